"""Booking an appointment: the staff-safety line in view, clashes said, the place compared with the order."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from recolo_desktop.domain.basics.dates import NotADate, parse_time
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.presenters.words import alerts
from recolo_desktop.services.diary.booking_checks import BookingCheck
from recolo_desktop.ui.compiled.ui_book_dialog import Ui_BookDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.suggesting import suggest
from recolo_desktop.ui.look.theme import look

_MOST_SAID = 130  # of the height of what was found, before it scrolls


@dataclass(frozen=True, slots=True)
class _Looked:
    """For which place and time the check was shown."""

    when: tuple[object, ...]


class BookDialog(AskingDialog):
    """booked: emitted when the appointment stands in the diary."""

    booked = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, staff: tuple[StaffMember, ...]) -> None:
        form = Ui_BookDialog()
        super().__init__(form, parent)
        self._sitting, self._client = sitting, client
        self._looked: _Looked | None = None
        self.setWindowTitle(f"Book an appointment – {client.banner_name}")
        form.staff_safety_label.setText(f"Staff safety: {alerts(client)}")
        form.staff_safety_label.setVisible(may(sitting.actor, Right.READ_CLINICAL_ALERTS))
        suggest(form.location_edit, sitting.services.lists.locations)
        others = [one for one in staff if one.retired_on is None and one.id != sitting.actor.id]
        form.with_staff_edit.offer(((one.id, one.name) for one in others), unanswered="Nobody")
        form.check_panel.hide()
        form.form_problem.hide()
        self._said = QScrollArea(form.check_panel)  # however much is found, the button stays in sight
        self._said.setWidgetResizable(True)
        self._said.setFrameShape(QFrame.Shape.NoFrame)
        form.layout_14.replaceWidget(form.check_label, self._said)
        self._said.setWidget(form.check_label)
        self.fields.fill({"minutes": "50"})
        self.fields.edited.connect(self._forget_check)

    def _forget_check(self) -> None:
        """What was found is about the place and time before; another one is looked at anew."""
        try:
            now = self._appointment()
        except HasProblems:
            now = None
        if self._looked is not None and (now is None or _looked_at(now) != self._looked):
            self._looked = None
            self.form.check_panel.hide()
            self.form.accept_button.setText("Book")

    def submit(self) -> None:
        """The first press looks; the second books, when something had to be looked at."""
        self.fields.show_problems(())
        appointment, said = self._appointment(), self.fields.typed()["acknowledged"]
        services, actor = self._sitting.services, self._sitting.actor
        looked = _looked_at(appointment)
        if self._looked == looked:
            self.store(lambda: services.diary.book(actor, appointment, said), self._booked)
            return
        self._sitting.tasks.run(
            lambda: services.diary.check(actor, appointment),
            lambda check: self._show_check(check, looked),
            self.refused,
        )

    def _appointment(self) -> Appointment:
        values = self.fields.read()
        if values["on"] is None:
            raise HasProblems([Problem("on", "Enter the date")])
        try:
            starts = parse_time(values["starts"])
        except NotADate as wrong:
            raise HasProblems([Problem("starts", str(wrong))]) from wrong
        minutes = values["minutes"]
        appointment = Appointment(
            id="",
            client_id=self._client.id,
            staff_id=self._sitting.actor.id,
            on=values["on"],
            starts=starts,
            purpose=values["purpose"],
            location=values["location"],
            place=PlaceKind(values["place"] or ""),
            minutes=int(minutes) if minutes.isdigit() else 0,
            with_staff_id=StaffId(values["with_staff"]) if values["with_staff"] else None,
        )
        if problems := appointment.problems():
            raise HasProblems(problems)
        return appointment

    def _show_check(self, check: BookingCheck, looked: _Looked) -> None:
        self._looked = looked
        if not check.needs_words and not check.clashes:
            self.submit()
            return
        lines = [f"{finding.severity.value.capitalize()}: {finding.what}. {finding.why}" for finding in check.findings]
        lines += [f"At the same time: {clash}" for clash in check.clashes]
        if check.zones:
            lines += ["The order speaks of places. Read each, and compare:", *check.zones]
        self.form.check_label.setText("\n".join(lines))
        for name in ("acknowledged_label", "acknowledged_edit"):
            getattr(self.form, name).setVisible(check.needs_words and not check.blocking)
        self.form.check_panel.show()
        wanted = self.form.check_label.heightForWidth(self._said.viewport().width())
        self._said.setFixedHeight(min(wanted, look().px(_MOST_SAID)) + 4)
        self.adjustSize()
        self.form.accept_button.setText("Book all the same" if check.clashes and not check.needs_words else "Book")
        if check.blocking:
            self.form.location_edit.setFocus()
        elif check.needs_words:
            self.form.acknowledged_edit.setFocus()

    def _booked(self, _result: object) -> None:
        self.booked.emit()
        self.accept()


def _looked_at(appointment: Appointment) -> _Looked:
    return _Looked((appointment.on, appointment.starts, appointment.minutes, appointment.place, appointment.location))
