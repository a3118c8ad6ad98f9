"""Dates as people type them, and as screens and letters show them (British English always)."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NO_BREAK_HYPHEN = "\u2011"
_RELATIVE = re.compile(r"(?:in\s+)?(\d{1,3})\s*(day|week|month|year)s?(\s+ago)?", re.IGNORECASE)
_TWO_DIGIT_WINDOW = 30
_EARLIEST = 1900
_SATURDAY = 5


class NotADate(ValueError):
    """The words typed do not name a day."""


def parse_date(typed: str, today: date) -> date | None:
    """The day meant by what was typed, or None for an empty field.

    Day comes before month. Spaces, dots, slashes and dashes are alike; months may be words; "today",
    "tomorrow", "yesterday", "3 weeks" and "2 days ago" are understood. Raises NotADate otherwise.
    """
    text = typed.strip().lower().replace(NO_BREAK_HYPHEN, "-")
    if not text:
        return None
    named = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if text in named:
        return today + timedelta(days=named[text])
    if relative := _RELATIVE.fullmatch(text):
        return _moved(today, relative)
    return _spelled(text, today)


def _moved(today: date, match: re.Match[str]) -> date:
    count = int(match[1]) * (-1 if match[3] else 1)
    unit = match[2].lower()
    if unit in ("day", "week"):
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return _last_fitting_day(year, month + 1, today.day)


def _last_fitting_day(year: int, month: int, day: int) -> date:
    for candidate in range(day, 27, -1):
        try:
            return date(year, month, candidate)
        except ValueError:
            continue
    return date(year, month, min(day, 27))


def _spelled(text: str, today: date) -> date:
    if whole := re.fullmatch(r"(\d{2})(\d{2})(\d{4})", text):
        parts = list(whole.groups())
    else:
        parts = re.findall(r"\d+|[a-z]+", re.sub(r"(\d)(st|nd|rd|th)\b", r"\1", text))
    weekdays = [part for part in parts if part not in _NO_WEEKDAY and _weekday(part) is not None]
    parts = [part for part in parts if part not in weekdays and part not in ("of", "the")]
    if len(parts) == 3 and len(parts[0]) == 4 and parts[0].isdigit():
        parts.reverse()
    if len(parts) == 3 and parts[0].isalpha():  # November 24th, 2026
        parts[0], parts[1] = parts[1], parts[0]
    if len(parts) != 3 or len(weekdays) > 1:
        raise NotADate(typed_sentence())
    try:
        day = date(_year(parts[2], today), _month(parts[1]), int(parts[0]))
    except ValueError as wrong:
        raise NotADate(typed_sentence()) from wrong
    if day.year < _EARLIEST:
        raise NotADate(f"{day.year} is before {_EARLIEST}. Check the year.")
    if weekdays and day.weekday() != _weekday(weekdays[0]):
        raise NotADate(
            f"{day.day} {MONTHS[day.month - 1]} {day.year} is a {DAYS[day.weekday()]}. Put one of them right."
        )
    return day


_NO_WEEKDAY = frozenset({"m", "t", "w", "f", "s"})


def _weekday(part: str) -> int | None:
    """Tue, tues, Tuesday: which day of the week a word is, if any."""
    if len(part) < 3 or part.isdigit():
        return None
    return next((at for at, name in enumerate(DAYS) if name.lower().startswith(part)), None)


def typed_sentence() -> str:
    """What to tell somebody whose words do not name a day."""
    return "Enter a date, like 24 Nov 2026 or 24/11/2026."


def _month(part: str) -> int:
    if part.isdigit():
        return int(part)
    for number, name in enumerate(MONTHS, start=1):
        if len(part) >= 3 and name.lower().startswith(part):
            return number
    raise NotADate(typed_sentence())


def _year(part: str, today: date) -> int:
    if not part.isdigit() or len(part) not in (2, 4):
        raise NotADate(typed_sentence())
    if len(part) == 4:
        return int(part)
    year = today.year // 100 * 100 + int(part)
    return year - 100 if year > today.year + _TWO_DIGIT_WINDOW else year


def parse_time(typed: str) -> str:
    """A time of day as HH:MM on the 24-hour clock; "930", "9.30", "9:30pm" and "17" are understood."""
    text = typed.strip().lower().replace(" ", "")
    if not text:
        return ""
    match = re.fullmatch(r"(\d{1,2})[:.h]?(\d{2})?(am|pm)?", text)
    if not match:
        raise NotADate("Enter a time, like 09:30.")
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] and not 1 <= hour <= 12:
        raise NotADate("Enter a time, like 09:30.")
    if match[3]:
        hour = hour % 12 + (12 if match[3] == "pm" else 0)
    if hour > 23 or minute > 59:
        raise NotADate("Enter a time, like 09:30.")
    return f"{hour:02d}:{minute:02d}"


def local(instant: datetime) -> datetime:
    """The instant on a British wall clock."""
    return instant.astimezone(LONDON)


def screen_date(day: date) -> str:
    """24-Nov-2026, with hyphens that do not break."""
    return f"{day.day:02d}{NO_BREAK_HYPHEN}{MONTHS[day.month - 1][:3]}{NO_BREAK_HYPHEN}{day.year:04d}"


def screen_day(day: date) -> str:
    """Tue 24-Nov-2026."""
    return f"{DAYS[day.weekday()][:3]} {screen_date(day)}"


def screen_time(instant: datetime) -> str:
    """24-Nov-2026 17:40, local."""
    at = local(instant)
    return f"{screen_date(at.date())} {at:%H:%M}"


def letter_date(day: date) -> str:
    """24 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def letter_day(day: date) -> str:
    """Tuesday 24 November 2026."""
    return f"{DAYS[day.weekday()]} {letter_date(day)}"


def letter_time(clock: str) -> str:
    """9:30am, midday or midnight, from HH:MM."""
    hour, minute = (int(part) for part in clock.split(":"))
    if minute == 0 and hour in (0, 12):
        return "midday" if hour else "midnight"
    return f"{hour % 12 or 12}:{minute:02d}{'pm' if hour >= 12 else 'am'}"


def age_on(born: date, day: date) -> int:
    """Completed years; somebody born on 29 February is a year older on 1 March of a common year."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def working_days_between(first: date, last: date) -> int:
    """Mondays to Fridays after the first day up to the last; bank holidays are not known here and count as days."""
    return sum((first + timedelta(days=at)).weekday() < _SATURDAY for at in range(1, (last - first).days + 1))
