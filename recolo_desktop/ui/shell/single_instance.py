"""One program to one store: the second start asks the first to come to the front, and ends."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal

_LOCK, _ASK = "recolo.lock", "recolo.raise"
_WAIT_MS = 100


class SingleInstance(QObject):
    """asked_to_front: emitted when a second copy was started on the same store."""

    asked_to_front = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._lock: QLockFile | None = None
        self._watcher = QFileSystemWatcher(self)

    def claim(self) -> bool:
        """True for the first; for a second, ask the first to come to the front and answer False."""
        if self._lock is not None or not self._folder.is_dir():
            return True  # ours already, or nothing there to protect yet: claimed again once the store is made
        lock = QLockFile(str(self._folder / _LOCK))
        lock.setStaleLockTime(0)
        if not lock.tryLock(_WAIT_MS) and not _taken_over(lock):
            if lock.error() == QLockFile.LockError.PermissionError:
                return True  # a read-only folder: opening the store says so in its own sentence
            self._ask_first()
            return False
        self._lock = lock
        ask = self._folder / _ASK
        try:
            ask.write_text("", encoding="utf-8")
        except OSError:
            return True  # a full disk: the store says so in its own sentence, and nobody can be asked to the front
        self._watcher.addPath(str(ask))
        self._watcher.fileChanged.connect(self.asked_to_front)
        return True

    def _ask_first(self) -> None:
        with (self._folder / _ASK).open("a", encoding="utf-8") as stream:
            stream.write("!")

    def release(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            with suppress(OSError):  # something else lies in its place: it does no harm there
                (self._folder / _ASK).unlink(missing_ok=True)


def _taken_over(lock: QLockFile) -> bool:
    """Whether the lock was nobody's on this laptop: empty, cut short, or come along with a copied folder.

    A process of this laptop that died is known to Qt itself.
    """
    if lock.error() != QLockFile.LockError.LockFailedError:
        return False
    pid, host, _program = lock.getLockInfo()
    if pid and host in ("", QSysInfo.machineHostName()):
        return False
    return lock.removeStaleLockFile() and lock.tryLock(_WAIT_MS)
