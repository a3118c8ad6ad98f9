"""The box for formatted words: by its keys, its bar and by paste, and never by a sign."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from recolo_desktop.domain.basics.formatted_text import (
    OF_A_LETTER,
    OF_A_NOTE,
    Paragraph,
    Shape,
    kept,
    numbers_before,
    paragraphs_of,
)
from recolo_desktop.presenters.shell.commands import KEYS_OF_WRITING
from recolo_desktop.ui.kit.format_bar import FormatBar
from recolo_desktop.ui.kit.rich_box import RichBox
from tests.unit.basics.test_formatted_text import TEXTS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER, BACKSPACE = Qt.Key.Key_Return, Qt.Key.Key_Backspace


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.box, page.bar = RichBox(page), FormatBar(page)
    page.bar.watch(page.box)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.box.setFocus()
    qtbot.waitUntil(page.box.hasFocus)
    return page


@pytest.fixture
def box(page):
    return page.box


def typed(box, *lines):
    for at, line in enumerate(lines):
        if at:
            QTest.keyClick(box, ENTER)
        QTest.keyClicks(box, line)


def shaped(box):
    return [(one.shape, one.words) for one in box.paragraphs()]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(paragraphs=TEXTS)
@pytest.mark.parametrize("signs", [OF_A_NOTE, OF_A_LETTER], ids=["note", "letter"])
def test_what_is_put_in_is_what_is_kept(box, signs, paragraphs):
    box.signs = signs
    text, formatted = kept(paragraphs or (Paragraph(),), signs)
    box.put(text, formatted)
    assert box.paragraphs() == paragraphs_of(text, formatted, signs)
    assert box.kept() == (text, formatted)


def test_no_sign_means_anything(box):
    typed(box, "# no heading", "- no point", "1. no number", "**no bold** <b>nor this</b>")
    assert {shape for shape, _ in shaped(box)} == {Shape.TEXT}
    text, formatted = box.kept()
    box.put("")
    box.put(text, formatted)
    assert [words for _, words in shaped(box)] == text.split("\n")


def test_the_keys_give_shapes_and_take_them(box):
    for key, shape in (
        (Qt.Key.Key_8, Shape.POINT), (Qt.Key.Key_7, Shape.NUMBERED), (Qt.Key.Key_9, Shape.QUOTATION),
        (Qt.Key.Key_0, Shape.HEADING),
    ):  # fmt: skip
        box.put("He walked")
        QTest.keyClick(box, key, CTRL | SHIFT)
        assert shaped(box) == [(shape, "He walked")]
        QTest.keyClick(box, key, CTRL | SHIFT)
        assert box.kept() == ("He walked", "")


def test_bold_is_of_the_chosen_words_or_of_what_comes_next(box):
    typed(box, "every day")
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_B, CTRL)
    assert box.kept() == ("every day", "<p><b>every day</b></p>")
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClick(box, Qt.Key.Key_B, CTRL)
    QTest.keyClicks(box, ", he says")
    assert box.kept()[1] == "<p><b>every day</b>, he says</p>"


def test_enter_goes_on_with_a_list_and_an_empty_point_ends_it(box):
    QTest.keyClick(box, Qt.Key.Key_7, CTRL | SHIFT)
    typed(box, "ring", "wait", "", "then")
    assert shaped(box) == [(Shape.NUMBERED, "ring"), (Shape.NUMBERED, "wait"), (Shape.TEXT, "then")]
    assert box.kept()[0] == "- ring\n- wait\nthen"


def test_after_a_heading_comes_text_that_looks_like_text(box):
    QTest.keyClick(box, Qt.Key.Key_0, CTRL | SHIFT)
    typed(box, "Plan", "walk")
    assert shaped(box) == [(Shape.HEADING, "Plan"), (Shape.TEXT, "walk")]
    assert not box.is_bold


def test_backspace_takes_the_shape_before_it_takes_a_letter(box):
    typed(box, "above")
    QTest.keyClick(box, ENTER)
    QTest.keyClick(box, Qt.Key.Key_8, CTRL | SHIFT)
    QTest.keyClick(box, BACKSPACE)
    assert shaped(box) == [(Shape.TEXT, "above"), (Shape.TEXT, "")]
    QTest.keyClick(box, BACKSPACE)
    assert shaped(box) == [(Shape.TEXT, "above")]


def test_everything_is_one_step_to_undo(box):
    typed(box, "one", "two")
    before = box.kept()
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_8, CTRL | SHIFT)
    assert box.kept() != before
    box.undo()
    assert box.kept() == before


def test_paste_brings_structure_and_nothing_else(box):
    source = QMimeData()
    source.setHtml("<h1 style='color:red'>Plan</h1><ul><li>a <b>b</b> <img src='x'></li></ul><script>x</script>")
    box.insertFromMimeData(source)
    assert box.kept()[1] == "<h2>Plan</h2><ul><li>a <b>b</b></li></ul>"
    box.undo()
    assert box.kept() == ("", "")


def test_pasted_plain_words_are_as_they_look(box):
    source = QMimeData()
    source.setText("2010\x962012\x0band\n# no heading\n- no point")
    box.insertFromMimeData(source)
    assert shaped(box)[0] == (Shape.TEXT, "2010\u20132012")
    assert {shape for shape, _ in shaped(box)} == {Shape.TEXT}


def test_what_is_copied_here_comes_back_here(box):
    box.put("Plan\n- one\n- two", "<h2>Plan</h2><ul><li>one</li><li><b>two</b></li></ul>")
    said = box.kept()
    box.selectAll()
    copied = box.createMimeDataFromSelection()
    box.put("")
    box.insertFromMimeData(copied)
    assert box.kept() == said


@pytest.mark.parametrize("sought", ["twenty", "\U0001f642 sister", "Monday", "first", "Order"])
def test_a_place_in_the_words_is_found_in_the_box(box, sought):
    box.signs = OF_A_LETTER
    text = "# Order\nThe first \U0001f642 \u0142ine\n\n- Walk twenty minutes\n- Ring your \U0001f642 sister\n\nMonday"
    box.put(text)
    at = box.text().index(sought)
    cursor = box.textCursor()
    cursor.setPosition(box.place_of(at))
    cursor.setPosition(box.place_of(at + len(sought)), cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == sought


def test_the_bar_says_how_the_words_look_and_acts_on_them(page, box):
    typed(box, "Plan for the week")
    assert page.bar.count_label.text() == "4 words"
    page.bar.points_button.click()
    assert shaped(box)[0][0] is Shape.POINT
    assert page.bar.points_button.isChecked()
    page.bar.shape_edit.setCurrentIndex(page.bar.shape_edit.findData(Shape.HEADING.value))
    page.bar.shape_edit.activated.emit(page.bar.shape_edit.currentIndex())
    assert shaped(box)[0][0] is Shape.HEADING
    assert not page.bar.points_button.isChecked()
    page.bar.undo_button.click()
    assert shaped(box)[0][0] is Shape.POINT


def test_every_button_of_the_bar_has_a_name_and_every_key_is_in_the_guide(page):
    assert all(button.accessibleName() and button.toolTip() for button in page.bar.buttons)
    named = [button.toolTip() for button in page.bar.buttons]
    said = [keys for keys, _ in KEYS_OF_WRITING]
    assert all(any(f"({keys})" in name for name in named) for keys in said if keys in ("Ctrl+B", "Ctrl+F"))
    for keys in said:  # each does something in the box
        page.box.put("one two")
        page.box.selectAll()
        asked = []
        page.box.passage_wanted.connect(lambda asked=asked: asked.append(True))
        before = (page.box.kept(), page.bar.find_line.isVisible(), [])
        key = QKeySequence(keys)[0]
        QTest.keyClick(page.box, key.key(), key.keyboardModifiers())
        assert (page.box.kept(), page.bar.find_line.isVisible(), asked) != before, keys


def test_find_goes_through_every_box_and_says_when_there_is_nothing(page, qtbot):
    other = RichBox(page)
    other.show()
    page.bar.watch(other)
    page.box.put("A diary, and a diary")
    other.put("The diary")
    qtbot.waitUntil(page.box.hasFocus)
    QTest.keyClick(page.box, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(page.bar.find_line.hasFocus)
    QTest.keyClicks(page.bar.find_line, "diary")
    places = []
    for _ in range(3):
        QTest.keyClick(page.bar.find_line, ENTER)
        places.append((page.box.textCursor().selectionStart(), other.textCursor().selectionStart()))
    assert places == [(2, 0), (15, 0), (15, 4)]
    QTest.keyClicks(page.bar.find_line, "x")
    QTest.keyClick(page.bar.find_line, ENTER)
    assert page.bar.count_label.text() == "Not found"
    QTest.keyClick(page.bar.find_line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.bar.find_line.isVisible())


def numbers_shown(box):
    """What Qt draws before each block."""
    block, found = box.document().begin(), []
    while block.isValid():
        held = block.textList()
        found.append(held.itemText(block) if held is not None else "")
        block = block.next()
    return found


def numbers_kept(box):
    return [number.strip() for number in numbers_before(box.paragraphs())]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(
    st.lists(
        st.sampled_from(
            ["7", "8", "9", "0", "b", "a", "enter", "back", "delete", "up", "home", "end", "undo", "redo", "all"]
        ),
        max_size=25,
    )
)
def test_the_numbers_on_the_screen_are_those_that_are_kept_whatever_was_pressed(box, pressed):
    box.put("one\ntwo\nthree")
    plain = {
        "enter": ENTER, "back": BACKSPACE, "delete": Qt.Key.Key_Delete, "up": Qt.Key.Key_Up, "home": Qt.Key.Key_Home,
        "end": Qt.Key.Key_End,
    }  # fmt: skip
    for key in pressed:
        if key in plain:
            QTest.keyClick(box, plain[key])
        elif key in ("undo", "redo"):
            getattr(box, key)()
        elif key == "all":
            box.selectAll()
        elif key == "b":
            QTest.keyClick(box, Qt.Key.Key_B, CTRL)
        elif key == "a":
            QTest.keyClicks(box, "a")
        else:
            QTest.keyClick(box, QKeySequence(key)[0].key(), CTRL | SHIFT)
        shown = [said if said[:1].isdigit() else "" for said in numbers_shown(box)]
        assert shown == numbers_kept(box)
    text, formatted = box.kept()
    shapes = shaped(box)
    box.put("")
    box.put(text, formatted)
    assert shaped(box) == shapes


def test_cut_and_paste_in_the_box_lose_no_space_no_empty_line_and_no_quotation(box):
    said = ("Ring  Imogen now or soon.\n\n> I will find her", "<p>Ring  <b>Imogen</b> now or soon.</p><p></p>"
            "<blockquote>I will find her</blockquote>")  # fmt: skip
    box.put(*said)
    assert box.kept() == said
    box.selectAll()
    copied = box.createMimeDataFromSelection()
    box.put("")
    box.insertFromMimeData(copied)
    assert box.kept() == said
    cursor = box.textCursor()
    cursor.setPosition(len("Ring  Imogen"))
    cursor.setPosition(len("Ring  Imogen now"), cursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    copied = box.createMimeDataFromSelection()
    cursor.removeSelectedText()
    cursor.setPosition(len("Ring  Imogen"))
    box.setTextCursor(cursor)
    box.insertFromMimeData(copied)
    assert box.text().startswith("Ring  Imogen now or soon.")


@pytest.mark.parametrize("said", [b"", b"{", b"[1]", b'[["none", [["x", 1]]]]', b'[["text", [[1, 2]]]]', b"\xff"])
def test_what_only_says_that_it_was_copied_here_is_read_as_words(box, said):
    source = QMimeData()
    source.setText("He walked")
    source.setData("application/x-recolo-words", said)
    box.insertFromMimeData(source)
    assert box.text() == "He walked"


def test_words_before_what_stands_there_take_no_shape_of_it(box):
    box.put("> I will find her", "<blockquote>I will find her</blockquote>")
    box.begin_with("Write the diary.\nRing on Friday.")
    assert shaped(box) == [
        (Shape.TEXT, "Write the diary."), (Shape.TEXT, "Ring on Friday."), (Shape.QUOTATION, "I will find her"),
    ]  # fmt: skip
    box.undo()
    assert shaped(box) == [(Shape.QUOTATION, "I will find her")]


def test_words_that_are_joined_to_a_heading_look_like_it(box):
    QTest.keyClick(box, Qt.Key.Key_0, CTRL | SHIFT)
    typed(box, "Plan", "walk")
    box.moveCursor(box.textCursor().MoveOperation.Start)
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert shaped(box) == [(Shape.HEADING, "Planwalk")]
    box.moveCursor(box.textCursor().MoveOperation.End)
    assert box.is_bold


def test_undo_goes_back_to_the_first_word_whatever_was_joined_to_a_heading(box):
    box.put("A long account\nPlan\nwalk", "<p>A long account</p><h2>Plan</h2><p>walk</p>")
    first = box.kept()
    cursor = box.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    box.moveCursor(box.textCursor().MoveOperation.End)
    QTest.keyClick(box, Qt.Key.Key_Home)
    QTest.keyClick(box, BACKSPACE)
    for _ in range(6):
        box.undo()
    assert box.kept() == first
    assert not box.document().isUndoAvailable()


def test_what_an_input_method_brings_stands_there_as_it_is_stored(box):
    event = QInputMethodEvent()
    event.setCommitString("You may \u202eton\u202c go")
    QApplication.sendEvent(box, event)
    assert box.toPlainText() == box.text() == "You may ton go"


def test_a_space_at_the_end_of_a_line_goes_with_the_line(box):
    typed(box, "Tell  ", "her that")
    assert box.text() == "Tell\nher that"
    source = QMimeData()
    source.setText("Tell \nher ")
    box.put("")
    box.insertFromMimeData(source)
    assert box.text() == "Tell\nher "
