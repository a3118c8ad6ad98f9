"""A week is filled by keyboard and by drawing, kept through a lock, compared with another; problems are rated."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from recolo_desktop.domain.notes.time_use import hours
from recolo_desktop.ui.notes.occupation_dialogs import ProblemsDialog, WeekDialog
from tests.builders import client, condition, make_store, order, person

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def screen(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    return screen


def daily_life(screen):
    tab = screen.open_client("goals")
    screen.settle()
    tab.view_choice.choose("daily life")
    screen.settle()
    return tab.occupation_view


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def begin_week(screen, view):
    view.record_week()
    dialog = screen.dialog(WeekDialog)
    dialog.fields.fill({"told_as": "Last week, from his diary"})
    return dialog, dialog.week.grid


def test_a_week_is_filled_by_keyboard_alone(screen):
    dialog, grid = begin_week(screen, daily_life(screen))
    assert "Mon 06:00: Nothing planned, or not told" in grid.accessibleName()
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Down, SHIFT)  # two hours
    for _ in range(6):
        QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)  # of every day
    QTest.keyClicks(grid, "p")
    assert hours(grid.value())["p"] == 14
    assert "Sun 07:30: Phone and checking" in grid.accessibleName()
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert hours(grid.value())["p"] == 13.5
    dialog.reject()


def test_hours_are_drawn_over_with_the_mouse(screen):
    dialog, grid = begin_week(screen, daily_life(screen))
    grid.resize(grid.sizeHint())
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=grid._box(1, 20, 20).center())
    QTest.mouseMove(grid, grid._box(2, 25, 25).center())
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=grid._box(2, 25, 25).center())
    grid.fill("i")
    assert hours(grid.value())["i"] == 6
    dialog.reject()


def test_a_week_that_is_drawn_is_there_again_after_a_lock(screen):
    dialog, grid = begin_week(screen, daily_life(screen))
    QTest.keyClicks(grid, "s")
    dialog.keep_now()
    screen.window.lock("test")
    screen.settle()
    screen.unlock()
    view = daily_life(screen)
    view.record_week()
    again = screen.dialog(WeekDialog)
    screen.until(lambda: hours(again.week.grid.value()).get("s") == 0.5)
    again.reject()


def test_two_weeks_are_compared_and_what_stalking_took_is_said(screen):
    view = daily_life(screen)
    for letter, told in (("p", "June, as he remembers it"), ("s", "Last week")):
        view.record_week()
        dialog = screen.dialog(WeekDialog)
        dialog.fields.fill({"told_as": told})
        for _ in range(9):
            QTest.keyClick(dialog.week.grid, Qt.Key.Key_Down, SHIFT)
        QTest.keyClicks(dialog.week.grid, letter)
        dialog.form.accept_button.click()
        screen.settle()
    text = said(view)
    assert "5 hours a week on phone and checking before" in text
    assert "0 hours now. What grew most is sleep." in text
    assert "168" in text


def test_a_week_that_names_her_is_refused_with_nothing_lost(screen):
    view = daily_life(screen)
    dialog, grid = begin_week(screen, view)
    QTest.keyClicks(grid, "s")
    dialog.fields.fill({"said": "I still see Imogen Calloway"})
    dialog.form.accept_button.click()
    screen.settle()
    assert dialog.fields.has_problem("said")
    assert dialog.form.said_edit.text() == "I still see Imogen Calloway"
    dialog.reject()


def test_problems_are_rated_and_a_missing_number_stays_missing(screen):
    view = daily_life(screen)
    view.rate_problems()
    dialog = screen.dialog(ProblemsDialog)
    rows = [
        {"words": "Sleep", "importance": "9", "performance": "3", "satisfaction": "2"},
        {"words": "Cook", "importance": "5"},
    ]
    dialog.fields.fill({"problems": rows})
    dialog.form.accept_button.click()
    screen.settle()
    assert "no means, 2 ratings missing" in said(view)
