"""An appointment that stands in the diary, compared with the order as it is now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import screen_day
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.diary.booking_checks import BookingCheck
from recolo_desktop.services.diary.diary import DiaryRow
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.text_box import TextBox


class CompareDialog(AskingDialog):
    """compared: emitted when somebody has written what speaks for the place."""

    compared = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, row: DiaryRow, check: BookingCheck) -> None:
        lines = [f"{one.severity.value.capitalize()}: {one.what}. {one.why}" for one in check.findings]
        if check.zones:
            lines += ["The order speaks of places. Read each, and compare:", *check.zones]
        super().__init__(
            BuiltForm(
                "Compare with the order",
                [Question("acknowledged", "I have compared this with the order: what speaks for it", TextBox())],
                "I have compared them",
                "\n".join(lines) or "Nothing that binds speaks of this place or time.",
            ),
            parent,
        )
        self._sitting, self._appointment = sitting, row.appointment
        self.setWindowTitle("Compare with the order")
        item = row.appointment
        self.form.client_label.setText(f"{row.client_name}, {screen_day(item.on)} {item.starts}, {item.where}")

    def submit(self) -> None:
        words, diary = self.fields.read()["acknowledged"], self._sitting.services.diary
        self.store(lambda: diary.compare_again(self._sitting.actor, self._appointment.id, words), self._done)

    def _done(self, _result: object) -> None:
        self.compared.emit()
        self.accept()
