"""House style and drawing of letters on A4. The only module that imports ReportLab."""

import io
import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)

from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.basics.canonical import canonical_text, digest
from recolo_desktop.domain.basics.dates import letter_date, letter_time, local
from recolo_desktop.domain.letters.letter import Letter, LetterStanding
from recolo_desktop.domain.protection.labelling import with_texts
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.press.house import BOLD, GREY, INK, NAVY, RED, REGULAR, SYNTHETIC, load_fonts
from recolo_desktop.press.letter_body import Styles, body_of, letter_styles, text, with_what_follows
from recolo_desktop.press.missing_letters import missing_from_the_type
from recolo_desktop.press.paragraphs import TaggedParagraph
from recolo_desktop.press.tagging import Tagging

_WIDTH, _HEIGHT = A4
_MARGIN = 25 * mm
_ADDRESS_TOP = _HEIGHT - 50 * mm
_ADDRESS_WIDTH, _ADDRESS_HEIGHT, _ADDRESS_LEADING = 85 * mm, 42 * mm, 1.2
_SMALLEST_ADDRESS = 8.0
_BODY_TOP = _HEIGHT - 92 * mm
_FOOT = 24 * mm
_LARGE = 16
_LOGO_WIDTH, _LOGO_HEIGHT = 40 * mm, 16 * mm


_UNSEEN = re.compile("[\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")


class HousePress:
    """Draws letters; the same letter always gives the same bytes. `markings` says what each kind is marked with."""

    def __init__(self, markings: Mapping[str, str] | None = None) -> None:
        self._markings = markings or {}

    def missing_from_the_type(self, words: str) -> str:
        """Characters that would print as empty boxes, each once; those that no screen shows either by their number."""
        missing = missing_from_the_type(words)
        return " ".join(char if char.isprintable() else f"U+{ord(char):04X}" for char in missing)

    def draw(
        self,
        letter: Letter,
        standing: LetterStanding,
        identity: ServiceIdentity,
        signed_at: datetime | None,
    ) -> tuple[bytes, int]:
        load_fonts()
        short_hash = digest(canonical_text({"letter": letter, "standing": standing}))[:12]
        letter, standing = with_texts(letter, _as_printed), with_texts(standing, _as_printed)
        marking = self._markings.get(letter.kind_key, "")
        page = _Page(letter, standing, identity, signed_at, short_hash=short_hash, marking=marking)
        flowables = list(_flowables(letter, standing, signed_at, identity.phone))
        stream = io.BytesIO()
        document = BaseDocTemplate(
            stream,
            pagesize=A4,
            invariant=1,
            lang="en-GB",
            initialFontName=REGULAR,
            title=f"Letter {letter.reference}",
            author=identity.service_name,
            creator="Recolo Desktop",
            pageTemplates=[
                PageTemplate("first", [_frame(_body_top(letter, identity))], onPage=page.draw_first),
                PageTemplate("later", [_frame(_HEIGHT - 38 * mm)], onPage=page.draw_later),
            ],
        )
        document.build(flowables, canvasmaker=page.canvas)
        return stream.getvalue(), page.count


def _as_printed(text: str) -> str:
    """Without joiners and marks that no eye sees and that would print as boxes."""
    return _UNSEEN.sub("", text)


def _body_top(letter: Letter, identity: ServiceIdentity) -> float:
    """Where the words begin: lower than usual under an address of very many lines, or a low window."""
    top = window_of(identity)[1]
    lines, size = address_block((letter.recipient_name, *letter.recipient_address))
    usual = float(_BODY_TOP) - max(0.0, float(_ADDRESS_TOP) - top)
    return min(usual, float(top - len(lines) * size * _ADDRESS_LEADING - 4 * mm))


def window_of(identity: ServiceIdentity) -> tuple[float, float]:
    """Where the first line of the address begins, in points from the left and from the foot of the sheet."""
    return identity.window_left_mm * mm, _HEIGHT - identity.window_top_mm * mm


def _frame(top: float) -> Frame:
    return Frame(
        _MARGIN,
        _FOOT,
        _WIDTH - 2 * _MARGIN,
        top - _FOOT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


class Furniture(Protocol):
    """What a document puts on each page around its words."""

    title: str
    service_name: str
    count: int

    def draw_foot(self, canvas: Canvas, number: int, total: int) -> None:
        """Draw on a finished page, now that the number of pages is known."""


class CountingCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """Holds pages back until their number is known, then writes "Page x of y" on each."""

    page: Furniture

    def __init__(self, *args: Any, **options: Any) -> None:
        self._held: list[dict[str, Any]] = []
        self.tagging = Tagging()
        super().__init__(*args, **{**options, "initialFontName": REGULAR})

    def tagged(self, tag: str, said: str = "") -> AbstractContextManager[None]:
        """Whatever is drawn inside is one element of this kind; `said` is its alternative text."""
        return self.tagging.content(self, len(self._held), tag, said)

    def decorating(self) -> AbstractContextManager[None]:
        """Whatever is drawn inside is no content."""
        return self.tagging.artifact(self)

    def showPage(self) -> None:
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, state in enumerate(self._held, start=1):
            self.__dict__.update(state)
            with self.decorating():
                self.page.draw_foot(self, number, len(self._held))
            super().showPage()
        self.page.count = len(self._held)
        self.tagging.finish(self, self.page.title, self.page.service_name)
        super().save()


class _Page:
    """What stands on every page around the text."""

    def __init__(
        self,
        letter: Letter,
        standing: LetterStanding,
        identity: ServiceIdentity,
        signed_at: datetime | None,
        *,
        short_hash: str,
        marking: str,
    ) -> None:
        self._marking = marking
        self._letter, self._standing, self._identity, self._signed_at = letter, standing, identity, signed_at
        self.title, self.service_name = f"Letter {letter.reference}", identity.service_name
        self._short_hash = short_hash
        self.count = 0

    def canvas(self, *args: Any, **options: Any) -> Canvas:
        canvas = CountingCanvas(*args, **options)
        canvas.page = self
        return canvas

    def draw_first(self, canvas: "CountingCanvas", _document: BaseDocTemplate) -> None:
        with canvas.decorating():
            draw_letterhead(canvas, self._identity)
            draw_fold_marks(canvas)
        self._draw_address(canvas)
        self._draw_reference(canvas)

    def draw_later(self, canvas: "CountingCanvas", _document: BaseDocTemplate) -> None:
        with canvas.decorating():
            self._draw_running_head(canvas)

    def _draw_running_head(self, canvas: Canvas) -> None:
        canvas.setFont(BOLD, 10)
        canvas.setFillColor(NAVY)
        canvas.drawString(_MARGIN, _HEIGHT - 20 * mm, self._identity.service_name)
        canvas.setFont(REGULAR, 10)
        canvas.setFillColor(GREY)
        canvas.drawString(_MARGIN, _HEIGHT - 25.5 * mm, self._identity_line())

    def _draw_address(self, canvas: "CountingCanvas") -> None:
        address = self._letter.recipient_address or ("By hand",)
        draw_address(canvas, (self._letter.recipient_name, *address), self._identity)

    def _draw_reference(self, canvas: "CountingCanvas") -> None:
        letter, standing, right = self._letter, self._standing, 125 * mm
        top = window_of(self._identity)[1]
        rows = [("Date", letter_date(letter.written_on)), ("Our reference", letter.reference)]
        rows.append(("Concerning", standing.client_name))
        large = letter.point_size >= _LARGE
        if standing.born_words:
            rows.append(("Date of birth", standing.born_words))
        if standing.client_nhs_number:
            rows.append(("NHS number", nhs_number.shown(standing.client_nhs_number)))
        for number, (label, value) in enumerate(rows):
            y = top - number * (9 if large else 8.2) * mm
            with canvas.tagged("P"):
                canvas.setFillColor(GREY)
                canvas.setFont(REGULAR, 9.5 if large else 8.5)
                canvas.drawString(right, y + (4.2 if large else 3.6) * mm, f"{label} ")
                canvas.setFillColor(INK)
                draw_fitting(canvas, right, y - 0.4 * mm, value, 12.5 if large else 10.5, _WIDTH - _MARGIN / 2 - right)

    def _identity_line(self) -> str:
        standing = self._standing
        parts = [standing.client_name]
        if standing.born_words:
            parts.append(f"born {standing.born_words}")
        if standing.client_nhs_number:
            parts.append(f"NHS number {nhs_number.shown(standing.client_nhs_number)}")
        return " · ".join(parts)

    def draw_foot(self, canvas: Canvas, number: int, total: int) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(GREY)
        page = f"Page {number} of {total}"
        room = _WIDTH - 2 * _MARGIN - pdfmetrics.stringWidth(page, REGULAR, 8) - 4 * mm
        draw_fitting(canvas, _MARGIN, 15 * mm, self._identity_line(), 8, room)
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(_WIDTH - _MARGIN, 15 * mm, page)
        if self._marking:
            canvas.setFont(BOLD, 9)
            canvas.drawString(_MARGIN, _HEIGHT - 12 * mm, self._marking)
            canvas.setFont(REGULAR, 8)
        canvas.drawString(_MARGIN, 11 * mm, "If this letter is not for you, do not read on. Ring the number above.")
        canvas.drawRightString(_WIDTH - _MARGIN, 11 * mm, f"Letter {self._short_hash}")
        if self._identity.is_synthetic:
            canvas.setFont(BOLD, 9)
            canvas.setFillColor(RED)
            canvas.drawCentredString(_WIDTH / 2, _HEIGHT - 9 * mm, SYNTHETIC)
        if self._signed_at is None:
            self._draw_draft_mark(canvas)

    def _draw_draft_mark(self, canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFont(BOLD, 9)
        canvas.setFillColor(RED)
        canvas.drawRightString(_WIDTH - _MARGIN, _HEIGHT - 20 * mm, "DRAFT – not signed")
        canvas.translate(_WIDTH / 2, _HEIGHT / 2)
        canvas.rotate(52)
        canvas.setFillColor(HexColor("#d5281b"), alpha=0.09)
        canvas.setFont(BOLD, 120)
        canvas.drawCentredString(0, -40, "DRAFT")
        canvas.restoreState()


def draw_letterhead(canvas: Canvas, identity: ServiceIdentity) -> None:
    """Logo, service, trust and how to reach the team."""
    top = _HEIGHT - 20 * mm
    if identity.logo:
        picture = ImageReader(io.BytesIO(identity.logo))
        width, height = picture.getSize()
        wide = min(_LOGO_WIDTH, _LOGO_HEIGHT * width / height)
        tall = wide * height / width
        canvas.drawImage(picture, _WIDTH - _MARGIN - wide, top - 9 * mm, wide, tall, mask="auto")
    room = _WIDTH - 2 * _MARGIN - (_LOGO_WIDTH + 4 * mm if identity.logo else 0)
    canvas.setFillColor(NAVY)
    draw_fitting(canvas, _MARGIN, top, identity.service_name, 15, room, BOLD)
    canvas.setFillColor(GREY)
    first = identity.trust_name + (f" · {identity.strapline}" if identity.strapline else "")
    draw_fitting(canvas, _MARGIN, top - 5 * mm, first, 9, room)
    contact = [", ".join(identity.address), identity.phone, identity.email]
    draw_fitting(canvas, _MARGIN, top - 9.3 * mm, " · ".join(part for part in contact if part), 9, room)
    canvas.setStrokeColor(NAVY)
    canvas.setLineWidth(0.8)
    canvas.line(_MARGIN, top - 12 * mm, _WIDTH - _MARGIN, top - 12 * mm)


def draw_fold_marks(canvas: Canvas) -> None:
    """Where a sheet folds for DL, and at half its height for C5."""
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.3)
    canvas.line(5 * mm, _HEIGHT - 99 * mm, 9 * mm, _HEIGHT - 99 * mm)
    canvas.line(5 * mm, _HEIGHT / 2, 7 * mm, _HEIGHT / 2)


def draw_address(canvas: "CountingCanvas", lines: tuple[str, ...], identity: ServiceIdentity) -> None:
    """The marking and the address, where the envelope's window shows them."""
    left, top = window_of(identity)
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, 9)
    with canvas.tagged("P"):
        canvas.drawString(left, top + 6 * mm, "PRIVATE AND CONFIDENTIAL")
    wrapped, size = address_block(lines)
    canvas.setFont(REGULAR, size)
    for number, line in enumerate(wrapped):
        with canvas.tagged("P"):
            canvas.drawString(left, top - number * size * _ADDRESS_LEADING, line)


def address_block(lines: tuple[str, ...]) -> tuple[list[str], float]:
    """Wrapped to the window's width, at the largest size at which no line runs into the next or out of the block."""
    size, wrapped = 11.0, _wrapped(lines, 11.0)
    while len(wrapped) * size * _ADDRESS_LEADING > _ADDRESS_HEIGHT and size > _SMALLEST_ADDRESS:
        size -= 0.5
        wrapped = _wrapped(lines, size)
    return wrapped, size


def _wrapped(lines: tuple[str, ...], size: float) -> list[str]:
    split = (part for line in lines for part in simpleSplit(line, REGULAR, size, _ADDRESS_WIDTH) or [""])
    return [piece for part in split for piece in _pieces(part, size)]


def _pieces(word: str, size: float) -> Iterator[str]:
    """A word wider than the window, cut where it reaches its edge."""
    while pdfmetrics.stringWidth(word, REGULAR, size) > _ADDRESS_WIDTH:
        fits = next(at for at in range(len(word), 0, -1) if at == 1 or _fits(word[:at], size))
        yield word[:fits]
        word = word[fits:]
    yield word


def _fits(word: str, size: float) -> bool:
    return bool(pdfmetrics.stringWidth(word, REGULAR, size) <= _ADDRESS_WIDTH)


def draw_fitting(
    canvas: Canvas, x: float, y: float, words: str, size: float, width: float, font: str = REGULAR
) -> None:
    needed = pdfmetrics.stringWidth(words, font, size)
    canvas.setFont(font, size if needed <= width else max(6.0, size * width / needed))
    canvas.drawString(x, y, words)


def _flowables(letter: Letter, standing: LetterStanding, signed_at: datetime | None, phone: str) -> Iterator[Flowable]:
    styles = letter_styles(letter.point_size)
    yield NextPageTemplate("later")
    if letter.opening:
        yield text(letter.opening, styles["body"])
    if letter.subject:
        yield with_what_follows(styles)
        yield text(letter.subject, styles["subject"])
    body = body_of(letter, styles)
    # A page with a signature alone would fit under any letter: the last words go with it.
    signature = list(_signature(letter, standing, signed_at, styles))
    if body and isinstance(body[-1], TaggedParagraph):
        body[-1].keep_with(signature)
    yield from body
    yield KeepTogether(signature)
    if letter.point_size >= _LARGE and phone:
        yield Spacer(1, letter.point_size)
        yield text(f"Our phone number is {phone}.", styles["body"])
    if letter.copies:
        yield Spacer(1, letter.point_size)
        names = "; ".join(f"{copy.name} ({copy.role})" if copy.role else copy.name for copy in letter.copies)
        yield text(f"Copies to: {names}", styles["small"])


def _signature(
    letter: Letter, standing: LetterStanding, signed_at: datetime | None, styles: Styles
) -> Iterator[Flowable]:
    yield text(letter.sign_off, styles["body"])
    if signed_at:
        at = local(signed_at)
        when = f"{letter_date(at.date())} at {letter_time(f'{at:%H:%M}')}"
        yield text(f"Signed electronically by {standing.signer_name} on {when}", styles["small"])
    yield text(standing.signer_name, ParagraphStyle("signer", parent=styles["body"], fontName=BOLD, spaceAfter=0))
    yield text(standing.profession, ParagraphStyle("role", parent=styles["body"], spaceAfter=0))
    if standing.registration:
        yield text(f"Registration: {standing.registration}", styles["body"])
    said = standing.prepared or (f"Prepared by {letter.prepared_by}" if letter.prepared_by else "")
    if said:
        yield text(said, styles["small"])
