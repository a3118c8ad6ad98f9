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

from recolo_desktop.domain.journal import JournalEntry
from recolo_desktop.storage.wrapping import subkey

NAME = "recolo.head"
_LENGTH = 256  # bytes


class JournalTail:
    """Keeps and compares the number and hash of the newest journal entry."""

    def __init__(self, folder: Path, store_id: str, first_hash: str) -> None:
        self._file = folder / NAME
        self._store_id = store_id
        self._key = subkey(first_hash.encode(), "journal head")

    def keep(self, entry: JournalEntry) -> None:
        """Remember this entry as the newest. A folder that refuses costs the protection, not the work."""
        body = json.dumps({"seq": entry.seq, "hash": entry.hash, "code": self._code(entry.seq, entry.hash)})
        try:
            # One write of one length in place: no moment has half of it, and a full disk has the room already.
            with self._file.open("r+b" if self._file.exists() else "wb", buffering=0) as file:
                file.write(body.encode().ljust(_LENGTH))
        except OSError:
            return

    def fault(self, newest: int, hash_of: Callable[[int], str]) -> str | None:
        """What is missing from the end of the journal, as a sentence, or None."""
        if not self._file.exists():
            return None if newest <= 1 else "The note of the journal's end beside the database is missing."
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            seq, value, code = int(kept["seq"]), str(kept["hash"]), str(kept["code"])
        except (ValueError, KeyError, TypeError):
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
