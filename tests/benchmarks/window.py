"""The real window at work: how soon a record is painted, and how long the interface thread is ever held up."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recolo_desktop import app
from tests.builders import PASSPHRASE

_ROUNDS = 9
_LONGEST_MS = 60_000


class Gap(NamedTuple):
    """Between two beats: how long it was, and how much of it the thread spent waiting for another (both in ms)."""

    length: float
    held_up: float


class Pulse:
    """Beats as often as the interface thread lets it; the gaps between beats are what a person would feel.

    What the thread did itself in a gap (laying out text, painting) is its processor time. The rest it was held up,
    by a lock or by the interpreter that another thread kept: by storage, by a key derivation or by a PDF.
    """

    def __init__(self) -> None:
        self.gaps: list[Gap] = []
        self._start()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)

    def _start(self) -> None:
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        length = (time.perf_counter() - self._last) * 1000
        worked = (time.thread_time() - self._worked) * 1000
        self.gaps.append(Gap(length, length - worked))
        time.sleep(0.0005)  # yield the interpreter as an idle event loop does
        self._start()

    def during(self, act: Callable[[], object], over: Callable[[], bool]) -> list[Gap]:
        """The gaps from just after an act of the hand until its work has come back."""
        act()
        self.gaps = []
        self._start()
        self._timer.start()
        end = time.perf_counter() + _LONGEST_MS / 1000
        while not over() and time.perf_counter() < end:
            QApplication.processEvents()
        self._timer.stop()
        return self.gaps


def _line(what: str, gaps: list[Gap]) -> str:
    worst, held = max(gap.length for gap in gaps), max(gap.held_up for gap in gaps)
    over = sum(gap.held_up > 16 for gap in gaps)
    return (
        f"interface thread while {what:<28} {held:7.1f} ms   held up at worst ({over} of {len(gaps)} beats over 16 ms), "
        f"its own work included {worst:.1f} ms"
    )


def _wait(until: Callable[[], object], longest_ms: int = _LONGEST_MS) -> None:
    end = time.perf_counter() + longest_ms / 1000
    while not until() and time.perf_counter() < end:
        QTest.qWait(5)


def report(folder: Path, clock: Callable[[], object]) -> None:
    """Unlock, open a record, type a note and read a letter's preview, in the real window."""
    desktop = app.build(folder, clock, synthetic=True)
    window, pulse = desktop.window, Pulse()
    window.show()
    loaded = []
    window.ready.connect(lambda: loaded.append(True))
    print(_line("libraries are imported", pulse.during(lambda: None, lambda: bool(loaded))))
    window.gate.form.passphrase_edit.setText(PASSPHRASE)
    derived = pulse.during(window.gate.submit, lambda: window.desk is not None)
    print(_line("a key is derived", derived[:-3]))
    _wait(lambda: window.desk is not None and not window.tasks.is_busy)
    painted = []
    for _ in range(_ROUNDS):
        window.desk.go_home()
        _wait(lambda: not window.tasks.is_busy)
        begun = time.perf_counter()
        window.desk.open_client("client-1")
        while window.desk.record is None:
            QApplication.processEvents()
        window.desk.record.repaint()
        painted.append((time.perf_counter() - begun) * 1000)
        _wait(lambda: not window.tasks.is_busy)
    print(
        f"a record opened and painted                         {statistics.median(painted):7.1f} ms   at worst {max(painted):.1f} ms"
    )
    tab = window.desk.open_client("client-1", "session_notes") or None
    _wait(lambda: window.desk.record is not None and window.desk.record.current_key == "session_notes")
    tab = window.desk.record.current()
    tab.new()
    _wait(lambda: tab.form.pages.currentWidget() is tab.form.draft_page and not window.tasks.is_busy)
    typed = []
    for word in ("The client spoke of his week. " * 4).split():
        typed += pulse.during(
            lambda word=word: QTest.keyClicks(tab.form.sections_edit.box("narrative"), word + " "),
            iter([False] * 12 + [True] * 1000).__next__,
        )
    tab.flush()
    typed += pulse.during(lambda: None, lambda: not window.tasks.is_busy)
    print(_line("a note is typed and saved", typed))
    window.desk.open_client("client-1", "letters")
    _wait(lambda: window.desk.record is not None and window.desk.record.current_key == "letters")
    letters = window.desk.record.current()
    letters.desk.begin(desktop.window._front.services().letters.kinds()[2])
    _wait(
        lambda: bool(letters.desk.findings) or (letters.page.preview.isVisible() and not window.tasks.is_busy), 10_000
    )
    QTest.qWait(1500)
    letters = window.desk.record.current()
    drawn = []
    for _ in range(_ROUNDS):
        letters.form.body_edit.insertPlainText("Plain words follow. " * 60)
        drawn += pulse.during(lambda: None, lambda: not (letters._soon.isActive() or window.tasks.is_busy))
    print(_line("a letter's pages are drawn", drawn))
    window.close()
