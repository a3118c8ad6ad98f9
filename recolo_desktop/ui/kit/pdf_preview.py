"""Shows a PDF from memory; no file is ever written for it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

_ONCE_SETTLED_MS = 250
_SPACINGS = (3, 4)


class PdfPreview(QWidget):
    """Keeps its place while the letter grows.

    Qt takes children away in the order in which they came. The view has to go before its document, and the
    document before the buffer that it reads, or Qt crashes; so they are siblings, made in that order.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._make()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_ONCE_SETTLED_MS)
        self._settled.timeout.connect(self._draw_again)

    def _make(self) -> None:
        self._view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setAccessibleName("Preview of the letter")
        column = self.layout()
        if column is not None:
            column.addWidget(self._view)

    def show_pdf(self, pdf: bytes) -> int:
        """Replace the pages; returns how many there are."""
        place = self._view.verticalScrollBar().value()
        before, buffer = self._buffer, QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.close()
        self._document.load(buffer)
        self._buffer = buffer
        if before is not None:
            before.deleteLater()
        self._view.verticalScrollBar().setValue(place)
        self._settled.start()
        return self._document.pageCount()

    @property
    def page_count(self) -> int:
        return self._document.pageCount()

    def clear_pdf(self) -> None:
        """Nothing of the last letter stays: a page of it that is still being drawn would else come in afterwards."""
        before = (self._view, self._document, self._buffer)
        self._view.hide()
        self._make()
        for one in before:
            if one is not None:
                one.deleteLater()

    def _draw_again(self) -> None:
        """Qt keeps a page that was asked for before the words changed; another spacing makes it draw what stands."""
        self._view.setPageSpacing(_SPACINGS[self._view.pageSpacing() == _SPACINGS[0]])

    def zoom(self, factor: float) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(0.4, min(3.0, self._view.zoomFactor() * factor)))

    def fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
