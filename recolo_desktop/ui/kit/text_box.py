"""Plain words of any length: grows with its text, Tab moves on, paste brings no formatting."""

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

from recolo_desktop.domain.basics.clean_text import clean
from recolo_desktop.ui.look.theme import look


class TextBox(QPlainTextEdit):
    """As high as its text needs, between `least_lines` and no limit; the page scrolls, and follows the caret.

    words_changed: emitted when the text is another one. Qt says so also when only a line was drawn under a word.
    """

    words_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least_lines = 2
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # lines are as wide as the box
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._fit)
        self._said = ""
        self.textChanged.connect(self._compare)
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(0)
        self._follow_soon.timeout.connect(self.follow_caret)
        self.cursorPositionChanged.connect(self._caret_moved)

    def _compare(self) -> None:
        now = self.toPlainText()
        if now != self._said:
            self._said = now
            self.words_changed.emit()

    def set_least_lines(self, lines: int) -> None:
        self.least_lines = lines
        self._fit()

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

    def _caret_moved(self) -> None:
        if self.hasFocus():
            self._follow_soon.start()

    def follow_caret(self) -> None:
        """Scroll the page so far that the line in which one writes is in view, with one more below it."""
        area = self._page()
        page = area.widget() if area is not None else None
        if area is None or page is None:
            return
        line = self.cursorRect()
        at = self.viewport().mapTo(page, QPoint(line.left(), line.center().y()))
        area.ensureVisible(at.x(), at.y(), 24, 2 * line.height())

    def _page(self) -> QScrollArea | None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._follow_soon.start()

    def _needed_height(self) -> int:
        lines = max(self.least_lines, int(self.document().size().height()))
        return lines * self.fontMetrics().lineSpacing() + look().px(18)

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self._needed_height())

    def _fit(self) -> None:
        self.setFixedHeight(self._needed_height())
        self._caret_moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self._needed_height():
            self._fit()
