"""Scores of measures: entered by keyboard, signed, corrected; a question that may not stay a number is asked about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from recolo_desktop.ui.kit import record_list
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.notes.measures_view import MeasuresView
from recolo_desktop.ui.notes.names_in_note import NamesInNoteDialog
from recolo_desktop.ui.notes.score_dialogs import QuestionsDialog, TotalDialog
from tests.builders import PASSPHRASE


@pytest.fixture
def view(screen):
    tab = screen.open_client("session_notes")
    tab.beside.measures_button.click()
    screen.settle()
    assert isinstance(tab.form.pages.currentWidget(), MeasuresView)
    return tab.beside.measures


def measure(view, key):
    return next(one for one in view._context.sitting.services.measures.kinds() if one.key == key)


def answer(screen, view, digits):
    view.add(measure(view, "phq9"))
    dialog = screen.dialog(QuestionsDialog)
    dialog.grid.go_to(0)
    for digit in digits:
        QTest.keyClicks(dialog.focusWidget(), digit)
    return dialog


def save(screen, dialog):
    kept = []
    dialog.entered.connect(kept.append)
    dialog.form.accept_button.click()
    screen.until(lambda: kept)


def sign(screen, view):
    view.card.sign_button.click()
    dialog = screen.dialog(PassphraseDialog)
    given = []
    dialog.signed.connect(given.append)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    screen.until(lambda: given)


def cells(view):
    return [tuple(view.model.index(row, column).data() for column in range(5)) for row in range(view.model.rowCount())]


def test_nine_digits_make_a_score_that_is_signed(screen, view):
    dialog = answer(screen, view, "11321101")
    assert "8 of 9 answered" in dialog.grid.total_label.text()
    QTest.keyClicks(dialog.focusWidget(), "0")
    assert dialog.grid.total_label.text().startswith("10 of 27, moderate, caseness")
    save(screen, dialog)
    screen.until(lambda: view.model.rowCount() == 1)
    assert cells(view)[0][1:] == ("10", "", "moderate", "To sign")
    sign(screen, view)
    screen.until(lambda: not cells(view)[0][4])


def test_the_ninth_question_asks_for_words_whatever_the_total(screen, view):
    save(screen, answer(screen, view, "000000001"))
    screen.until(lambda: view.model.rowCount() == 1)
    assert cells(view)[0][4] == "Read and sign"
    view.card.sign_button.click()
    assert view.card.words_problem.isVisible()
    QTest.keyClicks(view.card.words_edit, "He said that it passed. We made a plan.")
    sign(screen, view)
    screen.until(lambda: not cells(view)[0][4])
    (given,) = view._record.scores_signed
    assert given.words == "He said that it passed. We made a plan."


def test_keys_move_and_take_an_answer_away_and_what_was_typed_is_back(screen, view):
    dialog = answer(screen, view, "12")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
    assert dialog.grid.row() == 1
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Backspace)
    assert dialog.grid.value()[:3] == [1, None, None]
    dialog.reject()
    screen.settle()
    view.add(measure(view, "phq9"))
    again = view.dialog
    screen.until(lambda: again.grid.value()[0] == 1)


@pytest.mark.parametrize(
    ("typed", "said"),
    [({"total": "49"}, "between 0 and 40"), ({"total": ""}, "Enter the total"), ({"total": "12", "answered": "8"}, "8 of 10"),
     ({"total": "12", "answered": "many"}, "as a number")],
)  # fmt: skip
def test_what_cannot_be_a_total_is_refused_beside_its_field_with_nothing_lost(screen, view, typed, said):
    view.add(measure(view, "core10"))
    dialog = screen.dialog(TotalDialog)
    dialog.fields.fill(typed)
    dialog.form.accept_button.click()
    problems = [dialog.form.total_problem, dialog.form.answered_problem]
    screen.until(lambda: any(one.isVisible() for one in problems))
    assert any(said in one.text() for one in problems)
    assert dialog.fields.typed()["total"] == typed["total"]


def test_a_wrong_score_is_corrected_by_another_beside_it(screen, view):
    view.add(measure(view, "gad7"), on_paper=True)
    dialog = screen.dialog(TotalDialog)
    dialog.fields.fill({"total": "21"})
    save(screen, dialog)
    screen.until(lambda: view.model.rowCount() == 1)
    view.card.correct_button.click()
    dialog = view.dialog
    dialog.fields.fill({"total": "12"})
    dialog.form.accept_button.click()
    screen.until(dialog.form.why_corrected_problem.isVisible)
    dialog.fields.fill({"why_corrected": "The sheet says 12"})
    save(screen, dialog)
    screen.until(lambda: view.model.rowCount() == 2)
    assert [(one[1], one[4]) for one in cells(view)] == [("12", "To sign"), ("21", "Corrected")]


HER = "He said that Imogen Calloway had waved. We made a plan."


def waiting(screen, view):
    save(screen, answer(screen, view, "000000001"))
    screen.until(lambda: view.model.rowCount() == 1)
    return view.card


def test_words_beside_a_score_are_offered_labels_before_they_stand_for_good(screen, view):
    card = waiting(screen, view)
    QTest.keyClicks(card.words_edit, HER)
    card.sign_button.click()
    screen.dialog(NamesInNoteDialog).form.accept_button.click()
    screen.settle()
    assert "Calloway" not in card.words_edit.toPlainText()
    sign(screen, view)
    screen.until(lambda: not cells(view)[0][4])
    (given,) = view._record.scores_signed
    assert given.words == "He said that Person A had waved. We made a plan."


def test_a_card_that_stands_as_it_stood_is_not_drawn_again_under_who_writes_in_it(screen, view):
    card = waiting(screen, view)
    QTest.keyClicks(card.words_edit, "He said")
    view._context.reload()
    screen.settle()
    QTest.keyClicks(card.words_edit, " that it passed.")
    assert view.card is card
    assert card.words_edit.toPlainText() == "He said that it passed."


def test_each_measure_has_its_small_chart_and_the_arrows_walk_its_scores(screen, view):
    for digits in ("333333333", "111111110"):
        save(screen, answer(screen, view, digits))
        screen.settle()
    (row,) = [view.list.view.model().index(0, 0).data(record_list._ROW)]
    assert row.svg.count("<circle") == 2
    assert "27" in row.svg
    view.list.view.viewport().grab()  # it is drawn
    screen.focus(view.list.view)
    assert view.table.currentIndex().row() == 0
    QTest.keyClick(view.list.view, Qt.Key.Key_Left)
    assert view.table.currentIndex().row() == 1
    QTest.keyClick(view.list.view, Qt.Key.Key_Left)
    assert view.table.currentIndex().row() == 1
    QTest.keyClick(view.list.view, Qt.Key.Key_Right)
    assert view.table.currentIndex().row() == 0
