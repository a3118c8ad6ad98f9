"""A review of goals in the real window: by keyboard, kept through a lock, signed, and shown as it was signed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from recolo_desktop.domain.notes.goal import Goal, GoalState
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.notes.goal_dialog import GoalDialog
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, order, person

LEVELS = ("None", "One evening", "Two evenings", "Three evenings", "Four evenings")


@pytest.fixture
def screen(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    for number, weight in ((1, 3), (2, 1), (3, 2)):
        goal = Goal(
            id=f"goal-{number}", client_id="client-1", number=number, title=f"Evenings {number}", importance=weight,
            level_descriptions=LEVELS, agreed_on=TODAY, starting_level=-2,
        )  # fmt: skip
        store.services.goals.set(store.actor, goal)
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    return screen


def review_of(screen):
    tab = screen.open_client("goals")
    screen.settle()
    screen.window.activateWindow()  # keys go to the window in front
    screen.until(screen.window.isActiveWindow)
    tab.primary()
    screen.until(lambda: [row for row in tab.review_page.rows if QApplication.focusWidget() in row.buttons.values()])
    return tab, tab.review_page


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def typed(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_all_goals_are_judged_by_keyboard_and_nothing_is_chosen_beforehand(screen):
    tab, page = review_of(screen)
    assert page.sheet.levels == {}
    assert page.rows[0].is_open
    typed("-1")
    press(Qt.Key.Key_Return)
    assert [row.is_open for row in page.rows] == [False, True, False]
    press(Qt.Key.Key_Up)  # arrows choose
    assert "goal-2" in page.sheet.levels
    typed("2")
    assert page.sheet.levels == {"goal-1": -1, "goal-2": 2}
    press(Qt.Key.Key_Return)
    screen.settle()
    assert "Goal 3 is not rated" in said(page)
    assert "Not yet" in said(page)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.rows[1].is_open, "Shift+Enter goes back"
    press(Qt.Key.Key_Return)
    typed("0")
    press(Qt.Key.Key_Return)
    assert page.sign_button.hasFocus()
    page.rows[2].wanted.emit()
    page.rows[2].evidence.setPlainText("His log")
    tab.primary()
    dialog = screen.dialog(PassphraseDialog)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    screen.until(lambda: tab.review_page is None)
    screen.settle()
    (kept,) = tab._record.reviews
    assert [one.level for one in kept.ratings] == [-1, 2, 0]
    assert kept.ratings[2].evidence == "His log"
    assert tab.form.score_label.text().startswith(f"{kept.t_score:.1f}")
    tab.view_choice.choose("reviews")
    screen.settle()
    assert "His log" in said(tab.reviews_view)


def test_what_is_judged_is_there_again_after_a_lock(screen):
    _tab, page = review_of(screen)
    typed("1")
    page.rows[0].evidence.setPlainText("Seen on Tuesday")
    page.form.comment_edit.setPlainText("He was tired")
    screen.window.lock("test")
    screen.settle()
    screen.unlock()
    _tab, page = review_of(screen)
    screen.until(lambda: page.sheet.levels == {"goal-1": 1})
    assert page.sheet.evidence["goal-1"] == "Seen on Tuesday"
    assert page.rows[1].is_open, "the first goal that waits"
    assert QApplication.focusWidget() in page.rows[1].buttons.values()
    assert page.form.comment_edit.toPlainText() == "He was tired"


def test_a_goal_is_set_aside_with_a_reason_and_shown_as_left_out(screen):
    _tab, page = review_of(screen)
    typed("0")
    press(Qt.Key.Key_Return)
    typed("0")
    press(Qt.Key.Key_Return)
    page.rows[2].aside_button.click()
    typed("His hand is in plaster")
    screen.settle()
    assert page.sheet.to_rate() == []
    assert "set aside, His hand is in plaster" in said(page)


def test_signing_says_what_is_missing_and_opens_it(screen):
    _tab, page = review_of(screen)
    page.open_goal(page.rows[2])
    page.sign()
    assert "are not rated" in page.problem_label.text()
    assert page.rows[0].is_open


def test_a_changed_agreement_stands_beside_the_old_one(screen):
    tab = screen.open_client("goals")
    screen.settle()
    tab._edit()
    dialog = screen.dialog(GoalDialog)
    dialog.fields.fill({"title": "Evenings with others", "steps": [{"words": "Ring the club", "state": "planned"}]})
    dialog.form.accept_button.click()
    screen.until(lambda: len(tab._record.goals) == 4)
    screen.settle()
    versions = {goal.version: goal for goal in tab._record.goals if goal.number == 1}
    assert (versions[1].state, versions[2].title) == (GoalState.CONTINUED, "Evenings with others")
    assert [step.words for step in versions[2].steps] == ["Ring the club"]
    tab.which_choice.choose("ended")
    screen.settle()
    assert "goes on as version 2" in said(tab)
