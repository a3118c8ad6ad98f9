"""Locks the desk when nobody has typed or moved the mouse for a while."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

LOCK_AFTER_S = 5 * 60
WARN_BEFORE_S = 60
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
_BEFORE_A_LOOK = _SIGNS_OF_LIFE | {QEvent.Type.Expose, QEvent.Type.UpdateRequest, QEvent.Type.FocusIn}


def _seconds() -> float:
    """Seconds that have passed, those asleep too."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class IdleWatch(QObject):
    """idle: emitted when the time is up. warning: emitted each second of the last minute, and with 0 to end it.

    It listens to the system's windows, where keys and mouse arrive, and not to every event of every widget:
    that would cost each screen a third of its time.
    """

    idle = Signal()
    warning = Signal(int)

    def __init__(self, application: QApplication, lock_after_s: int = LOCK_AFTER_S) -> None:
        super().__init__(application)
        self._lock_after_s = lock_after_s
        self._quiet_s = 0
        self._last = _seconds()
        self._warned = False
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.count_second)
        application.focusWindowChanged.connect(self._listen_to)
        self._listen_to(application.focusWindow())

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._sign_of_life()

    def lock_after(self, seconds: int) -> None:
        """How long nothing may happen; the team's setting."""
        self._lock_after_s = seconds

    def start(self) -> None:
        self._quiet_s, self._last = 0, _seconds()
        self._tick.start()

    def stop(self) -> None:
        self._tick.stop()

    def count_second(self) -> None:
        """One more second without a sign of life."""
        self._quiet_s = max(self._quiet_s + 1, int(_seconds() - self._last))
        left = self._lock_after_s - self._quiet_s
        if left <= 0:
            self.stop()
            self.idle.emit()
        elif left <= WARN_BEFORE_S:
            self._warned = True
            self.warning.emit(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _BEFORE_A_LOOK and self._slept_too_long():
            self.stop()
            self.idle.emit()  # before this event reaches the window, so before anything of it is painted
            return False
        if event.type() in _SIGNS_OF_LIFE:
            self._sign_of_life()
        return super().eventFilter(watched, event)

    def _slept_too_long(self) -> bool:
        """Whether the time was up while nothing could tick: the laptop slept."""
        return self._tick.isActive() and _seconds() - self._last >= self._lock_after_s

    def _sign_of_life(self) -> None:
        self._quiet_s, self._last = 0, _seconds()
        if self._warned:
            self._warned = False
            self.warning.emit(0)
