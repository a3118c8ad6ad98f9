"""While the client looks at the screen: no other window comes up, whoever opens it and however late."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid


class RoomGuard(QObject):
    """Listens to the whole application, which costs time; so only while the view lasts.

    One dialog is let through: the one that asks for the way out.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._main: QWidget | None = None
        self.let_through: QDialog | None = None

    def begin(self, main_window: QWidget) -> None:
        """`main_window` is the one that shows the view."""
        self._main = main_window
        for window in QApplication.topLevelWidgets():
            self._look_at(window)
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)
        self.let_through = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._look_at(watched)
        return False

    def _look_at(self, window: QWidget) -> None:
        if window in (self._main, self.let_through) or not window.isVisible():
            return
        if window.windowType() is Qt.WindowType.ToolTip:
            return  # a hint belongs to what lies under the pointer, which is this view
        window.hide()
        QTimer.singleShot(0, lambda: _close(window))


def _close(window: QWidget) -> None:
    if isValid(window):
        window.reject() if isinstance(window, QDialog) else window.close()
