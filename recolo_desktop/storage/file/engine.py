"""One SQLCipher connection for the life of an open store, used from one thread at a time."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.storage.file.folder import DATABASE
from recolo_desktop.storage.keys.wiping import wipe

_OLDEST_SQLITE = (3, 51, 3)
_REQUIRED = {
    "cipher_page_size": "4096",
    "foreign_keys": "1",
    "temp_store": "2",
    "secure_delete": "1",
    "synchronous": "2",
}


def open_engine(folder: Path, data_key: bytes, *, create: bool = False, name: str = DATABASE) -> Engine:
    """The store's engine. `create` makes a new file; otherwise a missing file is a fault, never a new store."""
    if sqlcipher.sqlite_version_info < _OLDEST_SQLITE:
        raise StoreFault(
            "The database library is too old and can damage records. Install Recolo again from its own package."
        )
    if len(data_key) != 32:
        raise ValueError("a data key has 32 bytes")
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: _connect(folder / name, data_key, create=create),
        poolclass=StaticPool,
        hide_parameters=True,  # its messages would quote the record
    )
    event.listen(engine, "begin", _begin)
    return engine


_TURNS: WeakKeyDictionary[Engine, RLock] = WeakKeyDictionary()


def turn_on(engine: Engine) -> RLock:
    """What a transaction holds from its begin to its end: there is one connection, and a second thread waits for it."""
    return _TURNS.setdefault(engine, RLock())


def _connect(database: Path, data_key: bytes, *, create: bool) -> Any:
    mode = "rwc" if create else "rw"
    try:
        connection = sqlcipher.connect(
            f"{database.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=10,
            check_same_thread=False,
        )
    except sqlcipher.Error as fault:
        raise StoreFault(in_plain_words(str(fault))) from fault
    try:
        give_key(connection, data_key)
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in (
            "foreign_keys = ON",
            "temp_store = MEMORY",
            "secure_delete = ON",
            "recursive_triggers = ON",
            "busy_timeout = 10000",
            "cache_size = -65536",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        _assert_settings(connection)
    except sqlcipher.Error as fault:
        connection.close()
        raise StoreFault(in_plain_words(str(fault))) from fault
    return connection


def give_key(connection: Any, data_key: bytes) -> None:
    """Hand the raw key over, and leave no text of it behind."""
    in_hex = data_key.hex()
    said = f"PRAGMA key = \"x'{in_hex}'\""
    try:
        connection.execute(said).close()
    finally:
        wipe(said, in_hex)


def _assert_settings(connection: Any) -> None:
    for pragma, expected in _REQUIRED.items():
        row = connection.execute(f"PRAGMA {pragma}").fetchone()
        if str(row[0] if row else "") != expected:
            raise StoreFault(f"The database refused a safety setting ({pragma}). Install Recolo again.")


def _begin(connection: Connection) -> None:
    """Say BEGIN ourselves: the driver's own habit leaves reads and DDL outside the transaction."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def in_plain_words(fault: str) -> str:
    """What a database fault means for the person at the laptop."""
    for pattern, sentence in (
        ("disk is full", "Not saved: the disk is full. Free some space; your text is still here."),
        ("readonly", "Not saved: the records folder is read-only. Ask IT for the right to write there."),
        ("unable to open", "The records folder cannot be opened for writing. Ask IT to check the folder's rights."),
        ("locked", "Not saved: another program is using the records. Close it, then try again."),
        (
            "not a database",
            "The key opens, but the database does not fit it: its first page is damaged, or the "
            "key file belongs to another store. Restore the last backup.",
        ),
        ("malformed", "A page of the database is damaged. Nothing has been changed. Restore the last backup."),
        (
            "disk I/O error",
            "Not saved: the disk did not answer, or it is full. Free some space; if it "
            "happens again, tell IT. Your text is still here.",
        ),
    ):
        if re.search(pattern, fault, re.IGNORECASE):
            return sentence
    return "The records could not be read or written. Close Recolo, open it again, and tell IT if it happens again."


def spoils_the_connection(fault: object) -> bool:
    """Whether a damaged page was met: the connection refuses everything from then on, a fresh one reads the rest."""
    cause = getattr(fault, "__cause__", None)
    return isinstance(cause, DBAPIError) and re.search("malformed|not a database", str(cause.orig)) is not None


def fold_in_the_log(engine: Engine) -> None:
    """Bring the write-ahead log into the file, as far as the disk lets us; what it holds is safe either way."""
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlcipher.Error:
        return
    finally:
        raw.close()


@contextmanager
def faults_in_plain_words() -> Iterator[None]:
    """Turn what the driver raises about files and disks into a refusal with a sentence."""
    try:
        yield
    except DBAPIError as fault:
        if isinstance(fault.orig, sqlcipher.IntegrityError):
            raise
        raise StoreFault(in_plain_words(str(fault.orig))) from fault
