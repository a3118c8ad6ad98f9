"""One program to one store: the second start asks the first to come to the front, and ends."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_LOCK, _ASK = "recolo.lock", "recolo.raise"


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
        if not self._folder.is_dir():
            return True  # nothing there to protect yet; claimed again once the store is made
        lock = QLockFile(str(self._folder / _LOCK))
        lock.setStaleLockTime(0)
        if not lock.tryLock(100):
            if lock.error() == QLockFile.LockError.PermissionError:
                return True  # a read-only folder: opening the store says so in its own sentence
            self._ask_first()
            return False
        self._lock = lock
        ask = self._folder / _ASK
        ask.write_text("", encoding="utf-8")
        self._watcher.addPath(str(ask))
        self._watcher.fileChanged.connect(self.asked_to_front)
        return True

    def _ask_first(self) -> None:
        with (self._folder / _ASK).open("a", encoding="utf-8") as stream:
            stream.write("!")

    def release(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            (self._folder / _ASK).unlink(missing_ok=True)
