"""The compiled form of a session note, with the risk review built from its data file."""

from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_session_note_tab import Ui_SessionNoteTab
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.notes.risk_grid import RiskGrid

_BELOW_THE_HEADING = 1


class NoteForm(Ui_SessionNoteTab):
    """`risk_edit` stands in the card of the risk review, above what was asked first."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def setupUi(self, tab: QWidget) -> None:
        super().setupUi(tab)  # type: ignore[no-untyped-call]
        sitting = self._sitting
        headings = sitting.services.session_notes.risk_headings
        self.risk_edit = RiskGrid(headings, lambda: f"{local(sitting.clock()):%H:%M}")
        self.risk_edit.setAccessibleName("Risk review")
        self.risk_problem = words("", "problem", wrap=True)
        self.risk_problem.hide()
        self.layout_33.insertWidget(_BELOW_THE_HEADING, self.risk_edit)
        self.layout_33.insertWidget(_BELOW_THE_HEADING, self.risk_problem)
