"""What is asked of the journal."""

from datetime import UTC

from sqlalchemy import desc, select

from recolo_desktop.domain.records.journal import GENESIS, JournalEntry, JournalQuestion
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.reading import Reading

# Written once, because building a statement costs more than running it, and every change makes an entry.
_END = (
    select(tables.journal.c.seq, tables.journal.c.hash, tables.journal.c.logical_clock)
    .order_by(desc(tables.journal.c.seq))
    .limit(1)
)


class StoredJournal:
    """Reads only: lines are appended by the transaction."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def end(self) -> tuple[int, str, str]:
        """Number, hash and logical clock of the newest entry."""
        with faults_in_plain_words():
            row = self._reading.open.execute(_END).first()
        return (row.seq, row.hash, row.logical_clock) if row else (0, GENESIS, "")

    def head(self) -> str:
        return self.end()[1]

    def newest(self) -> JournalEntry | None:
        found = self._reading.values(JournalEntry, select(tables.journal).order_by(desc(tables.journal.c.seq)).limit(1))
        return found[0] if found else None

    def whole(self, client_id: str | None = None) -> tuple[JournalEntry, ...]:
        query = select(tables.journal).order_by(tables.journal.c.seq)
        if client_id:
            query = query.where(tables.journal.c.client_id == client_id)
        return self._reading.values(JournalEntry, query)

    def answering(self, question: JournalQuestion) -> tuple[JournalEntry, ...]:
        lines = tables.journal.c
        query = select(tables.journal).order_by(desc(lines.seq)).limit(question.limit)
        for column, wanted in (
            (lines.client_id, question.client_id),
            (lines.actor_id, question.actor_id),
            (lines.subject_id, question.subject_id),
        ):
            if wanted is not None:
                query = query.where(column == wanted)
        if question.actions:
            query = query.where(lines.action.in_([str(action) for action in question.actions]))
        if question.since:
            query = query.where(lines.at >= question.since.astimezone(UTC).isoformat())
        if question.until:
            query = query.where(lines.at <= question.until.astimezone(UTC).isoformat())
        if question.with_reason:
            query = query.where(lines.reason != "")
        return self._reading.values(JournalEntry, query)

    def after(self, seq: int, limit: int) -> tuple[JournalEntry, ...]:
        number = tables.journal.c.seq
        return self._reading.values(
            JournalEntry, select(tables.journal).where(number > seq).order_by(number).limit(limit)
        )
