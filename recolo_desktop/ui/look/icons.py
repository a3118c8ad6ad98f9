"""Icons drawn from their SVG in the colour and at the pixel ratio wanted, and kept."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from recolo_desktop import assets
from recolo_desktop.ui.look.theme import look


def pixmap(name: str, colour: str, size: int = 18) -> QPixmap:
    """One icon as a picture."""
    screen = QGuiApplication.primaryScreen()
    return _drawn(name, colour, look().px(size), screen.devicePixelRatio())


def icon(name: str, colour: str = "", size: int = 18) -> QIcon:
    """One icon for a button; in the text colour unless another is named."""
    return QIcon(pixmap(name, colour or look().palette.text, size))


def padded(name: str, colour: str, size: int = 17) -> QPixmap:
    """One icon with the gap that belongs between it and a button's words, which QSS cannot make."""
    drawn = pixmap(name, colour, size)
    gap, ratio = look().px(5), drawn.devicePixelRatio()
    picture = QPixmap(round((look().px(size) + gap) * ratio), drawn.height())
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return picture


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = assets.read_text(f"icons/{name}.svg").replace("currentColor", colour)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
