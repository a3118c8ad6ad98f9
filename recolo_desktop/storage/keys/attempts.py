"""Wrong passphrases, counted beside the store so that closing the program does not reset the wait."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from recolo_desktop.domain.basics.errors import WrongPassphrase

NAME = "recolo.attempts"
_FREE_TRIES = 2
_LONGEST_WAIT = 300
_FORGOTTEN_AFTER = timedelta(hours=1)  # of tries that are nobody's, which nobody's success sets back
_ONE_AT_A_TIME = threading.RLock()
_MOST = 1_000_000  # a file that says more was not written by this program


class Attempts:
    """Per person: how often in a row the passphrase was wrong, and when last."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def _read(self) -> dict[str, dict[str, str | int]]:
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(stored, dict):
            return {}
        return {who: entry for who, entry in stored.items() if _is_entry(entry)}

    def _write(self, stored: dict[str, dict[str, str | int]]) -> None:
        try:
            if not stored:
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file.write_text(json.dumps(stored), encoding="utf-8")
            self._file.chmod(0o600)
        except OSError:
            return  # a read-only folder: opening the store will say so in its own sentence

    def count(self, staff_id: str) -> int:
        return int(self._read().get(staff_id, {}).get("count", 0))

    @contextmanager
    def guessing(self, staff_id: str, now: Callable[[], datetime], *, forgets: bool = True) -> Iterator[None]:
        """Around one try: refused while a wait lasts, counted before it is answered, and set back when it was right.

        So tries side by side count as much as one after the other. Without `forgets` a right one sets nothing back: it
        was another person's. Raises WrongPassphrase.
        """
        with _ONE_AT_A_TIME:
            if wait := self.seconds_to_wait(staff_id, now()):
                raise WrongPassphrase(f"Too many wrong tries. Wait {wait} seconds, then try again.")
            before = self._read().get(staff_id)
            counted = self.failed(staff_id, now())
        try:
            yield
        except WrongPassphrase:
            raise
        except BaseException:
            self._put_back(staff_id, before, counted)
            raise
        self._put_back(staff_id, None if forgets else before, counted)

    def _put_back(self, staff_id: str, before: dict[str, str | int] | None, counted: int) -> None:
        """As it was before this try, and what went wrong beside it since on top: a right try takes no other's back."""
        with _ONE_AT_A_TIME:
            stored = self._read()
            now = stored.pop(staff_id, None)
            beside = max(0, int(now["count"]) - counted) if now else 0
            entry = before
            if now and beside:
                entry = {**now, "count": (int(before["count"]) if before else 0) + beside}
            self._write(stored | ({staff_id: entry} if entry else {}))

    def failed(self, staff_id: str, at: datetime) -> int:
        """Count one more; returns how many in a row, of which those of hours ago are forgotten."""
        with _ONE_AT_A_TIME:
            stored = self._read()
            last = stored.get(staff_id)
            is_old = last is not None and at - datetime.fromisoformat(str(last["at"])) > _FORGOTTEN_AFTER
            count = 1 if last is None or is_old else min(int(last["count"]) + 1, _MOST)
            stored[staff_id] = {"count": count, "at": at.isoformat()}
            self._write(stored)
        return count

    def seconds_to_wait(self, staff_id: str, now: datetime) -> int:
        """Two free tries, then 2, 4, 8 … seconds, five minutes at most. A clock set back does not shorten it."""
        entry = self._read().get(staff_id)
        if not entry or int(entry["count"]) <= _FREE_TRIES:
            return 0
        wait = min(_LONGEST_WAIT, 1 << min(int(entry["count"]) - _FREE_TRIES, 9))
        at = datetime.fromisoformat(str(entry["at"]))
        if at > now:
            # The clock was ahead at the time of the wrong tries and is right now: they count from this moment.
            self._write({**self._read(), staff_id: {**entry, "at": now.isoformat()}})
            at = now
        return max(0, round(wait - (now - at).total_seconds()))


def _is_entry(entry: object) -> bool:
    try:
        return (
            isinstance(entry, dict)
            and isinstance(entry["count"], int)
            and 0 <= entry["count"] <= _MOST
            and datetime.fromisoformat(entry["at"]).tzinfo is not None
        )
    except (KeyError, TypeError, ValueError):
        return False
