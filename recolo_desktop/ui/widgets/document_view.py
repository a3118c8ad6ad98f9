"""Shows a received document from memory: PDF pages, a picture, or the plain words of a Word file."""

import zipfile
from io import BytesIO
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from recolo_desktop.ui.widgets.pdf_preview import PdfPreview

_PARAGRAPH = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"
_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_MOST_XML = 20 * 2**20


class DocumentView(QStackedWidget):
    """One document at a time; nothing of the last one stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf, self._picture, self._words = PdfPreview(self), QLabel(self), QPlainTextEdit(self)
        self._pixmap = QPixmap()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._picture.setAccessibleName("Picture of the document")
        self._words.setReadOnly(True)
        self._words.setAccessibleName("Words of the document")
        area = QScrollArea(self)
        area.setWidget(self._picture)
        area.setWidgetResizable(True)
        for page in (self._pdf, area, self._words):
            self.addWidget(page)

    def show_document(self, media_type: str, content: bytes) -> None:
        """Show it by what it is."""
        self.clear_document()
        if media_type == "application/pdf":
            self._pdf.show_pdf(content)
            self.setCurrentIndex(0)
        elif media_type.startswith("image/"):
            self._pixmap.loadFromData(content)
            self._fit()
            self.setCurrentIndex(1)
        else:
            self._words.setPlainText(words_of(content))
            self.setCurrentIndex(2)

    def clear_document(self) -> None:
        self._pdf.clear_pdf()
        self._pixmap = QPixmap()
        self._picture.clear()
        self._words.clear()

    def _fit(self) -> None:
        if not self._pixmap.isNull():
            width = max(self.width() - 30, 200)
            self._picture.setPixmap(self._pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def words_of(content: bytes) -> str:
    """The paragraphs of a Word file; a sentence when it cannot be read."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            info = archive.getinfo("word/document.xml")
            if info.file_size > _MOST_XML:
                return "This document is too long to be shown here."
            xml = archive.read(info)
        if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
            return "This document cannot be shown safely."
        root = ElementTree.fromstring(xml)  # noqa: S314  (documents with entities were refused above)
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError, NotImplementedError, RuntimeError):
        return "This document cannot be read. It is kept as it came."
    paragraphs = ("".join(part.text or "" for part in paragraph.iter(_TEXT)) for paragraph in root.iter(_PARAGRAPH))
    return "\n".join(paragraphs)
