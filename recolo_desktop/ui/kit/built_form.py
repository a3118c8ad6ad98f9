"""A dialog's form made in code from a list of questions, under the names that compiled forms use."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.look.theme import look

_SCROLLS_FROM = 7


@dataclass(frozen=True, slots=True)
class Question:
    """One field: its key, its label, the input, and a hint under the label."""

    key: str
    label: str
    widget: QWidget
    hint: str = ""


class BuiltForm:
    """Heading, whose record, an explanation, the questions, one primary action."""

    def __init__(
        self,
        heading: str,
        questions: Sequence[Question],
        verb: str,
        explanation: str = "",
        width: int = 560,
        *,
        scrolls: bool = False,
    ) -> None:
        self._scrolls = scrolls or len(questions) >= _SCROLLS_FROM
        self._heading, self._questions, self._verb = heading, questions, verb
        self._explanation, self._width = explanation, width

    def setupUi(self, dialog: QDialog) -> None:
        dialog.setMinimumWidth(look().px(self._width))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(words(self._heading, "h1"))
        self.client_label = words("", "second", wrap=True)
        column.addWidget(self.client_label)
        if self._explanation:
            column.addWidget(words(self._explanation, "hint", wrap=True))
        rows = self._rows(column)
        for question in self._questions:
            self._add(rows, question)
        self.form_problem = words("", "problem", wrap=True)
        self.form_problem.hide()
        column.addWidget(self.form_problem)
        row = QHBoxLayout()
        self.accept_button, self.cancel_button = QPushButton(self._verb), QPushButton("Cancel")
        self.accept_button.setProperty("kind", "primary")
        row.addWidget(self.accept_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column.addLayout(row)

    def _rows(self, column: QVBoxLayout) -> QVBoxLayout:
        if not self._scrolls:
            return column
        area, inner = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(look().px(400))
        inner.setProperty("kind", "clear")
        area.setWidget(inner)
        column.addWidget(area, 1)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(2, 2, 10, 2)
        return rows

    def _add(self, rows: QVBoxLayout, question: Question) -> None:
        label, problem = words(question.label, "label", wrap=True), words("", "problem", wrap=True)
        problem.hide()
        label.setBuddy(question.widget)
        if question.label:
            rows.addWidget(label)
            setattr(self, f"{question.key}_label", label)
        if question.hint:
            hint = words(question.hint, "hint", wrap=True)
            rows.addWidget(hint)
            setattr(self, f"{question.key}_hint", hint)
        rows.addWidget(problem)
        rows.addWidget(question.widget)
        setattr(self, f"{question.key}_problem", problem)
        setattr(self, f"{question.key}_edit", question.widget)
