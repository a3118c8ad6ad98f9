"""The client files: register, open, amend, refer again, merge. Opening a record is journalled."""

from dataclasses import replace
from datetime import date

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import Problem, ReasonNeeded, Refusal, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.fields import said_of
from recolo_desktop.domain.basics.ids import ClientId, new_id, with_id
from recolo_desktop.domain.clients.case_entry import STAGE, CaseEntry, MarkedInError
from recolo_desktop.domain.clients.client import REFERRAL_FIELDS, Client, Stage, as_recognised
from recolo_desktop.domain.clients.episode import ended
from recolo_desktop.domain.clients.names import similarity_key, sounds_like
from recolo_desktop.domain.clients.referral import Referral
from recolo_desktop.domain.clients.referral_import import ImportRow, Table, as_rows
from recolo_desktop.domain.orders.court_order import CourtOrder
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Work
from recolo_desktop.services.clients.as_seen import without_alerts
from recolo_desktop.services.clients.client_record import ClientRecord, read_record
from recolo_desktop.services.clients.leading import refuse_lead, refuse_taking
from recolo_desktop.services.protection.openings import Openings
from recolo_desktop.services.protection.reading_out import refuse_hidden, shown_to, taken_back


class Clients:
    """What staff can do with client files."""

    def __init__(
        self, openings: Openings, keys: Keys, clock: Clock, clinical_kinds: frozenset[str] = frozenset()
    ) -> None:
        self._clinical_kinds = clinical_kinds
        self._openings = openings
        self._open_work: OpenWork = openings.open_work
        self._keys = keys
        self._clock = clock

    def today(self) -> date:
        return local(self._clock()).date()

    def staff(self, actor: StaffMember) -> tuple[StaffMember, ...]:
        with self._open_work(actor) as work:
            return work.find(StaffMember)

    def possible_duplicates(self, actor: StaffMember, seen: Client) -> tuple[Client, ...]:
        """Files that may be the same person: same NHS number, same birth date and sound, or similar name.

        No more of each than tells people apart: nobody has opened them.
        """
        require_right(actor, Right.READ_CLIENT)
        with self._open_work(actor) as work:
            found = list(work.find(Client, nhs_number=seen.nhs_number)) if seen.nhs_number else []
            found += work.find(Client, similarity="|".join(similarity_key(seen)))
            if seen.birth_date:
                born_that_day = work.find(Client, birth_date=seen.birth_date.isoformat())
                found += [other for other in born_that_day if _shares_a_name(seen, other)]
        return tuple(
            as_recognised(other) for other in dict.fromkeys(found) if other.id != seen.id and other.merged_into is None
        )

    def register(self, actor: StaffMember, client: Client) -> Client:
        """Add a client file."""
        require_right(actor, Right.REGISTER_CLIENT)
        refuse_if_any(client.problems(self.today()))
        refuse_hidden(client)
        client = _as_new(client)
        with self._open_work(actor) as work:
            client = with_id(client, work.now)
            refuse_lead(work, client, None)
            work.add(client)
            work.record(Action.CLIENT_REGISTERED, client_id=client.id, subject="clients", subject_id=client.id)
            work.commit()
        return client

    def as_import_rows(self, actor: StaffMember, table: Table, places: dict[str, int]) -> tuple[ImportRow, ...]:
        """What each row of a referrals file would become; nothing is written."""
        require_right(actor, Right.REGISTER_CLIENT)
        with self._open_work(actor) as work:
            known = work.find(Client)
            ids = tuple(ClientId(new_id(work.now)) for _ in table.rows)
        return as_rows(table, places, self.today(), known, ids)

    def register_all(self, actor: StaffMember, clients: tuple[Client, ...]) -> int:
        """Add several client files in one transaction, or none; returns how many."""
        require_right(actor, Right.REGISTER_CLIENT)
        clients = tuple(map(_as_new, clients))
        for client in clients:
            refuse_if_any(client.problems(self.today()))
            refuse_hidden(client)
        with self._open_work(actor) as work:
            for client in clients:
                refuse_lead(work, client, None)
                work.add(client)
                work.record(
                    Action.CLIENT_REGISTERED,
                    client_id=client.id,
                    subject="clients",
                    subject_id=client.id,
                    reason="imported from a file",
                )
            work.commit()
        return len(clients)

    def amend(self, actor: StaffMember, seen: Client, changed: Client) -> Client:
        """Change the file, provided that nobody changed it since it was read."""
        require_right(actor, Right.EDIT_CLIENT_FILE)
        require(changed.id == seen.id, "A client file cannot become another one.")
        # What stood before a rule came keeps nobody from changing something else: an alert does not wait for a name.
        stood = [one for one in seen.problems(self.today()) if _same_in(seen, changed, one.field)]
        refuse_if_any([one for one in changed.problems(self.today()) if one not in stood])
        with self._open_work(actor) as work:
            stored = work.get(Client, seen.id)
            kept = {name: getattr(stored, name) for name, one in said_of(Client).items() if one.kept}
            changed = replace(changed, **kept)
            shown = stored if may(actor, Right.READ_CLINICAL_ALERTS) else without_alerts(stored)
            shown = shown_to(work, actor, shown)
            if shown != seen:
                raise StaleRecord(
                    "Somebody changed this client file since you opened it. Open it again, then make your change."
                )
            changed = taken_back(stored, shown, changed)
            if not may(actor, Right.READ_CLINICAL_ALERTS):
                changed = replace(
                    changed,
                    allergy_state=stored.allergy_state,
                    allergies=stored.allergies,
                    alert_state=stored.alert_state,
                    staff_safety=stored.staff_safety,
                )
            if changed.lead_id != stored.lead_id:
                refuse_lead(work, changed, stored)
                refuse_taking(work, actor, stored, self.today())
            if _referral_of(changed) != _referral_of(stored):
                require_right(actor, Right.EDIT_REFERRAL)
            work.save(changed)
            work.record(Action.CLIENT_CHANGED, client_id=seen.id, subject="clients", subject_id=seen.id)
            work.commit()
        return changed

    def open(self, actor: StaffMember, client_id: str, reason: str = "") -> ClientRecord:
        """Everything this person may see of one client; the opening stands in the journal with its reason.

        Raises ReasonNeeded for a record that is closed or not on this person's caseload, unless a reason is given.
        """
        require_right(actor, Right.READ_CLIENT)
        with self._open_work(actor) as work:
            client_id = work.get(Client, client_id).merged_into or client_id
            if not reason.strip() and (why := self._openings.why_ask(work, actor, client_id)):
                raise ReasonNeeded(why)
            record = self._read(work, actor, client_id)
            work.record(
                Action.RECORD_OPENED,
                client_id=client_id,
                subject="clients",
                subject_id=client_id,
                reason=reason.strip(),
            )
            work.commit()
        self._openings.note(actor, client_id)
        return record

    def has_opened(self, actor: StaffMember, client_id: str) -> bool:
        """Whether this person has opened the record today: a reason holds for the day on which it was given."""
        return self._openings.holds(actor, client_id)

    def refresh(self, actor: StaffMember, client_id: str) -> ClientRecord:
        """The same again after a change of one's own, without another line for the opening."""
        require_right(actor, Right.READ_CLIENT)
        if not self.has_opened(actor, client_id):
            return self.open(actor, client_id)
        with self._open_work(actor) as work:
            return self._read(work, actor, client_id)

    def _read(self, work: Work, actor: StaffMember, client_id: str) -> ClientRecord:
        return read_record(work, self._keys, actor, client_id, self.today(), self._clinical_kinds)

    def refer_again(self, actor: StaffMember, seen: Client, referral: Referral) -> Client:
        """Begin another episode of a closed file: what the last one was stays readable, linked to the same person."""
        require_right(actor, Right.EDIT_REFERRAL)
        with self._open_work(actor) as work:
            stored = work.get(Client, seen.id)
            if stored.episode != seen.episode or stored.stage is not seen.stage:
                raise StaleRecord("Somebody changed this client file since you opened it. Open it again.")
            require(stored.merged_into is None, "This file was merged into another. Open that one.")
            if stored.stage is not Stage.CLOSED:
                raise Refusal("This client's episode still runs. Close it on the pathway first.")
            closing = _closing_of(work, stored)
            work.add(ended(new_id(work.now), stored, closing.happened_on if closing else None, _reason_of(closing)))
            again = replace(
                stored,
                episode=stored.episode + 1,
                stage=Stage.REFERRED,
                referred_on=referral.received_on,
                referral_source=referral.source,
                referral_agency=referral.agency,
                referrer=referral.referrer,
                referral_reason=referral.reason,
                legal_status=referral.legal_status,
                case_holder=referral.case_holder,
                case_holder_agreed_on=None,
                under_investigation=Answer.NOT_ASKED,
                investigation_checked_on=None,
                investigation_checked_by="",
            )
            refuse_if_any((*referral.problems(self.today()), *again.problems(self.today())))
            work.save(again)
            work.record(Action.REFERRED_AGAIN, client_id=seen.id, subject="clients", subject_id=seen.id)
            work.commit()
        return again

    def merge(self, actor: StaffMember, kept_id: str, merged_id: str, reason: str) -> None:
        """Say that two files are one person's. Nothing is moved: the kept file shows both, and it can be undone."""
        require_right(actor, Right.MERGE_FILES)
        refuse_if_any([] if reason.strip() else [Problem("reason", "Say how you know that they are the same person")])
        require(kept_id != merged_id, "A file cannot be merged with itself.")
        for key in (kept_id, merged_id):
            require(self.has_opened(actor, key), "Open both files first, and compare them.")
        with self._open_work(actor) as work:
            kept, merged = work.get(Client, kept_id), work.get(Client, merged_id)
            if kept.merged_into or merged.merged_into or work.find(Client, merged_into=merged_id):
                raise Refusal("One of these files is part of a merge already. Undo that first.")
            if kept.stage is Stage.CLOSED and merged.stage is not Stage.CLOSED:
                raise Refusal("The file to be kept is closed and the other is open. Merge into the open one.")
            work.save(replace(merged, merged_into=kept.id))
            if kept.no_order_confirmed_on and work.find(CourtOrder, client_id=merged_id):
                work.save(replace(kept, no_order_confirmed_on=None))
            for key in (kept_id, merged_id):
                work.record(
                    Action.FILES_MERGED, client_id=key, subject="clients", subject_id=merged_id, reason=reason.strip()
                )
            work.commit()

    def separate(self, actor: StaffMember, merged_id: str, reason: str) -> None:
        """Undo a merge: both files stand as they did, with what was written into each."""
        require_right(actor, Right.MERGE_FILES)
        refuse_if_any([] if reason.strip() else [Problem("reason", "Say why they are two people after all")])
        with self._open_work(actor) as work:
            merged = work.get(Client, merged_id)
            require(merged.merged_into is not None, "This file is not merged into another.")
            kept_id = merged.merged_into
            if work.find(Draft, client_id=(kept_id, merged_id), kind=DraftKind.LETTER.value):
                raise Refusal(
                    "Letters in draft may hold the other file's words. Sign them or delete them first, then separate."
                )
            work.save(replace(merged, merged_into=None))
            for key in (kept_id, merged_id):
                work.record(
                    Action.FILES_SEPARATED,
                    client_id=key,
                    subject="clients",
                    subject_id=merged_id,
                    reason=reason.strip(),
                )
            work.commit()


def _referral_of(client: Client) -> tuple[object, ...]:
    """What the referral and eligibility row of section 4.8 is about."""
    return tuple(getattr(client, name) for name in REFERRAL_FIELDS)


def _closing_of(work: Work, client: Client) -> CaseEntry | None:
    in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=client.id)}
    closings = [
        entry
        for entry in work.find(CaseEntry, client_id=client.id, kind=STAGE)
        if entry.id not in in_error and entry.fields.get(STAGE) == Stage.CLOSED.value
    ]
    return max(closings, key=lambda entry: (entry.happened_on, entry.written_at), default=None)


def _reason_of(closing: CaseEntry | None) -> str:
    return closing.fields.get("reason", "") if closing else ""


def _shares_a_name(one: Client, other: Client) -> bool:
    """Born on one day, and a surname that sounds alike or the same first name."""
    same_sound = sounds_like(one.family_name) == sounds_like(other.family_name)
    given = one.given_names.casefold().split()[:1]
    return same_sound or (bool(given) and given == other.given_names.casefold().split()[:1])


def _as_new(client: Client) -> Client:
    """What nobody can say of a file that begins: what is confirmed, checked or found out by work with it."""
    return replace(
        client,
        merged_into=None,
        no_order_confirmed_on=None,
        investigation_checked_on=None,
        investigation_checked_by="",
    )


def _same_in(one: Client, other: Client, field: str) -> bool:
    return hasattr(one, field) and getattr(one, field) == getattr(other, field)
