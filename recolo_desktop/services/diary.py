"""Appointments: a day, a week, booking one with every check, and how it went."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from recolo_desktop.domain.appointment import OUTCOMES, Appointment, clashes
from recolo_desktop.domain.calendar_file import as_calendar
from recolo_desktop.domain.client import Client
from recolo_desktop.domain.errors import Problem, refuse_if_any
from recolo_desktop.domain.journal import Action
from recolo_desktop.domain.letter_check import Severity, with_labels
from recolo_desktop.domain.place_check import PlaceFinding, is_afar, place_findings, zones_in_words
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.access import require_right
from recolo_desktop.services.binding import live_for
from recolo_desktop.services.files import people_of
from recolo_desktop.services.ports import OpenWork, Work

_ASK_A_CLINICIAN = PlaceFinding(
    severity=Severity.CHECK,
    what="Check this place and time with a clinician before you book it",
    why="Write here who looked at it.",
    key="place: to be checked with a clinician",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingCheck:
    """What to look at before an appointment is confirmed. Zones are the order's words, with labels for people."""

    findings: tuple[PlaceFinding, ...]
    zones: tuple[str, ...]
    clashes: tuple[str, ...]

    @property
    def needs_words(self) -> bool:
        """Whether somebody has to say that the place was compared with the order."""
        return bool(self.findings or self.zones)


@dataclass(frozen=True, slots=True)
class DiaryRow:
    """An appointment with the names that belong to it."""

    appointment: Appointment
    client_name: str
    staff_names: str


class Diary:
    """What staff can do with appointments. Each method is one transaction."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work

    def new_id(self, actor: StaffMember) -> str:
        return self._open_work(actor).new_id()

    def day(self, actor: StaffMember, on: date) -> tuple[Appointment, ...]:
        """This person's appointments of a day, in order of time."""
        with self._open_work(actor) as work:
            found = work.find(Appointment, on=on.isoformat(), staff_id=actor.id)
        return tuple(sorted(found, key=lambda appointment: appointment.starts))

    def week(self, actor: StaffMember, monday: date, *, own: bool) -> tuple[DiaryRow, ...]:
        """Seven days of one's own appointments, or of the whole team's, in order of time."""
        days = tuple((monday + timedelta(days=at)).isoformat() for at in range(7))
        with self._open_work(actor) as work:
            found = work.find(Appointment, on=days)
            clients = {item.id: item.banner_name for item in work.find(Client, id=tuple(a.client_id for a in found))}
            staff = {member.id: member.name for member in work.find(StaffMember)}
        rows = [
            DiaryRow(
                item,
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
            return self._check(work, actor, appointment)

    def _check(self, work: Work, actor: StaffMember, appointment: Appointment) -> BookingCheck:
        others = clashes(appointment, work.find(Appointment, on=appointment.on.isoformat()))
        said = tuple(f"{item.starts} {item.purpose or 'Appointment'}, {item.location}" for item in others)
        if appointment.client_id is None:
            return BookingCheck(findings=(), zones=(), clashes=said)
        live = live_for(work, appointment.client_id, appointment.on)
        words = (appointment.location, *(condition.verbatim for condition in live))
        people = people_of(work, appointment.client_id, *words)
        found = place_findings(
            appointment.location, appointment.on, appointment.starts, appointment.minutes, live, people
        )
        zones = () if is_afar(appointment.location) else zones_in_words(live)
        if not may(actor, Right.READ_CONDITIONS):
            return BookingCheck(findings=(_ASK_A_CLINICIAN,) if found or zones else (), zones=(), clashes=said)
        read = tuple(f"{zone.number_on_face}  {with_labels(zone.verbatim, people)}".strip() for zone in zones)
        return BookingCheck(findings=found, zones=read, clashes=said)

    def book(self, actor: StaffMember, appointment: Appointment, acknowledged: str = "") -> Appointment:
        """Put it into the diary. Where an order speaks of places, somebody has to say that both were compared."""
        require_right(actor, Right.BOOK_APPOINTMENTS)
        refuse_if_any(appointment.problems())
        with self._open_work(actor) as work:
            check = self._check(work, actor, appointment)
            if check.needs_words and not acknowledged.strip():
                refuse_if_any(
                    [
                        Problem("acknowledged", "Compare the place with the order, then write what speaks for it"),
                        *(Problem("place", f"{finding.what}. {finding.why}") for finding in check.findings),
                    ]
                )
            booked = replace(appointment, acknowledged=acknowledged.strip())
            work.add(booked)
            work.record(
                Action.APPOINTMENT_BOOKED,
                client_id=appointment.client_id,
                subject="appointments",
                subject_id=appointment.id,
                reason="; ".join(finding.key for finding in check.findings),
            )
            work.commit()
        return booked

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
        with self._open_work(actor) as work:
            changed = replace(work.get(Appointment, appointment_id), outcome=outcome)
            work.save(changed)
            work.record(
                Action.ATTENDANCE_RECORDED,
                client_id=changed.client_id,
                subject="appointments",
                subject_id=appointment_id,
            )
            work.commit()
        return changed
