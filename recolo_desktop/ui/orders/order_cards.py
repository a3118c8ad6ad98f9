"""Rows of the cards beside an order: whom it protects, and breach concerns."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.presenters.orders.order_view import ConcernLine, PersonLine
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.look.theme import look


def text_button(name: str, icon: str, does: Callable[[], object]) -> QPushButton:
    """A button that looks like words."""
    button = QPushButton(name)
    button.setProperty("kind", "text")
    if icon:
        decorate(button, icon)
    button.clicked.connect(lambda _=False: does())
    return button


def person_row(
    shown: PersonLine,
    reveal: Callable[[ProtectedPerson], None] | None,
    change: Callable[[ProtectedPerson], None],
) -> QLayout:
    """Somebody protected, by a letter. `reveal` is there for those who may see who it is."""
    person, line = shown.person, QHBoxLayout()
    line.setSpacing(10)
    letter = words(person.label.removeprefix("Person "), "avatar")
    letter.setFixedSize(look().px(30), look().px(30))
    letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
    line.addWidget(letter)
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(words(person.label, "label"))
    text.addWidget(words(shown.relationship, "second", wrap=True))
    if shown.known:
        text.addWidget(words(shown.known, "second", wrap=True))
    line.addLayout(text, 1)
    if reveal is not None:
        show = text_button("Show name", "eye", partial(reveal, person))
        show.setAccessibleName(f"Show the name of {person.label}")
        new = text_button("New details", "", partial(change, person))
        new.setAccessibleName(f"New details of {person.label}")
        row = QHBoxLayout()
        row.addWidget(show)
        row.addWidget(new)
        row.addStretch(1)
        text.addLayout(row)
    return line


def concern_rows(line: ConcernLine, write_sheet: Callable[[], object]) -> list[QWidget]:
    """A breach concern; an open one leads to its disclosure sheet."""
    said = words(line.words, "label", wrap=True)
    if not line.is_open:
        return [said, words("Closed", "second")]
    sheet = text_button("Write the disclosure sheet", "", write_sheet)
    sheet.setAccessibleName(f"Write the disclosure sheet for {line.name}")
    return [said, sheet]
