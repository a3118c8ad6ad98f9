"""Breach concerns that wait: for somebody to close them, and an assistant's for a clinician to read."""

from recolo_desktop.domain.clients.case_entry import CONCERN, CONCERN_CLOSED, CaseEntry, MarkedInError, open_concerns
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, some
from recolo_desktop.services.records.countersigning import awaiting_entries


def concerns_waiting(work: Work, actor: StaffMember) -> list[WaitingItem]:
    """Breach concerns that nobody has closed, by the day on which they were heard."""
    entries = work.find(CaseEntry, kind=(CONCERN, CONCERN_CLOSED))
    ids = tuple({entry.client_id for entry in entries})
    in_error = frozenset(mark.subject_id for mark in work.find(MarkedInError, client_id=ids))
    files = {one.id: one.merged_into or one.id for one in work.find(Client, id=ids)}
    of_person: dict[str, list[CaseEntry]] = {}
    for entry in entries:
        of_person.setdefault(files[entry.client_id], []).append(entry)
    still: list[Dated] = [
        (entry.happened_on, entry.client_id) for own in of_person.values() for entry in open_concerns(own, in_error)
    ]
    found = some("Open breach concerns", still, "client_file", urgent=True)
    if may(actor, Right.CONFIRM_CONCERNS):
        awaiting = awaiting_entries(work, entries) - in_error
        drafts: list[Dated] = [(one.happened_on, one.client_id) for one in entries if one.id in awaiting]
        found += some("Breach records of assistants to countersign", drafts, "client_file", urgent=True)
    return found
