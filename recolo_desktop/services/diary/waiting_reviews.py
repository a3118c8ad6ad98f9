"""Reviews of goals that wait for a supervisor's signature."""

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.case_entry import MarkedInError
from recolo_desktop.domain.notes.goal_review import AddedKind, AddedToReview, GoalReview, waits_for_countersignature
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, some


def reviews_waiting(work: Work, actor: StaffMember, covered: tuple[StaffId, ...]) -> list[WaitingItem]:
    """For the supervisor, or who stands in for her; and for the author her own."""
    authors = {one.id: one for one in work.find(StaffMember) if one.is_countersigned}
    reviews = work.find(GoalReview, reviewer_id=tuple(authors)) if authors else ()
    added = work.find(AddedToReview, what=AddedKind.COUNTERSIGNATURE.value)
    wrong = {mark.subject_id for mark in work.find(MarkedInError, subject="goal_reviews")}
    people = frozenset(authors)
    waiting = [one for one in reviews if waits_for_countersignature(one, added, people) and one.id not in wrong]
    own = {actor.id, *covered} if may(actor, Right.COUNTERSIGN) else set()
    for_me = [one for one in waiting if authors[one.reviewer_id].supervisor_id in own]
    mine = [one for one in waiting if one.reviewer_id == actor.id]
    return [
        *some("Goal reviews for you to countersign", _dated(for_me), "goals"),
        *some("Your goal reviews that wait for a countersignature", _dated(mine), "goals"),
    ]


def _dated(reviews: list[GoalReview]) -> list[Dated]:
    return [(local(one.signed_at).date() if one.signed_at else one.reviewed_on, one.client_id) for one in reviews]
