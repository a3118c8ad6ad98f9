"""One transaction by one person, with its own lines in the journal."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, Self, TypeVar, cast

from sqlalchemy import Connection, Engine, RowMapping, delete, desc, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from recolo_desktop.british_words import is_british_word
from recolo_desktop.domain.basics.errors import NotFound, Refusal
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Printing
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.guesses import (
    FOR_A_CLINICIAN,
    LATER,
    LATER_WHY,
    MOST_AT_ONCE,
    MOST_HITS,
    MOST_NAMES,
    MOST_OF_A_REFERRAL,
    MOST_REFERRED,
    TOO_MANY_NAMES,
    WITHIN,
    names_said,
    seconds_to_wait,
)
from recolo_desktop.domain.protection.labelling import texts_in
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import Sureness, hits
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import (
    GENESIS,
    Action,
    Change,
    JournalEntry,
    JournalQuestion,
    changes_between,
    next_logical_clock,
)
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.storage.file.engine import faults_in_plain_words, spoils_the_connection
from recolo_desktop.storage.keys.people_safe import PeopleSafe
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.mapping import TABLE_OF, to_row, to_value
from recolo_desktop.storage.records.questions import StoredQuestions

Value = TypeVar("Value")
# Written once, because building a statement costs more than running it, and every change makes an entry.
_ONE_MORE_ENTRY = insert(tables.journal)
_END_OF_JOURNAL = (
    select(tables.journal.c.seq, tables.journal.c.hash, tables.journal.c.logical_clock)
    .order_by(desc(tables.journal.c.seq))
    .limit(1)
)
_TABLE_NAMES = {kind: table.name for kind, table in TABLE_OF.items()}


# What was worked out from the records and is wanted again: by name, with the state that it was worked out from.
Shelf = dict[str, tuple[object, Any]]


# What these say was put together by the program, of its own words and of ids.
_REASONS_OF_THE_PROGRAM = frozenset({Action.CHECK_ANSWERED, Action.APPOINTMENT_BOOKED, Action.APPOINTMENT_COMPARED})


class UnrecordedWork(RuntimeError):
    """A bug: something changed and no journal entry says so."""


class StoredWork(StoredQuestions):
    """Leaving without `commit` undoes everything; committing a change without an entry is refused."""

    def __init__(
        self,
        engine: Engine,
        actor: StaffMember,
        clock: Clock,
        device_id: str,
        committed: Callable[[JournalEntry], None],
        shelf: "Shelf",
        safe: PeopleSafe,
    ) -> None:
        self._safe = safe
        self._committed = committed
        self._shelf = shelf
        self._newest: JournalEntry | None = None
        self._engine = engine
        self._actor = actor
        self._clock = clock
        self._device_id = device_id
        self._connection: Connection | None = None
        self._unrecorded: list[Change] = []
        self._recorded: set[str] = set()
        self._reasons: list[str] = []
        self._written: list[tuple[Any, Any]] = []
        self._changed_clients = False
        self._read: dict[tuple[type, str], Any] = {}

    def __enter__(self) -> Self:
        with faults_in_plain_words():
            self._connection = self._engine.connect()
            try:
                self._connection.begin()
            except BaseException:
                self._connection.close()
                raise
        return self

    def __exit__(self, *exc: object) -> None:
        if self._connection is not None:
            with faults_in_plain_words():
                self._connection.close()
            self._connection = None
            if len(exc) > 1 and spoils_the_connection(exc[1]):
                self._engine.dispose()

    @property
    def _open(self) -> Connection:
        if self._connection is None:
            raise RuntimeError("the work has ended")
        return self._connection

    @property
    def clock_in_doubt(self) -> bool:
        return bool(getattr(self._clock, "doubt", ""))

    def is_word(self, word: str) -> bool:
        return is_british_word(word)

    def new_id(self) -> str:
        return new_id(self._clock())

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
        self._written.append((None, value))

    def misplaced(self, kind: type[Any]) -> Iterator[str]:
        """Columns beside the values that are not what belongs to them: search keys, and who is found by which text."""
        table = TABLE_OF[kind]
        with faults_in_plain_words():
            rows = [dict(row) for row in self._open.execute(select(table)).mappings()]
        for row in rows:
            if kind is ProtectedPerson:
                if self.opens_people and not self._safe.traces_are_whole(row):
                    yield f"{table.name} {row['id']}: texts that give this person away are no longer found"
                continue
            again = to_row(self._value(kind, cast("RowMapping", row)))
            yield from (
                f"{table.name} {row['id']}: {name} is not what belongs to it"
                for name, held in again.items()
                if name in row and row[name] != held
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
        self._written.append((before, value))

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
        seq, previous_hash, logical_clock = self._end_of_journal()
        at = self._clock().astimezone(UTC)
        entry = JournalEntry(
            seq=seq + 1,
            id=self.new_id(),
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
        self._recorded.add(entry.id)
        if reason and action not in _REASONS_OF_THE_PROGRAM:
            self._reasons.append(reason)
        return entry

    @property
    def is_changed(self) -> bool:
        """Whether something was changed in this transaction that is not committed yet."""
        return bool(self._unrecorded or self._written)

    def sealed(self, value: Any) -> str:
        """A restricted value as the journal holds it."""
        return self._safe.seal(value)

    def newest_entry(self) -> JournalEntry | None:
        query = select(tables.journal).order_by(desc(tables.journal.c.seq)).limit(1)
        with faults_in_plain_words():
            row = self._open.execute(query).mappings().first()
        return to_value(JournalEntry, dict(row)) if row else None

    def journal_head(self) -> str:
        return self._end_of_journal()[1]

    def _end_of_journal(self) -> tuple[int, str, str]:
        """Number, hash and logical clock of the newest entry."""
        with faults_in_plain_words():
            row = self._open.execute(_END_OF_JOURNAL).first()
        return (row.seq, row.hash, row.logical_clock) if row else (0, GENESIS, "")

    def journal(self, client_id: str | None = None) -> tuple[JournalEntry, ...]:
        return self.find(JournalEntry, **({"client_id": client_id} if client_id else {}))

    def kept(self, name: str, state: object, make: Callable[[], Value]) -> Value:
        known = self._shelf.get(name)
        if known is None or known[0] != state:
            known = self._shelf[name] = (state, make())
        made: Value = known[1]
        return made

    def _count_what_was_written(self) -> None:
        """To read one's own words back labelled would tell whom they name: so that counts as an answered guess."""
        written, self._written = self._written, []
        self._changed_clients = self._changed_clients or any(isinstance(one, Client) for _, one in written)
        if self._safe.people_key:
            return
        texts = tuple(dict.fromkeys(text for before, after in written for text in _new_texts(before, after)))
        reasons, self._reasons = self._reasons, []
        texts += tuple(one for one in dict.fromkeys(reasons) if one not in texts)
        own = tuple({str(key) for _, value in written if (key := getattr(value, "client_id", None))})
        own += tuple(str(one.id) for _, one in written if isinstance(one, Client))
        if not texts:
            return
        names = names_said(texts, is_british_word)
        self._refuse_many_names(names)
        asked = JournalQuestion(actor_id=self._actor.id, actions=(Action.CHECK_ANSWERED,), since=self._clock() - WITHIN)
        # An answer to these same words, given in this transaction, was waited for before it was given. Nobody is kept
        # from opening a record or from printing: what is written about that is counted, and waits for nothing.
        kept = [one for was, now in written if not isinstance(now, Printing) for one in _new_texts(was, now)]
        before = tuple(one.at for one in self.journal_answering(asked) if one.id not in self._recorded)
        if names_said(kept, is_british_word) and seconds_to_wait(before, self._clock()):
            raise Refusal(f"{LATER}. {LATER_WHY} Nothing was saved yet.")  # whatever it says: no answer lies in it
        needles = of_people((*self.people_given_away(own, texts), *self.people_surely_named(texts)))
        every = (hit for text in texts for hit in hits(text, needles) if hit.sureness is Sureness.CERTAIN)
        found = {hit.needle.text for hit in every}
        refused = len(found) > MOST_HITS or (found and len(names) > MOST_AT_ONCE)
        if refused:
            with faults_in_plain_words():
                self._open.rollback()
            self._unrecorded.clear()
        for _ in found:
            self.record(Action.CHECK_ANSWERED, subject="check", reason="wrote what names somebody protected")
        if refused:
            with faults_in_plain_words():
                self._open.commit()
            if self._newest is not None:
                self._committed(self._newest)
            raise Refusal(FOR_A_CLINICIAN)

    def _refuse_many_names(self, names: frozenset[str]) -> None:
        """Misses teach as much as hits do: so many different names in an hour are no record keeping."""
        if not names:
            return
        since = JournalQuestion(actor_id=self._actor.id, since=self._clock() - WITHIN)
        written: set[str] = set()
        referred: set[str] = set()
        for entry in self.journal_answering(since):
            typed = (entry.reason,) if entry.action not in _REASONS_OF_THE_PROGRAM else ()
            new: set[str] = set(names_said(typed, is_british_word))
            for change in entry.changes:
                said, before = (names_said(texts_in(one), is_british_word) for one in (change.became, change.was))
                new |= said - before
            if entry.action is not Action.CLIENT_REGISTERED or len(new) > MOST_OF_A_REFERRAL:
                written |= new  # a list of referrals holds many names, and each file few
            else:
                referred |= new
        if (len(written) > MOST_NAMES and names & written) or (len(referred) > MOST_REFERRED and names & referred):
            raise Refusal(TOO_MANY_NAMES)

    def put_draft(self, draft: Draft) -> bool:
        row = self._safe.draft_row(to_row(draft))
        statement = upsert(tables.drafts).values(**row)
        changed = {"saved_at": statement.excluded.saved_at, "body": statement.excluded.body}
        with faults_in_plain_words():
            known = self._open.execute(select(tables.drafts.c.id).where(tables.drafts.c.id == draft.id)).first()
            self._open.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changed))
        return known is None

    def drop_draft(self, draft_id: str) -> None:
        with faults_in_plain_words():
            self._open.execute(delete(tables.drafts).where(tables.drafts.c.id == draft_id))

    def set_draft_aside(self, draft: DiscardedDraft, until: datetime) -> None:
        aside = tables.discarded_drafts
        with faults_in_plain_words():
            self._open.execute(delete(aside).where(aside.c.discarded_at < until.astimezone(UTC).isoformat()))
            self._open.execute(upsert(aside).values(**to_row(draft)).on_conflict_do_nothing())

    def take_from_aside(self, draft_id: str) -> None:
        aside = tables.discarded_drafts
        with faults_in_plain_words():
            self._open.execute(delete(aside).where(aside.c.id == draft_id))

    def commit(self) -> None:
        if self._unrecorded:
            raise UnrecordedWork("record what was done before committing it")
        self._count_what_was_written()
        with faults_in_plain_words():
            self._open.commit()
        if self._changed_clients:
            self._changes_of_clients().append(1)
        if self._newest is not None:
            self._committed(self._newest)


def _new_texts(before: Any, after: Any) -> list[str]:
    """What was written that did not stand there; a client's names too, which labels spare in his own texts."""
    return [text for text in _all_texts(after) if text not in set(_all_texts(before))]


def _all_texts(value: Any) -> tuple[str, ...]:
    names = (value.given_names, value.family_name, value.preferred_name) if isinstance(value, Client) else ()
    return (*texts_in(value), *(name for name in names if name))
