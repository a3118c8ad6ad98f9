"""Plain words of any length: grows with its text, Tab moves on, paste brings no formatting."""

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from recolo_desktop.domain.basics.clean_text import clean
from recolo_desktop.ui.kit.growing import Growing


class TextBox(QPlainTextEdit):
    """words_changed: emitted when the text is another one. Qt says so also when a line was drawn under a word."""

    words_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.growing = Growing(self, self._high)
        self._said = ""
        self.textChanged.connect(self._compare)

    def _high(self) -> int:
        return int(self.document().size().height()) * self.fontMetrics().lineSpacing()

    def _compare(self) -> None:
        now = self.toPlainText()
        if now != self._said:
            self._said = now
            self.words_changed.emit()

    def set_least_lines(self, lines: int) -> None:
        self.growing.least_lines = lines
        self.growing.fit()

    def put(self, text: str) -> None:
        """Other words, which no undo mixes with those before: they may have been another client's."""
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.document().clearUndoRedoStacks()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted stands there as it is stored."""
        cleaned = QMimeData()
        cleaned.setText(clean(source.text()))
        super().insertFromMimeData(cleaned)

    def sizeHint(self) -> QSize:
        return self.growing.size_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.growing.fit_again()
