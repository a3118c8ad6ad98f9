"""What is added beside a signed note says what it is; a client's disagreement is kept as his statement (4.1)."""

import pytest

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.notes.session_note import AddendumKind
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.presenters.clients.timeline import rows
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, make_store, note, one_order


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records", one_order)
    store.services.clients.open(store.actor, "client-1")
    yield store
    store.vault.close()


def beside(store, signed, what, said="He did not say that he drove past.", stored=None):
    drafts, notes = store.services.drafts, store.services.session_notes
    key = drafts.new_id(store.actor)
    body = {"addendum": said, "what": (stored or what).value}
    drafts.save(
        store.actor, draft_id=key, kind=DraftKind.ADDENDUM, client_id="client-1", subject_id=signed.id, body=body
    )
    return notes.sign_addendum(store.actor, signed, key, said, PASSPHRASE, what)


@pytest.mark.parametrize("what", list(AddendumKind))
def test_it_stands_beside_the_note_under_its_heading_and_is_verified(store, what):
    signed = store.sign_note(note())
    added = beside(store, signed, what)
    record = store.services.clients.refresh(store.actor, "client-1")
    assert [one.what for one in record.addenda] == [what]
    assert not record.faults
    assert what.heading in {row.title for row in rows(record, ())}
    said = []
    store.vault.close()
    assert verify(store.folder, PASSPHRASE, store.clock, said.append), said
    assert added.what is what


def test_what_was_stored_is_what_is_signed(store):
    signed = store.sign_note(note())
    with pytest.raises(Refusal):
        beside(store, signed, AddendumKind.CORRECTION, stored=AddendumKind.DISAGREEMENT)


def test_a_draft_of_an_earlier_version_is_an_addition(store):
    signed = store.sign_note(note())
    drafts = store.services.drafts
    key = drafts.new_id(store.actor)
    drafts.save(
        store.actor, draft_id=key, kind=DraftKind.ADDENDUM, client_id="client-1", subject_id=signed.id, body={"addendum": "A"}
    )  # fmt: skip
    assert (
        store.services.session_notes.sign_addendum(store.actor, signed, key, "A", PASSPHRASE).what
        is AddendumKind.ADDITION
    )
