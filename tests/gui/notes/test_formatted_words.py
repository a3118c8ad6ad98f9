"""Formatting from the key to the paper: typed, kept, signed, shown, labelled, printed; of notes and of letters."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.basics.formatted_text import OF_A_NOTE, by_their_words
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.presenters.notes.notes_on_paper import of_notes
from recolo_desktop.services.basics.thawing import frozen, thawed
from tests.builders import PASSPHRASE, note
from tests.gui.notes.test_names_in_a_note import TYPED, sign

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FORMATTED = "<p>He kept his diary <b>every day</b>.</p><ol><li>ring</li><li>wait</li></ol><p># no heading</p>"
PLAIN = "He kept his diary every day.\n- ring\n- wait\n# no heading"


def type_it(box):
    box.setFocus()
    QTest.keyClicks(box, "He kept his diary ")
    QTest.keyClick(box, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(box, "every day")
    QTest.keyClick(box, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(box, ".")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_7, CTRL | SHIFT)
    for words in ("ring", "wait", ""):
        QTest.keyClicks(box, words)
        QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "# no heading")


def fonts_of(pdf, words):
    """The fonts in which words stand on a page."""
    found = []

    def visit(text, _matrix, _place, font, _size):
        if words in text and font:
            found.append(str(font["/BaseFont"]))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=visit)
    return found


def test_a_note_is_signed_shown_and_printed_as_it_was_typed(screen):
    tab = screen.open_client("session_notes")
    tab.new()
    screen.settle()
    tab.fields.fill({**tab.fields.typed(), **TYPED})
    tab.form.risk_edit.answer_all()
    type_it(tab.form.sections_edit.box("narrative"))
    tab.flush()
    screen.settle()
    key = tab.desk.chosen
    tab._context.reload()  # read again from the store
    screen.settle()
    assert tab.form.sections_edit.box("narrative").kept() == (PLAIN, FORMATTED)
    tab.sign()
    signed = sign(screen)
    assert [(one.text, one.formatted) for one in signed.written] == [(PLAIN, FORMATTED)]
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    shown = next(one for one in tab.form.signed_page.findChildren(QLabel) if one.accessibleName() == PLAIN)
    assert "<b>every day</b>" in shown.text()
    assert shown.textFormat() is Qt.TextFormat.RichText
    sitting = tab._context.sitting
    record = tab.desk.record
    pack = of_notes(record, [key], sitting, sitting.clock())
    pdf = sitting.services.note_paper.pages(sitting.actor, pack, "P")
    assert any("Semibold" in font for font in fonts_of(pdf, "every day"))
    said = " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())
    assert "<b>" not in said
    assert "# no heading" in said
    assert not record.faults


def test_a_letter_is_signed_and_printed_as_it_was_typed(screen):
    tab = screen.open_client("letters")
    sitting = tab._context.sitting
    kind = next(one for one in sitting.services.letters.kinds() if one.key == "appointment")
    tab.desk.begin(kind)
    screen.until(lambda: tab.desk.letter is not None and tab.form.draft_form.isVisible())
    screen.settle()
    box = tab.form.body_edit
    box.put("")
    type_it(box)
    tab.flush()
    screen.settle()
    tab._context.reload()
    screen.settle()
    assert box.kept() == (PLAIN, FORMATTED)
    letter = tab.desk.letter
    found = sitting.services.letters.preview(sitting.actor, letter).findings
    assert not must_fix(found)
    tab._autosave.forget()
    tab._soon.stop()
    sealed = sitting.services.letters.sign(sitting.actor, letter, PASSPHRASE, {one.what: "Read" for one in found})
    pdf, fault = sitting.services.register.open_sealed(sitting.actor, sealed.id)
    assert any("Semibold" in font for font in fonts_of(pdf, "every day"))
    said = " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())
    assert "1. ring 2. wait # no heading" in said
    assert fault is None


@pytest.mark.parametrize(
    "split", ["Imo<b>gen</b> Calloway", "<b>Imogen</b> Calloway", "Imogen Call<b>oway</b>", "I<b>mogen C</b>alloway"]
)
def test_bold_inside_of_a_name_hides_it_from_no_check_and_no_label(screen, split):
    tab = screen.open_client("letters")
    sitting = tab._context.sitting
    kind = next(one for one in sitting.services.letters.kinds() if one.key == "appointment")
    letter = sitting.services.letters.begin(sitting.actor, tab.desk.record.client, kind)
    letter = replace(letter, body="You wrote to Imogen Calloway.", formatted=f"<p>You wrote to {split}.</p>")
    assert letter.formatted
    assert must_fix(sitting.services.letters.preview(sitting.actor, letter).findings)


def test_formatting_that_says_other_words_is_not_there():
    """Whatever comes out of a store: what is shown is what was checked."""
    section = {"key": "narrative", "heading": "H", "text": "He came.", "formatted": "<p>Imogen Calloway came.</p>"}
    assert thawed(WrittenSection, section).formatted == ""
    letter = Letter(
        id="l", client_id="c", author_id="s", kind_key="k", written_on=date(2026, 11, 24), body="# Plan\nHe came."
    )
    assert thawed(Letter, {**frozen(letter), "formatted": "<h2>Plan</h2><p>He ran.</p>"}).formatted == ""


def test_a_reader_without_the_right_sees_labels_and_no_word_of_the_formatting(screen):
    """The labels stand in both, or the formatting is gone: it never says what the words do not."""
    sitting = screen.open_client("session_notes")._context.sitting
    said, shaped = "Imogen Calloway rang.", "<p>Imo<b>gen Calloway</b> rang.</p>"
    section = WrittenSection(key="narrative", heading="What we worked on", text=said, formatted=shaped)
    made = note(narrative="", author_id=sitting.actor.id, author_name=sitting.actor.name, sections=(section,))
    labelled = sitting.services.session_notes.in_labels(sitting.actor, made)
    assert labelled.written[0].text == "Person A rang."
    assert "Calloway" not in labelled.written[0].formatted
    assert by_their_words(labelled.formats, OF_A_NOTE).keys() <= {"Person A rang."}
