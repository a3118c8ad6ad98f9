"""A lead at the team's settings, backups and journal; a colleague who has to say why; the lock."""

import os
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.ui.gate.restore_dialog import RestoreDialog
from recolo_desktop.ui.gate.set_up_page import SetUpPage
from recolo_desktop.ui.gate.unlock_page import UnlockPage
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.reason_dialog import OpeningsDialog, ReasonDialog
from recolo_desktop.ui.records.seal_dialog import SealDialog
from recolo_desktop.ui.team.key_dialogs import ChangePassphraseDialog, ConfirmDialog, NewRecoveryKeyDialog
from recolo_desktop.ui.team.people_dialogs import ColleagueDialog, RecoveryDialog
from tests.builders import PASSPHRASE, RECOVERY_KEY, client, damage_a_table, make_store, note, staff

pytestmark = pytest.mark.proof

OTHER = "harbour saddle mint copper lantern"
FRESH = "tulip quarry ember noodle fable"


@pytest.fixture
def team(screen_of, tmp_path):
    """The unlocked window of a lead with one colleague, one client of the lead's, and a stick for backups."""
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    store.services.sign_in.add_colleague(
        store.actor, PASSPHRASE, staff(id="staff-2", given_name="Bethan", family_name="Aldous", is_lead=False), OTHER
    )
    (tmp_path / "stick").mkdir()
    settings = TeamSettings(backup_folder=str(tmp_path / "stick"))
    store.services.team.change_settings(store.actor, settings)
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.stick = tmp_path / "stick"
    screen.unlock()
    screen.until(lambda: not screen.window.desk.runner.is_running)
    screen.settle()
    return screen


def page(screen, panel):
    screen.window.desk.show_team(panel)
    screen.settle()
    return getattr(screen.window.desk.stack.currentWidget(), panel)


def test_a_backup_is_made_when_one_is_due_and_home_says_so(team):
    assert len(list(team.stick.glob("*.recolo"))) == 1
    assert "Last backup today" in team.window.desk.home.form.backup_label.text()


def test_a_lead_changes_details_and_retires_a_colleague(team):
    panel = page(team, "people")
    panel.list.choose("staff-2")
    panel.form.grade_edit.setText("Band 6")
    panel.form.given_name_edit.clear()
    panel.save()
    team.settle()
    assert panel.form.given_name_problem.text() == "Enter a first name"
    assert panel.form.grade_edit.text() == "Band 6"
    panel.form.given_name_edit.setText("Bethan")
    panel.save()
    team.settle()
    panel.retire()
    team.settle()
    assert not panel.form.return_button.isVisible()  # asked first
    panel.dialog._submit()
    team.until(lambda: panel.form.return_button.isVisible())
    panel.take_back()
    panel.dialog.fields.fill({"passphrase": FRESH, "again": FRESH, "own": PASSPHRASE})
    panel.dialog._submit()
    team.until(lambda: panel.form.retire_button.isVisible())
    assert panel.form.grade_edit.text() == "Band 6"


def test_a_colleague_is_added_from_the_list(team):
    panel = page(team, "people")
    panel.add()
    dialog = team.dialog(ColleagueDialog)
    dialog.fields.fill(
        {"given_name": "Cara", "family_name": "Doyle", "profession": "Nurse", "role": "assistant",
         "passphrase": FRESH, "again": FRESH, "own": PASSPHRASE}
    )  # fmt: skip
    dialog._submit()
    team.until(lambda: len(panel.list.keys()) == 3)


def test_settings_of_the_lock_hold_at_once_and_have_limits(team):
    panel = page(team, "settings")
    panel.form.lock_after_minutes_edit.setText("0")
    panel.save()
    team.settle()
    assert "cannot be switched off" in panel.form.lock_after_minutes_problem.text()
    panel.form.lock_after_minutes_edit.setText("soon")
    panel.save()
    assert "whole number" in panel.form.lock_after_minutes_problem.text()
    panel.form.lock_after_minutes_edit.setText("2")
    panel.form.hides_names_edit.setChecked(True)
    panel.save()
    team.settle()
    assert team.window._idle._lock_after_s == 120
    team.window.lock("test")
    gate = team.window.gate
    assert not gate.form.people_area.isVisible()
    assert "Nandakumar" not in gate.form.who_label.text()
    gate.form.name_edit.setText("somebody else")
    gate.form.passphrase_edit.setText(PASSPHRASE)
    gate.submit()
    assert "name and passphrase" in gate.form.passphrase_problem.text()
    gate.form.name_edit.setText("nandakumar")
    team.unlock()


def test_the_passphrase_the_recovery_key_and_the_data_key_can_be_changed(team):
    panel = page(team, "settings")
    panel.change_passphrase()
    dialog = team.dialog(ChangePassphraseDialog)
    dialog.fields.fill({"old": "wrong", "passphrase": FRESH, "again": FRESH})
    dialog._submit()
    team.until(lambda: dialog.form.form_problem.text())
    assert dialog.form.passphrase_edit.text() == FRESH
    dialog.fields.fill({"old": PASSPHRASE})
    dialog._submit()
    team.until(lambda: not isValid(dialog))
    panel.change_recovery_key()
    dialog = team.dialog(NewRecoveryKeyDialog)
    assert dialog.recovery_key[-4:] not in dialog.form.key_label.text()
    dialog.fields.fill({"last_group": "AAAA", "own": FRESH})
    dialog._submit()
    assert "not the last 4" in dialog.form.last_group_problem.text()
    dialog.fields.fill({"last_group": dialog.recovery_key[-4:]})
    dialog._submit()
    team.until(lambda: not isValid(dialog))
    panel.change_data_key()
    dialog = team.dialog(ConfirmDialog)
    dialog.fields.fill({"own": FRESH})
    dialog._submit()
    team.until(lambda: not isValid(dialog))
    team.window.lock("test")
    team.settle()
    team.unlock(FRESH)


def test_the_journal_is_filtered_verified_and_explained(team):
    panel = page(team, "journal")
    assert panel.model.rowCount() > 5
    panel.form.action_edit.set_value("client registered")
    panel.ask()
    team.settle()
    assert panel.model.rowCount() == 1
    panel.form.lines_table.selectRow(0)
    assert "family name: nothing → Hargreave" in panel.form.detail_view.toPlainText()
    panel.verify()
    team.settle()
    assert "The chain holds" in panel.form.count_label.text()
    panel.form.since_edit.setText("not a day")
    panel.ask()
    assert panel.form.since_problem.text()


def test_backup_settings_say_what_is_wrong(team):
    panel = page(team, "backups")
    panel.form.backup_folder_edit.setText("/nowhere/at/all")
    panel.save()
    assert "not there" in panel.form.backup_folder_problem.text()
    panel.back_up_now()
    team.until(lambda: panel.form.fault_label.isVisible())
    assert "not there" in panel.form.fault_label.text()


def test_a_backup_is_opened_looked_at_and_put_in_place(team):
    (file,) = team.stick.glob("*.recolo")
    team.window._restore()
    dialog = team.dialog(RestoreDialog)
    assert isinstance(team.window.gate, UnlockPage)
    dialog.form.file_edit.setText(str(file))
    dialog._list_people()
    team.settle()
    dialog.fields.fill({"who": "staff-1", "secret": "not it at all, sorry"})
    dialog._submit()
    team.until(lambda: dialog.form.form_problem.isVisible())
    dialog.fields.fill({"secret": PASSPHRASE})
    dialog._submit()
    team.until(lambda: dialog.form.replace_button.isVisible())
    assert "1 client files" in dialog.form.contents_label.text()
    dialog._replace()
    team.until(lambda: not isValid(dialog))
    assert "Unlock it" in team.window.gate.form.laptop_label.text()
    assert list(Path(team.window._front.folder).glob("set-aside-*"))
    team.unlock()


def test_a_new_laptop_can_begin_with_a_backup(screen_of, team, tmp_path):
    (file,) = team.stick.glob("*.recolo")
    fresh = screen_of(tmp_path / "other" / "records", team.window._front.clock)
    assert isinstance(fresh.window.gate, SetUpPage)
    fresh.window.gate.restoring.emit()
    dialog = next(
        d for d in QApplication.topLevelWidgets() if isinstance(d, RestoreDialog) and d.parent() is fresh.window
    )
    dialog.fields.fill({"file": str(file), "secret": RECOVERY_KEY})
    dialog._submit()
    fresh.until(lambda: dialog.form.replace_button.isVisible())
    dialog._replace()
    fresh.until(lambda: isinstance(fresh.window.gate, UnlockPage))
    fresh.unlock()


def test_somebody_elses_record_asks_why_and_who_opened_it_is_one_click_away(team):
    team.window.lock("test")
    team.settle()
    team.window.gate.choose("staff-2")
    team.unlock(OTHER)
    desk = team.window.desk
    desk.open_client("client-1")
    dialog = team.dialog(ReasonDialog)
    dialog._submit()
    assert dialog.form.reason_problem.text()
    dialog.fields.fill({"reason": "other"})
    dialog._submit()
    assert dialog.form.words_problem.text()
    dialog.fields.fill({"words": "asked by the lead"})
    dialog._submit()
    team.until(lambda: desk.record)
    desk.do("openings")
    openings = team.dialog(OpeningsDialog)
    assert openings.model.index(0, 3).data() == "asked by the lead"
    openings.reject()
    team.window.lock("test")
    team.settle()
    team.window.gate.choose("staff-1")
    lead = team.unlock()
    team.settle()
    assert "opened with a reason" in " ".join(row.accessibleName() for row in _todo(lead))


def _todo(desk):
    layout = desk.home.form.todo_layout
    return [layout.itemAt(at).widget() for at in range(layout.count())]


def test_sleep_locks_and_so_does_a_locked_session(team):
    team.window.system_lock.heard("/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)")
    assert team.window.desk is not None
    team.window.system_lock.heard("/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)")
    assert team.window.desk is None


def test_locking_while_a_backup_is_made_gives_it_up_and_leaves_nothing(team, tmp_path):
    team.window.desk.runner.start(team.stick)
    team.window.lock("test")
    assert team.window.desk is None
    team.qtbot.waitUntil(lambda: not (tmp_path / "records" / "recolo.backup-part").exists(), timeout=10_000)
    assert not list(team.stick.glob("*.part"))
    team.settle()
    team.unlock()


def test_an_unlock_that_comes_back_after_a_lock_opens_nothing(team):
    team.window.lock("test")
    team.settle()
    gate = team.window.gate
    gate.form.passphrase_edit.setText(PASSPHRASE)
    gate.submit()
    team.window._theme.step_text_size(1)
    assert team.window.gate is gate
    team.window._turn += 1
    team.settle()
    assert team.window.desk is None
    team.window._theme.use_text_size(100)


def test_a_cancelled_recovery_leaves_the_vault_closed(team):
    team.window.lock("test")
    team.settle()
    team.window._recover("staff-1")
    dialog = team.dialog(RecoveryDialog)
    dialog.fields.fill({"recovery_key": RECOVERY_KEY, "passphrase": FRESH, "again": FRESH})
    dialog._submit()
    dialog.reject()
    team.settle()
    QTest.qWait(50)
    team.settle()
    assert team.window.desk is None
    assert team.window._front.services().sign_in._vault._engine is None


def test_leaving_home_before_a_record_has_come_shows_no_record(team):
    desk = team.window.desk
    desk.open_client("client-1")
    desk.go_home()
    team.settle()
    assert desk.record is None
    assert desk.stack.currentWidget() is desk.home


def test_a_supervisor_countersigns_and_reads_whose_signatures_stand_there(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    store.services.sign_in.add_colleague(
        store.actor,
        PASSPHRASE,
        staff(
            id="staff-2",
            given_name="Tom",
            family_name="Ellery",
            role=Role.ASSISTANT,
            is_lead=False,
            needs_countersignature=True,
            supervisor_id="staff-1",
        ),
        OTHER,
    )
    assistant = store.reopen("staff-2", OTHER)
    draft = note(author_id="staff-2", author_name="")
    store.services.clients.open(assistant, "client-1", "asked by the lead")
    store.services.drafts.save(
        assistant, draft_id=draft.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(draft)
    )
    store.services.session_notes.sign(assistant, draft, OTHER)
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    screen.settle()
    tab = screen.open_client("session_notes")
    card = tab.signed.countersign_card
    card.comment_edit.setPlainText("Seen in supervision.")
    if shots := os.environ.get("SHOTS"):
        screen.window.grab().save(f"{shots}/countersign.png")
    card.sign_button.click()
    dialog = screen.dialog(PassphraseDialog)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.countersignatures)
    tab = screen.window.desk.record.current()
    tab.signed.show_seals()
    seals = screen.dialog(SealDialog)
    if shots:
        seals.grab().save(f"{shots}/seals.png")
    said = " ".join(label.text() for label in seals.findChildren(QLabel))
    assert "Dr Tom Ellery" in said
    assert "Countersignature: unchanged since it was signed" in said


def test_a_damaged_file_is_said_across_the_desk_until_it_is_locked(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    damage_a_table(store, "goals")
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    alarm = screen.window.desk.alarm
    screen.until(alarm.isVisible)
    if shots := os.environ.get("SHOTS"):
        screen.window.grab().save(f"{shots}/alarm.png")
    assert "damaged: goals." in alarm.label.text()
    assert "There is no backup yet" in alarm.label.text()


def test_a_role_is_changed_with_the_leads_own_passphrase_only(team):
    panel = page(team, "people")
    panel.list.choose("staff-2")
    panel.fields.fill({"role": "occupational_therapist"})
    panel.save()
    team.settle()
    panel.dialog.fields.fill({"own": "not the passphrase at all"})
    panel.dialog._submit()
    team.settle()
    assert panel.dialog.isVisible()
    assert stored_role(team) == "psychologist"
    panel.dialog.fields.fill({"own": PASSPHRASE})
    panel.dialog._submit()
    team.settle()
    assert stored_role(team) == "occupational_therapist"


def stored_role(team):
    sitting = team.window.desk.sitting
    return next(one for one in sitting.services.team.everybody(sitting.actor) if one.id == "staff-2").role


def test_each_colleague_shows_her_own_details_however_quickly_one_is_chosen_after_another(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    for number, (given, family) in enumerate((("Milo", "Garth"), ("Ines", "Rowe")), start=2):
        member = staff(id=f"staff-{number}", given_name=given, family_name=family, is_lead=False)
        store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{OTHER} {number}")
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.unlock()
    screen.window.desk.show_team("people")
    screen.settle()
    panel = screen.window.desk.stack.currentWidget().people
    called = {"staff-1": "Nandakumar", "staff-2": "Garth", "staff-3": "Rowe"}
    for key in ("staff-2", "staff-1", "staff-3", "staff-2", "staff-3", "staff-1"):
        panel.list.choose(key)
        assert panel.fields.typed()["family_name"] == called[key]
    panel._draft.flush()
    screen.settle()
    for key, family in called.items():
        panel.list.choose(key)
        screen.settle()
        assert panel.fields.typed()["family_name"] == family
    panel.form.profession_edit.setText("Words that are typed")
    panel.list.choose("staff-1")
    screen.settle()
    assert panel.form.profession_edit.text() != "Words that are typed"
    panel.list.choose("staff-3")
    screen.until(lambda: panel.form.profession_edit.text() == "Words that are typed")
