"""Spelling while one types: British English, offline, a wavy line under what the dictionary does not know.

The dictionary is Hunspell's. Nothing is learnt, and nothing is written to disk: a word that is let pass is let pass
until the records are locked.
"""

import re
from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from recolo_desktop import assets
from recolo_desktop.presenters.tasks import Tasks
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.look.theme import look

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MOST_OFFERED = 5


Box = QPlainTextEdit | QTextEdit


class Dictionary(Protocol):
    """What knows words."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Iterable[str]: ...


def read_dictionary() -> Dictionary:
    """The British dictionary; takes a tenth of a second, so it is read beside the window."""
    import hunspell  # noqa: PLC0415  (only when somebody writes)

    known: Dictionary = hunspell.Hunspell("en_GB", hunspell_data_dir=str(assets.resource("spelling")))
    return known


def names_around(record: ClientRecord) -> str:
    """What is no mistake in this record: names of the client, his professionals and the team, and the team's words."""
    client = record.client
    people = [f"{contact.name} {contact.organisation}" for contact in client.contacts]
    places = [*client.home_lines, *client.postal_lines]
    team = [member.name for member in record.staff]
    own = [client.given_names, client.family_name, client.preferred_name]
    return " ".join([*own, *people, *places, *team, record.team_words])


def wrong_words(text: str, dictionary: Dictionary, passed: frozenset[str]) -> list[tuple[int, int]]:
    """Where words stand that the dictionary does not know. Names of the record, prompts and capitals are let pass."""
    found = []
    for match in _WORD.finditer(text):
        word = match[0].replace("’", "'")
        if len(word) < 2 or word.casefold() in passed or word.isupper():
            continue
        if not dictionary.spell(word):
            found.append((match.start(), match.end()))
    return found


class SpellMarks(QSyntaxHighlighter):
    """Draws the wavy lines in one box."""

    def __init__(self, document: QTextDocument, dictionary: Dictionary, passed: Iterable[str]) -> None:
        super().__init__(document)
        self.dictionary = dictionary
        self.passed = frozenset(word.casefold() for word in passed)
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._format.setUnderlineColor(QColor(look().palette.red.solid))

    def highlightBlock(self, text: str) -> None:
        for start, end in wrong_words(text, self.dictionary, self.passed):
            self.setFormat(start, end - start, self._format)

    def let_pass(self, word: str) -> None:
        """Take the line away from a word until the records are locked."""
        self.passed |= {word.casefold()}
        self.rehighlight()


class Spelling(QObject):
    """Looks over some boxes once the dictionary is there, and offers other words on a right click."""

    def __init__(self, tasks: Tasks, boxes: Iterable[Box], parent: QObject) -> None:
        super().__init__(parent)
        self._boxes: list[Box] = []
        self._dictionary: Dictionary | None = None
        self.marks: dict[Box, SpellMarks] = {}
        self._passed: frozenset[str] = frozenset()
        for box in boxes:
            self.watch(box)
        tasks.run(read_dictionary, self._got)

    def watch(self, box: Box) -> None:
        """Look over one more box, from now or as soon as the dictionary is there."""
        self._boxes.append(box)
        box.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        box.customContextMenuRequested.connect(lambda at: self._offer(box, at))
        if self._dictionary is not None:
            self.marks[box] = SpellMarks(box.document(), self._dictionary, self._passed)

    def let_names_pass(self, names: str) -> None:
        """The client's own names are no mistakes."""
        self._passed = frozenset(word.casefold() for word in _WORD.findall(names))
        for marks in self.marks.values():
            marks.passed |= self._passed
            marks.rehighlight()

    def _got(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        for box in self._boxes:
            self.marks[box] = SpellMarks(box.document(), dictionary, self._passed)

    def suggestions(self, box: Box, cursor: QTextCursor) -> list[str]:
        """Other words for the one under the cursor; nothing when it is right."""
        marks, word = self.marks.get(box), cursor.selectedText()
        if marks is None or not wrong_words(word, marks.dictionary, marks.passed):
            return []
        return list(marks.dictionary.suggest(word.replace("’", "'")))[:_MOST_OFFERED]

    def _offer(self, box: Box, at: QPoint) -> None:
        menu, cursor = box.createStandardContextMenu(at), box.cursorForPosition(at)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        offered, first = self.suggestions(box, cursor), menu.actions()[0]
        word, marks = cursor.selectedText(), self.marks.get(box)
        if marks is not None and wrong_words(word, marks.dictionary, marks.passed):
            for other in offered:
                action = menu.addAction(other)
                action.triggered.connect(lambda _=False, other=other: cursor.insertText(other))
                menu.insertAction(first, action)
            leave = menu.addAction(f"Leave “{word}” as it is")
            leave.triggered.connect(lambda: marks.let_pass(word))
            menu.insertAction(first, leave)
            menu.insertSeparator(first)
        menu.popup(box.mapToGlobal(at))
