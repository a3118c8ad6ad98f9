"""A review while it is being made: which goals are rated, which set aside, what the score is or would be."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.notes.attainment import RHO
from recolo_desktop.domain.notes.goal import LEVELS, Goal, signed
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview, LeftOut
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.notes.goals_shown import ScoreShown, score_shown, what_each_level_gives

NOT_ZERO = "A goal without a rating is never counted as 0. Rate it, or set it aside with a reason."
_LEVELS, _EVIDENCE, _ASIDE, _PICTURES = "levels", "evidence", "aside", "pictures"


@dataclass(slots=True)
class ReviewSheet:
    """What somebody has judged so far. Nothing is chosen beforehand."""

    client_id: ClientId
    goals: tuple[Goal, ...]
    last: GoalReview | None = None
    rho: float = RHO
    levels: dict[str, int] = field(default_factory=dict)
    evidence: dict[str, str] = field(default_factory=dict)
    aside: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)

    def to_rate(self) -> list[Goal]:
        """Goals that are neither rated nor set aside with a reason."""
        return [one for one in self.goals if one.id not in self.levels and not self._is_aside(one.id)]

    def _is_aside(self, key: str) -> bool:
        return bool(self.aside.get(key, "").strip())

    def last_level(self, goal: Goal) -> int | None:
        """Where the goal stood at the last review."""
        rated = self.last.ratings if self.last else ()
        return next((one.level for one in rated if one.goal_id == goal.id), None)

    def next_to_rate(self, after: Goal, *, back: bool = False) -> Goal | None:
        """The goal to go on with: the next unrated one, or with `back` the one before."""
        order = list(self.goals)
        at = order.index(after)
        if back:
            return order[at - 1] if at else None
        waiting = self.to_rate()
        return next((one for one in (*order[at + 1 :], *order[:at]) if one in waiting), None)

    def review(self, actor: StaffMember, on: date, comment: str) -> GoalReview:
        """The review as it stands."""
        rated = [one for one in self.goals if one.id in self.levels and not self._is_aside(one.id)]
        return GoalReview(
            id="",
            client_id=self.client_id,
            reviewer_id=actor.id,
            reviewer_name=actor.name,
            reviewed_on=on,
            ratings=tuple(self._rating(one) for one in rated),
            comment=comment,
            left_out=tuple(self._left_out(one) for one in self.goals if self._is_aside(one.id)),
            rho=self.rho,
        )

    def _rating(self, goal: Goal) -> GoalRating:
        return GoalRating(
            goal.id, goal.number, goal.weight, self.levels[goal.id], self.evidence.get(goal.id, "").strip(),
            goal.starting_level, self.pictures.get(goal.id, ""),
        )  # fmt: skip

    def _left_out(self, goal: Goal) -> LeftOut:
        said = self.evidence.get(goal.id, "").strip()
        return LeftOut(goal.id, goal.number, self.aside[goal.id].strip(), said, self.pictures.get(goal.id, ""))

    def score(self, actor: StaffMember, on: date) -> ScoreShown | None:
        """The score once every goal is rated or set aside; None before."""
        review = self.review(actor, on, "")
        if self.to_rate() or review.problems(on):
            return None
        return score_shown(review, self.last)

    def if_rated(self) -> tuple[tuple[str, str, str], ...]:
        """What each level of the one goal that is left would give: level, what it means, the score."""
        left = self.to_rate()
        if len(left) != 1:
            return ()
        counted = [one for one in self.goals if not self._is_aside(one.id)]
        weights = [(one.weight, self.levels.get(one.id)) for one in counted]
        given = what_each_level_gives(weights, counted.index(left[0]), self.rho)
        return tuple((signed(level), self._meaning(left[0], level), f"{score:.1f}") for level, score in given.items())

    def _meaning(self, goal: Goal, level: int) -> str:
        if level == self.last_level(goal):
            return "as last time"
        return "as at the start" if level == goal.starting_level else _MEANS[level]

    def missing(self) -> str:
        """Which goals wait, as the heading of the notice."""
        numbers = [str(one.number) for one in self.to_rate()]
        if not numbers:
            return ""
        said = numbers[0] if len(numbers) == 1 else f"{', '.join(numbers[:-1])} and {numbers[-1]}"
        return f"Goal {said} is not rated" if len(numbers) == 1 else f"Goals {said} are not rated"

    def kept(self) -> dict[str, Any]:
        """What a draft holds."""
        return {
            _LEVELS: dict(self.levels), _EVIDENCE: dict(self.evidence), _ASIDE: dict(self.aside),
            _PICTURES: dict(self.pictures),
        }  # fmt: skip

    def restore(self, body: dict[str, Any]) -> None:
        """Take up a draft: of goals that stand still, and with levels that there are."""
        known = {one.id for one in self.goals}
        for name in (_EVIDENCE, _ASIDE, _PICTURES):
            held = {str(key): str(said) for key, said in (body.get(name) or {}).items() if key in known}
            setattr(self, name, held)
        rated: dict[str, Any] = body.get(_LEVELS) or {}
        self.levels = {key: int(level) for key, level in rated.items() if key in known and level in LEVELS}


_MEANS = {2: "much better", 1: "better", 0: "as expected", -1: "less", -2: "much less"}


def opened(client_id: ClientId, goals: Sequence[Goal], last: GoalReview | None, rho: float) -> ReviewSheet:
    """A sheet on which nothing is judged yet."""
    return ReviewSheet(client_id, tuple(one for one in goals if one.is_rated), last, rho)
