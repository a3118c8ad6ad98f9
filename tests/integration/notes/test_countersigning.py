"""An assistant's note is final once a supervisor has signed beside it; seals say who, as what, and if they hold."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from recolo_desktop.domain.basics.errors import NotAllowed, RecordLocked
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, damage_a_table, note, staff

OWN = "marble kettle orchard thirteen"


@pytest.fixture
def assistant(store):
    store.services.clients.register(store.actor, client())
    added = store.services.sign_in.add_colleague(
        store.actor,
        PASSPHRASE,
        staff(
            id="staff-2",
            given_name="Tom",
            family_name="Ellery",
            role=Role.ASSISTANT,
            is_lead=False,
            regulator="",
            registration_number="",
            needs_countersignature=True,
            supervisor_id=store.actor.id,
        ),
        OWN,
    )
    return store.reopen(added.id, OWN)


def write(store, author, **changes):
    draft = note(author_id=author.id, author_name="", **changes)
    store.services.drafts.save(
        author, draft_id=draft.id, kind=DraftKind.NOTE, client_id=draft.client_id, body=frozen(draft)
    )
    return store.services.session_notes.sign(author, draft, OWN)


def waiting(store, actor):
    return {item.what: item.count for item in store.services.worklist.to_finish(actor)}


def test_a_note_waits_for_its_supervisor_and_says_so_to_both(store, assistant):
    signed = write(store, assistant)
    assert waiting(store, assistant)["Your notes that wait for a countersignature"] == 1
    with pytest.raises(NotAllowed):
        store.services.session_notes.countersign(assistant, signed, "", OWN)
    lead = store.reopen("staff-1")
    assert waiting(store, lead)["Notes for you to countersign"] == 1
    given = store.services.session_notes.countersign(lead, signed, "Agreed in supervision.", PASSPHRASE)
    assert "Notes for you to countersign" not in waiting(store, lead)
    record = store.services.clients.open(lead, "client-1", "to supervise")
    assert record.countersignatures == (given,)
    assert record.notes == (signed,)
    assert record.faults == {}
    with pytest.raises(RecordLocked):
        store.services.session_notes.countersign(lead, signed, "", PASSPHRASE)
    seals = store.services.seals.of_note(lead, signed.id)
    assert [(seal.what, seal.name, seal.fault) for seal in seals] == [
        ("Session note", "Dr Tom Ellery", None),
        ("Countersignature", "Dr Priya Nandakumar", None),
    ]
    store.vault.close()
    lines = []
    assert verify(store.folder, PASSPHRASE, store.clock, lines.append), lines
    assert "ok    signatures of countersignatures (1)" in lines


def add_to(store, author, signed, words="One thing I left out."):
    draft_id = f"addendum-{words[:3]}"
    store.services.drafts.save(
        author,
        draft_id=draft_id,
        kind=DraftKind.ADDENDUM,
        client_id=signed.client_id,
        body={"addendum": words},
        subject_id=signed.id,
    )
    return store.services.session_notes.sign_addendum(author, signed, draft_id, words, OWN)


def test_what_an_assistant_adds_later_is_countersigned_again(store, assistant):
    signed = write(store, assistant)
    lead = store.reopen("staff-1")
    first = store.services.session_notes.countersign(lead, signed, "", PASSPHRASE)
    assistant = store.reopen("staff-2", OWN)
    store.services.clients.open(assistant, signed.client_id, "to add to my note")
    added = add_to(store, assistant, signed)
    assert waiting(store, assistant)["Your notes that wait for a countersignature"] == 1
    lead = store.reopen("staff-1")
    assert waiting(store, lead)["Notes for you to countersign"] == 1
    record = store.services.clients.open(lead, signed.client_id, "to supervise")
    assert record.words_waiting == {signed.id: {assistant.id}}
    second = store.services.session_notes.countersign(lead, signed, "Read with the addendum.", PASSPHRASE)
    record = store.services.clients.open(lead, signed.client_id, "to supervise")
    assert (record.addenda, record.countersignatures, record.words_waiting) == ((added,), (first, second), {})
    assert "Notes for you to countersign" not in waiting(store, lead)


def test_who_wrote_the_note_countersigns_what_an_assistant_added_to_it(store, assistant):
    lead = store.reopen("staff-1")
    draft = note(author_id=lead.id, author_name="")
    store.services.drafts.save(
        lead, draft_id=draft.id, kind=DraftKind.NOTE, client_id=draft.client_id, body=frozen(draft)
    )
    signed = store.services.session_notes.sign(lead, draft, PASSPHRASE)
    joint = Appointment(
        id="", client_id=signed.client_id, staff_id="staff-2", on=TODAY, starts="15:00", purpose="s", location="",
        place=PlaceKind.PHONE,
    )  # fmt: skip
    store.services.diary.book(lead, joint)  # who is assigned to nobody is shown no note of a colleague
    assistant = store.reopen("staff-2", OWN)
    store.services.clients.open(assistant, signed.client_id, "joined the session")
    add_to(store, assistant, signed)
    lead = store.reopen("staff-1")
    assert waiting(store, lead)["Notes for you to countersign"] == 1
    store.services.session_notes.countersign(lead, signed, "", PASSPHRASE)
    assert "Notes for you to countersign" not in waiting(store, lead)


@pytest.mark.parametrize("role", list(Role))
def test_an_assistant_is_countersigned_whatever_a_lead_ticked(role):
    assert staff(role=role, needs_countersignature=False).is_countersigned is (role is Role.ASSISTANT)
    assert staff(role=role, needs_countersignature=True).is_countersigned


def test_somebody_who_needs_a_countersignature_cannot_sign_without_a_supervisor(store, assistant):
    alone = replace(assistant, supervisor_id=None)
    with store.vault.open_work(assistant) as work:
        work.save(alone)
        work.record(Action.STAFF_CHANGED)
        work.commit()
    with pytest.raises(NotAllowed, match="no supervisor is named"):
        write(store, alone)


def test_a_protection_that_was_weakened_is_found_word_for_word(store):
    with store.vault._engine.begin() as connection:
        connection.execute(text("DROP TRIGGER journal_no_update"))
        connection.execute(
            text(
                "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal WHEN 0 "
                "BEGIN SELECT RAISE(ABORT, 'journal: it is written once'); END"
            )
        )
    store.vault.close()
    lines = []
    assert not verify(store.folder, PASSPHRASE, store.clock, lines.append)
    assert "FAULT write-once triggers: journal_no_update is missing, changed or not ours" in lines


def test_a_damaged_page_is_named_with_what_it_holds_and_the_way_on(store):
    assert store.services.health.damage() == ()
    damage_a_table(store, "court_orders")
    actor = store.reopen()
    damaged = store.services.health.damage()
    assert damaged == ("court orders",)
    sentence = store.services.health.tell(actor, damaged)
    assert "court orders" in sentence
    assert "There is no backup yet" in sentence
    with store.vault.open_work(actor) as work:
        assert work.journal.newest().action is Action.DAMAGE_FOUND
