"""A note for named colleagues: chosen in the window, signed so, and read by nobody else."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from tests.builders import PASSPHRASE, client, make_store, note, staff
from tests.gui.notes.test_names_in_a_note import TYPED, headed, sign

OT = {"id": "staff-2", "role": Role.OCCUPATIONAL_THERAPIST, "given_name": "Grace", "family_name": "Okafor"}
PSYCHOLOGIST = {"id": "staff-3", "role": Role.PSYCHOLOGIST, "given_name": "Tom", "family_name": "Ellery"}
ASSISTANT = {
    "id": "staff-4", "role": Role.ASSISTANT, "given_name": "Sam", "family_name": "Okoro", "supervisor_id": "staff-3",
}  # fmt: skip
ADMINISTRATOR = {"id": "staff-5", "role": Role.ADMINISTRATOR, "given_name": "Bea", "family_name": "Lowe"}


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    for one in (OT, PSYCHOLOGIST, ASSISTANT, ADMINISTRATOR):
        store.services.sign_in.add_colleague(
            store.actor, PASSPHRASE, staff(is_lead=False, **one), f"{PASSPHRASE} {one['id']}"
        )
    return store


def reads(store, who):
    actor = store.reopen(who, f"{PASSPHRASE} {who}")
    record = store.services.clients.open(actor, "client-1", "to look")
    return [one.id for one in record.notes], record.notes_unseen


def test_only_who_was_chosen_in_the_window_reads_it(screen_of, tmp_path, store):
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    tab.new()
    screen.settle()
    names = [box.text() for box in tab.form.readers_edit._boxes]
    assert "Grace Okafor" in " ".join(names)
    assert "Bea Lowe" not in " ".join(names)  # who reads no notes is not offered
    assert not any("Nandakumar" in name for name in names)
    tab.fields.fill({**tab.fields.typed(), **TYPED, "sections": headed("For two of us."), "readers": ["staff-2"]})
    tab.form.risk_edit.answer_all()
    tab.fields.edited.emit()
    tab.flush()
    screen.settle()
    tab._context.reload()
    screen.settle()
    assert tab.form.readers_edit.value() == ["staff-2"]
    tab.sign()
    said = " ".join(label.text() for label in screen.dialog(PassphraseDialog).findChildren(QLabel))
    assert "You and" in said
    assert "Grace Okafor; nobody else reads it" in said
    signed = sign(screen)
    assert signed.readers == ("staff-1", "staff-2")
    screen.close()
    assert reads(store, "staff-2") == ([signed.id], 0)
    assert reads(store, "staff-3") == ([], 1)


def test_a_note_that_waits_for_a_supervisor_is_not_kept_from_her(store):
    assistant = store.reopen("staff-4", f"{PASSPHRASE} staff-4")
    store.services.clients.open(assistant, "client-1", "to write")
    written = note(author_id="staff-4", author_name=assistant.name, readers=("staff-4", "staff-2"))
    with pytest.raises(HasProblems, match="supervisor"):
        store.sign_note(written, f"{PASSPHRASE} staff-4")
    allowed = note(author_id="staff-4", author_name=assistant.name, readers=("staff-4", "staff-3"))
    assert store.sign_note(allowed, f"{PASSPHRASE} staff-4").readers == ("staff-4", "staff-3")


def test_the_list_says_that_a_note_is_not_shown(screen_of, tmp_path, store):
    store.sign_note(note(readers=("staff-1", "staff-2")))
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    screen.settle()
    assert not tab.form.unseen_label.isVisibleTo(tab)  # it is one's own
    tab.show_record(replace(tab.desk.record, notes_unseen=1))
    assert tab.form.unseen_label.text() == "One signed note is not shown to you."
    assert tab.form.unseen_label.isVisibleTo(tab)
