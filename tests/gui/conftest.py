"""The real windows over a real store, driven without a display."""

import gc
import sys

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from recolo_desktop import app
from tests.builders import PASSPHRASE, StoryClock, lay_store, one_order


class Screen:
    """The window and the hands that use it."""

    def __init__(self, qtbot, folder, clock) -> None:
        self.qtbot = qtbot
        self.desktop = app.build(folder, clock, synthetic=True)
        sys.excepthook = faults_hook()
        self.window = self.desktop.window
        self.window.resize(1366, 768)  # the team's laptops; the screen without a display is smaller
        self.window.show()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.tasks.is_busy, timeout=60_000)
        QApplication.processEvents()

    def until(self, seen):
        self.qtbot.waitUntil(lambda: bool(seen()) and not self.window.tasks.is_busy, timeout=60_000)
        return seen()

    def focus(self, widget):
        """The window in front first: a field of another one has no caret to follow."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        widget.setFocus()
        self.until(widget.hasFocus)

    def unlock(self, passphrase=PASSPHRASE):
        self.window.gate.form.passphrase_edit.setText(passphrase)
        self.window.gate.submit()
        return self.until(lambda: self.window.desk)

    def open_client(self, tab="client_file"):
        desk = self.window.desk
        desk.open_client("client-1", tab)
        return self.until(lambda: desk.record).current()

    def dialog(self, kind):
        def found():
            return next((d for d in QApplication.topLevelWidgets() if isinstance(d, kind) and d.isVisible()), None)

        return self.until(found)

    def close(self) -> None:
        if not self.window.close():  # a test that ended with words that no store took
            self.window.keeper.forget_all()
            self.window.close()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.close()


def faults_hook():
    """pytest-qt's own excepthook, which turns a fault in a slot into a failing test."""
    return _hook["active"]


_hook = {}


@pytest.fixture
def screen_of(qtbot, qapp):
    """Opens the window on a folder; closed when the test ends."""
    _hook["active"] = sys.excepthook
    opened = []

    def open_screen(folder, clock=None):
        screen = Screen(qtbot, folder, clock or StoryClock())
        opened.append(screen)
        return screen

    yield open_screen
    for screen in opened:
        screen.close()
        screen.window.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # the windows that were closed, with all that hangs on them
    gc.enable()


@pytest.fixture
def screen(screen_of, tmp_path):
    """The unlocked window over a store with one client and one order."""
    screen = screen_of(tmp_path / "records", lay_store(tmp_path / "records", one_order))
    screen.unlock()
    return screen
