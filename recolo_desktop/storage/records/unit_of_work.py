"""One transaction by one person, with its own lines in the journal."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, Self, TypeVar, cast

from sqlalchemy import Connection, Engine, RowMapping, insert, select, update

from recolo_desktop.domain.basics.canonical import is_still
from recolo_desktop.domain.basics.errors import NotFound, Refusal
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.guesses import FOR_A_CLINICIAN
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.domain.records.journal import Action, Change, JournalEntry, changes_between, next_logical_clock
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.storage.file.engine import faults_in_plain_words, spoils_the_connection, turn_on
from recolo_desktop.storage.keys.people_safe import SEALED_FIELDS, PeopleSafe
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.client_questions import StoredClients
from recolo_desktop.storage.records.draft_rows import StoredDrafts
from recolo_desktop.storage.records.journal_questions import StoredJournal
from recolo_desktop.storage.records.mapping import TABLE_OF, to_row, to_value
from recolo_desktop.storage.records.people_questions import StoredPeople
from recolo_desktop.storage.records.reading import Reading, Shelf
from recolo_desktop.storage.records.text_questions import StoredTexts
from recolo_desktop.storage.records.waiting_questions import StoredWaiting
from recolo_desktop.storage.records.written_words import WrittenWords

Value = TypeVar("Value")
# Written once, because building a statement costs more than running it, and every change makes an entry.
_ONE_MORE_ENTRY = insert(tables.journal)
_TABLE_NAMES = {kind: table.name for kind, table in TABLE_OF.items()}


class UnrecordedWork(RuntimeError):
    """A bug: something changed and no journal entry says so."""


class StoredWork:
    """Leaving without `commit` undoes everything; committing a change without an entry is refused."""

    def __init__(
        self,
        engine: Engine,
        actor: StaffMember,
        clock: Clock,
        device_id: str,
        committed: Callable[[JournalEntry], None],
        shelf: Shelf,
        safe: PeopleSafe,
    ) -> None:
        self._safe = safe
        self._committed = committed
        self._newest: JournalEntry | None = None
        self._engine = engine
        self._turn = turn_on(engine)
        self._actor = actor
        self._clock = clock
        self._device_id = device_id
        self._connection: Connection | None = None
        self._unrecorded: list[Change] = []
        self._written = WrittenWords()
        self._read: dict[tuple[type, str], Any] = {}
        self._reading = Reading(lambda: self._open, safe, shelf)
        self.clients = StoredClients(self._reading)
        self.journal = StoredJournal(self._reading)
        self.people = StoredPeople(self._reading)
        self.waiting = StoredWaiting(self._reading)
        self.texts = StoredTexts(self._reading)
        self.drafts = StoredDrafts(self._reading)

    def __enter__(self) -> Self:
        self._turn.acquire()
        try:
            with faults_in_plain_words():
                self._connection = self._engine.connect()
                try:
                    self._connection.begin()
                except BaseException:
                    self._connection.close()
                    raise
        except BaseException:
            self._turn.release()
            raise
        return self

    def __exit__(self, *exc: object) -> None:
        if self._connection is None:
            return
        try:
            with faults_in_plain_words():
                self._connection.close()
            self._connection = None
            if len(exc) > 1 and spoils_the_connection(exc[1]):
                self._engine.dispose()
        finally:
            self._turn.release()

    @property
    def _open(self) -> Connection:
        if self._connection is None:
            raise RuntimeError("the work has ended")
        return self._connection

    @property
    def now(self) -> datetime:
        return self._clock()

    @property
    def clock_in_doubt(self) -> bool:
        return bool(getattr(self._clock, "doubt", ""))

    def get(self, kind: type[Value], key: str) -> Value:
        found = self.find(kind, id=key)
        if not found:
            raise NotFound("This is no longer in the records. Close the record and open it again.")
        return found[0]

    def find(self, kind: type[Value], /, **equal: object) -> tuple[Value, ...]:
        table = TABLE_OF[kind]
        wanted = [
            table.c[name].in_(value) if isinstance(value, tuple) else table.c[name] == value
            for name, value in equal.items()
        ]
        query = select(table).where(*wanted).order_by(table.primary_key.columns[0])
        with faults_in_plain_words():
            rows = self._open.execute(query).mappings().all()
        values = tuple(self._value(kind, row) for row in rows)
        for row, value in zip(rows, values, strict=True):
            self._read[kind, str(row.get("id"))] = value
        return values

    def add(self, value: Any) -> None:
        table = TABLE_OF[type(value)]
        with faults_in_plain_words():
            self._open.execute(insert(table).values(**self._row(value)))
        self._note_changes(None, value)
        self._written.value(None, value)

    def misplaced(self, kind: type[Any]) -> Iterator[str]:
        """Columns beside the values that are not what belongs to them: search keys, and who is found by which text."""
        table = TABLE_OF[kind]
        with faults_in_plain_words():
            rows = [dict(row) for row in self._open.execute(select(table)).mappings()]
        for row in rows:
            if kind is ProtectedPerson:
                if self.people.are_open and not self._safe.traces_are_whole(row):
                    yield f"{table.name} {row['id']}: texts that give this person away are no longer found"
                if row["sealed"] and any(row[name] not in ("", [], None) for name in SEALED_FIELDS):
                    yield f"{table.name} {row['id']}: details stand in clear beside the sealed ones"
                continue
            again = to_row(self._value(kind, cast("RowMapping", row)))
            yield from (
                f"{table.name} {row['id']}: {name} is not what belongs to it"
                for name, held in again.items()
                if name in row and not is_still(row[name], held)
            )

    def _row(self, value: Any) -> dict[str, Any]:
        return self._safe.row(value) if isinstance(value, ProtectedPerson) else to_row(value)

    def _value(self, kind: type[Value], row: RowMapping) -> Value:
        if kind is ProtectedPerson:
            return cast("Value", self._safe.person(dict(row)))
        if kind is Draft:
            return to_value(kind, self._safe.draft_opened(dict(row)))
        return to_value(kind, dict(row))

    def save(self, value: Any) -> None:
        kind = type(value)
        before = self._read.get((kind, value.id)) or self.get(kind, value.id)
        table = TABLE_OF[kind]
        was = to_row(before)
        changed = {name: field for name, field in to_row(value).items() if field != was[name]}
        if changed:
            with faults_in_plain_words():
                self._open.execute(update(table).where(table.c.id == value.id).values(**changed))
        self._note_changes(before, value)
        self._written.value(before, value)

    def _note_changes(self, before: Any, after: Any) -> None:
        self._unrecorded += changes_between(_TABLE_NAMES[type(after)], before, after, self._safe.seal)
        self._read[type(after), after.id] = after

    def record(
        self,
        action: Action,
        *,
        client_id: str | None = None,
        subject: str = "",
        subject_id: str = "",
        reason: str = "",
    ) -> JournalEntry:
        seq, previous_hash, logical_clock = self.journal.end()
        at = self._clock().astimezone(UTC)
        entry = JournalEntry(
            seq=seq + 1,
            id=new_id(at),
            at=at,
            logical_clock=next_logical_clock(
                "" if action is Action.TIME_TRUSTED else logical_clock, at, self._device_id
            ),
            device_id=self._device_id,
            actor_id=self._actor.id,
            actor_name=self._actor.name,
            action=action,
            client_id=client_id,
            subject=subject,
            subject_id=subject_id,
            reason=reason,
            changes=tuple(self._unrecorded),
            previous_hash=previous_hash,
        ).sealed()
        with faults_in_plain_words():
            self._open.execute(_ONE_MORE_ENTRY, to_row(entry))
        self._unrecorded.clear()
        self._newest = entry
        self._written.line(entry)
        return entry

    @property
    def is_changed(self) -> bool:
        """Whether something was changed in this transaction that is not committed yet."""
        return bool(self._unrecorded or self._written)

    def sealed(self, value: Any) -> str:
        """A restricted value as the journal holds it."""
        return self._safe.seal(value)

    def kept(self, name: str, state: object, make: Callable[[], Value]) -> Value:
        return self._reading.kept(name, state, make)

    def commit(self) -> None:
        if self._unrecorded:
            raise UnrecordedWork("record what was done before committing it")
        named, refused = self._written.count(self, self._actor.id)
        if refused:
            with faults_in_plain_words():
                self._open.rollback()
            self._unrecorded.clear()
        for _ in range(named):
            self.record(Action.CHECK_ANSWERED, subject="check", reason="wrote what names somebody protected")
        with faults_in_plain_words():
            self._open.commit()
        if self._newest is not None:
            self._committed(self._newest)
        if refused:
            raise Refusal(FOR_A_CLINICIAN)
        if self._written.changed_clients:
            self.clients.note_change()
