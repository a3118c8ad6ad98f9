"""A typed date that may be empty, says in words what it understood, and never moves under the wheel."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QDate, QPoint, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from recolo_desktop.domain.basics.dates import NotADate, letter_day, parse_date, screen_date
from recolo_desktop.domain.basics.partial_date import PartialDate, parse_partial
from recolo_desktop.ui.look.icons import icon
from recolo_desktop.ui.look.theme import look


class DateField(QWidget):
    """Day before month, in any usual form. `changed` is emitted as one types.

    With `partial` it also takes a month or a year, for a day that is not known better.
    """

    changed = Signal()
    today: Callable[[], date] = staticmethod(date.today)  # noqa: TID251  (app.py puts its clock here)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._partial = False
        self.line = QLineEdit(self)
        self.line.setPlaceholderText("24 Nov 2026")
        self.line.setFixedWidth(look().px(140))
        self._echo = QLabel(self)
        self._echo.setProperty("kind", "hint")
        self._button = QPushButton(self)
        self._button.setIcon(icon("calendar"))
        self._button.setAccessibleName("Choose the date from a calendar")
        self._button.setToolTip("Choose from a calendar")
        self._button.clicked.connect(self._open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.line, self._button, self._echo):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._typed)
        self.line.editingFinished.connect(self._tidy)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _is_partial(self) -> bool:
        return self._partial

    def _set_partial(self, partial: bool) -> None:
        self._partial = partial

    partial = Property(bool, _is_partial, _set_partial)

    def text(self) -> str:
        return self.line.text()

    def setText(self, text: str) -> None:
        self.line.setText(text)

    def value(self) -> date | None:
        """The day meant, or None when empty; raises NotADate."""
        return parse_date(self.line.text(), self.today())

    def meant(self) -> date | PartialDate | None:
        """The same, or as much of a day as is known where the field allows it."""
        return parse_partial(self.line.text(), self.today()) if self._partial else self.value()

    def set_value(self, day: date | PartialDate | None) -> None:
        self.line.setText(day.words if isinstance(day, PartialDate) else screen_date(day) if day else "")

    def _typed(self) -> None:
        try:
            day = self.meant()
        except NotADate:
            day = None
        known_in_part = f"{day.words}, no day known" if isinstance(day, PartialDate) else ""
        self._echo.setText(letter_day(day) if isinstance(day, date) else known_in_part)
        self.changed.emit()

    def _tidy(self) -> None:
        try:
            self.set_value(self.meant())
        except NotADate:
            return  # what was typed stays; the form says what is wrong when it is saved

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.line.setFocus(event.reason())

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        try:
            meant = self.meant() or self.today()
        except NotADate:
            meant = self.today()
        day = meant.first if isinstance(meant, PartialDate) else meant
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(lambda chosen: self._take(chosen, menu))
        calendar.clicked.connect(lambda chosen: self._take(chosen, menu))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _take(self, chosen: QDate, menu: QMenu) -> None:
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        menu.close()
