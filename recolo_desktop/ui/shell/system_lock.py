"""Locks when the laptop sleeps or the system's own session is locked, where the platform tells.

Linux tells over the system bus (logind), through the `gdbus` tool that comes with GLib; Windows sends messages to the
window. Where neither is there, the idle time is what locks.
"""

import os
import shutil
import sys

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, QProcess, Signal
from PySide6.QtWidgets import QWidget

_LOGIND = ("monitor", "--system", "--dest", "org.freedesktop.login1")
_SIGNS = ("PrepareForSleep (true", ".Session.Lock ", "'LockedHint': <true>")
_WM_POWERBROADCAST, _PBT_SUSPEND = 0x0218, 0x0004
_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK = 0x02B1, 0x0007


class SystemLock(QObject):
    """locked: emitted with why, when the system is about to sleep or locks its session."""

    locked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._monitor: QProcess | None = None
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415

            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(parent.winId()), 0)
            self._filter = _WindowsMessages(self)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._filter)
        elif tool := shutil.which("gdbus"):
            self._listen(tool)

    def _listen(self, tool: str) -> None:
        if not os.path.exists("/run/dbus/system_bus_socket"):  # noqa: PTH110  (a socket of the system)
            return
        monitor = QProcess(self)
        monitor.readyReadStandardOutput.connect(
            lambda: self.heard(bytes(monitor.readAllStandardOutput().data()).decode())
        )
        monitor.start(tool, list(_LOGIND))
        self._monitor = monitor

    def heard(self, text: str) -> None:
        """Some lines of what the bus says."""
        if any(sign in text for sign in _SIGNS):
            self.locked.emit("the laptop went to sleep or its session was locked")

    def stop(self) -> None:
        if self._monitor is not None:
            self._monitor.readyReadStandardOutput.disconnect()
            self._monitor.kill()
            self._monitor.waitForFinished(500)


class _WindowsMessages(QAbstractNativeEventFilter):
    def __init__(self, owner: SystemLock) -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        import ctypes.wintypes  # noqa: PLC0415  (only there on Windows)

        if QByteArray(kind) == b"windows_generic_MSG":
            told = ctypes.wintypes.MSG.from_address(int(message))
            asleep = told.message == _WM_POWERBROADCAST and told.wParam == _PBT_SUSPEND
            session = told.message == _WM_WTSSESSION_CHANGE and told.wParam == _WTS_SESSION_LOCK
            if asleep or session:
                self._owner.locked.emit("the laptop went to sleep or its session was locked")
        return False, 0
