"""What can be asked of an open file about its own health."""

from typing import Any

from sqlalchemy import Engine, Table, create_engine, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from recolo_desktop.storage import migrations
from recolo_desktop.storage.engine import faults_in_plain_words, fold_in_the_log

_NAMES = "SELECT name FROM sqlite_master WHERE type <> 'trigger' AND name NOT LIKE 'sqlite_%'"
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
