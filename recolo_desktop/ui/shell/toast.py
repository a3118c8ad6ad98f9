"""A finished action with no decision in it, said at the bottom left for a while."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.look.theme import look

TOAST_MS = 8000
_WIDTH = 190  # it stays over the list, and covers nothing that is being read
_FROM_THE_CORNER = 20
_ABOVE_THE_LINKS = 44  # what a list offers at its foot, as deleted drafts, stays in sight


class Toast(QFrame):
    """Goes by itself; the next sentence takes the place of the last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        palette = look().palette
        self.setObjectName("toast")
        self.setStyleSheet(f"QFrame#toast {{ background: {palette.text}; border-radius: 6px; }}")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        self.label = words("", wrap=True)
        self.label.setStyleSheet(f"color: {palette.surface};")
        self.label.setFixedWidth(look().px(_WIDTH))
        row.addWidget(self.label)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)

    @property
    def in_view(self) -> str:
        """What it says at this moment; empty while it is gone."""
        return self.label.text() if self.isVisibleTo(self._over) else ""

    def say(self, sentence: str) -> None:
        """Show it, over whatever stands there."""
        self.label.setText(sentence)
        self.adjustSize()
        self.move(_FROM_THE_CORNER, self._over.height() - self.height() - look().px(_ABOVE_THE_LINKS))
        self.show()
        self.raise_()
        self._timer.start()
