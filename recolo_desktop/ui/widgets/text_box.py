"""Plain words of any length: grows with its text, Tab moves on, paste brings no formatting."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from recolo_desktop.ui.theme import look


class TextBox(QPlainTextEdit):
    """As high as its text needs, between `least_lines` and no limit; the page scrolls, not the box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least_lines = 2
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._fit)

    def set_least_lines(self, lines: int) -> None:
        self.least_lines = lines
        self._fit()

    def _needed_height(self) -> int:
        lines = max(self.least_lines, int(self.document().size().height()))
        return lines * self.fontMetrics().lineSpacing() + look().px(18)

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self._needed_height())

    def _fit(self) -> None:
        self.setFixedHeight(self._needed_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self._needed_height():
            self._fit()
