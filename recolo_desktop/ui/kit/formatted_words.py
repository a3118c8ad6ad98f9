"""Words with their formatting, to be read: the only label that shows anything but plain words."""

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtWidgets import QLabel

from recolo_desktop.domain.basics.folding import words as words_of
from recolo_desktop.domain.basics.formatted_text import Paragraph, Run, Shape, numbers_before
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.look.theme import look

_MARGINS = {
    Shape.HEADING: "margin: 4px 0 2px 18px; font-weight: 600; font-style: italic",
    Shape.POINT: "margin: 0 0 0 34px; text-indent: -12px",
    Shape.NUMBERED: "margin: 0 0 0 40px; text-indent: -18px",
    Shape.QUOTATION: "margin: 0 24px 0 42px",
}
_BULLET = {Shape.POINT: "\u2022 "}
Hits = re.Pattern[str]


def formatted_words(paragraphs: tuple[Paragraph, ...], plain: str, hits: Hits | None = None) -> QLabel:
    """What is formatted as it was written; a screen reader hears the words as `plain` has them."""
    label = words("", "formatted", wrap=True)
    label.setText(in_a_label(paragraphs, hits))
    label.setAccessibleName(plain)
    return label


def read_words(plain: str, hits: Hits | None = None) -> QLabel:
    """Plain words, to be read; where a hit stands in them it is marked."""
    if hits is None or not hits.search(plain):
        return words(plain, wrap=True)
    lines = tuple(Paragraph(runs=(Run(line),)) for line in plain.split("\n"))
    label = words("", "formatted", wrap=True)
    label.setText("".join(f'<p style="margin: 0">{_runs(line, hits) or "&nbsp;"}</p>' for line in lines))
    label.setAccessibleName(plain)
    return label


def hits_of(sought: str) -> Hits | None:
    """Where one of the words stands that somebody looks for; None when nothing is sought."""
    parts = [re.escape(word) for word in dict.fromkeys(words_of(sought))]
    return re.compile("|".join(parts), re.IGNORECASE) if parts else None


def in_a_label(paragraphs: Iterable[Paragraph], hits: Hits | None = None) -> str:
    """As Qt shows it; every word is escaped, so that nothing typed is a sign.

    A heading of an author is slanted, and stands further in than any line of the program: none looks like a signature.
    """
    paragraphs = tuple(paragraphs)
    shown = zip(paragraphs, numbers_before(paragraphs), strict=True)
    return "".join(
        f'<p style="{_MARGINS.get(one.shape, "margin: 0 0 0 18px")}">{number or _BULLET.get(one.shape, "")}'
        f"{_runs(one, hits) or '&nbsp;'}</p>"
        for one, number in shown
    )


def _runs(one: Paragraph, hits: Hits | None) -> str:
    said = ((_marked(run.words, hits), run.bold) for run in one.runs)
    return "".join(f"<b>{text}</b>" if bold else text for text, bold in said)


def _marked(text: str, hits: Hits | None) -> str:
    if hits is None:
        return escape(text)
    amber, said, at = look().palette.amber, "", 0
    for hit in hits.finditer(text):
        mark = f'<span style="background: {amber.tint}; color: {amber.text}; text-decoration: underline">'
        said += f"{escape(text[at : hit.start()])}{mark}{escape(hit[0])}</span>"
        at = hit.end()
    return said + escape(text[at:])
