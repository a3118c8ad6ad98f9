"""Three new keys for the whole store, made so that a kill at any moment leaves a store that opens.

The new file is written beside the old one, with everything in it that a key is wrapped around made new. The key file
carries the one that is to come while one database takes the other's place; at the next opening whichever fits wins.
"""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Engine

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.storage.file.engine import fold_in_the_log, open_engine
from recolo_desktop.storage.file.folder import DATABASE
from recolo_desktop.storage.file.whole_copy import (
    change_key_of_copy,
    copy_into,
    forget_copy,
    refuse_without_room,
    sync_folder,
)
from recolo_desktop.storage.keys import key_file
from recolo_desktop.storage.keys.key_cabinet import Opened
from recolo_desktop.storage.keys.key_file import KeyFile

COMING = "recolo.coming"


def make(
    folder: Path, engine: Engine, renewed: KeyFile, keys: tuple[bytes, bytes], rewrite: Callable[[Engine], None]
) -> None:
    """Write the store again under a fresh key, and put it in the place of the old. The engine is closed by this.

    `keys` are the data key that goes and the one that comes; `rewrite` makes new in the copy what hangs on others.
    Raises StoreFault, with the store as it was, when the copy cannot be written or does not check clean.
    """
    coming, (data_key, fresh_key) = folder / COMING, keys
    forget_copy(coming)
    refuse_without_room(folder / DATABASE, folder)
    copy_into(engine, coming)
    change_key_of_copy(coming, data_key, fresh_key)
    copied = open_engine(folder, fresh_key, name=COMING)
    try:
        rewrite(copied)
        fold_in_the_log(copied)
    except BaseException:
        copied.dispose()
        forget_copy(coming)
        raise
    copied.dispose()
    present = key_file.read(folder)
    present.coming = asdict(renewed)
    key_file.write(folder, present)
    engine.dispose()
    _put_in_place(folder, coming)
    key_file.write(folder, renewed)


def _put_in_place(folder: Path, coming: Path) -> None:
    for tail in ("-wal", "-shm"):
        (folder / (DATABASE + tail)).unlink(missing_ok=True)
        coming.with_name(coming.name + tail).unlink(missing_ok=True)
    coming.replace(folder / DATABASE)
    sync_folder(folder)


def finish(folder: Path, keys: KeyFile, opened: Opened) -> tuple[Engine, Opened, KeyFile]:
    """The open store, the keys that fit it and their file: a change that was cut short is brought to its end."""
    if not opened.next_data_key:
        return open_engine(folder, opened.data_key), opened, keys
    try:
        engine, fits = open_engine(folder, opened.data_key), Opened(opened.data_key, people_key=opened.people_key)
        engine.connect().close()
    except StoreFault:
        fits = Opened(opened.next_data_key, people_key=opened.next_people_key)
        engine = open_engine(folder, fits.data_key)
        engine.connect().close()
    if fits.data_key == opened.next_data_key:
        keys = key_file.of_fields(keys.coming)
    keys.coming = {}
    key_file.write(folder, keys)
    forget_copy(folder / COMING)
    return engine, fits, keys
