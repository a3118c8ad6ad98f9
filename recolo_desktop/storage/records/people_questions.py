"""Who of the protected is meant by a text, as far as this person's keys can tell."""

from typing import Any

from sqlalchemy import select

from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.traces import sure_traces_in
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.keys.people_safe import marks_in
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.reading import Reading

_MOST_READ = 20_000  # paragraphs
_AT_A_TIME = 500


class StoredPeople:
    """Reads only."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @property
    def are_open(self) -> bool:
        return bool(self._reading.safe.people_key)

    def given_away(self, client_ids: tuple[str, ...], texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        people = tables.protected_people
        query = select(people).where(people.c.client_id.in_(client_ids)).order_by(people.c.id)
        with faults_in_plain_words():
            rows = [dict(row) for row in self._reading.open.execute(query).mappings()]
        return self._reading.safe.given_away(rows, texts)

    def surely_named(self, texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        near = {key for text in texts for key in self._near(text)}
        if not near:
            return ()
        people = tables.protected_people
        found: list[dict[str, Any]] = []
        keys = sorted(near)
        with faults_in_plain_words():
            for at in range(0, len(keys), _AT_A_TIME):
                query = select(people).where(people.c.id.in_(keys[at : at + _AT_A_TIME])).order_by(people.c.id)
                found += [dict(row) for row in self._reading.open.execute(query).mappings()]
        return self._reading.safe.given_away(found, texts)

    def _index_of_marks(self) -> dict[bytes, tuple[str, ...]]:
        return self._reading.kept("whose every mark is", self._reading.state_of(ProtectedPerson), self._made_index)

    def _near(self, text: str) -> frozenset[str]:
        """Worked out once for each paragraph: a text is read many times, and changes in one place at a time."""
        index, state = self._index_of_marks(), self._reading.state_of(ProtectedPerson)
        read = self._reading.kept("whom paragraphs name", state, dict[str, frozenset[str]])
        found: set[str] = set()
        for part in text.split("\n\n"):
            known = read.get(part)
            if known is None:
                if len(read) > _MOST_READ:
                    read.clear()
                marks = self._reading.safe.marks_under(sure_traces_in(part))
                known = read[part] = frozenset(key for mark in marks for key in index.get(mark, ()))
            found |= known
        return frozenset(found)

    def _made_index(self) -> dict[bytes, tuple[str, ...]]:
        known = tables.protected_people.c
        with faults_in_plain_words():
            found = self._reading.open.execute(select(known.id, known.traces).where(known.sealed != "")).all()
        index: dict[bytes, tuple[str, ...]] = {}
        for key, traces in found:
            for mark in marks_in(bytes(traces)):
                index[mark] = (*index.get(mark, ()), key)
        return index
