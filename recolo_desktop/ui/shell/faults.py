"""A bug is owned up to in a sentence; nobody sees a traceback and nothing of the record reaches the log."""

import sys
from dataclasses import dataclass, field
from types import TracebackType

from recolo_desktop import logs
from recolo_desktop.domain.basics.errors import Refusal


@dataclass(slots=True)
class _Held:
    """What cannot be said now, because the client looks at the screen."""

    holding: bool = False
    sentences: list[str] = field(default_factory=list)


_held = _Held()


def hold_back() -> None:
    """From now on sentences wait."""
    _held.holding = True


def say_what_waits() -> None:
    """The screen is the clinician's again."""
    _held.holding = False
    sentences, _held.sentences = _held.sentences, []
    if sentences:
        _say("\n\n".join(dict.fromkeys(sentences)))


def forget_what_waits() -> None:
    """Somebody else unlocked over a client's view: what waited was for the colleague who had turned the screen."""
    _held.holding, _held.sentences = False, []


def own_up(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Log where it happened, and say so in a window."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  (not before the first paint)

    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    if isinstance(fault, Refusal):
        _say(str(fault))
        return
    reference = logs.fault(kind, trace)
    _say(
        "Something in Recolo went wrong. What you typed and was marked as saved is safe.\n\n"
        f"Close Recolo and open it again. If it happens again, tell the team lead this: {reference}"
    )


def _say(text: str) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415  (not before the first paint)
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415

    if _held.holding:
        _held.sentences.append(text)
        return
    # Without a window of ours to belong to, the box would go as soon as this function ends.
    visible = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    owner = QApplication.activeWindow() or next(visible, None)
    box = QMessageBox(QMessageBox.Icon.Warning, "Recolo", text, QMessageBox.StandardButton.Ok, owner)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def install() -> None:
    """From now on faults end here."""
    forget_what_waits()
    sys.excepthook = own_up
