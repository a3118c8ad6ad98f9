"""Under a signed note: that a countersignature is awaited, the place to give it, or the one that was given."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from recolo_desktop.domain.basics.dates import local, screen_date, screen_time
from recolo_desktop.domain.notes.session_note import Countersignature, CountersignatureDue
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.text_box import TextBox


class CountersignCard(QFrame):
    """countersigning: emitted with the supervisor's comment, which may be empty."""

    countersigning = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self.comment_edit = TextBox()
        self.comment_edit.setAccessibleName("Comment beside the note")
        self.saved_label = words("", "second")

    def show_given(self, given: Countersignature, fault: str | None) -> None:
        """The countersignature as it stands."""
        self._column.addWidget(words("Countersigned", "h3"))
        self._column.addWidget(words(f"{screen_time(given.signed_at)}, {given.supervisor_name}", "second"))
        if fault:
            self._column.addWidget(
                words(f"Do not rely on this countersignature. {fault}", "toned", tone="red", wrap=True)
            )
        if given.comment:
            self._column.addWidget(words(given.comment, wrap=True))

    def show_awaited(self, due: CountersignatureDue, supervisor: str, *, may_sign: bool) -> None:
        """Who is asked and since when; with the place to sign for those who may."""
        self._column.addWidget(words("Waits for a countersignature", "h3"))
        since = screen_date(local(due.asked_at).date())
        self._column.addWidget(
            words(f"Asked of {supervisor} on {since}. The note is final once it is given.", "second", wrap=True)
        )
        if not may_sign:
            return
        self._column.addWidget(words("Comment beside the note (optional)", "label"))
        self._column.addWidget(self.comment_edit)
        self._column.addWidget(self.saved_label)
        button = QPushButton("Countersign this note")
        button.setProperty("kind", "primary")
        decorate(button, "signature", primary=True)
        button.clicked.connect(lambda: self.countersigning.emit(self.comment_edit.toPlainText()))
        self.sign_button = button
        self._column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
