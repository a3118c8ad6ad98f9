"""Draws a whole client file: identity, who made it and where to destroy it on every page."""

import io
from collections.abc import Iterator
from html import escape
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.basics.formatted_text import OF_A_NOTE, Shape, by_their_words, numbers_before
from recolo_desktop.domain.basics.formatted_text import Paragraph as WrittenParagraph
from recolo_desktop.domain.protection.labelling import texts_in
from recolo_desktop.domain.records.pack import ClientPack, PackPart
from recolo_desktop.press.house import BOLD, GREY, ITALIC, NAVY, RED, REGULAR, SYNTHETIC, load_fonts
from recolo_desktop.press.letter_body import in_reportlab
from recolo_desktop.press.missing_letters import missing_from_the_type
from recolo_desktop.press.page import CountingCanvas
from recolo_desktop.press.paragraphs import end_lines_with_spaces
from recolo_desktop.press.tagging import LIST_ITEM

_MARGIN = 20 * mm
_WIDTH, _HEIGHT = A4


class HousePackPress:
    """Draws packs; the same pack gives the same bytes."""

    def draw_pack(self, pack: ClientPack) -> bytes:
        load_fonts()
        page, stream = _Page(pack), io.BytesIO()
        frame = Frame(_MARGIN, 22 * mm, _WIDTH - 2 * _MARGIN, _HEIGHT - 50 * mm, 0, 0, 0, 0)
        document = BaseDocTemplate(
            stream,
            pagesize=A4,
            invariant=1,
            lang="en-GB",
            initialFontName=REGULAR,
            title=page.title,
            author=pack.service,
            creator="Recolo Desktop",
            pageTemplates=[PageTemplate("page", [frame], onPage=page.draw_head)],
        )
        document.build(list(_flowables(pack)), canvasmaker=page.canvas)
        return stream.getvalue()


class _Page:
    def __init__(self, pack: ClientPack) -> None:
        self._pack = pack
        self.title, self.service_name, self.count = "Client file", pack.service, 0

    def canvas(self, *args: Any, **options: Any) -> Canvas:
        made = CountingCanvas(*args, **options)
        made.page = self
        return made

    def draw_head(self, canvas: CountingCanvas, _document: BaseDocTemplate) -> None:
        with canvas.decorating():
            canvas.setFillColor(NAVY)
            canvas.setFont(BOLD, 11)
            canvas.drawString(_MARGIN, _HEIGHT - 16 * mm, self._pack.client_name)
            canvas.setFillColor(GREY)
            canvas.setFont(REGULAR, 9)
            canvas.drawString(_MARGIN, _HEIGHT - 21 * mm, f"{self._pack.identity} · {self._pack.service}")

    def draw_foot(self, canvas: Canvas, number: int, total: int) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(GREY)
        made = f"Printed by {self._pack.made_by} on {screen_time(self._pack.made_at)}. Destroy when finished."
        canvas.drawString(_MARGIN, 13 * mm, f"PRIVATE AND CONFIDENTIAL. {made}")
        canvas.drawRightString(_WIDTH - _MARGIN, 13 * mm, f"Page {number} of {total}")
        if self._pack.is_synthetic:
            canvas.setFont(BOLD, 9)
            canvas.setFillColor(RED)
            canvas.drawCentredString(_WIDTH / 2, _HEIGHT - 9 * mm, SYNTHETIC)


_BODY = ParagraphStyle("pack", fontName=REGULAR, fontSize=10, leading=13.4, spaceAfter=2, splitLongWords=1)
_SECTION = ParagraphStyle(
    "section", parent=_BODY, fontName=BOLD, fontSize=14, leading=18, spaceBefore=10, keepWithNext=1
)
_PART = ParagraphStyle("part", parent=_BODY, fontName=BOLD, fontSize=10.5, spaceBefore=6, keepWithNext=1)
_NAME = ParagraphStyle("name", parent=_BODY, keepWithNext=1)
# What an author wrote stands further in than any line of the program: no bold of theirs looks like a signature.
_SAID = ParagraphStyle("said", parent=_BODY, leftIndent=18)
_ITEM = ParagraphStyle("item", parent=_SAID, leftIndent=34, bulletIndent=20, bulletFontName=REGULAR, bulletFontSize=10)
_OF_SHAPE = {
    Shape.HEADING: ParagraphStyle("heading", parent=_SAID, fontName=ITALIC, spaceBefore=4, keepWithNext=1),
    Shape.POINT: _ITEM,
    Shape.NUMBERED: _ITEM,
    Shape.QUOTATION: ParagraphStyle("quotation", parent=_SAID, leftIndent=36, rightIndent=18),
}
_TAGS = {"section": "H1", "part": "H2", "heading": "H3", "item": LIST_ITEM}


class _Tagged(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    def draw(self) -> None:
        with self.canv.tagged(_TAGS.get(self.style.name, "P")):
            end_lines_with_spaces(self.canv, super().draw)


def _flowables(pack: ClientPack) -> list[Flowable]:
    found: list[Flowable] = []
    for section in pack.sections:
        found.append(_Tagged(_typed(section.title), _SECTION))
        for part in section.parts:
            found += _part(part)
    found += [Spacer(1, 8), _Tagged("Not in this pack", _SECTION)]
    return found + [_Tagged(_typed(sentence), _BODY) for sentence in (*pack.left_out, *_boxes(pack))]


def _boxes(pack: ClientPack) -> list[str]:
    """That some letters cannot be read on these pages, where the type does not have them."""
    missing = missing_from_the_type("".join(texts_in(pack)))
    return [f"Letters that this type does not have, printed as boxes: {len(missing)}. {_ON_SCREEN}"] if missing else []


_ON_SCREEN = "Read them on the screen, and copy them by hand if they matter."


def _part(part: PackPart) -> list[Flowable]:
    formatted = by_their_words(part.formatted, OF_A_NOTE)
    lines = [line for term, value in part.terms for line in _term(term, value, formatted.get(value))]
    return [*([_Tagged(_typed(part.heading), _PART)] if part.heading else []), *lines]


def _term(term: str, value: str, formatted: tuple[WrittenParagraph, ...] | None) -> Iterator[Flowable]:
    name = f'<font name="{BOLD}">{_typed(term)}:</font> ' if term else ""
    if formatted is None:
        yield _Tagged(f"{name}{_typed(value)}", _BODY)
        return
    if name:
        yield _Tagged(name, _NAME)
    for one, number in zip(formatted, numbers_before(formatted), strict=True):
        if one.words or number:
            bullet = "•" if one.shape is Shape.POINT else number.strip() or None
            yield _Tagged(in_reportlab(one.runs) or "&nbsp;", _OF_SHAPE.get(one.shape, _SAID), bulletText=bullet)
        else:
            yield Spacer(1, _BODY.leading / 2)


def _typed(words: str) -> str:
    """What people typed is never read as mark-up."""
    return escape(words, quote=False).replace("\n", "<br/>")
