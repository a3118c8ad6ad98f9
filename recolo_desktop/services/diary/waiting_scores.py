"""Scores of measures that wait for somebody: an answer that a clinician has to read, and what is not signed."""

from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.basics.questions import WaitingScore
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, some


def scores_waiting(work: Work, actor: StaffMember, covered: tuple[StaffId, ...]) -> list[WaitingItem]:
    """Every clinician sees answers that nobody has read; the other scores wait for who can sign them."""
    waiting = work.waiting.scores_unsigned()
    found: list[WaitingItem] = []
    if may(actor, Right.COUNTERSIGN):
        asked: list[Dated] = [(one.taken_on, one.client_id) for one in waiting if one.asks]
        found += some("Answers of a measure that a clinician has to read", asked, "session_notes", urgent=True)
    if may(actor, Right.WRITE_NOTES):
        own = {actor.id, *covered}
        mine: list[Dated] = [
            (one.taken_on, one.client_id) for one, who in _whose(work, waiting) if who & own or not who
        ]
        found += some("Scores to sign", mine, "session_notes")
    return found


def _whose(work: Work, waiting: tuple[WaitingScore, ...]) -> list[tuple[WaitingScore, set[str]]]:
    """Who signs each: who entered it, or the lead where that one does not sign or has left. Nobody means anybody."""
    signers = {one.id for one in work.find(StaffMember) if one.retired_on is None and may(one, Right.WRITE_NOTES)}
    plain = [one for one in waiting if not one.asks]
    leads = {one.id: one.lead_id for one in work.find(Client, id=tuple({one.client_id for one in plain}))}
    return [(one, ({one.entered_by} & signers) or ({str(leads.get(one.client_id))} & signers)) for one in plain]
