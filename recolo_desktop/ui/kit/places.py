"""Where somebody was: the draft, the field, the caret. It belongs to the person, and outlives a lock."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.kit.text_box import TextBox


@dataclass(frozen=True, slots=True)
class Where:
    """A place on one tab: what is chosen there, and the field and character in which somebody types."""

    chosen: str = ""
    field: str = ""
    caret: int = 0
    within: str = ""  # of a field that has several boxes, the one, as a screen reader calls it


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
        if focus is not None and (widget is focus or widget.isAncestorOf(focus)):
            within = "" if widget is focus else focus.accessibleName()
            return Where(chosen, name, _caret_in(focus), within)
    return Where(chosen)


def _caret_in(widget: QWidget) -> int:
    if isinstance(widget, TextBox | RichBox):
        return widget.textCursor().position()
    return widget.cursorPosition() if isinstance(widget, QLineEdit) else 0


def come_back_in(fields: FormFields, where: Where) -> None:
    """Give the field its focus and caret again."""
    widget = fields.inputs.get(where.field)
    if widget is not None and where.within:
        widget = next((one for one in widget.findChildren(QWidget) if one.accessibleName() == where.within), widget)
    if widget is None:
        return
    widget.setFocus()
    if isinstance(widget, TextBox | RichBox):
        cursor = widget.textCursor()
        cursor.setPosition(min(where.caret, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
    elif isinstance(widget, QLineEdit):
        widget.setCursorPosition(where.caret)
