"""Who may put a backup in the place of the records, and what tells of it; a folder put back whole is seen."""

import shutil
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QLockFile

from recolo_desktop.assembly import services_over
from recolo_desktop.domain.basics.errors import NotAllowed, Refusal, WrongPassphrase
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.storage.keys.attempts import Attempts
from recolo_desktop.storage.keys.wrapping import Cost
from recolo_desktop.ui.shell.single_instance import SingleInstance
from tests.builders import PASSPHRASE, RECOVERY_KEY, StoryClock, client, make_store, set_up_store, staff

OTHER = "marble lantern orchard velvet tune"


@pytest.fixture
def kept(tmp_path):
    """A store with a lead, a colleague and a backup on a stick."""
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    colleague = replace(staff(), id="staff-2", given_name="Ada", is_lead=False, role=Role.PSYCHOLOGIST)
    store.colleague = store.services.sign_in.add_colleague(store.actor, PASSPHRASE, colleague, OTHER)
    (tmp_path / "stick").mkdir()
    made = store.services.backups.write(store.actor, tmp_path / "stick", lambda *_: None)
    store.services.backups.note(store.actor, made)
    store.backup = tmp_path / "stick" / made.place.rsplit("/", 1)[1]
    yield store
    store.vault.close()


def test_a_lead_or_the_recovery_key_opens_a_backup_and_nobody_else(kept):
    backups = kept.services.backups
    with pytest.raises(NotAllowed, match="A lead of the team"):
        backups.open_for_restoring(kept.backup, "staff-2", OTHER)
    assert [key for key, _ in backups.people_in(kept.backup)] == ["staff-1"]
    for who, secret in (("staff-1", PASSPHRASE), ("", RECOVERY_KEY)):
        backups.forget(backups.open_for_restoring(kept.backup, who, secret))
    with pytest.raises(WrongPassphrase):
        backups.open_for_restoring(kept.backup, "", "WXYZ" * 9)


def test_a_lead_who_has_left_opens_none_of_todays(kept):
    keys = kept.folder / "recolo.keys"
    text = keys.read_text()
    kept.vault.close()
    keys.write_text(text.replace('"staff_id": "staff-1"', '"staff_id": "staff-9"'))
    with pytest.raises(NotAllowed):
        kept.services.backups.open_for_restoring(kept.backup, "staff-1", PASSPHRASE)
    keys.write_text(text)


def test_another_teams_backup_is_not_put_in_place(kept, tmp_path):
    other = set_up_store(tmp_path / "other")
    (tmp_path / "their-stick").mkdir()
    made = other.services.backups.write(other.actor, tmp_path / "their-stick", lambda *_: None)
    other.vault.close()
    from pathlib import Path

    for who, secret in (("staff-1", PASSPHRASE), ("", RECOVERY_KEY)):
        with pytest.raises(Refusal, match="other records"):
            kept.services.backups.open_for_restoring(Path(made.place), who, secret)
    assert not (kept.folder / "recolo.restoring").exists()


def test_a_restore_stands_in_the_journal_and_on_the_leads_list(kept):
    kept.vault.close()
    restored = kept.services.backups.open_for_restoring(kept.backup, "staff-1", PASSPHRASE)
    kept.services.backups.put_in_place(restored, "staff-1")
    actor = kept.reopen("staff-1")
    what = "Records restored from a backup, last 30 days: look who works here"
    (count,) = [one.count for one in kept.services.worklist.to_finish(actor) if one.what.startswith(what)]
    assert count == 1
    with kept.vault.open_work(actor) as work:
        assert work.journal.answering(JournalQuestion(actions=(Action.RESTORED,)))


def test_a_retired_colleague_uses_neither_window_nor_command_line(kept, tmp_path):
    keys = (kept.folder / "recolo.keys").read_bytes()
    kept.services.team.retire(kept.actor, kept.colleague)
    kept.vault.close()
    (kept.folder / "recolo.keys").write_bytes(keys)  # the former key file is put back
    with pytest.raises(NotAllowed):
        kept.services.sign_in.unlock("staff-2", OTHER)
    from recolo_desktop.vault_commands import backup

    said = []
    assert backup(kept.folder, tmp_path / "stick", OTHER, kept.clock, said.append) == 1
    assert "no longer work" in said[-1]


def test_a_folder_put_back_whole_is_seen_by_the_note_elsewhere_on_the_laptop(tmp_path):
    clock, folder, anchors = StoryClock(), tmp_path / "records", tmp_path / "anchors"
    services, vault, _ = services_over(folder, clock, Cost(), anchors)
    from tests.builders import identity

    actor = services.sign_in.set_up(identity(), staff(), PASSPHRASE, RECOVERY_KEY)
    vault.close()
    shutil.copytree(folder, tmp_path / "copy")
    services.sign_in.unlock("staff-1", PASSPHRASE)
    services.clients.register(actor, client())
    vault.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "copy", folder)
    services.sign_in.unlock("staff-1", PASSPHRASE)
    assert "put back to an older state" in services.sign_in.opening_fault()
    vault.close()
    assert all("client" not in file.read_text() for file in anchors.iterdir())


def test_a_folder_put_back_whole_is_seen_by_the_newest_backup(kept, tmp_path):
    settings = kept.services.team.settings(kept.actor)
    shutil.copytree(kept.folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*-shm"))
    kept.services.team.change_settings(kept.actor, replace(settings, backup_folder=str(tmp_path / "stick")))
    assert kept.services.backups.older_than_backup(kept.actor) is None
    kept.clock.at = kept.clock.at.replace(hour=15)
    made = kept.services.backups.write(kept.actor, tmp_path / "stick", lambda *_: None)
    kept.services.backups.note(kept.actor, made)
    kept.vault.close()
    shutil.rmtree(kept.folder)
    shutil.copytree(tmp_path / "copy", kept.folder)
    actor = kept.reopen("staff-1")
    settings = kept.services.team.settings(actor)
    kept.services.team.change_settings(actor, replace(settings, backup_folder=str(tmp_path / "stick")))
    assert "put back to an older state" in kept.services.backups.older_than_backup(actor)


# -- one program to one store -----------------------------------------------------------------------------


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("left", [b"", b"\n\n\n", b"1\nrecolo\nanother-laptop\n", b"999999\nx\n"])
def test_a_lock_file_of_nobody_stops_nobody(tmp_path, left):
    (tmp_path / "recolo.lock").write_bytes(left)
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    assert not QLockFile(str(tmp_path / "recolo.lock")).tryLock(50)
    instance.release()


@pytest.mark.usefixtures("qapp")
def test_a_first_set_up_is_claimed_once_its_folder_is_there(tmp_path):
    first = SingleInstance(tmp_path / "records")
    assert first.claim()
    (tmp_path / "records").mkdir()
    assert first.claim()
    assert not SingleInstance(tmp_path / "records").claim()
    first.release()


@pytest.mark.usefixtures("qapp")
def test_the_command_line_replaces_nothing_under_an_open_window(kept):
    kept.vault.close()
    window = SingleInstance(kept.folder)
    assert window.claim()
    ran = subprocess.run(
        [sys.executable, "-m", "recolo_desktop", "restore", str(kept.backup), str(kept.folder), "--replace"],
        input=PASSPHRASE.encode(), capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    window.release()
    assert ran.returncode == 1
    assert b"Close its window first" in ran.stdout
    assert b"Traceback" not in ran.stderr


def test_odd_bytes_on_the_command_line_are_a_wrong_passphrase(kept):
    kept.vault.close()
    ran = subprocess.run(
        [sys.executable, "-m", "recolo_desktop", "verify", str(kept.folder)], input=b"\xff\xfe\x00odd\n",
        capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr


def test_a_huge_count_of_tries_hangs_nothing(tmp_path):
    (tmp_path / "recolo.attempts").write_text('{"staff-1": {"count": 99999999999, "at": "2026-11-24T09:00:00+00:00"}}')
    assert Attempts(tmp_path).seconds_to_wait("staff-1", StoryClock()()) == 0


def test_a_key_file_that_is_a_folder_is_told_in_a_sentence(kept):
    kept.vault.close()
    (kept.folder / "recolo.keys").unlink()
    (kept.folder / "recolo.keys").mkdir()
    with pytest.raises(Refusal, match="something else lies in its place"):
        kept.services.sign_in.unlock("staff-1", PASSPHRASE)
    (kept.folder / "recolo.keys").rmdir()
