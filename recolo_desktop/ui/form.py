"""Reads and fills any form by the names of its widgets, shows problems beside fields, and saves what is typed.

Names follow one rule: `<field>_edit` is the input and `<field>_problem` the line above it for what is wrong.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from recolo_desktop.domain.dates import NotADate
from recolo_desktop.domain.errors import HasProblems, Problem
from recolo_desktop.ui.widgets.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.widgets.date_field import DateField
from recolo_desktop.ui.widgets.list_fields import ListField
from recolo_desktop.ui.widgets.text_box import TextBox

_EDIT, _PROBLEM = "_edit", "_problem"
_NEVER_MEANT = re.compile("[\ud800-\udfff\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class FormFields(QObject):
    """The inputs of one compiled form.

    edited: emitted whenever somebody types or chooses.
    """

    edited = Signal()

    def __init__(self, form: Any, parent: QWidget) -> None:
        super().__init__(parent)
        named = {name: widget for name, widget in vars(form).items() if isinstance(widget, QWidget)}
        self.inputs = {name[: -len(_EDIT)]: widget for name, widget in named.items() if name.endswith(_EDIT)}
        self._problems = {
            name[: -len(_PROBLEM)]: widget
            for name, widget in named.items()
            if name.endswith(_PROBLEM) and isinstance(widget, QLabel)
        }
        self._form = named
        self.show_problems(())
        for field, widget in self.inputs.items():
            self._name_for_screen_readers(field, widget)
            self._connect(field, widget)

    def _name_for_screen_readers(self, field: str, widget: QWidget) -> None:
        label = self._form.get(f"{field}_label")
        if isinstance(widget, QCheckBox) and isinstance(label, QLabel):
            widget.setText(widget.text() or label.text())
            label.hide()
        if isinstance(label, QLabel) and not widget.accessibleName():
            widget.setAccessibleName(label.text().replace("&", ""))

    def _connect(self, field: str, widget: QWidget) -> None:
        def touched() -> None:
            self._forgive(field)
            self.edited.emit()

        if isinstance(widget, QLineEdit):
            widget.textChanged.connect(touched)
        elif isinstance(widget, TextBox):
            _when_words_change(widget, touched)
        elif isinstance(widget, DateField | SegmentedChoice | ListField):
            widget.changed.connect(touched)
        elif isinstance(widget, ChoiceBox):
            widget.currentIndexChanged.connect(touched)
        elif isinstance(widget, QCheckBox):
            widget.toggled.connect(touched)

    def _forgive(self, field: str) -> None:
        """Somebody is putting it right: the sentence goes until the next check."""
        label = self._problems.get(field)
        if label is not None and label.isVisibleTo(label.window()):
            label.hide()
            _mark(self.inputs[field], False)

    def typed(self) -> dict[str, Any]:
        """What stands in every field, as text, exactly as it was typed; for drafts."""
        return {field: _typed(widget) for field, widget in self.inputs.items()}

    def read(self) -> dict[str, Any]:
        """What every field means; raises HasProblems for a date that is none."""
        values, problems = {}, []
        for field, widget in self.inputs.items():
            try:
                values[field] = widget.meant() if isinstance(widget, DateField) else _typed(widget)
            except NotADate as wrong:
                problems.append(Problem(field, str(wrong)))
        if problems:
            raise HasProblems(problems)
        return values

    def fill(self, values: dict[str, Any]) -> None:
        """Put values into the fields that they name, without saying that somebody typed."""
        self.blockSignals(True)
        for field, value in values.items():
            if field in self.inputs:
                _put(self.inputs[field], value)
        self.blockSignals(False)

    def clear(self) -> None:
        """Empty every field and every problem."""
        self.fill(dict.fromkeys(self.inputs))
        self.show_problems(())

    def has_problem(self, field: str) -> bool:
        """Whether a sentence stands beside this field."""
        return self._problems[field].isVisible()

    def show_problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """Show each problem beside its field and go to the first; returns those that have no field here."""
        by_field: dict[str, str] = {}
        elsewhere = []
        for problem in problems:
            if problem.field in self._problems:
                by_field.setdefault(problem.field, problem.message)
            else:
                elsewhere.append(problem)
        for field, label in self._problems.items():
            label.setText(by_field.get(field, ""))
            label.setVisible(field in by_field)
            widget = self.inputs.get(field)
            if widget is not None:
                _mark(widget, field in by_field)
        first = next((field for field in self.inputs if field in by_field), None)
        if first is not None:
            self.inputs[first].setFocus()
        return elsewhere


def _when_words_change(box: TextBox, touched: Callable[[], None]) -> None:
    """Qt says that a text changed when only a line was drawn under a word of it."""
    last = [box.toPlainText()]

    def compare() -> None:
        now = box.toPlainText()
        if now != last[0]:
            last[0] = now
            touched()

    box.textChanged.connect(compare)


def _mark(widget: QWidget, wrong: bool) -> None:
    target = widget.line if isinstance(widget, DateField) else widget
    if bool(target.property("problem")) != wrong:
        target.setProperty("problem", wrong)
        target.style().unpolish(target)
        target.style().polish(target)


def _without_controls(text: str) -> str:
    """What no keyboard types and no page prints: half characters, control codes, marks that turn text around."""
    return _NEVER_MEANT.sub("", text)


def _typed(widget: QWidget) -> Any:
    if isinstance(widget, QLineEdit):
        text = _without_controls(widget.text())
        return text.strip() if widget.echoMode() is QLineEdit.EchoMode.Normal else text
    if isinstance(widget, TextBox):
        return _without_controls(widget.toPlainText())
    if isinstance(widget, DateField):
        return widget.text()
    if isinstance(widget, SegmentedChoice | ChoiceBox | ListField):
        return widget.value()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    raise TypeError(f"a form cannot read a {type(widget).__name__}")


def _put(widget: QWidget, value: Any) -> None:
    if isinstance(widget, TextBox):
        if widget.toPlainText() != (value or ""):
            widget.setPlainText(value or "")
    elif isinstance(widget, QLineEdit):
        widget.setText("" if value is None else str(value))
    elif isinstance(widget, DateField):
        widget.setText(value or "") if value is None or isinstance(value, str) else widget.set_value(value)
    elif isinstance(widget, ListField):
        widget.set_value(value)
    elif isinstance(widget, SegmentedChoice | ChoiceBox):
        widget.set_value(None if value is None else str(value))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
