"""What can be asked of an open file about its own health."""

from collections.abc import Iterator

from sqlalchemy import Engine, text

from recolo_desktop.storage.engine import faults_in_plain_words, fold_in_the_log
from recolo_desktop.storage.tables import NEVER_CHANGED, NEVER_DELETED


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


def missing_triggers(engine: Engine) -> tuple[str, ...]:
    """Tables whose protection against change has been removed."""
    with faults_in_plain_words():
        present = set(
            _column(
                engine,
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%SELECT RAISE(ABORT,%'",
            )
        )
    return tuple(sorted(_expected_triggers() - present))


def _expected_triggers() -> set[str]:
    names = {f"{table.name}_no_update" for table in NEVER_CHANGED}
    names |= {f"{table.name}_no_{what}" for table in (*NEVER_CHANGED, *NEVER_DELETED) for what in ("delete", "replace")}
    return names | {"store_no_update"} | {"conditions_keep_their_words", "court_orders_keep_their_kind"}


def _column(engine: Engine, query: str) -> tuple[str, ...]:
    def rows() -> Iterator[str]:
        with engine.connect() as connection:
            for row in connection.execute(text(query)):
                yield str(row[0])

    return tuple(rows())
