"""What stands beside the notes, behind a button each: the measures, the sessions so far, all notes in one reading."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.notes.measures_view import MeasuresView
from recolo_desktop.ui.notes.programme_view import ProgrammeView
from recolo_desktop.ui.notes.reading_view import ReadingView

_BACK = "Back to the notes"


class BesideNotes(QObject):
    """One page beside the notes at a time; the same button goes back.

    leaving: emitted before a page takes the place of the notes. back: emitted when the notes are to be shown again.
    opening: emitted with the id of a note that somebody chose on a page.
    """

    leaving, back, opening = Signal(), Signal(), Signal(str)

    def __init__(self, context: TabContext, pages: QStackedWidget, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._pages = context, pages
        self.measures, self.programme = MeasuresView(context, tab), ProgrammeView(tab)
        self.programme.opening.connect(self.opening)
        self.reading = ReadingView(tab)
        self.measures_button = self._button("Outcome measures", "clipboard-check", tab)
        self.programme_button = self._button("Sessions so far", "calendar-days", tab)
        self.reading_button = self._button("Read one after the other", "book-open", tab)
        self._beside: dict[QPushButton, tuple[QWidget, str]] = {
            self.measures_button: (self.measures, "Outcome measures"),
            self.programme_button: (self.programme, "Sessions so far"),
            self.reading_button: (self.reading, "Read one after the other"),
        }
        for page, _ in self._beside.values():
            pages.addWidget(page)

    def _button(self, name: str, icon: str, tab: QWidget) -> QPushButton:
        button = QPushButton(name, tab)
        button.setCheckable(True)
        decorate(button, icon)
        button.toggled.connect(self._turn)
        return button

    def show_record(self, record: ClientRecord) -> None:
        """The record as it was read anew; a page that is open stays in view."""
        reads = may(self._context.sitting.actor, Right.READ_NOTES)
        for button in self._beside:
            button.setVisible(reads)
        self.measures.show_record(record)
        self.programme.show_record(record)
        self._show()

    def close(self) -> None:
        """Back to the notes."""
        for button in self._beside:
            button.setChecked(False)

    def flush(self) -> None:
        """Words on a page that are not stored yet."""
        self.measures.flush()

    def _turn(self, on: bool) -> None:
        pressed = self.sender()
        for button in self._beside:
            if on and button is not pressed:
                button.setChecked(False)
        if on:
            self.leaving.emit()
            self._show()
        elif not any(button.isChecked() for button in self._beside):
            self.back.emit()
        for button, (_, name) in self._beside.items():
            button.setText(_BACK if button.isChecked() else name)

    def _show(self) -> None:
        for button, (page, _) in self._beside.items():
            if button.isChecked():
                self._pages.setCurrentWidget(page)
