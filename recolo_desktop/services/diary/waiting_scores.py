"""Scores of measures that wait for somebody: an answer that a clinician has to read, and what is not signed."""

from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, some


def scores_waiting(work: Work, actor: StaffMember, covered: tuple[StaffId, ...]) -> list[WaitingItem]:
    """Every clinician sees answers that nobody has read; the other scores wait for who entered them."""
    waiting = work.waiting.scores_unsigned()
    found: list[WaitingItem] = []
    if may(actor, Right.COUNTERSIGN):
        asked: list[Dated] = [(one.taken_on, one.client_id) for one in waiting if one.asks]
        found += some("Answers of a measure that a clinician has to read", asked, "session_notes", urgent=True)
    if may(actor, Right.WRITE_NOTES):
        own = (actor.id, *covered)
        mine: list[Dated] = [(one.taken_on, one.client_id) for one in waiting if not one.asks and one.entered_by in own]
        found += some("Scores to sign", mine, "session_notes")
    return found
