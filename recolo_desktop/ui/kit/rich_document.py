"""Paragraphs of a formatted text in Qt's document, and back: the one place that knows how Qt says what they are."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from recolo_desktop.domain.basics.formatted_text import Paragraph, Run, Shape, paragraph

_QUOTATION = int(QTextFormat.Property.UserProperty) + 1
_HEADING_LEVEL = 2
_INDENT = 28.0
_STYLES = {
    Shape.POINT: QTextListFormat.Style.ListDisc,
    Shape.NUMBERED: QTextListFormat.Style.ListDecimal,
}


# A key with Shift comes as the sign on it.
SHAPE_OF_KEY = {
    Qt.Key.Key_8: Shape.POINT, Qt.Key.Key_Asterisk: Shape.POINT,
    Qt.Key.Key_7: Shape.NUMBERED, Qt.Key.Key_Ampersand: Shape.NUMBERED,
    Qt.Key.Key_9: Shape.QUOTATION, Qt.Key.Key_ParenLeft: Shape.QUOTATION,
    Qt.Key.Key_0: Shape.HEADING, Qt.Key.Key_ParenRight: Shape.HEADING,
}  # fmt: skip


def shape_of(block: QTextBlock) -> Shape:
    """What a block of the document is."""
    held: QTextList | None = block.textList()
    if held is not None:
        return Shape.NUMBERED if held.format().style() is _STYLES[Shape.NUMBERED] else Shape.POINT
    how = block.blockFormat()
    if how.headingLevel():
        return Shape.HEADING
    return Shape.QUOTATION if how.hasProperty(_QUOTATION) else Shape.TEXT


def paragraph_in(block: QTextBlock) -> Paragraph:
    """A block as a paragraph; what Qt ends a line with inside of a block is a space."""
    return paragraph(shape_of(block), _runs(block))


def _runs(block: QTextBlock) -> Iterator[Run]:
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        yield Run(fragment.text(), is_bold(fragment.charFormat()))
        at += 1


def is_bold(how: QTextCharFormat) -> bool:
    return how.fontWeight() >= QFont.Weight.DemiBold


def looks(shape: Shape, *, bold: bool = False) -> QTextCharFormat:
    """How words look in a paragraph of this shape."""
    how = QTextCharFormat()
    if bold or shape is Shape.HEADING:
        how.setFontWeight(QFont.Weight.Bold)
    if shape is Shape.HEADING:
        how.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
    return how


def give_shape(cursor: QTextCursor, shape: Shape) -> None:
    """Make the block of the cursor that shape, its list with it."""
    block = cursor.block()
    held: QTextList | None = block.textList()
    if held is not None:
        held.remove(block)
    how = QTextBlockFormat()
    if shape is Shape.HEADING:
        how.setHeadingLevel(_HEADING_LEVEL)
    if shape is Shape.QUOTATION:
        how.setProperty(_QUOTATION, True)
        how.setLeftMargin(_INDENT)
        how.setRightMargin(_INDENT)
    cursor.setBlockFormat(how)
    if shape in _STYLES:
        _into_a_list(cursor, shape)


def _into_a_list(cursor: QTextCursor, shape: Shape) -> None:
    before = cursor.block().previous()
    above: QTextList | None = before.textList() if before.isValid() else None
    if above is not None and above.format().style() is _STYLES[shape]:
        above.add(cursor.block())
        return
    style = QTextListFormat()
    style.setStyle(_STYLES[shape])
    cursor.createList(style)


def insert(cursor: QTextCursor, paragraphs: Iterable[Paragraph]) -> None:
    """Put paragraphs in where the cursor stands. The first goes on in its line, and shapes it only if that is empty."""
    for at, one in enumerate(paragraphs):
        if at:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        if at or not cursor.block().text():
            give_shape(cursor, one.shape)
        shape = shape_of(cursor.block())
        for run in one.runs:
            cursor.insertText(run.words, looks(shape, bold=run.bold))
        cursor.setBlockCharFormat(looks(shape))


def drop_spaces_before(cursor: QTextCursor) -> None:
    """Nobody sees a space at the end of a line, and it parts a sentence that goes on in the next."""
    before = cursor.block().text()[: cursor.positionInBlock()]
    for _ in range(len(before) - len(before.rstrip(" "))):
        cursor.deletePreviousChar()


def chosen(cursor: QTextCursor) -> tuple[Paragraph, ...]:
    """What is selected, to the letter: also spaces at its ends and empty lines."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block, found = cursor.document().findBlock(first), []
    while block.isValid() and block.position() <= last:
        runs = []
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            begins = fragment.position()
            words = _cut(fragment.text(), max(first - begins, 0), max(last - begins, 0))
            runs += [Run(words, is_bold(fragment.charFormat()))] if words else []
            at += 1
        found.append(Paragraph(shape_of(block), tuple(runs)))
        block = block.next()
    return tuple(found)


def _cut(text: str, first: int, last: int) -> str:
    """By Qt's places, of which an emoji takes two."""
    return text.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le", "ignore")


def mend(document: QTextDocument) -> None:
    """Let the screen show what is kept: points that follow each other are one list and others are not, and the words of
    a heading look like one. Part of the step that made it necessary, to be undone with it.
    """
    if document.isRedoAvailable():  # a step was taken back: what stood before it was right already
        return
    wrong = [*_wrong_lists(document), *_wrong_looks(document)]
    if not wrong:
        return
    cursor = QTextCursor(document)
    cursor.joinPreviousEditBlock()
    for put_right in wrong:
        put_right()
    cursor.endEditBlock()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _wrong_lists(document: QTextDocument) -> Iterator[Callable[[], None]]:
    """Runs of points that are several lists, or a list in which something else stands between the points."""
    seen: set[int] = set()
    for shape, together in groupby(_blocks(document), key=shape_of):
        run = list(together)
        if shape in _STYLES:
            lists = [block.textList().objectIndex() for block in run]
            if len(set(lists)) > 1 or lists[0] in seen:
                yield partial(_one_list, run, shape)
            seen.update(lists)


def _one_list(run: list[QTextBlock], shape: Shape) -> None:
    for block in run:
        block.textList().remove(block)
    style = QTextListFormat()
    style.setStyle(_STYLES[shape])
    made = QTextCursor(run[0]).createList(style)
    for block in run[1:]:
        made.add(block)


def _wrong_looks(document: QTextDocument) -> Iterator[Callable[[], None]]:
    """Words that were joined to a heading, or came away from one."""
    large = QTextFormat.Property.FontSizeAdjustment
    for block in _blocks(document):
        is_heading = shape_of(block) is Shape.HEADING
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if fragment.charFormat().hasProperty(large) is not is_heading:
                yield partial(_look, block, fragment.position(), fragment.length())
            at += 1


def _look(block: QTextBlock, first: int, length: int) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(first)
    cursor.setPosition(first + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(looks(shape_of(block)))
