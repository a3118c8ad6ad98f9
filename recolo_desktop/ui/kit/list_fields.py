"""Inputs that hold several answers: ticks in a list, and rows of a few fields each. Both may be empty."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.choice import ChoiceBox, pairs_said
from recolo_desktop.ui.kit.labels import decorate, words

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
    """Any of several answers; one that is not offered any more is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._boxes: list[QCheckBox] = []
        self._kept: list[str] = []
        self._options = ""

    def _get_options(self) -> str:
        return self._options

    def _set_options(self, options: str) -> None:
        """As a compiled form says them, separated by bars."""
        self._options = options
        self.offer(option for option in options.split("|") if option)

    def offer(self, options: Iterable[str]) -> None:
        """The answers to tick."""
        for box in self._boxes:
            self._grid.removeWidget(box)
            box.deleteLater()
        self._boxes = [QCheckBox(option, self) for option in options]
        for at, box in enumerate(self._boxes):
            self._grid.addWidget(box, at // _TICKS_A_ROW, at % _TICKS_A_ROW)
            box.toggled.connect(self.changed)

    options = Property(str, _get_options, _set_options)

    def value(self) -> list[str]:
        return [box.text() for box in self._boxes if box.isChecked()] + self._kept

    def set_value(self, value: list[str] | tuple[str, ...] | None) -> None:
        wanted = list(value or ())
        known = {box.text() for box in self._boxes}
        self._kept = [answer for answer in wanted if answer not in known]
        for box in self._boxes:
            box.setChecked(box.text() in wanted)


class RowsField(ListField):
    """Rows of short fields. Columns read "key=Heading;key=Heading:One|Two"; a list after the colon is chosen from.

    A column whose key begins with a stroke begins another line of the same row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[tuple[str, str, list[tuple[str, str]]]] = []
        self._spec = ""
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
        return self._spec

    def set_columns(self, spec: str) -> None:
        """What each row asks."""
        self._spec = spec
        self._columns = []
        for part in spec.split(";"):
            key, _, rest = part.partition("=")
            heading, _, options = rest.partition(":")
            self._columns.append((key, heading, pairs_said(options)))

    columns = Property(str, _get_columns, set_columns)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.add_button.setAccessibleName(f"Add a line to {name}")

    def value(self) -> list[dict[str, str]]:
        """Rows in which something stands."""
        rows = [{key: _text(widget) for key, widget in row.items()} for row in self._rows]
        typed = [key.removeprefix("/") for key, _, options in self._columns if not options]
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
        for marked, heading, options in self._columns:
            key = marked.removeprefix("/")
            if key != marked or not lines.count():
                layout = QHBoxLayout()
                layout.setSpacing(6)
                lines.addLayout(layout)
            row[key] = self._input(heading, options, str(values.get(key, "")))
            if options:
                layout.addWidget(words(heading, "hint"))
            layout.addWidget(row[key], 0 if options else 1)
        away = QPushButton("Take away", block)
        away.setProperty("kind", "text")
        away.setAccessibleName(f"Take away line {len(self._rows) + 1}")
        away.clicked.connect(lambda: self._taken(block))
        layout.addWidget(away)
        self._body.addWidget(block)
        self._rows.append(row)
        self._lines.append(block)

    def _input(self, heading: str, options: list[tuple[str, str]], value: str) -> QLineEdit | ChoiceBox:
        made = _input(heading, options, value)
        made.setAccessibleName(f"{heading}, line {len(self._rows) + 1}")
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


def _input(heading: str, options: list[tuple[str, str]], value: str) -> QLineEdit | ChoiceBox:
    if options:
        box = ChoiceBox()
        box.offer(options)
        box.set_value(value or options[0][0])
        return box
    line = QLineEdit(value)
    line.setPlaceholderText(heading)
    return line


def _text(widget: QLineEdit | ChoiceBox) -> str:
    return widget.text().strip() if isinstance(widget, QLineEdit) else widget.value()
