"""Where the questions of one transaction read: its connection, its keys, and what was worked out before."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, func, select

from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.keys.people_safe import PeopleSafe
from recolo_desktop.storage.records.mapping import TABLE_OF, to_value

Value = TypeVar("Value")
# What was worked out from the records and is wanted again: by name, with the state that it was worked out from.
Shelf = dict[str, tuple[object, Any]]


class Reading:
    """The open transaction, as its questions use it."""

    def __init__(self, connection: Callable[[], Connection], safe: PeopleSafe, shelf: Shelf) -> None:
        self._connection = connection
        self.safe = safe
        self._shelf = shelf

    @property
    def open(self) -> Connection:
        return self._connection()

    def values(self, kind: type[Value], query: Select[Any]) -> tuple[Value, ...]:
        """What rows hold."""
        with faults_in_plain_words():
            return tuple(to_value(kind, dict(row)) for row in self.open.execute(query).mappings())

    def kept(self, name: str, state: object, make: Callable[[], Value]) -> Value:
        """What was made from a state before, or is made now."""
        known = self._shelf.get(name)
        if known is None or known[0] != state:
            known = self._shelf[name] = (state, make())
        made: Value = known[1]
        return made

    def state_of(self, kind: type[Any]) -> tuple[int, str]:
        """How many there are of a kind that is only ever added to, and the newest: another state means others."""
        table = TABLE_OF[kind]
        key = table.primary_key.columns[0]
        with faults_in_plain_words():
            row = self.open.execute(select(func.count(), func.max(key)).select_from(table)).one()
        return int(row[0]), str(row[1] or "")
