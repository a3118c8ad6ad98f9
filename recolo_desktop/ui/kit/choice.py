"""Choosing one of a few answers: real radio buttons drawn as segments, and a list that ignores the wheel."""

from collections.abc import Iterable

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QWidget

from recolo_desktop.ui.kit.offered import choices


def alike(answers: Iterable[str]) -> list[tuple[str, str]]:
    """Answers that are called as they are stored."""
    return [(str(one), str(one)) for one in answers]


class SegmentedChoice(QWidget):
    """Two to five short answers; unanswered until somebody chooses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._toggled)
        self._options = ""
        self.setProperty("kind", "clear")

    def _get_options(self) -> str:
        return self._options

    def _set_options(self, options: str) -> None:
        """By the name of the list, for Designer knows no pairs."""
        self._options = options
        self.offer(choices(options))

    def offer(self, answers: Iterable[tuple[str, str]]) -> None:
        """Values with their labels."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        for at, (value, label) in enumerate(answers):
            button = QRadioButton(label, self)
            button.setProperty("kind", "segment")
            button.setProperty("value", value)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus)
            self._group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._name_buttons()

    options = Property(str, _get_options, _set_options)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name_buttons()

    def _name_buttons(self) -> None:
        question = self.accessibleName()
        for button in self._group.buttons():
            button.setAccessibleName(f"{question}: {button.text()}" if question else button.text())

    def value(self) -> str | None:
        button = self._group.checkedButton()
        return str(button.property("value")) if button else None

    def set_value(self, value: str | None) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.property("value") == value)
        self._group.setExclusive(True)

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def choose(self, value: str) -> None:
        """As if it were clicked."""
        next(button for button in self.buttons() if button.property("value") == value).click()

    def _toggled(self, _button: QRadioButton, checked: bool) -> None:
        any_checked = self._group.checkedButton() is not None
        for at, button in enumerate(self._group.buttons()):
            stops_here = button.isChecked() if any_checked else at == 0
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops_here else Qt.FocusPolicy.ClickFocus)
            button.setProperty("chosen", button.isChecked())
            button.style().unpolish(button)
            button.style().polish(button)
        if checked:
            self.changed.emit()


class ChoiceBox(QComboBox):
    """A list to choose from. The wheel scrolls the page, never the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    def _get_options(self) -> str:
        return self._options

    def _set_options(self, options: str) -> None:
        """By the name of the list, for Designer knows no pairs."""
        self._options = options
        self.offer(choices(options))

    options = Property(str, _get_options, _set_options)

    def offer(self, answers: Iterable[tuple[str, str]], *, unanswered: str | None = None) -> None:
        """Values with labels that may hold any sign, as names do; `unanswered` stands first and has no value."""
        self.clear()
        for value, label in ([] if unanswered is None else [("", unanswered)]) + list(answers):
            self.addItem(label, value)

    def value(self) -> str:
        data = self.currentData()
        return str(data) if data is not None else ""

    def set_value(self, value: str | None) -> None:
        at = self.findData(value or "")
        if at < 0 and value:
            self.addItem(value, value)  # an answer that is not offered any more is kept, not lost
            at = self.count() - 1
        self.setCurrentIndex(max(at, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
