"""One backup file: the encrypted database, the key file and a list of what it holds, each with its hash."""

import hashlib
import json
import os
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.storage.file.folder import DATABASE
from recolo_desktop.storage.keys import key_file

SUFFIX = ".recolo"
FORMAT = 1
_MANIFEST = "manifest.json"
_FILES = (key_file.NAME, DATABASE)
_CHUNK = 1 << 20
# What a turned bit in the list of an archive or in its streams can raise.
_DAMAGED = (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, zlib.error, EOFError)
_IS_DAMAGED = "This backup is damaged. Choose another backup."


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup file says of itself: no name of a client, no clinical word."""

    store_id: str
    team: str
    made_at: str
    journal_seq: int
    journal_head: str
    counts: dict[str, int]
    files: dict[str, str]
    format: int = FORMAT


def sha256(file: Path) -> str:
    """The hash of a file, read in pieces."""
    found = hashlib.sha256()
    with file.open("rb") as stream:
        while piece := stream.read(_CHUNK):
            found.update(piece)
    return found.hexdigest()


def pack(part: Path, target: Path, facts: dict[str, Any]) -> str:
    """Write the backup file whole or not at all; returns its hash as read back from where it lies."""
    manifest = {**facts, "format": FORMAT, "files": {name: sha256(part / name) for name in _FILES}}
    unfinished = target.with_name(target.name + ".part")
    try:
        with unfinished.open("wb") as stream:
            os.chmod(unfinished, 0o600)  # noqa: PTH101  (the open file, before a byte is in it)
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(_MANIFEST, json.dumps(manifest, indent=1, sort_keys=True))
                for name in _FILES:
                    archive.write(part / name, name)
            stream.flush()
            os.fsync(stream.fileno())
        with zipfile.ZipFile(unfinished) as archive:
            _compare(archive, manifest["files"])
        unfinished.replace(target)
    except OSError as fault:
        unfinished.unlink(missing_ok=True)
        raise StoreFault(
            f"The backup could not be written to {target.parent}: the place is full or cannot be written to. "
            "Earlier backups are untouched. Free some space or choose another folder."
        ) from fault
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return sha256(target)


def manifest_of(file: Path) -> Manifest:
    """What a backup says that it holds; raises StoreFault for anything else."""
    try:
        with zipfile.ZipFile(file) as archive:
            stored = json.loads(archive.read(_MANIFEST))
        if stored["format"] > FORMAT:
            raise StoreFault("This backup was made by a later version of Recolo. Install that version to restore it.")
        return Manifest(**stored)
    except FileNotFoundError as missing:
        raise StoreFault(f"There is no backup at {file}.") from missing
    except (*_DAMAGED, ValueError, TypeError, OSError) as damaged:
        raise StoreFault("This file is not a Recolo backup, or it is damaged. Choose another backup.") from damaged


def key_file_of(file: Path) -> key_file.KeyFile:
    """The key file inside a backup; raises StoreFault."""
    manifest_of(file)
    try:
        with zipfile.ZipFile(file) as archive:
            return key_file.parsed(archive.read(key_file.NAME).decode("utf-8", errors="replace"))
    except _DAMAGED as damaged:
        raise StoreFault(_IS_DAMAGED) from damaged


def unpack(file: Path, folder: Path) -> Manifest:
    """Put the database and key file of a backup into a folder, compared with their hashes; raises StoreFault."""
    manifest = manifest_of(file)
    try:
        with zipfile.ZipFile(file) as archive:
            _compare(archive, manifest.files)
            for name in _FILES:
                with archive.open(name) as source, (folder / name).open("wb") as target:
                    while piece := source.read(_CHUNK):
                        target.write(piece)
                    target.flush()
                    os.fsync(target.fileno())
    except _DAMAGED as damaged:
        raise StoreFault(_IS_DAMAGED) from damaged
    except OSError as fault:
        raise StoreFault(
            "The backup could not be unpacked: the disk is full or cannot be written to. Nothing has been replaced."
        ) from fault
    return manifest


def _compare(archive: zipfile.ZipFile, hashes: dict[str, str]) -> None:
    for name in _FILES:
        found = hashlib.sha256()
        try:
            with archive.open(name) as stream:
                while piece := stream.read(_CHUNK):
                    found.update(piece)
        except zipfile.BadZipFile as damaged:
            raise StoreFault("This backup is damaged. Choose another backup.") from damaged
        if found.hexdigest() != hashes.get(name):
            raise StoreFault("This backup is damaged: what it holds is not what was put in. Choose another backup.")
