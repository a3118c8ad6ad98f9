"""Appointments for another calendar: when, and at what kind of place. No word that anybody typed is in it."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind

_FORM = "%Y%m%dT%H%M%SZ"
_LONGEST = 70  # characters before a line is folded
# A home visit says only that it is away: even that somebody is visited at home is nobody's business here.
_PLACES = {
    PlaceKind.ROOM: "Clinic",
    PlaceKind.HOME: "Away visit",
    PlaceKind.AWAY: "Away visit",
    PlaceKind.PHONE: "Phone",
    PlaceKind.VIDEO: "Video",
}


def as_calendar(appointments: Iterable[Appointment], now: datetime) -> str:
    """An iCalendar file (RFC 5545) without clients' names, purposes or references."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Recolo Desktop//EN"]
    for item in appointments:
        if item.is_off:
            continue
        begins = datetime.combine(item.on, time.fromisoformat(item.starts), ZoneInfo(item.zone)).astimezone(UTC)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{item.id}@recolo",
            f"DTSTAMP:{now.astimezone(UTC).strftime(_FORM)}",
            f"DTSTART:{begins.strftime(_FORM)}",
            f"DTEND:{(begins + timedelta(minutes=item.minutes)).strftime(_FORM)}",
            "SUMMARY:Appointment",
            *([f"LOCATION:{_PLACES[item.place]}"] if item.place in _PLACES else []),
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _folded(line: str) -> str:
    parts = [line[at : at + _LONGEST] for at in range(0, len(line), _LONGEST)]
    return "\r\n ".join(parts)
