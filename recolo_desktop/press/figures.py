"""Charts drawn once, for screen and paper alike."""

import re
from collections.abc import Sequence

from reportlab.graphics.renderSVG import drawToString
from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine, String
from reportlab.lib.colors import HexColor

from recolo_desktop.press.house import REGULAR, load_fonts
from recolo_desktop.services.basics.ports import ChartColours


class HouseFigures:
    """Charts in the house style."""

    def trend_svg(self, points: Sequence[tuple[str, float]], low: float, high: float, colours: ChartColours) -> str:
        """One measure over time on a fixed scale, the last value written at the end of the line; as SVG."""
        svg = str(drawToString(trend_drawing(points, low, high, colours)))
        # Qt draws the clip path that ReportLab adds as a black box; the chart stays inside its frame without it
        svg = re.sub(r"<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL).replace(REGULAR, "Source Sans 3")
        return svg.replace("fill: None;", "fill: none;")  # Qt takes the large letter for a colour, and that is black


def trend_drawing(points: Sequence[tuple[str, float]], low: float, high: float, colours: ChartColours) -> Drawing:
    """The chart itself, for whatever it is drawn on."""
    load_fonts()
    width, height, left, right, foot, top = 330, 170, 30, 44, 22, 10
    drawing = Drawing(width, height)
    step = (high - low) / 4

    def y_of(value: float) -> float:
        clamped = min(high, max(low, value))
        return foot + (clamped - low) / (high - low) * (height - foot - top)

    def x_of(at: int) -> float:
        return left + (at / max(1, len(points) - 1)) * (width - left - right)

    for tick in range(5):
        value = low + tick * step
        drawing.add(Line(left, y_of(value), width - right, y_of(value), strokeColor=HexColor(colours.grid)))
        drawing.add(_words(left - 8, y_of(value) - 4, f"{value:g}", colours.faint, anchor="end"))
    line = [coordinate for at, (_, value) in enumerate(points) for coordinate in (x_of(at), y_of(value))]
    if len(points) > 1:
        drawing.add(PolyLine(line, strokeColor=HexColor(colours.line), strokeWidth=2))
    for at, (label, value) in enumerate(points):
        radius = 4 if at == len(points) - 1 else 2.6
        drawing.add(Circle(x_of(at), y_of(value), radius, fillColor=HexColor(colours.line), strokeColor=None))
        if at in (0, len(points) - 1):
            drawing.add(
                _words(
                    x_of(at),
                    5,
                    label,
                    colours.faint,
                    anchor="start" if at == 0 and len(points) > 1 else "middle",
                )
            )
    last = points[-1][1]
    drawing.add(_words(x_of(len(points) - 1) + 9, y_of(last) - 4, f"{last:.1f}", colours.text, anchor="start"))
    return drawing


def _words(x: float, y: float, text: str, colour: str, *, anchor: str) -> String:
    return String(x, y, text, fontName=REGULAR, fontSize=12, fillColor=HexColor(colour), textAnchor=anchor)
