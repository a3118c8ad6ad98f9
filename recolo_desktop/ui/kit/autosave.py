"""Saves what is typed about a second after the last key, and on every change of focus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

SAVE_AFTER_MS = 900


class Autosave(QObject):
    """Calls `save` once for many edits; `flush` saves at once what is still waiting."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.flush)

    def edited(self) -> None:
        self._timer.start()

    def flush(self, *_: object) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def forget(self) -> None:
        """What is waiting is no longer wanted: it was signed or deleted."""
        self._timer.stop()
