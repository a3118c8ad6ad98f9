"""Marking a note or an entry as made in error: the words stay, a reason stands beside them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look


class _Form:
    def setupUi(self, dialog: QDialog) -> None:
        dialog.setMinimumWidth(look().px(520))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(words("Mark as made in error", "h1"))
        self.client_label = words("", "second")
        column.addWidget(self.client_label)
        column.addWidget(
            words("The words stay readable for clinicians, and no letter or print uses them.", "hint", wrap=True)
        )
        self.reason_label, self.reason_problem = words("What is wrong with it", "label"), words("", "problem")
        self.reason_edit = TextBox()
        self.again_label = words("Written again in (optional)", "label")
        self.again_hint = words("In the wrong record? Write a late entry in the right one and name it here.", "hint")
        self.again_edit = QLineEdit()
        self.form_problem = words("", "problem", wrap=True)
        for widget in (
            self.reason_label,
            self.reason_problem,
            self.reason_edit,
            self.again_label,
            self.again_hint,
            self.again_edit,
            self.form_problem,
        ):
            column.addWidget(widget)
        self.form_problem.hide()
        row = QHBoxLayout()
        self.accept_button, self.cancel_button = QPushButton("Mark as an error"), QPushButton("Cancel")
        row.addWidget(self.accept_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column.addLayout(row)


class ErrorMarkDialog(AskingDialog):
    """marked: emitted when the mark stands."""

    marked = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, subject: str, subject_id: str) -> None:
        super().__init__(_Form(), parent)
        self._sitting, self._subject, self._subject_id = sitting, subject, subject_id
        self.setWindowTitle(f"Mark as made in error – {client.banner_name}")
        self.form.client_label.setText(client.banner_name)

    def submit(self) -> None:
        typed, actor = self.fields.typed(), self._sitting.actor
        case_file = self._sitting.services.case_file
        self.store(
            lambda: case_file.mark_in_error(
                actor,
                subject=self._subject,
                subject_id=self._subject_id,
                reason=typed["reason"],
                written_again_in=typed["again"],
            ),
            self._marked,
        )

    def _marked(self, _mark: object) -> None:
        self.marked.emit()
        self.accept()
