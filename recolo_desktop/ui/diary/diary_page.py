"""A week of appointments: one's own or the team's, how each went, and into the record from there."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import letter_date, letter_day, screen_day
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.diary.appointment import CANCELLED, OUTCOMES
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.diary.booking_checks import BookingCheck
from recolo_desktop.services.diary.diary import DiaryRow
from recolo_desktop.ui.diary.appointment_dialogs import CancelDialog, MoveDialog
from recolo_desktop.ui.diary.compare_dialog import CompareDialog
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.lines_table import LinesModel
from recolo_desktop.ui.look.theme import look

_HEADINGS = ("Day", "Time", "Client", "What", "Where", "Who", "How it went")
_WIDTHS = (130, 70, 230, 180, 190, 190)


class DiaryPage(QWidget):
    """opening: emitted with a client's id. said: emitted with a sentence."""

    opening = Signal(str)
    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._sitting = sitting
        self.monday = sitting.today() - timedelta(days=sitting.today().weekday())
        self.rows: tuple[DiaryRow, ...] = ()
        self._week: tuple[DiaryRow, ...] = ()
        self.title, self.scope = words("", "h1"), SegmentedChoice(self)
        self.scope.set_options("mine=Mine|team=Team")
        self.scope.setAccessibleName("Whose appointments")
        self.scope.set_value("mine")
        self.scope.changed.connect(self.refresh)
        self.span = SegmentedChoice(self)
        self.span.set_options("day=Day|week=Week")
        self.span.setAccessibleName("A day or a week")
        self.span.set_value("week")
        self.span.changed.connect(self._show_rows)
        self.day = sitting.today()
        self.table = QTableView(self)
        self.table.setAccessibleName("Appointments of the week")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.model = LinesModel(_HEADINGS, self.table)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, look().px(width))
        self.table.activated.connect(lambda _: self.open_chosen())
        self.outcome, self.record_button = ChoiceBox(self), QPushButton("Record how it went")
        went = ((key, name) for key, name in OUTCOMES.items() if key not in CANCELLED)
        self.outcome.offer(went, unanswered="How did it go?")
        self.outcome.setAccessibleName("How the appointment went")
        self.record_button.clicked.connect(self.record_outcome)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 16)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.span)
        head.addWidget(self.scope)
        for name, icon, steps, keys in (
            ("Before", "chevron-left", -1, "Alt+Left"),
            ("Today", "calendar", 0, ""),
            ("After", "chevron-right", 1, "Alt+Right"),
        ):
            button = QPushButton(name)
            decorate(button, icon)
            button.clicked.connect(lambda _=False, steps=steps: self.turn(steps))
            if keys:
                button.setToolTip(keys)
                QShortcut(QKeySequence(keys), self, lambda steps=steps: self.turn(steps))
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        opens = QPushButton("Open the record")
        opens.clicked.connect(self.open_chosen)
        compares = QPushButton("Compare with the order")
        compares.clicked.connect(self.compare)
        moves, cancels = QPushButton("Move"), QPushButton("Cancel it")
        moves.clicked.connect(self.move_chosen)
        cancels.clicked.connect(self.cancel_chosen)
        for widget in (self.outcome, self.record_button, opens, compares, moves, cancels):
            foot.addWidget(widget)
        foot.addStretch(1)
        export = QPushButton("Save my week for another calendar")
        export.setToolTip("An .ics file with times and places, without names")
        export.clicked.connect(self.choose_export)
        foot.addWidget(export)
        column.addLayout(foot)

    def turn(self, steps: int) -> None:
        """So many days or weeks on or back; 0 is today."""
        by = timedelta(days=steps if self.span.value() == "day" else 7 * steps)
        self.day = self.day + by if steps else self._sitting.today()
        monday = self.day - timedelta(days=self.day.weekday())
        if monday == self.monday:
            self._show_rows()
        else:
            self.monday = monday
            self.refresh()

    def refresh(self) -> None:
        diary, actor, monday = self._sitting.services.diary, self._sitting.actor, self.monday
        own = self.scope.value() != "team"
        self._sitting.tasks.run(
            lambda: diary.week(actor, monday, own=own),
            lambda rows: self._show(rows, monday),
            lambda refusal: self.said.emit(str(refusal)),
        )

    def _show(self, rows: tuple[DiaryRow, ...], monday: date) -> None:
        if monday == self.monday:
            self._week = rows
            self._show_rows()

    def _show_rows(self) -> None:
        of_day = self.span.value() == "day"
        self.title.setText(letter_day(self.day) if of_day else f"Week of {letter_date(self.monday)}")
        self.rows = tuple(row for row in self._week if not of_day or row.appointment.on == self.day)
        self.model.show([_line(row) for row in self.rows])
        if self.rows:
            self.table.selectRow(0)

    def chosen(self) -> DiaryRow | None:
        """The row in hand."""
        at = self.table.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def open_chosen(self) -> None:
        row = self.chosen()
        if row is not None and row.appointment.client_id:
            self.opening.emit(row.appointment.client_id)

    def compare(self) -> None:
        """Look at the chosen appointment once more against what binds now."""
        row, diary, actor = self.chosen(), self._sitting.services.diary, self._sitting.actor
        if row is None or not row.appointment.client_id:
            self.said.emit("Choose an appointment with a client first.")
            return
        self._sitting.tasks.run(
            lambda: diary.check(actor, row.appointment),
            lambda check: self._show_comparison(row, check),
            lambda refusal: self.said.emit(str(refusal)),
        )

    def _show_comparison(self, row: DiaryRow, check: BookingCheck) -> None:
        self.dialog = CompareDialog(self, self._sitting, row, check)
        self.dialog.compared.connect(self.refresh)
        self.dialog.open()

    def move_chosen(self) -> None:
        """Another time or place for the chosen appointment."""
        row, clients, actor = self.chosen(), self._sitting.services.clients, self._sitting.actor
        if row is None:
            self.said.emit("Choose an appointment first.")
            return
        self._sitting.tasks.run(lambda: clients.staff(actor), lambda staff: self._open_move(row, staff))

    def _open_move(self, row: DiaryRow, staff: tuple[StaffMember, ...]) -> None:
        self.move_dialog = MoveDialog(self, self._sitting, row, staff)
        self.move_dialog.moved.connect(self.refresh)
        self.move_dialog.open()

    def cancel_chosen(self) -> None:
        """The chosen appointment does not take place."""
        row = self.chosen()
        if row is None:
            self.said.emit("Choose an appointment first.")
            return
        self.cancel_dialog = CancelDialog(self, self._sitting, row)
        self.cancel_dialog.cancelled.connect(self.refresh)
        self.cancel_dialog.open()

    def choose_export(self) -> None:
        """Ask where the week goes."""
        name, _ = QFileDialog.getSaveFileName(self, "Save my week", f"week-{self.monday}.ics", "Calendars (*.ics)")
        if name:
            self.export(Path(name))

    def export(self, file: Path) -> None:
        """Write times and places, without names, into a calendar file."""
        diary, actor, now = self._sitting.services.diary, self._sitting.actor, self._sitting.clock()
        self._sitting.tasks.run(
            lambda: _write(file, diary.calendar(actor, self.monday, now)),
            lambda _: self.said.emit(f"Saved as {file.name}, without names"),
            lambda refusal: self.said.emit(str(refusal)),
        )

    def record_outcome(self) -> None:
        """Write down how the chosen appointment went."""
        row, code = self.chosen(), self.outcome.value()
        diary, actor = self._sitting.services.diary, self._sitting.actor
        if row is None:
            self.said.emit("Choose an appointment first.")
            return
        self._sitting.tasks.run(
            lambda: diary.record_outcome(actor, row.appointment.id, code),
            lambda _: self.refresh(),
            lambda refusal: self.said.emit(str(refusal)),
        )


def _line(row: DiaryRow) -> tuple[str, ...]:
    item = row.appointment
    ended = OUTCOMES.get(item.outcome, "")
    return (screen_day(item.on), item.starts, row.client_name, item.purpose, item.where, row.staff_names, ended)


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as fault:
        raise Refusal(f"{file.name} could not be written. Choose another place.") from fault
