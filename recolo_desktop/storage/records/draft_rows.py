"""Unfinished words as rows: outside the journal, and sealed like what they may name."""

from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.mapping import to_row
from recolo_desktop.storage.records.reading import Reading


class StoredDrafts:
    """Writes at once, without a line in the journal."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def put(self, draft: Draft) -> bool:
        row = self._reading.safe.draft_row(to_row(draft))
        statement = upsert(tables.drafts).values(**row)
        changed = {"saved_at": statement.excluded.saved_at, "body": statement.excluded.body}
        with faults_in_plain_words():
            known = self._reading.open.execute(select(tables.drafts.c.id).where(tables.drafts.c.id == draft.id)).first()
            self._reading.open.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changed))
        return known is None

    def drop(self, draft_id: str) -> None:
        with faults_in_plain_words():
            self._reading.open.execute(delete(tables.drafts).where(tables.drafts.c.id == draft_id))

    def set_aside(self, draft: DiscardedDraft, until: datetime) -> None:
        aside = tables.discarded_drafts
        with faults_in_plain_words():
            self._reading.open.execute(delete(aside).where(aside.c.discarded_at < until.astimezone(UTC).isoformat()))
            self._reading.open.execute(upsert(aside).values(**to_row(draft)).on_conflict_do_nothing())

    def take_back(self, draft_id: str) -> None:
        aside = tables.discarded_drafts
        with faults_in_plain_words():
            self._reading.open.execute(delete(aside).where(aside.c.id == draft_id))
