"""While one types: a protected name is told quietly, the label is one press, and nothing is blocked or taken."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from recolo_desktop.domain.team.staff import Role
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.notes.names_in_note import NamesInNoteDialog
from tests.builders import PASSPHRASE, client, condition, make_store, order, person, staff
from tests.gui.notes.test_note_types_on_screen import RISK

NAMED = "He saw Imogen Calloway at the park."


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    assistant = staff(
        id="staff-2", role=Role.ASSISTANT, given_name="Sam", family_name="Okoro", is_lead=False, supervisor_id="staff-1"
    )
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, assistant, f"{PASSPHRASE} two")
    store.vault.close()
    return store


def writing(screen, words):
    tab = screen.open_client("session_notes")
    tab.new()
    screen.settle()
    box = tab.form.sections_edit.box("narrative")
    screen.focus(box)
    QTest.keyClicks(box, words)
    return tab, box


@pytest.fixture
def tab(screen_of, store):
    screen = screen_of(store.folder, store.clock)
    screen.unlock()
    tab, box = writing(screen, NAMED)
    tab.screen, tab.box = screen, box
    tab.hint = screen.until(tab.form.sections_edit.hint_in_view)
    return tab


def test_the_hint_says_no_name_takes_no_focus_and_writes_the_label_in_one_step(tab):
    said = [one.text() for one in tab.hint.findChildren(object) if hasattr(one, "text")]
    assert said
    assert not [one for one in said if "Imogen" in one or "Calloway" in one]
    assert tab.box.hasFocus()
    tab.hint.write_button.click()
    assert tab.box.toPlainText() == "He saw Person A at the park."
    tab.box.undo()
    assert tab.box.toPlainText() == NAMED


def test_what_is_left_as_typed_is_not_asked_again_and_stops_nothing(tab):
    tab.hint.leave_button.click()
    assert tab.hint.isHidden()
    QTest.keyClicks(tab.box, " Imogen waved.")
    tab.screen.until(lambda: not tab.hint._soon.isActive())
    tab.screen.settle()
    assert tab.hint.isHidden()
    QTest.keyClicks(tab.box, " Later he passed Birch Lane.")
    tab.screen.until(tab.form.sections_edit.hint_in_view)
    tab.fields.fill({**tab.fields.typed(), **RISK})
    tab.form.risk_edit.answer_all()
    tab.sign()
    tab.screen.dialog(NamesInNoteDialog).form.keep_button.click()  # once more before it stands for good
    assert tab.screen.dialog(PassphraseDialog)


def test_f8_goes_to_the_hint(tab):
    QTest.keySequence(tab.box, "F8")
    assert tab.hint.write_button.hasFocus()


def test_a_role_that_may_not_see_her_is_told_nothing(screen_of, store):
    screen = screen_of(store.folder, store.clock)
    screen.window.gate.choose("staff-2")
    screen.unlock(f"{PASSPHRASE} two")
    tab, _ = writing(screen, NAMED)
    hint = tab.form.sections_edit._rows["narrative"].hint
    screen.until(lambda: not hint._soon.isActive())
    screen.settle()
    assert hint.isHidden()


def test_the_label_goes_into_the_paragraph_in_hand_though_another_reads_the_same(tab):
    tab.hint.leave_button.click()
    tab.box.setPlainText("Near Birch Lane again.\nMiddle.\nNear Birch Lane again")
    tab.box.moveCursor(QTextCursor.MoveOperation.End)
    tab.screen.focus(tab.box)
    QTest.keyClicks(tab.box, ".")
    tab.screen.until(tab.form.sections_edit.hint_in_view).write_button.click()
    first, _, last = tab.box.toPlainText().split("\n")
    assert first == "Near Birch Lane again."
    assert last == "Near (address of Person A) again."
