"""Whether a folder can safely hold the records, and whether what lies there is a store."""

import os
from pathlib import Path

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.storage.keys import key_file

DATABASE = "recolo.db"
_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "nextcloud",
    "owncloud",
    "sharepoint",
)
_NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "9p", "afs"}
_PLAIN_SQLITE = b"SQLite format 3\0"


def holds_a_store(folder: Path) -> bool:
    """Whether either part of a store is there; the parts are judged when it is opened."""
    return (folder / DATABASE).exists() or (folder / key_file.NAME).exists()


def refuse_unsafe(folder: Path) -> None:
    """Raise StoreFault for a synced or shared folder, for one that cannot be written, and for what is no folder."""
    parts = [part.lower() for part in folder.resolve().parts]
    if any(part.startswith(name) for part in parts for name in _SYNCED):
        raise StoreFault(
            "This folder is copied to a cloud service, which can damage the records or carry them away. "
            "Choose a folder on this laptop itself."
        )
    if str(folder).startswith("\\\\") or _file_system(folder) in _NETWORK_FILE_SYSTEMS:
        raise StoreFault(
            "This folder lies on a network share, where the records can be damaged. "
            "Choose a folder on this laptop itself. A share is the right place for backups."
        )
    present = next(place for place in (folder, *folder.parents) if place.exists())
    if not present.is_dir():
        raise StoreFault(f"{present} is a file, not a folder. Choose a folder.")
    if not os.access(present, os.W_OK):
        raise StoreFault(
            f"The folder {folder} cannot be written to. Choose another folder, or ask IT for the right to write."
        )


def make_safe(folder: Path) -> None:
    """Make the folder unless it is there; raise StoreFault where it could not hold the records."""
    refuse_unsafe(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def _file_system(folder: Path) -> str:
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _, place, found, *_ = line.split(" ")
        if str(folder.resolve()).startswith(place) and len(place) > len(best):
            best, kind = place, found
    return kind


def refuse_unless_ours(folder: Path) -> None:
    """Raise StoreFault unless the database file is there and may be one of ours."""
    database = folder / DATABASE
    if not database.exists():
        raise StoreFault("The database file is missing from the records folder. Put it back from the last backup.")
    if not database.is_file():
        raise StoreFault("Something else lies in the place of the database file. Put it back from the last backup.")
    if database.stat().st_size == 0:
        raise StoreFault("The database file is empty. Put it back from the last backup.")
    with database.open("rb") as stream:
        if stream.read(len(_PLAIN_SQLITE)) == _PLAIN_SQLITE:
            raise StoreFault(
                "The file in the records folder is not a Recolo database: it is not encrypted. "
                "Put the right file back from the last backup."
            )
    if database.stat().st_size % 4096:
        raise StoreFault("The database file has been cut short. Nothing has been changed. Restore the last backup.")
