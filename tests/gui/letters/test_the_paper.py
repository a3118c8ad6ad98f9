"""Letters from a click to paper, in the real window: tables, passages, filters, templates, copies, envelopes."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from recolo_desktop.domain.letters.letter import Copy, LetterEventKind
from recolo_desktop.domain.letters.letter_block import BlockKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.ui.letters.known_words_dialog import KnownWordsDialog
from recolo_desktop.ui.letters.letter_dialogs import EncryptedCopyDialog, PrintDialog
from recolo_desktop.ui.paper import printing
from tests.builders import PASSPHRASE, client, make_store, staff
from tests.gui.kit.test_words_are_kept import in_view

LONG = "quiet copper lantern seven mill"
SURGERY = Copy(name="Dr Sahota", role="GP", address=("2 Mill Lane", "Fairlea", "ZZ99 1AA"))


@pytest.fixture
def printer(tmp_path, monkeypatch):
    """A printer that prints into a file."""
    file = tmp_path / "paper.pdf"

    def opened(_name):
        made = printing.set_up(QPrinter(QPrinter.PrinterMode.HighResolution))
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(file))
        return made

    monkeypatch.setattr(PrintDialog, "names", staticmethod(lambda: ["Office"]))
    monkeypatch.setattr(PrintDialog, "open_printer", staticmethod(opened))
    return file


@pytest.fixture
def letters(screen):
    tab = screen.open_client("letters")
    kind = next(one for one in tab._context.sitting.services.letters.kinds() if one.key == "after_session")
    tab.desk.begin(kind)
    screen.until(lambda: tab.desk.letter is not None)
    tab.form.body_edit.setPlainText("You came on Monday, and we talked about sleep.")
    return tab


def sealed(screen, tab, copies=(SURGERY,)):
    """Sign what is written, through the service, and show it."""
    sitting = tab._context.sitting
    letter = replace(tab.desk.letter, copies=copies)
    tab.desk.letter = letter
    tab._autosave.forget()
    sitting.services.drafts.keep_letter(sitting.actor, letter)
    found = sitting.services.letters.preview(sitting.actor, letter).findings
    made = sitting.services.letters.sign(sitting.actor, letter, PASSPHRASE, {one.what: "Read again" for one in found})
    tab.desk.letter = None
    tab._context.reload()
    screen.until(lambda: tab.desk.signed is not None and tab.form.print_button.isVisibleTo(tab))
    return made


def test_a_table_is_set_in_and_brought_up_to_date(screen, letters):
    letters.tools.insert(BlockKind.ATTENDANCE)
    screen.settle()
    assert "«Attendance»" not in letters.form.body_edit.toPlainText()
    letters.tools.insert(BlockKind.ORDER)
    screen.until(lambda: "«Court order»" in letters.form.body_edit.toPlainText())
    assert [block.kind for block in letters.desk.letter.blocks] == [BlockKind.ORDER]
    letters.tools.refresh_all()
    screen.settle()
    assert letters.form.body_edit.toPlainText().count("«Court order»") == 1


def test_a_copy_is_taken_from_the_client_file_with_its_address(screen, letters):
    letters.copy_menu.fill()
    (probation,) = [one for one in letters.copy_menu.actions() if "Gareth Snape" in one.text()]
    probation.trigger()
    screen.until(lambda: letters.desk.letter.copies)
    (copy,) = letters.desk.letter.copies
    contact = next(one for one in letters.desk.record.client.contacts if one.name == copy.name)
    assert contact.address[0] in copy.address
    letters.copy_menu.fill()
    assert copy.name not in " ".join(one.text() for one in letters.copy_menu.actions())


def test_what_the_check_found_is_marked_in_the_text_and_stays_in_sight(screen, letters):
    form = letters.form
    form.body_edit.setPlainText("Words.\n\n" * 60 + "You mentioned Calloway.")
    screen.until(lambda: letters.desk.blocking)
    marked = [one.cursor.selectedText() for one in form.body_edit.extraSelections()]
    assert any("Calloway" in one for one in marked)
    screen.settle()
    assert not form.check_pane.visibleRegion().isEmpty()
    screen.until(lambda: form.findings_area.height() > 40)
    letters.page.check.replace_found(letters.desk.blocking[0])
    screen.until(lambda: not letters.desk.blocking)
    screen.until(lambda: 12 < form.findings_area.height() < 60)
    assert not any("Calloway" in one.cursor.selectedText() for one in form.body_edit.extraSelections())


def test_words_are_replaced_once_however_often_one_clicks(screen, letters):
    letters.form.body_edit.setPlainText("You were near Calloway and Calloway saw you.")
    screen.until(lambda: letters.desk.blocking)
    swap = next(
        one for one in letters.form.findings_content.findChildren(QPushButton)
        if one.text().startswith("Replace") and not one.isHidden()
    )  # fmt: skip
    swap.click()
    swap.click()
    assert letters.form.body_edit.toPlainText().count("Calloway") == 1
    assert letters.form.body_edit.toPlainText().count("the person named") == 1


def test_what_was_found_is_brought_into_view(screen, letters):
    form = letters.form
    form.body_edit.setPlainText("You mentioned Calloway.\n\n" + "Words.\n\n" * 60)
    screen.until(lambda: letters.desk.blocking)
    screen.focus(form.body_edit)
    form.body_edit.moveCursor(form.body_edit.textCursor().MoveOperation.End)
    screen.until(lambda: in_view(form.body_edit, form.composer))
    show = next(
        one for one in form.findings_content.findChildren(QPushButton) if one.text() == "Show" and not one.isHidden()
    )  # fmt: skip
    show.click()
    screen.until(lambda: form.body_edit.textCursor().selectedText() == "Calloway")
    screen.until(lambda: in_view(form.body_edit, form.composer))


def test_whoever_a_letter_goes_to_stays_when_the_record_is_read_again(screen, letters):
    wanted = letters.form.recipient_edit.value()
    assert wanted
    for _ in range(2):
        letters._context.reload()
        screen.settle()
        assert letters.form.recipient_edit.value() == wanted
        letters.form.body_edit.put(f"{letters.form.body_edit.text()}\nAnd rest.")
        assert letters.desk.letter.recipient_name == letters.desk.record.client.letter_name


def test_another_size_of_type_is_laid_out_anew(screen, letters):
    letters.tools.size_edit.set_value("24")
    screen.until(lambda: letters.desk.letter.point_size == 24)


def test_a_passage_is_kept_and_offered(screen, letters):
    letters.form.body_edit.selectAll()
    letters.tools.passages.keep()
    letters.tools.passages.dialog.fields.fill({"title": "Sleep"})
    letters.tools.passages.dialog._submit()
    screen.settle()
    letters.tools.passages.menu.aboutToShow.emit()
    screen.until(lambda: "Sleep" in [action.text() for action in letters.tools.passages.menu.actions()])


def test_how_hard_a_letter_is_to_read_is_said(letters):
    hard = "The multidisciplinary formulation necessitates continued collaborative consideration of precipitating factors. "
    letters.form.body_edit.setPlainText(hard * 6)
    assert "Reads like a text for age" in letters.form.reading_label.text()


def test_letters_are_found_by_recipient_kind_and_state(screen, letters):
    sealed(screen, letters)
    letters.form.filter_box.setText("nobody at all")
    assert letters.list.view.model().rowCount() == 1  # the one in hand stays in view
    letters.form.filter_box.setText("hargreave signed")
    assert letters.list.view.model().rowCount() >= 1


def test_a_copy_is_printed_with_its_cover_and_stands_in_the_register(screen, letters, printer):
    made = sealed(screen, letters)
    letters.life.print_sealed()
    dialog = screen.dialog(PrintDialog)
    dialog.form.addressee_edit.setCurrentIndex(1)
    assert "Copy for Dr Sahota (GP)" in dialog.form.addressee_edit.currentText()
    dialog.form.outside_edit.setChecked(True)
    assert "Stay at the printer" in dialog.form.place_label.text()
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.printings)
    assert len(PdfReader(io.BytesIO(printer.read_bytes())).pages) == made.pages + 1
    (line,) = screen.window.desk.record.record.printings
    assert (line.recipient, line.what, line.outside, line.pages) == ("Dr Sahota", "letter", True, made.pages + 1)


def test_an_envelope_has_its_own_size_and_one_side_is_asked_for(screen, letters, printer):
    sealed(screen, letters)
    letters.life.print_sealed()
    dialog = screen.dialog(PrintDialog)
    dialog.form.addressee_edit.setCurrentIndex(1)
    dialog.form.what_edit.set_value("envelope DL")
    dialog.form.sides_edit.set_value("two")
    dialog._submit()
    screen.settle()
    assert "one side only" in dialog.form.sides_problem.text()
    dialog.form.sides_edit.set_value("one")
    dialog._submit()
    screen.until(lambda: screen.window.desk.record.record.printings)
    page = PdfReader(io.BytesIO(printer.read_bytes())).pages[0].mediabox
    assert {round(page.width / 72 * 25.4), round(page.height / 72 * 25.4)} == {220, 110}


def test_an_encrypted_copy_is_saved_for_somebody(screen, letters, tmp_path):
    sealed(screen, letters)
    letters.life.save_encrypted_copy()
    dialog = screen.dialog(EncryptedCopyDialog)
    dialog.target = tmp_path / "copy.pdf"
    dialog.fields.fill({"whom": "Dr Sahota, by stick", "passphrase": LONG, "again": "other"})
    dialog._submit()
    screen.until(lambda: "differ" in dialog.form.again_problem.text())
    dialog.fields.fill({"again": LONG})
    dialog._submit()
    screen.until(lambda: (tmp_path / "copy.pdf").exists())
    assert PdfReader(tmp_path / "copy.pdf").is_encrypted


def test_a_template_is_changed_with_the_page_beside_it(screen):
    desk = screen.window.desk
    desk.show_team("templates")
    panel = desk.stack.currentWidget().templates
    screen.until(lambda: panel.preview.page_count)
    panel.kind_edit.set_value("progress_probation")
    screen.until(lambda: "Attendance" in panel.form.body_edit.toPlainText())
    panel.fields.fill({"body": "{{ nonsense }}"})
    panel.save()
    screen.until(lambda: "cannot be filled in" in panel.form.body_problem.text())
    panel._as_it_came()
    panel.fields.fill({"subject": "Progress, {{ client.letter_name }}"})
    panel.save()
    screen.until(lambda: "The team's version 1" in panel.version_label.text())


def test_everything_signed_for_one_person_is_found_from_the_menu(screen, letters):
    sealed(screen, letters)
    desk = screen.window.desk
    desk.do("sent")
    page = desk.stack.currentWidget()
    page.find_edit.setText("sahota")
    page.ask()
    screen.until(lambda: page.lines)
    assert page.count_label.text() == "1 letter"
    page.open_chosen()
    screen.until(lambda: desk.record)


def test_a_recalled_letter_says_so_and_prints_no_more(screen, letters):
    made = sealed(screen, letters)
    sitting = letters._context.sitting
    sitting.services.register.record_event(
        sitting.actor, made.id, LetterEventKind.RECALLED, "wrong date, told by phone"
    )
    letters._context.reload()
    screen.until(lambda: "was recalled" in letters.form.sealed_label.text())
    screen.settle()
    assert letters.form.print_button.isHidden()
    assert letters.form.copy_button.isHidden()
    assert letters.form.steps_label.text() == "Recalled"
    letters.form.filter_box.setText("recalled")
    assert letters.list.view.model().rowCount() == 1


def test_the_list_is_searched_without_touching_the_letter(screen, letters):
    screen.until(lambda: letters.form.saved_label.text().startswith("Draft saved"))
    letters.form.filter_box.setText("hargreave")
    assert letters.form.saved_label.text().startswith("Draft saved")


def test_deleting_a_draft_asks_first(screen, letters):
    screen.until(lambda: letters.form.saved_label.text().startswith("Draft saved"))
    letters._ask_to_discard()
    assert letters.desk.letter is not None
    letters.asks.ask_dialog._submit()
    screen.until(lambda: letters.desk.letter is None and not letters.desk.drafts)


def test_unfilled_prompts_are_said_before_anybody_signs(screen, letters):
    letters.form.body_edit.setPlainText("You came. [Say what was agreed]")
    screen.until(lambda: letters.form.check_chip.text() == "Not finished")


def test_a_new_letter_never_shows_the_pages_of_another(screen, letters):
    sealed(screen, letters)
    screen.settle()
    before = letters.page.preview._document
    letters.desk.begin_again()
    screen.until(lambda: letters.desk.letter is not None and letters.page.preview.page_count)
    assert letters.page.preview._document is not before


def test_tab_leads_from_the_tools_to_the_words_to_the_signature(screen, letters):
    form, tools = letters.form, letters.tools
    form.body_edit.setPlainText("You wrote to Imogen Calloway.")
    screen.until(lambda: letters.desk.blocking)
    screen.settle()
    swap = form.findings_content.findChild(QPushButton)
    chain, widget = [form.recipient_edit], form.recipient_edit.nextInFocusChain()
    while widget is not form.recipient_edit:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [form.recipient_edit, form.copies_edit, form.subject_edit, tools.insert_button, form.body_edit, swap,
              form.hand_button, form.sign_button]  # fmt: skip
    places = [chain.index(one) for one in wanted]
    assert places == sorted(places)


@pytest.mark.qt_log_ignore(r"does not support (?:raise|grabbing)", extend=True)  # a menu, without a display
def test_a_word_that_is_not_known_is_answered_by_one_key_and_the_letter_is_ready(screen, letters):
    form = letters.form
    form.body_edit.setPlainText("We talked about sleep. You met Kasia on Monday.")
    screen.until(lambda: letters.desk.unanswered)
    buttons = {
        one.accessibleName(): one for one in form.findings_content.findChildren(QPushButton) if not one.isHidden()
    }
    assert {"Nobody protected: Kasia", "One of the protected: Kasia"} <= set(buttons)
    letters.desk.sign()
    screen.settle()
    assert not getattr(letters, "dialog", None)
    buttons["Nobody protected: Kasia"].setFocus()
    QTest.keyClick(buttons["Nobody protected: Kasia"], Qt.Key.Key_Space)
    screen.until(lambda: not letters.desk.findings and letters.desk.is_ready)
    screen.window.desk.do("words")
    dialog = screen.dialog(KnownWordsDialog)
    screen.until(lambda: dialog.form.which_edit.count() > 1)
    dialog.form.which_edit.setCurrentIndex(1)
    dialog._submit()
    screen.settle()
    form.body_edit.put(f"{form.body_edit.text()}\nAnd rest.")
    screen.until(lambda: letters.desk.unanswered)
    answer = next(
        one for one in form.findings_content.findChildren(QPushButton)
        if not one.isHidden() and one.accessibleName().startswith("One of the protected")
    )  # fmt: skip
    answer.click()
    asks = screen.until(lambda: next((one for one in letters.findChildren(QMenu) if one.isVisible()), None))
    assert not letters.desk.blocking, "whose it is is asked before anything is kept"
    asks.actions()[0].trigger()
    asks.close()
    screen.until(lambda: letters.desk.blocking)
    screen.settle()
    sitting, (shown,) = letters._context.sitting, letters.desk.record.orders[0].people
    known = sitting.services.court_orders.show_person(sitting.actor, shown.id, "to see the word")
    assert "Kasia" in known.also_known_as, "the record knows the new details at once"


def test_a_letter_that_is_closed_to_somebody_says_why_where_its_pages_would_stand(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    administrator = staff(id="staff-2", given_name="Bea", family_name="Lowe", role=Role.ADMINISTRATOR, is_lead=False)
    services.sign_in.add_colleague(actor, PASSPHRASE, administrator, f"{PASSPHRASE} 2")
    kind = next(one for one in services.letters.kinds() if one.key == "appointment")
    letter = replace(services.letters.begin(actor, client(), kind), body="We meet on Monday.")
    services.drafts.keep_letter(actor, letter)
    found = services.letters.preview(actor, letter).findings
    signed = services.letters.sign(actor, letter, PASSPHRASE, {one.what: "Read again" for one in found})
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.window.gate.choose("staff-2")
    screen.unlock(f"{PASSPHRASE} 2")
    tab = screen.open_client("letters")
    tab.desk.chosen = signed.id
    tab._context.reload()
    screen.until(lambda: tab.form.fault_notice.isVisibleTo(tab))
    assert "not released for the post" in tab.form.fault_label.text()
    assert not tab.form.copy_button.isVisibleTo(tab)


@pytest.mark.parametrize("role", list(Role))
def test_a_signature_is_offered_only_to_who_may_sign(screen_of, tmp_path, role):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    colleague = staff(id="staff-2", given_name="Bea", family_name="Lowe", role=role, is_lead=False)
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, colleague, f"{PASSPHRASE} 2")
    store.vault.close()
    screen = screen_of(tmp_path / "records", store.clock)
    screen.window.gate.choose("staff-2")
    screen.unlock(f"{PASSPHRASE} 2")
    tab = screen.open_client("letters")
    tab.desk.begin(tab._context.sitting.services.letters.kinds()[0])
    screen.until(lambda: tab.form.hand_button.isVisibleTo(tab))
    assert tab.form.sign_button.isVisibleTo(tab) is (role is not Role.ADMINISTRATOR)
    assert tab.form.sign_button.isHidden() or tab.form.sign_button.text()
