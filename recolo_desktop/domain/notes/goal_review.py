"""A dated judgement of the open goals: signed, locked, and added to beside."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from recolo_desktop.domain.basics.canonical import ADDED_LATER
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, GoalId, OwnName, StaffId
from recolo_desktop.domain.notes.attainment import RHO, t_score
from recolo_desktop.domain.notes.goal import LEVELS, Goal, rated_as


@dataclass(frozen=True, slots=True)
class GoalRating:
    """The level of one goal at a review, with the weight it had that day, what showed it, and where it had begun."""

    goal_id: GoalId
    number: int
    weight: int
    level: int
    evidence: str = field(default="", metadata=ADDED_LATER)
    starting: int | None = field(default=None, metadata=ADDED_LATER)
    document_id: str = field(default="", metadata=ADDED_LATER)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A goal that this review does not count, and why: it stays visible beside the score."""

    goal_id: GoalId
    number: int
    reason: str
    evidence: str = ""
    document_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReview:
    """What was found on one day. Kept as it was made; later reviews stand beside it.

    The weights and ρ of the day are kept with it, so that its score never changes. Reviews made before they were
    signed have no `signed_at`.
    """

    id: str
    client_id: ClientId
    reviewer_id: StaffId
    reviewer_name: OwnName
    reviewed_on: date
    ratings: tuple[GoalRating, ...]
    comment: str = ""
    left_out: tuple[LeftOut, ...] = ()
    rho: float = RHO
    signed_at: datetime | None = None

    @property
    def t_score(self) -> float:
        return t_score([(rating.weight, rating.level) for rating in self.ratings], self.rho)

    @property
    def unweighted(self) -> float:
        """The same with every goal counted alike."""
        return t_score([(1, rating.level) for rating in self.ratings], self.rho)

    @property
    def at_the_start(self) -> float | None:
        """The score of the same goals where they began; None where a rating does not say it."""
        began = [(rating.weight, rating.starting) for rating in self.ratings]
        known = [(weight, level) for weight, level in began if level is not None]
        return t_score(known, self.rho) if len(known) == len(began) else None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything to put right before it can be signed: whole steps, sound weights, at least one goal (5.3)."""
        found = []
        if self.reviewed_on > today:
            found.append(Problem("reviewed_on", "The review date is in the future"))
        if not 0 <= self.rho < 1:
            found.append(Problem("ratings", "ρ lies between 0 and 1"))
        found += self._problems_of_ratings()
        found += [
            Problem("ratings", f"Goal {one.number}: say why it is set aside")
            for one in self.left_out
            if not one.reason.strip()
        ]
        return tuple(found)

    def _problems_of_ratings(self) -> list[Problem]:
        judged = [*(one.goal_id for one in self.ratings), *(one.goal_id for one in self.left_out)]
        if not self.ratings:
            return [Problem("ratings", "There is no open goal to review")]
        if any(type(one.level) is not int or one.level not in LEVELS for one in self.ratings):
            return [Problem("ratings", "A level is one of −2, −1, 0, +1 and +2")]
        if len(set(judged)) < len(judged):
            return [Problem("ratings", "A goal is rated twice")]
        if any(one.weight < 0 for one in self.ratings):
            return [Problem("ratings", "A weight is never below 0")]
        if not any(one.weight for one in self.ratings):
            return [Problem("ratings", "Every goal has weight 0, so there is no T-score")]
        return []


class AddedKind(StrEnum):
    """What stands beside a signed review."""

    ADDITION = "addition"
    CORRECTION = "correction"
    CLIENT_DISAGREES = "client disagrees"
    COUNTERSIGNATURE = "countersignature"

    @property
    def said(self) -> str:
        return _ADDED[self]


_ADDED = {
    AddedKind.ADDITION: "Addition",
    AddedKind.CORRECTION: "Correction",
    AddedKind.CLIENT_DISAGREES: "The client sees it differently",
    AddedKind.COUNTERSIGNATURE: "Countersigned",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedToReview:
    """Words beside a signed review, or a supervisor's signature. Written once."""

    id: str
    client_id: ClientId
    review_id: str
    what: AddedKind
    text: str
    author_id: StaffId
    author_name: OwnName
    signed_at: datetime

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before it can stand."""
        if self.what is not AddedKind.COUNTERSIGNATURE and not self.text.strip():
            return (Problem("text", "Write what you add"),)
        return ()


def in_order(review: GoalReview) -> tuple[date, str]:
    """By the day of the review; of two on one day the one that was written later is the newer (ids grow with time)."""
    return review.reviewed_on, review.id


def levels_of(goal: Goal, goals: Iterable[Goal], reviews: Iterable[GoalReview]) -> tuple[int, ...]:
    """Its levels at each review, the oldest first; a version with the same levels goes on from the one before."""
    ids = rated_as(goal, goals)
    ordered = sorted(reviews, key=in_order)
    return tuple(rating.level for review in ordered for rating in review.ratings if rating.goal_id in ids)


def waits_for_countersignature(
    review: GoalReview, added: Iterable[AddedToReview], countersigned: frozenset[StaffId]
) -> bool:
    """Whether a supervisor has still to stand beside it: its author's work is countersigned, and nobody has."""
    if review.signed_at is None or review.reviewer_id not in countersigned:
        return False
    return not any(one.review_id == review.id and one.what is AddedKind.COUNTERSIGNATURE for one in added)
