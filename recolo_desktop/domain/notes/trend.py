"""One measure over time, as it is drawn: its values on the line of days, and what else happened on that line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """What a chart says. `low` and `high` are the whole scale, so that two charts of one measure look alike.

    Attributes:
        points: Day and value, the oldest first.
        bands: Where each band begins, with its name.
        decimals: How many stand behind the point in a value.
        corridor: Between which values a change from the first score may be chance; None where nothing says.
        corridor_said: What that means, for the lower and the upper line.
        sessions: Each session, and whether the client was there.
        ends: What stands under the first and the last value instead of months: a letter of earlier days has no years.
        marks: Concerns and events of the order, with a word for each: never in what the client reads.

    """

    points: tuple[tuple[date, float], ...]
    low: float
    high: float
    bands: tuple[tuple[float, str], ...] = ()
    decimals: int | None = None
    corridor: tuple[float, float] | None = None
    corridor_said: tuple[str, str] = ("", "")
    ends: tuple[str, str] | None = None
    sessions: tuple[tuple[date, bool], ...] = ()
    marks: tuple[tuple[date, str], ...] = ()

    @classmethod
    def of_labels(cls, points: Sequence[tuple[str, float]], low: float, high: float, decimals: int) -> "Trend":
        """Values of which only the words under them are known, side by side."""
        days = tuple((date.fromordinal(1 + at), value) for at, (_, value) in enumerate(points))
        return cls(points=days, low=low, high=high, decimals=decimals, ends=(points[0][0], points[-1][0]))

    def days(self) -> tuple[date, date]:
        """The first and last day of the line: of values, and of whatever else lies between them or after."""
        first = min(day for day, _ in self.points)
        every = [day for rows in (self.points, self.sessions, self.marks) for day, _ in rows if day >= first]
        return first, max(every)

    def said(self, value: float) -> str:
        """A value as it is written beside its point."""
        return f"{value:g}" if self.decimals is None else f"{value:.{self.decimals}f}"
