"""Hours and weekdays in which a condition binds, as the court wrote them."""

import re
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.dates import NotADate, parse_time

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = r"\d{1,2}[:.]?\d{0,2}\s*(?:am|pm)?"
_WINDOW = re.compile(rf"^\s*(?:([a-z,\s-]+?)\s+)?({_CLOCK})\s*(?:-|–|to)\s*(\S.*)$", re.IGNORECASE)
_DAY_MINUTES = 24 * 60


class NotAWindow(ValueError):
    """The words do not name weekdays and hours."""


@dataclass(frozen=True, slots=True)
class TimeWindow:
    """Weekdays (Monday is 0) and hours. A window that ends before it begins runs past midnight."""

    days: tuple[int, ...]
    begins: str
    ends: str

    def covers(self, on: date, starts: str, minutes: int) -> bool:
        """Whether any minute of an appointment falls into the window."""
        first = _minutes(starts)
        last = first + max(minutes, 1)
        return any(begins < last and first < ends for begins, ends in self._spans(on))

    def _spans(self, on: date) -> list[tuple[int, int]]:
        begins, ends = _minutes(self.begins), _minutes(self.ends)
        if ends > begins:
            return [(begins, ends)] if on.weekday() in self.days else []
        spans = [(begins, ends + _DAY_MINUTES)] if on.weekday() in self.days else []
        return spans + ([(0, ends)] if (on.weekday() - 1) % 7 in self.days else [])

    def __str__(self) -> str:
        days = "every day" if len(self.days) == 7 else ", ".join(_DAYS[day].capitalize() for day in self.days)
        return f"{days} {self.begins} to {self.ends}"


def parse_windows(text: str) -> tuple[TimeWindow, ...]:
    """One window a line: "Mon-Fri 08:00-16:00", "22:00 to 06:00". Raises NotAWindow with a sentence."""
    return tuple(_window(line) for line in text.splitlines() if line.strip())


def _window(line: str) -> TimeWindow:
    match = _WINDOW.match(line)
    if match is None:
        raise NotAWindow(f"“{line.strip()}” is no time. Write it like Mon-Fri 08:00-16:00")
    try:
        return TimeWindow(_days(match[1] or ""), parse_time(match[2]), parse_time(match[3]))
    except (NotADate, ValueError) as wrong:
        raise NotAWindow(f"“{line.strip()}” is no time. Write it like Mon-Fri 08:00-16:00") from wrong


def _days(text: str) -> tuple[int, ...]:
    if not text.strip() or text.strip().lower() in ("every day", "daily"):
        return tuple(range(7))
    found: set[int] = set()
    for part in text.lower().split(","):
        ends = [_DAYS.index(end.strip()[:3]) for end in part.split("-") if end.strip()]
        first, last = ends[0], ends[-1]
        found |= {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}
    return tuple(sorted(found))


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
