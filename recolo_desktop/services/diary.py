"""Appointments: today's, and booking one."""

from datetime import date

from recolo_desktop.domain.appointment import Appointment
from recolo_desktop.domain.errors import refuse_if_any
from recolo_desktop.domain.journal import Action
from recolo_desktop.domain.policy import Right
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.access import require_right
from recolo_desktop.services.ports import OpenWork


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

    def book(self, actor: StaffMember, appointment: Appointment) -> Appointment:
        require_right(actor, Right.BOOK_APPOINTMENTS)
        refuse_if_any(appointment.problems())
        with self._open_work(actor) as work:
            work.add(appointment)
            work.record(
                Action.APPOINTMENT_BOOKED,
                client_id=appointment.client_id,
                subject="appointments",
                subject_id=appointment.id,
            )
            work.commit()
        return appointment
