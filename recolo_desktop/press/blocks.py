"""Tables and charts set into a letter: tagged as what they are, with words for whoever cannot see them."""

from collections.abc import Iterator
from html import escape
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer

from recolo_desktop.domain.basics.formatted_text import Paragraph as WrittenParagraph
from recolo_desktop.domain.letters.letter_block import LetterBlock
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.press.figures import trend_drawing
from recolo_desktop.press.goal_pages import sheet_flowables
from recolo_desktop.press.house import BOLD, GREY, INK, NAVY, REGULAR, RULE, TINT
from recolo_desktop.services.basics.ports import ChartColours

_PAD = 1.6 * mm
_TALL, _ROOM_FOR_SOME = 100 * mm, 30 * mm
_LOW, _HIGH = 20.0, 80.0


def block_flowables(block: LetterBlock, point_size: int) -> Iterator[Flowable]:
    """A heading, the table or chart, and as of which day it stands."""
    size = min(point_size, 14) if point_size <= 12 else point_size
    if block.kind.is_a_sheet:
        yield from sheet_flowables(block, size)
        return
    if block.points:
        yield _Chart(block)
    if block.rows:
        yield from _rows(block, size)
    small = ParagraphStyle(
        "note", fontName=REGULAR, fontSize=max(9, size - 2), leading=size * 1.2, textColor=GREY, spaceAfter=size * 0.7
    )
    yield _Note(escape(block.note_line, quote=False), small)


class _Note(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    def draw(self) -> None:
        with self.canv.tagged("P"):
            super().draw()


def _rows(block: LetterBlock, size: float) -> Iterator[Flowable]:
    columns = max(len(row) for row in (block.head, *block.rows))
    shares = _shares(block, columns)
    head = _Row(_cells(block.head, columns, size, is_head=True), shares, is_head=True)
    rows = [_Row(_cells(row, columns, size, is_head=False), shares, is_head=False) for row in block.rows]
    yield _Table(head, rows)
    yield Spacer(1, size * 0.4)


def _shares(block: LetterBlock, columns: int) -> tuple[float, ...]:
    """How wide each column is, by the longest text in it; no word is parted where there is room for it."""
    lengths = [max(len(row[at]) if at < len(row) else 0 for row in (block.head, *block.rows)) for at in range(columns)]
    words = [_longest_word(block, at) for at in range(columns)]
    weighed = [max(6, word + 2, min(length, 60)) for length, word in zip(lengths, words, strict=True)]
    return tuple(weight / sum(weighed) for weight in weighed)


def _longest_word(block: LetterBlock, column: int) -> int:
    cells = (row[column] for row in (block.head, *block.rows) if column < len(row))
    return max((len(word) for cell in cells for word in cell.split()), default=0)


def _cells(cells: tuple[str, ...], columns: int, size: float, *, is_head: bool) -> list[Paragraph]:
    style = ParagraphStyle(
        "cell", fontName=BOLD if is_head else REGULAR, fontSize=size, leading=size * 1.25,
        textColor=NAVY if is_head else INK, splitLongWords=1,
    )  # fmt: skip
    padded = (*cells, *("",) * (columns - len(cells)))
    return [Paragraph(escape(cell, quote=False).replace("\n", "<br/>"), style) for cell in padded]


class _Table(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Rows under a head that stands again on each page the table goes on to."""

    def __init__(self, head: "_Row", rows: list["_Row"], *, goes_on: bool = False) -> None:
        super().__init__()
        self._head, self._body, self._goes_on = head, rows, goes_on

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, sum(row.wrap(width, height)[1] for row in (self._head, *self._body))

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits with the head above it, and the rest; a row too high for most of a page is cut as well."""
        room, fits = height - self._head.wrap(width, height)[1], 0
        heights = [row.wrap(width, height)[1] for row in self._body]
        while fits < len(heights) and heights[fits] <= room:
            room -= heights[fits]
            fits += 1
        body = self._body
        if fits < len(body) and heights[fits] > _TALL and room > _ROOM_FOR_SOME:
            body = [*body[:fits], *body[fits].cut(width, room), *body[fits + 1 :]]
            fits += 1
        if fits == 0:
            return []
        rest = [_Table(self._head, body[fits:], goes_on=True)] if body[fits:] else []
        return [_Table(self._head, body[:fits], goes_on=self._goes_on), *rest]

    def draw(self) -> None:
        left, top = 0.0, sum(row.high for row in (self._head, *self._body))
        for row in (self._head, *self._body):
            top -= row.high
            self.canv.saveState()
            self.canv.translate(left, top)
            row.show(self.canv, repeats=self._goes_on and row is self._head)
            self.canv.restoreState()


class _Row:
    """One row of a table."""

    def __init__(self, cells: list[Paragraph], shares: tuple[float, ...], *, is_head: bool) -> None:
        self._cells, self._shares, self._is_head = cells, shares, is_head
        self.high = self._wide = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._wide = width
        heights = [
            cell.wrap(width * share - 2 * _PAD, height)[1]
            for cell, share in zip(self._cells, self._shares, strict=True)
        ]
        self.high = max(heights) + 2 * _PAD
        return width, self.high

    def cut(self, width: float, height: float) -> tuple["_Row", "_Row"]:
        """The lines of each cell that fit this height, and those that do not."""
        above, below = [], []
        for cell, share in zip(self._cells, self._shares, strict=True):
            parts = cell.split(width * share - 2 * _PAD, height - 2 * _PAD)
            empty = Paragraph("", cell.style)
            above.append(parts[0] if parts else empty)
            below.append(parts[1] if len(parts) > 1 else empty if parts else cell)
        return _Row(above, self._shares, is_head=False), _Row(below, self._shares, is_head=False)

    def show(self, canvas: Any, *, repeats: bool) -> None:
        """Draw it from its lower left corner; a head that repeats is decoration, since it was read once."""
        with canvas.decorating():
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.6)
            if self._is_head:
                canvas.setFillColor(TINT)
                canvas.rect(0, 0, self._wide, self.high, stroke=0, fill=1)
            canvas.line(0, 0, self._wide, 0)
        if not repeats:
            canvas.tagging.row(begins=self._is_head)
        left = 0.0
        for cell, share in zip(self._cells, self._shares, strict=True):
            with canvas.decorating() if repeats else canvas.tagged("TH" if self._is_head else "TD"):
                cell.drawOn(canvas, left + _PAD, self.high - _PAD - cell.height)
            left += self._wide * share


def around_blocks(
    part: list[WrittenParagraph], set_in: dict[str, LetterBlock]
) -> Iterator[tuple[list[WrittenParagraph], LetterBlock | None]]:
    """What stands before each block, with the block; what stands after the last one alone."""
    before: list[WrittenParagraph] = []
    for one in part:
        if block := set_in.get(one.words.strip()):
            yield before, block
            before = []
        else:
            before.append(one)
    yield before, None


class _Chart(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A chart with its values as alternative text."""

    def __init__(self, block: LetterBlock) -> None:
        super().__init__()
        colours = ChartColours(line="#0b2c63", text="#212b32", faint="#4c6272", grid="#d8dfe5")
        self._drawing: Drawing = trend_drawing(Trend.of_labels(block.points, _LOW, _HIGH, decimals=1), colours)
        values = ", ".join(f"{label} {value:.1f}" for label, value in block.points)
        self._said = f"{block.kind.value}: {values}"

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return float(self._drawing.width), float(self._drawing.height) + 2 * mm

    def draw(self) -> None:
        with self.canv.tagged("Figure", said=self._said):
            renderPDF.draw(self._drawing, self.canv, 0, 2 * mm)
