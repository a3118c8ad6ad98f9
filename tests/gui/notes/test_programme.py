"""Sessions so far: each with its attendance and homework, the numbers over them, and the note behind a line."""

from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.presenters.notes.programme_sheet import HEADINGS, programme_sheet
from tests.builders import TODAY, client, make_store, note

MISSED = {"contact_since": None, "risk_change": None, "what_would_change": "", "risk": ()}


@pytest.fixture
def tab(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    day = timedelta(days=1)
    homework = WrittenSection(key="homework", heading="Homework", text="Diary\nevery day")
    went = WrittenSection(key="homework_back", heading="How it went", text="Kept on five days")
    store.sign_note(note(id="n-1", session_number=1, held_on=TODAY - day, sections=(homework,), late_reason=""))
    store.sign_note(note(id="n-2", session_number=2, held_on=TODAY, sections=(went,)))
    off = {**MISSED, "attendance": Attendance.CANCELLED_BY_CLIENT, "cancelled_on": TODAY}
    store.sign_note(note(id="n-3", session_number=3, held_on=TODAY, starts="15:00", **off))
    store.sign_note(note(id="n-4", held_on=TODAY, starts="16:00"))
    store.services.case_file.mark_in_error(store.actor, subject="session_notes", subject_id="n-4", reason="another's")
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    tab.screen = screen
    return tab


def test_the_chain_of_homework_and_the_numbers_stand_in_one_page(tab):
    tab.beside.programme_button.click()
    assert tab.form.pages.currentWidget() is tab.beside.programme
    sheet = programme_sheet(tab.desk.record)
    assert sheet.summary == "3 sessions signed: 2 attended, 0 missed, 1 cancelled."
    assert sheet.summary in tab.beside.programme.summary_label.text()
    lines = {line[0]: dict(zip(HEADINGS, line, strict=True)) for line in sheet.lines}
    assert lines["1"]["Homework set"] == "Diary every day"
    assert lines["2"]["How it went"] == "Kept on five days"
    assert lines["3"]["Attendance"] == "Cancelled by the client"
    assert "n-4" not in sheet.keys


def test_a_line_opens_its_note_and_one_page_stands_beside_the_notes_at_a_time(tab):
    tab.beside.programme_button.click()
    tab.beside.measures_button.click()
    assert tab.form.pages.currentWidget() is tab.beside.measures
    assert not tab.beside.programme_button.isChecked()
    tab.beside.programme_button.click()
    at = tab.beside.programme._keys.index("n-1")
    tab.beside.programme._open(tab.beside.programme.model.index(at, 0))
    assert tab.form.pages.currentWidget() is tab.form.signed_page
    assert tab.desk.chosen == "n-1"
    assert not tab.beside.programme_button.isChecked()
    assert tab.beside.programme_button.text() == "Sessions so far"
