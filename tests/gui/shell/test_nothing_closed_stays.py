"""What is opened and closed fifty times leaves nothing behind: no widget, no object of ours."""

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from recolo_desktop.ui.kit.date_field import DateField
from tests.gui.kit.test_words_are_kept import OPENERS, Around, screen  # noqa: F401  (the fixture with a full record)

pytestmark = pytest.mark.proof

TIMES = 50


def settle(screen):  # noqa: F811
    screen.settle()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    gc.collect()


def objects():
    """How many objects of each class of ours, and of Qt's, are alive."""
    return Counter(type(one).__qualname__ for one in gc.get_objects() if isinstance(one, QObject))


def widgets():
    return Counter(type(one).__name__ for one in QApplication.allWidgets())


def close_everything():
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog | QMenu):
            one.close()


def more_than_before(screen, open_it):  # noqa: F811
    """What there is more of after fifty openings than after five."""
    for _ in range(5):
        open_it()
        settle(screen)
        close_everything()
        settle(screen)
    before = (objects(), widgets())
    for _ in range(TIMES):
        open_it()
        screen.settle()
        close_everything()
    settle(screen)
    return (objects() - before[0]) + (widgets() - before[1])


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("what", ["guide", "menu", "search", "calendar"])
def test_what_is_closed_is_gone(screen, what):  # noqa: F811
    desk = screen.window.desk

    def open_it():
        if what == "guide":
            screen.window.do("guide")
        elif what == "menu":
            desk.open_menu()
        elif what == "search":
            desk.search()
        else:
            field.show()
            field._open_calendar()

    field = DateField()
    assert not more_than_before(screen, open_it)
    field.deleteLater()


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("name", ["BookDialog", "PersonDialog", "GoalDialog", "OrderDialog", "EntryDialog"])
def test_a_dialog_that_is_closed_is_gone(screen, tmp_path, name):  # noqa: F811
    around = Around(screen, tmp_path)
    assert not more_than_before(screen, lambda: OPENERS[name](around).open())
