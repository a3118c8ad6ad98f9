"""Saying what time it is, when the laptop's clock cannot be believed."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.dates import LONDON, NotADate, local, parse_time
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.date_field import DateField


class SetTimeDialog(AskingDialog):
    """trusted: emitted when the program goes by the time that was typed."""

    trusted = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting) -> None:
        secret = QLineEdit()
        secret.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(
            BuiltForm(
                "Set the time",
                (
                    Question("on", "Today is", DateField()),
                    Question("at", "It is now", QLineEdit(), "Like 14:05, British time. Look at another clock."),
                    Question("secret", "A lead's own passphrase, or the recovery key", secret),
                ),
                "This is the time",
                "The records go by this time until they are locked. Have the laptop's own clock set right as well.",
            ),
            parent,
        )
        self._sitting = sitting
        self.setWindowTitle("Set the time – Recolo")
        self.form.client_label.setText(sitting.services.time.sentence())
        self.fields.fill({"on": sitting.today(), "at": f"{local(sitting.clock()):%H:%M}"})

    def submit(self) -> None:
        values, time, actor = self.fields.read(), self._sitting.services.time, self._sitting.actor
        if values["on"] is None:
            raise HasProblems([Problem("on", "Enter the date")])
        try:
            clock = parse_time(values["at"])
        except NotADate as wrong:
            raise HasProblems([Problem("at", str(wrong))]) from wrong
        if not clock:
            raise HasProblems([Problem("at", "Enter the time, like 14:05")])
        moment = datetime.combine(values["on"], datetime.strptime(clock, "%H:%M").time(), LONDON)  # noqa: DTZ007
        self.store(lambda: time.set(actor, moment, values["secret"]), self._set)

    def _set(self, _nothing: object) -> None:
        self.trusted.emit()
        self.accept()
