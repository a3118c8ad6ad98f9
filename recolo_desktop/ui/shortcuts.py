"""Keys that work wherever the focus is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget


def add_shortcuts(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Give a window its keys, by their names in English."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), window, act)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)


class OverDialogs(QObject):
    """One key that works over an open dialog too, which keeps all other keys of the window from it."""

    def __init__(self, window: QWidget, keys: str, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._keys, self._act = QKeySequence(keys), act
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if QApplication.activeModalWidget() is None or QKeySequence(event.keyCombination()) != self._keys:
            return False
        self._act()
        return True
