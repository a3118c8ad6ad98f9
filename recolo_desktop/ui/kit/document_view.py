"""Shows a received document from memory: PDF pages, a picture, or the plain words of a Word file."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from recolo_desktop.presenters.records.word_file import words_of
from recolo_desktop.ui.kit.pdf_preview import PdfPreview


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
            self._pixmap = QPixmap.fromImage(picture_of(content))
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


def picture_of(content: bytes) -> QImage:
    """The picture, turned as the camera was held; empty when it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()
