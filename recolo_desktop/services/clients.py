"""The client files: register, find, open and amend. Opening a record is journalled."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from recolo_desktop.domain import own_contacts
from recolo_desktop.domain.appointment import Appointment
from recolo_desktop.domain.case_entry import CaseEntry, MarkedInError
from recolo_desktop.domain.client import Client, Stage, names_are_similar, similarity_key
from recolo_desktop.domain.court_order import (
    Condition,
    ConditionException,
    CourtOrder,
    OrderEvent,
    ProtectedPerson,
)
from recolo_desktop.domain.dates import local
from recolo_desktop.domain.document import Document
from recolo_desktop.domain.draft import Draft, DraftKind
from recolo_desktop.domain.errors import ReasonNeeded, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.goal import Goal, GoalReview
from recolo_desktop.domain.ids import ClientId
from recolo_desktop.domain.journal import Action, JournalQuestion
from recolo_desktop.domain.letter import LetterEvent, Printing, SealedLetter
from recolo_desktop.domain.letter_check import with_labels
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.referral_import import ImportRow, Table, as_rows
from recolo_desktop.domain.session_note import Addendum, Countersignature, CountersignatureDue, SessionNote
from recolo_desktop.domain.staff import Role, StaffMember
from recolo_desktop.services.access import require_right
from recolo_desktop.services.ports import Clock, Keys, OpenWork, Work
from recolo_desktop.services.signatures import faults_of


@dataclass(frozen=True, slots=True)
class EarlierFact:
    """What a client was called, or where he lived, until somebody changed it."""

    until: datetime
    what: str
    was: str
    changed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRecord:
    """One order with its conditions and events. Protected people stand here by their letter only."""

    order: CourtOrder
    conditions: tuple[Condition, ...]
    people: tuple[ProtectedPerson, ...]
    events: tuple[OrderEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRecord:
    """Everything about one client that this person may see, as it stood when it was read."""

    client: Client
    staff: tuple[StaffMember, ...] = ()
    notes: tuple[SessionNote, ...] = ()
    addenda: tuple[Addendum, ...] = ()
    entries: tuple[CaseEntry, ...] = ()
    documents: tuple[Document, ...] = ()
    marks: tuple[MarkedInError, ...] = ()
    countersignatures: tuple[Countersignature, ...] = ()
    countersignatures_due: tuple[CountersignatureDue, ...] = ()
    drafts: tuple[Draft, ...] = ()
    goals: tuple[Goal, ...] = ()
    reviews: tuple[GoalReview, ...] = ()
    orders: tuple[OrderRecord, ...] = ()
    letters: tuple[SealedLetter, ...] = ()
    printings: tuple[Printing, ...] = ()
    letter_events: tuple[LetterEvent, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    faults: dict[str, str] | None = None
    warnings: tuple[str, ...] = ()
    earlier: tuple[EarlierFact, ...] = ()

    @property
    def in_error(self) -> frozenset[str]:
        """Ids of notes and entries that were made in error."""
        return frozenset(mark.subject_id for mark in self.marks)

    def staff_name(self, staff_id: str | None) -> str:
        return next((member.name for member in self.staff if member.id == staff_id), "Not known")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadRow:
    """One line of the caseload."""

    client: Client
    orders: tuple[OrderRecord, ...]
    next_appointment: Appointment | None
    last_appointment: Appointment | None
    lead_initials: str
    has_similar_name: bool


class Clients:
    """What staff can do with client files."""

    def __init__(
        self, open_work: OpenWork, keys: Keys, clock: Clock, clinical_kinds: frozenset[str] = frozenset()
    ) -> None:
        self._clinical_kinds = clinical_kinds
        self._open_work = open_work
        self._keys = keys
        self._clock = clock
        self._opened: set[tuple[str, str]] = set()

    def today(self) -> date:
        return local(self._clock()).date()

    def new_id(self, actor: StaffMember) -> ClientId:
        return ClientId(self._open_work(actor).new_id())

    def staff(self, actor: StaffMember) -> tuple[StaffMember, ...]:
        with self._open_work(actor) as work:
            return work.find(StaffMember)

    def caseload(self, actor: StaffMember, *, own: bool = False) -> tuple[CaseloadRow, ...]:
        """Every client file as one line, by surname; or only one's own, which takes no time with any number of others.

        Similar names are told apart only when every file was read.
        """
        require_right(actor, Right.READ_CLIENT)
        with self._open_work(actor) as work:
            found = work.find(Client, lead_id=actor.id) if own else work.find(Client)
            clients = sorted(found, key=lambda client: client.banner_name)
            only = tuple(client.id for client in found) if own else None
            orders = _orders_by_client(work, only)
            appointments = work.find(Appointment, **({"client_id": only} if own else {}))
            initials = {str(member.id): member.initials for member in work.find(StaffMember)}
        similar = _similar(clients)
        today = self.today()
        return tuple(
            CaseloadRow(
                client=client if may(actor, Right.READ_CLINICAL_ALERTS) else without_alerts(client),
                orders=_as_seen_by(actor, orders.get(client.id, ())),
                next_appointment=_first(appointments, client.id, today, later=True),
                last_appointment=_first(appointments, client.id, today, later=False),
                lead_initials=initials.get(client.lead_id or "", ""),
                has_similar_name=client.id in similar,
            )
            for client in clients
        )

    def possible_duplicates(self, actor: StaffMember, seen: Client) -> tuple[Client, ...]:
        """Files that may be the same person: same NHS number, same birth date and sound, or similar name."""
        require_right(actor, Right.READ_CLIENT)
        with self._open_work(actor) as work:
            return tuple(
                other if may(actor, Right.READ_CLINICAL_ALERTS) else without_alerts(other)
                for other in work.find(Client)
                if other.id != seen.id
                and ((seen.nhs_number and other.nhs_number == seen.nhs_number) or names_are_similar(seen, other))
            )

    def register(self, actor: StaffMember, client: Client) -> Client:
        """Add a client file."""
        require_right(actor, Right.REGISTER_CLIENT)
        refuse_if_any(client.problems(self.today()))
        with self._open_work(actor) as work:
            work.add(client)
            work.record(Action.CLIENT_REGISTERED, client_id=client.id, subject="clients", subject_id=client.id)
            work.commit()
        return client

    def as_import_rows(self, actor: StaffMember, table: Table, places: dict[str, int]) -> tuple[ImportRow, ...]:
        """What each row of a referrals file would become; nothing is written."""
        require_right(actor, Right.REGISTER_CLIENT)
        with self._open_work(actor) as work:
            known = work.find(Client)
            ids = tuple(ClientId(work.new_id()) for _ in table.rows)
        return as_rows(table, places, self.today(), known, ids)

    def register_all(self, actor: StaffMember, clients: tuple[Client, ...]) -> int:
        """Add several client files in one transaction, or none; returns how many."""
        require_right(actor, Right.REGISTER_CLIENT)
        for client in clients:
            refuse_if_any(client.problems(self.today()))
        with self._open_work(actor) as work:
            for client in clients:
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
        refuse_if_any(changed.problems(self.today()))
        with self._open_work(actor) as work:
            stored = work.get(Client, seen.id)
            changed = replace(changed, no_order_confirmed_on=stored.no_order_confirmed_on)
            if not may(actor, Right.READ_CLINICAL_ALERTS):
                stored_seen = without_alerts(stored)
                changed = replace(
                    changed,
                    allergy_state=stored.allergy_state,
                    allergies=stored.allergies,
                    staff_safety=stored.staff_safety,
                )
            else:
                stored_seen = stored
            if stored_seen != seen:
                raise StaleRecord(
                    "Somebody changed this client file since you opened it. Open it again, then make your change."
                )
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
            if not reason.strip() and (why := self._why_ask(work, actor, client_id)):
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
        self._opened.add((actor.id, client_id))
        return record

    def _why_ask(self, work: Work, actor: StaffMember, client_id: str) -> str | None:
        client = work.get(Client, client_id)
        if client.stage is Stage.CLOSED:
            return "This record is closed."
        if actor.role is Role.ADMINISTRATOR or client.lead_id in (None, actor.id):
            return None
        for kind, field in ((Appointment, "staff_id"), (SessionNote, "author_id"), (GoalReview, "reviewer_id")):
            if work.find(kind, client_id=client_id, **{field: actor.id}):
                return None
        return "This client is not on your caseload."

    def has_opened(self, actor: StaffMember, client_id: str) -> bool:
        """Whether this person has opened the record since unlocking, with a reason where one is asked."""
        return (actor.id, client_id) in self._opened

    def refresh(self, actor: StaffMember, client_id: str) -> ClientRecord:
        """The same again after a change of one's own, without another line for the opening."""
        require_right(actor, Right.READ_CLIENT)
        if (actor.id, client_id) not in self._opened:
            return self.open(actor, client_id)
        with self._open_work(actor) as work:
            return self._read(work, actor, client_id)

    def _read(self, work: Work, actor: StaffMember, client_id: str) -> ClientRecord:
        client = work.get(Client, client_id)
        sees_notes, sees_goals = may(actor, Right.READ_NOTES), may(actor, Right.READ_GOALS)
        notes = work.find(SessionNote, client_id=client_id) if sees_notes else ()
        addenda = work.find(Addendum, client_id=client_id) if sees_notes else ()
        countersigned = work.find(Countersignature, client_id=client_id) if sees_notes else ()
        letters = work.find(SealedLetter, client_id=client_id)
        orders = _orders_by_client(work, client_id).get(client_id, ())
        orders = _as_seen_by(actor, orders)
        return ClientRecord(
            client=client if may(actor, Right.READ_CLINICAL_ALERTS) else without_alerts(client),
            staff=work.find(StaffMember),
            notes=tuple(sorted(notes, key=lambda note: (note.held_on or date.min, note.starts), reverse=True)),
            addenda=addenda,
            entries=_entries(work, client_id, self._clinical_kinds, sees_notes),
            documents=work.find(Document, client_id=client_id) if sees_notes else (),
            marks=work.find(MarkedInError, client_id=client_id),
            countersignatures=countersigned,
            countersignatures_due=work.find(CountersignatureDue, client_id=client_id) if sees_notes else (),
            drafts=tuple(
                draft
                for draft in work.find(Draft, client_id=client_id)
                if draft.author_id == actor.id and draft.kind is not DraftKind.FORM
            ),
            goals=work.find(Goal, client_id=client_id) if sees_goals else (),
            reviews=work.find(GoalReview, client_id=client_id) if sees_goals else (),
            orders=orders,
            letters=tuple(reversed(letters)),
            letter_events=work.find(LetterEvent, client_id=client_id),
            printings=work.find(Printing, client_id=client_id),
            appointments=work.find(Appointment, client_id=client_id),
            earlier=_earlier(work, client_id),
            warnings=own_contacts.warnings(client, work.find(ProtectedPerson, client_id=client_id))
            if may(actor, Right.READ_CONDITIONS)
            else (),
            faults=faults_of(work, self._keys, (*notes, *addenda, *countersigned, *letters)),
        )


_KEPT_OVER_TIME = {
    "family_name": "Last name",
    "given_names": "First names",
    "preferred_name": "Preferred name",
    "address": "Address",
    "postcode": "Postcode",
    "phone": "Phone",
    "gender": "Gender",
}


def _earlier(work: Work, client_id: str) -> tuple[EarlierFact, ...]:
    """Names and addresses over time, as the journal holds them."""
    changes = work.journal_answering(JournalQuestion(client_id=client_id, actions=(Action.CLIENT_CHANGED,)))
    return tuple(
        EarlierFact(entry.at, _KEPT_OVER_TIME[change.field], _as_words(change.was), entry.actor_name)
        for entry in changes
        for change in entry.changes
        if change.field in _KEPT_OVER_TIME and change.was
    )


def _as_words(was: object) -> str:
    return ", ".join(str(part) for part in was) if isinstance(was, list | tuple) else str(was)


def _entries(work: Work, client_id: str, clinical: frozenset[str], sees_clinical: bool) -> tuple[CaseEntry, ...]:
    """As screens and paper show them: a name that somebody wrote in spite of the rule is a letter there."""
    people = work.find(ProtectedPerson, client_id=client_id)
    found = tuple(
        replace(entry, fields={key: with_labels(text, people) for key, text in entry.fields.items()})
        for entry in work.find(CaseEntry, client_id=client_id)
    )
    return found if sees_clinical else tuple(entry for entry in found if entry.kind not in clinical)


def _as_seen_by(actor: StaffMember, orders: tuple[OrderRecord, ...]) -> tuple[OrderRecord, ...]:
    if may(actor, Right.READ_CONDITIONS):
        return orders
    return tuple(replace(order, conditions=()) for order in orders)


def without_alerts(client: Client) -> Client:
    """What the administrator sees: allergies and staff-safety lines are clinical."""
    return replace(client, allergies="", staff_safety="")


def _orders_by_client(work: Work, client_id: str | tuple[str, ...] | None) -> dict[str, tuple[OrderRecord, ...]]:
    only = {} if client_id is None else {"client_id": client_id}
    identified = work.find(ProtectedPerson, **only)
    of_client: dict[str, tuple[ProtectedPerson, ...]] = {}
    for person in identified:
        of_client[person.client_id] = (*of_client.get(person.client_id, ()), person)
    conditions = tuple(
        _labelled(condition, of_client.get(condition.client_id, ())) for condition in work.find(Condition, **only)
    )
    events = tuple(
        replace(event, details=with_labels(event.details, of_client.get(event.client_id, ())))
        for event in work.find(OrderEvent, **only)
    )
    people = tuple(_by_letter_only(person) for person in identified)
    found: dict[str, tuple[OrderRecord, ...]] = {}
    for order in work.find(CourtOrder, **only):
        record = OrderRecord(
            order=order,
            conditions=tuple(sorted((item for item in conditions if item.order_id == order.id), key=_place_on_face)),
            people=tuple(sorted((item for item in people if item.order_id == order.id), key=lambda item: item.label)),
            events=tuple(item for item in events if item.order_id == order.id),
        )
        found[order.client_id] = (*found.get(order.client_id, ()), record)
    return found


def _by_letter_only(person: ProtectedPerson) -> ProtectedPerson:
    return ProtectedPerson(
        id=person.id,
        order_id=person.order_id,
        client_id=person.client_id,
        label=person.label,
        relationship=with_labels(person.relationship, (person,)),
        is_child=person.is_child,
        anonymised=person.anonymised,
    )


def _place_on_face(condition: Condition) -> tuple[list[tuple[int, str]], date]:
    """Conditions in the order of the document: 2 before 10, 1(a) before 1(b), older wording before newer."""
    parts = re.findall(r"\d+|[A-Za-z]+", condition.number_on_face)
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts], condition.starts_on or date.min


def _labelled(condition: Condition, people: tuple[ProtectedPerson, ...]) -> Condition:
    """What screens show: a court writes names into its conditions, screens say Person A."""
    return replace(
        condition,
        verbatim=with_labels(condition.verbatim, people),
        plain_reading=with_labels(condition.plain_reading, people),
        place=with_labels(condition.place, people),
        closed_because=with_labels(condition.closed_because, people),
        exceptions=tuple(ConditionException(text=with_labels(item.text, people)) for item in condition.exceptions),
    )


def _first(appointments: tuple[Appointment, ...], client_id: str, today: date, *, later: bool) -> Appointment | None:
    own = [item for item in appointments if item.client_id == client_id and (item.on >= today) is later]
    own.sort(key=lambda item: (item.on, item.starts), reverse=not later)
    return own[0] if own else None


def _similar(clients: list[Client]) -> set[str]:
    alike: dict[tuple[str, str], list[str]] = {}
    for client in clients:
        if client.stage is not Stage.CLOSED:
            alike.setdefault(similarity_key(client), []).append(client.id)
    return {key for group in alike.values() if len(group) > 1 for key in group}
