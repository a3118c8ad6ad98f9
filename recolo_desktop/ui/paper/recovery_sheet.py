"""The printed sheet with the recovery key, drawn straight onto the printer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrinter

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.domain.team.recovery_key import grouped
from recolo_desktop.ui.paper import printing


def print_sheet(key: str, team: str) -> str:
    """Print on the usual printer; returns what to tell the person."""
    names = printing.printer_names()
    if not names:
        return "No printer is set up on this laptop. Show the key and write it down by hand."
    try:
        draw_sheet(printing.open_printer(names[0]), key, team)
    except StoreFault as fault:
        return str(fault)
    return f"Sent to {names[0]}. Fetch the sheet now."


def draw_sheet(printer: QPrinter, key: str, team: str) -> None:
    """The sheet itself; raises StoreFault when the printer refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        raise StoreFault("The printer did not take the sheet. Show the key and write it down by hand.")
    inch = printer.resolution()
    groups = grouped(key)
    lines = [
        (22, True, "Recolo recovery key"),
        (12, False, team),
        (20, True, ""),
        *((24, True, "   ".join(groups[at : at + 3])) for at in (0, 3, 6)),
        (20, True, ""),
        (12, False, "Opens every record of this team if a passphrase is lost."),
        (12, False, "Keep it in the team safe. Do not photograph it or keep it with the laptop."),
    ]
    top = 1.2 * inch
    for points, bold, text in lines:
        font = QFont("Source Sans 3", points)
        font.setBold(bold)
        painter.setFont(font)
        height = points * inch / 72 * 1.7
        painter.drawText(QRectF(1.2 * inch, top, 6 * inch, height), Qt.AlignmentFlag.AlignLeft, text)
        top += height
    printing.finish(painter, printer)
