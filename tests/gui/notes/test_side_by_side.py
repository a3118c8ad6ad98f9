"""A signed note beside what was added to it, or beside another one; what differs is said in a sign, not by colour."""

import pytest

from recolo_desktop.domain.notes.session_note import AddendumKind
from recolo_desktop.domain.records.draft import DraftKind
from tests.builders import PASSPHRASE, client, make_store, note


@pytest.fixture
def dialog(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.sign_note(note(id="n-1", narrative="We talked <b>about</b> sleep.", what_would_change="A house move."))
    signed = store.sign_note(note(id="n-2", narrative="We talked about work.", what_would_change="A house move."))
    said = "It was not work but sleep."
    store.services.drafts.save(
        store.actor, draft_id="a-1", kind=DraftKind.ADDENDUM, client_id="client-1", subject_id="n-2",
        body={"addendum": said, "what": AddendumKind.CORRECTION.value},
    )  # fmt: skip
    store.services.session_notes.sign_addendum(store.actor, signed, "a-1", said, PASSPHRASE, AddendumKind.CORRECTION)
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    screen.settle()
    tab.list.choose("n-2")
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    tab.side_button.click()
    return tab.side_dialog


def shown(dialog):
    return [page.toPlainText() for page in dialog.pages]


def test_a_note_stands_beside_what_was_added_to_it(dialog):
    left, right = shown(dialog)
    assert "We talked about work." in left
    assert "It was not work but sleep." in right
    assert "Correction" in right
    assert all(page.isReadOnly() for page in dialog.pages)


def test_another_note_can_be_chosen_and_what_differs_is_said(dialog):
    dialog.choices[1].set_value("n-1")
    left, right = shown(dialog)
    assert "We talked <b>about</b> sleep." in right
    assert "\u2260 What we worked on" in left
    assert "\u2260 What we worked on" in right
    assert "\u2260 Contact since last session" not in left  # it says the same in both
