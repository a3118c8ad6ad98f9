"""People, keys and settings over a real encrypted store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import (
    HasProblems,
    NotAllowed,
    ReasonNeeded,
    Refusal,
    StoreFault,
    WrongPassphrase,
)
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.storage import change_of_key
from recolo_desktop.storage.file import whole_copy
from recolo_desktop.storage.keys import key_cabinet, key_file
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, RECOVERY_KEY, TODAY, client, note, staff

pytestmark = pytest.mark.proof

OTHER = "harbour saddle mint copper lantern"
COLLEAGUE = staff(
    id="staff-2",
    title="",
    given_name="Bethan",
    family_name="Aldous",
    profession="Occupational therapist",
    role=Role.OCCUPATIONAL_THERAPIST,
    is_lead=False,
    registration_number="OT00002",
)


@pytest.fixture
def team(store):
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    store.colleague = store.services.sign_in.add_colleague(store.actor, PASSPHRASE, COLLEAGUE, OTHER)
    return store


def is_whole(store, passphrase=PASSPHRASE):
    store.vault.close()
    lines = []
    whole = verify(store.folder, passphrase, store.clock, lines.append)
    return whole or lines


def test_a_changed_passphrase_opens_and_the_old_one_does_not(team):
    team.services.team.change_passphrase(team.actor, PASSPHRASE, "tulip quarry ember noodle fable")
    team.vault.close()
    with pytest.raises(WrongPassphrase):
        team.services.sign_in.unlock("staff-1", PASSPHRASE)
    team.reopen(passphrase="tulip quarry ember noodle fable")
    assert team.services.sign_in.unlock_with_recovery_key("staff-2", RECOVERY_KEY, OTHER + " two").id == "staff-2"


def test_signing_goes_on_after_a_change_of_passphrase_and_after_a_change_of_data_key(team):
    fresh = "tulip quarry ember noodle fable"
    team.sign_note(note())
    team.services.team.change_passphrase(team.actor, PASSPHRASE, fresh)
    team.services.team.change_data_key(team.actor, fresh)
    team.sign_note(note(id="note-2"), fresh)
    assert team.services.clients.open(team.actor, "client-1").faults == {}
    assert is_whole(team, OTHER) is True


def test_a_wrong_old_passphrase_changes_nothing(team):
    before = (team.folder / key_file.NAME).read_bytes()
    with pytest.raises(WrongPassphrase, match="present passphrase"):
        team.services.team.change_passphrase(team.actor, "wrong one altogether", "tulip quarry ember noodle fable")
    with pytest.raises(HasProblems):
        team.services.team.change_passphrase(team.actor, PASSPHRASE, "short")
    assert (team.folder / key_file.NAME).read_bytes() == before


def test_a_new_recovery_key_opens_and_the_old_sheet_does_not(team):
    team.services.team.change_recovery_key(team.actor, PASSPHRASE, "WXYZ" * 9)
    team.vault.close()
    with pytest.raises(WrongPassphrase, match="recovery key"):
        team.services.sign_in.unlock_with_recovery_key("staff-1", RECOVERY_KEY, OTHER + " two")
    assert team.services.sign_in.unlock_with_recovery_key("staff-1", "WXYZ" * 9, OTHER + " two").is_lead


def test_wrong_recovery_keys_cost_time(team):
    team.vault.close()
    for _ in range(3):
        with pytest.raises(WrongPassphrase, match="not the recovery key"):
            team.services.sign_in.unlock_with_recovery_key("staff-1", "ZZZZ" * 9, OTHER + " two")
    with pytest.raises(WrongPassphrase, match="Wait"):
        team.services.sign_in.unlock_with_recovery_key("staff-1", RECOVERY_KEY, OTHER + " two")


def test_a_leaver_cannot_unlock_but_what_she_signed_stays_valid(team):
    actor = team.reopen("staff-2", OTHER)
    team.services.clients.open(actor, "client-1", "seen together")
    team.sign_note(note(author_id="staff-2", author_name="Bethan Aldous"), OTHER)
    team.reopen("staff-1")
    team.services.team.retire(team.actor, team.colleague)
    assert team.services.clients.open(team.actor, "client-1").faults == {}
    assert [holder.staff_id for holder in key_file.read(team.folder).holders] == ["staff-1"]
    team.vault.close()
    with pytest.raises(StoreFault, match="no key on this laptop"):
        team.services.sign_in.unlock("staff-2", OTHER)
    assert is_whole(team) is True


def test_a_leaver_who_comes_back_gets_new_keys(team):
    gone = team.services.team.retire(team.actor, team.colleague)
    back = team.services.team.take_back(team.actor, PASSPHRASE, gone, OTHER)
    assert back.retired_on is None
    assert back.certificate_pem != team.colleague.certificate_pem
    assert team.reopen("staff-2", OTHER).id == "staff-2"


def test_a_change_of_data_key_makes_an_old_copy_of_the_key_useless(team):
    old_keys = (team.folder / key_file.NAME).read_bytes()
    old_key, old_people_key = team.vault._data_key, team.vault._people_key
    assert any(old_key)
    assert any(old_people_key)
    team.services.team.change_data_key(team.actor, PASSPHRASE)
    assert any(team.vault._data_key)
    assert not any(old_key)  # wiped where it lay
    assert not any(old_people_key)
    assert team.services.clients.open(team.actor, "client-1").client.family_name == "Hargreave"
    team.vault.close()
    (team.folder / key_file.NAME).write_bytes(old_keys)
    with pytest.raises(StoreFault):
        team.services.sign_in.unlock("staff-1", PASSPHRASE)


@pytest.mark.parametrize("stop_at", ["the first writing of keys", "taking its place", "the second writing of keys"])
def test_a_change_of_keys_cut_short_anywhere_leaves_a_store_that_opens(team, monkeypatch, stop_at):
    writes = []

    def stop(*_args):
        raise KeyboardInterrupt

    def write(folder, keys):
        writes.append(keys)
        if len(writes) == (1 if "first" in stop_at else 2):
            raise KeyboardInterrupt
        real(folder, keys)

    real = key_file.write
    with monkeypatch.context() as cut:
        if "writing" in stop_at:
            cut.setattr(change_of_key.key_file, "write", write)
        else:
            cut.setattr(change_of_key, "_put_in_place", stop)
        with pytest.raises(KeyboardInterrupt):
            team.services.team.change_data_key(team.actor, PASSPHRASE)
    team.vault._engine.dispose()
    team.vault._engine = None
    team.reopen("staff-2", OTHER)
    assert team.services.clients.open(team.actor, "client-1", "to check").client.family_name == "Hargreave"
    assert not key_file.read(team.folder).coming
    assert not (team.folder / change_of_key.COMING).exists() or "first" in stop_at
    assert is_whole(team) is True


def test_all_three_keys_are_new_and_the_former_ones_open_nothing(team):
    before = key_file.read(team.folder)
    root = key_cabinet.own_root_key(before, "staff-1", PASSPHRASE)
    people_key, first_pem = team.vault._people_key, team.vault._root_pem
    team.sign_note(note())
    (team.folder / "recolo.before-step-0009").write_bytes(b"a copy from before")
    team.services.team.change_data_key(team.actor, PASSPHRASE)
    after = key_file.read(team.folder)
    assert team.vault._people_key != people_key
    assert team.vault._root_pem != first_pem
    for holder in after.holders:
        with pytest.raises(WrongPassphrase):
            key_cabinet._box_by_root(after, root, holder.staff_id, holder.box_for_root)
    with pytest.raises(WrongPassphrase):
        key_cabinet.people_key_by_root(after, root)
    assert not list(team.folder.glob("recolo.before-step-*"))
    team.services.team.change_data_key(team.actor, PASSPHRASE)  # and again, with the new root
    team.sign_note(note(id="note-2"))
    record = team.services.clients.open(team.actor, "client-1")
    assert record.faults == {}
    assert team.services.sign_in.unlock_with_recovery_key("staff-2", RECOVERY_KEY, OTHER + " three").id == "staff-2"
    assert is_whole(team, PASSPHRASE) is True


def test_older_copies_are_named_until_a_lead_says_that_they_are_destroyed(team, tmp_path):
    (tmp_path / "stick").mkdir()
    made = team.services.backups.write(team.actor, tmp_path / "stick", lambda *_: None)
    team.services.backups.note(team.actor, made)
    team.services.team.change_data_key(team.actor, PASSPHRASE)
    what = "Older copies that former keys still open: destroy them, and say so"
    assert {item.what: item.count for item in team.services.worklist.to_finish(team.actor)}[what] == 1
    (copy,) = team.services.team.older_copies(team.actor)
    assert copy.place == made.place
    team.services.team.copy_was_destroyed(team.actor, copy.id)
    assert team.services.team.older_copies(team.actor) == ()
    assert what not in {item.what for item in team.services.worklist.to_finish(team.actor)}


def test_a_key_file_that_names_another_root_is_refused(team):
    keys = key_file.read(team.folder)
    keys.earlier_roots = ["0" * 64]
    team.vault.close()
    key_file.write(team.folder, keys)
    with pytest.raises(StoreFault, match="other roots"):
        team.services.sign_in.unlock("staff-1", PASSPHRASE)


@pytest.mark.parametrize("change", ["role = 'psychiatrist'", "is_lead = 1", "role = 'administrator'"])
def test_a_role_that_the_root_did_not_certify_opens_nothing(team, change):
    with team.vault._engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE staff SET {change} WHERE id = 'staff-2'")
    team.vault.close()
    with pytest.raises(StoreFault, match="another role"):
        team.services.sign_in.unlock("staff-2", OTHER)
    team.reopen("staff-1")


def test_too_little_room_refuses_before_anything_is_written(team, monkeypatch):
    monkeypatch.setattr(whole_copy.shutil, "disk_usage", lambda _: _Usage())
    with pytest.raises(StoreFault, match="too little room"):
        team.services.team.change_data_key(team.actor, PASSPHRASE)
    assert is_whole(team) is True


class _Usage:
    free = 10


def test_settings_have_limits_and_the_unlock_screen_can_hide_names(team):
    settings = team.services.team.settings(team.actor)
    with pytest.raises(HasProblems, match="cannot be switched off"):
        team.services.team.change_settings(team.actor, replace(settings, lock_after_minutes=0))
    with pytest.raises(HasProblems):
        team.services.team.change_settings(team.actor, replace(settings, lock_after_minutes=16))
    team.services.team.change_settings(team.actor, replace(settings, lock_after_minutes=2, hides_names=True))
    assert team.services.sign_in.face().hides_names
    with team.vault.open_work(team.actor) as work:
        assert {change.field for change in work.journal.whole()[-1].changes} == {"lock_after_minutes", "hides_names"}


def test_only_a_lead_administers(team):
    actor = team.reopen("staff-2", OTHER)
    services = team.services
    for act in (
        lambda: services.team.change_settings(actor, services.team.settings(actor)),
        lambda: services.team.amend(actor, actor, actor),
        lambda: services.team.retire(actor, team.colleague),
        lambda: services.team.change_recovery_key(actor, OTHER, RECOVERY_KEY),
        lambda: services.team.change_data_key(actor, OTHER),
        lambda: services.team.take_back(actor, OTHER, actor, OTHER),
        lambda: services.journal.answering(actor, JournalQuestion()),
        lambda: services.journal.verify(actor),
        lambda: services.journal.names(actor),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_a_record_of_somebody_elses_caseload_asks_why_and_the_lead_sees_it(team):
    actor = team.reopen("staff-2", OTHER)
    with pytest.raises(ReasonNeeded, match="not on your caseload"):
        team.services.clients.open(actor, "client-1")
    team.services.clients.open(actor, "client-1", "cover for Dr Nandakumar")
    lead = team.reopen("staff-1")
    waiting = {item.what: item for item in team.services.worklist.to_finish(lead)}
    assert "cover for Dr Nandakumar" in waiting["Records opened with a reason, last 24 hours"].detail
    assert team.services.journal.openings(lead, "client-1")[0].reason == "cover for Dr Nandakumar"
    team.clock.at += timedelta(days=2)
    assert "Records opened with a reason, last 24 hours" not in {
        item.what for item in team.services.worklist.to_finish(lead)
    }


def test_an_appointment_puts_a_client_on_the_caseload_and_closing_takes_everybody_off(team):
    actor = team.reopen("staff-2", OTHER)
    appointment = Appointment(
        id="a-1",
        client_id="client-1",
        staff_id="staff-2",
        on=TODAY,
        starts="10:00",
        purpose="Session",
        location="Room 2",
        place=PlaceKind.ROOM,
    )
    team.services.diary.book(actor, replace(appointment, id="own"))
    with pytest.raises(ReasonNeeded, match="not on your caseload"):
        team.services.clients.open(actor, "client-1")  # to book oneself is no way in
    lead = team.reopen("staff-1")
    team.services.diary.book(lead, replace(appointment, starts="11:00"))
    actor = team.reopen("staff-2", OTHER)
    assert team.services.clients.open(actor, "client-1").client.stage is not Stage.CLOSED
    for kind, fields in (("victim_safety", {"words": "None."}), ("stage", {"stage": "Closed", "reason": "Done"})):
        entry = CaseEntry(id=kind, client_id="client-1", kind=kind, author_id=actor.id, author_name=actor.name,
                          written_at=team.clock(), happened_on=TODAY, fields=fields)  # fmt: skip
        team.services.case_file.write(actor, entry)
    with pytest.raises(ReasonNeeded, match="closed"):
        team.services.clients.open(actor, "client-1")


def test_details_of_a_colleague_change_with_a_journal_line(team):
    changed = replace(team.colleague, grade="Band 7", supervisor_id="staff-1", needs_countersignature=True)
    team.services.team.amend(team.actor, team.colleague, changed)
    with team.vault.open_work(team.actor) as work:
        entry = work.journal.whole()[-1]
    assert entry.action is Action.STAFF_CHANGED
    assert {(change.field, change.became) for change in entry.changes} == {
        ("grade", "Band 7"),
        ("supervisor_id", "staff-1"),
        ("needs_countersignature", True),
    }
    with pytest.raises(Refusal, match="changed these details"):
        team.services.team.amend(team.actor, team.colleague, team.colleague)
