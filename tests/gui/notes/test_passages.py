"""The team's passages in a note: by the beginning of their name, with their shape, and one step to undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from recolo_desktop.domain.basics.formatted_text import Shape

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(screen):
    tab = screen.open_client("session_notes")
    sitting = tab._context.sitting
    for title, words in (("sleep", "We talked about sleep."), ("sleep plan", "# Sleep plan\n- bed at ten\n- no phone")):
        sitting.services.templates.keep_snippet(sitting.actor, title, words)
    tab.new()
    screen.settle()
    box = tab.form.sections_edit.box("narrative")
    screen.focus(box)
    return box


def shaped(box):
    return [(one.shape, one.words) for one in box.paragraphs()]


def complete(screen, box, typed):
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Space, CTRL)
    screen.settle()


def test_a_whole_name_becomes_the_passage(screen, box):
    complete(screen, box, "Today: sleep")
    assert box.text() == "Today: We talked about sleep."
    box.undo()
    assert box.text().startswith("Today: ")
    assert "talked" not in box.text()


def test_the_beginning_of_one_name_is_enough_and_its_shape_comes_along(screen, box):
    complete(screen, box, "sleep p")
    assert shaped(box) == [(Shape.HEADING, "Sleep plan"), (Shape.POINT, "bed at ten"), (Shape.POINT, "no phone")]


def test_where_several_begin_so_they_are_offered(screen, box):
    complete(screen, box, "sle")
    menu = next(one for one in box.window().findChildren(QMenu) if one.isVisible())
    assert [one.text() for one in menu.actions()] == ["sleep", "sleep plan"]
    menu.actions()[0].trigger()
    menu.close()
    assert box.text() == "We talked about sleep."


def test_what_is_no_passage_stays_as_typed(screen, box):
    complete(screen, box, "walk")
    assert box.text() == "walk"
