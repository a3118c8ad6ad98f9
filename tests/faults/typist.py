"""A child process: unlocks the real window, types without end, and says what was typed and what was saved."""

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from recolo_desktop import app
from recolo_desktop.tour.hands import Hands
from tests.builders import PASSPHRASE, typed_words

folder = Path(sys.argv[1])
desktop = app.build(folder, synthetic=True)
window = desktop.window
window.show()
hands = Hands(desktop, folder)
hands.wait_for("the gate", lambda: window.gate)
window.gate.form.passphrase_edit.setText(PASSPHRASE)
window.gate.submit()
hands.wait_for("the desk", lambda: window.desk)
window.desk.open_client("client-1", "session_notes")
hands.wait_for("the record", lambda: window.desk.record)
tab = window.desk.record.current()
if not tab.desk.drafts:
    tab.new()
hands.wait_for("the draft", lambda: tab.form.pages.currentWidget() is tab.form.draft_page)
box, saved = tab.form.sections_edit.box("narrative"), tab.draft_stored
box.moveCursor(box.textCursor().MoveOperation.End)


def told(draft):
    print(f"saved {len(typed_words(draft))}", flush=True)
    saved(draft)


tab.draft_stored = told
print("ready", flush=True)
while True:
    for letter in "the quick brown fox ":
        QTest.keyClicks(box, letter)
        print(f"typed {len(box.toPlainText())} {time.time():.3f}", flush=True)
        QTest.qWait(4)
    QTest.qWait(1000)
