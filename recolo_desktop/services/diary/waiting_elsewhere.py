"""What waits with colleagues who are away or left: that it waits, not what it says."""

from datetime import date

from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.client import Client, Stage
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, begun, some


def who_left(work: Work) -> tuple[tuple[StaffId, ...], tuple[StaffId, ...]]:
    """Who works here no more; and these with who came back to work that signs nothing: what waits there stays."""
    everybody = work.find(StaffMember)
    gone = tuple(one.id for one in everybody if one.retired_on is not None)
    return gone, tuple(one.id for one in everybody if one.id in gone or not may(one, Right.WRITE_NOTES))


def of_the_absent(work: Work, absent: tuple[StaffId, ...]) -> list[WaitingItem]:
    """Unfinished words of those for whom somebody stands in."""
    found: list[WaitingItem] = []
    for staff_id, name in _names(work, absent):
        drafts = [one for one in work.find(Draft, author_id=staff_id) if one.kind is not DraftKind.FORM]
        found += some(f"Unsigned notes and letters of {name}, who is away", begun(drafts), "client_file")
    return found


def of_who_left(work: Work, left: tuple[StaffId, ...], today: date) -> list[WaitingItem]:
    """Notes that nobody can sign any more, and clients who have no lead; letters are listed as letters."""
    if not left:
        return []
    found: list[WaitingItem] = []
    for staff_id, name in _names(work, left):
        notes = work.find(Draft, author_id=staff_id, kind=(DraftKind.NOTE.value, DraftKind.ADDENDUM.value))
        found += some(f"Unsigned notes of {name}, who signs none any more", begun(notes), "client_file", urgent=True)
    led: list[Dated] = [
        (today, one.id)
        for one in work.find(Client, lead_id=left)
        if one.stage is not Stage.CLOSED and not one.merged_into
    ]
    return [*found, *some("Clients whose lead treats nobody any more", led, "client_file", urgent=True)]


def _names(work: Work, ids: tuple[StaffId, ...]) -> tuple[tuple[StaffId, str], ...]:
    names = {one.id: one.name for one in work.find(StaffMember, id=ids)} if ids else {}
    return tuple((one, names[one]) for one in ids if one in names)
