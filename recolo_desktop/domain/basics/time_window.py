"""Hours and weekdays in which a condition binds, as the court wrote them."""

import re
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.dates import NotADate, parse_time

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = r"\d{1,2}[:.]?\d{0,2}\s*(?:am|pm)?"
_WINDOW = re.compile(rf"^\s*(?:([a-z,;&/.\s–-]+?)\s+)?({_CLOCK})\s*(?:-|–|to)\s*(\S.*)$", re.IGNORECASE)
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
        return self.touches(on, first, first + max(minutes, 1))

    def touches(self, on: date, first: int, last: int) -> bool:
        """The same for minutes counted from midnight of a day; before it they are negative, after it beyond 1440."""
        return any(
            begins < last and first < ends
            for offset in (-1, 0, 1)
            if (on.weekday() + offset) % 7 in self.days
            for begins, ends in (self._span(offset),)
        )

    def _span(self, offset: int) -> tuple[int, int]:
        begins, ends = _minutes(self.begins), _minutes(self.ends)
        until = ends if ends > begins else ends + _DAY_MINUTES
        return begins + offset * _DAY_MINUTES, until + offset * _DAY_MINUTES

    def __str__(self) -> str:
        days = "every day" if len(self.days) == 7 else ", ".join(_DAYS[day].capitalize() for day in self.days)
        return f"{days} {self.begins} to {self.ends}"


def parse_windows(text: str) -> tuple[TimeWindow, ...]:
    """One window a line: "Mon-Fri 08:00-16:00", "Mondays and Thursdays 10am to 11am". Raises NotAWindow."""
    return tuple(_window(line) for line in text.splitlines() if line.strip())


def _window(line: str) -> TimeWindow:
    unclear = NotAWindow(f"“{line.strip()}” is no time. Write it like Mon-Fri 08:00-16:00")
    match = _WINDOW.match(line)
    if match is None:
        raise unclear
    try:
        found = TimeWindow(_days(match[1] or ""), parse_time(match[2]), parse_time(match[3]))
    except (NotADate, ValueError) as wrong:
        raise unclear from wrong
    begins, ends = match[2].strip().lower(), match[3].strip().lower()
    if _minutes(found.ends) <= _minutes(found.begins) and _may_mean_afternoon(begins, ends):
        raise NotAWindow(f"“{line.strip()}” may run past midnight or end in the afternoon. Write it like 08:00-16:00")
    return found


def _may_mean_afternoon(begins: str, ends: str) -> bool:
    """8-4: hours without minutes, am or pm."""
    return begins.isdigit() and ends.isdigit()


def _days(text: str) -> tuple[int, ...]:
    """Weekdays named one by one or from one to another. Raises ValueError for a word that is none."""
    plain = " ".join(text.lower().replace("–", "-").replace("from ", " ").split())
    if plain in _ALWAYS:
        return tuple(range(7))
    plain = re.sub(r"\s*(?:-|\bto\b|\bthrough\b|\btill\b|\buntil\b)\s*", "-", plain)
    found: set[int] = set()
    for part in re.split(r"[,;&/\s]+|\band\b", plain):
        if part and part not in ("on", "every", "and"):
            found |= _GROUPS.get(part.rstrip("s")) or _span([_day(end) for end in part.split("-")])
    if not found:
        raise ValueError("no day")
    return tuple(sorted(found))


_ALWAYS = frozenset({"", "every day", "daily", "all days", "at all times", "each day"})
_GROUPS = {"weekday": set(range(5)), "weekend": {5, 6}}


def _span(ends: list[int]) -> set[int]:
    if len(ends) > 2:
        raise ValueError("more than two ends")
    first, last = ends[0], ends[-1]
    return {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}


def _day(word: str) -> int:
    """mon, monday, mondays, tues, weds, thurs."""
    name = word.strip(". ")
    for at, full in enumerate(_FULL):
        if len(name) >= 3 and f"{full}s".startswith(name):
            return at
    if name in _SHORT:
        return _SHORT[name]
    raise ValueError(f"{word} is no day")


_FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {"weds": 2, "thurs": 3, "mo": 0, "tu": 1, "we": 2, "th": 3, "fr": 4, "sa": 5, "su": 6}


def _minutes(clock: str) -> int:
    hours, minutes = parse_time(clock).split(":")
    return int(hours) * 60 + int(minutes)
