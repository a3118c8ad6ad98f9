"""How the team sets up goals: which weights it uses, ρ, when a goal is looked at again, what counts as a change."""

from dataclasses import dataclass
from enum import StrEnum

from recolo_desktop.domain.basics.errors import Problem


class Weighing(StrEnum):
    """How importance, or difficulty, goes into the weight of a goal. One that is off counts as 1 (section 5.2)."""

    OFF = "off"
    FROM_ONE = "1 to 3"
    FROM_NOUGHT = "0 to 3"

    @property
    def offered(self) -> tuple[int, ...]:
        return {Weighing.OFF: (1,), Weighing.FROM_ONE: (1, 2, 3), Weighing.FROM_NOUGHT: (0, 1, 2, 3)}[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalSettings:
    """What holds for goals that are set and reviews that are signed from now on; a signed score keeps its own."""

    importance: Weighing = Weighing.FROM_NOUGHT
    difficulty: Weighing = Weighing.FROM_NOUGHT
    rho: float = 0.3
    review_weeks: int = 8
    change_that_counts: float = 2.0

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before these can be used."""
        found = []
        if not 0 <= self.rho < 1:
            found.append(Problem("rho", "ρ lies between 0 and 1; 0.3 is usual"))
        if not 1 <= self.review_weeks <= _LONGEST:
            found.append(Problem("review_weeks", f"Enter a number of weeks from 1 to {_LONGEST}"))
        if not 0 < self.change_that_counts <= _MOST:
            found.append(Problem("change_that_counts", "Enter a number of points from 0.1 to 9"))
        return tuple(found)


_LONGEST, _MOST = 52, 9
USUAL = GoalSettings()
