"""Putting a restored store in the place of the present one, so that a kill at any moment can be made good.

Light, because the unlock screen asks at each start whether such a change was cut short.
"""

import shutil
from pathlib import Path

from recolo_desktop.storage import key_file
from recolo_desktop.storage.folder import DATABASE

RESTORING = "recolo.restoring"
_READY = "ready"
_HEAD = "recolo.head"
_PARTS = (DATABASE, key_file.NAME, _HEAD)
_WITH_THE_OLD = (f"{DATABASE}-wal", f"{DATABASE}-shm", "recolo.attempts")


def put_in_place(folder: Path, set_aside: str) -> None:
    """Move the present store into a folder of its own and the restored one into its place."""
    (folder / RESTORING / _READY).write_text(set_aside, encoding="utf-8")
    finish_if_cut_short(folder)


def finish_if_cut_short(folder: Path) -> None:
    """Bring a restore that was ready to its end; without one that was ready, do nothing."""
    coming = folder / RESTORING
    ready = coming / _READY
    if not ready.exists():
        return
    aside = folder / ready.read_text(encoding="utf-8")
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
