"""A week of appointments: one's own or the team's, how each went, and into the record from there."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from recolo_desktop.domain.diary.appointment import CANCELLED, OUTCOMES
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.diary.week_desk import HEADINGS, WeekDesk
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.diary.booking_checks import BookingCheck
from recolo_desktop.services.diary.diary import DiaryRow
from recolo_desktop.ui.diary.appointment_dialogs import CancelDialog, MoveDialog
from recolo_desktop.ui.diary.compare_dialog import CompareDialog
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.lines_table import LinesModel
from recolo_desktop.ui.look.theme import look

_WIDTHS = (130, 70, 230, 180, 190, 190)


class DiaryPage(QWidget):
    """opening: emitted with a client's id. said: emitted with a sentence."""

    opening = Signal(str)
    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._sitting = sitting
        self.desk = WeekDesk(sitting, self)
        self.title, self.scope = words("", "h1"), SegmentedChoice(self)
        self.scope.offer([("mine", "Mine"), ("team", "Team")])
        self.scope.setAccessibleName("Whose appointments")
        self.scope.set_value("mine")
        self.scope.changed.connect(lambda: self.desk.show_own(self.scope.value() != "team"))
        self.span = SegmentedChoice(self)
        self.span.offer([("day", "Day"), ("week", "Week")])
        self.span.setAccessibleName("A day or a week")
        self.span.set_value("week")
        self.span.changed.connect(lambda: self.desk.show_a_day(self.span.value() == "day"))
        self.table = QTableView(self)
        self.table.setAccessibleName("Appointments of the week")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.model = LinesModel(HEADINGS, self.table)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, look().px(width))
        self.table.activated.connect(lambda _: self.open_chosen())
        self.table.selectionModel().currentChanged.connect(lambda now, _before: self.desk.take(now.row()))
        self.outcome, self.record_button = ChoiceBox(self), QPushButton("Record how it went")
        went = ((key, name) for key, name in OUTCOMES.items() if key not in CANCELLED)
        self.outcome.offer(went, unanswered="How did it go?")
        self.outcome.setAccessibleName("How the appointment went")
        self.record_button.clicked.connect(self.record_outcome)
        self._lay_out()
        self.desk.refresh()

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
            button.clicked.connect(lambda _=False, steps=steps: self.desk.turn(steps))
            if keys:
                button.setToolTip(keys)
                QShortcut(QKeySequence(keys), self, lambda steps=steps: self.desk.turn(steps))
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.outcome)
        foot.addWidget(self.record_button)
        for name, does in (
            ("Open the record", self.open_chosen),
            ("Compare with the order", self.compare),
            ("Move", self.move_chosen),
            ("Cancel it", self.cancel_chosen),
        ):
            button = QPushButton(name)
            button.clicked.connect(does)
            foot.addWidget(button)
        foot.addStretch(1)
        export = QPushButton("Save my week for another calendar")
        export.setToolTip("An .ics file with times and places, without names")
        export.clicked.connect(self.choose_export)
        foot.addWidget(export)
        column.addLayout(foot)

    # -- what is done here is said to the desk --------------------------------------------------------

    def refresh(self) -> None:
        """Read the week again."""
        self.desk.refresh()

    def open_chosen(self) -> None:
        """Into the record of the chosen appointment."""
        self.desk.open_chosen()

    def compare(self) -> None:
        """Look at the chosen appointment once more against what binds now."""
        self.desk.compare()

    def move_chosen(self) -> None:
        """Another time or place for the chosen appointment."""
        self.desk.move()

    def cancel_chosen(self) -> None:
        """The chosen appointment does not take place."""
        self.desk.cancel()

    def record_outcome(self) -> None:
        """Write down how the chosen appointment went."""
        self.desk.record_outcome(self.outcome.value())

    def choose_export(self) -> None:
        """Ask where the week goes."""
        name, _ = QFileDialog.getSaveFileName(self, "Save my week", f"week-{self.desk.monday}.ics", "Calendars (*.ics)")
        if name:
            self.desk.export(Path(name))

    # -- what the desk has shown and asked ------------------------------------------------------------

    def show_appointments(self, title: str, lines: list[tuple[str, ...]]) -> None:
        self.title.setText(title)
        self.model.show(lines)
        if lines:
            self.table.selectRow(0)

    def show_comparison(self, row: DiaryRow, check: BookingCheck) -> None:
        self.dialog = CompareDialog(self, self._sitting, row, check)
        self.dialog.compared.connect(self.desk.refresh)
        self.dialog.open()

    def ask_to_where(self, row: DiaryRow, staff: tuple[StaffMember, ...]) -> None:
        self.move_dialog = MoveDialog(self, self._sitting, row, staff)
        self.move_dialog.moved.connect(self.desk.refresh)
        self.move_dialog.open()

    def ask_why_cancelled(self, row: DiaryRow) -> None:
        self.cancel_dialog = CancelDialog(self, self._sitting, row)
        self.cancel_dialog.cancelled.connect(self.desk.refresh)
        self.cancel_dialog.open()

    def open_record(self, client_id: str) -> None:
        self.opening.emit(client_id)

    def say(self, sentence: str) -> None:
        self.said.emit(sentence)
