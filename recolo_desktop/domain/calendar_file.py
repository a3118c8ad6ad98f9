"""Appointments for another calendar: when and where, and nothing that says with whom or why."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from recolo_desktop.domain.appointment import Appointment

_FORM = "%Y%m%dT%H%M%SZ"
_LONGEST = 70  # characters before a line is folded


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
            f"LOCATION:{_escaped(_public_place(item.location))}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _public_place(location: str) -> str:
    """A home visit says only that it is one: the address would say whose."""
    return "Away visit" if "home" in location.lower().split() else location


def _escaped(text: str) -> str:
    for char in ("\\", ";", ","):
        text = text.replace(char, f"\\{char}")
    return " ".join(text.split())


def _folded(line: str) -> str:
    parts = [line[at : at + _LONGEST] for at in range(0, len(line), _LONGEST)]
    return "\r\n ".join(parts)
