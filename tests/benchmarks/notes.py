"""The tab of notes: a key in a long note, many notes in their list, many scores in their chart, a signature."""

import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea

from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.press.figures import HouseFigures
from recolo_desktop.services.basics.ports import ChartColours
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.kit.spelling import SpellMarks, read_dictionary
from tests.builders import PASSPHRASE, client, note, set_up_store

_LONG = "\n\n".join(" ".join(["walk", "diary", "urge", "session"] * 21) for _ in range(60))  # 5,040 words
_KEYS = 200


def _keys(box) -> list[float]:
    """Milliseconds of each key until it is on the screen."""
    taken = []
    for at in range(_KEYS):
        begun = time.perf_counter()
        QTest.keyClick(box, "a" if at % 6 else " ")
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)


def report(place: Path) -> None:
    """Print one line for each figure."""
    QApplication.instance() or QApplication([])
    dictionary = read_dictionary()
    box, bare = RichBox(), QPlainTextEdit()
    page = QScrollArea()  # as on the tab: the box is as high as its text, and the page scrolls
    page.setWidgetResizable(True)
    page.setWidget(box)
    for one in (page, bare):
        one.resize(700, 500)
        one.show()
    box.put(_LONG)
    bare.setPlainText(_LONG)
    marks = [SpellMarks(one.document(), dictionary, ()) for one in (box, bare)]
    for one in (box, bare):
        one.moveCursor(one.textCursor().MoveOperation.End)
    ours, floor = _keys(box), _keys(bare)
    high = int(_KEYS * 0.99) - 1
    print(
        f"a key in a note of 5,000 words, spelling on         {ours[_KEYS // 2]:7.1f} ms   "
        f"(99 of 100 under {ours[high]:.1f} ms; {ours[high] / floor[high]:.1f} x a bare box)"
    )
    del marks
    _scores()
    _notes(place)


def _scores() -> None:
    days = tuple((date(2020, 1, 1) + timedelta(days=at * 4), float(at % 27)) for at in range(500))
    colours = ChartColours(line="#005eb8", text="#212b32", faint="#4c6272", grid="#d8dfe5")
    figures, trend = HouseFigures(), Trend(points=days, low=0, high=27)
    figures.trend(trend, colours)
    begun = time.perf_counter()
    figures.trend(trend, colours)
    print(f"the chart of 500 scores                             {(time.perf_counter() - begun) * 1000:7.1f} ms")


def _notes(place: Path) -> None:
    from recolo_desktop import app

    store = set_up_store(place / "many-notes")
    store.services.clients.register(store.actor, client())
    for number in range(300):
        store.sign_note(note(id=f"note-{number:03}", narrative="Words about the session. " * 40))
    seen = replace(note(id="note-last", narrative="The last of them."))
    derive = time.perf_counter()
    store.vault.unwrap_signing_key(store.actor.id, PASSPHRASE)
    derive = time.perf_counter() - derive
    begun = time.perf_counter()
    store.sign_note(seen)
    signed = (time.perf_counter() - begun - derive) * 1000
    print(f"sign a note, beyond the key derivation              {signed:7.1f} ms")
    store.vault.close()
    desktop = app.build(place / "many-notes", store.clock, synthetic=True)
    window = desktop.window
    window.resize(1366, 768)
    window.show()
    _until(lambda: not window.tasks.is_busy)
    window.gate.form.passphrase_edit.setText(PASSPHRASE)
    window.gate.submit()
    _until(lambda: window.desk)
    window.desk.open_client("client-1", "session_notes")
    tab = _until(lambda: window.desk.record).current()
    _until(lambda: not window.tasks.is_busy)
    record = tab.desk.record
    begun = time.perf_counter()
    tab.show_record(record)
    window.grab()
    print(f"300 notes in the list, the last one painted         {(time.perf_counter() - begun) * 1000:7.1f} ms")
    window.close()


def _until(seen):
    while not seen():
        QApplication.processEvents()
    return seen()
