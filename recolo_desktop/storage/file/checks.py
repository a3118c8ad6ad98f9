"""What can be asked of an open file about its own health."""

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, Table, create_engine, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from recolo_desktop.storage import migrations
from recolo_desktop.storage.file.engine import faults_in_plain_words, fold_in_the_log

_NAMES = "SELECT name FROM sqlite_master WHERE type <> 'trigger' AND name NOT LIKE 'sqlite_%'"
_MADE = f"{_NAMES.replace('SELECT name', 'SELECT name, sql')} AND sql IS NOT NULL"
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


def page_faults(engine: Engine) -> tuple[str, ...]:
    """Pages whose HMAC does not fit; empty when every page is as it was written.

    Right after a kill the check cries wolf until the write-ahead log is folded in.
    """
    with faults_in_plain_words():
        fold_in_the_log(engine)
        return _column(engine, "PRAGMA cipher_integrity_check")


def tree_faults(engine: Engine) -> tuple[str, ...]:
    """What SQLite's own check of its b-trees says, other than ok."""
    with faults_in_plain_words():
        return tuple(line for line in _column(engine, "PRAGMA integrity_check") if line != "ok")


def orphans(engine: Engine) -> tuple[str, ...]:
    """Rows that point at something that is not there."""
    with faults_in_plain_words():
        return tuple(f"a row of {table}" for table in _column(engine, "PRAGMA foreign_key_check"))


def changed_triggers(engine: Engine) -> tuple[str, ...]:
    """Triggers that are gone, that say something else, word for word, than a new store's, or that are not ours."""
    with faults_in_plain_words():
        present = dict(_rows(engine, _TRIGGERS))
    expected = dict(_in_a_new_store(_TRIGGERS))
    changed = {name for name, words in expected.items() if present.get(name) != words}
    return tuple(sorted(changed | (set(present) - set(expected))))


def strange_tables(engine: Engine) -> tuple[str, ...]:
    """Tables, views and indexes that no version of this program made."""
    with faults_in_plain_words():
        present = set(_column(engine, _NAMES))
    expected = {str(row[0]) for row in _in_a_new_store(_NAMES)}
    return tuple(sorted(present - expected))


def lost_tables(engine: Engine) -> tuple[str, ...]:
    """Tables and indexes of ours that are gone, or that say something else, word for word, than a new store's."""
    with faults_in_plain_words():
        present, made = set(_column(engine, _NAMES)), dict(_rows(engine, _MADE))
    gone = {str(row[0]) for row in _in_a_new_store(_NAMES)} - present
    changed = {name for name, words in _in_a_new_store(_MADE) if made.get(name) != words}
    return tuple(sorted(gone | changed))


def unsearched(engine: Engine) -> tuple[str, ...]:
    """Texts that the search would no longer find, or would find by other words; one line for each kind.

    What belongs into the search is said by the triggers that fill it; they were compared word for word before.
    """
    with faults_in_plain_words():
        found = [line for name, filled in _fillings() if (line := _difference(engine, name, filled))]
        known = {_kind_in(filled) for _, filled in _fillings()}
        found += [
            f"{kind}: the search holds what nobody wrote"
            for kind in _column(engine, "SELECT DISTINCT kind FROM searched")
            if kind not in known
        ]
        return tuple(found)


def _kind_in(filled: str) -> str:
    """What the search calls texts that are filled in like this."""
    return str(re.findall(r",\s*'(\w+)'\s*,", filled)[-1])


_FILLS = re.compile(r"AFTER INSERT ON (\w+) BEGIN INSERT INTO searched \([^)]*\) VALUES \((.*)\); END", re.DOTALL)


def _fillings() -> Iterator[tuple[str, str]]:
    for _, words in _in_a_new_store(_TRIGGERS):
        if found := _FILLS.search(words):
            table, values = found.groups()
            yield table, f"SELECT {values.replace('NEW.', f'{table}.')} FROM {table}"  # noqa: S608  (our own words)


def _difference(engine: Engine, table: str, filled: str) -> str:
    """Words are compared as a whole; what was found twice stays a fault, since it is shown twice."""
    held = sorted(tuple(row) for row in _rows(engine, _HELD.format(_kind_in(filled))))
    meant = sorted(tuple(row) for row in _rows(engine, filled))
    return "" if held == meant else f"{table}: the search does not hold what was written there"


_HELD = "SELECT words, kind, subject_id, client_id FROM searched WHERE kind = '{}'"


def strange_devices(engine: Engine) -> tuple[str, ...]:
    """Devices on which nothing was ever written, once anything was, and those of the journal that are gone."""
    with faults_in_plain_words():
        listed = set(_column(engine, "SELECT id FROM devices"))
        wrote = set(_column(engine, "SELECT DISTINCT device_id FROM journal"))
    return tuple(sorted(listed ^ wrote)) if wrote else ()


def _in_a_new_store(query: str) -> list[Any]:
    """What a store that was made a moment ago answers."""
    model = create_engine("sqlite://", poolclass=StaticPool)
    try:
        migrations.upgrade(model)
        return _rows(model, query)
    finally:
        model.dispose()


def is_readable(engine: Engine, table: Table) -> bool:
    """Whether every row of a table can be read. After one damaged page a connection refuses all: use a fresh one."""
    try:
        with engine.connect() as connection:
            for _ in connection.execute(select(table)):
                pass
    except DBAPIError:
        return False
    return True


def _column(engine: Engine, query: str) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in _rows(engine, query))


def _rows(engine: Engine, query: str) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(text(query)))
