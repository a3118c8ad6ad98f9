"""The hands that drive the windows: they type, click, wait and take pictures. They fail loudly."""

import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from recolo_desktop.app import Desktop
from recolo_desktop.domain.basics.formatted_text import Shape, read_plain
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.rich_box import RichBox

_PATIENCE_S = 20
DialogType = TypeVar("DialogType", bound=QDialog)


_KEYS = {Shape.HEADING: Qt.Key.Key_0, Shape.POINT: Qt.Key.Key_8, Shape.NUMBERED: Qt.Key.Key_7}


class StepFailed(RuntimeError):
    """What the tour expected to see did not happen."""


class Hands:
    """Works one window. Pictures are numbered in the order they are taken."""

    def __init__(self, desktop: Desktop, out: Path, taken: int = 0) -> None:
        self.desktop, self._out, self.taken = desktop, out, taken
        self.window = desktop.window
        self.interactions = 0  # clicks, choices and keys that are no text, since somebody set it to nought
        self._faults: list[BaseException] = []
        sys.excepthook = lambda _kind, fault, _trace: self._faults.append(fault)

    def wait_for(self, what: str, seen: Callable[[], Any]) -> Any:
        """Let the program work until something is so; StepFailed when it never comes."""
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            self.desktop.application.processEvents()
            if self._faults:
                raise StepFailed("A fault in the program") from self._faults[0]
            if not self.window.tasks.is_busy and (found := seen()):
                return found
            QTest.qWait(5)
        raise StepFailed(f"Waited in vain for: {what}")

    def settle(self) -> None:
        """Until nothing is being read or written."""
        QTest.qWait(150)
        self.wait_for("the work in hand to end", lambda: True)
        QTest.qWait(60)

    def picture(self, name: str) -> None:
        """What stands on the screen now, with any dialog in front of it."""
        self.settle()
        shot = self.window.grab()
        for dialog in self.open_dialogs():
            shot = _with_dialog(shot, dialog, self.window)
        self.taken += 1
        if not shot.save(str(self._out / f"{self.taken:02d}-{name}.png")):
            raise StepFailed(f"The picture {name} could not be kept.")

    def open_dialogs(self) -> list[QDialog]:
        """The dialogs in front of the window, the innermost last."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        return sorted(found, key=lambda dialog: isinstance(dialog.parent(), QDialog))

    def dialog(self, kind: type[DialogType]) -> DialogType:
        """The dialog of this kind that is open."""
        found = self.wait_for(
            f"a {kind.__name__}", lambda: next((d for d in self.open_dialogs() if isinstance(d, kind)), None)
        )
        if not isinstance(found, kind):
            raise StepFailed(f"Expected a {kind.__name__}")
        return found

    def gone(self, dialog: QDialog) -> None:
        """Until a dialog has closed, as it does when its work is done."""
        self.wait_for("the dialog to close", lambda: dialog not in self.open_dialogs())

    def click(self, button: QWidget) -> None:
        if not button.isEnabled():
            raise StepFailed(f"{button.objectName() or button.accessibleName()} cannot be pressed")
        self.interactions += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desktop.application.processEvents()

    def press(self, within: QWidget, words: str) -> None:
        """Click the button with these words."""
        for button in within.findChildren(QPushButton):
            if button.text().strip() == words and button.isVisibleTo(within):
                self.click(button)
                return
        raise StepFailed(f"No button says “{words}”")

    def type_into(self, widget: QWidget, words: str) -> None:
        """Key by key, replacing what stood there."""
        target = widget.line if isinstance(widget, DateField) else widget
        self.interactions += 0 if target.hasFocus() else 1  # to come there
        target.setFocus()
        if isinstance(target, QLineEdit | QPlainTextEdit | QTextEdit):
            target.selectAll()
        if isinstance(target, RichBox):
            self._write(target, words)
            return
        for at, line in enumerate(words.split("\n")):
            if at:
                QTest.keyClick(target, Qt.Key.Key_Return)
            QTest.keyClicks(target, line) if line else QTest.keyClick(target, Qt.Key.Key_Backspace) if not at else None
        self.desktop.application.processEvents()

    def _write(self, box: RichBox, words: str) -> None:
        """Headings and points by their keys, as nobody types a sign for them."""
        QTest.keyClick(box, Qt.Key.Key_Delete)
        for at, one in enumerate(read_plain(words, box.signs)):
            if at:
                QTest.keyClick(box, Qt.Key.Key_Return)
            if box.shape is not one.shape:
                key = _KEYS.get(one.shape)
                keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
                QTest.keyClick(box, key, keys) if key else QTest.keyClick(box, Qt.Key.Key_Backspace)
            QTest.keyClicks(box, one.words)
        self.desktop.application.processEvents()

    def fill(self, fields: FormFields, values: Mapping[str, str | bool]) -> None:
        """Each field in the way a person would: typing, choosing, ticking."""
        for field, value in values.items():
            widget = fields.inputs[field]
            if isinstance(widget, SegmentedChoice):
                self.interactions += 1
                widget.choose(str(value))
            elif isinstance(widget, ChoiceBox):
                at = widget.findData(str(value))
                if at < 0:
                    raise StepFailed(f"{field} does not offer {value}")
                self.interactions += 2  # opened, chosen
                widget.setCurrentIndex(at)
            elif isinstance(widget, QCheckBox):
                if widget.isChecked() != value:
                    widget.click()
            else:
                self.type_into(widget, str(value))
        self.desktop.application.processEvents()

    def keys(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.interactions += 1
        if not self.open_dialogs():
            self.window.activateWindow()
            self.desktop.application.processEvents()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.desktop.application.processEvents()


def _with_dialog(shot: QPixmap, dialog: QDialog, window: QWidget) -> QPixmap:
    picture = dialog.grab()
    painter = QPainter(shot)
    painter.fillRect(shot.rect(), Qt.GlobalColor.transparent)
    painter.setOpacity(0.45)
    painter.fillRect(shot.rect(), Qt.GlobalColor.black)
    painter.setOpacity(1.0)
    ratio = shot.devicePixelRatio()
    x = (window.width() - picture.width() / ratio) / 2
    y = (window.height() - picture.height() / ratio) / 2
    painter.drawPixmap(round(x), round(y), picture)
    painter.end()
    return shot
