"""Entries that end something: they name what is still open, and nothing else."""

from recolo_desktop.domain.basics.errors import Problem, refuse_if_any
from recolo_desktop.domain.clients.case_entry import CONCERN, CONCERN_CLOSED, CaseEntry, MarkedInError, concern_name
from recolo_desktop.domain.clients.case_entry import open_concerns as still_open
from recolo_desktop.domain.clients.open_actions import ACTION_DONE, OpenAction
from recolo_desktop.domain.clients.open_actions import open_actions as not_done
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.protection.assigned import sees_what_others_wrote


def open_concerns(work: Work, client_id: str) -> tuple[CaseEntry, ...]:
    """Breach concerns of one client that nobody has closed, the oldest first."""
    ids = ids_of(work, client_id)
    return still_open(work.find(CaseEntry, client_id=ids, kind=(CONCERN, CONCERN_CLOSED)), _in_error(work, ids))


def open_actions(work: Work, actor: StaffMember, client_id: str) -> tuple[OpenAction, ...]:
    """What notes that this person reads agreed for one client, and nobody has said is done."""
    ids = ids_of(work, client_id)
    reads_all = sees_what_others_wrote(work, actor, ids)
    notes = [
        one
        for one in work.find(SessionNote, client_id=ids)
        if one.actions and one.may_be_read_by(actor.id) and (reads_all or one.author_id == actor.id)
    ]
    return not_done(notes, work.find(CaseEntry, client_id=ids, kind=ACTION_DONE), _in_error(work, ids))


def refuse_what_is_not_open(work: Work, actor: StaffMember, entry: CaseEntry) -> None:
    """An entry that ends a concern or an action ends one that is open."""
    if entry.kind == CONCERN_CLOSED:
        names = {concern_name(one) for one in open_concerns(work, entry.client_id)}
        problem = Problem("concern", "Choose the concern that is closed by this")
    elif entry.kind == ACTION_DONE:
        names = {one.name for one in open_actions(work, actor, entry.client_id)}
        problem = Problem("action", "Choose the action that this is about")
    else:
        return
    refuse_if_any([] if entry.fields.get(problem.field, "") in names else [problem])


def _in_error(work: Work, ids: tuple[str, ...]) -> frozenset[str]:
    return frozenset(mark.subject_id for mark in work.find(MarkedInError, client_id=ids))
