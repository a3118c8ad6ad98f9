"""Five boxes from −2 to +2: where it started, where it stands, and the same in words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recolo_desktop.domain.notes.goal import LEVEL_WORDS, LEVELS, signed
from recolo_desktop.ui.look.theme import look


class GoalScale(QWidget):
    """A picture with words; the numbers are also in the accessible name."""

    def __init__(self, starting: int, current: int | None) -> None:
        super().__init__()
        self._starting, self._current = starting, current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = LEVEL_WORDS[current] if current is not None else "Not reviewed yet"
        level = signed(current) if current is not None else "not reviewed"
        self.setAccessibleName(f"Level {level}: {words}. Started at {signed(starting)}.")
        self._words = words

    def sizeHint(self) -> QSize:
        return QSize(look().px(232), look().px(50))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), look().palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = look().px(42), look().px(27)
        low, high = sorted((self._starting, self._current if self._current is not None else self._starting))
        font = QFont(self.font())
        font.setPixelSize(look().px(14))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for at, level in enumerate(LEVELS):
            box = QRect(at * (width + look().px(5)), 1, width, height)
            is_current = level == self._current
            on_path = low <= level <= high and self._current is not None
            fill = palette.primary if is_current else palette.selected if on_path else palette.surface
            painter.setBrush(QColor(fill))
            painter.setPen(QColor(palette.primary if is_current or on_path else palette.border2))
            painter.drawRoundedRect(box, 3, 3)
            colour = palette.on_primary if is_current else palette.blue.text if on_path else palette.text2
            painter.setPen(QColor(colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, signed(level))
            if level == self._starting:
                line = QRect(box.center().x() - look().px(9), box.bottom() - look().px(4), look().px(18), look().px(2))
                painter.fillRect(line, QColor(colour))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(palette.text2))
        painter.drawText(
            QRect(0, height + 2, self.width(), self.height() - height),
            Qt.AlignmentFlag.AlignLeft,
            self._words,
        )
