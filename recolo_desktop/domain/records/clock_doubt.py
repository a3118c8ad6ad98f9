"""Whether a laptop's clock can be believed, by what the journal has seen and by when this program was built."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from recolo_desktop.domain.basics.errors import Problem

# No clock that shows an earlier day can be right.
BUILT = datetime(2026, 11, 1, tzinfo=UTC)
_SLIP = timedelta(minutes=5)
_LONG_AWAY = timedelta(days=90)
_LONGEST_AWAY = timedelta(days=731)


class Doubt(StrEnum):
    """Why the time is in doubt."""

    NONE = ""
    BEHIND = "behind"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is thought of a clock, and the moment from which the program counts while it is in doubt."""

    doubt: Doubt
    last_known: datetime


def judged(now: datetime, last_known: datetime | None) -> Judgement:
    """Behind the journal or the build is implausible; far ahead of the journal is asked about.

    `last_known` is the latest moment that the journal has seen; None in new records.
    """
    floor = max(last_known or BUILT, BUILT)
    if now < floor - _SLIP:
        return Judgement(Doubt.BEHIND, floor)
    if last_known is not None and now > last_known + _LONG_AWAY:
        return Judgement(Doubt.AHEAD, last_known)
    return Judgement(Doubt.NONE, now)


def problems_of_moment(moment: datetime, last_known: datetime | None) -> list[Problem]:
    """Why nobody may set the time so: before this program was built, or years after the last entry of the records."""
    if moment < BUILT:
        return [Problem("on", "That is before this version of Recolo was made. Look at a clock that is right.")]
    if last_known is not None and moment > max(last_known, BUILT) + _LONGEST_AWAY:
        return [Problem("on", "That is years after the last entry of the records. Look at a clock that is right.")]
    return []
