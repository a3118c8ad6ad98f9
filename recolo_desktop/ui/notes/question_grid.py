"""The questions of a measure, one below the other, answered by keyboard in seconds."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton

from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.list_fields import ListField
from recolo_desktop.ui.look.theme import look

_WIDE, _NARROW, _HIGH, _QUESTION = 80, 40, 28, 440
_FEW = 6  # answers that have room for words over them


def _wide(label: QLabel, width: int) -> QLabel:
    """Of one width, so that its height is known before it is shown."""
    label.setFixedWidth(look().px(width))
    label.setFixedHeight(label.heightForWidth(look().px(width)))
    return label


class QuestionGrid(ListField):
    """A digit answers the row that has the focus and goes on; arrows move, Backspace takes the answer away."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self._lowest = measure.scales[0].lowest
        self._wide = _WIDE if len(measure.anchors) <= _FEW else _NARROW
        self._groups: list[QButtonGroup] = []
        self.setProperty("kind", "clear")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_wide(words(measure.stem, "label", wrap=True), _QUESTION + 20), 0, 0, 1, 2)
        for at, anchor in enumerate(measure.anchors):
            heading = words(anchor, "hint", wrap=True)
            heading.setFixedWidth(look().px(self._wide))
            heading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(heading, 0, at + 2)
        for at, question in enumerate(measure.items, start=1):
            grid.addWidget(words(str(at), "label"), at, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(_wide(words(question, wrap=True), _QUESTION), at, 1)
            self._add_row(grid, at, question, measure.anchors)
        self.total_label = words("", "h3", wrap=True)
        grid.addWidget(self.total_label, len(measure.items) + 1, 0, 1, len(measure.anchors) + 2)
        self._stop_at(0)

    def _add_row(self, grid: QGridLayout, at: int, question: str, anchors: tuple[str, ...]) -> None:
        group = QButtonGroup(self)
        for value, anchor in enumerate(anchors, start=self._lowest):
            button = QPushButton(str(value), self)
            button.setProperty("kind", "answer")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFixedSize(look().px(self._wide), look().px(_HIGH))
            button.setAccessibleName(f"{at}. {question}: {anchor}")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.installEventFilter(self)
            group.addButton(button, value)
            grid.addWidget(button, at, value - self._lowest + 2)
        group.buttonToggled.connect(lambda _button, checked: self._chosen(checked))
        self._groups.append(group)

    def _chosen(self, checked: bool) -> None:
        if checked:
            self.changed.emit()

    def _stop_at(self, row: int) -> None:
        """One stop for Tab in the whole grid: the row in hand."""
        for at, group in enumerate(self._groups):
            first = group.checkedButton() or group.buttons()[0]
            for button in group.buttons():
                stops = at == row and button is first
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def go_to(self, row: int) -> None:
        """The focus on a question."""
        row = min(max(row, 0), len(self._groups) - 1)
        self._stop_at(row)
        (self._groups[row].checkedButton() or self._groups[row].buttons()[0]).setFocus()

    def row(self) -> int:
        """The question that has the focus, from 0."""
        return next((at for at, group in enumerate(self._groups) if any(one.hasFocus() for one in group.buttons())), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was an answer or a move."""
        row, key = self.row(), event.key()
        typed = self._groups[row].button(int(event.text())) if event.text().isdecimal() else None
        if typed is not None:
            typed.setChecked(True)
            self.go_to(row + 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.go_to(row + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear(row)
        else:
            return False
        return True

    def eventFilter(self, _watched: Any, event: Any) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and self.take_key(event)

    def _clear(self, row: int) -> None:
        self._uncheck(self._groups[row])
        self.changed.emit()

    @staticmethod
    def _uncheck(group: QButtonGroup) -> None:
        group.setExclusive(False)
        for button in group.buttons():
            button.setChecked(False)
        group.setExclusive(True)

    def value(self) -> list[Any]:
        """Each answer as a number, None where there is none."""
        return [group.checkedId() if group.checkedButton() else None for group in self._groups]

    def set_value(self, value: list[Any] | tuple[Any, ...] | None) -> None:
        given = list(value or ())
        for at, group in enumerate(self._groups):
            answer = given[at] if at < len(given) else None
            button = group.button(int(answer)) if answer is not None else None
            if button is not None:
                button.setChecked(True)
            else:
                self._uncheck(group)
        self.changed.emit()
