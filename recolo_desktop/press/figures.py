"""Charts drawn once, for screen and paper alike."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from reportlab.graphics.renderSVG import drawToString
from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, String
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from recolo_desktop.domain.basics.dates import MONTHS, screen_date
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.press.house import REGULAR, load_fonts
from recolo_desktop.services.basics.ports import ChartColours, Picture, Spot

# Points of the drawing: its width without and with names of bands, its height, and what lies around the lines.
_NARROW, _WIDE, _HIGH = 330, 470, 170
_LEFT, _ROOM_FOR_VALUE, _ROOM_FOR_NAMES, _FOOT, _TOP = 30, 44, 160, 22, 10
_SMALL_WIDE, _SMALL_HIGH = 210, 52
_ROW = 16  # of sessions, and of what happened
_SIZE, _SMALL = 12, 10
_MOST_MONTHS, _BETWEEN_LINES = 8, 7


class HouseFigures:
    """Charts in the house style."""

    def trend(self, trend: Trend, colours: ChartColours) -> Picture:
        """One measure over time on its fixed scale, as SVG, with where each value stands in it."""
        return _as_picture(_Chart(trend, colours))

    def small(self, trend: Trend, colours: ChartColours) -> Picture:
        """For a list of measures: each on its own full scale, so that two can be seen beside each other."""
        return _as_picture(_Small(trend, colours))


def _as_picture(chart: "_Chart") -> Picture:
    svg = str(drawToString(chart.drawing()))
    # Qt draws the clip path that ReportLab adds as a black box; the chart stays inside its frame without it
    svg = re.sub(r"<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL).replace(REGULAR, "Source Sans 3")
    svg = svg.replace("fill: None;", "fill: none;")  # Qt takes the large letter for a colour, and that is black
    return Picture(svg, chart.width, chart.height, tuple(chart.spots()))


def trend_drawing(trend: Trend, colours: ChartColours) -> Drawing:
    """The chart itself, for whatever it is drawn on."""
    return _Chart(trend, colours).drawing()


class _Chart:
    """One drawing: the scale upwards, the days to the right, and beneath them rows of what else happened."""

    def __init__(self, trend: Trend, colours: ChartColours) -> None:
        load_fonts()
        self._trend, self._colours = trend, colours
        rows = bool(trend.sessions) + bool(trend.marks)
        self._foot = _FOOT + rows * _ROW
        wide = bool(trend.bands) or rows > 0
        longest = max((stringWidth(name, REGULAR, _SIZE) for _, name in trend.bands), default=0.0)
        names = max(_ROOM_FOR_NAMES, _ROOM_FOR_VALUE + longest + 2)
        self._right = names if wide else _ROOM_FOR_VALUE
        self.width, self.height = (_WIDE if wide else _NARROW), _HIGH + rows * _ROW
        self._first, self._last = trend.days()

    def _y(self, value: float) -> float:
        low, high = self._trend.low, self._trend.high
        clamped = min(high, max(low, value))
        return self._foot + (clamped - low) / (high - low) * (self.height - self._foot - _TOP)

    def _x(self, day: date) -> float:
        span = max(1, (self._last - self._first).days)
        return _LEFT + (day - self._first).days / span * (self.width - _LEFT - self._right)

    def spots(self) -> Iterator[Spot]:
        """Where each value stands, from the left and from the top, and what it says."""
        for day, value in self._trend.points:
            said = f"{screen_date(day)}: {self._trend.said(value)}"
            yield Spot(self._x(day), self.height - self._y(value), said)

    def drawing(self) -> Drawing:
        drawing = Drawing(self.width, self.height)
        parts = (self._corridor, self._scale, self._said_of_the_corridor, self._months, self._happened, self._line)
        for part in parts:
            for shape in part():
                drawing.add(shape)
        return drawing

    def _scale(self) -> Iterator[object]:
        trend, end = self._trend, self.width - self._right
        begins = [value for value, _ in trend.bands]
        steps = [trend.low + at * (trend.high - trend.low) / 4 for at in range(5)]
        ticks = [*begins, trend.high] if begins else steps
        for value in ticks:
            y = self._y(value)
            yield Line(_LEFT, y, end, y, strokeColor=HexColor(self._colours.grid))
            yield self._words(_LEFT - 8, y - 4, f"{value:g}", anchor="end")
        for (value, name), ends in zip(trend.bands, ticks[1:], strict=False):
            yield self._words(end + _ROOM_FOR_VALUE, self._y((value + ends) / 2) - 4, name)

    def _corridor(self) -> Iterator[object]:
        """Where a change from the first score may be chance: a hatched field between two dashed lines."""
        if self._trend.corridor is None:
            return
        (lower, upper), end = self._trend.corridor, self.width - self._right
        grey = HexColor(self._colours.faint)
        yield from self._hatched(self._y(lower), self._y(upper), end)
        for value in self._edges():
            y = self._y(value)
            yield Line(_LEFT, y, end, y, strokeColor=grey, strokeDashArray=[3, 2])

    def _hatched(self, bottom: float, top: float, end: float) -> Iterator[object]:
        """Slanting lines, which Qt draws as paper does; a see-through field it fills."""
        for begins in range(round(bottom - (end - _LEFT)), round(top), _BETWEEN_LINES):
            low, high = max(begins, bottom), min(begins + end - _LEFT, top)
            if low < high:
                x = _LEFT - begins
                yield Line(x + low, low, x + high, high, strokeColor=HexColor(self._colours.grid), strokeWidth=0.5)

    def _edges(self) -> dict[float, str]:
        """The lines of the corridor that lie on the scale, with what they mean."""
        said = dict(zip(self._trend.corridor or (), self._trend.corridor_said, strict=False))
        return {value: words for value, words in said.items() if self._trend.low < value < self._trend.high}

    def _said_of_the_corridor(self) -> Iterator[object]:
        for value, said in self._edges().items():
            is_upper = self._trend.corridor is not None and value == self._trend.corridor[1]
            yield self._words(_LEFT + 4, self._y(value) + (3 if is_upper else 4), said, size=_SMALL)

    def _months(self) -> Iterator[object]:
        """The first of each month, named; where everything lies within one, its first and last day."""
        firsts = list(_firsts(self._first, self._last))
        y = self._foot - 17
        if self._trend.ends or len(firsts) < 2:
            days = tuple(dict.fromkeys((self._first, self._last)))
            said = self._trend.ends or [f"{day.day} {MONTHS[day.month - 1][:3]}" for day in days]
            for at, (day, words) in enumerate(zip(days, said, strict=False)):
                yield self._words(self._x(day), y, words, anchor="start" if at == 0 and len(days) > 1 else "middle")
            return
        every = -(-len(firsts) // _MOST_MONTHS)
        for day in firsts[::every]:
            x = self._x(day)
            yield Line(x, self._foot, x, self._foot - 4, strokeColor=HexColor(self._colours.faint))
            year = f" {day.year}" if day.month == 1 else ""
            yield self._words(x, y, f"{MONTHS[day.month - 1][:3]}{year}", anchor="middle")

    def _happened(self) -> Iterator[object]:
        end, row = self.width - self._right + 10, self._foot - _FOOT - 8
        colour = HexColor(self._colours.text)
        if self._trend.sessions:
            for day, was_there in self._trend.sessions:
                if day >= self._first:
                    yield from _session(self._x(day), row, was_there, colour)
            yield self._words(end, row - 4, "Sessions; × not there", size=_SMALL)
            row -= _ROW
        if self._trend.marks:
            yield from self._marks(row)
            yield self._words(end, row - 4, "Concerns, order events", size=_SMALL)

    def _marks(self, row: float) -> Iterator[object]:
        """A line up from each, and its word where there is room before the next."""
        line = HexColor(self._colours.text)
        marks = [one for one in self._trend.marks if one[0] >= self._first]
        for at, (day, said) in enumerate(marks):
            x = self._x(day)
            yield Line(x, row, x, self.height - _TOP, strokeColor=line, strokeWidth=0.6, strokeDashArray=[1, 2])
            yield Polygon([x - 4, row, x, row + 4, x + 4, row, x, row - 4], fillColor=line, strokeColor=None)
            until = self._x(marks[at + 1][0]) if at + 1 < len(marks) else self.width - self._right + 8
            if x + 8 + stringWidth(said, REGULAR, _SMALL) < until - 6:
                yield self._words(x + 7, row - 4, said, size=_SMALL, colour=self._colours.text)

    def _line(self) -> Iterator[object]:
        places = [(self._x(day), self._y(value)) for day, value in self._trend.points]
        colour = HexColor(self._colours.line)
        if len(places) > 1:
            yield PolyLine([part for place in places for part in place], strokeColor=colour, strokeWidth=2)
        for at, (x, y) in enumerate(places):
            yield Circle(x, y, 4 if at == len(places) - 1 else 2.6, fillColor=colour, strokeColor=None)
        (x, y), value = places[-1], self._trend.points[-1][1]
        yield self._words(x + 9, y - 4, self._trend.said(value), colour=self._colours.text)

    def _words(
        self, x: float, y: float, text: str, *, anchor: str = "start", size: int = _SIZE, colour: str = ""
    ) -> String:
        fill = HexColor(colour or self._colours.faint)
        return String(x, y, text, fontName=REGULAR, fontSize=size, fillColor=fill, textAnchor=anchor)


class _Small(_Chart):
    """The scale as two lines with their values, the scores between them, and nothing else."""

    def __init__(self, trend: Trend, colours: ChartColours) -> None:
        super().__init__(trend, colours)
        self._foot, self._right, self.width, self.height = 8, _ROOM_FOR_VALUE, _SMALL_WIDE, _SMALL_HIGH

    def drawing(self) -> Drawing:
        drawing = Drawing(self.width, self.height)
        for part in (self._ends_of_the_scale, self._line):
            for shape in part():
                drawing.add(shape)
        return drawing

    def _ends_of_the_scale(self) -> Iterator[object]:
        for value in (self._trend.low, self._trend.high):
            y = self._y(value)
            yield Line(_LEFT, y, self.width - self._right, y, strokeColor=HexColor(self._colours.grid))
            yield self._words(_LEFT - 6, y - 4, f"{value:g}", anchor="end", size=_SMALL)


def _session(x: float, y: float, was_there: bool, colour: HexColor) -> Iterator[object]:
    if was_there:
        yield Line(x, y - 4, x, y + 4, strokeColor=colour, strokeWidth=2)
        return
    yield Line(x - 3, y - 3, x + 3, y + 3, strokeColor=colour)
    yield Line(x - 3, y + 3, x + 3, y - 3, strokeColor=colour)


def _firsts(first: date, last: date) -> Iterator[date]:
    day = first if first.day == 1 else (first.replace(day=1) + timedelta(days=32)).replace(day=1)
    while day <= last:
        yield day
        day = (day + timedelta(days=32)).replace(day=1)
