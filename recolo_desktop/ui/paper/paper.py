"""Plain tables on paper, laid out in memory and sent straight to the printer."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QPageLayout, QTextDocument

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.ui.paper import printing


def usual_printer() -> str:
    """The name of the usual printer, or nothing."""
    return next(iter(printing.printer_names()), "")


def print_table(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]], printer: str) -> str:
    """Print a table; returns what to tell the person."""
    try:
        device = printing.open_printer(printer)
    except StoreFault as fault:
        return str(fault)
    device.setDocName("Table")
    device.setFullPage(False)
    device.setPageOrientation(QPageLayout.Orientation.Landscape)
    document = as_document(title, headings, rows)
    document.print_(device)
    return f"Sent to {printer}. Fetch the pages now."


def as_document(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> QTextDocument:
    """The table with its title; what people typed is never read as mark-up."""
    head = "".join(f"<th align='left'>{escape(heading)}</th>" for heading in headings)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    document = QTextDocument()
    document.setHtml(
        f"<h2>{escape(title)}</h2><table border='1' cellspacing='0' cellpadding='4' width='100%'>"
        f"<thead><tr>{head}</tr></thead>{body}</table>"
    )
    return document
