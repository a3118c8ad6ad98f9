"""A week in half hours: drawn over with the mouse, or walked with arrows and filled by a letter (picture 20).

Each kind has a colour, a pattern and a word in its block, so that no meaning hangs on colour.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from recolo_desktop.domain.notes.time_use import A_DAY, CELLS, DAYS, EMPTY, NIGHT_UNTIL, Category, filled
from recolo_desktop.ui.look.theme import look

_PATTERNS = {
    "slanted": Qt.BrushStyle.BDiagPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
    "upright": Qt.BrushStyle.VerPattern,
    "level": Qt.BrushStyle.HorPattern,
    "crossed": Qt.BrushStyle.CrossPattern,
}
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_WIDE, _HEAD, _DAY, _HALF_HOUR, _NIGHT_HALF_HOUR = 46, 24, 54, 10, 4
_GAP = 8  # between the evening and the night, which is shown at the foot as people tell it


class WeekGrid(QWidget):
    """changed: emitted when somebody filled something."""

    changed = Signal()

    def __init__(self, categories: tuple[Category, ...], *, edits: bool) -> None:
        super().__init__()
        self._kinds = {one.letter: one for one in categories}
        self._edits = edits
        self._cells = EMPTY * CELLS
        self._day, self._at = 0, NIGHT_UNTIL
        self._from: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if edits:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say()

    def value(self) -> str:
        """A letter for each half hour from Monday 00:00."""
        return self._cells

    def set_value(self, cells: str | None) -> None:
        self._cells = cells if cells and len(cells) == CELLS else EMPTY * CELLS
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        high = _HEAD + (A_DAY - NIGHT_UNTIL) * _HALF_HOUR + _GAP + NIGHT_UNTIL * _NIGHT_HALF_HOUR + 4
        return QSize(look().px(_WIDE + len(DAYS) * _DAY), look().px(high))

    # -- filling --------------------------------------------------------------------------------------

    def fill(self, letter: str) -> None:
        """What is marked, or the half hour that is walked to, holds this."""
        if not self._edits or letter not in self._kinds:
            return
        self._cells = filled(self._cells, self._marked(), letter)
        self._say()
        self.changed.emit()
        self.update()

    def _marked(self) -> list[tuple[int, int]]:
        """A stretch of each marked day: from where the mark began to where it is."""
        day, at = self._from or (self._day, self._at)
        order = [*range(NIGHT_UNTIL, A_DAY), *range(NIGHT_UNTIL)]
        first, last = sorted((order.index(at), order.index(self._at)))
        days = range(min(day, self._day), max(day, self._day) + 1)
        return [(each, half) for each in days for half in order[first : last + 1]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if self._edits and move is not None:
            self._walk(*move, marks=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        if self._edits and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.fill(EMPTY)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            return  # it keeps no half of a week
        letter = event.text().casefold()
        if self._edits and letter in self._kinds and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.fill(letter)
            self._from = None
            return
        super().keyPressEvent(event)

    def _walk(self, days: int, halves: int, *, marks: bool) -> None:
        self._from = (self._from or (self._day, self._at)) if marks else None
        order = [*range(NIGHT_UNTIL, A_DAY), *range(NIGHT_UNTIL)]
        at = min(max(order.index(self._at) + halves, 0), A_DAY - 1)
        self._day, self._at = min(max(self._day + days, 0), len(DAYS) - 1), order[at]
        self._say()
        self._follow()
        self.update()

    def _follow(self) -> None:
        """The page scrolls to where one is."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and (page := around.widget()) is not None:
            at = self.mapTo(page, self._box(self._day, self._at, self._at).center())
            around.ensureVisible(at.x(), at.y(), 0, look().px(60))

    def _say(self) -> None:
        """Where one is and what it holds, for whoever hears it."""
        kind = self._kinds.get(self._cells[self._day * A_DAY + self._at])
        held = kind.name if kind else "Nothing planned"
        self.setAccessibleName(f"Week in half hours. {DAYS[self._day]} {_clock(self._at)}: {held}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._edits and (place := self._place(event.position().toPoint())) is not None:
            self._from = place
            self._day, self._at = place
            self._say()
            self.update()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._edits and self._from and (place := self._place(event.position().toPoint())) is not None:
            self._day, self._at = place
            self.update()

    # -- drawing --------------------------------------------------------------------------------------

    def _place(self, at: QPoint) -> tuple[int, int] | None:
        for day in range(len(DAYS)):
            for half in range(A_DAY):
                if self._box(day, half, half).contains(at):
                    return day, half
        return None

    def _box(self, day: int, first: int, last: int) -> QRect:
        """From one half hour of a day to another; both by day or both by night."""
        px, wide = look().px, (self.width() - look().px(_WIDE)) / len(DAYS)
        left = px(_WIDE) + day * wide
        if first >= NIGHT_UNTIL:
            step, top = px(_HALF_HOUR), px(_HEAD) + (first - NIGHT_UNTIL) * px(_HALF_HOUR)
        else:
            night = px(_HEAD) + (A_DAY - NIGHT_UNTIL) * px(_HALF_HOUR) + px(_GAP)
            step, top = px(_NIGHT_HALF_HOUR), night + first * px(_NIGHT_HALF_HOUR)
        return QRect(round(left) + 1, round(top), round(wide) - 2, step * (last - first + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), look().palette
        font = QFont(self.font())
        font.setPixelSize(look().px(12))
        painter.setFont(font)
        painter.setPen(QColor(palette.text2))
        for day, name in enumerate(DAYS):
            head = self._box(day, NIGHT_UNTIL, NIGHT_UNTIL)
            painter.drawText(QRect(head.left(), 0, head.width(), look().px(_HEAD)), Qt.AlignmentFlag.AlignCenter, name)
        for half in range(NIGHT_UNTIL, A_DAY + 1, 4):
            top = look().px(_HEAD) + (half - NIGHT_UNTIL) * look().px(_HALF_HOUR)
            painter.drawText(QRect(0, top - 8, look().px(_WIDE) - 8, 16), Qt.AlignmentFlag.AlignRight, _clock(half))
        night = self._box(0, 0, NIGHT_UNTIL - 1)
        painter.drawText(
            QRect(0, night.top(), look().px(_WIDE) - 8, night.height()), Qt.AlignmentFlag.AlignRight, "Night"
        )
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for day in range(len(DAYS)):
            for first, last in (*self._stretches(day, NIGHT_UNTIL, A_DAY), *self._stretches(day, 0, NIGHT_UNTIL)):
                self._draw(painter, self._box(day, first, last), self._cells[day * A_DAY + first])
        if self._edits and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.text), 3))
            for day, half in self._marked():
                painter.drawRect(self._box(day, half, half))

    def _stretches(self, day: int, first: int, end: int) -> list[tuple[int, int]]:
        """Half hours that hold the same, one after the other."""
        found: list[tuple[int, int]] = []
        for half in range(first, end):
            same = found and self._cells[day * A_DAY + half] == self._cells[day * A_DAY + found[-1][0]]
            if same:
                found[-1] = (found[-1][0], half)
            else:
                found.append((half, half))
        return found

    def _draw(self, painter: QPainter, box: QRect, letter: str) -> None:
        palette, kind = look().palette, self._kinds.get(letter)
        plain = kind is None or kind.tone == "plain"
        tone = palette.tone("grey" if kind is None or plain else kind.tone)
        inner = box.adjusted(0, 1, 0, -1)
        painter.setPen(QPen(QColor(palette.border if plain else tone.edge), 1))
        painter.setBrush(QColor(palette.surface if plain else tone.tint))
        painter.drawRoundedRect(inner, 3, 3)
        if letter == EMPTY:
            for down in range(look().px(4 * _HALF_HOUR), inner.height(), look().px(4 * _HALF_HOUR)):
                painter.drawLine(inner.left() + 4, inner.top() + down, inner.right() - 4, inner.top() + down)
        if kind is not None and kind.pattern in _PATTERNS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(tone.edge), _PATTERNS[kind.pattern]))
            painter.drawRoundedRect(inner, 3, 3)
        if kind is not None and kind.short and inner.height() >= look().px(15):
            painter.setPen(QColor(tone.text if not plain else palette.text))
            words = painter.fontMetrics().boundingRect(kind.short).size() + QSize(8, 2)
            behind = QRect(QPoint(0, 0), words)
            behind.moveCenter(inner.center())
            painter.fillRect(behind.intersected(inner), QColor(palette.surface if plain else tone.tint))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, kind.short)


def _clock(half: int) -> str:
    return f"{half // 2:02d}:{'30' if half % 2 else '00'}"
