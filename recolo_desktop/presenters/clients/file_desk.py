"""The client file: what its cards say, which of them is a form now, and what is stored of it."""

from dataclasses import dataclass
from typing import Any, Protocol

from recolo_desktop.domain.basics.dates import screen_day
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.diary.appointment import Appointment, coming
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.clients import client_forms, client_summary, timeline
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord

CARDS = ("personal", "contact", "referral", "safety", "people")
# Whom the directory can fill in, and as what they stand there.
DIRECTORY_PARTS = {"gp": AgencyKind.GP, "probation": AgencyKind.PROBATION, "police": AgencyKind.POLICE}
_MOST_APPOINTMENTS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSheet:
    """The whole file as it is read. `cards` are rows of label and words, by the card's key."""

    warnings: tuple[str, ...]
    prompts: tuple[str, ...]
    holding: str
    cards: dict[str, Any]
    appointments: list[str]
    may_move: bool
    may_refer_again: bool
    sees_alerts: bool


class FileView(Protocol):
    """Shows the file, one card of it as a form."""

    def show_sheet(self, record: ClientRecord, sheet: FileSheet) -> None:
        """Everything but the card that is being typed in."""

    def show_cards(self, editing: str | None, changeable: frozenset[str]) -> None:
        """Which card is a form, and which can become one."""

    def fill_card(self, key: str, values: dict[str, Any]) -> None:
        """The form of a card, with what is stored; what was typed before a lock comes over it."""

    def offer_agencies(self, part: str, options: list[tuple[str, str]], chosen: str) -> None:
        """Entries of the directory for one part of the people."""

    def fill_fields(self, values: dict[str, str]) -> None:
        """Some fields of the card in hand."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Beside their fields, or under the form."""

    def end_typing(self) -> None:
        """What was typed is stored, or not wanted."""

    def announce(self, sentence: str) -> None:
        """A quiet line that goes by itself."""

    def reload(self) -> None:
        """Have the record read again."""


class FileDesk:
    """State of the tab. `editing` is the key of the card that is a form."""

    def __init__(self, sitting: Sitting, view: FileView) -> None:
        self._sitting, self._view = sitting, view
        self.record: ClientRecord | None = None
        self.editing: str | None = None
        self._agencies: dict[str, Agency] = {}

    @property
    def reads_notes(self) -> bool:
        return may(self._sitting.actor, Right.READ_NOTES)

    def show_record(self, record: ClientRecord) -> None:
        """Every card anew; one that is being edited keeps what was typed."""
        self.record = record
        self._view.show_sheet(record, self._sheet(record))
        if self.editing is None:
            self._show_cards()

    def _sheet(self, record: ClientRecord) -> FileSheet:
        actor, today = self._sitting.actor, self._sitting.today()
        is_closed = record.client.stage is Stage.CLOSED
        kinds = self._sitting.services.case_file.kinds(actor)
        holding = timeline.holding(record, kinds, today)
        upcoming = coming(record.appointments, today)[:_MOST_APPOINTMENTS]
        return FileSheet(
            warnings=record.warnings,
            prompts=(*_about_merging(record), *record.prompts),
            holding="   ".join(f"{what}: {when}" for what, when in holding),
            cards=client_summary.cards(record, today),
            appointments=[_line(item) for item in upcoming] or ["No appointment booked"],
            may_move=may(actor, Right.EDIT_CLIENT_FILE) and not is_closed,
            may_refer_again=is_closed and may(actor, Right.EDIT_REFERRAL),
            sees_alerts=may(actor, Right.READ_CLINICAL_ALERTS),
        )

    def _show_cards(self) -> None:
        changeable = frozenset(key for key in CARDS if self.editing is None and self.may_edit(key))
        self._view.show_cards(self.editing, changeable)

    def may_edit(self, key: str) -> bool:
        """Whether this person may change what stands on a card."""
        actor = self._sitting.actor
        return may(actor, Right.EDIT_CLIENT_FILE) and (key != "referral" or may(actor, Right.EDIT_REFERRAL))

    # -- one card as a form ---------------------------------------------------------------------------

    def edit(self, key: str) -> None:
        """Turn one card into a form."""
        if self.record is None:
            return
        self.editing = key
        self._show_cards()
        if key == "people":
            directory, actor = self._sitting.services.directory, self._sitting.actor
            self._sitting.tasks.run(lambda: directory.all(actor), self._got_directory)
        self._view.fill_card(key, client_forms.card_values(self.record.client))

    def _got_directory(self, entries: tuple[Agency, ...]) -> None:
        if self.record is None or self.editing != "people":
            return
        self._agencies = {agency.id: agency for agency in entries}
        values = client_forms.card_values(self.record.client)
        for part, kind in DIRECTORY_PARTS.items():
            offered = [(one.id, one.name) for one in entries if one.kind is kind]
            self._view.offer_agencies(part, offered, values[f"{part}_agency"])

    def take_agency(self, part: str, agency_id: str) -> None:
        """Fill the fields of a part with what the directory says."""
        agency = self._agencies.get(agency_id)
        if agency is not None:
            self._view.fill_fields(
                {
                    f"{part}_name": agency.person or agency.organisation,
                    f"{part}_organisation": agency.organisation if agency.person else "",
                    f"{part}_address": ", ".join(agency.postal_lines),
                    f"{part}_phone": agency.phone,
                }
            )

    def save(self, values: dict[str, Any]) -> None:
        """Check and store the card that is open."""
        if self.record is None or self.editing is None:
            return
        seen, clients, actor = self.record.client, self._sitting.services.clients, self._sitting.actor
        with_these = client_forms.with_contacts if self.editing == "people" else client_forms.with_values
        changed = with_these(seen, values)
        self._sitting.tasks.run(lambda: clients.amend(actor, seen, changed), self._saved, self.refused)

    def _saved(self, _client: object) -> None:
        self.end_editing()
        self._view.announce("Client file saved")
        self._view.reload()

    def refused(self, refusal: Refusal) -> None:
        """What stands against it, beside the fields; nothing that was typed is lost."""
        self._view.show_problems(
            refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        )

    def end_editing(self) -> None:
        """The card is words again."""
        self._view.end_typing()
        self.editing = None
        self._show_cards()


def _line(item: Appointment) -> str:
    return f"{screen_day(item.on)} {item.starts} · {item.purpose or 'Appointment'} · {item.where}"


def _about_merging(record: ClientRecord) -> tuple[str, ...]:
    return tuple(
        f"This file also holds the file of {one.banner_name}, NHS No. {say.number(one)}." for one in record.merged
    )
