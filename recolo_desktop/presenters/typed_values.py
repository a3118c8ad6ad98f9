"""Dates, times and numbers as somebody typed them; what is none is a problem beside its field."""

from datetime import date
from typing import Any

from recolo_desktop.domain.basics.dates import NotADate, parse_date, parse_time
from recolo_desktop.domain.basics.errors import Problem


def day_in(field: str, typed: dict[str, Any], today: date, problems: list[Problem]) -> date | None:
    """The day; none for an empty field."""
    try:
        return parse_date(typed[field], today)
    except NotADate as wrong:
        problems.append(Problem(field, str(wrong)))
        return None


def time_in(field: str, typed: dict[str, Any], problems: list[Problem]) -> str:
    """HH:MM; empty for an empty field."""
    try:
        return parse_time(typed[field])
    except NotADate as wrong:
        problems.append(Problem(field, str(wrong)))
        return ""


_MOST_DIGITS = 9


def number_in(field: str, typed: dict[str, Any], problems: list[Problem]) -> int | None:
    """A whole number; none for an empty field."""
    text = str(typed[field] or "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS):
        problems.append(Problem(field, "Enter a whole number, or leave it empty"))
        return None
    return int(text)
