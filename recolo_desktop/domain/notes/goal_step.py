"""Graded steps inside of a goal. How far they are is no level: a review alone says that."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.basics.errors import Problem


class StepState(StrEnum):
    """How far one step is."""

    PLANNED = "planned"
    TRIED = "tried"
    DONE = "done"

    @property
    def said(self) -> str:
        return self.value.capitalize()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalStep:
    """One thing to do on the way. `at_home` is what the client takes with him until the next session."""

    words: str
    state: StepState = StepState.PLANNED
    planned_for: date | None = None
    happened_on: date | None = None
    at_home: bool = False

    def problems(self, number: int) -> tuple[Problem, ...]:
        """Everything to put right, said of the step by its number."""
        found = []
        if not self.words.strip():
            found.append(Problem("steps", f"Step {number}: say what is done"))
        if self.state is not StepState.PLANNED and self.happened_on is None:
            found.append(Problem("steps", f"Step {number}: say on which day it was {self.state.value}"))
        return tuple(found)
