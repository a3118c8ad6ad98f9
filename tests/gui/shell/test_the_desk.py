"""A person using the window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from recolo_desktop.presenters.shell.commands import COMMANDS, By
from recolo_desktop.ui.gate.set_up_page import SetUpPage
from recolo_desktop.ui.gate.unlock_page import UnlockPage
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.orders.order_dialogs import OrderDialog
from tests.builders import PASSPHRASE, staff

TABS = ("client_file", "session_notes", "goals", "court_orders", "letters")


def type_note(tab, narrative="We talked about sleep."):
    tab.fields.inputs["attendance"].set_value("5")
    tab.fields.inputs["contact_since"].choose("no")
    tab.fields.inputs["risk_change"].choose("same")
    tab.form.risk_edit.answer_all()
    QTest.keyClicks(tab.form.sections_edit.box("narrative"), narrative)
    QTest.keyClicks(tab.form.what_would_change_edit, "A house move.")


def new_note(screen):
    tab = screen.open_client("session_notes")
    tab.new()
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.draft_page)
    return tab


def test_every_command_is_carried_out_by_whom_the_table_names(screen):
    carried_out = {By.WINDOW: set(screen.window._acts), By.DESK: set(screen.window.desk._acts)}
    for by, acts in carried_out.items():
        assert {one.key for one in COMMANDS if one.by is by} <= acts
        assert not {one.key for one in COMMANDS if one.by is not by} & acts


def test_a_new_laptop_shows_the_set_up(screen_of, tmp_path):
    assert isinstance(screen_of(tmp_path / "empty").window.gate, SetUpPage)


def test_set_up_does_not_go_on_until_the_answers_are_good(screen_of, tmp_path):
    page = screen_of(tmp_path / "empty").window.gate
    page.carry_on()
    assert page.stack.currentIndex() == 0
    assert page.forms[0].service_name_problem.text()
    page.fields[0].fill({"service_name": "T", "trust_name": "T", "address": "A", "phone": "1"})
    page.carry_on()
    page.fields[1].fill({"given_name": "A", "family_name": "B", "profession": "C"})
    page.carry_on()
    page.fields[2].fill({"passphrase": PASSPHRASE, "again": PASSPHRASE + "x"})
    page.carry_on()
    assert page.forms[2].again_problem.text()
    page.fields[2].fill({"again": PASSPHRASE})
    page.carry_on()
    assert page.desk.recovery_key[-4:] not in page.forms[3].key_label.text()
    page.fields[3].fill({"last_group": "AAAA", "kept": True})
    page.carry_on()
    assert page.stack.currentIndex() == 3


def test_a_wrong_passphrase_says_so_and_keeps_the_window_locked(screen):
    screen.window.lock("test")
    screen.settle()
    gate = screen.window.gate
    gate.form.passphrase_edit.setText("not the passphrase")
    gate.submit()
    screen.until(lambda: gate.form.passphrase_problem.isVisible())
    assert "Check Caps Lock" in gate.form.passphrase_problem.text()
    assert screen.window.desk is None


def test_locking_takes_the_name_off_the_window_and_brings_her_back_with_every_word(screen):
    tab = new_note(screen)
    assert "HARGREAVE" in screen.window.windowTitle()
    QTest.keyClicks(tab.form.sections_edit.box("narrative"), "Half a sentence")
    QTest.keyClick(screen.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert screen.window.desk is None
    assert "HARGREAVE" not in screen.window.windowTitle()
    assert isinstance(screen.window.gate, UnlockPage)
    screen.settle()
    desk = screen.unlock()
    screen.until(lambda: desk.record)
    assert desk.record.current_key == "session_notes"
    assert desk.record.current().form.sections_edit.box("narrative").toPlainText() == "Half a sentence"


def test_after_a_lock_whoever_locked_is_expected_back(screen):
    member = staff(id="staff-0", given_name="Ada", family_name="Aaron", is_lead=False)
    desk = screen.window.desk
    desk.sitting.services.sign_in.add_colleague(screen.window.actor, PASSPHRASE, member, "harbour saddle mint copper")
    screen.window.lock("test")
    screen.settle()
    assert screen.window.gate.desk.chosen.staff_id == "staff-1"


def test_locking_closes_whatever_dialog_is_open_and_keeps_what_was_typed(screen):
    tab = screen.open_client("court_orders")
    tab.new()
    dialog = screen.dialog(OrderDialog)
    QTest.keyClicks(dialog.form.court_edit, "Southfield")
    screen.window.lock("test")
    assert not any(isinstance(w, OrderDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    screen.settle()
    desk = screen.unlock()
    screen.until(lambda: desk.record)
    desk.record.current().new()
    again = screen.dialog(OrderDialog)
    screen.until(lambda: again.form.court_edit.text() == "Southfield")


def test_a_note_saves_itself_and_is_signed_and_does_not_change(screen):
    tab = new_note(screen)
    tab.sign()
    assert tab.form.sections_problem.isVisibleTo(tab)
    type_note(tab)
    screen.until(lambda: tab.form.saved_label.text().startswith("Draft saved"))
    tab.sign()
    dialog = screen.dialog(PassphraseDialog)
    dialog.form.passphrase_edit.setText("wrong words altogether")
    dialog.form.accept_button.click()
    screen.until(lambda: dialog.form.passphrase_problem.isVisible())
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    assert "Signed and locked by Dr Priya Nandakumar" in tab.form.signed_by_label.text()
    assert screen.window.desk.record.record.notes[0].written[0].text == "We talked about sleep."


def test_a_bad_time_keeps_what_was_typed(screen):
    tab = new_note(screen)
    QTest.keyClicks(tab.form.starts_edit, "later")
    type_note(tab)
    tab.sign()
    assert tab.form.starts_problem.text() == "Enter a time, like 09:30."
    assert tab.form.starts_edit.text() == "later"
    screen.until(lambda: tab.form.saved_label.text().startswith("Draft saved"))


def test_the_strip_says_the_order_on_every_tab_and_never_the_name(screen):
    screen.open_client()
    record = screen.window.desk.record
    for key in TABS:
        record.go_to(key)
        screen.settle()
        assert "Restraining order in force" in record._strip.accessibleName()
    shown = " ".join(
        label.text() for label in screen.window.findChildren(QWidget) if hasattr(label, "text") and callable(label.text)
    )
    assert "Calloway" not in shown


def test_closing_a_record_leaves_nothing_of_it(screen):
    screen.open_client("court_orders")
    screen.window.desk.go_home()
    screen.until(lambda: screen.window.desk.record is None)
    QApplication.sendPostedEvents(None, 52)
    assert screen.window.windowTitle() == "Recolo"
    assert screen.window.desk.stack.count() == 1


def _nameless(root):
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name(screen):
    screen.settle()
    assert _nameless(screen.window) == []
    screen.open_client()
    for key in TABS:
        screen.window.desk.record.go_to(key)
        screen.settle()
        assert _nameless(screen.window) == [], key
    tab = screen.window.desk.record.current()
    screen.window.desk.record.go_to("court_orders")
    tab = screen.window.desk.record.current()
    tab.new()
    assert _nameless(screen.dialog(OrderDialog)) == []


def test_the_wheel_never_changes_an_answer(screen):
    tab = screen.open_client()
    tab.edit("personal")
    box = tab.form.lead_id_edit
    box.setFocus()
    before = box.value()
    position = box.rect().center()
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(QPointF(position), QPointF(box.mapToGlobal(position)), QPoint(0, -240), QPoint(0, -240),
                        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(box, event)
    assert box.value() == before


def test_idle_time_warns_and_locks(screen):
    watch = screen.window._idle
    for _ in range(4 * 60):
        watch.count_second()
    assert screen.window.desk.bar.warning.isVisible()
    for _ in range(60):
        watch.count_second()
    assert screen.window.desk is None


def test_the_text_can_be_larger_and_the_look_dark(screen):
    screen.open_client()
    screen.desktop.theme.use_text_size(125)
    screen.desktop.theme.use_dark(True)
    screen.settle()
    assert not screen.window.grab().isNull()
    screen.desktop.theme.use_dark(False)
    screen.desktop.theme.use_text_size(100)


def test_nothing_is_called_off_while_it_is_being_signed(screen):
    tab = new_note(screen)
    type_note(tab)
    screen.until(lambda: tab.form.saved_label.text().startswith("Draft saved"))
    tab.sign()
    dialog = screen.dialog(PassphraseDialog)
    dialog.form.passphrase_edit.setText(PASSPHRASE)
    dialog.form.accept_button.click()
    assert not dialog.isEnabled(), "its button calls nothing off"
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog, escape)
    assert dialog.isVisible()
    screen.until(lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    assert screen.window.desk.record.record.drafts == ()
