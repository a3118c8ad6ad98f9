"""Copies of the records that a former key opens: what lies outside these records and cannot be made new."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderCopy:
    """A backup, or a copy made before a change, that opens with keys of its day until somebody destroys it."""

    id: str
    what: str
    place: str
    made_at: datetime
    destroyed_by: str = ""
    destroyed_on: date | None = None
