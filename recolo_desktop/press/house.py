"""The house's type and colours."""

import io
from functools import cache

from reportlab.graphics import shapes
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from recolo_desktop import assets

REGULAR, BOLD, ITALIC = "SourceSans3", "SourceSans3-Semibold", "SourceSans3-Italic"
SYNTHETIC = "SYNTHETIC — NOT A REAL PERSON"
NAVY, GREY, RED = HexColor("#0b2c63"), HexColor("#4c6272"), HexColor("#941a12")
INK, RULE, TINT = HexColor("#212b32"), HexColor("#b6c2cc"), HexColor("#eef2f5")


@cache
def load_fonts() -> None:
    """Make the house's type known to ReportLab; nothing prints in a font that is not embedded."""
    for name, file in ((REGULAR, "SourceSans3-Regular"), (BOLD, "SourceSans3-Semibold"), (ITALIC, "SourceSans3-It")):
        pdfmetrics.registerFont(TTFont(name, io.BytesIO(assets.read_bytes(f"fonts/{file}.ttf"))))
    shapes.STATE_DEFAULTS["fontName"] = REGULAR  # charts begin with a font that is never embedded otherwise
