"""The journal's end, remembered beside the database, so that a store put back to an older state is noticed.

Written after each commit, so it is never ahead of the file; a crash can only leave it behind. A code under a key that
only the records hold (it comes from their first journal entry, so it outlives a change of the data key) keeps it from
being written by anybody who cannot open them.
"""

import hashlib
import hmac
import json
from collections.abc import Callable
from pathlib import Path

from recolo_desktop.domain.records.journal import JournalEntry
from recolo_desktop.storage.keys.wrapping import subkey

NAME = "recolo.head"
_LENGTH = 256  # bytes


def _written(place: Path, body: str) -> None:
    """One write of one length in place: no moment has half of it, and a full disk has the room already."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with place.open("r+b" if place.exists() else "wb", buffering=0) as file:
            file.write(body.encode().ljust(_LENGTH))
    except OSError:
        return  # a place that refuses costs the protection, not the work


class JournalTail:
    """Keeps and compares the number and hash of the newest journal entry."""

    def __init__(self, folder: Path, store_id: str, first_hash: str, anchors: Path | None = None) -> None:
        self._file = folder / NAME
        self._outside = anchors / f"{store_id}.head" if anchors else None
        self._store_id = store_id
        self._key = subkey(first_hash.encode(), "journal head")

    def keep(self, entry: JournalEntry) -> None:
        """Remember this entry as the newest. A folder that refuses costs the protection, not the work."""
        body = json.dumps({"seq": entry.seq, "hash": entry.hash, "code": self._code(entry.seq, entry.hash)})
        for place in (self._file, self._outside):
            if place is not None:
                _written(place, body)

    def fault(self, newest: int, hash_of: Callable[[int], str]) -> str | None:
        """What is missing from the end of the journal, as a sentence, or None.

        A copy of the note lies outside the records folder: a folder put back whole to an older day is behind that one.
        """
        if not self._file.exists():
            return None if newest <= 1 else "The note of the journal's end beside the database is missing."
        outside = self._outside if self._outside is not None and self._outside.exists() else None
        return self._fault_by(self._file, newest, hash_of) or (
            self._fault_by(outside, newest, hash_of) if outside is not None else None
        )

    def _fault_by(self, place: Path, newest: int, hash_of: Callable[[int], str]) -> str | None:
        try:
            kept = json.loads(place.read_text(encoding="utf-8"))
            seq, value, code = int(kept["seq"]), str(kept["hash"]), str(kept["code"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return "The note of the journal's end beside the database is damaged."
        if not hmac.compare_digest(code, self._code(seq, value)):
            return "The note of the journal's end beside the database was not written by these records."
        if newest < seq:
            return (
                f"The newest {seq - newest} journal entries are missing: these records have been put back to an "
                "older state. Compare them with the last backup."
            )
        if hash_of(seq) != value:
            return f"Journal entry {seq} is not the one that was written. Compare these records with the last backup."
        return None

    def _code(self, seq: int, value: str) -> str:
        return hmac.new(self._key, f"{self._store_id}|{seq}|{value}".encode(), hashlib.sha256).hexdigest()
