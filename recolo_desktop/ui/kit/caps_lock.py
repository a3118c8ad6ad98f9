"""A hint while Caps Lock turns what is typed around. Qt does not tell the key's state, but the letters do."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit


class CapsLockHint(QObject):
    """Shows the label from the first letter that has the wrong case, until one has the right case."""

    def __init__(self, edit: QLineEdit, label: QLabel) -> None:
        super().__init__(edit)
        self._label = label
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._label.setVisible(event.text().isupper() != shift)
        return super().eventFilter(watched, event)
