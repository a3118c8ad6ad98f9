"""The client answers a measure on the screen: one question in sight, nothing of the record, and no answer is lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recolo_desktop.domain.notes.score import Entered
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.ui.shell.leave_room_dialog import LeaveRoomDialog
from tests.builders import PASSPHRASE, lay_store
from tests.gui.kit.test_words_are_kept import Refusing
from tests.gui.shell.test_the_room import HIDDEN, journal, leave, seen, two_clients_and_a_colleague


@pytest.fixture
def screen(screen_of, tmp_path):
    screen = screen_of(tmp_path / "records", lay_store(tmp_path / "records", two_clients_and_a_colleague))
    screen.unlock()
    screen.open_client("session_notes")
    return screen


def measure(screen, key="phq9"):
    return next(one for one in screen.window.desk.sitting.services.measures.kinds() if one.key == key)


def page_of(screen, key="phq9"):
    screen.window.desk.ask_client(measure(screen, key))
    screen.until(lambda: "Question 1 of" in seen() or "Question" in seen())
    return screen.window.desk.room


def press(page, keys):
    for key in keys:
        QTest.keyClick(page, key)
        QApplication.processEvents()


def scores(screen):
    desk = screen.window.desk
    return desk.sitting.services.clients.refresh(desk.sitting.actor, "client-1").scores


def answered(page, digits):
    for digit in digits:
        press(page, [getattr(Qt.Key, f"Key_{digit}")])
        page.go_on()


def test_one_question_is_in_sight_and_nothing_of_the_record(screen):
    page = page_of(screen)
    words = seen()
    assert "Question 1 of 9" in words
    assert measure(screen).items[0] in words
    assert measure(screen).items[1] not in words
    assert not [hidden for hidden in (*HIDDEN, "Hargreave", "PHQ-9", "11-") if hidden in words]
    assert all(button.height() >= 60 for button in page._group.buttons())


def test_nine_answers_by_keyboard_are_a_score_that_waits_to_be_read(screen):
    page = page_of(screen)
    answered(page, "111111111")
    screen.until(lambda: "Thank you" in seen())
    screen.until(lambda: scores(screen))
    (score,) = scores(screen)
    assert (score.entered, score.answers, score.waits_for_words) == (Entered.IN_THE_ROOM, (1,) * 9, True)
    page.go_back()
    assert "Question" not in seen()
    leave(screen)
    screen.until(lambda: screen.window.desk.room is None)
    assert "Read and sign it" in screen.window.desk.toast.label.text()


def test_he_may_pass_over_go_back_and_change_his_mind(screen):
    page = page_of(screen)
    page.go_on()
    assert "Choose an answer" in page.problem_label.text()
    page.pass_over()
    answered(page, "2")
    page.go_back()
    page.go_back()
    assert page.asked.answers == {1: None, 2: 2}
    answered(page, "3")
    assert (page.asked.at, page.asked.answers) == (2, {1: 3, 2: 2})


def test_only_the_passphrase_ends_it_and_the_journal_has_both(screen):
    page = page_of(screen)
    for keys in ("Escape", "Ctrl+W", "Ctrl+K", "F9", "Alt+1"):
        QTest.keySequence(screen.window, keys)
        screen.settle()
        assert screen.window.desk.room is page
    leave(screen, "not it at all, sorry")
    dialog = screen.dialog(LeaveRoomDialog)
    screen.until(lambda: dialog.form.passphrase_problem.text())
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog._submit()
    screen.until(lambda: screen.window.desk.room is None)
    said = {line.reason for line in journal(screen) if line.action is Action.ROOM_VIEW}
    assert {"given to the client to answer: PHQ-9", "turned back with the passphrase"} <= said


def test_a_lock_in_the_middle_shows_no_answer_and_loses_none(screen):
    page = page_of(screen)
    answered(page, "123")
    screen.window.lock("locked by hand")
    screen.settle()
    screen.unlock()
    screen.settle()
    assert "Question" not in seen()
    leave(screen)
    screen.until(lambda: screen.window.desk.room is None and screen.window.desk.record)
    again = page_of(screen)
    screen.until(lambda: "Question 4 of 9" in seen())
    assert again.asked.answers == {1: 1, 2: 2, 3: 3}
    answered(again, "000000")
    screen.until(lambda: scores(screen))
    assert scores(screen)[0].answers == (1, 2, 3, 0, 0, 0, 0, 0, 0)


def test_given_back_early_nothing_is_a_score_and_the_clinician_is_told(screen):
    page = page_of(screen)
    answered(page, "12")
    leave(screen)
    screen.until(lambda: screen.window.desk.room is None)
    assert not scores(screen)
    assert "2 of 9 questions answered" in screen.window.desk.toast.label.text()


def test_answers_that_the_store_refuses_are_kept(screen):
    page = page_of(screen)
    answered(page, "00000000")
    refusing = Refusing(screen.window.desk.sitting.services.measures, "enter")
    answered(page, "0")
    screen.until(lambda: "stored in a moment" in seen())
    refusing.on = False
    screen.until(lambda: scores(screen))  # it is tried again by itself
    assert "stored in a moment" not in seen()


def test_what_was_answered_whole_is_stored_with_its_day_later_too(screen):
    page = page_of(screen)
    refusing = Refusing(screen.window.desk.sitting.services.measures, "enter")
    answered(page, "121212121")
    screen.until(lambda: "stored in a moment" in seen())
    leave(screen)
    screen.until(lambda: screen.window.desk.room is None)
    assert "kept with their day" in screen.window.desk.toast.label.text()
    refusing.on = False
    day = screen.window.desk.sitting.today()
    again = page_of(screen)
    screen.until(lambda: again.asked.is_done)
    again.asked.take_up(again.asked.kept(day), day + timedelta(days=1))  # as it comes back on another day
    again.go_on()
    screen.until(lambda: scores(screen))
    assert scores(screen)[0].taken_on == day


@pytest.mark.parametrize("digits", ["12", "121212121"])
def test_a_new_look_in_between_takes_no_sentence_away(screen, digits):
    page = page_of(screen)
    answered(page, digits)
    screen.settle()
    screen.window.do("larger")
    leave(screen)
    screen.until(lambda: screen.window.desk and screen.window.desk.room is None and screen.window.desk.record)
    screen.settle()
    assert "PHQ-9" in screen.window.desk.toast.in_view
    screen.window.do("usual_size")
