"""Paragraphs of a letter: tagged for whoever hears them read, and the last one kept with the signature."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable, Paragraph

from recolo_desktop.press.tagging import LIST_ITEM

_LINES_WITH_IT = 2
_TAGS = {"subject": "H1", "heading": "H2", "item": LIST_ITEM}


class TaggedParagraph(Paragraph):  # type: ignore[misc]  # ReportLab ships no types
    """A paragraph that says what it is; what a page break splits off is of the same kind."""

    _below: tuple[Flowable, ...] = ()

    def keep_with(self, below: Sequence[Flowable]) -> None:
        """Break before the last lines when what is to stand below them does not fit on the same page."""
        self._below = tuple(below)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        wide, high = super().wrap(width, height)
        needed = high + self._height_below(width, height)
        return wide, max(needed, high) if needed > height else high

    def split(self, width: float, height: float) -> list[Any]:
        """What fits, and the rest; with something to keep with, at least the last lines are rest."""
        if not self._below:
            parts: list[Any] = super().split(width, height)
            return parts
        most = min(height, super().wrap(width, height)[1] - _LINES_WITH_IT * self.style.leading)
        parts = super().split(width, most) if most > self.style.leading else []
        for part in parts[-1:]:
            part.keep_with(self._below)
        return parts

    def _height_below(self, width: float, height: float) -> float:
        return sum(
            float(one.wrap(width, height)[1] + max(one.getSpaceBefore(), one.getSpaceAfter())) for one in self._below
        )

    def draw(self) -> None:
        with self.canv.tagged(_TAGS.get(self.style.name, "P")):
            end_lines_with_spaces(self.canv, super().draw)


def end_lines_with_spaces(canvas: Any, draw: Callable[[], None]) -> None:
    """Draw so that the last word of a line does not run into the next for whoever reads the text aloud.

    Code 32 is a space in every subset that ReportLab makes of a font.
    """
    code = canvas._code  # noqa: SLF001  (ReportLab has no public way to what it has written)
    before = len(code)
    draw()
    code[before:] = [operator.replace(" Tj T*", " Tj ( ) Tj T*") for operator in code[before:]]
