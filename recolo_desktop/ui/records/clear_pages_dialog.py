"""Looking a scan through for colleagues who may not see who is protected: boxes over what they must not see."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.records.document import ClearedPage, Document
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.document_view import picture_of
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.page_boxes import PageBoxes
from recolo_desktop.ui.look.theme import look

_WIDTH = 1000  # pixels of a page as others get it


class ClearPagesDialog(QDialog):
    """cleared: emitted when a page was confirmed."""

    cleared = Signal()

    def __init__(
        self,
        parent: QWidget,
        sitting: Sitting,
        document: Document,
        content: bytes,
        cleared: tuple[ClearedPage, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(f"Look through for colleagues – {document.title}")
        self.resize(look().px(1080), look().px(680))
        self._sitting, self._document = sitting, document
        self._pages = pages_of(document.media_type, content)
        self._at = 0
        self._confirmed = {one.page: QImage.fromData(one.picture) for one in cleared}  # boxes and all
        self.page = PageBoxes(self)
        self.where_label, self.problem_label = words("", "second"), words("", "problem", wrap=True)
        column = QVBoxLayout(self)
        column.addWidget(words("Look through for colleagues", "h1"))
        column.addWidget(
            words(
                "Draw a box over every name, address and number that a colleague must not see, then confirm the page. "
                "What lies under a box is not in what they get. A page that nobody confirmed stays closed to them.",
                "hint",
                wrap=True,
            )
        )
        area = QScrollArea(self)
        area.setWidget(self.page)
        column.addWidget(area, 1)
        column.addWidget(self.problem_label)
        column.addLayout(self._buttons())
        self.page.changed.connect(lambda _count: self._drawn())
        self._show()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.where_label)
        for text, act in (
            ("Earlier page", lambda: self._go(-1)),
            ("Next page", lambda: self._go(1)),
            ("Add a box", self.page.add_box),
            ("Take the last box away", self.page.take_last_away),
            ("Begin this page anew", self._begin_anew),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
            if text == "Next page":
                self.next_button = button
        row.addStretch(1)
        self.confirm_button, self.close_button = QPushButton("Confirm this page"), QPushButton("Close")
        self.confirm_button.setProperty("kind", "primary")
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.clicked.connect(self.confirm)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.confirm_button)
        row.addWidget(self.close_button)
        return row

    def _go(self, by: int) -> None:
        self._at = max(0, min(len(self._pages) - 1, self._at + by))
        self._show()

    def _begin_anew(self) -> None:
        """The page as it came, without the boxes of an earlier look."""
        if self._pages:
            self.page.show_page(self._pages[self._at])
            self.confirm_button.setEnabled(True)

    def _show(self) -> None:
        """A page that was confirmed is shown as others get it: nothing is taken off it but on purpose."""
        confirmed = self._confirmed.get(self._at)
        if self._pages:
            self.page.show_page(self._pages[self._at] if confirmed is None else confirmed)
            self.confirm_button.setEnabled(confirmed is None)
        else:
            self.confirm_button.setEnabled(False)
            self.problem_label.setText(
                "This document has no pages that can be shown as pictures. It stays closed to others."
            )

    def _drawn(self) -> None:
        """Boxes changed: what is to be confirmed is another page than before."""
        count = len(self.page.boxes)
        self.confirm_button.setEnabled(bool(self._pages))
        boxes = f"{count} box{'' if count == 1 else 'es'}"
        was = ", confirmed before" if self._at in self._confirmed else ""
        self.where_label.setText(f"Page {self._at + 1} of {len(self._pages)}, {boxes}{was}")

    def confirm(self) -> None:
        """This page may be seen by others, as it is drawn here."""
        documents, actor, key = self._sitting.services.documents, self._sitting.actor, self._document.id
        at, count, picture = self._at, len(self.page.boxes), self.page.burned_in()
        self.problem_label.setText("")
        self.setEnabled(False)  # a second press would confirm what nobody has looked at
        self._sitting.tasks.run(
            lambda: documents.clear_page(actor, key, at, count, picture),
            lambda _: self._is_clear(at, picture),
            self._refused,
        )

    def _is_clear(self, at: int, picture: bytes) -> None:
        """The page stays in sight; the next one is gone to by another button than the one that was pressed."""
        self.setEnabled(True)
        self._confirmed[at] = QImage.fromData(picture)
        self.cleared.emit()
        self._show()
        left = [number for number in range(len(self._pages)) if number not in self._confirmed]
        self.problem_label.setText(f"{_CONFIRMED} {len(left)} to look at." if left else f"{_CONFIRMED} All are.")
        (self.next_button if left else self.close_button).setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self.setEnabled(True)
        self.problem_label.setText(str(refusal))


_CONFIRMED = "This page is confirmed: colleagues get it as it stands here."


def pages_of(media_type: str, content: bytes) -> list[QImage]:
    """The pages of a PDF, or the one picture, as pictures of one width; nothing for what has none."""
    if media_type.startswith("image/"):
        picture = picture_of(content)
        return [] if picture.isNull() else [picture.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)]
    if media_type != "application/pdf":
        return []
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    made = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        drawn = document.render(number, QSize(_WIDTH, max(1, round(_WIDTH * size.height() / max(size.width(), 1)))))
        white = QImage(drawn.size(), QImage.Format.Format_RGB32)
        white.fill(Qt.GlobalColor.white)
        _lay_over(white, drawn)
        made.append(white)
    document.close()
    return made


def _lay_over(white: QImage, drawn: QImage) -> None:
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
