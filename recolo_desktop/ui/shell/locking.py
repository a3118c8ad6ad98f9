"""What has to go from the screen and the clipboard the moment that the desk is locked."""

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog


def close_dialogs() -> None:
    """Every open dialog; its words are in its draft already."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()


def forget_clipboard() -> None:
    """Empty the clipboard if what it holds came from this program; X11's selection (pasted with a middle click) too."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
