"""Shows a PDF from memory; no file is ever written for it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget


class PdfPreview(QPdfView):
    """Keeps its place while the letter grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self.setDocument(self._document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setAccessibleName("Preview of the letter")

    def show_pdf(self, pdf: bytes) -> int:
        """Replace the pages; returns how many there are."""
        place = self.verticalScrollBar().value()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        self.verticalScrollBar().setValue(place)
        return self._document.pageCount()

    def clear_pdf(self) -> None:
        """Nothing of the last letter stays."""
        self._document.close()

    def zoom(self, factor: float) -> None:
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(max(0.4, min(3.0, self.zoomFactor() * factor)))

    def fit(self) -> None:
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
