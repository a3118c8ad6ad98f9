"""What the screen of goals shows of a record: each goal with its level, the reviews, the score and its change."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.notes.attainment import t_score
from recolo_desktop.domain.notes.goal import Goal, signed
from recolo_desktop.domain.notes.goal_review import (
    AddedToReview,
    GoalReview,
    in_order,
    levels_of,
    waits_for_countersignature,
)
from recolo_desktop.services.clients.client_record import ClientRecord

MEANS = "50 means that the team's expectations were met exactly, not an average patient."
SOURCE = "Kiresuk and Sherman, corrected form"


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One review as a row of the list."""

    key: str
    on: str
    by: str
    levels: str
    score: str
    comment: str
    state: str


@dataclass(frozen=True, slots=True)
class ScoreShown:
    """The newest score: how much it changed, and what it counts."""

    score: str
    change: str
    counted: tuple[str, ...]
    under: str


def reviews_of(record: ClientRecord) -> list[GoalReview]:
    """Reviews that stand, the oldest first."""
    return sorted((one for one in record.reviews if one.id not in record.in_error), key=in_order)


def goals_standing(record: ClientRecord) -> list[Goal]:
    """Open goals that were not made in error, by their numbers."""
    found = (goal for goal in record.goals if goal.is_open and goal.id not in record.in_error)
    return sorted(found, key=lambda one: one.number)


def goals_ended(record: ClientRecord) -> list[Goal]:
    """Goals that ended, earlier versions, and what was made in error."""
    standing = {goal.id for goal in goals_standing(record)}
    return sorted((goal for goal in record.goals if goal.id not in standing), key=lambda one: (one.number, one.version))


def level_now(record: ClientRecord, goal: Goal) -> int | None:
    """Its level at the last review that judged it, or a version of it with the same levels."""
    return next(reversed(levels_of(goal, record.goals, reviews_of(record))), None)


def newest_version(record: ClientRecord, key: str | None) -> str | None:
    """The goal that goes on from this one, where it was changed since."""
    following = {goal.continues: str(goal.id) for goal in record.goals if goal.continues}
    while key in following:
        key = following[key]
    return key


def facts(record: ClientRecord) -> str:
    """One line over the list: how many since when, who reviewed last, when it is due again."""
    goals, reviews = goals_standing(record), reviews_of(record)
    if not goals:
        return ""
    agreed = min((goal.agreed_on for goal in goals if goal.agreed_on), default=None)
    due = min((goal.review_due for goal in goals if goal.review_due and goal.is_rated), default=None)
    parts = [f"{len(goals)} goal{'' if len(goals) == 1 else 's'}"]
    if agreed:
        parts[0] += f" agreed from {screen_date(agreed)}"
    if reviews:
        parts.append(f"last review {screen_date(reviews[-1].reviewed_on)} by {reviews[-1].reviewer_name}")
    if due:
        parts.append(f"next review {screen_date(due)}")
    return " · ".join(parts)


def second_line(goal: Goal, today: date) -> str:
    """Under the title: the client's own words, how it stands, when it ended and why."""
    if not goal.is_open:
        ended = f" {screen_date(goal.closed_on)}" if goal.closed_on else ""
        return f"{goal.stands}{ended}" + (f": {goal.close_reason}" if goal.close_reason else "")
    done = sum(step.happened_on is not None for step in goal.steps)
    parts = [
        f"“{goal.own_words}”" if goal.own_words else "",
        f"version {goal.version}" if goal.version > 1 else "",
        goal.stands if not goal.is_rated else "",
        f"weight {goal.weight}" if goal.is_rated else "",
        f"{done} of {len(goal.steps)} steps tried or done" if goal.steps else "",
        f"review overdue since {screen_date(goal.review_due)}" if goal.review_due and goal.review_due < today else "",
    ]
    return " · ".join(part for part in parts if part)


def review_lines(record: ClientRecord) -> tuple[ReviewLine, ...]:
    """The reviews, the newest first, with those made in error at their place."""
    people = frozenset(one.id for one in record.staff if one.is_countersigned)
    every = sorted(record.reviews, key=in_order, reverse=True)
    return tuple(
        ReviewLine(
            key=one.id,
            on=screen_date(one.reviewed_on),
            by=one.reviewer_name,
            levels=", ".join(signed(rating.level) for rating in one.ratings),
            score=f"{one.t_score:.1f}",
            comment=one.comment,
            state=_state(record, one, people),
        )
        for one in every
    )


def _state(record: ClientRecord, review: GoalReview, people: frozenset[StaffId]) -> str:
    if review.id in record.in_error:
        return "Entered in error"
    if review.id in (record.faults or {}):
        return "Do not rely on it"
    if waits_for_countersignature(review, record.reviews_added, people):
        return "To countersign"
    return "Signed" if review.signed_at else "Not signed"


def beside(record: ClientRecord, review_id: str) -> tuple[AddedToReview, ...]:
    """What stands beside a review, the oldest first."""
    return tuple(one for one in record.reviews_added if one.review_id == review_id)


def score_shown(review: GoalReview, before: GoalReview | None) -> ScoreShown:
    """The score of one review with its change, what each goal gave, and what was left out and why."""
    start, last = review.at_the_start, before.t_score if before else None
    told = [
        f"Last time {last:.1f}" if last is not None else "",
        f"At the start {start:.1f}" if start is not None else "",
        f"Unweighted {review.unweighted:.1f}",
    ]
    left = (f"Goal {one.number}: set aside, {one.reason}" for one in review.left_out)
    return ScoreShown(
        score=f"{review.t_score:.1f}",
        change=_change(review.t_score - (start if start is not None else review.t_score)),
        counted=(*(f"Goal {one.number}, weight {one.weight}: {signed(one.level)}" for one in review.ratings), *left),
        under=f"{'. '.join(part for part in told if part)}. {MEANS} {SOURCE}, weighted, ρ {review.rho:g}.",
    )


def _change(by: float) -> str:
    rounded = round(by, 1)
    return "" if not rounded else f"{'up' if rounded > 0 else 'down'} {abs(rounded):.1f} since the start"


def what_each_level_gives(weights: list[tuple[int, int | None]], at: int, rho: float) -> dict[int, float]:
    """The score for each level of the one goal that is not rated yet, the others as they are rated."""
    given = {}
    for level in (2, 1, 0, -1, -2):
        whole = [(weight, level if number == at else known) for number, (weight, known) in enumerate(weights)]
        rated = [(weight, known) for weight, known in whole if known is not None]
        if len(rated) == len(whole) and any(weight for weight, _ in rated):
            given[level] = t_score(rated, rho)
    return given
