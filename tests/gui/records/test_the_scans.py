"""A scan opens for those with the right; others see a page as a clinician has drawn and confirmed it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
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
