"""Appointments: a day, a week, booking one with every check, and how it went."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from recolo_desktop.domain.basics.dates import local, parse_time
from recolo_desktop.domain.basics.errors import Problem, Refusal, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.ids import OwnName, with_id
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import CANCELLED, OUTCOMES, Appointment
from recolo_desktop.domain.diary.calendar_file import as_calendar
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import without_names
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.diary.booking_checks import BookingCheck, addresses_behind, check_of, without_words
from recolo_desktop.services.diary.visits import refuse_who_cannot_go
from recolo_desktop.services.protection.guessing import count, counts, refuse_too_fast
from recolo_desktop.services.protection.openings import Openings, was_booked_by_others, wrote_it
from recolo_desktop.services.protection.reading_out import shown_to, taken_back

_LEAST_WORDS = 10  # characters: "ok" says nothing to whoever reads it later


@dataclass(frozen=True, slots=True)
class DiaryRow:
    """An appointment with the names that belong to it."""

    appointment: Appointment
    client_name: str
    staff_names: OwnName


class Diary:
    """What staff can do with appointments. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock, openings: Openings) -> None:
        self._open_work = open_work
        self._clock = clock
        self._openings = openings

    def day(self, actor: StaffMember, on: date) -> tuple[Appointment, ...]:
        """This person's appointments of a day, in order of time."""
        with self._open_work(actor) as work:
            found = work.find(Appointment, on=on.isoformat(), staff_id=actor.id)
        return tuple(sorted(map(_as_listed, found), key=lambda appointment: appointment.starts))

    def week(self, actor: StaffMember, monday: date, *, own: bool) -> tuple[DiaryRow, ...]:
        """Seven days of one's own appointments, or of the whole team's, in order of time."""
        days = tuple((monday + timedelta(days=at)).isoformat() for at in range(7))
        with self._open_work(actor) as work:
            found = work.find(Appointment, on=days)
            clients = {item.id: item.banner_name for item in work.find(Client, id=tuple(a.client_id for a in found))}
            staff = {member.id: member.name for member in work.find(StaffMember)}
            told = {item.id: self._as_told(work, actor, item) for item in found}
        rows = [
            DiaryRow(
                told[item.id],
                clients.get(item.client_id, "") if item.client_id else "",
                ", ".join(staff[key] for key in (item.staff_id, item.with_staff_id) if key in staff),
            )
            for item in found
            if not own or actor.id in (item.staff_id, item.with_staff_id)
        ]
        return tuple(sorted(rows, key=lambda row: (row.appointment.on, row.appointment.starts)))

    def check(self, actor: StaffMember, appointment: Appointment) -> BookingCheck:
        """Clashes, and what the client's orders say to this place and time."""
        with self._open_work(actor) as work:
            check = self._checked(work, actor, appointment)
        return replace(check, keys=())  # they name whom and what a finding is about; the journal alone has them

    def _checked(self, work: Work, actor: StaffMember, appointment: Appointment) -> BookingCheck:
        """The check's answer, counted where it could be a guess at where somebody lives."""
        when = (appointment.on.isoformat(), appointment.starts)
        asked = (appointment.client_id or "", appointment.location, *when, addresses_behind(work, appointment))
        if appointment.client_id is not None:
            refuse_too_fast(work, actor, self._clock, *asked)
        check = check_of(work, actor, appointment)
        if appointment.client_id is not None:
            count(work, actor, appointment.client_id, bool(check.findings), *asked)
            if not counts(actor) and not self._openings.is_open(work, actor, appointment.client_id):
                return without_words(check)
        return check

    def book(self, actor: StaffMember, appointment: Appointment, acknowledged: str = "") -> Appointment:
        """Put it into the diary. Where an order speaks of places, somebody says that both were compared.

        What must be fixed no words set aside: another place or time, or first the court's leave, recorded.
        """
        require_right(actor, Right.BOOK_APPOINTMENTS)
        refuse_if_any(appointment.problems())
        appointment = replace(appointment, starts=parse_time(appointment.starts))
        with self._open_work(actor) as work:
            refuse_who_cannot_go(work, appointment)
            check = self._checked(work, actor, appointment)
            _refuse_unless_compared(check, acknowledged)
            booked = replace(with_id(appointment, work.now), acknowledged=acknowledged.strip())
            work.add(booked)
            work.record(
                Action.APPOINTMENT_BOOKED,
                client_id=appointment.client_id,
                subject="appointments",
                subject_id=booked.id,
                reason="; ".join(check.keys),
            )
            work.commit()
        return booked

    def compare_again(self, actor: StaffMember, appointment_id: str, acknowledged: str) -> Appointment:
        """After an order changed: somebody compared an appointment that stands in the diary with it again."""
        require_right(actor, Right.BOOK_APPOINTMENTS)
        require(may(actor, Right.SEE_PROTECTED_PEOPLE), f"{ASK}. {ASK_WHY}")
        with self._open_work(actor) as work:
            before = work.get(Appointment, appointment_id)
            check = self._checked(work, actor, before)
            _refuse_unless_compared(check, acknowledged)
            compared = replace(before, acknowledged=acknowledged.strip())
            work.save(compared)
            work.record(
                Action.APPOINTMENT_COMPARED,
                client_id=compared.client_id,
                subject="appointments",
                subject_id=appointment_id,
                reason="; ".join(check.keys),
            )
            told = self._as_told(work, actor, compared)
            work.commit()
        return told

    def move(
        self, actor: StaffMember, seen: Appointment, changed: Appointment, acknowledged: str, why: str
    ) -> Appointment:
        """Another time or place for one that has not taken place; compared with the order as a new one is."""
        require_right(actor, Right.BOOK_APPOINTMENTS)
        refuse_if_any((*changed.problems(), *([] if why.strip() else [Problem("why", "Say why it is moved")])))
        require(changed.id == seen.id and changed.client_id == seen.client_id, "An appointment stays with its client.")
        require(changed.outcome == seen.outcome, "How it went is said once it has taken place, not when it is moved.")
        with self._open_work(actor) as work:
            stored = work.get(Appointment, seen.id)
            shown = shown_to(work, actor, stored)
            if not self._may_read_why(work, actor, stored):
                seen, changed = replace(seen, purpose=shown.purpose), replace(changed, purpose=shown.purpose)
            if _as_listed(shown) != _as_listed(seen):
                raise StaleRecord("Somebody changed this appointment since you opened it. Look at it again.")
            changed = taken_back(stored, shown, replace(changed, cancelled_because=shown.cancelled_because))
            if seen.outcome:
                raise Refusal("This appointment is over or cancelled. Book another one.")
            refuse_who_cannot_go(work, changed)
            check = self._checked(work, actor, changed)
            _refuse_unless_compared(check, acknowledged)
            moved = replace(changed, starts=parse_time(changed.starts), acknowledged=acknowledged.strip())
            work.save(moved)
            # The line that later tells what was compared names the findings; why it was moved stands beside it.
            work.record(
                Action.APPOINTMENT_MOVED,
                client_id=moved.client_id,
                subject="appointments",
                subject_id=moved.id,
                reason=self._without_names(work, moved, why),
            )
            work.record(
                Action.APPOINTMENT_COMPARED,
                client_id=moved.client_id,
                subject="appointments",
                subject_id=moved.id,
                reason="; ".join(check.keys),
            )
            told = self._as_told(work, actor, moved)
            work.commit()
        return told

    def cancel(self, actor: StaffMember, appointment_id: str, by: str, why: str) -> Appointment:
        """It does not take place: by whom (the code of the NHS Data Dictionary) and why."""
        require_right(actor, Right.BOOK_APPOINTMENTS)
        problems = [] if by in CANCELLED else [Problem("by", "Choose who cancelled it")]
        if not why.strip():
            problems.append(Problem("why", "Say why it is cancelled"))
        refuse_if_any(problems)
        with self._open_work(actor) as work:
            before = work.get(Appointment, appointment_id)
            if before.outcome:
                raise Refusal("How this appointment went is recorded already.")
            cancelled = replace(before, outcome=by, cancelled_because=why.strip())
            work.save(cancelled)
            work.record(
                Action.APPOINTMENT_CANCELLED,
                client_id=before.client_id,
                subject="appointments",
                subject_id=before.id,
                reason=self._without_names(work, before, why),
            )
            told = self._as_told(work, actor, cancelled)
            work.commit()
        return told

    def _may_read_why(self, work: Work, actor: StaffMember, item: Appointment) -> bool:
        """What it is for may say what is wrong with somebody: that is read in one's own and in open records.

        Whoever joins an appointment herself has not made it her own by that.
        """
        if item.client_id is None or self._openings.is_open(work, actor, item.client_id):
            return True
        is_with = actor.id in (item.staff_id, item.with_staff_id)
        return is_with and (wrote_it(work, item, actor.id) or was_booked_by_others(work, item, actor.id))

    def _as_told(self, work: Work, actor: StaffMember, item: Appointment) -> Appointment:
        return _as_listed(item if self._may_read_why(work, actor, item) else replace(item, purpose=""))

    def _without_names(self, work: Work, appointment: Appointment, words: str) -> str:
        return without_names(work, appointment.client_id, words.strip()) if appointment.client_id else words.strip()

    def calendar(self, actor: StaffMember, monday: date, now: datetime) -> str:
        """One's own week for another calendar, without names; the journal says that it left."""
        rows = self.week(actor, monday, own=True)
        with self._open_work(actor) as work:
            work.record(Action.CALENDAR_EXPORTED, reason=f"{len(rows)} of the week of {monday.isoformat()}")
            work.commit()
        return as_calendar((row.appointment for row in rows), now)

    def record_outcome(self, actor: StaffMember, appointment_id: str, outcome: str) -> Appointment:
        """How it went, by the code of the NHS Data Dictionary."""
        require_right(actor, Right.BOOK_APPOINTMENTS)
        refuse_if_any([] if outcome in OUTCOMES else [Problem("outcome", "Choose how it went")])
        refuse_if_any([Problem("outcome", "Cancel it, and say why")] if outcome in CANCELLED else [])
        with self._open_work(actor) as work:
            known = work.get(Appointment, appointment_id)
            refuse_if_any([Problem("outcome", "It was cancelled")] if known.outcome in CANCELLED else [])
            is_ahead = known.on > local(self._clock()).date()
            refuse_if_any([Problem("outcome", "That day has not come yet")] if is_ahead else [])
            changed = replace(known, outcome=outcome)
            work.save(changed)
            work.record(
                Action.ATTENDANCE_RECORDED,
                client_id=changed.client_id,
                subject="appointments",
                subject_id=appointment_id,
            )
            told = self._as_told(work, actor, changed)
            work.commit()
        return told


def _refuse_unless_compared(check: BookingCheck, acknowledged: str) -> None:
    refuse_if_any(Problem("location", f"{finding.what}. {finding.why}") for finding in check.blocking)
    if check.needs_words and len(acknowledged.strip()) < _LEAST_WORDS:
        refuse_if_any(
            [
                Problem(
                    "acknowledged", "Compare the place with the order, then write in a few words what speaks for it"
                ),
                *(Problem("location", f"{finding.what}. {finding.why}") for finding in check.findings),
            ]
        )


def _as_listed(item: Appointment) -> Appointment:
    """Without what was compared with the order, which may quote it, and why it was called off: that is read in the
    record."""
    return replace(item, acknowledged="", cancelled_because="")
