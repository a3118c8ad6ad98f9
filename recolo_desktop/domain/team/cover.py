"""Who stands in for a colleague who is away."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import StaffId

LONGEST = timedelta(days=92)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """From the first to the last day, both included. Ending it early moves the last day."""

    id: str
    absent_id: StaffId
    covered_by: StaffId
    first_day: date
    last_day: date
    reason: str = ""

    def holds_on(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything to put right before it can be arranged."""
        found = []
        if self.absent_id == self.covered_by:
            found.append(Problem("covered_by", "Choose somebody else to stand in"))
        if self.last_day < self.first_day:
            found.append(Problem("last_day", "The last day is before the first"))
        elif self.last_day < today:
            found.append(Problem("last_day", "The last day is past"))
        elif self.last_day > max(self.first_day, today) + LONGEST:
            found.append(Problem("last_day", "Cover lasts three months at most. Arrange it again when it ends."))
        return tuple(found)


def covered_by(staff_id: str, covers: Iterable[Cover], day: date) -> tuple[StaffId, ...]:
    """For whom somebody stands in on a day, each colleague once."""
    absent = (cover.absent_id for cover in covers if cover.covered_by == staff_id and cover.holds_on(day))
    return tuple(dict.fromkeys(absent))
