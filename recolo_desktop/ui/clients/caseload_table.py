"""The caseload: two lines to a row, identity never cut, read by screen readers as whole sentences."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from recolo_desktop.domain.basics.dates import screen_date, screen_day
from recolo_desktop.presenters import words as say
from recolo_desktop.services.clients.caseload import CaseloadRow
from recolo_desktop.ui.look.icons import pixmap
from recolo_desktop.ui.look.theme import look

HEADINGS = ("Client", "Stage", "Order", "Next appointment", "Lead")
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class CaseloadModel(QAbstractTableModel):
    """Pages of rows; a new question replaces them all.

    more_wanted: emitted when somebody scrolls to the end of what was read.
    """

    more_wanted = Signal()

    def __init__(self, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self.rows: list[CaseloadRow] = []
        self._total = 0
        self._asked_for_more = False

    def show(self, rows: list[CaseloadRow], total: int) -> None:
        """The first page of an answer that holds so many altogether."""
        self.beginResetModel()
        self.rows, self._total, self._asked_for_more = rows, total, False
        self.endResetModel()

    def append(self, rows: list[CaseloadRow]) -> None:
        """The page that follows."""
        self._asked_for_more = False
        if rows:
            self.beginInsertRows(_NONE, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def canFetchMore(self, parent: _Index = _NONE) -> bool:
        return not parent.isValid() and len(self.rows) < self._total and not self._asked_for_more

    def fetchMore(self, parent: _Index = _NONE) -> None:
        if self.canFetchMore(parent):
            self._asked_for_more = True
            self.more_wanted.emit()

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return ", ".join(part for part in self.lines(index.row(), index.column())[:2] if part)

    def lines(self, row: int, column: int) -> tuple[str, str, str]:
        """Both lines of a cell and the tone of the second."""
        entry = self.rows[row]
        client = entry.client
        if column == 0:
            return client.banner_name, say.identity_line(client, self._today), ""
        if column == 1:
            return client.stage.value, "", ""
        if column == 2:
            return say.order_line(entry.orders, client, self._today)
        if column == 3:
            return self._appointment(entry)
        return entry.lead_initials, "", ""

    def _appointment(self, entry: CaseloadRow) -> tuple[str, str, str]:
        if entry.next_appointment is not None:
            item = entry.next_appointment
            day = "Today" if item.on == self._today else screen_day(item.on)
            return f"{day} {item.starts}", item.where, ""
        last = entry.last_appointment
        return "Not booked", f"Last seen {screen_date(last.on)}" if last else "", "amber"


class _Cells(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(look().px(80), look().px(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, palette, area = index.model(), look().palette, option.rect
        if not isinstance(model, CaseloadModel):
            return
        first, second, tone = model.lines(index.row(), index.column())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, QColor(palette.selected if selected else palette.surface))
        if selected and index.column() == 0:
            painter.fillRect(QRect(area.left(), area.top(), look().px(4), area.height()), QColor(palette.primary))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(palette.border))
        inner = area.adjusted(look().px(14), look().px(6), -look().px(4), -look().px(6))
        font = QFont(option.font)
        if index.column() == 0:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        align = Qt.AlignmentFlag.AlignTop if second else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, align | Qt.AlignmentFlag.AlignLeft, first)
        font.setWeight(QFont.Weight.DemiBold if tone else QFont.Weight.Normal)
        font.setPixelSize(look().px(14))
        painter.setFont(font)
        painter.setPen(QColor(palette.tone(tone).text if tone else palette.text2))
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, second)
        if index.column() == 0 and model.rows[index.row()].has_similar_name:
            self._paint_similar(painter, inner, font)
        painter.restore()

    def _paint_similar(self, painter: QPainter, inner: QRect, font: QFont) -> None:
        tone = look().palette.amber
        small = QFont(font)
        small.setPixelSize(look().px(13))
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        width = painter.fontMetrics().horizontalAdvance("Similar name") + look().px(32)
        box = QRect(inner.right() - width - look().px(6), inner.top() - 2, width, look().px(20))
        painter.setPen(QColor(tone.edge))
        painter.setBrush(QColor(tone.tint))
        painter.drawRoundedRect(box, 4, 4)
        painter.drawPixmap(box.left() + look().px(6), box.top() + look().px(3), pixmap("users", tone.text, 14))
        painter.setPen(QColor(tone.text))
        painter.drawText(box.adjusted(look().px(25), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "Similar name")


def set_up(table: QTableView, model: CaseloadModel) -> None:
    """Give a table view the caseload's manner."""
    table.setModel(model)
    table.setItemDelegate(_Cells(table))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(look().px(50))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setAccessibleName("Caseload")
    fit_columns(table)


def fit_columns(table: QTableView) -> None:
    """Widths by window: Lead goes first, then Stage; the client column keeps its whole identity line."""
    widths = {1: 104, 2: 192, 3: 178, 4: 56}
    room = table.viewport().width() - look().px(356)
    for column in (2, 3, 1, 4):
        needed = look().px(widths[column])
        table.setColumnHidden(column, room < needed)
        table.setColumnWidth(column, needed)
        room -= needed
