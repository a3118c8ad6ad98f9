"""What waits for somebody, with its age: unsigned is unsent, so the counts are always shown."""

from dataclasses import replace
from datetime import datetime, timedelta

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.case_entry import (
    CaseEntry,
    MarkedInError,
    newest_of_each_kind,
)
from recolo_desktop.domain.clients.client import Client, Stage
from recolo_desktop.domain.diary.appointment import SEEN, Appointment
from recolo_desktop.domain.notes.session_note import CountersignatureDue, SessionNote
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent
from recolo_desktop.domain.orders.on_a_day import OrderOnDay, on_a_day
from recolo_desktop.domain.orders.order_status import BINDING
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.records.older_copy import OlderCopy
from recolo_desktop.domain.team.cover import Cover, covered_by
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.diary.booking_checks import to_compare_again
from recolo_desktop.services.diary.visits import visits_short_of_one
from recolo_desktop.services.diary.waiting_actions import actions_waiting
from recolo_desktop.services.diary.waiting_concerns import concerns_waiting
from recolo_desktop.services.diary.waiting_elsewhere import of_the_absent, of_who_left, who_left
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, always, begun, some
from recolo_desktop.services.diary.waiting_letters import for_the_post, letters_waiting
from recolo_desktop.services.diary.waiting_reviews import reviews_waiting
from recolo_desktop.services.diary.waiting_scores import scores_waiting
from recolo_desktop.services.protection.guessing import guesses_to_tell
from recolo_desktop.services.records.countersigning import waiting_words

EXPIRY_WARNINGS = (7, 28, 90)
JOURNAL, DIARY = "journal", "diary"
_GUESSED = "Checks answered to roles that may not see who is protected, since you were here last"
_SCREENING = "screening"
_RESTORED = "Records restored from a backup, last 30 days: look who works here, it is as it was on that day"
_OF_KEYS = (Action.DATA_KEY_CHANGED, Action.RECOVERY_KEY_CHANGED)


class Worklist:
    """The "to finish" list of one person."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def to_finish(self, actor: StaffMember) -> tuple[WaitingItem, ...]:
        """Always the same kinds in the same order; a count of nought is shown for notes and letters."""
        now = self._clock()
        with self._open_work(actor) as work:
            items = _Gathering(work, actor, now).items()
            about = work.find(Client, id=tuple({item.client_id for item in items if item.client_id}))
            names = {client.id: client.banner_name.split(" (")[0] for client in about}
        return tuple(
            replace(item, detail=" · ".join(part for part in (item.detail, names.get(item.client_id, "")) if part))
            if item.client_id
            else item
            for item in items
        )


class _Gathering:
    """What waits for one person, read in one transaction. Names of clients are added afterwards."""

    def __init__(self, work: Work, actor: StaffMember, now: datetime) -> None:
        self._work, self._actor, self._now = work, actor, now
        self._today = local(now).date()
        gone, self._left = who_left(work) if actor.is_lead else ((), ())  # what waits with them waits with the leads
        covers = work.find(Cover, covered_by=(actor.id, *gone))
        self._standing_in = tuple(one for who in (actor.id, *gone) for one in covered_by(who, covers, self._today))
        self._covered = tuple(dict.fromkeys((*self._standing_in, *gone)))

    def items(self) -> list[WaitingItem]:
        sees_notes = may(self._actor, Right.READ_NOTES)
        drafts = self._work.find(Draft, author_id=self._actor.id)
        found = concerns_waiting(self._work, self._actor) if sees_notes else []
        found += self._for_the_lead() if self._actor.is_lead else []
        found += self._ending_orders()
        found += self._appointments_to_compare()
        found += self._appointments_past()
        found += visits_short_of_one(self._work, self._actor, self._covered, self._today.isoformat())
        if may(self._actor, Right.WRITE_NOTES):
            notes = [one for one in drafts if one.kind in (DraftKind.NOTE, DraftKind.ADDENDUM)]
            found.append(always("Unsigned notes", begun(notes), "session_notes"))
        found += self._reviews() if sees_notes else []
        found += self._countersignatures()
        letters = [one for one in drafts if one.kind is DraftKind.LETTER]
        found.append(always("Letters waiting for your signature", begun(letters), "letters"))
        found += letters_waiting(self._work, self._actor, self._standing_in, self._today)
        found += [*for_the_post(self._work, self._actor), *scores_waiting(self._work, self._actor, self._covered)]
        found += actions_waiting(self._work, self._actor, self._covered, self._today)
        if may(self._actor, Right.READ_GOALS):
            overdue = {goal.client_id: goal.review_due for goal in self._work.waiting.goals_due(self._today)}
            found += some("Goal reviews overdue", [(due, key) for key, due in overdue.items() if due], "goals")
            found += reviews_waiting(self._work, self._actor, self._covered)
        found += of_the_absent(self._work, self._standing_in)
        return [*found, *of_who_left(self._work, self._left, self._today)]

    def _for_the_lead(self) -> list[WaitingItem]:
        """What a lead sees within a day: records opened for a reason, and faults found in the journal."""
        opened = self._work.journal.answering(
            JournalQuestion(actions=(Action.RECORD_OPENED,), with_reason=True, since=self._now - timedelta(days=1))
        )
        faults = self._work.journal.answering(
            JournalQuestion(actions=(Action.JOURNAL_FAULT_FOUND,), since=self._now - timedelta(days=7))
        )
        restored = self._work.journal.answering(
            JournalQuestion(actions=(Action.RESTORED,), since=self._now - timedelta(days=30))
        )
        unsafe = self._work.journal.answering(
            JournalQuestion(actions=(Action.UNSAFE_PLACE,), since=self._now - timedelta(days=7))
        )
        copies: list[Dated] = [
            (local(one.made_at).date(), None) for one in self._work.find(OlderCopy) if not one.destroyed_on
        ]
        keys = self._work.journal.answering(JournalQuestion(actions=_OF_KEYS, limit=1))
        stale = keys if keys and keys[0].action == Action.DATA_KEY_CHANGED else ()
        found = some("Older copies that former keys still open: destroy them, and say so", copies, JOURNAL)
        return found + [
            WaitingItem(
                count=len(entries),
                what=what,
                detail=f"{entries[0].actor_name} · {entries[0].reason}",
                urgent=urgent,
                client_id=None,
                tab=JOURNAL,
            )
            for what, entries, urgent in (
                (_RESTORED, restored, True),
                ("Faults found in the journal", faults, True),
                ("The old recovery key still opens these records: make a new one", stale, True),
                ("Records opened where they should not lie, last 7 days", unsafe, True),
                (_GUESSED, guesses_to_tell(self._work, self._actor, self._now), True),
                ("Records opened with a reason, last 24 hours", opened, False),
            )
            if entries
        ]

    def _ending_orders(self) -> list[WaitingItem]:
        last = self._today + timedelta(days=EXPIRY_WARNINGS[-1])
        ending: list[tuple[int, Dated]] = []
        for order in self._work.waiting.orders_ending(self._today, last):
            left = self._today_of(order).days_left
            if left is not None and left <= EXPIRY_WARNINGS[-1]:
                ending.append((left, (self._today + timedelta(days=left), order.client_id)))
        found, beyond = [], -1
        for limit in EXPIRY_WARNINGS:
            chosen = [dated for left, dated in ending if beyond < left <= limit]
            what = f"Orders ending within {limit} days"
            found += some(what, chosen, "court_orders", urgent=limit != EXPIRY_WARNINGS[-1], oldest="First")
            beyond = limit
        return [*found, *self._orders_to_ask_about()]

    def _orders_to_ask_about(self) -> list[WaitingItem]:
        """Ends that nobody verified, terms with an end of their own, hearings without an outcome, things overdue."""
        last = self._today + timedelta(days=EXPIRY_WARNINGS[-1])
        unverified: list[Dated] = []
        for order in self._work.waiting.orders_ending(self._today, last):
            now = self._today_of(order)
            known = now.order
            if now.status in BINDING and not known.is_verified and known.expires_on and known.expires_on <= last:
                unverified.append((known.expires_on, order.client_id))
        heard: list[Dated] = [
            (order.returns_on, order.client_id)
            for order in self._work.waiting.orders_returning(self._today)
            if order.returns_on and self._today_of(order).is_unheard
        ]
        terms = [one for one in self._work.waiting.conditions_dated(last) if self._binds(one)]
        ending: list[Dated] = [
            (one.ends_on, one.client_id) for one in terms if one.ends_on and self._today <= one.ends_on <= last
        ]
        overdue: list[Dated] = [
            (one.due_on, one.client_id) for one in terms if one.due_on and one.due_on < self._today and not one.done_on
        ]
        found = [
            *some("Orders whose end nobody has verified, within 90 days", unverified, "court_orders", oldest="First"),
            *some("Return hearings without an outcome", heard, "court_orders", urgent=True),
        ]
        if not may(self._actor, Right.READ_CONDITIONS):
            return found
        return [
            *found,
            *some("Conditions with an end of their own within 90 days", ending, "court_orders", oldest="First"),
            *some("Requirements of an order overdue", overdue, "court_orders"),
        ]

    def _today_of(self, order: CourtOrder, *conditions: Condition) -> OrderOnDay:
        return on_a_day(order, conditions, self._work.find(OrderEvent, order_id=order.id), self._today)

    def _binds(self, condition: Condition) -> bool:
        orders = self._work.find(CourtOrder, id=condition.order_id)  # a list says that something waits, not what
        return any(self._today_of(one, condition).live for one in orders)

    def _appointments_to_compare(self) -> list[WaitingItem]:
        """Booked before an order changed, so that its place or time was never compared with what binds now."""
        own = (self._actor.id, *self._covered)
        booked = [
            one for one in self._work.find(Appointment, staff_id=own) if one.on >= self._today and not one.outcome
        ]
        waiting = to_compare_again(self._work, self._actor, tuple(booked))
        dated: list[Dated] = [(one.on, one.client_id) for one in waiting]
        return some("Appointments to compare with the order again", dated, DIARY, urgent=True, oldest="First")

    def _appointments_past(self) -> list[WaitingItem]:
        """Nobody said how one went; or it went, and there is no note of it."""
        own = (self._actor.id, *self._covered)
        past = [
            one
            for one in self._work.find(Appointment, staff_id=own)
            if one.client_id and not one.is_to_come(self._today, f"{local(self._now):%H:%M}") and one.on <= self._today
        ]
        unsaid: list[Dated] = [(one.on, one.client_id) for one in past if not one.outcome]
        found = some("Appointments without an outcome", unsaid, DIARY)
        if may(self._actor, Right.WRITE_NOTES):
            written = {
                (note.client_id, note.held_on)
                for note in self._work.find(SessionNote, client_id=tuple({one.client_id for one in past}))
            }
            begun = {
                (draft.client_id, draft.body.get("held_on"))
                for draft in self._work.find(Draft, author_id=self._actor.id, kind=DraftKind.NOTE.value)
            }
            without: list[Dated] = [
                (one.on, one.client_id)
                for one in past
                if one.outcome in SEEN and (one.client_id, one.on) not in written
                if (one.client_id, one.on.isoformat()) not in begun
            ]
            found += some("Sessions without a note", without, "session_notes")
        return found

    def _reviews(self) -> list[WaitingItem]:
        """The newest entry of each kind of each open client whose review day has come."""
        due = self._work.waiting.entries_due(self._today)
        ids = tuple({entry.client_id for entry in due})
        closed = {client.id for client in self._work.find(Client, id=ids) if client.stage is Stage.CLOSED}
        in_error = frozenset(mark.subject_id for mark in self._work.find(MarkedInError, client_id=ids))
        of_client: dict[ClientId, list[CaseEntry]] = {}
        for entry in self._work.find(CaseEntry, client_id=ids):
            of_client.setdefault(entry.client_id, []).append(entry)
        standing = [
            entry
            for client_id, entries in of_client.items()
            if client_id not in closed
            for entry in newest_of_each_kind(tuple(entries), in_error).values()
            if entry.review_on and entry.review_on <= self._today
        ]
        asked_again: list[Dated] = [
            (one.review_on, one.client_id) for one in standing if one.kind == _SCREENING and one.review_on
        ]
        others: list[Dated] = [
            (one.review_on, one.client_id) for one in standing if one.kind != _SCREENING and one.review_on
        ]
        return [
            *some("Ask again about a police investigation", asked_again, "client_file"),
            *some("Reviews due", others, "client_file"),
        ]

    def _countersignatures(self) -> list[WaitingItem]:
        own = (self._actor.id, *self._covered, *self._left) if may(self._actor, Right.COUNTERSIGN) else ()
        for_me = self._work.find(CountersignatureDue, supervisor_id=own) if own else ()
        mine = self._work.find(CountersignatureDue, author_id=self._actor.id)
        waits = waiting_words(self._work, tuple({item.id: item for item in (*for_me, *mine)}.values()))
        found = []
        for what, waiting in (
            ("Notes for you to countersign", for_me),
            ("Your notes that wait for a countersignature", mine),
        ):
            dated: list[Dated] = [(local(item.asked_at).date(), item.client_id) for item in waiting if item.id in waits]
            found += some(what, dated, "session_notes")
        return found
