"""The risk judgement that holds, in the team's own words. Colour marks a review that is due, never the person."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.clients.case_entry import CaseEntry, newest_of_each_kind
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.labels import chip, clear, decorate, words
from recolo_desktop.ui.kit.terms import fill_terms

_SHOWN = (
    ("persistence", "Persistence"),
    ("escalation", "Escalation"),
    ("harm", "Harm"),
    ("changes", "What would change it"),
)


class RiskCard(QFrame):
    """writing: emitted to write a new judgement."""

    writing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        head = QHBoxLayout()
        head.addWidget(words("Risk summary", "h3"))
        head.addStretch(1)
        self.write_button = QPushButton("Review")
        self.write_button.setProperty("kind", "text")
        self.write_button.setAccessibleName("Write a risk judgement")
        decorate(self.write_button, "pen-line")
        self.write_button.clicked.connect(self.writing)
        head.addWidget(self.write_button)
        column.addLayout(head)
        self._body = QVBoxLayout()
        column.addLayout(self._body)

    def show_record(self, record: ClientRecord, today: date) -> None:
        """The newest judgement that is not in error, with who made it and when it is looked at again."""
        clear(self._body)
        newest = newest_of_each_kind(record.entries, record.in_error)
        judgement, kind = newest.get("risk"), newest.get("type")
        if judgement is None:
            self._body.addWidget(words("No judgement is written yet.", "second", wrap=True))
        else:
            self._show(judgement, today)
        if kind is not None:
            sure = f"{kind.fields.get('type', '')}, confidence {kind.fields.get('confidence', '').lower()}"
            made = f"Motivational type: {sure} ({kind.author_name}, {screen_date(kind.happened_on)})"
            self._body.addWidget(words(made, "second", wrap=True))

    def _show(self, judgement: CaseEntry, today: date) -> None:
        grid = QGridLayout()
        terms = [(name, judgement.fields[key]) for key, name in _SHOWN if judgement.fields.get(key)]
        fill_terms(grid, terms, width=96)
        self._body.addLayout(grid)
        tool, day = judgement.fields.get("tool", ""), screen_date(judgement.happened_on)
        made = f"Judged {day} by {judgement.author_name}, {tool}."
        self._body.addWidget(words(made, "second", wrap=True))
        if judgement.review_on is not None:
            is_due = judgement.review_on <= today
            said = f"Review {'was due' if is_due else 'due'} {screen_date(judgement.review_on)}"
            self._body.addWidget(chip(said, "amber" if is_due else "grey", "clock"))
