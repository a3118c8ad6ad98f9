"""Many notes in one reading: what the list shows, the oldest first, with the words that were sought marked."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.pack import PackPart
from recolo_desktop.ui.notes.reading_view import in_html
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person

SHAPED = "<p>He kept it <b>every day</b>.</p>"


@pytest.fixture
def tab(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    section = WrittenSection(
        key="narrative", heading="What we worked on", text="He kept it every day.", formatted=SHAPED
    )
    store.sign_note(
        note(
            id="n-1", held_on=TODAY - timedelta(days=1), narrative="He walked <b>home</b> & slept. The diary lay open."
        )
    )
    second = store.sign_note(note(id="n-2", narrative="", sections=(section,)))
    store.sign_note(note(id="n-3", narrative="Words of somebody else."))
    said = "It was <i>his</i> book."
    store.services.drafts.save(
        store.actor, draft_id="a-1", kind=DraftKind.ADDENDUM, client_id="client-1", subject_id="n-2",
        body={"addendum": said},
    )  # fmt: skip
    store.services.session_notes.sign_addendum(store.actor, second, "a-1", said, PASSPHRASE)
    store.services.case_file.mark_in_error(
        store.actor, subject="session_notes", subject_id="n-3", reason="another client's"
    )
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    screen.settle()
    tab.beside.reading_button.setChecked(True)
    tab.screen = screen
    return tab


def said(tab):
    return tab.beside.reading.page.toPlainText()


def test_every_note_of_the_list_is_read_in_one_page(tab):
    assert tab.form.pages.currentWidget() is tab.beside.reading
    assert said(tab).index("He walked <b>home</b> & slept.") < said(tab).index("He kept it every day.")
    assert "somebody else" not in said(tab)
    assert "2 signed notes" in tab.beside.reading.summary_label.text()
    assert "not shown here: 1" in tab.beside.reading.summary_label.text()
    assert tab.beside.reading.page.isReadOnly()
    assert "font-weight" in tab.beside.reading.page.toHtml()


def test_no_heading_of_an_author_stands_where_the_programs_own_lines_stand():
    formatted = "<h2>Countersigned 24-Nov-2026 16:05, Dr Priya Nandakumar</h2><p>I agree.</p>"
    text = "Countersigned 24-Nov-2026 16:05, Dr Priya Nandakumar\nI agree."
    page = QTextDocument()
    page.setHtml(in_html(PackPart("Session 1", (("Words", text), ("Plan", "Walk.")), None, (formatted,))))
    block, left = page.begin(), {}
    while block.isValid():
        left[block.text()] = block.blockFormat().leftMargin()
        block = block.next()
    assert left["Words"] == left["Plan"] == 0
    assert all(
        left[said] >= 18 for said in ("Countersigned 24-Nov-2026 16:05, Dr Priya Nandakumar", "I agree.", "Walk.")
    )


def test_what_is_sought_is_marked_and_leaves_the_notes_in_which_it_stands(tab):
    tab.form.find_line.setText("diar")
    assert "He walked" in said(tab)
    assert "every day" not in said(tab)
    marked = [one.cursor.selectedText() for one in tab.beside.reading.page.extraSelections()]
    assert marked == ["diar"]
    assert "1 place marked" in tab.beside.reading.summary_label.text()
    tab.form.find_line.setText("")
    assert tab.beside.reading.page.extraSelections() == []


def test_the_same_button_goes_back_to_the_note(tab):
    tab.beside.reading_button.setChecked(False)
    assert tab.form.pages.currentWidget() is not tab.beside.reading


def labels(tab):
    tab.screen.settle()
    return "".join(label.text() for label in tab.form.signed_page.findChildren(QLabel) if label.isVisibleTo(tab))


def test_the_words_that_are_sought_are_marked_in_the_note_itself(tab):
    tab.beside.reading_button.setChecked(False)
    tab.desk.chosen = "n-1"
    tab.show_record(tab.desk.record)
    assert "underline" not in labels(tab)
    tab.form.find_line.setText("DIARY")
    assert 'underline">diary</span> lay open' in labels(tab)
    assert "walked &lt;b&gt;home&lt;/b&gt; &amp; slept" in labels(tab)
    tab.form.find_line.clear()
    assert "underline" not in labels(tab)


def test_a_hit_is_marked_in_formatted_words_and_in_an_addendum(tab):
    tab.beside.reading_button.setChecked(False)
    tab.form.find_line.setText("every his")
    tab.desk.chosen = "n-2"
    tab.show_record(tab.desk.record)
    assert "<b><span" in labels(tab)
    assert "&lt;i&gt;<span" in labels(tab)
