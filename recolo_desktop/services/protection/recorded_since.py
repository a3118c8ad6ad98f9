"""What was looked through before somebody was protected, or before two files were separated, and not since.

Since is told by the order of the journal: a clock that was wrong then, or is now, changes nothing in it.
"""

from collections.abc import Iterable

from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.services.basics.ports import Work

_SOMEBODY_MORE = (Action.ORDER_RECORDED, Action.PROTECTED_PERSON_RECORDED, Action.FILES_MERGED)
_EVERY_LINE = 100_000


def line_of(work: Work, subject_id: str, *actions: Action) -> int:
    """The number of the newest line that says this of it; 0 where none does, so that all counts as since."""
    newest = work.journal.answering(JournalQuestion(subject_id=subject_id, actions=actions, limit=1))
    return newest[0].seq if newest else 0


def lines_of(work: Work, client_id: str, action: Action) -> dict[str, int]:
    """For each thing of one record the number of its newest line: of what was added, too."""
    found: dict[str, int] = {}
    question = JournalQuestion(client_id=client_id, actions=(action,), limit=_EVERY_LINE)
    for line in work.journal.answering(question):  # the newest first
        for key in {line.subject_id, *(change.subject_id for change in line.changes)}:
            found.setdefault(key, line.seq)
    return found


def newest_change_of_people(work: Work, ids: Iterable[str]) -> int:
    """The number of the line by which somebody more was protected in these files, or came into them; 0 for none."""
    lines = (
        line.seq
        for key in ids
        for line in work.journal.answering(JournalQuestion(client_id=key, actions=_SOMEBODY_MORE, limit=1))
    )
    return max(lines, default=0)


def was_separated_since(work: Work, client_id: str, seq: int) -> bool:
    """Whether another file lay in this one then, and does not any more: its words may have been taken along."""
    question = JournalQuestion(
        client_id=client_id, actions=(Action.FILES_MERGED, Action.FILES_SEPARATED), limit=_EVERY_LINE
    )
    lay_in_it: set[str] = set()
    for line in reversed(work.journal.answering(question)):  # the oldest first
        if line.action is Action.FILES_MERGED and line.seq <= seq:
            lay_in_it.add(line.subject_id)
        elif line.action is Action.FILES_SEPARATED and line.subject_id in lay_in_it:
            if line.seq > seq:
                return True
            lay_in_it.discard(line.subject_id)
    return False
