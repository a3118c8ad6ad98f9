"""Keeps every label on its own input, however tall its neighbours in the row are.

A hint or a problem makes one column of a row taller; without this the others spread the room between label and input.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.text_box import TextBox

_INPUT = "_edit"


def line_up(form: Any) -> None:
    """Align the columns of every row of a compiled form: on their inputs, or on their labels beside a tall input."""
    for row in vars(form).values():
        if isinstance(row, QHBoxLayout):
            _align(row)


def _align(row: QHBoxLayout) -> None:
    columns = [column for item in _items(row) if isinstance(column := item.layout(), QVBoxLayout)]
    held = [(column, inputs) for column in columns if (inputs := _inputs(column))]
    tall = any(len(inputs) > 1 or isinstance(inputs[0], TextBox) for _, inputs in held)
    edge = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignBottom
    for column, _ in held:
        row.setAlignment(column, edge)


def _items(layout: QLayout) -> list[QLayoutItem]:
    return [item for item in map(layout.itemAt, range(layout.count())) if item is not None]


def _inputs(layout: QLayout) -> list[QWidget]:
    """The inputs in a column and in the columns inside it."""
    found: list[QWidget] = []
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.objectName().endswith(_INPUT):
            found.append(widget)
        elif inner is not None:
            found += _inputs(inner)
    return found
