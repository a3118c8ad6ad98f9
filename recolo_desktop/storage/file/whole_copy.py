"""A whole copy of an open store in another file, encrypted from its first byte."""

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlcipher3 import dbapi2 as sqlcipher

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.storage.file.engine import give_key, in_plain_words


def refuse_without_room(source: Path, target_folder: Path) -> None:
    """Raise StoreFault unless twice the file's size is free where the copy is to lie."""
    needed = 2 * source.stat().st_size + 8 * 1024 * 1024
    free = shutil.disk_usage(target_folder).free
    if free < needed:
        raise StoreFault(
            f"There is too little room in {target_folder}: {needed // 2**20} MB are needed, {free // 2**20} MB are "
            "free. Nothing was written. Free some space or choose another folder."
        )


def copy_into(engine: Engine, target: Path) -> None:
    """Write everything into a new file under the same key; raises StoreFault and leaves nothing."""
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("VACUUM INTO ?", (str(target),))
        target.chmod(0o600)
        with target.open("rb+") as stream:
            os.fsync(stream.fileno())
    except (sqlcipher.Error, OSError) as fault:
        forget_copy(target)
        raise StoreFault(in_plain_words(str(fault))) from fault
    finally:
        raw.close()


def change_key_of_copy(target: Path, data_key: bytes, fresh_key: bytes) -> None:
    """Encrypt a copy again under a fresh key, and check every page of it; raises StoreFault and leaves nothing."""
    try:
        with closing(_opened(target, data_key)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute(f"PRAGMA rekey = \"x'{fresh_key.hex()}'\"")
        with closing(_opened(target, fresh_key)) as connection:
            damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            trees = connection.execute("PRAGMA quick_check").fetchone()[0]
    except sqlcipher.Error as fault:
        forget_copy(target)
        raise StoreFault(in_plain_words(str(fault))) from fault
    if damaged or trees != "ok":
        forget_copy(target)
        raise StoreFault("The copy under the new key did not check clean. Nothing has been changed.")


def _opened(target: Path, data_key: bytes) -> Any:
    connection = sqlcipher.connect(f"{target.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
    give_key(connection, data_key)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def forget_copy(target: Path) -> None:
    """Take an unfinished copy away."""
    for tail in ("", "-journal", "-wal", "-shm"):
        target.with_name(target.name + tail).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a renaming last, where the system offers that."""
    if hasattr(os, "O_DIRECTORY"):
        descriptor = os.open(folder, os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
