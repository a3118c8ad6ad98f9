"""The programme: session by session, with the chain of homework. A line opens its note."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from recolo_desktop.presenters.notes.programme_sheet import HEADINGS, programme_sheet
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.lines_table import LinesModel
from recolo_desktop.ui.look.theme import look

_WIDTHS = (66, 100, 140, 140, 250)


class ProgrammeView(QWidget):
    """opening: emitted with the id of a note."""

    opening = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(words("Sessions so far", "h2"))
        self.summary_label = words("", "second", wrap=True)
        column.addWidget(self.summary_label)
        self.table = QTableView(self)
        self.table.setAccessibleName("Sessions so far")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.model = LinesModel(HEADINGS, self.table)
        for at, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(at, look().px(width))
        self.table.activated.connect(self._open)
        column.addWidget(self.table, 1)
        self._keys: tuple[str, ...] = ()

    def show_record(self, record: ClientRecord) -> None:
        """The sessions of this client as they are signed."""
        sheet = programme_sheet(record)
        self._keys = sheet.keys
        self.model.show(sheet.lines)
        dose = f"{record.dose.words}. " if record.dose is not None else ""
        self.summary_label.setText(f"{dose}{sheet.summary}")

    def _open(self, index: QModelIndex) -> None:
        self.opening.emit(self._keys[index.row()])
