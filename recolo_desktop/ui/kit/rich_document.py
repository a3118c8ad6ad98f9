"""Paragraphs of a formatted text in Qt's document, and back: the one place that knows how Qt says what they are."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
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
