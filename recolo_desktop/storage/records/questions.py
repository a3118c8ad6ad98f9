"""What can be asked of the records in one go: names, pages, words, what waits. Reads only."""

import re
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, desc, func, or_, select

from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.finding_clients import ClientName, both_ways, plain_words
from recolo_desktop.domain.letters.letter import LetterEventKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, ProtectedPerson
from recolo_desktop.domain.protection.matching.others import OtherClient
from recolo_desktop.domain.protection.matching.traces import sure_traces_in
from recolo_desktop.domain.records.journal import JournalEntry, JournalQuestion
from recolo_desktop.services.basics.ports import FileQuestion, Match, WaitingLetter
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.keys.people_safe import PeopleSafe, marks_in
from recolo_desktop.storage.records import client_queries, tables
from recolo_desktop.storage.records.mapping import TABLE_OF, to_value

Value = TypeVar("Value")
_MOST_NAMES = 200
_MOST_READ = 20_000  # paragraphs
_AT_A_TIME = 500


class StoredQuestions:
    """The reading half of a transaction."""

    _safe: PeopleSafe

    @property
    def _open(self) -> Connection:
        raise NotImplementedError

    @property
    def opens_people(self) -> bool:
        return bool(self._safe.people_key)

    def people_given_away(self, client_ids: tuple[str, ...], texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        people = tables.protected_people
        query = select(people).where(people.c.client_id.in_(client_ids)).order_by(people.c.id)
        with faults_in_plain_words():
            rows = [dict(row) for row in self._open.execute(query).mappings()]
        return self._safe.given_away(rows, texts)

    def people_surely_named(self, texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        index = self._index_of_marks()
        near: set[str] = set()
        for text in texts:
            near.update(key for mark in self._marks_in(text) for key in index.get(mark, ()))
        if not near:
            return ()
        people = tables.protected_people
        found: list[dict[str, Any]] = []
        keys = sorted(near)
        with faults_in_plain_words():
            for at in range(0, len(keys), _AT_A_TIME):
                query = select(people).where(people.c.id.in_(keys[at : at + _AT_A_TIME])).order_by(people.c.id)
                found += [dict(row) for row in self._open.execute(query).mappings()]
        return self._safe.given_away(found, texts)

    def _index_of_marks(self) -> dict[bytes, tuple[str, ...]]:
        return self.kept("whose every mark is", self.state_of(ProtectedPerson), self._made_index)

    def every_client(self) -> tuple[OtherClient, ...]:
        known = tables.clients.c
        columns = (
            known.id, known.given_names, known.family_name, known.preferred_name, known.nhs_number, known.birth_date,
            known.address, known.postcode, known.phone, known.merged_into,
        )  # fmt: skip
        with faults_in_plain_words():
            rows = self._open.execute(select(*columns)).all()
        return tuple(
            OtherClient(
                id=row.id,
                given_names=row.given_names,
                family_name=row.family_name,
                preferred_name=row.preferred_name,
                nhs_number=row.nhs_number,
                birth_date=date.fromisoformat(row.birth_date) if row.birth_date else None,
                lines=tuple(row.address or ()),
                postcode=row.postcode,
                phone=row.phone,
            )
            for row in rows
        )

    def state_of_clients(self) -> object:
        return len(self._changes_of_clients())

    def _changes_of_clients(self) -> list[int]:
        return self.kept("changes of clients", None, list[int])

    def _marks_in(self, text: str) -> frozenset[bytes]:
        """Worked out once for each paragraph: a text is read many times, and changes in one place at a time."""
        read = self.kept("marks of texts", None, dict[str, frozenset[bytes]])
        found: set[bytes] = set()
        for part in text.split("\n\n"):
            known = read.get(part)
            if known is None:
                if len(read) > _MOST_READ:
                    read.clear()
                known = read[part] = self._safe.marks_under(sure_traces_in(part))
            found |= known
        return frozenset(found)

    def _made_index(self) -> dict[bytes, tuple[str, ...]]:
        known = tables.protected_people.c
        with faults_in_plain_words():
            found = self._open.execute(select(known.id, known.traces).where(known.sealed != "")).all()
        index: dict[bytes, tuple[str, ...]] = {}
        for key, traces in found:
            for mark in marks_in(bytes(traces)):
                index[mark] = (*index.get(mark, ()), key)
        return index

    def kept(self, name: str, state: object, make: Callable[[], Value]) -> Value:
        raise NotImplementedError

    def _values(self, kind: type[Value], query: Select[Any]) -> tuple[Value, ...]:
        with faults_in_plain_words():
            return tuple(to_value(kind, dict(row)) for row in self._open.execute(query).mappings())

    def journal_answering(self, question: JournalQuestion) -> tuple[JournalEntry, ...]:
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
        with faults_in_plain_words():
            return tuple(to_value(JournalEntry, dict(row)) for row in self._open.execute(query).mappings())

    def journal_after(self, seq: int, limit: int) -> tuple[JournalEntry, ...]:
        number = tables.journal.c.seq
        with faults_in_plain_words():
            rows = self._open.execute(
                select(tables.journal).where(number > seq).order_by(number).limit(limit)
            ).mappings()
            return tuple(to_value(JournalEntry, dict(row)) for row in rows)

    def client_names(self, fragments: tuple[str, ...]) -> tuple[ClientName, ...]:
        known = tables.clients.c
        wanted = [
            or_(
                known.plain_names.contains(" ".join(plain_words(part)), autoescape=True),
                known.nhs_number.contains(part, autoescape=True),
            )
            for part in fragments
        ]
        begins = known.plain_names.startswith(" ".join(plain_words(fragments[0])), autoescape=True)
        return self._names(and_(*wanted), desc(begins))

    def client_names_like(self, sounds: tuple[str, ...], born: date | None) -> tuple[ClientName, ...]:
        known = tables.clients.c
        heard = [known.sounds.contains(f" {sound} ", autoescape=True) for sound in sounds]
        ways = [known.birth_date == born.isoformat()] if born else []
        if heard:
            ways.append(and_(*heard))
        return self._names(or_(*ways), known.family_name) if ways else ()

    def _names(self, wanted: ColumnElement[bool], first: ColumnElement[Any]) -> tuple[ClientName, ...]:
        query = (
            select(*(tables.clients.c[field.name] for field in fields(ClientName)))
            .where(wanted)
            .order_by(first)
            .limit(_MOST_NAMES)
        )
        with faults_in_plain_words():
            rows = self._open.execute(query).all()
        return tuple(
            ClientName(
                row[0], row[1], row[2], row[3], row[4], row[5], row[6] and date.fromisoformat(row[6]), row[7], row[8]
            )
            for row in rows
        )

    def texts_with(
        self, typed: str, kinds: tuple[str, ...], client_ids: tuple[str, ...] | None, limit: int
    ) -> tuple[Match, ...]:
        ways = (both_ways(word) for word in re.findall(r"\w+", typed))
        wanted = " AND ".join(f"({' OR '.join(f'{chr(34)}{way}{chr(34)}*' for way in one)})" for one in ways if one)
        if not wanted or not kinds:
            return ()
        places, of_client = ", ".join("?" * len(kinds)), ", ".join("?" * len(client_ids or ()))
        only = f"AND client_id IN ({of_client}) " if client_ids is not None else ""
        query = (
            "SELECT kind, subject_id, client_id, words FROM searched "  # noqa: S608
            f"WHERE searched MATCH ? AND kind IN ({places}) {only}ORDER BY rowid DESC LIMIT ?"
        )
        with faults_in_plain_words():
            rows = self._open.exec_driver_sql(query, (wanted, *kinds, *(client_ids or ()), limit)).all()
        return tuple(Match(*row) for row in rows)

    def client_files(self, question: FileQuestion, after: int, limit: int) -> tuple[Client, ...]:
        known = tables.clients.c
        query = select(tables.clients).where(*client_queries.wanted(question))
        query = query.order_by(known.family_name, known.given_names, known.id).offset(after).limit(limit)
        return self._values(Client, query)

    def count_client_files(self, question: FileQuestion) -> int:
        query = select(func.count()).select_from(tables.clients).where(*client_queries.wanted(question))
        with faults_in_plain_words():
            return int(self._open.execute(query).scalar_one())

    def shared_similarities(self, keys: tuple[str, ...]) -> frozenset[str]:
        with faults_in_plain_words():
            return frozenset(self._open.execute(client_queries.shared(keys)).scalars())

    def clients_in_touch_with(self, agency_id: str) -> tuple[Client, ...]:
        named = tables.clients.c.contacts.cast(Text).contains(agency_id, autoescape=True)
        return self._values(Client, select(tables.clients).where(named))

    def state_of(self, kind: type[Any]) -> tuple[int, str]:
        table = TABLE_OF[kind]
        key = table.primary_key.columns[0]
        with faults_in_plain_words():
            row = self._open.execute(select(func.count(), func.max(key)).select_from(table)).one()
        return int(row[0]), str(row[1] or "")

    def entries_due(self, day: date) -> tuple[CaseEntry, ...]:
        due = func.json_extract(tables.case_entries.c.fields, "$.review_on")
        return self._values(CaseEntry, select(tables.case_entries).where(due != "", due <= day.isoformat()))

    def orders_ending(self, first: date, last: date) -> tuple[CourtOrder, ...]:
        ends, renewed = tables.court_orders.c.expires_on, tables.order_events.c.new_end
        between = (first.isoformat(), last.isoformat())
        moved = select(tables.order_events.c.order_id).where(renewed.between(*between))
        query = select(tables.court_orders).where(ends.between(*between) | tables.court_orders.c.id.in_(moved))
        return self._values(CourtOrder, query)

    def orders_returning(self, day: date) -> tuple[CourtOrder, ...]:
        known = tables.court_orders.c
        query = select(tables.court_orders).where(known.without_notice, known.returns_on < day.isoformat())
        return self._values(CourtOrder, query)

    def conditions_dated(self, last: date) -> tuple[Condition, ...]:
        known = tables.conditions.c
        dated = or_(known.ends_on <= last.isoformat(), known.due_on <= last.isoformat())
        open_ones = and_(known.closed_on.is_(None), known.struck_out == "")
        return self._values(Condition, select(tables.conditions).where(dated, open_ones))

    def goals_due(self, day: date) -> tuple[Goal, ...]:
        known = tables.goals.c
        query = select(tables.goals).where(known.closed_on.is_(None), known.review_due < day.isoformat())
        return self._values(Goal, query)

    def letters_not_gone(self) -> tuple[WaitingLetter, ...]:
        letters, prints, events = tables.sealed_letters.c, tables.print_register.c, tables.letter_events.c
        releases = [kind.value for kind in LetterEventKind if kind.is_release]
        printed = select(prints.id).where(prints.letter_id == letters.id).exists()
        gone = select(events.id).where(events.letter_id == letters.id, events.kind.in_(releases)).exists()
        query = select(letters.id, letters.client_id, letters.signer_id, letters.signed_at, printed).where(~gone)
        with faults_in_plain_words():
            rows = self._open.execute(query).all()
        return tuple(
            WaitingLetter(row[0], row[1], row[2], datetime.fromisoformat(row[3]), bool(row[4])) for row in rows
        )
