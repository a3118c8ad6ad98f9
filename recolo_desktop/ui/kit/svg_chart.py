"""Shows a chart that the letters' own drawing made, so that screen and paper never differ."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from recolo_desktop.services.basics.ports import Picture

_NEAR = 14.0  # of the drawing's own measure


class SvgChart(QWidget):
    """One picture at its own proportions; what it says in words is its accessible name.

    The pointer over a value says which it is; by keyboard the table beside is walked through.
    """

    def __init__(self, picture: Picture, summary: str) -> None:
        super().__init__()
        self._picture = picture
        self._renderer = QSvgRenderer(QByteArray(picture.svg.encode()))
        self.setAccessibleName(summary)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        size = self._renderer.defaultSize()
        return round(width * size.height() / max(1, size.width()))

    def sizeHint(self) -> QSize:
        return self._renderer.defaultSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def said_at(self, x: float, y: float) -> str:
        """The value nearest to a place in the widget; empty where none is near."""
        scale = self._picture.width / max(1, self.width())
        x, y = x * scale, y * scale
        near = [((one.x - x) ** 2 + (one.y - y) ** 2, one.said) for one in self._picture.spots]
        distance, said = min(near, default=(_NEAR**2 + 1, ""))
        return said if distance <= _NEAR**2 else ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            said = self.said_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), said, self) if said else QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(0, 0, self.width(), self.heightForWidth(self.width())))
