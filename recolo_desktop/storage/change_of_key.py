"""A new data key for the whole store, made so that a kill at any moment leaves a store that opens.

The new file is written beside the old one. The key file carries both keys while one file takes the other's place;
at the next opening whichever key fits the file wins.
"""

from pathlib import Path

from sqlalchemy import Engine

from recolo_desktop.domain.errors import StoreFault
from recolo_desktop.storage import key_cabinet, key_file
from recolo_desktop.storage.engine import open_engine
from recolo_desktop.storage.folder import DATABASE
from recolo_desktop.storage.key_cabinet import Opened
from recolo_desktop.storage.key_file import KeyFile
from recolo_desktop.storage.whole_copy import (
    change_key_of_copy,
    copy_into,
    forget_copy,
    refuse_without_room,
    sync_folder,
)

COMING = "recolo.coming"


def make(folder: Path, engine: Engine, root_der: bytes, data_key: bytes, fresh_key: bytes) -> None:
    """Write the store again under a fresh key, and put it in the place of the old. The engine is closed by this.

    Raises StoreFault, with the store as it was, when the copy cannot be written or does not check clean.
    """
    coming = folder / COMING
    forget_copy(coming)
    refuse_without_room(folder / DATABASE, folder)
    copy_into(engine, coming)
    change_key_of_copy(coming, data_key, fresh_key)
    keys = key_file.read(folder)
    key_cabinet.put_next_data_key(keys, root_der, fresh_key)
    key_file.write(folder, keys)
    engine.dispose()
    _put_in_place(folder, coming)
    key_cabinet.use_next_data_key(keys)
    key_file.write(folder, keys)


def _put_in_place(folder: Path, coming: Path) -> None:
    for tail in ("-wal", "-shm"):
        (folder / (DATABASE + tail)).unlink(missing_ok=True)
    coming.replace(folder / DATABASE)
    sync_folder(folder)


def finish(folder: Path, keys: KeyFile, opened: Opened) -> tuple[Engine, bytes]:
    """The open store and the key that fits it, with a change of key that was cut short brought to its end."""
    if not opened.next_data_key:
        return open_engine(folder, opened.data_key), opened.data_key
    try:
        engine, data_key = open_engine(folder, opened.data_key), opened.data_key
        engine.connect().close()
    except StoreFault:
        engine, data_key = open_engine(folder, opened.next_data_key), opened.next_data_key
        engine.connect().close()
    if data_key == opened.next_data_key:
        key_cabinet.use_next_data_key(keys)
    else:
        key_cabinet.drop_next_data_key(keys)
    key_file.write(folder, keys)
    forget_copy(folder / COMING)
    return engine, data_key
