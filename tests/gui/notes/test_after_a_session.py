"""After the client has left: the note is signed, the next session booked, the letter begun, from where one is."""

import pytest

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.presenters.notes.next_session import booked_ahead, next_session
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.letters.letters_tab import LettersTab
from tests.builders import PASSPHRASE, TODAY, client, make_store, note
from tests.gui.notes.test_note_types_on_screen import RISK


@pytest.fixture
def tab(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    meeting = Appointment(
        id="", client_id="client-1", staff_id=store.actor.id, on=TODAY, starts="09:00", purpose="Session",
        location="Clinic room 2", place=PlaceKind.ROOM,
    )  # fmt: skip
    store.services.diary.book(store.actor, meeting)
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    tab.screen = screen
    return tab


def signed(tab):
    tab.new()
    tab.screen.settle()
    assert (tab.form.starts_edit.text(), tab.form.location_edit.text()) == ("09:00", "Clinic room 2")
    words = [{"key": "narrative", "heading": "What we worked on", "text": "We talked about sleep."}]
    tab.fields.fill({**tab.fields.typed(), **RISK, "ends": "09:40", "sections": words})
    tab.form.risk_edit.answer_all()
    tab.fields.edited.emit()
    tab.sign()
    dialog = tab.screen.dialog(PassphraseDialog)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    tab.screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)


def test_the_next_session_is_booked_a_week_on_and_the_letter_begun(tab):
    signed(tab)
    bar, screen = tab.signed.after_signing, tab.screen
    assert bar.next_label.text() == "No appointment is booked ahead"
    bar.book_button.click()
    typed = bar.dialog.fields.typed()
    assert (typed["starts"], typed["minutes"], typed["location"], typed["place"]) == (
        "09:00", "40", "Clinic room 2", PlaceKind.ROOM.value,
    )  # fmt: skip
    bar.dialog.submit()
    screen.until(lambda: booked_ahead(screen.window.desk.record.record, local(screen.window.desk.sitting.clock())))
    screen.until(lambda: bar.next_label.text().startswith("Next appointment"))
    bar.letter_button.click()
    letters = screen.until(lambda: screen.window.desk.record.current())
    assert isinstance(letters, LettersTab)
    screen.until(lambda: letters.desk.letter is not None)
    assert letters.desk.letter.kind_key == "after_session"


def test_a_day_that_is_past_is_not_offered_and_a_call_stays_a_call():
    class Record:
        appointments = ()

    old = note(held_on=TODAY.replace(day=1), starts="09:00", ends="09:30", mode="phone", session_number=4)
    offered = next_session(Record, old, TODAY)
    assert (offered["on"], offered["minutes"], offered["purpose"], offered["place"], offered["location"]) == (
        "", "30", "Session 5", PlaceKind.PHONE.value, "",
    )  # fmt: skip
