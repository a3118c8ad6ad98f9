"""Which unfinished words their author may still read: a role that was taken away takes what was written in it."""

from typing import TypeVar

from recolo_desktop.domain.records.draft import DiscardedDraft, Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.records.countersigning import as_then

RIGHT_TO_WRITE = {
    DraftKind.NOTE: Right.WRITE_NOTES,
    DraftKind.ADDENDUM: Right.WRITE_NOTES,
    DraftKind.LETTER: Right.WRITE_LETTERS,
}
_Kept = TypeVar("_Kept", Draft, DiscardedDraft)


def still_hers(work: Work, actor: StaffMember, drafts: tuple[_Kept, ...]) -> tuple[_Kept, ...]:
    """Of one's own drafts those that the role of today may write, and reads as much as the role of then."""
    return tuple(one for one in drafts if _may_write(actor, one.kind) and _reads_as_then(work, actor, one))


def _may_write(actor: StaffMember, kind: DraftKind) -> bool:
    right = RIGHT_TO_WRITE.get(kind)
    return right is None or may(actor, right)


def _reads_as_then(work: Work, actor: StaffMember, draft: Draft | DiscardedDraft) -> bool:
    if may(actor, Right.READ_NOTES) and may(actor, Right.SEE_PROTECTED_PEOPLE):
        return True
    then = as_then(work, actor, draft.saved_at)
    return then is None or then.role is actor.role
