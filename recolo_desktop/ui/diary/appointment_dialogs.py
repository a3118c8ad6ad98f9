"""Moving and cancelling an appointment, each with its reason."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.dates import NotADate, parse_time, screen_day
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.diary.appointment import CANCELLED, OUTCOMES, Appointment, PlaceKind
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.diary.diary import DiaryRow
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox

PLACES = (("room", "Room"), ("home", "Home"), ("away", "Elsewhere"), ("phone", "Phone"), ("video", "Video"))


class MoveDialog(AskingDialog):
    """moved: emitted when it stands at its new time and place."""

    moved = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, row: DiaryRow, staff: tuple[StaffMember, ...]) -> None:
        place, second = SegmentedChoice(), ChoiceBox()
        place.offer(PLACES)
        item = row.appointment
        others = [one for one in staff if one.retired_on is None and one.id != item.staff_id]
        second.offer(((one.id, one.name) for one in others), unanswered="Nobody")
        super().__init__(
            BuiltForm(
                "Move this appointment",
                (
                    Question("on", "Date", DateField()),
                    Question("starts", "Starts", QLineEdit()),
                    Question("place", "Kind of place", place),
                    Question("location", "Which room, or where", QLineEdit()),
                    Question("with_staff", "Second colleague", second),
                    Question("why", "Why it is moved", TextBox()),
                    Question(
                        "acknowledged",
                        "Compared with the order: what speaks for this place and time",
                        TextBox(),
                        "Only where the order speaks of places or times.",
                    ),
                ),
                "Move it",
                "The new time and place are compared with what binds on that day.",
            ),
            parent,
        )
        self._sitting, self._appointment = sitting, item
        self.setWindowTitle("Move this appointment")
        self.form.client_label.setText(f"{row.client_name}, now {screen_day(item.on)} {item.starts}, {item.where}")
        self.fields.fill(
            {
                "on": item.on,
                "starts": item.starts,
                "place": item.place.value or None,
                "location": item.location,
                "with_staff": item.with_staff_id or "",
            }
        )

    def submit(self) -> None:
        values, diary, actor = self.fields.read(), self._sitting.services.diary, self._sitting.actor
        if values["on"] is None:
            raise HasProblems([Problem("on", "Enter the date")])
        try:
            starts = parse_time(values["starts"])
        except NotADate as wrong:
            raise HasProblems([Problem("starts", str(wrong))]) from wrong
        changed = replace(
            self._appointment,
            on=values["on"],
            starts=starts,
            place=PlaceKind(values["place"] or ""),
            location=values["location"],
            with_staff_id=StaffId(values["with_staff"]) if values["with_staff"] else None,
        )
        self.store(
            lambda: diary.move(actor, self._appointment, changed, values["acknowledged"], values["why"]),
            self._moved,
        )

    def _moved(self, _appointment: Appointment) -> None:
        self.moved.emit()
        self.accept()


class CancelDialog(AskingDialog):
    """cancelled: emitted when it no longer takes place."""

    cancelled = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, row: DiaryRow) -> None:
        by = SegmentedChoice()
        by.offer((code, OUTCOMES[code]) for code in CANCELLED)
        super().__init__(
            BuiltForm(
                "Cancel this appointment",
                (Question("by", "Who cancelled", by), Question("why", "Why", TextBox())),
                "Cancel the appointment",
                "It stays in the diary as cancelled. No letter and no list offers it as the next one.",
            ),
            parent,
        )
        self._sitting, self._appointment = sitting, row.appointment
        item = row.appointment
        self.setWindowTitle("Cancel this appointment")
        self.form.client_label.setText(f"{row.client_name}, {screen_day(item.on)} {item.starts}, {item.where}")
        self.form.cancel_button.setText("Leave it")

    def submit(self) -> None:
        values, diary, actor = self.fields.typed(), self._sitting.services.diary, self._sitting.actor
        self.store(
            lambda: diary.cancel(actor, self._appointment.id, values["by"] or "", values["why"]),
            self._cancelled,
        )

    def _cancelled(self, _appointment: Appointment) -> None:
        self.cancelled.emit()
        self.accept()
