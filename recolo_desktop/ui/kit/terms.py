"""Summary lists: what a thing is called, and what it is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from recolo_desktop.domain.basics.formatted_text import Paragraph
from recolo_desktop.ui.kit.formatted_words import Hits, formatted_words, read_words
from recolo_desktop.ui.kit.labels import clear, words
from recolo_desktop.ui.look.theme import look

_LONG = 28


_PLAIN: Mapping[str, tuple[Paragraph, ...]] = {}


def fill_terms(
    grid: QGridLayout,
    rows: list[tuple[str, str]],
    *,
    columns: int = 1,
    width: int = 130,
    formatted: Mapping[str, tuple[Paragraph, ...]] = _PLAIN,
    hits: Hits | None = None,
) -> None:
    """Label and value, label and value; values wrap and are never cut, `formatted` ones show it, `hits` stand out."""
    clear(grid)
    add_terms(grid, rows, columns=columns, width=width, formatted=formatted, hits=hits)


def add_terms(
    grid: QGridLayout,
    rows: list[tuple[str, str]],
    *,
    columns: int = 1,
    width: int = 130,
    below: int = 0,
    formatted: Mapping[str, tuple[Paragraph, ...]] = _PLAIN,
    hits: Hits | None = None,
) -> None:
    """The same below as many rows as there are already."""
    for at, (term, value) in enumerate(rows):
        row, column = divmod(at, columns)
        row += below
        label = words(term, "term", wrap=len(term) > _LONG)
        label.setMinimumWidth(look().px(width))
        if len(term) > _LONG:
            label.setMaximumWidth(look().px(max(width, 190)))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        shaped = formatted.get(value)
        shown = formatted_words(shaped, value, hits) if shaped else read_words(value or "Not known", hits)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, column * 2)
        grid.addWidget(shown, row, column * 2 + 1)
        grid.setColumnStretch(column * 2 + 1, 1)
