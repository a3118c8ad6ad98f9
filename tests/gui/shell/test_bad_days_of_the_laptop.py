"""A laptop that sleeps, a screen that is small, a queue that is full, a folder that was moved."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.ui.gate.unsafe_place_dialog import UnsafePlaceDialog
from recolo_desktop.ui.paper import printing
from recolo_desktop.ui.paper.recovery_sheet import draw_sheet
from tests.builders import PASSPHRASE, client, make_store


@pytest.mark.parametrize("kind", [QEvent.Type.MouseMove, QEvent.Type.UpdateRequest, QEvent.Type.Expose])
def test_a_laptop_that_wakes_is_locked_before_anything_reaches_the_window(screen, kind):
    screen.open_client()
    watch = screen.window._idle
    watch._last -= watch._lock_after_s + 1  # asleep for so long
    watch.eventFilter(screen.window.windowHandle(), QEvent(kind))
    assert screen.window.desk is None


def test_a_second_that_ticks_after_sleep_locks(screen):
    watch = screen.window._idle
    watch._last -= watch._lock_after_s + 1
    watch.count_second()
    assert screen.window.desk is None


def test_the_window_is_no_larger_than_the_screen(screen):
    room = screen.window.screen().availableGeometry()
    screen.window._fit_to_the_screen()
    assert screen.window.width() <= room.width()
    assert screen.window.height() <= room.height()
    assert screen.window.minimumWidth() <= room.width()


def printer_to(file) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printing.set_up(printer)


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_queue_that_is_full_is_not_told_as_printed(tmp_path):
    with pytest.raises(StoreFault):
        draw_sheet(printer_to("/dev/full"), "A" * 45, "Team")
    draw_sheet(printer_to(tmp_path / "sheet.pdf"), "A" * 45, "Team")
    assert (tmp_path / "sheet.pdf").stat().st_size


@pytest.fixture
def moved(screen_of, tmp_path):
    """Records that somebody moved into a folder of a cloud service."""
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.vault.close()
    synced = tmp_path / "OneDrive - Trust" / "records"
    synced.parent.mkdir()
    shutil.move(tmp_path / "records", synced)
    screen = screen_of(synced, store.clock)
    screen.window.gate.form.passphrase_edit.setText(PASSPHRASE)
    screen.window.gate.submit()
    return screen


def test_records_in_a_synced_folder_ask_why(moved):
    dialog = moved.dialog(UnsafePlaceDialog)
    assert moved.window.desk is None
    dialog._submit()
    assert dialog.form.reason_problem.text() == "Say why"
    dialog.form.reason_edit.setPlainText("IT moves them back on Friday")
    dialog._submit()
    desk = moved.until(lambda: moved.window.desk)
    with desk.sitting.services.journal._service._open_work(desk.sitting.actor) as work:
        told = work.journal.answering(JournalQuestion(actions=(Action.UNSAFE_PLACE,)))
    assert told[0].reason == "IT moves them back on Friday"


def test_without_a_reason_nothing_is_shown(moved):
    moved.dialog(UnsafePlaceDialog).reject()
    moved.settle()
    assert moved.window.desk is None
    assert moved.window.gate is not None
    QApplication.processEvents()
