"""What stands in a new note before its author types: everything that the record knows."""

from datetime import date, datetime
from typing import Any

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.notes.note_type import ORDINARY
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.clients.client_record import ClientRecord


def begun(record: ClientRecord, actor: StaffMember, now: datetime) -> dict[str, Any]:
    """One's own appointment of today, the next session number, and the type that one used last for a session here."""
    today = now.date()
    own = (note for note in record.notes if note.author_id == actor.id and note.attendance is not None)
    last = next(own, None)
    booked = _kept(record, actor, today, f"{now:%H:%M}")
    return {
        "held_on": screen_date(today),
        "starts": booked.starts if booked else "",
        "ends": "",
        "mode": "in person",
        "location": booked.where if booked else "",
        "session_number": str(record.last_session_number + 1),
        "note_type": (last.note_type if last else "") or ORDINARY,
    }


def _kept(record: ClientRecord, actor: StaffMember, today: date, hour: str) -> Appointment | None:
    """The last of one's own that has begun and of which nobody said how it went; before the first, the first."""
    own = sorted(
        (
            one
            for one in record.appointments
            if one.on == today and not one.outcome and actor.id in (one.staff_id, one.with_staff_id)
        ),
        key=lambda one: one.starts,
    )
    past = [one for one in own if one.starts <= hour]
    return past[-1] if past else next(iter(own), None)
