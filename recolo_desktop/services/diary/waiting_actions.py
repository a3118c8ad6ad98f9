"""Agreed actions that wait for somebody, by the colleague who is to do them."""

from datetime import date

from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.case_entry import CaseEntry, MarkedInError
from recolo_desktop.domain.clients.open_actions import ACTION_DONE, open_actions, whose
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, some
from recolo_desktop.services.protection.assigned import sees_what_others_wrote


def actions_waiting(work: Work, actor: StaffMember, covered: tuple[StaffId, ...], today: date) -> list[WaitingItem]:
    """Those past their day apart; one whose owner is no colleague stands with who wrote the decision.

    Of notes alone that are shown to this person: a line of this list would tell that there is another.
    """
    if not may(actor, Right.READ_NOTES):
        return []
    every = work.waiting.notes_with_actions()
    ids = tuple({one.client_id for one in every})
    shown = {key for key in ids if sees_what_others_wrote(work, actor, (key,))}
    notes = [
        one for one in every if one.may_be_read_by(actor.id) and (one.client_id in shown or one.author_id == actor.id)
    ]
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
