"""Goals, their reviews and the scores of measures as FHIR R4 resources."""

from collections.abc import Iterator
from typing import Any

from recolo_desktop.domain.notes.goal import Goal, GoalState
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.domain.notes.score import Score, read_aloud, replaced
from recolo_desktop.services.clients.client_record import ClientRecord

Subject = dict[str, str]


def outcomes(record: ClientRecord, subject: Subject) -> Iterator[dict[str, Any]]:
    """What was aimed at and what was measured, in that order."""
    for goal in record.goals:
        yield _goal(subject, goal, wrong=goal.id in record.in_error)
    for review in record.reviews:
        yield _review(subject, review, wrong=review.id in record.in_error)
    for score in record.scores:
        yield from _scales(subject, score, _status(record, score), _beside(record, score))


_LIFE = {
    GoalState.PROPOSED: "proposed",
    GoalState.AGREED: "accepted",
    GoalState.ACTIVE: "active",
    GoalState.MET: "completed",
    GoalState.CONTINUED: "cancelled",
    GoalState.SET_ASIDE: "cancelled",
}


def _life(goal: Goal) -> str:
    """Where the goal stands; one that was closed before states were kept is completed, as nobody knows better."""
    return "completed" if goal.closed_on and goal.state.is_open else _LIFE[goal.state]


def _goal(subject: Subject, goal: Goal, *, wrong: bool) -> dict[str, Any]:
    made: dict[str, Any] = {
        "resourceType": "Goal",
        "id": goal.id,
        "lifecycleStatus": "entered-in-error" if wrong else _life(goal),
        "subject": subject,
        "description": {"text": goal.title},
    }
    if goal.agreed_on:
        made["startDate"] = goal.agreed_on.isoformat()
    return made


def _review(subject: Subject, review: GoalReview, *, wrong: bool) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": review.id,
        "status": "entered-in-error" if wrong else "final" if review.signed_at else "preliminary",
        "code": {"text": "Goal attainment T-score"},
        "subject": subject,
        "effectiveDateTime": review.reviewed_on.isoformat(),
        "valueQuantity": {"value": round(review.t_score, 1)},
    }


def _status(record: ClientRecord, score: Score) -> str:
    if score.id in replaced(record.scores, record.scores_signed):
        return "entered-in-error"
    if not any(one.score_id == score.id for one in record.scores_signed):
        return "preliminary"
    return "corrected" if score.corrects else "final"


def _beside(record: ClientRecord, score: Score) -> list[str]:
    """What has to be read with a score: each answer, what one of them asks, and the clinician's words on it."""
    given = ", ".join(f"{at}: {'not answered' if one is None else one}" for at, one in enumerate(score.answers, 1))
    words = next((one.words for one in record.scores_signed if one.score_id == score.id), "")
    said = (
        f"Answers: {given}" if given else "",
        f"An answer asks for words: {score.asked_at_once}" if score.asked_at_once else "",
        f"What was done about it: {words}" if words else "",
        f"Corrects an earlier one: {score.why_corrected}" if score.corrects else "",
        score.said_with_it,
    )
    return [one for one in said if one]


def _scales(subject: Subject, score: Score, status: str, beside: list[str]) -> Iterator[dict[str, Any]]:
    """One observation for each scale: two totals are never one. What has no total says why in words."""
    for at, scale in enumerate(score.scales):
        made: dict[str, Any] = {
            "resourceType": "Observation",
            "id": score.id if at == 0 else f"{score.id}-{at + 1}",
            "status": status,
            "code": {"text": ", ".join(part for part in (score.title, scale.title) if part)},
            "subject": subject,
            "effectiveDateTime": score.taken_on.isoformat(),
            "note": [{"text": text} for text in (read_aloud(scale), *beside)],
        }
        if scale.value is not None:
            made["valueQuantity"] = {"value": float(scale.value)}
        yield made
