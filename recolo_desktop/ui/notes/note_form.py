"""The compiled form of a session note, with the risk review built from its data file."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.attendance import CANCELLED
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.notes.note_type import NoteType
from recolo_desktop.presenters.notes.note_forms import is_reported
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_session_note_tab import Ui_SessionNoteTab
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.notes.risk_grid import RiskGrid
from recolo_desktop.ui.notes.sections_edit import SectionsEdit

_BELOW_THE_HEADING = 1
_ONE_AUTHOR = "Of a joint session one of you writes the note; the other adds to it."


class NoteForm(Ui_SessionNoteTab):
    """`risk_edit` stands in the card of the risk review, above what was asked first; `sections_edit` above the hint."""

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
        self._add_sections()

    def _add_sections(self) -> None:
        types = self._sitting.services.session_notes.types
        self.note_type_edit.offer((one.key, one.title) for one in types)
        for at, one in enumerate(types):
            self.note_type_edit.setItemData(at, one.use, Qt.ItemDataRole.ToolTipRole)
        self.touched_edit.offer(self._sitting.services.lists.note_touches)
        self.sections_edit = SectionsEdit()
        self.sections_edit.setAccessibleName("The note")
        self.sections_problem = words("", "problem", wrap=True)
        self.sections_problem.hide()
        at = self.layout_22.indexOf(self.label_18)
        self.layout_22.insertWidget(at, self.sections_edit)
        self.layout_22.insertWidget(at, self.sections_problem)
        self.other_label = words("", "toned", tone="amber", wrap=True)
        self.other_label.hide()
        self.layout_22.insertWidget(0, self.other_label)
        self.sections_edit.use(self.note_type)
        self.note_type_edit.currentIndexChanged.connect(lambda: self.sections_edit.use(self.note_type))

    def furnish_list(self, tab: QWidget, above: tuple[QWidget, ...], below: tuple[QWidget, ...]) -> None:
        """What stands over the list and under it; a data file of a type that could not be read is owned up to there."""
        self.find_line = QLineEdit(tab)
        self.find_line.setPlaceholderText("Find in these notes")
        self.find_line.setAccessibleName("Find in these notes")
        self.find_line.setClearButtonEnabled(True)
        faults = self._sitting.services.session_notes.faults
        self.faults_label = words("\n".join(faults), "toned", tone="amber", wrap=True)
        self.faults_label.setVisible(bool(faults))
        self.unseen_label = words("", "second", wrap=True)
        self.unseen_label.hide()
        shown = (*above, self.scope_choice, self.find_line, self.faults_label, self.unseen_label)
        for at, widget in enumerate(shown, start=1):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 12, 0)
            row.addWidget(widget)
            self.layout_4.insertLayout(at, row)
        row = QHBoxLayout()
        for widget in (self.seal_button, *below):
            row.addWidget(widget)
        row.addStretch(1)
        self.layout_41.addLayout(row)
        decorate(self.new_button, "plus")
        decorate(self.sign_button, "signature", primary=True)

    def put_after_signing(self, card: QWidget) -> None:
        """Right below the line that says the note is signed."""
        page = self.signed_notice.parentWidget()
        column = page.layout() if page is not None else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.signed_notice) + 1, card)

    @property
    def note_type(self) -> NoteType:
        """The type that is chosen."""
        return self._sitting.services.session_notes.type_of(self.note_type_edit.value())

    def show_what_is_asked(self, typed: dict[str, Any]) -> None:
        """What the type and the attendance ask for is in view, and whatever was answered before another was chosen."""
        asked = self.note_type.with_client or is_reported(typed)
        self.card_32.setVisible(asked)
        self._show_field("attendance", asked)
        self._show_field("session_number", self.note_type.with_client)
        self._show_field("cancelled_on", asked and self.attendance_edit.value() in CANCELLED)
        self._show_field("actions", self.note_type.actions or bool(typed["actions"]))

    def show_other_note(self, author: str) -> None:
        """That a colleague signed a note of what seems to be the same session; nobody's name hides it."""
        self.other_label.setText(f"{author} signed a note of this session. {_ONE_AUTHOR}" if author else "")
        self.other_label.setVisible(bool(author))

    def _show_field(self, field: str, asked: bool) -> None:
        getattr(self, f"{field}_label").setVisible(asked)
        getattr(self, f"{field}_edit").setVisible(asked)
