"""Charts drawn once, for screen and paper alike."""

import re
from collections.abc import Sequence

from reportlab.graphics.renderSVG import drawToString
from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine, String
from reportlab.lib.colors import HexColor

from recolo_desktop.press.house import REGULAR, load_fonts
from recolo_desktop.services.basics.ports import ChartColours

# Points of the drawing: its width without and with names of bands, its height, and what lies around the lines.
_NARROW, _WIDE, _HIGH = 330, 470, 170
_LEFT, _ROOM_FOR_VALUE, _ROOM_FOR_NAMES, _FOOT, _TOP = 30, 44, 160, 22, 10


class HouseFigures:
    """Charts in the house style."""

    def trend_svg(
        self,
        points: Sequence[tuple[str, float]],
        low: float,
        high: float,
        colours: ChartColours,
        bands: Sequence[tuple[float, str]] = (),
    ) -> str:
        """One measure over time on a fixed scale, the last value written at the end of the line; as SVG.

        `bands` are where each begins and its name, drawn as lines with their names at the right.
        """
        svg = str(drawToString(trend_drawing(points, low, high, colours, bands)))
        # Qt draws the clip path that ReportLab adds as a black box; the chart stays inside its frame without it
        svg = re.sub(r"<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL).replace(REGULAR, "Source Sans 3")
        return svg.replace("fill: None;", "fill: none;")  # Qt takes the large letter for a colour, and that is black


def trend_drawing(
    points: Sequence[tuple[str, float]],
    low: float,
    high: float,
    colours: ChartColours,
    bands: Sequence[tuple[float, str]] = (),
) -> Drawing:
    """The chart itself, for whatever it is drawn on."""
    load_fonts()
    width, right = (_WIDE, _ROOM_FOR_NAMES) if bands else (_NARROW, _ROOM_FOR_VALUE)
    drawing = Drawing(width, _HIGH)
    ticks = [*(begins for begins, _ in bands), high] if bands else [low + at * (high - low) / 4 for at in range(5)]

    def y_of(value: float) -> float:
        clamped = min(high, max(low, value))
        return _FOOT + (clamped - low) / (high - low) * (_HIGH - _FOOT - _TOP)

    def x_of(at: int) -> float:
        return _LEFT + (at / max(1, len(points) - 1)) * (width - _LEFT - right)

    for value in ticks:
        drawing.add(Line(_LEFT, y_of(value), width - right, y_of(value), strokeColor=HexColor(colours.grid)))
        drawing.add(_words(_LEFT - 8, y_of(value) - 4, f"{value:g}", colours.faint, anchor="end"))
    for (begins, name), ends in zip(bands, ticks[1:], strict=False):
        middle = y_of((begins + ends) / 2) - 4
        drawing.add(_words(width - right + _ROOM_FOR_VALUE, middle, name, colours.faint, anchor="start"))
    places = [(x_of(at), y_of(value)) for at, (_, value) in enumerate(points)]
    if len(points) > 1:
        line = [coordinate for place in places for coordinate in place]
        drawing.add(PolyLine(line, strokeColor=HexColor(colours.line), strokeWidth=2))
    for at, (x, y) in enumerate(places):
        radius = 4 if at == len(points) - 1 else 2.6
        drawing.add(Circle(x, y, radius, fillColor=HexColor(colours.line), strokeColor=None))
    (first, _), (label, last) = points[0], points[-1]
    drawing.add(_words(places[0][0], 5, first, colours.faint, anchor="start" if len(points) > 1 else "middle"))
    if len(points) > 1:
        drawing.add(_words(places[-1][0], 5, label, colours.faint, anchor="middle"))
    written = f"{last:g}" if bands else f"{last:.1f}"
    drawing.add(_words(places[-1][0] + 9, places[-1][1] - 4, written, colours.text, anchor="start"))
    return drawing


def _words(x: float, y: float, text: str, colour: str, *, anchor: str) -> String:
    return String(x, y, text, fontName=REGULAR, fontSize=12, fillColor=HexColor(colour), textAnchor=anchor)
