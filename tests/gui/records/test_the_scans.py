"""A scan opens for those with the right; others see a page as a clinician has drawn and confirmed it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtTest import QTest

from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.ui.kit.page_boxes import PageBoxes, as_png
from recolo_desktop.ui.records.clear_pages_dialog import ClearPagesDialog, pages_of
from tests.builders import PASSPHRASE, TODAY, client, make_store, staff

OTHER = "maple harbour quartz window drift"


def picture():
    page = QImage(400, 300, QImage.Format.Format_RGB32)
    page.fill(QColor("red"))
    return as_png(page)


@pytest.fixture
def folder(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    kept = Document(
        id="doc-1", client_id="client-1", title="Order", kind="Court order", received_on=TODAY, source="court",
        media_type="", size=0, sha256="", added_by="", added_by_name="", added_at=datetime.fromtimestamp(0, UTC),
    )  # fmt: skip
    store.services.documents.keep(store.actor, kept, picture())
    member = staff(id="staff-2", given_name="Ann", family_name="Other", role=Role.ASSISTANT, is_lead=False)
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, OTHER)
    store.vault.close()
    return tmp_path / "records", store.clock


def documents(screen):
    tab = screen.open_client("client_file")
    page = tab.documents
    page.list.choose("doc-1")
    screen.settle()
    return page


def test_boxes_are_drawn_burned_in_and_only_that_is_shown(screen_of, folder):
    screen = screen_of(*folder)
    screen.unlock()
    page = documents(screen)
    page.look_through()
    screen.settle()
    dialog = screen.dialog(ClearPagesDialog)
    QTest.mousePress(dialog.page, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(dialog.page, QPoint(250, 150))
    QTest.mouseRelease(dialog.page, Qt.MouseButton.LeftButton, pos=QPoint(250, 150))
    dialog.page.add_box()
    QTest.keyClick(dialog.page, Qt.Key.Key_Down)
    QTest.keyClick(dialog.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "2 boxes" in dialog.where_label.text()
    dialog.confirm()
    screen.settle()
    screen.window.lock("test")
    screen.settle()
    sitting_services = screen.desktop.window._front.services()
    actor = sitting_services.sign_in.unlock("staff-2", OTHER)
    (cleared,) = sitting_services.documents.cleared(actor, "doc-1")
    shown = QImage.fromData(cleared.picture)
    assert shown.pixelColor(60, 60) == QColor("black")
    assert shown.pixelColor(shown.width() - 5, shown.height() - 5) == QColor("red")
    assert cleared.boxes == 2
    sitting_services.sign_in.lock(actor, "test")


def test_words_that_a_picture_carries_beside_itself_stay_behind(qtbot):
    page = QImage(60, 40, QImage.Format.Format_RGB32)
    page.fill(QColor("red"))
    page.setText("Description", "Imogen Calloway, Birch Lane")
    scan = as_png(page)
    assert b"Calloway" in scan
    boxes = PageBoxes(None)
    qtbot.addWidget(boxes)
    boxes.show_page(pages_of("image/png", scan)[0])
    assert QImage.fromData(boxes.burned_in()).textKeys() == []
    assert QImage.fromData(boxes.burned_in()).pixelColor(30, 20) == QColor("red")


def test_a_box_of_no_size_is_none(qtbot):
    boxes = PageBoxes(None)
    qtbot.addWidget(boxes)
    boxes.show_page(pages_of("image/png", picture())[0])
    QTest.mouseClick(boxes, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert boxes.boxes == []


def test_what_is_no_picture_has_no_pages():
    assert pages_of("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK") == []


@pytest.mark.usefixtures("qapp")
def test_a_photograph_is_turned_as_the_camera_was_held():
    import io

    from PIL import Image

    from recolo_desktop.ui.kit.document_view import picture_of

    out, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = 6  # held upright: the picture lies on its side
    Image.new("RGB", (40, 20), "white").save(out, "JPEG", exif=exif.tobytes())
    assert picture_of(out.getvalue()).size().toTuple() == (20, 40)


def two_pages():
    """A PDF of two pages, in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(500, 1500, "Page one")
    writer.newPage()
    painter.drawText(500, 1500, "Page two")
    painter.end()
    return bytes(buffer.data().data())


def looking_through(screen_of, store, folder):
    kept = Document(
        id="doc-2", client_id="client-1", title="Order", kind="Court order", received_on=TODAY, source="court",
        media_type="", size=0, sha256="", added_by="", added_by_name="", added_at=datetime.fromtimestamp(0, UTC),
    )  # fmt: skip
    store.services.documents.keep(store.actor, kept, two_pages())
    store.vault.close()
    screen = screen_of(folder, store.clock)
    screen.unlock()
    page = screen.open_client("client_file").documents
    page.list.choose("doc-2")
    screen.settle()
    page.look_through()
    screen.settle()
    return screen, page, screen.dialog(ClearPagesDialog)


@pytest.fixture
def looked(screen_of, tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    return looking_through(screen_of, store, tmp_path / "records")


def cleared(screen):
    sitting = screen.window.desk.sitting
    return [(one.page, one.boxes) for one in sitting.services.documents.cleared(sitting.actor, "doc-2")]


def test_a_second_press_confirms_no_page_that_nobody_looked_at(looked):
    screen, _page, dialog = looked
    QTest.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    screen.settle()
    QTest.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    screen.settle()
    assert cleared(screen) == [(0, 0)]
    assert "1 to look at" in dialog.problem_label.text()
    dialog.next_button.click()
    dialog.confirm_button.click()
    screen.settle()
    assert cleared(screen) == [(0, 0), (1, 0)]


def test_boxes_of_an_earlier_look_stay_on_the_page(looked):
    screen, page, dialog = looked
    dialog.page.add_box()
    dialog.confirm()
    screen.settle()
    dialog._go(1)
    dialog._go(-1)
    assert not dialog.confirm_button.isEnabled()
    assert "confirmed before" in dialog.where_label.text()
    dialog.reject()
    page.look_through()
    screen.settle()
    again = screen.dialog(ClearPagesDialog)
    assert not again.confirm_button.isEnabled()
    assert QColor(again.page._page.pixelColor(50, 50)) == QColor("black")
    again.page.add_box()
    again.confirm()
    screen.settle()
    shown = QImage.fromData(screen.window.desk.sitting.services.documents.cleared(
        screen.window.desk.sitting.actor, "doc-2")[0].picture)  # fmt: skip
    assert shown.pixelColor(50, 50) == QColor("black"), "burned in twice, and never taken off"
