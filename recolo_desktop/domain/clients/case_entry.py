"""What is written into a client's file beside session notes: decisions, contacts, judgements, plans.

An entry is written once. What was wrong is marked in error with a reason and stays readable (section 4.4).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from recolo_desktop.domain.basics.dates import NotADate, parse_date, screen_date
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId
from recolo_desktop.domain.team.staff import Role, StaffMember


class About(StrEnum):
    """Whom the words are about; it decides whether they may ever print for the client (section 3.6)."""

    CLIENT = "client"
    PROTECTED_PERSON = "protected person"
    THIRD_PARTY = "third party"
    STAFF = "staff"


class FieldKind(StrEnum):
    """How a field is typed."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryField:
    """One question of a kind of entry; `options` are its answers.

    `suggest` names a list that is offered while somebody types: programmes, services or agencies.
    """

    key: str
    label: str
    kind: FieldKind
    options: tuple[str, ...] = ()
    required: bool = False
    hint: str = ""
    suggest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryKind:
    """A kind of entry, from its data file. Clinical kinds are for those who may read session notes."""

    key: str
    title: str
    icon: str
    clinical: bool
    about: About
    fields: tuple[EntryField, ...]


REVIEW = "review_on"
STAGE = "stage"
CLOCK = "clock"  # that the time could not be believed when an entry was written


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEntry:
    """One entry. `fields` holds what was answered, as text; dates in ISO form."""

    id: str
    client_id: ClientId
    kind: str
    author_id: StaffId
    author_name: OwnName
    written_at: datetime
    happened_on: date
    about: About = About.CLIENT
    may_print_to_client: bool = False
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def review_on(self) -> date | None:
        """When it has to be looked at again."""
        typed = self.fields.get(REVIEW, "")
        return date.fromisoformat(typed) if typed else None

    def problems(self, kind: EntryKind, today: date) -> tuple[Problem, ...]:
        """Everything to put right before it can be written."""
        found = []
        if self.happened_on > today:
            found.append(Problem("happened_on", "This day is in the future"))
        for asked in kind.fields:
            answer = self.fields.get(asked.key, "").strip()
            if asked.required and not answer:
                found.append(Problem(asked.key, f"Answer this: {asked.label}"))
            elif asked.kind is FieldKind.CHOICE and answer and answer not in asked.options:
                found.append(Problem(asked.key, "Choose one of the answers"))
        if self.may_print_to_client and self.about is not About.CLIENT:
            found.append(
                Problem(
                    "may_print_to_client", "Only what is about the client can be printed for the client. Untick this."
                )
            )
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedInError:
    """That a note or an entry was made in error, why, and where it was written again. The words stay."""

    id: str
    client_id: ClientId
    subject: str
    subject_id: str
    reason: str
    written_again_in: str
    marked_by: StaffId
    marked_by_name: OwnName
    marked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCountersignature:
    """A clinician read what an assistant wrote about a breach, and stands for it (section 4.8)."""

    id: str
    client_id: ClientId
    entry_id: str
    supervisor_id: StaffId
    supervisor_name: OwnName
    signed_at: datetime


CONCERN, CONCERN_CLOSED, DISCLOSURE = "breach", "breach_closed", "disclosure"
COUNTERSIGNED = frozenset({CONCERN, DISCLOSURE})


def awaits_countersignature(
    entry: CaseEntry, author: StaffMember | None, countersigned: Iterable[EntryCountersignature]
) -> bool:
    """Whether a breach or disclosure record is still a draft: an assistant wrote it, and no clinician has read it.

    By section 4.8. `author` is the colleague with the role of that day.
    """
    if entry.kind not in COUNTERSIGNED or author is None or author.role not in (Role.ASSISTANT, Role.ADMINISTRATOR):
        return False
    return all(one.entry_id != entry.id for one in countersigned)


def concern_name(concern: CaseEntry) -> str:
    """What one breach concern is called where it is chosen or closed: its day and the end of its number."""
    return f"{screen_date(concern.happened_on)} ({concern.id[-6:].upper()})"


def open_concerns(entries: Iterable[CaseEntry], in_error: frozenset[str]) -> tuple[CaseEntry, ...]:
    """Breach concerns of one client that nobody has closed. Earlier versions closed one by its day."""
    standing = [entry for entry in entries if entry.id not in in_error]
    closed = {entry.fields.get("concern", "") for entry in standing if entry.kind == CONCERN_CLOSED}
    return tuple(
        entry
        for entry in standing
        if entry.kind == CONCERN and not {concern_name(entry), entry.happened_on.isoformat()} & closed
    )


def answers(kind: EntryKind, typed: dict[str, str], today: date) -> dict[str, str]:
    """What was typed, with dates in ISO form; raises NotADate with the field's label in front."""
    given = {}
    for asked in kind.fields:
        text = (typed.get(asked.key) or "").strip()
        if asked.kind is FieldKind.DATE and text:
            try:
                day = parse_date(text, today)
            except NotADate as wrong:
                raise NotADate(f"{asked.label}: {wrong}") from wrong
            text = day.isoformat() if day else ""
        if text:
            given[asked.key] = text
    return given


def newest_of_each_kind(entries: tuple[CaseEntry, ...], in_error: frozenset[str]) -> dict[str, CaseEntry]:
    """The entry of each kind that holds now: the latest that is not in error."""
    newest: dict[str, CaseEntry] = {}
    for entry in sorted(entries, key=lambda one: (one.happened_on, one.written_at)):
        if entry.id not in in_error:
            newest[entry.kind] = entry
    return newest
