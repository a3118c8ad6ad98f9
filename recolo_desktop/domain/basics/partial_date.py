"""A day that is known only in part: "March 1987", "1987". Nothing is made up to complete it (section 3.4)."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.dates import MONTHS, NotADate, age_on, parse_date

_ABOUT = re.compile(r"^(?:about|around|circa|ca?\.?)\s+", re.IGNORECASE)
_UNKNOWN = frozenset({"unknown", "not known", "?"})


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, or a month of a year."""

    year: int
    month: int | None = None

    @property
    def first(self) -> date:
        """The earliest day that it may mean."""
        return date(self.year, self.month or 1, 1)

    @property
    def last(self) -> date:
        """The latest day that it may mean."""
        month = self.month or 12
        return date(self.year, month, calendar.monthrange(self.year, month)[1])

    @property
    def stored(self) -> str:
        """1987 or 1987-03: ISO 8601 with reduced precision, as FHIR writes it too."""
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"

    @property
    def words(self) -> str:
        """March 1987, or 1987."""
        return str(self.year) if self.month is None else f"{MONTHS[self.month - 1]} {self.year}"

    def age_words(self, day: date) -> str:
        """38y or 39y: what the age may be on a day."""
        oldest, youngest = age_on(self.first, day), age_on(self.last, day)
        return f"{youngest}y" if oldest == youngest else f"{youngest}y or {oldest}y"


def from_stored(text: str) -> PartialDate | None:
    """What was stored; None for an empty text."""
    if not text:
        return None
    year, _, month = text.partition("-")
    return PartialDate(int(year), int(month) if month else None)


def parse_partial(typed: str, today: date) -> date | PartialDate | None:
    """A whole day, a month of a year, or a year; None for an empty field or "unknown". Raises NotADate."""
    text = _ABOUT.sub("", typed.strip()).lower()
    if not text or text in _UNKNOWN:
        return None
    if found := re.fullmatch(r"(\d{4})", text):
        return _in_range(int(found[1]), None, today)
    if found := re.fullmatch(r"([a-z]{3,})\.?\s*,?\s*(\d{4})", text):
        month = next((at for at, name in enumerate(MONTHS, 1) if name.lower().startswith(found[1])), None)
        if month:
            return _in_range(int(found[2]), month, today)
    found = re.fullmatch(r"(\d{1,2})\s*[/.\-\s]\s*(\d{4})", text)
    if found and 1 <= int(found[1]) <= len(MONTHS):
        return _in_range(int(found[2]), int(found[1]), today)
    try:
        return parse_date(typed, today)
    except NotADate as wrong:
        raise NotADate("Enter a date, like 14 Mar 1987, or what is known of it: March 1987, or 1987.") from wrong


def _in_range(year: int, month: int | None, today: date) -> PartialDate:
    if not 1880 <= year <= today.year + 100:
        raise NotADate("Check the year.")
    return PartialDate(year, month)
