"""What is copied in a box for formatted words, to the letter: so cut and paste in this program lose nothing."""

import json
import re

from PySide6.QtCore import QMimeData

from recolo_desktop.domain.basics.clean_text import clean, clean_line
from recolo_desktop.domain.basics.formatted_text import Paragraph, Run, Shape

_AT_AN_END = re.compile(r"[ \t]+(?=\n)")
_OWN = "application/x-recolo-words"


def copied(by_qt: QMimeData, paragraphs: tuple[Paragraph, ...]) -> QMimeData:
    """Beside what Qt makes of a selection, for other programs, the paragraphs themselves."""
    made = QMimeData()  # Qt's own takes no further format
    made.setText(by_qt.text())
    made.setHtml(by_qt.html())
    shaped = [[one.shape, [[run.words, run.bold] for run in one.runs]] for one in paragraphs]
    made.setData(_OWN, json.dumps(shaped).encode())
    return made


def plain_words(source: QMimeData) -> str:
    """What another program gives as words, without spaces that nobody saw at the ends of its lines."""
    return _AT_AN_END.sub("", clean(source.text()))


def copied_here(source: QMimeData) -> tuple[Paragraph, ...]:
    """The paragraphs, if they were copied in such a box; none for what only says so, which is read as a page then."""
    if not source.hasFormat(_OWN):
        return ()
    try:
        return tuple(
            Paragraph(Shape(shape), tuple(Run(clean_line(words), bool(bold)) for words, bold in runs))
            for shape, runs in json.loads(bytes(source.data(_OWN).data()))
        )
    except (ValueError, TypeError):
        return ()
