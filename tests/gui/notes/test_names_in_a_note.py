"""Before a note that names somebody protected is signed, the labels are offered; nothing is blocked, nothing is lost."""

import pytest

from recolo_desktop.domain.team.staff import Role
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.notes.names_in_note import NamesInNoteDialog
from tests.builders import PASSPHRASE, client, condition, make_store, order, person, staff

NAMED = "He drove past Birch Lane and saw Imogen Calloway there."
TYPED = {
    "attendance": "5", "contact_since": "no", "risk_change": "same", "what_would_change": "A move",
}  # fmt: skip


def headed(words):
    return [{"key": "narrative", "heading": "What we worked on", "text": words}]


def written(screen, words=NAMED):
    tab = screen.open_client("session_notes")
    tab.new()
    screen.settle()
    tab.fields.fill({**tab.fields.typed(), **TYPED, "sections": headed(words)})
    tab.form.risk_edit.answer_all()
    tab.fields.edited.emit()
    tab.sign()
    return tab


def sign(screen):
    dialog = screen.dialog(PassphraseDialog)
    signed = []
    dialog.signed.connect(signed.append)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    return screen.until(lambda: signed)[0]


def test_the_labels_are_written_and_the_note_is_signed_with_them(screen):
    tab = written(screen)
    dialog = screen.dialog(NamesInNoteDialog)
    assert "the note" in dialog.form.client_label.text()
    assert "Calloway" not in dialog.form.client_label.text()
    dialog.form.accept_button.click()
    screen.settle()
    shown = tab.form.sections_edit.box("narrative").toPlainText()
    assert "Calloway" not in shown
    assert "Person A" in shown
    tab.sign()
    assert sign(screen).written[0].text == shown


def test_the_words_stand_where_the_record_needs_them(screen):
    written(screen)
    screen.dialog(NamesInNoteDialog).form.keep_button.click()
    assert sign(screen).written[0].text == NAMED


def test_going_back_signs_nothing_and_keeps_every_word(screen):
    tab = written(screen)
    screen.dialog(NamesInNoteDialog).form.cancel_button.click()
    screen.settle()
    assert tab.form.sections_edit.box("narrative").toPlainText() == NAMED
    assert tab.desk.record.notes == ()


@pytest.mark.parametrize("words", ["He came by bus and was glad to be here.", "He spoke of Person A once."])
def test_a_note_that_names_nobody_asks_nothing(screen, words):
    written(screen, words)
    assert sign(screen).written[0].text == words


def test_a_role_that_may_not_see_her_is_told_nothing(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    member = staff(id="staff-2", role=Role.ASSISTANT, given_name="Tom", is_lead=False, supervisor_id="staff-1")
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, PASSPHRASE + " two")
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.window.gate.choose("staff-2")
    screen.unlock(PASSPHRASE + " two")
    written(screen)
    assert screen.dialog(PassphraseDialog)


def test_words_of_the_risk_review_are_looked_at_as_well(screen):
    tab = screen.open_client("session_notes")
    tab.new()
    screen.settle()
    tab.fields.fill({**tab.fields.typed(), **TYPED, "sections": headed("We spoke of the week.")})
    tab.form.risk_edit.choices["order"].choose("Unsure")
    tab.form.risk_edit.lines["order"].setText("He was in Birch Lane and saw Imogen Calloway.")
    tab.form.risk_edit.answer_all()
    tab.sign()
    dialog = screen.dialog(NamesInNoteDialog)
    assert "the risk review" in dialog.form.client_label.text()
    dialog.form.accept_button.click()
    screen.settle()
    assert "Calloway" not in tab.form.risk_edit.lines["order"].text()
    assert tab.form.risk_edit.choices["order"].value() == "Unsure"


def test_what_is_typed_while_the_dialog_is_open_is_not_written_over(screen):
    tab = written(screen)
    dialog = screen.dialog(NamesInNoteDialog)
    tab.form.sections_edit.box("narrative").setPlainText("Something newer")
    dialog.form.accept_button.click()
    screen.settle()
    assert tab.form.sections_edit.box("narrative").toPlainText() == "Something newer"


def test_an_addendum_that_names_her_asks_as_a_note_does(screen):
    written(screen, "We spoke of the week.")
    made = sign(screen)
    tab = screen.until(lambda: screen.window.desk.record.current())
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    tab.fields.fill({"addendum": f"One thing more. {NAMED}"})
    tab.fields.edited.emit()
    tab.form.sign_addendum_button.click()
    dialog = screen.dialog(NamesInNoteDialog)
    assert "the addendum" in dialog.form.client_label.text()
    dialog.form.accept_button.click()
    screen.settle()
    assert "Person A" in tab.form.addendum_edit.toPlainText()
    tab.form.sign_addendum_button.click()
    added = sign(screen)
    assert (added.note_id, "Calloway" in added.text) == (made.id, False)
