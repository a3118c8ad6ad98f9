"""Where somebody was: the draft, the field, the caret. It belongs to the person, and outlives a lock."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QLineEdit

from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.text_box import TextBox


@dataclass(frozen=True, slots=True)
class Where:
    """A place on one tab: what is chosen there, and the field and character in which somebody types."""

    chosen: str = ""
    field: str = ""
    caret: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A place in one record."""

    client_id: str
    tab: str
    where: Where = Where()


def where_in(fields: FormFields, chosen: str) -> Where:
    """Where the focus is among these fields."""
    focus = QApplication.focusWidget()
    for name, widget in fields.inputs.items():
        if widget is focus or (focus is not None and widget.isAncestorOf(focus)):
            caret = 0
            if isinstance(widget, TextBox):
                caret = widget.textCursor().position()
            elif isinstance(widget, QLineEdit):
                caret = widget.cursorPosition()
            return Where(chosen, name, caret)
    return Where(chosen)


def come_back_in(fields: FormFields, where: Where) -> None:
    """Give the field its focus and caret again."""
    widget = fields.inputs.get(where.field)
    if widget is None:
        return
    widget.setFocus()
    if isinstance(widget, TextBox):
        cursor = widget.textCursor()
        cursor.setPosition(min(where.caret, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
    elif isinstance(widget, QLineEdit):
        widget.setCursorPosition(where.caret)
