"""Sheets around a letter: the cover of a copy, an envelope or label, and the ruler for the window."""

import io
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from recolo_desktop.domain.basics.dates import letter_date
from recolo_desktop.domain.letters.letter import Copy, SealedLetter
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.press.house import BOLD, GREY, INK, RED, REGULAR, RULE, SYNTHETIC, load_fonts
from recolo_desktop.press.page import (
    CountingCanvas,
    address_block,
    draw_address,
    draw_fitting,
    draw_fold_marks,
    draw_letterhead,
    window_of,
)

_WIDTH, _HEIGHT = A4
_LEFT = 25 * mm
# Outside measures of what can be printed on directly, in millimetres.
ENVELOPES = {"envelope DL": (220, 110), "envelope C5": (229, 162), "label": (99, 67)}
_WINDOW = (90, 35)  # of the usual DL and C5 window, in millimetres


class HouseSheets:
    """Draws the sheets around a letter."""

    def cover(self, sealed: SealedLetter, copy: Copy, identity: ServiceIdentity) -> bytes:
        return draw_cover(sealed, copy, identity)

    def envelope(self, what: str, name: str, address: tuple[str, ...], identity: ServiceIdentity) -> bytes:
        return draw_envelope(what, name, address, identity)

    def ruler(self, identity: ServiceIdentity) -> bytes:
        return draw_ruler(identity)


class _Sheet:
    """The furniture of a single sheet: a mark where the record is synthetic, and nothing else."""

    def __init__(self, title: str, identity: ServiceIdentity, size: tuple[float, float]) -> None:
        self.title, self.service_name, self.count = title, identity.service_name, 0
        self._is_synthetic, self._size = identity.is_synthetic, size

    def draw_foot(self, canvas: Canvas, _number: int, _total: int) -> None:
        if self._is_synthetic:
            canvas.setFont(BOLD, 8)
            canvas.setFillColor(RED)
            canvas.drawCentredString(self._size[0] / 2, self._size[1] - 7 * mm, SYNTHETIC)


def _draw(
    title: str, identity: ServiceIdentity, size: tuple[float, float], draw: Callable[[CountingCanvas], None]
) -> bytes:
    load_fonts()
    stream = io.BytesIO()
    canvas = CountingCanvas(stream, pagesize=size, invariant=1, lang="en-GB")
    canvas.setTitle(title)
    canvas.page = _Sheet(title, identity, size)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def draw_cover(sealed: SealedLetter, copy: Copy, identity: ServiceIdentity) -> bytes:
    """The sheet that lies on top of one copy: its own address, whose copy it is, and of which letter."""
    letter = sealed.letter
    pages = f"{sealed.pages} page{'' if sealed.pages == 1 else 's'}"
    lines = (
        f"Copy for {copy.name}{f', {copy.role}' if copy.role else ''}",
        f"of our letter of {letter_date(letter.written_on)}, reference {letter.reference},",
        f"to {letter.recipient_name}{f', {letter.recipient_role}' if letter.recipient_role else ''}.",
        f"{pages} follow{'s' if sealed.pages == 1 else ''}.",
        "If this is not for you, do not read on. Ring the number above, and we will collect it.",
    )

    def draw(canvas: CountingCanvas) -> None:
        with canvas.decorating():
            draw_letterhead(canvas, identity)
            draw_fold_marks(canvas)
        draw_address(canvas, (copy.name, *(copy.address or ("By hand",))), identity)
        canvas.setFillColor(INK)
        for number, line in enumerate(lines):
            with canvas.tagged("P"):
                draw_fitting(canvas, _LEFT, _HEIGHT - (110 + number * 7) * mm, line, 12, _WIDTH - 2 * _LEFT)

    return _draw(f"Copy of letter {letter.reference}", identity, A4, draw)


def draw_envelope(what: str, name: str, address: tuple[str, ...], identity: ServiceIdentity) -> bytes:
    """An envelope or label: the marking and the address, and no word of who writes or why."""
    wide, high = (side * mm for side in ENVELOPES[what])
    left = 8 * mm if what == "label" else wide * 0.42

    def draw(canvas: CountingCanvas) -> None:
        lines, size = address_block((name, *address))
        top = high / 2 + len(lines) * size * 0.6
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 9)
        with canvas.tagged("P"):
            canvas.drawString(left, top + 6 * mm, "PRIVATE AND CONFIDENTIAL")
        canvas.setFont(REGULAR, size)
        for number, line in enumerate(lines):
            with canvas.tagged("P"):
                canvas.drawString(left, top - number * size * 1.2, line)

    return _draw("Envelope", identity, (wide, high), draw)


def draw_ruler(identity: ServiceIdentity) -> bytes:
    """A test page: fold it, put it into an envelope, and read at the window's edges how far the address has to move."""

    def draw(canvas: CountingCanvas) -> None:
        left, top = window_of(identity)
        with canvas.decorating():
            canvas.setStrokeColor(RULE)
            canvas.setFillColor(GREY)
            canvas.setFont(REGULAR, 6)
            for at in range(0, 211, 5):
                canvas.setLineWidth(0.6 if at % 10 == 0 else 0.2)
                canvas.line(at * mm, _HEIGHT - 110 * mm, at * mm, _HEIGHT - 30 * mm)
                if at % 10 == 0:
                    canvas.drawString(at * mm + 1, _HEIGHT - 33 * mm, str(at))
            for at in range(30, 111, 5):
                canvas.setLineWidth(0.6 if at % 10 == 0 else 0.2)
                canvas.line(0, _HEIGHT - at * mm, _WIDTH, _HEIGHT - at * mm)
                if at % 10 == 0:
                    canvas.drawString(3 * mm, _HEIGHT - at * mm + 1, str(at))
            canvas.setStrokeColor(RED)
            canvas.setLineWidth(1)
            wide, high = (side * mm for side in _WINDOW)
            canvas.rect(left - 5 * mm, top - high + 10 * mm, wide, high, stroke=1, fill=0)
            draw_fold_marks(canvas)
        draw_address(canvas, ("Name of somebody", "1 Test Street", "Testtown", "ZZ99 9ZZ"), identity)
        said = (
            "Window test. Print it without scaling, fold at the upper mark, and put it into a window envelope.",
            "The red frame is the usual window, 90 by 35 mm. Numbers are millimetres from the left and the top.",
            f"The address begins {identity.window_left_mm} mm from the left, {identity.window_top_mm} mm from the top.",
            "Only the address may show. Set both numbers under Team, Service and letterhead, then print again.",
        )
        canvas.setFillColor(INK)
        for number, line in enumerate(said):
            with canvas.tagged("P"):
                draw_fitting(canvas, _LEFT, _HEIGHT - (130 + number * 7) * mm, line, 11, _WIDTH - 2 * _LEFT)

    return _draw("Window test", identity, A4, draw)
