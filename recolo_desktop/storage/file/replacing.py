"""Putting a restored store in the place of the present one, so that a kill at any moment can be made good.

Light, because the unlock screen asks at each start whether such a change was cut short.
"""

import os
import re
import shutil
from pathlib import Path

from recolo_desktop.storage.file.folder import DATABASE
from recolo_desktop.storage.keys import key_file

RESTORING = "recolo.restoring"
_READY, _COMING_READY = "ready", "ready-part"
_ASIDE = re.compile(r"set-aside-[0-9-]{1,40}")
_HEAD = "recolo.head"
_PARTS = (DATABASE, key_file.NAME, _HEAD)
_WITH_THE_OLD = (f"{DATABASE}-wal", f"{DATABASE}-shm", "recolo.attempts")


def put_in_place(folder: Path, set_aside: str) -> None:
    """Move the present store into a folder of its own and the restored one into its place."""
    coming = folder / RESTORING
    with (coming / _COMING_READY).open("w", encoding="utf-8") as file:
        file.write(set_aside)
        file.flush()
        os.fsync(file.fileno())
    (coming / _COMING_READY).replace(coming / _READY)
    finish_if_cut_short(folder)


def finish_if_cut_short(folder: Path) -> None:
    """Bring a restore that was ready to its end; without one that was ready, do nothing."""
    coming = folder / RESTORING
    ready = coming / _READY
    if not ready.exists():
        return
    named = _ASIDE.fullmatch(ready.read_bytes().decode("ascii", "replace"))
    if named is None:
        return  # not ours, or never written to its end: the present records stay
    aside = folder / named[0]
    aside.mkdir(exist_ok=True, mode=0o700)
    if (coming / DATABASE).exists():
        for name in (*_WITH_THE_OLD, _HEAD):
            if (folder / name).exists():
                (folder / name).replace(aside / name)
    for name in _PARTS:
        if (coming / name).exists():
            if (folder / name).exists():
                (folder / name).replace(aside / name)
            (coming / name).replace(folder / name)
    ready.unlink()
    shutil.rmtree(coming, ignore_errors=True)


def forget(folder: Path) -> None:
    """Take a restore away that was not wanted after all."""
    shutil.rmtree(folder / RESTORING, ignore_errors=True)
