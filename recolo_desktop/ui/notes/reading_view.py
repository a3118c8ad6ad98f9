"""Many notes in one reading: every signed note of the list, the oldest first, with the words that were sought."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.folding import words as words_of
from recolo_desktop.domain.basics.formatted_text import OF_A_NOTE, by_their_words
from recolo_desktop.domain.records.pack import PackPart
from recolo_desktop.ui.kit.formatted_words import in_a_label
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.look.theme import look

_MOST_MARKED = 400


class ReadingView(QWidget):
    """Read only: nothing is typed here, and nothing but words is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(words("The notes one after the other", "h2"))
        self.summary_label = words("", "second", wrap=True)
        column.addWidget(self.summary_label)
        self.page = QTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setAccessibleName("The notes one after the other")
        column.addWidget(self.page, 1)

    def show_parts(self, parts: Iterable[PackPart], sought: str, left_out: Iterable[str]) -> None:
        """Notes as they print, the oldest first; each word that was sought is marked where it stands."""
        parts = tuple(parts)
        self.page.setHtml("".join(in_html(part) for part in parts))
        marked = list(self._marks(sought))
        self.page.setExtraSelections(marked)
        if marked:
            self.page.setTextCursor(QTextCursor(marked[0].cursor.document().findBlock(marked[0].cursor.position())))
            self.page.ensureCursorVisible()
        count = f"{len(parts)} signed note{'' if len(parts) == 1 else 's'}"
        hits = f"{len(marked)} place{'' if len(marked) == 1 else 's'} marked" if sought.strip() else ""
        self.summary_label.setText(". ".join(part for part in (count, hits, *left_out) if part))

    def _marks(self, sought: str) -> Iterator[QTextEdit.ExtraSelection]:
        how = QTextCharFormat()
        how.setBackground(QColor(look().palette.amber.tint))
        how.setForeground(QColor(look().palette.amber.text))
        how.setFontUnderline(True)
        left = _MOST_MARKED
        for word in dict.fromkeys(words_of(sought)):
            at = self.page.document().find(word)
            while not at.isNull() and left:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = at, how
                yield mark
                left -= 1
                at = self.page.document().find(word, at, QTextDocument.FindFlag(0))


def in_html(part: PackPart) -> str:
    """Every word is escaped: nothing that somebody typed is a sign."""
    formatted = by_their_words(part.formatted, OF_A_NOTE)
    rows = []
    for term, value in part.terms:
        said = (
            in_a_label(formatted[value]) if value in formatted else f'<p style="margin: 0 0 0 18px">{_lines(value)}</p>'
        )
        rows.append(f'<p style="margin: 6px 0 0 0; font-weight: 600">{escape(term)}</p>{said}')
    return f'<h3 style="margin: 18px 0 2px 0">{escape(part.heading)}</h3>{"".join(rows)}'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
