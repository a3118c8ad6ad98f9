"""Reads and fills any form by the names of its widgets, shows problems beside fields, and saves what is typed.

Names follow one rule: `<field>_edit` is the input and `<field>_problem` the line above it for what is wrong.
"""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QScrollArea, QWidget

from recolo_desktop.domain.basics.clean_text import clean, clean_line, clean_secret
from recolo_desktop.domain.basics.dates import NotADate
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.line_up import line_up
from recolo_desktop.ui.kit.list_fields import ListField
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.kit.text_box import TextBox

_EDIT, _PROBLEM = "_edit", "_problem"
SECRET = "secret"  # noqa: S105  (the property of a line that holds a passphrase)


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
        line_up(form)
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
            if widget.echoMode() is not QLineEdit.EchoMode.Normal:
                widget.setProperty(SECRET, True)
            widget.textChanged.connect(lambda text: _show_clean(widget, text))
            widget.textChanged.connect(touched)
        elif isinstance(widget, TextBox | RichBox):
            widget.words_changed.connect(touched)
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

    @property
    def takes_words(self) -> bool:
        """Whether anything but a choice or a passphrase can be typed here."""
        return any(_takes_words(widget) for widget in self.inputs.values())

    def keepable(self) -> dict[str, Any]:
        """What was typed, without passphrases: those are never stored."""
        return {field: _typed(widget) for field, widget in self.inputs.items() if not _is_secret(widget)}

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
            _bring_into_view(self._problems[first])
        return elsewhere


def _bring_into_view(label: QLabel) -> None:
    """A refusal that has to be scrolled for is read by nobody."""
    around = label.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if isinstance(around, QScrollArea):
        around.ensureWidgetVisible(label)


def _is_secret(widget: QWidget) -> bool:
    """A passphrase, also while it is shown as typed."""
    return isinstance(widget, QLineEdit) and (
        widget.echoMode() is not QLineEdit.EchoMode.Normal or bool(widget.property(SECRET))
    )


def _takes_words(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | TextBox | RichBox | DateField | ListField) and not _is_secret(widget)


def _show_clean(line: QLineEdit, text: str) -> None:
    """What is on the screen is what is stored: a pasted line is cleaned where it stands."""
    kept = clean_line(text)
    if kept != text:
        at = len(clean_line(text[: line.cursorPosition()]))
        line.setText(kept)
        line.setCursorPosition(at)


def _mark(widget: QWidget, wrong: bool) -> None:
    target = widget.line if isinstance(widget, DateField) else widget
    if bool(target.property("problem")) != wrong:
        target.setProperty("problem", wrong)
        target.style().unpolish(target)
        target.style().polish(target)


def _typed(widget: QWidget) -> Any:
    if isinstance(widget, QLineEdit):
        return clean_secret(widget.text()) if _is_secret(widget) else clean_line(widget.text()).strip()
    if isinstance(widget, TextBox):
        return clean(widget.toPlainText())
    if isinstance(widget, RichBox):
        return widget.text()
    if isinstance(widget, DateField):
        return widget.text()
    if isinstance(widget, SegmentedChoice | ChoiceBox | ListField):
        return widget.value()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    raise TypeError(f"a form cannot read a {type(widget).__name__}")


def _put(widget: QWidget, value: Any) -> None:
    if isinstance(widget, TextBox | RichBox):
        widget.put(value or "")
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
