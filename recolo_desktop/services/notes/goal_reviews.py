"""Reviews of goals: judged in one pass, signed, locked, and added to beside."""

from collections.abc import Mapping
from dataclasses import replace

from recolo_desktop.domain.basics.clean_text import clean
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import (
    HasProblems,
    Problem,
    RecordLocked,
    StaleRecord,
    refuse_if_any,
    require,
)
from recolo_desktop.domain.basics.ids import GoalId, StaffId, new_id, with_id
from recolo_desktop.domain.clients.case_entry import MarkedInError
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import (
    AddedKind,
    AddedToReview,
    GoalRating,
    GoalReview,
    LeftOut,
    waits_for_countersignature,
)
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Work
from recolo_desktop.services.records.signatures import signed


class GoalReviews:
    """What staff can do with reviews. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, keys: Keys, clock: Clock) -> None:
        self._open_work = open_work
        self._keys = keys
        self._clock = clock

    def missing_in(self, review: GoalReview) -> tuple[Problem, ...]:
        """Everything to put right before a review can be signed."""
        return review.problems(local(self._clock()).date())

    def sign(self, actor: StaffMember, review: GoalReview, passphrase: str) -> GoalReview:
        """Keep a dated judgement of every open goal, signed; one that is neither rated nor set aside blocks it.

        Weights and ρ are those that were shown, and still the team's; where each goal began is what was agreed.
        """
        require_right(actor, Right.WRITE_GOALS)
        refuse_if_any(self.missing_in(review))
        _require_a_supervisor(actor)
        now = self._clock()
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            ids = ids_of(work, review.client_id)
            wrong = {mark.subject_id for mark in work.find(MarkedInError, client_id=ids)}
            judged = {
                goal.id: goal for goal in work.find(Goal, client_id=ids) if goal.is_rated and goal.id not in wrong
            }
            _refuse_unless_all(judged, review)
            rho = work.get(TeamSettings, SETTINGS_ID).goals.rho
            if review.rho != rho:
                raise StaleRecord("The team's ρ changed since you opened the review. Open it again.")
            _refuse_other_pictures(work, ids, review)
            made = replace(
                review,
                reviewer_id=StaffId(actor.id),
                reviewer_name=actor.name,
                ratings=tuple(_as_that_day(rating, judged) for rating in review.ratings),
                left_out=tuple(_set_aside_that_day(one, judged) for one in review.left_out),
                comment=clean(review.comment).strip(),
                signed_at=now,
            )
            made = with_id(made, work.now)
            work.add(made)
            work.add(signed(work, key, actor, "goal review", made, now))
            work.record(Action.GOAL_REVIEW_SIGNED, client_id=made.client_id, subject="goal_reviews", subject_id=made.id)
            work.commit()
        return made

    def add_beside(
        self, actor: StaffMember, review_id: str, what: AddedKind, text: str, passphrase: str
    ) -> AddedToReview:
        """Words beside a signed review: an addition, a correction, what the client says, or a countersignature."""
        is_countersigning = what is AddedKind.COUNTERSIGNATURE
        require_right(actor, Right.COUNTERSIGN if is_countersigning else Right.WRITE_GOALS)
        now = self._clock()
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            review = work.get(GoalReview, review_id)
            if work.find(MarkedInError, subject_id=review_id):
                raise RecordLocked("This review was made in error. Nothing more is added to it.")
            if is_countersigning:
                _refuse_unless_it_waits(work, actor, review)
            made = AddedToReview(
                id=new_id(work.now),
                client_id=review.client_id,
                review_id=review_id,
                what=what,
                text=clean(text).strip(),
                author_id=StaffId(actor.id),
                author_name=actor.name,
                signed_at=now,
            )
            refuse_if_any(made.problems())
            work.add(made)
            work.add(signed(work, key, actor, "beside a goal review", made, now))
            work.record(
                Action.REVIEW_ADDED_TO, client_id=made.client_id, subject="goal_review_additions", subject_id=made.id
            )
            work.commit()
        return made


def _require_a_supervisor(actor: StaffMember) -> None:
    require(
        not actor.is_countersigned or actor.supervisor_id is not None,
        "Your reviews need a countersignature and no supervisor is named for you. Ask the team lead to name one.",
    )


def _refuse_unless_all(judged: Mapping[GoalId, Goal], review: GoalReview) -> None:
    """Each goal that stands is rated or set aside: one that is forgotten would change the score (section 5.3)."""
    seen = {*(one.goal_id for one in review.ratings), *(one.goal_id for one in review.left_out)}
    if forgotten := sorted(goal.number for key, goal in judged.items() if key not in seen):
        which = ", ".join(map(str, forgotten))
        raise HasProblems([Problem("ratings", f"Goal {which} is not rated. Rate it, or set it aside with a reason.")])
    if seen - set(judged):
        raise StaleRecord("A goal of this review has ended, or goes on as a new version. Open the review again.")
    if any(goal.agreed_on and goal.agreed_on > review.reviewed_on for goal in judged.values()):
        raise HasProblems([Problem("reviewed_on", "A goal was agreed after this day. Enter the day of the review.")])
    if any(rating.weight != judged[rating.goal_id].weight for rating in review.ratings):
        raise StaleRecord("The weight of a goal changed since you opened the review. Open it again.")


def _as_that_day(rating: GoalRating, judged: Mapping[GoalId, Goal]) -> GoalRating:
    goal = judged[rating.goal_id]
    return replace(rating, number=goal.number, starting=goal.starting_level, evidence=clean(rating.evidence).strip())


def _set_aside_that_day(left: LeftOut, judged: Mapping[GoalId, Goal]) -> LeftOut:
    reason, evidence = clean(left.reason).strip(), clean(left.evidence).strip()
    return replace(left, number=judged[left.goal_id].number, reason=reason, evidence=evidence)


def _refuse_other_pictures(work: Work, ids: tuple[str, ...], review: GoalReview) -> None:
    attached = {one.document_id for one in review.ratings} | {one.document_id for one in review.left_out}
    attached.discard("")
    if attached - {one.id for one in work.find(Document, client_id=ids)}:
        raise StaleRecord("A picture of this review is not in this record. Attach it again.")


def _refuse_unless_it_waits(work: Work, actor: StaffMember, review: GoalReview) -> None:
    people = frozenset(one.id for one in work.find(StaffMember) if one.is_countersigned)
    require(actor.id != review.reviewer_id, "A review is countersigned by somebody other than its author.")
    require(not actor.is_countersigned, "Whose own work is countersigned does not countersign others'.")
    if not waits_for_countersignature(review, work.find(AddedToReview, review_id=review.id), people):
        raise RecordLocked("This review does not wait for a countersignature.")
