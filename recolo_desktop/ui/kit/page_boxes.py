"""One page as a picture, with boxes drawn over what others must not see, by mouse or by keys."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageWriter, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

_STEP, _SMALLEST = 8, 6
_BEGINS = QRect(40, 40, 160, 40)
_MOVES = {
    Qt.Key.Key_Left: QPoint(-_STEP, 0),
    Qt.Key.Key_Right: QPoint(_STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -_STEP),
    Qt.Key.Key_Down: QPoint(0, _STEP),
}


class PageBoxes(QWidget):
    """changed: emitted with the number of boxes. Arrow keys move the last box, with Shift they make it larger."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QImage()
        self._from: QPoint | None = None
        self.boxes: list[QRect] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Page of the document. Arrow keys move the last box, with Shift they size it")

    def show_page(self, page: QImage) -> None:
        """Another page, without boxes."""
        self._page, self.boxes = page, []
        self.setFixedSize(page.size())
        self.changed.emit(0)
        self.update()

    def add_box(self) -> None:
        """One to be moved with the keys."""
        self._keep([*self.boxes, QRect(_BEGINS)])
        self.setFocus()

    def take_last_away(self) -> None:
        """Without the box that was drawn last."""
        self._keep(self.boxes[:-1])

    def burned_in(self) -> bytes:
        """The page as a PNG: under a box there is nothing but the box."""
        picture = QImage(self._page.size(), QImage.Format.Format_RGB32)  # a copy would keep the words of the file
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        painter.drawImage(0, 0, self._page)
        for box in self.boxes:
            painter.fillRect(box, QColor("black"))
        painter.end()
        return as_png(picture)

    def _keep(self, boxes: list[QRect]) -> None:
        self.boxes = boxes
        self.changed.emit(len(boxes))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()
        self._keep([*self.boxes, QRect(self._from, QSize(1, 1))])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            drawn = QRect(self._from, event.position().toPoint()).normalized()
            self._keep([*self.boxes[:-1], drawn.intersected(self.rect())])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if self.boxes and min(self.boxes[-1].width(), self.boxes[-1].height()) < _SMALLEST:
            self.take_last_away()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or not self.boxes:
            super().keyPressEvent(event)
            return
        last = QRect(self.boxes[-1])
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            last.setBottomRight(last.bottomRight() + move)
        else:
            last.translate(move)
        self._keep([*self.boxes[:-1], last.intersected(self.rect())])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._page)
        painter.setPen(QPen(QColor("white"), 1))
        for box in self.boxes:
            painter.fillRect(box, QColor("black"))
            painter.drawRect(box)
        painter.end()


def one_below_the_other(pictures: list[bytes]) -> bytes:
    """Several pages as one PNG."""
    pages = [QImage.fromData(one) for one in pictures]
    whole = QImage(max(one.width() for one in pages), sum(one.height() for one in pages), QImage.Format.Format_RGB32)
    whole.fill(QColor("white"))
    painter, top = QPainter(whole), 0
    for one in pages:
        painter.drawImage(0, top, one)
        top += one.height()
    painter.end()
    return as_png(whole)


def as_png(picture: QImage) -> bytes:
    """The picture as a file holds it, in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())
