"""Keys that work wherever the focus is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_GIVEN = "the key of the window is given"


def add_shortcuts(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Give a window its keys, by their names in English."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), window, act)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)


class OverDialogs(QObject):
    """One key that works in every dialog too, which keeps all other keys of the window from it.

    Each dialog gets the key when it comes to the front: to listen to every event would cost each screen its time.
    """

    def __init__(self, window: QWidget, keys: str, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._keys, self._act = QKeySequence(keys), act
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._give)

    def _give(self, _from: QWidget | None, _to: QWidget | None) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and not dialog.property(_GIVEN) and self._is_above(dialog):
            dialog.setProperty(_GIVEN, True)
            QShortcut(self._keys, dialog, self._act).setContext(Qt.ShortcutContext.ApplicationShortcut)

    def _is_above(self, dialog: QWidget) -> bool:
        """Whether the dialog belongs to this window."""
        above: QWidget | None = dialog
        while above is not None and above is not self.parent():
            above = above.parentWidget()
        return above is not None
