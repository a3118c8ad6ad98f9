"""What a review from outside got past once, and does not any more."""

import contextlib
import json
import signal
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import DBAPIError

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal, StaleRecord, StoreFault, WrongPassphrase
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.team import trusted_time
from recolo_desktop.signing.certificates import TeamCertificates
from recolo_desktop.storage.keys import key_file
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, condition, note, order, person, staff

OTHER = "harbour saddle mint copper lantern"
ADMIN = staff(id="staff-9", given_name="Ada", family_name="Min", role=Role.ADMINISTRATOR, is_lead=False)


@pytest.fixture
def team(store_with_order):
    store_with_order.admin = store_with_order.services.sign_in.add_colleague(
        store_with_order.actor, PASSPHRASE, ADMIN, OTHER
    )
    return store_with_order


def run_sql(store, *statements):
    def act(engine):
        with engine.begin() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)

    store.vault.read(act)


@pytest.mark.parametrize("table", ["conditions", "court_orders", "clients", "staff", "protected_people", "store"])
def test_replacing_a_row_is_refused_like_changing_it(team, table):
    with pytest.raises((DBAPIError, StoreFault)):
        run_sql(team, f"REPLACE INTO {table} SELECT * FROM {table}")


def test_the_root_certificate_cannot_be_exchanged(team):
    forged = TeamCertificates(team.clock).new_root("Forged", "Trust").certificate_pem
    with pytest.raises((DBAPIError, StoreFault)):
        run_sql(team, f"UPDATE store SET root_certificate_pem = '{forged}'")
    run_sql(team, "DROP TRIGGER store_no_update", f"UPDATE store SET root_certificate_pem = '{forged}'")
    team.vault.close()
    with pytest.raises(StoreFault, match="root certificate"):
        team.services.sign_in.unlock("staff-1", PASSPHRASE)


def test_a_signed_note_that_is_gone_is_missed(team):
    team.sign_note(note())
    run_sql(
        team,
        "DROP TRIGGER session_notes_no_delete",
        "DROP TRIGGER signatures_no_delete",
        "DELETE FROM session_notes",
        "DELETE FROM signatures",
        "CREATE TRIGGER session_notes_no_delete BEFORE DELETE ON session_notes BEGIN SELECT RAISE(ABORT, 'x'); END",
        "CREATE TRIGGER signatures_no_delete BEFORE DELETE ON signatures BEGIN SELECT RAISE(ABORT, 'x'); END",
    )
    team.vault.close()
    lines = []
    assert not verify(team.folder, PASSPHRASE, team.clock, lines.append)
    assert any("no longer there" in line for line in lines)


def test_a_trigger_emptied_of_its_purpose_is_missed(team):
    run_sql(
        team,
        "DROP TRIGGER journal_no_update",
        "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT 1; END",
    )
    team.vault.close()
    assert not verify(team.folder, PASSPHRASE, team.clock, lambda _: None)


def test_one_client_file_cannot_be_written_over_with_another(team):
    second = team.services.clients.register(team.actor, client(id="client-2", nhs_number=""))
    with pytest.raises(NotAllowed):
        team.services.clients.amend(team.actor, client(), replace(second, family_name="Changed"))
    seen = team.services.clients.open(team.admin, "client-1").client
    changed = team.services.clients.amend(team.admin, seen, replace(seen, no_order_confirmed_on=TODAY, email="a@x.org"))
    assert changed.no_order_confirmed_on is None


def test_words_do_not_move_to_another_record(team):
    team.services.clients.register(team.actor, client(id="client-2", nhs_number=""))
    signed = team.sign_note(note())
    team.services.drafts.save(
        team.actor,
        draft_id="a-1",
        kind=DraftKind.ADDENDUM,
        client_id="client-1",
        subject_id=signed.id,
        body={"text": "x"},
    )
    with pytest.raises(StaleRecord):
        team.services.session_notes.sign_addendum(
            team.actor, replace(signed, client_id="client-2"), "a-1", "x", PASSPHRASE
        )
    draft = note(id="n-2")
    team.services.drafts.save(team.actor, draft_id="n-2", kind=DraftKind.FORM, client_id="client-2", body=frozen(draft))
    with pytest.raises(StaleRecord):
        team.services.session_notes.sign(team.actor, draft, PASSPHRASE)
    goal = team.services.goals.set(
        team.actor,
        Goal(
            id="g-1",
            client_id="client-1",
            number=1,
            title="Shop",
            level_descriptions=("a", "b", "c", "d", "e"),
            agreed_on=TODAY,
        ),
    )
    with pytest.raises(StaleRecord):
        team.services.goals.set(team.actor, replace(goal, client_id="client-2"))
    with pytest.raises(StaleRecord):
        team.services.court_orders.record(
            team.actor, order(id="o-2", client_id="client-2"), (person(id="p-2"),), (condition(id="c-2"),)
        )


def test_nobody_signs_in_a_colleagues_name(team):
    hers = note(author_id="staff-9")
    team.services.drafts.save(
        team.actor, draft_id="note-1", kind=DraftKind.NOTE, client_id="client-1", body=frozen(hers)
    )
    with pytest.raises(NotAllowed):
        team.services.session_notes.sign(team.actor, hers, PASSPHRASE)


def test_the_administrator_sees_no_clinical_words(team):
    team.services.goals.set(
        team.actor,
        Goal(
            id="g-1",
            client_id="client-1",
            number=1,
            title="Secret goal",
            level_descriptions=("a", "b", "c", "d", "e"),
            agreed_on=TODAY,
        ),
    )
    seen = team.services.clients.open(team.actor, "client-1").client
    team.services.clients.amend(team.actor, seen, replace(seen, staff_safety="Hits staff"))
    services, admin = team.services, team.admin
    assert all(not record.conditions for row in services.caseload.page(admin, "team").rows for record in row.orders)
    assert services.clients.possible_duplicates(admin, client(id="x"))[0].staff_safety == ""
    kind = next(kind for kind in services.letters.kinds() if kind.audience is Audience.PROFESSIONAL)
    assert "Secret goal" not in services.letters.begin(admin, client(), kind).body
    with pytest.raises(NotAllowed):
        services.journal.openings(admin, "client-1")


def test_trying_names_out_leaves_a_line_in_the_journal(team):
    kind = next(kind for kind in team.services.letters.kinds() if kind.audience is Audience.CLIENT)
    letter = replace(team.services.letters.begin(team.admin, client(), kind), body="Smith Jones Calloway Brown")
    for _ in range(3):
        team.services.letters.preview(team.admin, letter)
    with team.vault.open_work(team.actor) as work:
        found = [entry for entry in work.journal.whole() if entry.action is Action.CHECK_ANSWERED]
    assert len(found) == 1
    assert "Calloway" not in repr(found)


def test_no_protected_name_stands_in_the_journal(team):
    team.services.court_orders.vary(
        team.actor, order(), on=TODAY, details="Imogen Calloway's new address removed", closes=(condition(),), opens=()
    )
    with team.vault.open_work(team.actor) as work:
        assert "Calloway" not in repr(work.journal.whole())
    record = team.services.clients.open(team.actor, "client-1")
    assert "Calloway" not in repr(record.orders)


def test_a_leaver_reads_nothing(team):
    gone = replace(team.actor, retired_on=TODAY)
    for act in (
        lambda: team.services.clients.open(gone, "client-1"),
        lambda: team.services.clients.refresh(gone, "client-1"),
        lambda: team.services.caseload.page(gone, "team"),
        lambda: team.services.clients.possible_duplicates(gone, client(id="x")),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_the_keys_go_on_a_lock_even_when_the_disk_refuses(team):
    resource = pytest.importorskip("resource")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with contextlib.suppress(Refusal):
            team.services.sign_in.lock(team.actor, "test")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert (team.vault._engine, team.vault._data_key) == (None, b"")


def test_a_clock_set_back_refuses_a_signature_instead_of_spoiling_it(team):
    team.clock.at -= timedelta(days=2)
    written = note(held_on=TODAY - timedelta(days=3), late_reason="Written up after leave")
    team.services.drafts.save(
        team.actor,
        draft_id="note-1",
        kind=DraftKind.NOTE,
        client_id="client-1",
        body=frozen(written),
    )
    with pytest.raises(Refusal, match=r"[Cc]lock"):
        team.services.session_notes.sign(team.actor, written, PASSPHRASE)
    assert team.services.clients.open(team.actor, "client-1").notes == ()


def test_a_clock_that_was_ahead_locks_nobody_out(team, monkeypatch):
    team.vault.close()
    team.clock.at += timedelta(days=3650)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            team.services.sign_in.unlock("staff-1", "wrong wrong wrong")
    team.clock.at -= timedelta(days=3650)
    with pytest.raises(WrongPassphrase, match="Wait"):
        team.services.sign_in.unlock("staff-1", PASSPHRASE)
    passed = trusted_time.seconds_passed() + 6 * 60  # in doubt the time goes on by these alone
    monkeypatch.setattr(team.services.time._clock, "_steady", lambda: passed)
    assert team.services.sign_in.unlock("staff-1", PASSPHRASE)


@pytest.mark.parametrize("junk", ["[1]", "null", '{"staff-1":[1]}', '{"staff-1":{"count":"x","at":"y"}}', "\x00"])
def test_junk_in_the_count_of_tries_keeps_nobody_out(team, junk):
    team.vault.close()
    (team.folder / "recolo.attempts").write_text(junk, encoding="utf-8")
    assert team.services.sign_in.unlock("staff-1", PASSPHRASE)


def test_wrong_passphrases_at_signing_cost_time_too(team):
    team.services.drafts.save(
        team.actor, draft_id="note-1", kind=DraftKind.NOTE, client_id="client-1", body=frozen(note())
    )
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            team.services.session_notes.sign(team.actor, note(), "wrong wrong wrong")
    with pytest.raises(WrongPassphrase, match="Wait"):
        team.services.session_notes.sign(team.actor, note(), PASSPHRASE)


def test_verifying_with_one_passphrase_blames_nobody_else(team):
    team.vault.close()
    for _ in range(4):
        assert verify(team.folder, OTHER, team.clock, lambda _: None)
    assert team.vault.attempts.count("staff-1") == 0


@pytest.mark.parametrize("field", ["salt", "data_key", "box", "cost", "signing_key"])
@pytest.mark.parametrize("junk", ["%%%", "", None, {}, [1], "AAAA"])
def test_a_damaged_key_file_explains_itself(team, field, junk):
    team.vault.close()
    place = team.folder / key_file.NAME
    stored = json.loads(place.read_text(encoding="utf-8"))
    stored["holders"][0][field] = junk
    place.write_text(json.dumps(stored), encoding="utf-8")
    with pytest.raises(StoreFault, match=r"damaged|tampered"):
        team.services.sign_in.unlock("staff-1", PASSPHRASE)


def test_the_key_file_follows_the_records_or_neither_changes(team, monkeypatch):
    from recolo_desktop.storage.records.unit_of_work import StoredWork

    before = (team.folder / key_file.NAME).read_bytes()

    def full(_self):
        raise StoreFault("Not saved: the disk is full.")

    with monkeypatch.context() as cut:
        cut.setattr(StoredWork, "commit", full)
        for act in (
            lambda: team.services.sign_in.add_colleague(
                team.actor, PASSPHRASE, staff(id="staff-5", is_lead=False), OTHER
            ),
            lambda: team.services.team.change_passphrase(team.actor, PASSPHRASE, OTHER + " more"),
            lambda: team.services.team.retire(team.actor, team.admin),
        ):
            with pytest.raises(StoreFault, match="full"):
                act()
    assert json.loads((team.folder / key_file.NAME).read_bytes()) == json.loads(before)
