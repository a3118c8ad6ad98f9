"""A note of every type is written, signed and read in the real window; nothing typed is lost when the type changes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from recolo_desktop.data_files import read_note_types
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.spelling import wrong_words
from tests.builders import PASSPHRASE, client, make_store, note

TYPES = read_note_types()[0]
RISK = {"attendance": "5", "contact_since": "no", "risk_change": "same", "what_would_change": "A move."}


@pytest.fixture
def tab(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    homework = WrittenSection(key="homework", heading="Homework", text="Write the diary on five evenings.")
    store.sign_note(note(sections=(homework,)))
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    tab.new()
    screen.settle()
    tab.screen = screen
    return tab


def sign(tab):
    tab.sign()
    dialog = tab.screen.dialog(PassphraseDialog)
    signed = []
    dialog.signed.connect(signed.append)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    return tab.screen.until(lambda: signed)[0]


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.key)
def test_a_note_of_every_type_is_written_and_signed(tab, kind):
    form = tab.form
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData(kind.key))
    if kind.with_client:
        tab.fields.fill({**tab.fields.typed(), **RISK})
        form.risk_edit.answer_all()
    assert form.card_32.isVisibleTo(tab) is kind.with_client
    assert form.attendance_edit.isVisibleTo(tab) is kind.with_client
    assert form.actions_edit.isVisibleTo(tab) is kind.actions
    for section in kind.sections:
        QTest.keyClicks(form.sections_edit.box(section.key), f"Words on {section.key}")
        for card in (row.carried_card for row in form.sections_edit._rows.values()):
            if card.isVisibleTo(tab):
                card.out_button.click()
    if kind.actions:
        form.actions_edit.add_button.click()
        form.actions_edit.set_value([{"what": "Ring probation", "owner": "Dr Rao", "due": "Friday"}])
    made = sign(tab)
    assert made.type_title == kind.title
    assert [(one.key, one.text) for one in made.sections] == [(one.key, f"Words on {one.key}") for one in kind.sections]
    tab.screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    record = tab.screen.window.desk.record.record
    stored = next(one for one in record.notes if one.id == made.id)
    assert stored == made
    assert record.faults in (None, {})


def test_words_stay_when_the_type_changes_and_an_unfinished_type_says_what_is_missing(tab):
    form = tab.form
    QTest.keyClicks(form.sections_edit.box("narrative"), "A long account")
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("soap"))
    assert form.sections_edit.box("narrative").toPlainText() == "A long account"
    assert form.sections_edit.box("narrative").isVisibleTo(tab)
    tab.fields.fill({**tab.fields.typed(), **RISK})
    form.risk_edit.answer_all()
    tab.sign()
    assert "Assessment" in form.problem_label.text()
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("session"))
    assert form.sections_edit.box("narrative").toPlainText() == "A long account"
    tab.flush()
    tab.screen.settle()
    key = tab.desk.chosen
    tab.screen.window.lock("test")
    tab.screen.settle()
    tab.screen.unlock()
    tab.screen.until(lambda: tab.screen.window.desk.record)
    again = tab.screen.window.desk.record.current()
    assert again.desk.chosen == key
    assert again.form.sections_edit.box("narrative").toPlainText() == "A long account"


def test_homework_of_last_time_waits_to_be_confirmed_and_its_source_is_signed(tab):
    form = tab.form
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("programme"))
    row = form.sections_edit._rows["homework_back"]
    assert row.carried_card.isVisibleTo(tab)
    assert "Write the diary" in row.carried_card.text_label.text()
    tab.fields.fill({**tab.fields.typed(), **RISK})
    form.risk_edit.answer_all()
    for key in ("agenda", "skills"):
        QTest.keyClicks(form.sections_edit.box(key), "Words")
    tab.sign()
    assert form.sections_problem.isVisibleTo(tab)
    assert "confirm" in form.sections_problem.text()
    row.carried_card.confirm_button.click()
    assert not row.carried_card.isVisibleTo(tab)
    made = sign(tab)
    carried = next(one for one in made.sections if one.key == "homework_back")
    assert carried.text == "Write the diary on five evenings."
    assert "Dr Priya Nandakumar" in carried.said_of_source
    assert "confirmed" in carried.said_of_source


def test_what_was_reported_stays_in_view_and_is_signed_whatever_type_is_chosen(tab):
    form = tab.form
    told = {
        "contact_since": "yes",
        "contact_details": "He waited outside.",
        "risk_change": "higher",
        "told_to": "PC Grant",
    }
    tab.fields.fill({**tab.fields.typed(), **RISK, **told})
    form.risk_edit.answer_all()
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("decision"))
    assert form.card_32.isVisibleTo(tab)
    for section in tab.form.note_type.sections:
        QTest.keyClicks(form.sections_edit.box(section.key), "Words")
    made = sign(tab)
    assert (made.type_title, made.contact_details, made.told_to) == (
        "Supervision or team decision", "He waited outside.", "PC Grant",
    )  # fmt: skip


def test_homework_of_a_note_made_in_error_is_offered_no_longer(tab):
    form, screen = tab.form, tab.screen
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("programme"))
    row = form.sections_edit._rows["homework_back"]
    assert row.carried_card.isVisibleTo(tab)
    tab.flush()
    screen.settle()
    sitting = screen.window.desk.sitting
    sitting.services.case_file.mark_in_error(
        sitting.actor, subject="session_notes", subject_id="note-1", reason="another client's"
    )
    tab.desk.shown = ""
    screen.window.desk.record.reload()
    screen.until(lambda: not form.sections_edit._rows["homework_back"].carried_card.isVisibleTo(tab))


def test_a_line_under_a_word_is_no_change(tab):
    changed = []
    box = tab.form.sections_edit.box("narrative")
    box.setPlainText("Thsi is a slip.")
    tab.screen.until(lambda: box in tab.page.spelling.marks)
    tab.form.sections_edit.changed.connect(lambda: changed.append(1))
    tab.page.spelling.marks[box].rehighlight()
    box.document().markContentsDirty(0, 5)
    tab.screen.settle()
    assert changed == []


def test_words_of_the_team_are_no_mistakes(tab):
    screen, team = tab.screen, tab._context.sitting.services.team
    box = tab.form.sections_edit.box("narrative")
    box.setPlainText("Recolo uses the RSVP-V2 and the Hantspsych sheet.")
    screen.until(lambda: box in tab.page.spelling.marks)
    marks = tab.page.spelling.marks[box]
    assert wrong_words("Hantspsych sheet", marks.dictionary, marks.passed)
    actor = tab._context.sitting.actor
    team.change_settings(actor, replace(team.settings(actor), team_words="Recolo, hantspsych"))
    screen.window.desk.record.reload()
    screen.settle()
    assert not wrong_words("Hantspsych sheet", marks.dictionary, marks.passed)


def test_no_addendum_is_begun_by_looking_at_a_signed_note(tab):
    screen = tab.screen
    QTest.keyClicks(tab.form.sections_edit.box("narrative"), "Thsi is a slip.")
    tab.fields.fill({**tab.fields.typed(), **RISK})
    tab.form.risk_edit.answer_all()
    sign(tab)
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    tab.page.spelling.let_names_pass("somebody")
    screen.settle()
    tab.flush()
    screen.settle()
    screen.window.desk.record.reload()
    screen.settle()
    assert screen.window.desk.record.record.drafts == ()


def test_the_list_shows_only_the_notes_in_which_the_words_stand(tab):
    tab.form.find_line.setText("nothing of that kind")
    assert tab.listed() == frozenset()
    shown = tab.list.keys()
    assert "note-1" not in shown
    tab.form.find_line.setText("sleep")
    assert tab.listed() == {"note-1"}
    shown = tab.list.keys()
    assert "note-1" in shown


def test_a_new_note_beside_a_signed_one_begins_no_addendum(tab):
    screen = tab.screen
    tab.desk.discard(tab.desk.chosen)
    screen.settle()
    tab.desk.chosen = "note-1"
    tab.show_record(tab.desk.record)
    assert tab.form.pages.currentWidget() is tab.form.signed_page
    tab.new()
    tab.flush()
    screen.settle()
    tab.flush()
    screen.settle()
    screen.window.desk.record.reload()
    screen.settle()
    assert [one.kind.value for one in screen.window.desk.record.record.drafts] == ["session note"]


def test_confirmed_words_ask_again_when_their_note_was_made_in_error(tab):
    form, screen = tab.form, tab.screen
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("programme"))
    row = form.sections_edit._rows["homework_back"]
    row.carried_card.confirm_button.click()
    row.box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(row.box, Qt.Key.Key_Return)
    QTest.keyClicks(row.box, "And he rang.")
    tab.flush()
    screen.settle()
    sitting = screen.window.desk.sitting
    sitting.services.case_file.mark_in_error(
        sitting.actor, subject="session_notes", subject_id="note-1", reason="another client's"
    )
    tab.desk.shown = ""
    screen.window.desk.record.reload()
    screen.until(lambda: row.carried_card.isVisibleTo(tab))
    assert row.carried_card.confirm_button.isHidden()
    row.carried_card.out_button.click()
    assert "Write the diary" not in row.box.toPlainText()
    assert "And he rang." in row.box.toPlainText()
    assert not row.value()["waits"]


def test_words_of_another_type_keep_their_heading_over_a_lock(tab):
    form = tab.form
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("free"))
    QTest.keyClicks(form.sections_edit.box("narrative"), "As it came")
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("soap"))
    before = {one["key"]: one["heading"] for one in form.sections_edit.value()}
    kept = tab.fields.typed()
    tab.fields.clear()
    tab.fields.fill(kept)
    assert {one["key"]: one["heading"] for one in form.sections_edit.value()} == before
    assert before["narrative"] == "Note"


def test_a_broken_file_of_a_type_is_named_where_notes_are_written(tab):
    assert tab.form.faults_label.isHidden()
    record, notes = tab.screen.window.desk.record, tab._context.sitting.services.session_notes
    notes.faults = ("The type of note in soap.toml cannot be read.",)
    again = type(tab)(tab._context, record)
    assert "soap.toml" in again.form.faults_label.text()
    assert not again.form.faults_label.isHidden()
    again.deleteLater()


# -- words of a note that was made in error ---------------------------------------------------------------

CARRIED = "Write the diary on five evenings."


def with_a_source_in_error(tab, words=CARRIED):
    """Homework was confirmed into a draft; then the note that it comes from is marked as an error."""
    form = tab.form
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("programme"))
    row = form.sections_edit._rows["homework_back"]
    row.carried_card.confirm_button.click()
    row.box.setPlainText(words)
    tab.fields.fill({**tab.fields.typed(), **RISK})
    form.risk_edit.answer_all()
    for key in ("agenda", "skills"):
        QTest.keyClicks(form.sections_edit.box(key), "Words")
    tab.flush()
    tab.screen.settle()
    sitting = tab.screen.window.desk.sitting
    sitting.services.case_file.mark_in_error(
        sitting.actor, subject="session_notes", subject_id="note-1", reason="another client's"
    )
    tab.screen.window.desk.record.reload()
    tab.screen.settle()
    return row


def away_and_back(tab):
    tab.screen.window.lock("test")
    tab.screen.settle()
    tab.screen.unlock()
    tab.screen.until(lambda: tab.screen.window.desk.record)
    again = tab.screen.window.desk.record.current()
    again.screen = tab.screen
    tab.screen.settle()
    QTest.keyClicks(again.form.sections_edit.box("skills"), " more")
    again.flush()
    tab.screen.settle()
    return again


def asks(tab):
    return tab.form.sections_edit._rows["homework_back"].carried_card.isVisibleTo(tab)


def test_words_of_a_note_in_error_are_asked_about_until_they_are_out(tab):
    row = with_a_source_in_error(tab)
    assert asks(tab)  # while the draft stays in view
    for _ in range(3):
        tab = away_and_back(tab)
        assert asks(tab)
    row = tab.form.sections_edit._rows["homework_back"]
    row.carried_card.out_button.click()
    assert row.box.toPlainText() == ""
    QTest.keyClicks(row.box, "He kept it")
    (back,) = (one for one in sign(tab).sections if one.key == "homework_back")
    assert (back.text, back.carried_text) == ("He kept it", "")


def test_taking_words_out_touches_no_sentence_of_the_author_and_can_be_undone(tab):
    said = f"{CARRIED}\nHe said that '{CARRIED}' was too much."
    row = with_a_source_in_error(tab, said)
    row.carried_card.out_button.click()
    assert row.box.toPlainText() == f"He said that '{CARRIED}' was too much."
    row.box.undo()
    assert row.box.toPlainText() == said


def test_edited_words_are_taken_out_by_their_author_alone(tab):
    row = with_a_source_in_error(tab, "Write the diary on five EVENINGS, every week.")
    row.carried_card.out_button.click()
    assert asks(tab)
    assert row.value()["waits"]
    row.box.setPlainText("He wrote nothing.")
    row.carried_card.own_button.click()
    assert not asks(tab)
    (back,) = (one for one in sign(tab).sections if one.key == "homework_back")
    assert (back.text, back.carried_text) == ("He wrote nothing.", "")


def test_no_word_is_signed_that_stands_nowhere_on_the_screen(tab):
    form = tab.form
    tab.fields.fill({**tab.fields.typed(), **RISK, "held_on": "20-Nov-2026", "late_reason": "I was ill"})
    tab.fields.edited.emit()
    tab.fields.fill({**tab.fields.typed(), "held_on": "24-Nov-2026"})
    tab.fields.edited.emit()
    assert form.late_reason_edit.isVisibleTo(tab)


def test_words_of_any_heading_are_brought_from_the_last_note_when_asked(tab):
    """They wait like what is carried on by itself: confirmed, edited or taken out, with their source."""
    form = tab.form
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("session"))
    row = form.sections_edit._rows["narrative"]
    assert not row.carried_card.isVisibleTo(tab)
    QTest.keyClicks(row.box, "Today")
    tab.page.bar._box = row.box
    tab.page.bring_button.click()
    assert row.carried_card.isVisibleTo(tab)
    tab.fields.fill({**tab.fields.typed(), **RISK})
    form.risk_edit.answer_all()
    tab.sign()
    assert "confirm, edit or take out" in form.sections_problem.text()
    row.carried_card.confirm_button.click()
    assert row.box.text() == "We talked about sleep.\nToday"
    signed = sign(tab)
    said = next(one for one in signed.written if one.key == "narrative")
    assert "confirmed as they stood" in said.said_of_source


def test_a_heading_of_which_no_earlier_note_says_anything_brings_nothing(tab):
    form = tab.form
    form.note_type_edit.setCurrentIndex(form.note_type_edit.findData("soap"))
    row = form.sections_edit._rows["subjective"]
    tab.page.bar._box = row.box
    tab.page.bring_button.click()
    assert not row.carried_card.isVisibleTo(tab)
    assert row.is_untouched
