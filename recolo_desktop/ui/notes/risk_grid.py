"""The risk review: each question with its few answers in the middle, and what was said last time at the right."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from recolo_desktop.domain.notes.risk_review import NOT_ASKED, RiskAnswer, RiskHeading, nothing_has_changed
from recolo_desktop.presenters.notes.last_answers import LastReview
from recolo_desktop.ui.kit.choice import SegmentedChoice, alike
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.list_fields import ListField
from recolo_desktop.ui.look.theme import look

_QUESTION, _LAST = 260, 150


class RiskGrid(ListField):
    """Nothing is chosen beforehand. Its value is a list of answers, each with question, words and when unchanged."""

    def __init__(self, headings: tuple[RiskHeading, ...], hour: Callable[[], str]) -> None:
        super().__init__()
        self._headings, self._hour = headings, hour
        self.choices: dict[str, SegmentedChoice] = {}
        self.lines: dict[str, QLineEdit] = {}
        self._last: dict[str, QLabel] = {}
        self._unchanged: dict[str, str] = {}
        self._before = LastReview()
        self.setProperty("kind", "clear")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.count_label = words("", "chip", tone="grey")
        self.unchanged_button = QPushButton("Nothing has changed", self)
        self.unchanged_button.setProperty("kind", "small")
        self.unchanged_button.setAutoDefault(False)
        self.unchanged_button.clicked.connect(self.say_unchanged)
        head = QHBoxLayout()
        head.addWidget(self.count_label)
        head.addStretch(1)
        head.addWidget(self.unchanged_button)
        grid.addLayout(head, 0, 0, 1, 3)
        for at, heading in enumerate(headings):
            self._add_row(grid, 2 * at + 1, heading)
        self._show_count()

    def _add_row(self, grid: QGridLayout, at: int, heading: RiskHeading) -> None:
        choice, line, last = SegmentedChoice(self), QLineEdit(self), words("", "hint", wrap=True)
        choice.offer(alike(heading.offered))
        choice.setAccessibleName(heading.question)
        line.setAccessibleName(f"{heading.question}: in words")
        line.setPlaceholderText("In words")
        line.hide()
        question = words(heading.question, wrap=True)
        question.setFixedWidth(look().px(_QUESTION))
        last.setFixedWidth(look().px(_LAST))
        choice.changed.connect(lambda: self._chosen(heading))
        line.textChanged.connect(self.changed)
        grid.addWidget(question, at, 0)
        grid.addWidget(choice, at, 1)
        grid.addWidget(last, at, 2)
        grid.addWidget(line, at + 1, 1, 1, 2)
        self.choices[heading.key], self.lines[heading.key], self._last[heading.key] = choice, line, last

    def show_last(self, last: LastReview) -> None:
        """What was said last time, in grey beside each question: nobody has to open the old note."""
        self._before = last
        for key, label in self._last.items():
            label.setText(last.shown(key))

    def last_answer(self, key: str) -> str:
        """What was answered last time; empty where nothing was."""
        one = self._before.answers.get(key)
        return one[0].answer if one else ""

    def say_unchanged(self) -> None:
        """Fill the empty rows, one by one and in view; what has to be asked by itself stays empty."""
        answered = [key for key, choice in self.choices.items() if choice.value() or self.lines[key].text().strip()]
        for one in nothing_has_changed(self._headings, answered, self._hour(), self._before.to_compare()):
            self.choices[one.key].set_value(one.answer)
            self._unchanged[one.key] = one.unchanged_at
        self._show_count()
        self.changed.emit()

    def _chosen(self, heading: RiskHeading) -> None:
        self._unchanged.pop(heading.key, None)
        self._show_words(heading)
        self._show_count()
        self.changed.emit()

    def _show_words(self, heading: RiskHeading) -> None:
        line = self.lines[heading.key]
        line.setVisible(self.choices[heading.key].value() in heading.words_on or bool(line.text()))

    def _show_count(self) -> None:
        answered = sum(bool(choice.value()) for choice in self.choices.values())
        self.count_label.setText(f"{answered} of {len(self.choices)} answered")

    def value(self) -> list[Any]:
        """The rows that are answered, or in which something is written."""
        return [
            {
                "key": one.key, "question": one.question, "answer": self.choices[one.key].value() or "",
                "words": self.lines[one.key].text(), "unchanged_at": self._unchanged.get(one.key, ""),
            }
            for one in self._headings
            if self.choices[one.key].value() or self.lines[one.key].text()
        ]  # fmt: skip

    def set_value(self, value: list[Any] | tuple[Any, ...] | None) -> None:
        given = {one["key"]: RiskAnswer(**one) for one in value or ()}
        for heading in self._headings:
            one = given.get(heading.key)
            self.choices[heading.key].set_value(one.answer if one and one.answer else None)
            self.lines[heading.key].setText(one.words if one else "")
            self._show_words(heading)
        self._unchanged = {key: one.unchanged_at for key, one in given.items() if one.unchanged_at}
        self._show_count()

    def answer_all(self, answer: str = NOT_ASKED) -> None:
        """Every row that is open gets this answer."""
        for key, choice in self.choices.items():
            if not choice.value():
                self.choices[key].choose(answer)
