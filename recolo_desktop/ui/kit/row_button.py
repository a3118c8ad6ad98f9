"""A whole row that can be pressed: as high as the words laid out in it need."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton


class RowButton(QPushButton):
    """A button takes its size from its own text; this one takes it from its layout."""

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return self.layout() is not None

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)
