"""Occupational-therapy goals on the five-point goal attainment scale: what was agreed, and how far its steps are."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, GoalId
from recolo_desktop.domain.notes.goal_step import GoalStep

LEVELS = (-2, -1, 0, 1, 2)
LEVEL_WORDS = {
    -2: "Much less than expected",
    -1: "Less than expected",
    0: "Expected level reached",
    1: "Better than expected",
    2: "Much better than expected",
}
REVIEW_WEEKS = 8  # until the first review, unless the team sets another time (section 5.7)


class GoalState(StrEnum):
    """How a goal stands. A goal is never deleted: one that ends says how."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    ACTIVE = "active"
    MET = "met"
    CONTINUED = "continued"
    SET_ASIDE = "set aside"

    @property
    def is_open(self) -> bool:
        return self in (GoalState.PROPOSED, GoalState.AGREED, GoalState.ACTIVE)

    @property
    def said(self) -> str:
        return self.value.capitalize()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the client works towards, in his own words, with what each level would look like.

    The weight is importance times difficulty, each as the team uses them; one that is not used is 1. A change of what
    was agreed is a new version beside the old: `continues` names the goal that it goes on from.
    """

    id: GoalId
    client_id: ClientId
    number: int
    title: str
    own_words: str = ""
    domain: str = ""
    importance: int = 1
    difficulty: int = 1
    level_descriptions: tuple[str, ...] = ("", "", "", "", "")
    starting_level: int = -1
    agreed_on: date | None = None
    review_due: date | None = None
    closed_on: date | None = None
    close_reason: str = ""
    state: GoalState = GoalState.AGREED
    agreed_with: str = ""
    measured_by: str = ""
    achievable_because: str = ""
    relevant_because: str = ""
    by_when: date | None = None
    reasoning: str = ""
    if_hard: str = ""
    condition_ids: tuple[str, ...] = ()
    programme_session: int | None = None
    steps: tuple[GoalStep, ...] = ()
    version: int = 1
    continues: str = ""

    @property
    def weight(self) -> int:
        return self.importance * self.difficulty

    @property
    def is_open(self) -> bool:
        return self.closed_on is None

    @property
    def is_rated(self) -> bool:
        """Whether a review judges it: it was agreed, and has not ended."""
        return self.is_open and self.state is not GoalState.PROPOSED

    @property
    def stands(self) -> str:
        """Its state in a word. Goals closed before states were kept say no more than that."""
        return "Closed" if self.closed_on and self.state.is_open else self.state.said

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before the goal is set. One that is only proposed may still be unfinished."""
        found = []
        if not self.title.strip():
            found.append(Problem("title", "Write the goal in a few words"))
        if self.starting_level not in LEVELS:
            found.append(Problem("starting_level", "A level is one of −2, −1, 0, +1 and +2"))
        if self.importance < 0 or self.difficulty < 0:
            found.append(Problem("importance", "A weight is never below 0"))
        if self.state is not GoalState.PROPOSED:
            found += self._missing_of_an_agreement()
        found += self._problems_of_its_end()
        found += [problem for at, step in enumerate(self.steps, start=1) for problem in step.problems(at)]
        return tuple(found)

    def _missing_of_an_agreement(self) -> list[Problem]:
        found = [
            Problem(level_field(level), f"Say what {signed(level)} would look like")
            for level, description in zip(LEVELS, self.level_descriptions, strict=True)
            if not description.strip()
        ]
        if self.agreed_on is None:
            found.append(Problem("agreed_on", "Enter the date it was agreed with the client"))
        return found

    def _problems_of_its_end(self) -> list[Problem]:
        found = []
        if self.closed_on and self.state in (GoalState.AGREED, GoalState.PROPOSED, GoalState.SET_ASIDE):
            if not self.close_reason.strip():
                found.append(Problem("close_reason", "Say why the goal is closed"))
        elif self.closed_on is None and not self.state.is_open:
            found.append(Problem("closed_on", f"Enter the day on which it was {self.state.value}"))
        return found


_AGREED = (
    "title", "own_words", "importance", "difficulty", "level_descriptions", "starting_level", "agreed_on",
    "agreed_with", "measured_by", "achievable_because", "relevant_because", "by_when",
)  # fmt: skip


def changes_what_was_agreed(before: Goal, after: Goal) -> bool:
    """Whether this is another agreement than the one that stands: it becomes a new version beside it (section 5.2).

    Its heading, its review, its steps, its links and how it ended may change; a score stands on the rest.
    """
    return before.state is not GoalState.PROPOSED and any(
        getattr(before, field) != getattr(after, field) for field in _AGREED
    )


def versions(before: Goal, after: Goal, today: date) -> tuple[Goal, Goal]:
    """The goal as it ended, and the one that goes on from it; the new one has no id yet."""
    number = before.version + 1
    ended = replace(
        before,
        state=GoalState.CONTINUED,
        closed_on=today,
        close_reason=f"What was agreed changed; it goes on as version {number}",
    )
    return ended, replace(after, id=GoalId(""), number=before.number, version=number, continues=before.id)


def rated_as(goal: Goal, goals: Iterable[Goal]) -> frozenset[str]:
    """Ids under which this goal was judged: its own, and those of earlier versions whose levels said the same."""
    known, ids, at = {str(one.id): one for one in goals}, {str(goal.id)}, goal
    while (before := known.get(at.continues)) and before.level_descriptions == goal.level_descriptions:
        ids.add(str(before.id))
        at = before
    return frozenset(ids)


def review_due(agreed_on: date, weeks: int = REVIEW_WEEKS) -> date:
    """When a goal is looked at again unless somebody says otherwise."""
    return agreed_on + timedelta(weeks=weeks)


def signed(level: int) -> str:
    """−2 to +2 with a true minus sign."""
    return f"+{level}" if level > 0 else f"−{-level}" if level < 0 else "0"


def level_field(level: int) -> str:
    """The name of the form field that holds the description of this level."""
    return "level_" + {-2: "minus_2", -1: "minus_1", 0: "0", 1: "plus_1", 2: "plus_2"}[level]
