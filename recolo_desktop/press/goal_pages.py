"""Pages of a goal sheet: one goal each, the ladder from the best level down, boxes to tick, two lines to sign."""

from collections.abc import Iterator
from html import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Paragraph, Spacer

from recolo_desktop.domain.letters.letter_block import LetterBlock, SheetRow
from recolo_desktop.press.house import BOLD, GREY, INK, ITALIC, NAVY, REGULAR, RULE
from recolo_desktop.press.paragraphs import TaggedParagraph

_BLUE, _PALE = HexColor("#005eb8"), HexColor("#e4eef9")
_HERE = "I am here now"
_PAD = 3 * mm


def sheet_flowables(block: LetterBlock, size: float) -> Iterator[Flowable]:
    """Every goal on a page of its own, drawn from its rows."""
    for row in block.rows:
        yield from _DRAWN[SheetRow(row[0])](row[1:], size)


def _style(name: str, size: float, font: str = REGULAR, **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=size * 1.3, textColor=INK, splitLongWords=1, **more
    )


def _text(words: str, style: ParagraphStyle) -> TaggedParagraph:
    return TaggedParagraph(escape(words, quote=False), style)


def _goal(row: tuple[str, ...], size: float) -> Iterator[Flowable]:
    which, title, own = row
    yield PageBreak()
    yield _text(which, _style("words", size * 0.85))
    yield _text(title, _style("heading", size * 1.5, BOLD))
    if own:
        yield _text(own, _style("words", size, ITALIC))


def _heading(row: tuple[str, ...], size: float) -> Iterator[Flowable]:
    yield CondPageBreak(size * 5)
    yield Spacer(1, size * 0.6)
    yield _text(row[0], _style("heading", size * 1.1, BOLD, spaceAfter=size * 0.3))


def _level(row: tuple[str, ...], size: float) -> Iterator[Flowable]:
    called, words, mark = row
    yield _Level(called, words, mark, size)
    yield Spacer(1, size * 0.3)


def _step(row: tuple[str, ...], size: float) -> Iterator[Flowable]:
    words, by = row
    yield _Step(words, by, size)
    yield Spacer(1, size * 0.25)


def _words(row: tuple[str, ...], size: float) -> Iterator[Flowable]:
    yield _text(row[0], _style("words", size))


def _again(row: tuple[str, ...], size: float) -> Iterator[Flowable]:
    yield Spacer(1, size * 0.7)
    yield _Level("", f"{row[0]} {row[1]}", "", size, is_pale=True)


def _sign(row: tuple[str, ...], size: float) -> Iterator[Flowable]:
    yield CondPageBreak(size * 4.6)
    yield Spacer(1, size * 2)
    yield _Signing(row, size)


class _Level(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A box: what the level is called, what it looks like, and in words whether the client is there."""

    def __init__(self, called: str, words: str, mark: str, size: float, *, is_pale: bool = False) -> None:
        super().__init__()
        self._is_here = _HERE in mark
        self._is_pale = is_pale
        over = f"{called}   {mark}".strip() if mark else called
        first = escape(called, quote=False)
        if mark:
            colour = "#005eb8" if self._is_here else "#212b32"
            first += f'&nbsp;&nbsp;&nbsp;<font name="{BOLD}" color="{colour}">{escape(mark, quote=False)}</font>'
        small = _style("words", size * 0.8)
        small.textColor = GREY
        self._lines = [Paragraph(first, small)] if over else []
        self._lines.append(
            Paragraph(escape(words, quote=False), _style("words", size, BOLD if self._is_here else REGULAR))
        )
        self._said = ". ".join(part for part in (called, mark, words) if part)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._wide = width
        self._high = sum(line.wrap(width - 3 * _PAD, height)[1] for line in self._lines) + 1.6 * _PAD
        return width, self._high

    def draw(self) -> None:
        canvas = self.canv
        with canvas.decorating():
            canvas.setStrokeColor(_BLUE if self._is_here else RULE)
            canvas.setLineWidth(2 if self._is_here else 0.8)
            canvas.setFillColor(_PALE)
            canvas.roundRect(
                0, 0, self._wide, self._high, 5, stroke=not self._is_pale, fill=self._is_here or self._is_pale
            )
            if self._is_here:
                canvas.setFillColor(_BLUE)
                canvas.rect(0, 0, 1.6 * mm, self._high, stroke=0, fill=1)
        top = self._high - 0.8 * _PAD
        for line in self._lines:
            top -= line.height
            with canvas.tagged("P"):
                line.drawOn(canvas, 1.5 * _PAD, top)


class _Step(Flowable):  # type: ignore[misc]
    """A box to tick, what is done, and by when."""

    def __init__(self, words: str, by: str, size: float) -> None:
        super().__init__()
        self._size = size
        tail = f'&nbsp;&nbsp;<font color="#4c6272">{escape(by, quote=False)}</font>' if by else ""
        self._line = Paragraph(escape(words, quote=False) + tail, _style("words", size))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._high = self._line.wrap(width - 2 * self._size, height)[1]
        return width, self._high

    def draw(self) -> None:
        with self.canv.decorating():
            self.canv.setStrokeColor(INK)
            self.canv.setLineWidth(1.4)
            side = self._size * 0.95
            self.canv.roundRect(0, self._high - side * 1.15, side, side, 2, stroke=1, fill=0)
        with self.canv.tagged("P"):
            self._line.drawOn(self.canv, 2 * self._size, 0)


class _Signing(Flowable):  # type: ignore[misc]
    """Two lines to sign on, side by side, each with a place for the day."""

    def __init__(self, row: tuple[str, ...], size: float) -> None:
        super().__init__()
        self._who = ((row[0], row[1]), (row[2], row[3]))
        self._size = size * 0.8

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._wide = width
        return width, self._size * 3

    def draw(self) -> None:
        canvas, half = self.canv, (self._wide - 6 * mm) / 2
        for at, (name, role) in enumerate(self._who):
            left, top = at * (half + 6 * mm), self._size * 2.8
            with canvas.decorating():
                canvas.setStrokeColor(INK)
                canvas.setLineWidth(0.9)
                canvas.line(left, top, left + half, top)
            with canvas.tagged("P"):
                canvas.setFillColor(NAVY)
                canvas.setFont(BOLD, self._size)
                canvas.drawString(left, top - self._size * 1.2, f"{name} ")
                canvas.setFillColor(GREY)
                canvas.setFont(REGULAR, self._size)
                canvas.drawString(left, top - self._size * 2.4, f"{role}, date ")


_DRAWN = {
    SheetRow.GOAL: _goal,
    SheetRow.HEADING: _heading,
    SheetRow.LEVEL: _level,
    SheetRow.STEP: _step,
    SheetRow.WORDS: _words,
    SheetRow.AGAIN: _again,
    SheetRow.SIGN: _sign,
}
