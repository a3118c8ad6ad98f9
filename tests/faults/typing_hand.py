"""A child process: words typed letter by letter into a note, or into a bare editor; then locked, or closed."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget


def until(seen: Callable[[], object]) -> object:
    """Run a real event loop, as the program does, until something is there."""
    loop, last, found = QEventLoop(), time.monotonic() + 60, None
    timer = QTimer(interval=10)

    def look() -> None:
        nonlocal found
        found = seen()
        if found or time.monotonic() > last:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not found:
        raise TimeoutError
    return found


def type_into(edit: QWidget) -> None:
    """What the parent sends, one character a line, so that the words are nowhere in this process but where typed."""
    edit.setFocus()
    for line in iter(sys.stdin.readline, "\n"):
        QTest.keyClick(edit, chr(int(line)))
        QApplication.processEvents()


def in_recolo(folder: Path, passphrase: str) -> None:
    """Unlock, write a note, wait until it is stored, lock."""
    from recolo_desktop import app

    desktop = app.build(folder, synthetic=True)
    window = desktop.window
    window.show()
    window.gate.form.passphrase_edit.setText(passphrase)
    window.gate.submit()
    until(lambda: window.desk and not window.tasks.is_busy)
    window.desk.open_client("client-1", "session_notes")
    tab = until(lambda: window.desk.record and not window.tasks.is_busy and window.desk.record.current())
    tab.new()
    until(lambda: not window.tasks.is_busy)
    type_into(tab.form.sections_edit.box("narrative"))
    tab.flush()
    until(lambda: not window.tasks.is_busy)
    del tab
    window.lock("test")
    until(lambda: not window.tasks.is_busy)
    told(desktop)


def in_a_bare_editor() -> None:
    """The same words in Qt's own editor, which is then closed."""
    application = QApplication([])
    edit = QPlainTextEdit()
    edit.show()
    type_into(edit)
    edit.clear()
    edit.close()
    edit.deleteLater()
    del edit
    told(application)


def told(_kept: object) -> None:
    """Say that the words are gone from the screen, and wait to have the memory looked through."""
    turns = iter(range(5))
    until(lambda: next(turns, "done") == "done")
    print("locked", flush=True)
    sys.stdin.readline()


if sys.argv[1] == "bare":
    in_a_bare_editor()
else:
    in_recolo(Path(sys.argv[1]), sys.stdin.readline().rstrip("\n"))
