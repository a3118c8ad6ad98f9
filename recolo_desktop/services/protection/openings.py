"""Who has opened which record today, and when a reason has to be given first. It holds for every way in."""

from collections.abc import Iterable
from datetime import date
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import ReasonNeeded
from recolo_desktop.domain.clients.client import Client, Stage
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import Action, JournalEntry, JournalQuestion
from recolo_desktop.domain.team.cover import Cover, covered_by
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work

Value = TypeVar("Value")
# What is done about a client from outside of the record: the diary and a referral are everybody's work, a lead reads
# the journal and hands drafts on, the view for the client ends at any hour, and unfinished words are their author's.
FROM_OUTSIDE = frozenset(
    {
        Action.CLIENT_REGISTERED,
        Action.RECORD_OPENED,
        Action.ROOM_VIEW,
        Action.JOURNAL_READ,
        Action.JOURNAL_EXPORTED,
        Action.DRAFT_BEGUN,
        Action.DRAFT_DISCARDED,
        Action.APPOINTMENT_BOOKED,
        Action.APPOINTMENT_MOVED,
        Action.APPOINTMENT_CANCELLED,
        Action.APPOINTMENT_COMPARED,
        Action.ATTENDANCE_RECORDED,
        Action.CALENDAR_EXPORTED,
        Action.CHECK_ANSWERED,
        Action.DRAFT_HANDED_OVER,
    }
)
_READ_FROM_OUTSIDE = (Appointment, Draft, DiscardedDraft)


class Openings:
    """The openings of this sitting. A reason holds for the day on which it was given."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock
        self._opened: dict[tuple[str, str], date] = {}

    def note(self, actor: StaffMember, client_id: str) -> None:
        """This person has opened this record now, with whatever reason it took."""
        self._opened[actor.id, client_id] = self._today()

    def holds(self, actor: StaffMember, client_id: str) -> bool:
        """Whether this person has opened the record today."""
        return self._opened.get((actor.id, client_id)) == self._today()

    def why_ask(self, work: Work, actor: StaffMember, client_id: str) -> str | None:
        """Why this person has to say why she opens this record; None when it is her work anyway."""
        client = work.get(Client, client_id)
        if client.stage is Stage.CLOSED:
            return "This record is closed."
        files = (client, *work.find(Client, merged_into=client_id))
        if actor.role is Role.ADMINISTRATOR or any(self._is_her_work(work, actor, one) for one in files):
            return None
        if all(one.lead_id is None and one.stage is not Stage.CLOSED for one in files):
            return None
        return "This client is not on your caseload."

    def _is_her_work(self, work: Work, actor: StaffMember, client: Client) -> bool:
        """Whether the case is hers or she covers it, wrote in it, or was given an appointment."""
        if client.lead_id == actor.id:
            return True
        covered = covered_by(actor.id, work.find(Cover, covered_by=actor.id), self._today())
        if client.lead_id is not None and client.lead_id in covered:
            return True
        wrote = () if actor.role is Role.ASSISTANT else ((SessionNote, "author_id"), (GoalReview, "reviewer_id"))
        if any(work.find(kind, client_id=client.id, **{field: actor.id}) for kind, field in wrote):
            return True
        booked = [one for one in work.find(Appointment, client_id=client.id) if not one.is_off]
        return any(_is_with(one, actor.id) and was_booked_by_others(work, one, actor.id) for one in booked)

    def is_open(self, work: Work, actor: StaffMember, client_id: str) -> bool:
        """Whether this person has opened the record today, or would be asked no reason for it."""
        try:
            self.require(work, actor, client_id)
        except ReasonNeeded:
            return False
        return True

    def require(self, work: Work, actor: StaffMember, client_id: str) -> None:
        """Raise ReasonNeeded unless the record is open to this person, or would open without a reason."""
        if self.holds(actor, client_id):
            return
        stored = work.find(Client, id=client_id)
        key = stored[0].merged_into or client_id if stored else client_id
        if stored and not self.holds(actor, key) and (why := self.why_ask(work, actor, key)):
            raise ReasonNeeded(f"{why} Open the record with a reason first.")

    def open_work(self, actor: StaffMember) -> Work:
        """A transaction in which nothing of a record is read or written that this person has not opened."""
        return cast("Work", WatchedWork(self._open_work(actor), actor, self))

    def require_for(self, actor: StaffMember, client_id: object, given: Iterable[object]) -> None:
        """Raise ReasonNeeded if a service is asked about a record, or given anything of one, that is not open."""
        keys = _clients_of(given) | ({client_id} if isinstance(client_id, str) else set())
        asked = [key for key in sorted(keys) if not self.holds(actor, key)]
        if not asked:
            return
        with self._open_work(actor) as work:
            for key in asked:
                self.require(work, actor, key)

    def _today(self) -> date:
        return local(self._clock()).date()


class WatchedWork:
    """A transaction that asks, before it gives or records anything of a client, whether his record is open."""

    def __init__(self, work: Work, actor: StaffMember, openings: Openings) -> None:
        self._work, self._actor, self._openings = work, actor, openings
        self._asked: set[str] = set()

    def __enter__(self) -> Self:
        self._work.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._work.__exit__(kind, fault, trace)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._work, name)

    def get(self, kind: type[Value], key: str) -> Value:
        """The stored value, unless it lies in a record for which a reason is needed and none was given."""
        value = self._work.get(kind, key)
        if not isinstance(value, Client):
            self._require_for(value)
        return value

    def add(self, value: Any) -> None:
        """Store something new, if the record that it belongs to is open."""
        self._require_for(value)
        self._work.add(value)

    def save(self, value: Any) -> None:
        """Change something; asked before the change, which may be what would make the record one's own."""
        self._require_for(value)
        self._work.save(value)

    def _require_for(self, value: object) -> None:
        for key in _clients_of((value,)) if not isinstance(value, _READ_FROM_OUTSIDE) else ():
            self._require(key)

    def _require(self, key: str) -> None:
        """Asked once, before the first change: closing a record, or making it one's own, is part of the same work."""
        if key not in self._asked:
            self._openings.require(self._work, self._actor, key)
            self._asked.add(key)

    def record(self, action: Action, *, client_id: str | None = None, **said: str) -> JournalEntry:
        """The line in the journal, unless the record is one for which a reason is needed and none was given."""
        if client_id is not None and action not in FROM_OUTSIDE:
            self._require(client_id)
        return self._work.record(action, client_id=client_id, **said)


def _clients_of(given: Iterable[object]) -> frozenset[str]:
    keys: set[str] = set()
    for value in given:
        owner = value if isinstance(value, Client) else getattr(value, "client", None)
        if isinstance(owner, Client):
            keys.add(owner.id)
        elif isinstance(key := getattr(value, "client_id", None), str):
            keys.add(key)
    return frozenset(keys)


def _is_with(appointment: Appointment, staff_id: str) -> bool:
    return staff_id in (appointment.staff_id, appointment.with_staff_id)


def wrote_it(work: Work, appointment: Appointment, staff_id: str) -> bool:
    """Whether this person booked it, and so wrote what it is for."""
    booked = JournalQuestion(subject_id=appointment.id, actions=(Action.APPOINTMENT_BOOKED,))
    return any(entry.actor_id == staff_id for entry in work.journal.answering(booked))


def was_booked_by_others(work: Work, appointment: Appointment, staff_id: str) -> bool:
    """Whoever books herself, or moves it to herself, has not been given the client by that: she says why she opens."""
    gave = work.journal.answering(
        JournalQuestion(subject_id=appointment.id, actions=(Action.APPOINTMENT_BOOKED, Action.APPOINTMENT_MOVED))
    )
    return bool(gave) and all(entry.actor_id != staff_id for entry in gave)
