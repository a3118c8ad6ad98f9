"""A bug is owned up to in a sentence; nobody sees a traceback and nothing of the record reaches the log."""

import sys
from types import TracebackType

from recolo_desktop import logs
from recolo_desktop.domain.errors import Refusal


def own_up(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Log where it happened, and say so in a window."""
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415  (not before the first paint)

    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    if isinstance(fault, Refusal):
        text = str(fault)
    else:
        reference = logs.fault(kind, trace)
        text = (
            "Something in Recolo went wrong. What you typed has been saved as a draft up to a second ago.\n\n"
            f"Close Recolo and open it again. If it happens again, tell the team lead this: {reference}"
        )
    box = QMessageBox(
        QMessageBox.Icon.Warning, "Recolo", text, QMessageBox.StandardButton.Ok, QApplication.activeWindow()
    )
    box.open()


def install() -> None:
    """From now on faults end here."""
    sys.excepthook = own_up
