"""Prints the sealed bytes of a letter through QPrinter, from memory, page by page, never scaled."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from recolo_desktop.domain.basics.errors import StoreFault

_DPI = 300
_POINTS_PER_INCH = 72


def printer_names() -> list[str]:
    """Printers that this laptop knows, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = [info.printerName() for info in QPrinterInfo.availablePrinters()]
    return sorted(names, key=lambda name: (name != usual, name))


def place_of(name: str) -> str:
    """Where a printer stands, and whether it is on the network, in words."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return ""
    where = info.location() or "place not stated"
    return f"{where}. It is on the network: make sure who collects the pages." if info.isRemote() else where


def open_printer(name: str) -> QPrinter:
    """A printer by its name, A4, single-sided, at 300 dots an inch. The job carries no name of a client."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise StoreFault("This printer is no longer there. Choose another.")
    return set_up(QPrinter(info, QPrinter.PrinterMode.HighResolution))


def set_up(printer: QPrinter) -> QPrinter:
    """The settings that every letter prints with."""
    printer.setResolution(_DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setDocName("Letter")
    return printer


def use_both_sides(printer: QPrinter, name: str) -> bool:
    """Turn on both sides where the printer can; returns whether it does. Never for several recipients in one job."""
    modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
    if QPrinter.DuplexMode.DuplexLongSide not in modes:
        return False
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    return True


def use_size_of(pdf: bytes, printer: QPrinter) -> None:
    """The paper of an envelope or label instead of A4."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    size = document.pagePointSize(0)
    document.close()
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    is_wide = size.width() > size.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait)


def print_pdf(pdf: bytes, printer: QPrinter) -> int:
    """Put every page on paper; returns how many. Raises StoreFault when the printer refuses."""
    return print_in_one_job((pdf,), printer)


def print_in_one_job(pdfs: Sequence[bytes], printer: QPrinter) -> int:
    """Several documents after each other, as one job for one recipient; returns how many pages."""
    painter, pages = QPainter(), 0
    if not painter.begin(printer):
        raise StoreFault("The printer did not take the letter. Check that it is on, then print again.")
    try:
        for pdf in pdfs:
            pages = _print_pages(pdf, printer, painter, pages)
    except BaseException:
        painter.end()
        raise
    finish(painter, printer)
    return pages


def finish(painter: QPainter, printer: QPrinter) -> None:
    """Hand the job over; raises StoreFault when the printer's queue, a full disk for instance, did not take it."""
    taken = painter.end()
    file = printer.outputFileName()
    short = bool(file) and not _is_whole(Path(file))
    if not taken or short or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise StoreFault("The printer's queue did not take all pages. Shred what came out, then print again.")


def _is_whole(file: Path) -> bool:
    """Whether a PDF was written to its end."""
    return file.is_file() and file.read_bytes()[-16:].strip().endswith(b"%%EOF")


def _print_pages(pdf: bytes, printer: QPrinter, painter: QPainter, before: int) -> int:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        for page in range(document.pageCount()):
            if before + page and not printer.newPage():
                raise StoreFault("The printer stopped between pages. Shred what came out, then print again.")
            painter.drawImage(
                _target(document.pagePointSize(page), printer),
                document.render(page, _pixels(document, page, printer)),
            )
        return before + document.pageCount()
    finally:
        document.close()


def _pixels(document: QPdfDocument, page: int, printer: QPrinter) -> QSize:
    size = document.pagePointSize(page)
    scale = printer.resolution() / _POINTS_PER_INCH
    return QSize(round(size.width() * scale), round(size.height() * scale))


def _target(points: QSizeF, printer: QPrinter) -> QRect:
    scale = printer.resolution() / _POINTS_PER_INCH
    return QRect(0, 0, round(points.width() * scale), round(points.height() * scale))
