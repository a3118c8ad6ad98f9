"""Agreed actions that wait for somebody, by the colleague who is to do them."""

from datetime import date

from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.case_entry import CaseEntry, MarkedInError
from recolo_desktop.domain.clients.open_actions import ACTION_DONE, open_actions, whose
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, some


def actions_waiting(work: Work, actor: StaffMember, covered: tuple[StaffId, ...], today: date) -> list[WaitingItem]:
    """Those past their day apart; one whose owner is no colleague stands with who wrote the decision."""
    if not may(actor, Right.READ_NOTES):
        return []
    notes = work.waiting.notes_with_actions()
    ids = tuple({one.client_id for one in notes})
    in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=ids)}
    team = [one for one in work.find(StaffMember) if one.retired_on is None]
    own = {actor.id, *covered}
    mine = [
        one
        for one in open_actions(notes, work.find(CaseEntry, client_id=ids, kind=ACTION_DONE), in_error)
        if whose(one, team) & own
    ]
    past: list[Dated] = [(one.due, one.client_id) for one in mine if one.due and one.due < today]
    still: list[Dated] = [(one.due or one.agreed_on, one.client_id) for one in mine if not one.is_past(today)]
    return [
        *some("Agreed actions past their day", past, "client_file", urgent=True),
        *some("Agreed actions to do", still, "client_file", oldest="First"),
    ]
