"""What every box for longer words does: it grows with its text, and the page follows the caret."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QSizePolicy, QTextEdit

from recolo_desktop.ui.look.theme import look


class Growing(QObject):
    """Makes a box as high as its text needs, between `least_lines` and no limit; it never scrolls by itself.

    `high` says how high the text is now, in pixels.
    """

    def __init__(self, box: QPlainTextEdit | QTextEdit, high: Callable[[], int]) -> None:
        super().__init__(box)
        self._box, self._high = box, high
        self.least_lines = 2
        box.setTabChangesFocus(True)
        box.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # lines are as wide as the box
        box.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.document().setDocumentMargin(2)
        box.textChanged.connect(self.fit)
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(0)
        self._follow_soon.timeout.connect(self.follow_caret)
        box.cursorPositionChanged.connect(self._caret_moved)
        box.installEventFilter(self)

    def eventFilter(self, _box: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._follow_soon.start()
        return False

    def fit_again(self) -> None:
        """The box is as wide as it is now: its lines may be others."""
        if self._box.height() != self.needed_height():
            self.fit()

    def needed_height(self) -> int:
        """In pixels, with the frame."""
        least = self.least_lines * self._box.fontMetrics().lineSpacing()
        return max(least, self._high()) + look().px(18)

    def size_hint(self) -> QSize:
        return QSize(look().px(300), self.needed_height())

    def fit(self) -> None:
        """Be as high as the text needs now."""
        self._box.setFixedHeight(self.needed_height())
        self._caret_moved()

    def _caret_moved(self) -> None:
        if self._box.hasFocus():
            self._follow_soon.start()

    def follow_caret(self) -> None:
        """Scroll the page so far that the line in which one writes is in view, with one more below it."""
        area = self._page()
        page = area.widget() if area is not None else None
        if area is None or page is None:
            return
        line = self._box.cursorRect()
        at = self._box.viewport().mapTo(page, QPoint(line.left(), line.center().y()))
        area.ensureVisible(at.x(), at.y(), 24, 2 * line.height())

    def _page(self) -> QScrollArea | None:
        around = self._box.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around
