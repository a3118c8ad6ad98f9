"""Backups that are proved before they are called good, and brought back on this laptop or a new one."""

import os
import subprocess
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from recolo_desktop.assembly import services_over
from recolo_desktop.domain.basics.errors import NotAllowed, Refusal, StoreFault, WrongPassphrase
from recolo_desktop.domain.records.backup import is_due, to_remove
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.storage.file import container, replacing
from recolo_desktop.storage.keys.wrapping import Cost
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, RECOVERY_KEY, client, note, staff

pytestmark = pytest.mark.proof


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def kept(store_with_order, stick):
    """A store with a signed note and one good backup of it."""
    store_with_order.sign_note(note())
    store_with_order.backup = backed_up(store_with_order, stick)
    return store_with_order


def backed_up(store, place):
    finished = store.services.backups.write(store.actor, place, lambda *_: None)
    return store.services.backups.note(store.actor, finished)


def test_a_backup_is_one_file_that_says_what_it_holds_and_nothing_about_anybody(kept, stick):
    (file,) = stick.iterdir()
    manifest = container.manifest_of(file)
    assert manifest.counts["clients"] == 1
    assert manifest.counts["session_notes"] == 1
    assert manifest.journal_seq == kept.backup.journal_seq
    written = file.read_bytes().lower()
    for word in (b"hargreave", b"calloway", b"ashdown", b"sleep"):
        assert word not in written
    assert file.stat().st_mode & 0o077 == 0
    assert not (kept.folder / "recolo.backup-part").exists()


def test_progress_is_told_and_the_journal_and_home_know_the_backup(kept, stick):
    told = []
    kept.services.backups.write(kept.actor, stick, lambda per_cent, words: told.append((per_cent, words)))
    assert told[0][0] < told[-1][0] == 100
    assert any("journal" in words for _, words in told)
    assert kept.services.backups.newest(kept.actor).place == kept.backup.place
    with kept.vault.open_work(kept.actor) as work:
        assert work.journal.whole()[-1].action is Action.BACKUP_MADE


def test_restoring_shows_what_it_holds_then_sets_the_present_records_aside(kept, stick):
    kept.services.clients.register(kept.actor, client(id="client-2", nhs_number=""))
    kept.vault.close()
    (file,) = stick.iterdir()
    restored = kept.services.backups.open_for_restoring(file, "staff-1", PASSPHRASE)
    assert restored.contents.counts["clients"] == 1
    assert restored.contents.people == ("Dr Priya Nandakumar",)
    aside = kept.services.backups.put_in_place(restored, "staff-1")
    assert (kept.folder / aside / "recolo.db").exists()
    actor = kept.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert kept.services.sign_in.opening_fault() is None
    assert [row.client.id for row in kept.services.caseload.page(actor, "team").rows] == ["client-1"]
    with kept.vault.open_work(actor) as work:
        assert [entry.action for entry in work.journal.whole()][-2:] == [Action.RESTORED, Action.UNLOCKED]
    kept.vault.close()
    assert verify(kept.folder, PASSPHRASE, kept.clock, lambda _: None)
    assert verify_aside(kept, aside)


def verify_aside(store, aside):
    return verify(store.folder / aside, PASSPHRASE, store.clock, lambda _: None)


def test_a_new_laptop_is_filled_from_a_backup_with_the_recovery_key(kept, stick, tmp_path):
    (file,) = stick.iterdir()
    services, vault, _ = services_over(tmp_path / "new" / "records", kept.clock, Cost())
    restored = services.backups.open_for_restoring(file, "", RECOVERY_KEY)
    assert services.backups.put_in_place(restored, "") == ""
    actor = services.sign_in.unlock("staff-1", PASSPHRASE)
    assert services.clients.open(actor, "client-1").notes[0].narrative == "We talked about sleep."
    vault.close()


@pytest.mark.parametrize("secret", [RECOVERY_KEY, PASSPHRASE])
def test_a_backup_is_not_opened_where_a_file_lies(kept, stick, tmp_path, secret):
    (file,) = stick.iterdir()
    place = tmp_path / "report.txt"
    place.write_text("mine", encoding="utf-8")
    services, _, _ = services_over(place, kept.clock, Cost())
    with pytest.raises(StoreFault, match=r"is a file, not a folder\. Choose a folder\."):
        services.backups.open_for_restoring(file, "" if secret == RECOVERY_KEY else "staff-1", secret)
    assert place.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("there", ["nothing", "an empty folder", "a file"])
def test_checking_what_is_no_store_says_so_and_makes_nothing(kept, tmp_path, there):
    place = tmp_path / "mistyped"
    if there == "an empty folder":
        place.mkdir()
    elif there == "a file":
        place.write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    lines: list[str] = []
    assert not verify(place, PASSPHRASE, kept.clock, lines.append)
    assert lines == [
        "FAULT store: The database file is missing from the records folder. Put it back from the last backup."
    ]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_backup_that_was_only_looked_at_leaves_nothing(kept, stick):
    before = sorted(file.name for file in kept.folder.iterdir())
    (file,) = stick.iterdir()
    kept.services.backups.forget(kept.services.backups.open_for_restoring(file, "staff-1", PASSPHRASE))
    with pytest.raises(WrongPassphrase):
        kept.services.backups.open_for_restoring(file, "staff-1", "not it at all, sorry")
    after = {one.name for one in kept.folder.iterdir()} - {"recolo.attempts"}  # the wrong passphrase was counted
    assert sorted(after) == before


@pytest.mark.parametrize("damage", ["cut short", "flipped", "not a backup", "missing", "other files"])
def test_a_damaged_backup_is_refused_with_a_sentence_and_nothing_is_replaced(kept, stick, damage):
    (file,) = stick.iterdir()
    whole = file.read_bytes()
    if damage == "cut short":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "flipped":
        at = len(whole) // 2
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    elif damage == "not a backup":
        file.write_bytes(b"hello")
    elif damage == "missing":
        file.unlink()
    else:
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("something.txt", "else")
    with pytest.raises(StoreFault, match=r"backup"):
        kept.services.backups.open_for_restoring(file, "staff-1", PASSPHRASE)
    assert not (kept.folder / replacing.RESTORING).exists()
    assert verify_now(kept)


def verify_now(store):
    store.vault.close()
    return verify(store.folder, PASSPHRASE, store.clock, lambda _: None)


def test_a_restore_cut_short_at_any_step_is_brought_to_its_end_at_the_next_start(kept, stick, monkeypatch):
    (file,) = stick.iterdir()
    kept.vault.close()
    for steps in range(8):
        restored = kept.services.backups.open_for_restoring(file, "staff-1", PASSPHRASE)
        left = [steps]
        real = type(kept.folder).replace

        def cut(self, target, real=real, left=left):
            if left[0] == 0:
                raise KeyboardInterrupt
            left[0] -= 1
            return real(self, target)

        kept.clock.at += timedelta(minutes=1)
        with monkeypatch.context() as patch:
            patch.setattr(type(kept.folder), "replace", cut)
            try:
                kept.services.backups.put_in_place(restored, "staff-1")
            except KeyboardInterrupt:
                assert (kept.folder / replacing.RESTORING).exists() or steps == 0
        assert kept.services.sign_in.store_exists()
        assert verify_now(kept), steps


def test_records_that_do_not_check_clean_are_not_called_a_backup(kept, stick):
    def spoil(engine):
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER session_notes_no_update")
            connection.exec_driver_sql("UPDATE session_notes SET narrative = 'something else'")

    kept.vault.read(spoil)
    before = sorted(stick.iterdir())
    with pytest.raises(StoreFault, match="did not check clean"):
        kept.services.backups.write(kept.actor, stick, lambda *_: None)
    assert sorted(stick.iterdir()) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs a small file system")
def test_a_full_stick_is_said_and_leaves_no_half_backup(kept, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)], check=True)
    try:
        with pytest.raises(StoreFault, match=r"too little room|could not be written"):
            kept.services.backups.write(kept.actor, small, lambda *_: None)
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_backup_beside_the_records_or_to_a_missing_stick_is_refused(kept, tmp_path):
    with pytest.raises(StoreFault, match="lost with them"):
        kept.services.backups.write(kept.actor, kept.folder, lambda *_: None)
    with pytest.raises(StoreFault, match="not there"):
        kept.services.backups.write(kept.actor, tmp_path / "gone", lambda *_: None)


def test_rotation_keeps_the_newest_and_never_touches_files_of_others(kept, stick):
    (stick / "holiday.jpg").write_bytes(b"x")
    (stick / "recolo-ffffff-20200101-000000.recolo").write_bytes(b"another store")
    settings = kept.services.team.settings(kept.actor)
    kept.services.team.change_settings(kept.actor, replace(settings, backups_kept=2))
    for _ in range(3):
        kept.clock.at += timedelta(hours=1)
        newest = backed_up(kept, stick)
    ours = [
        file for file in stick.iterdir() if file.name not in ("holiday.jpg", "recolo-ffffff-20200101-000000.recolo")
    ]
    assert len(ours) == 2
    assert newest.place in {str(file) for file in ours}
    assert len(list(stick.iterdir())) == 4


def test_the_schedule(kept, stick):
    settings = kept.services.team.settings(kept.actor)
    assert kept.services.backups.due_in(kept.actor) is None
    kept.services.team.change_settings(kept.actor, replace(settings, backup_folder=str(stick)))
    assert kept.services.backups.due_in(kept.actor) is None
    kept.clock.at += timedelta(hours=24)
    assert kept.services.backups.due_in(kept.actor) == stick
    at = kept.backup.made_at
    assert is_due(None, at, 24)
    assert is_due(at, at - timedelta(days=30), 24)
    assert to_remove(["b", "c", "a"], 2) == ["a"]
    assert to_remove(["a"], 2) == []


def test_what_a_laptop_held_is_for_leads(kept, stick):
    other = "harbour saddle mint copper lantern"
    kept.services.sign_in.add_colleague(kept.actor, PASSPHRASE, staff(id="staff-2", is_lead=False), other)
    kept.clock.at += timedelta(hours=1)
    file = backed_up(kept, stick).place
    restored = kept.services.backups.open_for_restoring(Path(file), "staff-1", PASSPHRASE)
    assert [one.family_name for one in kept.services.backups.held(restored, "staff-1")] == ["Hargreave"]
    assert kept.services.backups.held(restored, "")
    with pytest.raises(NotAllowed):
        kept.services.backups.held(restored, "staff-2")
    kept.services.backups.forget(restored)


def test_records_put_back_to_an_older_state_are_noticed_at_unlock(kept):
    kept.vault.close()
    older = (kept.folder / "recolo.db").read_bytes()
    kept.reopen()
    kept.services.clients.register(kept.actor, client(id="client-2", nhs_number=""))
    kept.vault.close()
    (kept.folder / "recolo.db").write_bytes(older)
    actor = kept.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert "journal entries are missing" in kept.services.sign_in.opening_fault()
    waiting = {item.what: item for item in kept.services.worklist.to_finish(actor)}
    assert waiting["Faults found in the journal"].urgent
    kept.reopen()
    assert kept.services.sign_in.opening_fault() is None


@pytest.mark.parametrize("forged", ["{}", "junk", '{"seq": 1, "hash": "x", "code": "y"}', None])
def test_a_forged_or_missing_note_of_the_journals_end_is_said(kept, forged):
    kept.vault.close()
    head = kept.folder / "recolo.head"
    head.unlink()
    if forged is not None:
        head.write_text(forged, encoding="utf-8")
    kept.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert "journal's end" in kept.services.sign_in.opening_fault()


def test_restoring_needs_a_key(kept, stick):
    (file,) = stick.iterdir()
    with pytest.raises(Refusal):
        kept.services.backups.open_for_restoring(file, "staff-9", PASSPHRASE)
    assert kept.services.backups.people_in(file) == (("staff-1", "Dr Priya Nandakumar"),)
