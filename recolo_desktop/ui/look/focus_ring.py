"""The focus ring: yellow outside, dark inside, around whatever has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from recolo_desktop.ui.look.theme import look

_OUT = 4


class FocusRing(QWidget):
    """One overlay for each window, following the focus; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()

    def follow(self, target: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._target, self._watched = target, []
        if target is None:
            self.hide()
            return
        self._watched = _with_ancestors(target)
        for watched in self._watched:
            watched.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or target.visibleRegion().isEmpty():
            self.hide()
            return
        around = _framed(target)
        corner = around.mapTo(target.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, around.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        elif watched is self._target and event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete):
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), look().palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width, inset in ((palette.focus_outer, 3, 1.5), (palette.focus_inner, 2, 4.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 5, 5)


def _with_ancestors(target: QWidget) -> list[QWidget]:
    """What carries it along when it is scrolled or laid out again, up to the window."""
    found: list[QWidget] = [target]
    while not found[-1].isWindow() and (parent := found[-1].parentWidget()) is not None:
        found.append(parent)
    return found[:-1] or found


def _framed(target: QWidget) -> QWidget:
    parent = target.parentWidget()
    return parent if isinstance(parent, QAbstractItemView) and target is parent.viewport() else target


class FocusRings(QObject):
    """Gives every window its ring, for as long as `parent` lives."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._rings: dict[int, FocusRing] = {}
        application.focusChanged.connect(self._moved)
        self._moved(None, application.focusWidget())

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._rings = {key: ring for key, ring in self._rings.items() if isValid(ring)}
        for ring in self._rings.values():
            ring.follow(None)
        if new is None or new.isWindow():
            return
        window = new.window()
        key = id(window)
        if key not in self._rings:
            self._rings[key] = FocusRing(window)
        self._rings[key].follow(new)
