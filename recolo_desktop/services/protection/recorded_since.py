"""What was looked through before somebody was protected, or before two files were separated, and not since."""

from collections.abc import Iterable
from datetime import datetime

from recolo_desktop.domain.records.journal import Action, JournalEntry, JournalQuestion
from recolo_desktop.services.basics.ports import Work

_SOMEBODY_MORE = (Action.ORDER_RECORDED, Action.PROTECTED_PERSON_RECORDED, Action.FILES_MERGED)


def _newest(work: Work, ids: Iterable[str], *actions: Action) -> JournalEntry | None:
    lines = (
        line for key in ids for line in work.journal.answering(JournalQuestion(client_id=key, actions=actions, limit=1))
    )
    return max(lines, key=lambda one: one.seq, default=None)


def somebody_protected_since(work: Work, ids: Iterable[str], at: datetime) -> bool:
    """Whether one of these files has anybody protected, or anybody's words, who was not in it at that time."""
    newest = _newest(work, ids, *_SOMEBODY_MORE)
    return newest is not None and newest.at > at


def was_separated_since(work: Work, client_id: str, at: datetime) -> bool:
    """Whether another file lay in this one at that time, and does not any more: its words may have been taken along."""
    separated = _newest(work, (client_id,), Action.FILES_SEPARATED)
    if separated is None or separated.at <= at:
        return False
    question = JournalQuestion(
        client_id=client_id, actions=(Action.FILES_MERGED, Action.FILES_SEPARATED), limit=_EVERY_LINE
    )
    before = [line for line in work.journal.answering(question) if line.at <= at]
    return max(before, key=lambda one: one.seq).action is Action.FILES_MERGED if before else False


_EVERY_LINE = 10_000
