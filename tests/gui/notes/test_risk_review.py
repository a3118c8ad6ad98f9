"""The risk review on the screen: nothing chosen beforehand, last time beside it, kept and signed with the note."""

import pytest

from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from tests.builders import PASSPHRASE
from tests.gui.shell.test_the_desk import new_note, type_note

STATES = ("relationship", "order", "dates")  # how things are: without a last time, each is answered by itself


@pytest.fixture
def tab(screen):
    return new_note(screen)


def test_nothing_is_chosen_beforehand_and_a_note_is_not_signed_so(tab):
    grid = tab.form.risk_edit
    assert [one.value() for one in grid.choices.values()] == [None] * len(grid.choices)
    assert grid.count_label.text() == "0 of 10 answered"
    tab.fields.inputs["attendance"].set_value("5")
    tab.sign()
    assert tab.form.risk_problem.isVisible()
    assert "Thoughts of the protected person" in tab.form.risk_problem.text()


def test_nothing_has_changed_fills_what_it_may_and_no_answer_of_ones_own(tab):
    grid = tab.form.risk_edit
    grid.choices["mood"].choose("Worse")
    assert grid.lines["mood"].isVisibleTo(grid)
    grid.unchanged_button.click()
    assert grid.count_label.text() == "4 of 10 answered"
    assert grid.choices["mood"].value() == "Worse"
    assert {key for key, one in grid.choices.items() if not one.value()} == {"threats", "despair", "danger", *STATES}
    kept = {one["key"]: one["unchanged_at"] for one in grid.value()}
    assert kept["mood"] == ""
    assert kept["access"] == "09:30"


def test_the_answers_are_kept_signed_and_shown_beside_the_next_ones(screen, tab):
    grid = tab.form.risk_edit
    grid.choices["order"].choose("Unsure")
    grid.lines["order"].setText("He was near the park.")
    type_note(tab)
    screen.settle()
    tab.flush()
    screen.settle()
    tab.sign()
    dialog = screen.dialog(PassphraseDialog)
    signed = []
    dialog.signed.connect(signed.append)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    screen.until(lambda: signed)
    (kept,) = [one for one in signed[0].risk if one.key == "order"]
    assert (kept.answer, kept.words) == ("Unsure", "He was near the park.")
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    tab.new()
    screen.settle()
    assert tab.form.risk_edit.choices["order"].value() is None
    assert tab.form.risk_edit._last["order"].text().startswith("Unsure: He was near the park.")


def test_a_draft_brings_every_answer_and_word_back(screen, tab):
    grid = tab.form.risk_edit
    grid.choices["dates"].choose("Yes")
    grid.lines["dates"].setText("Court on Friday")
    tab.flush()
    screen.settle()
    screen.window.lock("test")
    screen.settle()
    screen.unlock()
    again = screen.open_client("session_notes")
    screen.until(lambda: again.form.risk_edit.choices["dates"].value() == "Yes")
    assert again.form.risk_edit.lines["dates"].text() == "Court on Friday"
