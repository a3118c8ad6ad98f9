"""What a meeting agreed stands on the list of who is to do it until somebody says what came of it (section 4.6)."""

from datetime import date, timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.open_actions import ACTION_DONE
from recolo_desktop.domain.notes.note_type import AgreedAction, WrittenSection
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, TODAY, client, make_store, note, staff

RING = AgreedAction(what="Ring probation", owner="Dr Nandakumar", due="20-Nov-2026")
MAP = AgreedAction(what="Draw the map", owner="Ms Okafor", due="next meeting")
DECISION = tuple(
    WrittenSection(key=key, heading=key, text="Nobody sees him alone.")
    for key in ("attendees", "narrative", "decision")
)


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    member = staff(
        id="staff-2", role=Role.OCCUPATIONAL_THERAPIST, given_name="Grace", family_name="Okafor", is_lead=False
    )
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} two")
    yield store
    store.vault.close()


def decide(store, *actions, **changes):
    agreed = note(
        id="decision-1", note_type="decision", narrative="", sections=DECISION, actions=actions, attendance=None,
        contact_since=None, risk_change=None, what_would_change="", risk=(), **changes,
    )  # fmt: skip
    return store.sign_note(agreed)


def waiting(store, actor):
    found = store.services.worklist.to_finish(actor)
    return {one.what: (one.count, one.urgent) for one in found if "greed action" in one.what}


def done(store, actor, action, outcome="Rang on Friday"):
    entry = CaseEntry(
        id="", client_id="client-1", kind=ACTION_DONE, author_id=actor.id, author_name=actor.name,
        written_at=store.clock(), happened_on=TODAY, about=About.STAFF, fields={"action": action, "outcome": outcome},
    )  # fmt: skip
    return store.services.case_file.write(actor, entry)


def test_an_action_waits_with_who_is_to_do_it_until_it_is_done(store):
    lead = store.actor
    decide(store, RING, MAP)
    other = store.reopen("staff-2", f"{PASSPHRASE} two")
    assert waiting(store, lead) == {"Agreed actions past their day": (1, True)}
    assert waiting(store, other) == {"Agreed actions to do": (1, False)}
    ring, draw = store.services.case_file.open_actions(lead, "client-1")
    assert (ring.action, draw.action) == (RING, MAP)
    done(store, lead, ring.name)
    assert waiting(store, lead) == {}
    assert [one.action for one in store.services.case_file.open_actions(other, "client-1")] == [MAP]
    with pytest.raises(HasProblems):
        done(store, lead, ring.name)


def test_an_owner_who_is_no_colleague_leaves_it_with_who_wrote_the_decision(store):
    decide(store, AgreedAction(what="Send the report", owner="Probation", due="soon"))
    assert waiting(store, store.actor) == {"Agreed actions to do": (1, False)}


def test_an_entry_made_in_error_opens_it_again_and_a_note_made_in_error_takes_it_away(store):
    decide(store, RING)
    (ring,) = store.services.case_file.open_actions(store.actor, "client-1")
    said = done(store, store.actor, ring.name)
    store.services.case_file.mark_in_error(store.actor, subject="case_entries", subject_id=said.id, reason="not rung")
    assert waiting(store, store.actor) == {"Agreed actions past their day": (1, True)}
    store.services.case_file.mark_in_error(
        store.actor, subject="session_notes", subject_id="decision-1", reason="another client's"
    )
    assert waiting(store, store.actor) == {}


def test_what_a_restricted_note_agreed_is_offered_to_its_readers_only(store):
    lead = store.actor
    decide(store, RING, readers=(lead.id,))
    other = store.reopen("staff-2", f"{PASSPHRASE} two")
    assert store.services.case_file.open_actions(other, "client-1") == ()
    (ring,) = store.services.case_file.open_actions(lead, "client-1")
    with pytest.raises(HasProblems):
        done(store, other, ring.name)


def test_a_day_that_was_typed_is_read_as_every_day_is(store):
    tomorrow = TODAY + timedelta(days=1)
    decide(store, AgreedAction(what="Ring", owner="Dr Nandakumar", due=f"{tomorrow:%d/%m/%Y}"))
    (ring,) = store.services.case_file.open_actions(store.actor, "client-1")
    assert ring.due == tomorrow
    assert not ring.is_past(TODAY)
    assert ring.is_past(date(2027, 1, 1))
