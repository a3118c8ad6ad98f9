"""Which letters the house's type does not have."""

import unicodedata

from reportlab.pdfbase import pdfmetrics

from recolo_desktop.press.house import REGULAR, load_fonts


def missing_from_the_type(words: str) -> tuple[str, ...]:
    """Characters that would print as empty boxes, each once."""
    load_fonts()
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return tuple(char for char in dict.fromkeys(words) if ord(char) not in known and _would_print(char))


def _would_print(char: str) -> bool:
    """Everything but spaces, ends of lines and marks that only steer the text."""
    return not char.isspace() and unicodedata.category(char) != "Cf"
