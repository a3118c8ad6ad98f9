"""The client file's timeline, the search from anywhere, and the view that is safe to turn to the client."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.ui.clients.consultations_page import ConsultationDialog
from recolo_desktop.ui.clients.import_dialog import ImportDialog
from recolo_desktop.ui.diary.book_dialog import BookDialog
from recolo_desktop.ui.records.document_dialogs import DocumentDialog
from recolo_desktop.ui.records.entry_dialog import EntryDialog
from recolo_desktop.ui.records.error_mark_dialog import ErrorMarkDialog
from recolo_desktop.ui.shell.leave_room_dialog import LeaveRoomDialog
from recolo_desktop.ui.shell.search_palette import SearchPalette
from tests.builders import PASSPHRASE, client, make_store, note, staff


def shot(widget, name):
    if folder := os.environ.get("SHOTS"):
        QApplication.processEvents()
        widget.grab().save(f"{folder}/{name}.png")


def kind(tab, key):
    return next(one for one in tab.timeline.kinds if one.key == key)


@pytest.fixture
def timeline(screen):
    tab = screen.open_client()
    tab.switch.choose("timeline")
    return tab


def write(screen, tab, key, **typed):
    tab.timeline.add(kind(tab, key))
    dialog = screen.dialog(EntryDialog)
    dialog.fields.fill(typed)
    dialog._submit()
    screen.settle()
    return dialog


def test_an_entry_is_checked_then_written_and_marked_in_error_without_losing_its_words(screen, timeline):
    dialog = write(screen, timeline, "risk", tool="A structured guide, 2nd edition")
    shot(dialog, "entry")
    assert "Answer this: Sources" in dialog.form.sources_problem.text()
    assert dialog.form.tool_edit.text() == "A structured guide, 2nd edition"
    dialog.fields.fill(
        {"sources": "Interview, police summary", "changes": "A house move.", "plan": "Weekly.", "review_on": "3 weeks"}
    )
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.entries)
    assert "Risk judgement" in timeline.holding_label.text()
    shot(screen.window, "timeline")
    row = next(row for row in timeline.timeline._rows if row.title == "Risk judgement")
    timeline.timeline.mark(row)
    dialog = screen.dialog(ErrorMarkDialog)
    dialog._submit()
    screen.settle()
    assert "Say what is wrong" in dialog.form.reason_problem.text()
    dialog.fields.fill({"reason": "Belongs to another client"})
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.marks)
    (row,) = [row for row in timeline.timeline._rows if row.title == "Risk judgement"]
    assert "Belongs to another client" in row.in_error
    assert "Weekly." in dict(row.terms).values()
    assert timeline.holding_label.text() == ""


def test_a_move_on_the_pathway_moves_the_client_and_discharge_asks_for_the_victims_safety(screen, timeline):
    write(screen, timeline, "stage", stage="Treatment", reason="Panel agreed")
    screen.until(lambda: screen.window.desk.record.record.client.stage is Stage.TREATMENT)
    assert "Treatment" in timeline.timeline.pathway_label.text()
    dialog = write(screen, timeline, "stage", stage="Closed", reason="Finished")
    assert "victim's safety" in dialog.form.stage_problem.text()
    dialog.reject()
    write(screen, timeline, "victim_safety", words="Tell the advocate before the last session.")
    screen.until(lambda: len(screen.window.desk.record.record.entries) == 2)
    write(screen, timeline, "stage", stage="Closed", reason="Finished")
    screen.until(lambda: screen.window.desk.record.record.client.stage is Stage.CLOSED)


def test_what_is_about_somebody_else_cannot_be_made_printable_for_the_client(screen, timeline):
    dialog = write(screen, timeline, "victim_safety", words="Careful.", may_print_to_client=True)
    assert "Only what is about the client" in dialog.form.may_print_to_client_problem.text()


def search(screen, typed):
    screen.window.desk.search()
    palette = screen.dialog(SearchPalette)
    palette.line.setText(typed)
    screen.settle()
    return palette, [palette.list.item(at).text() for at in range(palette.list.count())]


def test_search_finds_by_fragment_sound_and_number_and_opens(screen):
    for typed in ("hargr", "Hargreeve", "999 000 0018", "daniel harg", "14.03.1987"):
        palette, lines = search(screen, typed)
        assert "HARGREAVE" in lines[0], typed
        palette.reject()
    palette, lines = search(screen, "settings")
    assert lines == ["Command: Team and settings"]
    palette.reject()
    palette, lines = search(screen, "harg")
    shot(palette, "search")
    palette._take(palette.list.item(0))
    screen.until(lambda: screen.window.desk.record)


def test_search_reads_signed_words_of_the_open_record_and_never_a_protected_name(screen, timeline):
    write(screen, timeline, "other", heading="Trains", words="He talked about Imogen and the model railway.")
    screen.until(lambda: screen.window.desk.record.record.entries)
    palette, lines = search(screen, "railway")
    assert any("model railway" in line for line in lines)
    assert not any("Imogen" in line for line in lines)
    assert "Imogen" not in str([row.terms for row in timeline.timeline._rows])
    palette.reject()
    palette, lines = search(screen, "Imogen")
    assert lines == ["Nothing found. Try part of the name, or the whole NHS number."]


def test_the_room_shows_no_other_name_and_asks_for_the_passphrase_to_leave(screen, timeline):
    write(screen, timeline, "agency_contact", who="Gareth Snape, probation", told="Nothing new.")
    screen.until(lambda: screen.window.desk.record.record.entries)
    desk = screen.window.desk
    desk.enter_room()
    screen.settle()
    shot(screen.window, "room")
    said = " ".join(label.text() for label in screen.window.findChildren(QLabel) if label.isVisible())
    assert "Hargreave" in said
    for hidden in ("Snape", "Imogen", "Person A", "Risk", "Nandakumar"):
        assert hidden not in said
    assert screen.window.windowTitle() == "Recolo"
    for act in (desk.search, desk.open_menu, desk.go_home):
        act()
    assert desk.room is not None
    assert desk.stack.currentWidget() is desk.room
    desk.screen_turned.leave()
    dialog = screen.dialog(LeaveRoomDialog)
    dialog.form.passphrase_edit.setText("not it at all, sorry")
    dialog._submit()
    screen.until(lambda: dialog.form.passphrase_problem.text())
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog._submit()
    screen.until(lambda: desk.room is None)
    assert desk.stack.currentWidget() is desk.record


def test_a_place_that_the_order_names_is_said_before_booking_and_the_words_are_kept(screen):
    tab = screen.open_client()
    tab._book()
    dialog = screen.dialog(BookDialog)
    dialog.fields.fill({"on": "today", "starts": "10:00", "place": "away", "location": "9 Birch Lane"})
    dialog._submit()
    screen.until(dialog.form.check_panel.isVisible)
    shot(dialog, "book")
    assert "equals one that the order protects" in dialog.form.check_label.text()
    assert "Imogen" not in dialog.form.check_label.text()
    bottom = dialog.form.accept_button.mapTo(dialog, dialog.form.accept_button.rect().bottomRight()).y()
    assert bottom <= dialog.height() <= 740  # a screen of 768 with its bar
    dialog._submit()
    screen.settle()
    assert "equals one that the order protects" in dialog.form.location_problem.text()
    assert not dialog.form.acknowledged_edit.isVisibleTo(dialog)
    dialog.fields.fill({"location": "Community hall"})
    dialog._submit()
    screen.until(lambda: "No address stands behind" in dialog.form.check_label.text())
    dialog._submit()
    screen.until(lambda: "in a few words" in dialog.form.acknowledged_problem.text())
    dialog.fields.fill({"place": "phone", "location": ""})
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.appointments)
    screen.window.desk.do("diary")
    page = screen.window.desk.stack.currentWidget()
    screen.until(lambda: page.desk.rows)
    page.outcome.set_value("5")
    page.record_outcome()
    screen.until(lambda: page.desk.rows[0].appointment.outcome == "5")
    shot(screen.window, "diary")
    page.open_chosen()
    screen.until(lambda: screen.window.desk.record)


def test_a_document_is_kept_encrypted_and_shown_inside(screen, tmp_path):
    tab = screen.open_client()
    tab.switch.choose("documents")
    scan = tmp_path / "order.png"
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    picture.save(str(scan))
    (tmp_path / "bad.exe").write_bytes(b"MZ nothing for us")
    tab.documents.keep(tmp_path / "bad.exe")
    dialog = screen.dialog(DocumentDialog)
    dialog._submit()
    screen.settle()
    assert "not a PDF" in dialog.form.form_problem.text()
    dialog.reject()
    tab.documents.keep(scan)
    dialog = screen.dialog(DocumentDialog)
    dialog.fields.fill({"title": "Scanned order", "kind": "Court order", "source": "Probation"})
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.documents)
    tab.documents.list.choose(tab.documents.list.keys()[0])
    screen.until(lambda: tab.documents.view.currentIndex() == 1)
    shot(screen.window, "documents")
    folder = screen.window._front.folder
    for file in Path(folder).rglob("*"):
        if file.is_file():
            assert b"\x89PNG" not in file.read_bytes()


def test_a_consultation_makes_no_client_file(screen):
    desk = screen.window.desk
    desk.do("consultations")
    page = desk.stack.currentWidget()
    page.add()
    dialog = screen.dialog(ConsultationDialog)
    dialog.fields.fill({"agency": "Hampshire police", "asked_by": "PC Ade, stalking unit", "question": "Is it safe?"})
    dialog._submit()
    screen.settle()
    assert "what was advised" in dialog.form.advice_problem.text()
    dialog.fields.fill({"advice": "See the guidance.", "who_will_act": "The officer", "lawful_basis": "Public task"})
    dialog._submit()
    screen.until(lambda: page.all)
    shot(screen.window, "consultations")
    desk.go_home()
    screen.settle()
    assert len(desk.home.model.rows) == 1


def test_a_breach_concern_stands_on_to_finish_until_it_is_closed_and_fills_the_disclosure_sheet(screen, timeline):
    write(
        screen,
        timeline,
        "breach",
        immediate="No",
        words='"I drove past."',
        source="The client",
        conditions="3",
        decided_by="Dr Nandakumar",
        told="Police 101, ref 44",
        shared="That he said he drove past on Sunday.",
        basis="Prevention of harm",
        client_told="Yes",
        review_on="1 week",
    )
    screen.until(lambda: screen.window.desk.record.record.entries)
    services, actor = screen.window.desk.sitting.services, screen.window.desk.sitting.actor
    (first, *_) = services.worklist.to_finish(actor)
    assert (first.what, first.count, first.urgent) == ("Open breach concerns", 1, True)
    kinds = {kind.key: kind for kind in services.letters.kinds()}
    record = screen.window.desk.record.record
    sheet = services.letters.begin(actor, record.client, kinds["disclosure_sheet"])
    assert "That he said he drove past on Sunday." in sheet.body
    assert "Conditions engaged: 3" in sheet.body
    plain = services.letters.begin(actor, record.client, kinds["order_sheet"])
    assert "- Condition 1: No contact, direct or indirect (Person A)" in plain.body
    assert "drove past" not in plain.body
    assert "Imogen" not in plain.body
    closing = write(screen, timeline, "breach_closed", outcome="No further action")
    screen.until(lambda: closing.form.concern_edit.count() == 2)
    closing.form.concern_edit.setCurrentIndex(1)
    closing._submit()
    screen.until(lambda: len(screen.window.desk.record.record.entries) == 2)
    assert "Open breach concerns" not in [item.what for item in services.worklist.to_finish(actor)]


def test_what_meets_a_condition_is_set_or_offered_only_with_words(screen, timeline):
    dialog = write(screen, timeline, "signposting", service="A class on how to write to her and apologise")
    shot(dialog, "signposting")
    assert "condition 1" in dialog.acknowledgement.findings.text()
    dialog.acknowledgement.line.setText("It is about letters to nobody")
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.entries)


def test_events_change_the_status_and_the_order_is_shown_as_it_stood(screen):
    tab = screen.open_client("court_orders")
    tab.record_event()
    dialog = tab.event_dialog
    dialog.fields.fill({"kind": "discharged", "on": "yesterday"})
    dialog._submit()
    screen.settle()
    assert "Write the source" in dialog.form.details_problem.text()
    dialog.fields.fill({"details": "Court letter of that day"})
    dialog._submit()
    screen.until(lambda: "Discharged" in tab.form.expiry_label.text())
    assert "No contact" not in screen.window.desk.record._strip.findChild(QLabel).text()
    tab.form.as_of_edit.setText("1 March 2026")
    assert "stood" in tab.form.count_label.text()
    shot(screen.window, "order")


def test_an_address_of_his_that_equals_a_protected_one_is_said_to_clinicians(screen):
    tab = screen.open_client()
    tab.edit("contact")
    tab.fields.fill({"address": "9 Birch Lane"})
    tab.save()
    screen.until(lambda: tab.alarm.isVisible())
    assert "address equals the address of Person A" in tab.alarm.label.text()
    assert "Birch" not in tab.alarm.label.text()


def test_referrals_are_imported_all_at_once_or_not_at_all(screen, tmp_path):
    file = tmp_path / "referrals.csv"
    file.write_text(
        "Surname;Forename;DOB;NHS No;Address;Referral date;Reason\n"
        "Müller;Jörg;3/4/80;999 000 0026;1 High St, Fairlea;1.11.2026;Letters to a neighbour\n"
        "Hargreave;Daniel;14/03/1987;9990000018;;;Again\n"
        "Nobody;Some;32/13/1980;9991234567;;;\n",
        encoding="utf-8",
    )
    desk = screen.window.desk
    desk.dialogs.import_referrals(file)
    dialog = screen.dialog(ImportDialog)
    screen.until(lambda: dialog.rows)
    shot(dialog, "import")
    said = [dialog.model.index(at, 5).data() for at in range(3)]
    assert said[0] == "Ready"
    assert "May be here already: HARGREAVE" in said[1]
    assert "32/13/1980" in said[2] or "date" in said[2]
    dialog.submit()
    assert "row 4" in dialog.problem.text()
    screen.settle()
    assert len(desk.home.model.rows) == 1
    dialog.leave_out.setChecked(True)
    assert dialog.accept_button.text() == "Add 1 client file"
    dialog.submit()
    screen.until(lambda: len(desk.home.model.rows) == 2)
    assert any(row.client.family_name == "Müller" for row in desk.home.model.rows)


def test_earlier_names_and_addresses_stay_in_the_timeline(screen):
    tab = screen.open_client()
    tab.edit("contact")
    tab.fields.fill({"address": "2 Mill Lane", "postcode": "ZZ99 3WZ"})
    tab.save()
    screen.until(lambda: len(screen.window.desk.record.record.earlier) == 2)
    (row,) = [row for row in tab.timeline._rows if row.title == "Address changed"]
    assert "14 Ashdown Terrace" in row.line


@pytest.mark.usefixtures("timeline")
def test_an_answer_that_comes_late_puts_no_other_record_before_the_client(screen):
    desk = screen.window.desk
    record = desk.record.record
    desk.enter_room()
    desk._show_record(record, "session_notes")
    desk.warn("A part of the encrypted file is damaged.")
    assert desk.stack.currentWidget() is desk.room
    assert not desk.alarm.isVisible()


def test_words_of_a_record_are_shown_only_once_it_was_opened(screen, timeline):
    write(screen, timeline, "other", heading="Trains", words="The model railway.")
    screen.until(lambda: screen.window.desk.record.record.entries)
    services, actor = screen.window.desk.sitting.services, screen.window.desk.sitting.actor
    assert services.finding.answering(actor, "railway", "client-1").texts[0].line
    screen.window.desk.sitting.services.clients._service._openings._opened.clear()
    assert services.finding.answering(actor, "railway", "client-1").texts[0].line == ""


def test_every_kind_of_letter_can_be_read_in_full_when_one_is_chosen(screen):
    tab = screen.open_client("letters")
    tab.new()
    QApplication.processEvents()
    shot(tab.chooser, "kinds")
    for button in tab.chooser.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
    assert tab.chooser.height() < 640


@pytest.mark.parametrize("role", list(Role))
def test_nothing_of_the_file_is_offered_that_the_role_is_refused(screen_of, tmp_path, role):
    passphrase = "copper window thistle maple drum"
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.sign_note(note())
    store.services.sign_in.add_colleague(
        store.actor, PASSPHRASE, staff(id="staff-2", given_name="Ada", role=role, is_lead=False), passphrase
    )
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.window.gate.choose("staff-2")
    screen.unlock(passphrase)
    tab = screen.open_client("client_file")
    edits = {key for key, card in tab.cards._cards.items() if card.change.isVisibleTo(tab)}
    assert ("referral" in edits) is (role in (Role.PSYCHIATRIST, Role.PSYCHOLOGIST, Role.ADMINISTRATOR))
    assert {"personal", "contact", "people"} <= edits
    notes = screen.open_client("session_notes")
    unseen = role in (Role.ASSISTANT, Role.ADMINISTRATOR)
    said = " ".join(label.text() for label in notes.findChildren(QLabel) if label.isVisibleTo(notes))
    assert ("One signed note is not shown to you." in said) is unseen
