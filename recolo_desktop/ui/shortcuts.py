"""Keys that work wherever the focus is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_shortcuts(window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Give a window its keys, by their names in English."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), window, act)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
