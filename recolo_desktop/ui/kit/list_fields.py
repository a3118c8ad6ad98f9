"""Inputs that hold several answers: ticks in a list, and rows of a few fields each. Both may be empty."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.offered import Column, columns

_TICKS_A_ROW = 2


class ListField(QWidget):
    """changed: emitted when somebody ticks, types, adds or takes away."""

    changed = Signal()

    def value(self) -> list[Any]:
        """What stands in it, as JSON knows it."""
        raise NotImplementedError

    def set_value(self, value: list[Any] | tuple[Any, ...] | None) -> None:
        """Replace what stands in it."""
        raise NotImplementedError


class TicksField(ListField):
    """Any of several answers, each with its own label if it has one; one that is not offered any more is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._boxes: list[QCheckBox] = []
        self._answers: dict[QCheckBox, str] = {}
        self._kept: list[str] = []

    def offer(self, options: Iterable[str | tuple[str, str]], a_row: int = _TICKS_A_ROW) -> None:
        """The answers to tick, or answers with their labels; long ones stand one in each row."""
        pairs = [one if isinstance(one, tuple) else (one, one) for one in options]
        for box in self._boxes:
            self._grid.removeWidget(box)
            box.deleteLater()
        self._boxes = [QCheckBox(label, self) for _, label in pairs]
        self._answers = {box: answer for box, (answer, _) in zip(self._boxes, pairs, strict=True)}
        for at, box in enumerate(self._boxes):
            self._grid.addWidget(box, at // a_row, at % a_row)
            box.toggled.connect(self.changed)

    def value(self) -> list[str]:
        return [self._answers[box] for box in self._boxes if box.isChecked()] + self._kept

    def set_value(self, value: list[str] | tuple[str, ...] | None) -> None:
        wanted = list(value or ())
        known = set(self._answers.values())
        self._kept = [answer for answer in wanted if answer not in known]
        for box in self._boxes:
            box.setChecked(self._answers[box] in wanted)


class RowsField(ListField):
    """Rows of short fields, each typed or chosen; a form names what a row asks by its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._named = ""
        self._rows: list[dict[str, QLineEdit | ChoiceBox]] = []
        self._lines: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        column.addLayout(self._body)
        self.add_button = QPushButton("Add a line", self)
        self.add_button.setProperty("kind", "small")
        decorate(self.add_button, "plus")
        self.add_button.clicked.connect(self._add_empty)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        column.addLayout(row)

    def _get_columns(self) -> str:
        return self._named

    def _set_columns(self, name: str) -> None:
        self._named = name
        self.ask(columns(name))

    columns = Property(str, _get_columns, _set_columns)

    def ask(self, asked: tuple[Column, ...]) -> None:
        """What each row asks."""
        self._columns = asked

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.add_button.setAccessibleName(f"Add a line to {name}")

    def value(self) -> list[dict[str, str]]:
        """Rows in which something stands."""
        rows = [{key: _text(widget) for key, widget in row.items()} for row in self._rows]
        typed = [one.key for one in self._columns if not one.choices]
        return [row for row in rows if any(row[key] for key in typed)]

    def set_value(self, value: list[dict[str, str]] | tuple[dict[str, str], ...] | None) -> None:
        while self._lines:
            self._take_away(self._lines[-1])
        for row in value or ():
            self._add(row)

    def _add_empty(self) -> None:
        self._add({})
        next(iter(self._rows[-1].values())).setFocus()
        self.changed.emit()

    def _add(self, values: dict[str, str]) -> None:
        block = QWidget(self)
        block.setProperty("kind", "clear")
        lines = QVBoxLayout(block)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        row: dict[str, QLineEdit | ChoiceBox] = {}
        layout = QHBoxLayout()
        for one in self._columns:
            if one.new_line or not lines.count():
                layout = QHBoxLayout()
                layout.setSpacing(6)
                lines.addLayout(layout)
            row[one.key] = self._input(one, str(values.get(one.key, "")))
            if one.choices:
                layout.addWidget(words(one.heading, "hint"))
            layout.addWidget(row[one.key], 0 if one.choices else 1)
        away = QPushButton("Take away", block)
        away.setProperty("kind", "text")
        away.setAccessibleName(f"Take away line {len(self._rows) + 1}")
        away.clicked.connect(lambda: self._taken(block))
        layout.addWidget(away)
        self._body.addWidget(block)
        self._rows.append(row)
        self._lines.append(block)

    def _input(self, asked: Column, value: str) -> QLineEdit | ChoiceBox:
        made = _input(asked, value)
        made.setAccessibleName(f"{asked.heading}, line {len(self._rows) + 1}")
        if isinstance(made, QLineEdit):
            made.textChanged.connect(self.changed)
        else:
            made.currentIndexChanged.connect(self.changed)
        return made

    def _taken(self, line: QWidget) -> None:
        self._take_away(line)
        self.changed.emit()

    def _take_away(self, line: QWidget) -> None:
        at = self._lines.index(line)
        del self._lines[at], self._rows[at]
        self._body.removeWidget(line)
        line.hide()
        line.deleteLater()


def _input(asked: Column, value: str) -> QLineEdit | ChoiceBox:
    if asked.choices:
        box = ChoiceBox()
        box.offer(asked.choices)
        box.set_value(value or asked.choices[0][0])
        return box
    line = QLineEdit(value)
    line.setPlaceholderText(asked.heading)
    return line


def _text(widget: QLineEdit | ChoiceBox) -> str:
    return widget.text().strip() if isinstance(widget, QLineEdit) else widget.value()
