"""A quiet bar under the box in which somebody protected was just named: write the label, or leave it as typed.

It never says the name, takes no focus and blocks nothing; F8 goes to it. Asked a moment after the last key, about the
paragraph in hand only.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from recolo_desktop.domain.basics.folding import words as words_of
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.rich_box import RichBox

_A_MOMENT_MS = 700
_SAID = "This names or locates a protected person."


class NameHint(QFrame):
    """asked: emitted with the paragraph in hand, to be answered by `answer`."""

    asked = Signal(str)

    def __init__(self, box: RichBox, parent: QWidget) -> None:
        super().__init__(parent)
        self._box, self._paragraph, self._labelled = box, "", ""
        self._left: frozenset[str] = frozenset()
        self._at = QTextCursor(box.document())  # goes along with what is typed above it
        self.setProperty("kind", "notice")
        self.setProperty("tone", "amber")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(words(_SAID, wrap=True), 1)
        self.write_button, self.leave_button = QPushButton("Write the label", self), QPushButton("Leave as typed", self)
        for button, act in ((self.write_button, self.write), (self.leave_button, self.leave)):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.setAccessibleName(f"{_SAID} {button.text()}")
            button.clicked.connect(act)
            row.addWidget(button)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_A_MOMENT_MS)
        self._soon.timeout.connect(self._ask)
        box.words_changed.connect(self._typed)
        self.hide()

    def _typed(self) -> None:
        self.hide()
        if self._box.hasFocus():
            self._soon.start()

    def _ask(self) -> None:
        self._at = QTextCursor(self._box.textCursor())
        self._paragraph = self._at.block().text()
        if self._paragraph.strip():
            self.asked.emit(self._paragraph)

    def answer(self, paragraph: str, labelled: str) -> None:
        """The paragraph as it reads with labels; shown where it differs and is still the one in hand."""
        if paragraph != self._paragraph or paragraph == labelled or self._block() is None:
            return
        self._labelled = labelled
        self.setVisible(not self._named() <= self._left)

    def _named(self) -> frozenset[str]:
        """The words that the labels would take the place of."""
        return frozenset(words_of(self._paragraph)) - frozenset(words_of(self._labelled))

    def _block(self) -> QTextBlock | None:
        block = self._at.block()
        return block if block.isValid() and block.text() == self._paragraph else None

    def write(self) -> None:
        """Put the label into that paragraph; one step to undo."""
        block = self._block()
        if block is not None and self._labelled:
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(self._labelled)
            self._box.setTextCursor(cursor)
        self.hide()
        self._box.setFocus()

    def leave(self) -> None:
        """The words stay, and are not asked about again in this box; before signing they are, once."""
        self._left |= self._named()
        self.hide()
        self._box.setFocus()

    def forget(self) -> None:
        """Another draft stands in the box."""
        self._soon.stop()
        self._left = frozenset()
        self.hide()
