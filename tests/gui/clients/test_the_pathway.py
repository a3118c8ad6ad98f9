"""The client file in the window: cards with their lists, the pathway, the directory, cover, merging, the letterhead."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from recolo_desktop.domain.clients.client import Client, Stage
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.ui.clients.directory_page import AgencyDialog, DirectoryPage
from recolo_desktop.ui.clients.export_dialog import ExportDialog
from recolo_desktop.ui.clients.file_dialogs import MergeDialog, ReferAgainDialog, SeparateDialog
from recolo_desktop.ui.records.entry_dialog import EntryDialog
from recolo_desktop.ui.records.wrong_record_dialog import WrongRecordDialog
from recolo_desktop.ui.team.cover_dialog import CoverDialog
from tests.builders import PASSPHRASE, TODAY, client, staff
from tests.gui.shell.test_the_desk import _nameless


def saved(screen, tab, card, **values):
    tab.edit(card)
    screen.settle()
    tab.fields.fill(values)
    tab.save()
    screen.settle()
    assert tab.desk.editing is None, [label.text() for label in tab.fields._problems.values() if label.text()]
    return screen.window.desk.record.record.client


def test_a_card_keeps_partial_dates_lists_and_ticks(screen):
    tab = screen.open_client()
    made = saved(screen, tab, "personal", birth_date="March 1987", communication_needs=["Easy read"],
                 nhs_number_status="verified", interpreter="yes")  # fmt: skip
    assert (made.birth_date, made.birth_date_in_part) == (None, "1987-03")
    assert made.communication_needs == ("Easy read",)
    phone = {"number": "01632 960222", "kind": "Work", "message_is_safe": "no", "text_is_safe": "not asked"}
    made = saved(screen, tab, "contact", other_phones=[phone], correspondence_address="c/o 3 Mill Row",
                 correspondence_postcode="zz99 7aa", past_addresses=[{"address": "1 Old Road", "lived_from": "2019"}])  # fmt: skip
    assert made.other_phones[0].number == "01632 960222"
    assert made.postal_lines == ("c/o 3 Mill Row", "ZZ99 7AA")
    assert made.past_addresses[0].address == "1 Old Road"
    made = saved(screen, tab, "referral", index_behaviours=["Following", "Loitering"], case_holder="G Snape, probation")
    assert made.index_behaviours == ("Following", "Loitering")
    tab.edit("contact")
    assert tab.fields.typed()["other_phones"] == [phone]
    assert _nameless(screen.window) == []
    tab.cancel()


def test_a_wrong_row_is_refused_beside_its_list_and_nothing_typed_is_lost(screen):
    tab = screen.open_client()
    tab.edit("contact")
    screen.settle()
    tab.fields.fill({"other_phones": [{"number": "12", "kind": "Home"}]})
    tab.save()
    screen.settle()
    assert "12 is not a full phone number" in tab.form.other_phones_problem.text()
    assert tab.fields.typed()["other_phones"][0]["number"] == "12"


def test_the_directory_is_filled_and_chosen_from(screen):
    desk = screen.window.desk
    desk.do("directory")
    page = screen.until(lambda: desk.stack.currentWidget())
    assert isinstance(page, DirectoryPage)
    page.add_usual()
    screen.until(lambda: len(page.entries) >= 10)
    page.add()
    dialog = screen.dialog(AgencyDialog)
    assert _nameless(dialog) == []
    dialog.fields.fill({"kind": "GP practice", "organisation": "Fairlea Surgery", "address": "2 Quay Road",
                        "phone": "01632 960120"})  # fmt: skip
    dialog._submit()
    screen.until(lambda: any(one.organisation == "Fairlea Surgery" for one in page.entries))
    tab = screen.open_client()
    tab.edit("people")
    screen.until(lambda: tab.form.gp_agency_edit.count() > 1)
    tab.form.gp_agency_edit.setCurrentIndex(1)
    tab.desk.take_agency("gp", tab.fields.typed()["gp_agency"])
    tab.save()
    screen.settle()
    contact = next(one for one in desk.record.record.client.contacts if one.kind.value == "GP practice")
    assert (contact.name, contact.address) == ("Fairlea Surgery", ("2 Quay Road",))
    assert contact.agency_id


def test_a_move_needs_no_timeline_and_a_closed_file_is_referred_again(screen):
    services, actor, desk = screen.window.desk.sitting.services, screen.window.actor, screen.window.desk
    tab = screen.open_client()
    tab.move_on()
    dialog = screen.dialog(EntryDialog)
    dialog.fields.fill({"stage": "Assessment", "reason": "Panel agreed"})
    dialog._submit()
    screen.until(lambda: desk.record.record.client.stage is Stage.ASSESSMENT)
    assert "Assessment" in tab.pathway.accessibleName()
    assert tab.move_button.isVisibleTo(tab)
    assert not tab.refer_button.isVisibleTo(tab)
    from tests.integration.clients.test_the_client_file import written

    class Store:
        pass

    store = Store()
    store.services, store.actor = services, actor
    written(store, "victim_safety", words="None beyond the order.", on=TODAY)
    written(store, "stage", stage="Closed", reason="Done", on=TODAY)
    desk.record.reload()
    screen.until(lambda: desk.record.record.client.stage is Stage.CLOSED)
    tab.refer_again()
    dialog = screen.dialog(ReferAgainDialog)
    assert _nameless(dialog) == []
    dialog.fields.fill({"reason": "New concerns"})
    dialog._submit()
    screen.until(lambda: desk.record.record.client.episode == 2)
    assert "episode 2" in tab.pathway.accessibleName()


def test_two_files_are_merged_and_separated_in_the_window(screen):
    services, actor, desk = screen.window.desk.sitting.services, screen.window.actor, screen.window.desk
    services.clients.register(actor, client(id="client-2", given_names="Danny", nhs_number="9990000026"))
    services.clients.open(actor, "client-2")
    screen.open_client()
    desk.do("merge")
    dialog = screen.dialog(MergeDialog)
    assert _nameless(dialog) == []
    dialog._submit()
    assert "Choose the other file" in dialog.form.other_problem.text()
    dialog._other.typed.setText("9990000026")
    screen.until(lambda: dialog._other.chosen.value() == "client-2")
    dialog.fields.fill({"reason": "Same person, two spellings"})
    dialog._submit()
    screen.until(lambda: desk.record.record.merged)
    tab = desk.record.current()
    assert "HARGREAVE, Danny" in tab.prompts.label.text()
    desk.do("separate")
    dialog = screen.dialog(SeparateDialog)
    dialog.fields.fill({"reason": "Brothers"})
    dialog._submit()
    screen.until(lambda: not desk.record.record.merged)


def test_a_name_with_any_sign_is_offered_whole(screen):
    services, actor = screen.window.desk.sitting.services, screen.window.actor
    services.clients.register(actor, client(id="client-2", nhs_number="9990000026"))
    with services.clients._service._open_work(actor) as work:  # as an earlier version may have stored it
        work.save(replace(work.get(Client, "client-2"), family_name="Lowe|Bell=Oak"))
        work.record(Action.CLIENT_CHANGED, client_id="client-2", subject="clients", subject_id="client-2")
        work.commit()
    screen.open_client()
    screen.window.desk.do("merge")
    dialog = screen.dialog(MergeDialog)
    dialog._other.typed.setText("9990000026")
    screen.until(lambda: dialog._other.chosen.value() == "client-2")
    assert dialog._other.chosen.count() == 2
    assert dialog._other.chosen.currentText().startswith("LOWE|BELL=OAK, ")


def test_cover_is_arranged_and_ended(screen):
    desk = screen.window.desk
    desk.do("cover")
    dialog = screen.dialog(CoverDialog)
    assert _nameless(dialog) == []
    dialog._submit()
    screen.settle()
    assert "Choose who stands in" in dialog.form.covered_by_problem.text()
    dialog.fields.fill({"covered_by": screen.window.actor.id, "last_day": "27 Nov 2026"})
    dialog._submit()
    screen.settle()
    assert "somebody else" in dialog.form.covered_by_problem.text()
    dialog.reject()
    sitting = desk.sitting
    colleague = staff(id="staff-9", given_name="Bethan", family_name="Aldous", is_lead=False)
    sitting.services.sign_in.add_colleague(sitting.actor, PASSPHRASE, colleague, "maple harbour quartz window drift")
    desk.do("cover")
    dialog = screen.dialog(CoverDialog)
    dialog.fields.fill({"covered_by": "staff-9", "last_day": "27 Nov 2026"})
    dialog._submit()
    screen.settle()
    assert [one.covered_by for one in sitting.services.standing_in.still_to_come(sitting.actor)] == ["staff-9"]
    back = screen.until(lambda: [b for b in dialog.findChildren(QPushButton) if b.text() == "Is back"])
    back[0].click()
    screen.settle()
    assert sitting.services.standing_in.still_to_come(sitting.actor) == ()


def test_the_export_asks_for_a_reason_and_saves_only_what_is_encrypted(screen, tmp_path):
    screen.open_client()
    screen.window.desk.do("export")
    dialog = screen.dialog(ExportDialog)
    dialog.form.way_edit.choose("save")
    assert _nameless(dialog) == []
    dialog.target = tmp_path / "export.zip"
    dialog._submit()
    screen.settle()
    assert "for whom" in dialog.form.reason_problem.text()
    assert not dialog.target.exists()
    secret = "granite sparrow violet anchor meadow"
    dialog.fields.fill({"reason": "Transfer of care", "passphrase": secret, "again": secret})
    dialog._submit()
    screen.until(lambda: (tmp_path / "export.zip").exists())
    assert b"Hargreave" not in (tmp_path / "export.zip").read_bytes()


def test_a_note_in_the_wrong_record_is_begun_in_the_right_one(screen):
    services, actor = screen.window.desk.sitting.services, screen.window.actor
    services.clients.register(actor, client(id="client-2", family_name="Okafor", nhs_number="9990000026"))
    from recolo_desktop.domain.records.draft import DraftKind
    from recolo_desktop.services.basics.thawing import frozen
    from tests.builders import PASSPHRASE, note

    made = note(held_on=TODAY)
    services.drafts.save(actor, draft_id=made.id, kind=DraftKind.NOTE, client_id=made.client_id, body=frozen(made))
    services.session_notes.sign(actor, made, PASSPHRASE)
    tab = screen.open_client()
    tab.switch.choose("timeline")
    row = next(row for row in tab.timeline._rows if row.subject == "session_notes")
    tab.timeline.move_elsewhere(row)
    dialog = screen.dialog(WrongRecordDialog)
    assert _nameless(dialog) == []
    dialog._other.typed.setText("Okafor")
    screen.until(lambda: dialog._other.chosen.value() == "client-2")
    dialog.fields.fill({"reason": "The wrong row was clicked"})
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.marks)
    assert services.clients.open(actor, "client-2").drafts


def test_the_letterhead_gets_a_new_version(screen, tmp_path):
    desk = screen.window.desk
    desk.show_team("service")
    panel = screen.until(lambda: desk.stack.currentWidget()).service
    screen.until(lambda: panel.fields.typed()["service_name"])
    assert _nameless(screen.window) == []
    panel.fields.fill({"trust_name": "Solent Vale NHS Trust, renamed", "areas": "so, po",
                       "programmes": [{"name": "PLSI FACT", "planned": "8", "follow_ups": "1"}]})  # fmt: skip
    panel.take_logo(tmp_path / "missing.png")
    assert "cannot be read" in panel.form.logo_problem.text()
    panel.save()
    screen.settle()
    identity = screen.window.desk.sitting.services.team.identity(screen.window.actor)
    assert (identity.trust_name, identity.areas) == ("Solent Vale NHS Trust, renamed", ("SO", "PO"))
    assert identity.effective_from == TODAY


def test_the_diary_shows_a_day_or_a_week(screen):
    desk = screen.window.desk
    desk.do("diary")
    page = screen.until(lambda: desk.stack.currentWidget())
    screen.settle()
    page.span.choose("day")
    assert page.title.text() == "Tuesday 24 November 2026"
    page.desk.turn(1)
    assert page.desk.day == date(2026, 11, 25)
    page.span.choose("week")
    page.desk.turn(-1)
    screen.settle()
    assert page.desk.monday == date(2026, 11, 16)


@pytest.mark.parametrize("key", ["directory", "cover", "merge", "export"])
def test_the_menu_offers_it(screen, key):
    screen.open_client()
    assert key in [one.key for one in screen.window.desk.offered()]
    QApplication.processEvents()
