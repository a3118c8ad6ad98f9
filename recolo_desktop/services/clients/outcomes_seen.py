"""Goals, reviews and scores of a record, each for those who may read them."""

from typing import Any

from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import AddedToReview, GoalReview
from recolo_desktop.domain.notes.occupation import ProblemsRated
from recolo_desktop.domain.notes.score import Score, ScoreSigned
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.notes.time_use import TimeUse
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.of_its_file import of_its_file
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.protection.assigned import sees_what_others_wrote


def outcomes_seen(work: Work, actor: StaffMember, ids: tuple[str, ...]) -> dict[str, Any]:
    """Goals and scores, each for those who may read them."""
    sees_notes, sees_goals = may(actor, Right.READ_NOTES), may(actor, Right.READ_GOALS)
    all_of_them = sees_what_others_wrote(work, actor, ids)
    every = work.find(Score, client_id=ids) if sees_notes else ()
    scores = tuple(one for one in every if all_of_them or one.entered_by == actor.id)
    known, signed = {one.id for one in scores}, work.find(ScoreSigned, client_id=ids) if sees_notes else ()
    return {
        "goals": work.find(Goal, client_id=ids) if sees_goals else (),
        "reviews": work.find(GoalReview, client_id=ids) if sees_goals else (),
        "reviews_added": work.find(AddedToReview, client_id=ids) if sees_goals else (),
        "weeks": work.find(TimeUse, client_id=ids) if sees_goals else (),
        "problems_rated": work.find(ProblemsRated, client_id=ids) if sees_goals else (),
        "scores": scores,
        "ratings": work.find(TeamRating) if sees_notes else (),
        "scores_signed": tuple(one for one in signed if one.score_id in known),
    }


def of_each_file(outcomes: dict[str, Any], ids: tuple[str, ...]) -> dict[str, Any]:
    """The same as they are shown: a letter of a merged file says so."""
    told = ("goals", "reviews", "reviews_added", "scores_signed", "weeks", "problems_rated")
    return {name: of_its_file(held, ids) if name in told else held for name, held in outcomes.items()}


def signed_outcomes(outcomes: dict[str, Any]) -> tuple[Any, ...]:
    """Those of them that bear a signature, which is checked each time that they are read."""
    reviews = (one for one in outcomes["reviews"] if one.signed_at is not None)
    return (*outcomes["scores_signed"], *reviews, *outcomes["reviews_added"])
