"""Booking an appointment, with the staff-safety line in view."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.appointment import Appointment
from recolo_desktop.domain.client import Client
from recolo_desktop.domain.dates import NotADate, parse_time
from recolo_desktop.domain.errors import HasProblems, Problem
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_book_dialog import Ui_BookDialog
from recolo_desktop.ui.dialogs.asking import AskingDialog


class BookDialog(AskingDialog):
    """booked: emitted when the appointment stands in the diary."""

    booked = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client) -> None:
        form = Ui_BookDialog()
        super().__init__(form, parent)
        self._sitting, self._client = sitting, client
        self.setWindowTitle(f"Book an appointment – {client.banner_name}")
        form.staff_safety_label.setText(f"Staff safety: {client.staff_safety}" if client.staff_safety else "")
        form.staff_safety_label.setVisible(bool(client.staff_safety))

    def submit(self) -> None:
        values = self.fields.read()
        if values["on"] is None:
            raise HasProblems([Problem("on", "Enter the date")])
        try:
            starts = parse_time(values["starts"])
        except NotADate as wrong:
            raise HasProblems([Problem("starts", str(wrong))]) from wrong
        services, actor = self._sitting.services, self._sitting.actor
        appointment = Appointment(
            id=services.diary.new_id(actor),
            client_id=self._client.id,
            staff_id=actor.id,
            on=values["on"],
            starts=starts,
            purpose=values["purpose"],
            location=values["location"],
        )
        self._sitting.tasks.run(lambda: services.diary.book(actor, appointment), self._booked, self.refused)

    def _booked(self, _result: object) -> None:
        self.booked.emit()
        self.accept()
