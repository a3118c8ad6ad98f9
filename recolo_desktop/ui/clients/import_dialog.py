"""Importing referrals: choose the file, say which column is what, read what each row becomes, add them all at once."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.fhir_patient import looks_like_fhir, read_patient
from recolo_desktop.domain.clients.referral_import import FIELDS, ImportRow, Table, guessed, read_table
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.presenters.words import born, number
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.lines_table import LinesModel
from recolo_desktop.ui.look.theme import look

_LARGEST = 5 * 2**20


class ImportDialog(QDialog):
    """imported: emitted with how many client files were added."""

    imported = Signal(int)

    def __init__(self, parent: QWidget, sitting: Sitting, file: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Import referrals")
        self.resize(look().px(1120), look().px(600))
        self._sitting, self._file = sitting, file
        self._table: Table | None = None
        self.rows: tuple[ImportRow, ...] = ()
        self.boxes: dict[str, ChoiceBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.addWidget(words("Import referrals", "h1"))
        column.addWidget(words(f"{file.name}. Nothing is added until you say so.", "second", wrap=True))
        body = QHBoxLayout()
        area, inner = QScrollArea(), QWidget()
        inner.setProperty("kind", "clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.setFixedWidth(look().px(330))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mapping = QGridLayout(inner)
        body.addWidget(area)
        self.table = QTableView()
        self.table.setAccessibleName("What each row becomes")
        self.model = LinesModel(
            ("Line", "Name", "Born", "NHS number", "Address and phone", "What is wrong, or whom it may be"), self.table
        )
        for at, width in enumerate((44, 170, 100, 110, 200)):
            self.table.setColumnWidth(at, look().px(width))
        body.addWidget(self.table, 1)
        column.addLayout(body, 1)
        self.leave_out = QCheckBox("Leave out rows with something wrong, and rows that may be here already")
        self.leave_out.toggled.connect(self._say)
        self.not_taken = words("", "hint", wrap=True)
        self.not_taken.hide()
        column.addWidget(self.not_taken)
        self.problem = words("", "problem", wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        self.accept_button, cancel = QPushButton("Add"), QPushButton("Cancel")
        self.accept_button.setProperty("kind", "primary")
        self.accept_button.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        row.addWidget(self.accept_button)
        row.addWidget(cancel)
        row.addStretch(1)
        column.addWidget(self.leave_out)
        column.addWidget(self.problem)
        column.addLayout(row)
        today = sitting.today()
        sitting.tasks.run(lambda: _table_in(file, today), self._read, self.refused)

    def _read(self, table: Table) -> None:
        self._table = table
        also = [_ALSO[field] for field in table.more if field in _ALSO]
        every = (("Also taken", also), ("Not taken", table.left_out))
        told = [f"{what}: {', '.join(names)}." for what, names in every if names]
        self.not_taken.setText("\n".join(told))
        self.not_taken.setVisible(bool(told))
        places = guessed(table.columns)
        columns = [(str(at), name or f"Column {at + 1}") for at, name in enumerate(table.columns)]
        for at, (field, label, _) in enumerate(FIELDS):
            box = ChoiceBox()
            box.offer(columns, unanswered="Not in the file")
            box.set_value(str(places[field]) if field in places else "")
            box.setAccessibleName(f"Column of: {label}")
            box.currentIndexChanged.connect(self._ask)
            self._mapping.addWidget(words(label, "label"), at, 0)
            self._mapping.addWidget(box, at, 1)
            self.boxes[field] = box
        self._ask()

    def _ask(self) -> None:
        table, clients, actor = self._table, self._sitting.services.clients, self._sitting.actor
        if table is None:
            return
        places = {field: int(box.value()) for field, box in self.boxes.items() if box.value()}
        self._sitting.tasks.run(lambda: clients.as_import_rows(actor, table, places), self._got, self.refused)

    def _got(self, rows: tuple[ImportRow, ...]) -> None:
        self.rows = rows
        self.model.show([_line(row, self._sitting) for row in rows])
        self.table.resizeRowsToContents()
        self._say()

    def chosen(self) -> tuple[ImportRow, ...]:
        """The rows that would be added now."""
        if not self.leave_out.isChecked():
            return self.rows
        return tuple(row for row in self.rows if not row.problems and not row.looks_like)

    def _say(self) -> None:
        many = len(self.chosen())
        self.accept_button.setText(f"Add {many} client file{'' if many == 1 else 's'}")

    def submit(self) -> None:
        """Add all chosen rows in one step, or none."""
        rows, clients, actor = self.chosen(), self._sitting.services.clients, self._sitting.actor
        wrong = [row.number for row in rows if row.problems]
        if wrong or not rows:
            said = ", ".join(str(number) for number in wrong[:12])
            sentence = f"Something is wrong in row {said}. Correct the file, or leave those rows out." if wrong else ""
            self.refused(HasProblems([Problem("form", sentence or "There is no row to add.")]))
            return
        made = tuple(row.client for row in rows if row.client is not None)
        self.setEnabled(False)  # nothing is called off that would come too late
        self._sitting.tasks.run(lambda: clients.register_all(actor, made), self._added, self.refused)

    def _added(self, count: int) -> None:
        self.imported.emit(count)
        self.accept()

    def refused(self, refusal: Refusal) -> None:
        """Say why nothing was added."""
        self.setEnabled(True)
        self.problem.setText(str(refusal))
        self.problem.show()


# What a patient's record brings beside the columns.
_ALSO = {
    "preferred_name": "preferred name", "nhs_number_status": "how sure the NHS number is",
    "correspondence_address": "address for correspondence", "other_phones": "further phones", "email": "e-mail address",
    "birth_date_in_part": "what is known of the birth date", "first_language": "language", "interpreter": "interpreter",
    "communication_needs": "communication needs", "contacts": "GP practice", "address_kind": "no fixed abode",
}  # fmt: skip


def _line(row: ImportRow, sitting: Sitting) -> tuple[str, ...]:
    said = " ".join(problem.message for problem in row.problems)
    if row.looks_like:
        said = f"May be here already: {row.looks_like}. {said}".strip()
    if (client := row.client) is None:
        return str(row.number), "", "", "", "", said
    where = ", ".join(part for part in (*client.address, client.postcode, client.phone) if part)
    return str(row.number), client.banner_name, born(client, sitting.today()), number(client), where, said or "Ready"


def _table_in(file: Path, today: date) -> Table:
    content = _bytes_of(file)
    return read_patient(content, today) if looks_like_fhir(content) else read_table(content)


def _bytes_of(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except OSError as fault:
        raise Refusal(f"{file.name} cannot be read. Choose another file.") from fault
    if len(content) > _LARGEST:
        raise Refusal("The file is larger than 5 MB. Split it.")
    return content
