"""A list of two-line rows: what, state in word and icon, and a second line. Real items, so readers hear them."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from recolo_desktop.ui.look.icons import pixmap
from recolo_desktop.ui.look.theme import look

_PICTURE = 52
_ROW = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: its key, both lines, and the state as word, icon and tone; `svg` is a picture under them."""

    key: str
    first: str
    second: str
    state: str = ""
    icon: str = ""
    tone: str = "grey"
    svg: str = ""


class _Rows(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(look().px(200), look().px(62 + (_PICTURE if index.data(_ROW).svg else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, palette, area = index.data(_ROW), look().palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, QColor(palette.selected if selected else palette.surface))
        if selected:
            painter.fillRect(QRect(area.left(), area.top(), look().px(4), area.height()), QColor(palette.primary))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(palette.border))
        inner = area.adjusted(look().px(16), look().px(9), -look().px(14), -look().px(8))
        if row.svg:
            high = look().px(_PICTURE)
            inner.setBottom(inner.bottom() - high)
            renderer = QSvgRenderer(QByteArray(row.svg.encode()))
            wide = min(inner.width(), round(high * renderer.defaultSize().width() / renderer.defaultSize().height()))
            renderer.render(painter, QRectF(inner.left(), inner.bottom() + look().px(2), wide, high))
        tone = palette.tone(row.tone)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(palette.text))
        taken = painter.fontMetrics().horizontalAdvance(row.state) + (look().px(26) if row.icon else look().px(6))
        room = inner.width() - (taken if row.state or row.icon else 0)
        first = painter.fontMetrics().elidedText(row.first, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, first)
        small = QFont(option.font)
        small.setPixelSize(look().px(14))
        self._paint_state(painter, inner, row, tone.text, small)
        painter.setFont(small)
        painter.setPen(QColor(palette.text2))
        second = painter.fontMetrics().elidedText(row.second, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, second)
        painter.restore()

    def _paint_state(self, painter: QPainter, inner: QRect, row: ListRow, colour: str, font: QFont) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(colour))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, row.state)
        if row.icon:
            width = painter.fontMetrics().horizontalAdvance(row.state)
            size = look().px(15)
            painter.drawPixmap(
                inner.right() - width - size - look().px(5),
                inner.top() + look().px(2),
                pixmap(row.icon, colour, 15),
            )


class RecordList:
    """Fills a QListView and says which key was chosen."""

    def __init__(self, view: QListView, name: str) -> None:
        self.view = view
        self._model = QStandardItemModel(view)
        view.setModel(self._model)
        view.setItemDelegate(_Rows(view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(name)

    def show(self, rows: list[ListRow], chosen: str | None) -> None:
        """Replace the rows, keeping `chosen` selected when it is there."""
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.view.setUniformItemSizes(not any(row.svg for row in rows))
        self._model.clear()
        for row in rows:
            item = QStandardItem(f"{row.first}, {row.state}, {row.second}")
            item.setData(row, _ROW)
            item.setData(f"{row.first}, {row.state}, {row.second}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        for at, row in enumerate(rows):
            if row.key == chosen:
                self.view.setCurrentIndex(self._model.index(at, 0))
        selection.blockSignals(False)

    def current_key(self) -> str | None:
        index = self.view.currentIndex()
        return index.data(_ROW).key if index.isValid() else None

    def keys(self) -> list[str]:
        return [self._model.index(at, 0).data(_ROW).key for at in range(self._model.rowCount())]

    def choose(self, key: str) -> None:
        self.view.setCurrentIndex(self._model.index(self.keys().index(key), 0))
