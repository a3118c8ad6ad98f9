"""Goals: set, change, close, and review all the open ones at once."""

from dataclasses import replace

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import HasProblems, Problem, StaleRecord, refuse_if_any
from recolo_desktop.domain.basics.ids import StaffId, with_id
from recolo_desktop.domain.notes.goal import LEVELS, Goal, GoalReview, changed_after_rating, level_field
from recolo_desktop.domain.protection.activity_check import findings
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, without_names
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.orders.binding import live_for
from recolo_desktop.services.protection.guard import Guard
from recolo_desktop.services.protection.reading_out import shown_to, taken_back


class Goals:
    """What staff can do with goals. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock, guard: Guard) -> None:
        self._open_work = open_work
        self._clock = clock
        self._guard = guard

    def set(self, actor: StaffMember, goal: Goal, acknowledged: str = "") -> Goal:
        """Add a goal, or change one that stands; the journal keeps what it was.

        The goal sheet goes home with the client: words that give somebody protected away are refused. Words that meet
        a condition of an order need an acknowledgement, which the journal keeps as the reason.
        """
        require_right(actor, Right.WRITE_GOALS)
        refuse_if_any(goal.problems())
        with self._open_work(actor) as work:
            known = work.find(Goal, id=goal.id)
            if known:
                goal = taken_back(known[0], shown_to(work, actor, known[0]), goal)
            if new := [one for one in _words(goal) if not known or one not in _words(known[0])]:
                live = live_for(work, goal.client_id, local(self._clock()).date())
                against = findings("\n".join(text for _, text in _words(goal)), live)
                self._guard.hold(work, actor, goal.client_id, new, against, acknowledged.strip())
            if known:
                if known[0].client_id != goal.client_id:
                    raise StaleRecord("This goal belongs to another client. Open the record again.")
                if _is_rated(work, goal.id, goal.client_id):
                    refuse_if_any(changed_after_rating(known[0], goal))
                work.save(goal)
                action = Action.GOAL_CHANGED
            else:
                taken = [other.number for other in work.find(Goal, client_id=goal.client_id)]
                goal = replace(goal, number=max(taken, default=0) + 1)
                goal = with_id(goal, work.now)
                work.add(goal)
                action = Action.GOAL_SET
            work.record(
                action,
                client_id=goal.client_id,
                subject="goals",
                subject_id=goal.id,
                reason=without_names(work, goal.client_id, acknowledged.strip()),
            )
            work.commit()
        return goal

    def review(self, actor: StaffMember, review: GoalReview) -> GoalReview:
        """Keep a dated judgement of every open goal; an unrated goal blocks it."""
        require_right(actor, Right.WRITE_GOALS)
        refuse_if_any(review.problems(local(self._clock()).date()))
        review = replace(review, reviewer_id=StaffId(actor.id), reviewer_name=actor.name)
        with self._open_work(actor) as work:
            goals = work.find(Goal, client_id=ids_of(work, review.client_id))
            open_goals = {goal.id: goal for goal in goals if goal.closed_on is None}
            rated = {rating.goal_id: rating for rating in review.ratings}
            if set(rated) != set(open_goals):
                raise HasProblems([Problem("ratings", "Rate every open goal: one that is left out changes the score.")])
            if any(rating.weight != open_goals[key].weight for key, rating in rated.items()):
                raise StaleRecord("The weight of a goal changed since you opened the review. Open it again.")
            review = with_id(review, work.now)
            work.add(review)
            work.record(
                Action.GOALS_REVIEWED,
                client_id=review.client_id,
                subject="goal_reviews",
                subject_id=review.id,
            )
            work.commit()
        return review


def _is_rated(work: Work, goal_id: str, client_id: str) -> bool:
    reviews = work.find(GoalReview, client_id=ids_of(work, client_id))
    return any(rating.goal_id == goal_id for review in reviews for rating in review.ratings)


def _words(goal: Goal) -> tuple[tuple[str, str], ...]:
    """What the goal sheet prints, by the names of its fields."""
    levels = zip(map(level_field, LEVELS), goal.level_descriptions, strict=True)
    said = (("title", goal.title), ("own_words", goal.own_words), ("domain", goal.domain), *levels)
    return tuple((field, text) for field, text in said if text.strip())
