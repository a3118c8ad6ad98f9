"""The words of a letter as they print: headings, paragraphs, two kinds of list, quotations, tables where they stand."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from recolo_desktop.domain.basics import formatted_text
from recolo_desktop.domain.basics.formatted_text import Run, Shape, numbers_before
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.press.blocks import around_blocks, block_flowables
from recolo_desktop.press.house import BOLD, INK, NAVY, REGULAR
from recolo_desktop.press.paragraphs import TaggedParagraph

Styles = dict[str, ParagraphStyle]
Lines = list[formatted_text.Paragraph]
_ROOM_FOR_A_CHART = 80 * mm
_EMPTY = (Run("\u00a0"),)  # a point without words keeps its number


def letter_styles(size: int) -> Styles:
    """The styles of one letter, at its size of type in points."""
    body = ParagraphStyle(
        "body",
        fontName=REGULAR,
        fontSize=size,
        leading=size * 1.36,
        spaceAfter=size * 0.7,
        textColor=INK,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        language="en-GB",
    )
    heading = ParagraphStyle(
        "heading",
        parent=body,
        fontName=BOLD,
        fontSize=size + 1,
        spaceBefore=size * 0.4,
        spaceAfter=size * 0.35,
        textColor=NAVY,
    )
    item = ParagraphStyle(
        "item", parent=body, leftIndent=14, bulletIndent=0, bulletFontName=REGULAR, bulletFontSize=size
    )
    counted = ParagraphStyle("item", parent=item, leftIndent=size * 1.7)
    quotation = ParagraphStyle("quotation", parent=body, leftIndent=size * 1.5, rightIndent=size * 1.5)
    subject = ParagraphStyle("subject", parent=body, fontName=BOLD, fontSize=size + 1)
    small = ParagraphStyle("small", parent=body, fontSize=max(9, size - 2), leading=size * 1.2, spaceAfter=2)
    return {
        "body": body, "heading": heading, "item": item, "counted": counted, "quotation": quotation,
        "subject": subject, "small": small,
    }  # fmt: skip


def text(words: str, style: ParagraphStyle) -> Paragraph:
    """Plain words as one paragraph."""
    return _drawn([[Run(words)]], style)


def _drawn(lines: Iterable[Iterable[Run]], style: ParagraphStyle, bullet: str | None = None) -> Paragraph:
    """ReportLab reads mark-up; the record holds words, so they are escaped here and nowhere else."""
    return TaggedParagraph("<br/>".join(map(in_reportlab, lines)), style, bulletText=bullet)


def in_reportlab(runs: Iterable[Run]) -> str:
    """Words with their bold as ReportLab reads them; what people typed is never read as mark-up."""
    said = ((escape(run.words, quote=False).replace("\n", "<br/>"), run.bold) for run in runs)
    return "".join(f'<font name="{BOLD}">{words}</font>' if bold else words for words, bold in said)


def with_what_follows(styles: Styles) -> Flowable:
    """A heading stays with the first lines under it; at large print the whole paragraph would leave pages empty."""
    return CondPageBreak(4.5 * styles["body"].leading)


def body_of(letter: Letter, styles: Styles) -> list[Flowable]:
    """The letter from its first word to its last, with each table or chart where its line stands."""
    set_in = {block.marker: block for block in letter.blocks}
    drawn: list[Flowable] = []
    parts = _parts(letter)
    for number, part in enumerate(parts):
        following = set_in.get(parts[number + 1][0].words.strip()) if number + 1 < len(parts) else None
        if following is not None and following.points and part[0].shape is Shape.HEADING:
            drawn.append(CondPageBreak(_ROOM_FOR_A_CHART))
        for lines, block in around_blocks(part, set_in):
            drawn += _lines(lines, styles)
            drawn += block_flowables(block, letter.point_size) if block else ()
    return drawn


def _parts(letter: Letter) -> list[Lines]:
    """What stands together, between empty lines."""
    groups = groupby(letter.paragraphs, key=lambda one: one.shape is Shape.TEXT and not one.words.strip())
    return [list(together) for is_empty, together in groups if not is_empty]


def _lines(lines: Lines, styles: Styles) -> Iterator[Flowable]:
    signs = numbers_before(lines)
    for shape, together in groupby(lines, key=lambda one: one.shape):
        alike = list(together)
        before = [next(signs) for _ in alike]
        if shape is Shape.HEADING:
            yield with_what_follows(styles)
            yield from (_drawn([one.runs], styles["heading"]) for one in alike)
        elif shape is Shape.POINT:
            yield from (_drawn([one.runs], styles["item"], "•") for one in alike)
        elif shape is Shape.NUMBERED:
            numbered = zip(alike, before, strict=True)
            yield from (_drawn([one.runs or _EMPTY], styles["counted"], sign.strip()) for one, sign in numbered)
        else:
            style = styles["quotation" if shape is Shape.QUOTATION else "body"]
            yield _drawn([one.runs for one in alike], style)
