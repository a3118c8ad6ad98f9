"""What comes after a session: the next one, a week on at the same time and place, for the diary to compare and book."""

from datetime import date, datetime, timedelta

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.protection.labelled_text import says_a_label
from recolo_desktop.services.clients.client_record import ClientRecord

_A_WEEK, _USUAL_MINUTES = timedelta(days=7), 50
_WITH_WORDS = (PlaceKind.ROOM, PlaceKind.AWAY)
_PLACES = {"phone": PlaceKind.PHONE, "video": PlaceKind.VIDEO}


def next_session(record: ClientRecord, note: SessionNote, today: date) -> dict[str, str]:
    """Fields of the next appointment as a note suggests them. A day that is past is left to be typed."""
    on = note.held_on + _A_WEEK if note.held_on else None
    kept = next((one for one in record.appointments if one.on == note.held_on and one.starts == note.starts), None)
    place = _PLACES.get(note.mode) or (kept.place if kept else PlaceKind.ROOM)
    return {
        "on": screen_date(on) if on and on > today else "",
        "starts": note.starts,
        "minutes": str(_minutes(note)),
        "purpose": f"Session {note.session_number + 1}" if note.session_number else "Session",
        "place": place.value,
        "location": note.location if place in _WITH_WORDS and not says_a_label(note.location) else "",
    }


def booked_ahead(record: ClientRecord, now: datetime) -> Appointment | None:
    """The next appointment that stands already, later today or after."""
    hour = f"{now:%H:%M}"
    ahead = [one for one in record.appointments if (one.on, one.starts) > (now.date(), hour) and not one.is_off]
    return min(ahead, key=lambda one: (one.on, one.starts), default=None)


def _minutes(note: SessionNote) -> int:
    if not (note.starts and note.ends):
        return _USUAL_MINUTES
    first, last = (datetime.strptime(one, "%H:%M") for one in (note.starts, note.ends))  # noqa: DTZ007  (an hour)
    return int((last - first).total_seconds() // 60)
