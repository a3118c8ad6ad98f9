"""After a note is signed: book the next session and begin the letter, without searching for either."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from recolo_desktop.domain.basics.dates import local, screen_day
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.next_session import booked_ahead, next_session
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.diary.book_dialog import BookDialog
from recolo_desktop.ui.kit.labels import decorate, words


class AfterSigning(QFrame):
    """booked: emitted when the next session stands in the diary. letter_asked: emitted to begin the letter."""

    booked, letter_asked = Signal(), Signal()

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._shown: tuple[ClientRecord, SessionNote] | None = None
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        self.next_label = words("", wrap=True)
        self.book_button = QPushButton("Book the next session", self)
        self.letter_button = QPushButton("Begin the letter", self)
        decorate(self.book_button, "calendar-days")
        decorate(self.letter_button, "mail")
        self.book_button.clicked.connect(self.book)
        self.letter_button.clicked.connect(self.letter_asked)
        row.addWidget(self.next_label, 1)
        row.addWidget(self.book_button)
        row.addWidget(self.letter_button)

    def show_note(self, record: ClientRecord, note: SessionNote) -> None:
        """For whoever wrote the note; what stands in the diary already is said."""
        actor = self._sitting.actor
        self._shown = (record, note)
        self.setVisible(note.author_id == actor.id and note.attendance is not None and note.id not in record.in_error)
        ahead = booked_ahead(record, local(self._sitting.clock()))
        said = (
            f"Next appointment: {screen_day(ahead.on)}, {ahead.starts}" if ahead else "No appointment is booked ahead"
        )
        self.next_label.setText(said)
        self.book_button.setVisible(may(actor, Right.BOOK_APPOINTMENTS))
        self.letter_button.setVisible(may(actor, Right.WRITE_LETTERS))

    def book(self) -> None:
        """A week on, at the same time and place; the dialog compares it with the order."""
        if self._shown is None:
            return
        record, note = self._shown
        self.dialog = BookDialog(self, self._sitting, record.as_met, record.staff)
        self.dialog.fields.fill(next_session(record, note, self._sitting.today()))
        self.dialog.booked.connect(self.booked)
        self.dialog.open()
