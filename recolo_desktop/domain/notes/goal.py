"""Occupational-therapy goals on the five-point goal attainment scale, and their T-score."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, GoalId, OwnName, StaffId

LEVELS = (-2, -1, 0, 1, 2)
LEVEL_WORDS = {
    -2: "Much less than expected",
    -1: "Less than expected",
    0: "Expected level reached",
    1: "Better than expected",
    2: "Much better than expected",
}
RHO = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the client works towards, in his own words, with what each level would look like.

    The weight is importance times difficulty, each 0 to 3.
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

    @property
    def weight(self) -> int:
        return self.importance * self.difficulty

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before the goal is set."""
        found = []
        if not self.title.strip():
            found.append(Problem("title", "Write the goal in a few words"))
        for level, description in zip(LEVELS, self.level_descriptions, strict=True):
            if not description.strip():
                found.append(Problem(level_field(level), f"Say what {signed(level)} would look like"))
        if self.agreed_on is None:
            found.append(Problem("agreed_on", "Enter the date it was agreed with the client"))
        if self.closed_on and not self.close_reason.strip():
            found.append(Problem("close_reason", "Say why the goal is closed"))
        return tuple(found)


_KEPT_ONCE_RATED = {
    "level_descriptions": "The words of a level", "starting_level": "The starting level",
    "importance": "The importance", "difficulty": "The difficulty", "agreed_on": "The day on which it was agreed",
}  # fmt: skip


def changed_after_rating(before: Goal, after: Goal) -> tuple[Problem, ...]:
    """Why a goal that was rated cannot be changed so: a score stands on what the levels said on that day (5.2).

    Its title, its heading, when it is reviewed and why it is closed may still change.
    """
    changed = [field for field in _KEPT_ONCE_RATED if getattr(before, field) != getattr(after, field)]
    return tuple(
        Problem(
            level_field(_first_other(before, after)) if field == "level_descriptions" else field,
            f"{_KEPT_ONCE_RATED[field]} cannot change once rated. Close this goal and set a new one beside it",
        )
        for field in changed
    )


def _first_other(before: Goal, after: Goal) -> int:
    described = zip(LEVELS, before.level_descriptions, after.level_descriptions, strict=True)
    return next(level for level, was, now in described if was != now)


@dataclass(frozen=True, slots=True)
class GoalRating:
    """The level of one goal at a review, with the weight it had that day."""

    goal_id: GoalId
    number: int
    weight: int
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReview:
    """A dated judgement of every open goal. Kept as it was made; later reviews stand beside it."""

    id: str
    client_id: ClientId
    reviewer_id: StaffId
    reviewer_name: OwnName
    reviewed_on: date
    ratings: tuple[GoalRating, ...]
    comment: str = ""

    @property
    def t_score(self) -> float:
        return t_score([(rating.weight, rating.level) for rating in self.ratings])

    def problems(self, today: date) -> tuple[Problem, ...]:
        found = []
        if self.reviewed_on > today:
            found.append(Problem("reviewed_on", "The review date is in the future"))
        if not self.ratings:
            found.append(Problem("ratings", "There is no open goal to review"))
        elif any(rating.level not in LEVELS for rating in self.ratings):
            found.append(Problem("ratings", "A level is one of −2, −1, 0, +1 and +2"))
        elif len({rating.goal_id for rating in self.ratings}) < len(self.ratings):
            found.append(Problem("ratings", "A goal is rated twice"))
        elif not any(rating.weight for rating in self.ratings):
            found.append(Problem("ratings", "Every goal has weight 0, so there is no T-score"))
        return tuple(found)


def in_order(review: GoalReview) -> tuple[date, str]:
    """By the day of the review; of two on one day the one that was written later is the newer (ids grow with time)."""
    return review.reviewed_on, review.id


def t_score(weighted_levels: Sequence[tuple[float, float]], rho: float = RHO) -> float:
    """T = 50 + 10 Σwx / √((1−ρ)Σw² + ρ(Σw)²), Kiresuk and Sherman as corrected by the erratum (section 5.3).

    50 means that expectations were met exactly. Raises ValueError without goals or when all weights are 0.
    """
    spread = (1 - rho) * sum(w * w for w, _ in weighted_levels) + rho * sum(w for w, _ in weighted_levels) ** 2
    if spread <= 0:
        raise ValueError("A T-score needs at least one goal with a weight above 0.")
    return 50 + 10 * sum(w * x for w, x in weighted_levels) / math.sqrt(spread)


def signed(level: int) -> str:
    """−2 to +2 with a true minus sign."""
    return f"+{level}" if level > 0 else f"−{-level}" if level < 0 else "0"


def level_field(level: int) -> str:
    """The name of the form field that holds the description of this level."""
    return "level_" + {-2: "minus_2", -1: "minus_1", 0: "0", 1: "plus_1", 2: "plus_2"}[level]
