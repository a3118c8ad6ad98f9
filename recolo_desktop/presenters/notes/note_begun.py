"""What stands in a new note before its author types: everything that the record knows."""

from datetime import date
from typing import Any

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.note_type import ORDINARY
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.clients.client_record import ClientRecord


def begun(record: ClientRecord, actor: StaffMember, today: date) -> dict[str, Any]:
    """Today's appointment, the next session number, and the type that this author used last for a session here."""
    numbers = [note.session_number or 0 for note in record.notes]
    own = (note for note in record.notes if note.author_id == actor.id and note.attendance is not None)
    last = next(own, None)
    booked = next((item for item in record.appointments if item.on == today and not item.is_off), None)
    return {
        "held_on": screen_date(today),
        "starts": booked.starts if booked else "",
        "ends": "",
        "mode": "in person",
        "location": booked.where if booked else "",
        "session_number": str(max(numbers, default=0) + 1),
        "note_type": (last.note_type if last else "") or ORDINARY,
    }
