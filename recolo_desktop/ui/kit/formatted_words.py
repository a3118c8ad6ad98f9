"""Words with their formatting, to be read: the only label that shows anything but plain words."""

from collections.abc import Iterable
from html import escape

from PySide6.QtWidgets import QLabel

from recolo_desktop.domain.basics.formatted_text import Paragraph, Shape, numbers_before
from recolo_desktop.ui.kit.labels import words

_MARGINS = {
    Shape.HEADING: "margin: 4px 0 2px 18px; font-weight: 600; font-style: italic",
    Shape.POINT: "margin: 0 0 0 34px; text-indent: -12px",
    Shape.NUMBERED: "margin: 0 0 0 40px; text-indent: -18px",
    Shape.QUOTATION: "margin: 0 24px 0 42px",
}
_BULLET = {Shape.POINT: "\u2022 "}


def formatted_words(paragraphs: tuple[Paragraph, ...], plain: str) -> QLabel:
    """What is formatted as it was written; a screen reader hears the words as `plain` has them."""
    label = words("", "formatted", wrap=True)
    label.setText(in_a_label(paragraphs))
    label.setAccessibleName(plain)
    return label


def in_a_label(paragraphs: Iterable[Paragraph]) -> str:
    """As Qt shows it; every word is escaped, so that nothing typed is a sign.

    A heading of an author is slanted, and stands further in than any line of the program: none looks like a signature.
    """
    paragraphs = tuple(paragraphs)
    shown = zip(paragraphs, numbers_before(paragraphs), strict=True)
    return "".join(
        f'<p style="{_MARGINS.get(one.shape, "margin: 0 0 0 18px")}">{number or _BULLET.get(one.shape, "")}'
        f"{_runs(one) or '&nbsp;'}</p>"
        for one, number in shown
    )


def _runs(one: Paragraph) -> str:
    said = ((escape(run.words), run.bold) for run in one.runs)
    return "".join(f"<b>{text}</b>" if bold else text for text, bold in said)
