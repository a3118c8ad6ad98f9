"""Everything that was signed for somebody: a GP, a probation office, a client; over all records."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.letters.letter_paper import SentLetter
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.lines_table import LinesModel
from recolo_desktop.ui.look.theme import look

_HEADINGS = ("Date", "To", "Client", "Letter", "State")
_WIDTHS = (120, 240, 240, 360, 170)


class SentPage(QWidget):
    """opening: emitted with a client's id. said: emitted with a sentence."""

    opening = Signal(str)
    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._sitting = sitting
        self.lines: tuple[SentLetter, ...] = ()
        self.find_edit, self.count_label = QLineEdit(), words("Type a name, a role or a postcode.", "second")
        self.find_edit.setPlaceholderText("Whom the letters went to")
        self.find_edit.setAccessibleName("Whom the letters went to")
        self.find_edit.returnPressed.connect(self.ask)
        find = QPushButton("Find")
        find.clicked.connect(self.ask)
        self.table = QTableView(self)
        self.table.setAccessibleName("Letters that were signed for somebody")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.activated.connect(lambda _: self.open_chosen())
        self.model = LinesModel(_HEADINGS, self.table)
        for at, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(at, look().px(width))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 16)
        column.addWidget(words("Letters signed for somebody", "h1"))
        row = QHBoxLayout()
        for widget in (self.find_edit, find):
            row.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.count_label)
        column.addWidget(self.table, 1)
        opens = QPushButton("Open the record")
        opens.clicked.connect(self.open_chosen)
        foot = QHBoxLayout()
        foot.addWidget(opens)
        foot.addStretch(1)
        column.addLayout(foot)

    def ask(self) -> None:
        """Ask the records."""
        typed, paper, actor = self.find_edit.text(), self._sitting.services.paper, self._sitting.actor
        self._sitting.tasks.run(
            lambda: paper.sent_to(actor, typed), self._show, lambda refusal: self.said.emit(str(refusal))
        )

    def _show(self, lines: tuple[SentLetter, ...]) -> None:
        self.lines = lines
        self.count_label.setText(f"{len(lines)} letter{'' if len(lines) == 1 else 's'}")
        self.model.show(
            [
                (
                    screen_date(date.fromisoformat(one.written_on)),
                    one.to,
                    one.client_name,
                    one.subject,
                    one.state.capitalize(),
                )
                for one in lines
            ]
        )
        if lines:
            self.table.selectRow(0)

    def open_chosen(self) -> None:
        """Into the record of the chosen line."""
        at = self.table.currentIndex().row()
        if 0 <= at < len(self.lines):
            self.opening.emit(self.lines[at].client_id)
