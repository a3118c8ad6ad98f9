"""Spelling in letters and notes: British, offline, never a reason to save."""

import pytest
from PySide6.QtGui import QTextCursor

from recolo_desktop.ui.kit.spelling import read_dictionary, wrong_words


@pytest.fixture(scope="module")
def dictionary():
    return read_dictionary()


@pytest.mark.parametrize(
    "right", ["The colour of behaviour", "he didn\u2019t organise it", "HCPC and NHS", "[Say what]"]
)
def test_british_words_pass(dictionary, right):
    assert wrong_words(right, dictionary, frozenset()) == []


@pytest.mark.parametrize(("text", "wrong"), [("We talkd of sleep", "talkd"), ("the color of it", "color")])
def test_other_words_are_marked(dictionary, text, wrong):
    ((start, end),) = wrong_words(text, dictionary, frozenset())
    assert text[start:end] == wrong


def test_names_of_the_record_pass(dictionary):
    assert wrong_words("Hargreave and Snape", dictionary, frozenset({"hargreave", "snape"})) == []


def test_a_letter_is_looked_over_offers_words_and_is_not_saved_for_it(screen):
    tab = screen.open_client("letters")
    kind = next(one for one in screen.window.desk.sitting.services.letters.kinds() if one.key == "after_session")
    tab.desk.begin(kind)
    screen.until(lambda: tab.desk.letter is not None and tab.spelling.marks)
    tab = screen.window.desk.record.current()
    tab.form.body_edit.setPlainText("We talkd about Mr Hargreave.")
    tab.flush()
    screen.settle()
    saved = tab.form.saved_label.text()
    marks = tab.spelling.marks[tab.form.body_edit]
    marks.rehighlight()
    screen.settle()
    assert tab.form.saved_label.text() == saved
    assert wrong_words("Hargreave", marks.dictionary, marks.passed) == []
    cursor = QTextCursor(tab.form.body_edit.document())
    cursor.setPosition(4)
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    assert "talked" in tab.spelling.suggestions(tab.form.body_edit, cursor)
    marks.let_pass("talkd")
    assert tab.spelling.suggestions(tab.form.body_edit, cursor) == []
