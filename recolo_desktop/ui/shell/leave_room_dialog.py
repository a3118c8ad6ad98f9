"""The way out of the view for the client: the clinician's own passphrase, and nothing on screen but that question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question


class LeaveRoomDialog(AskingDialog):
    """left: emitted once the passphrase was right."""

    left = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting) -> None:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(
            BuiltForm(
                "Back to the record",
                [Question("passphrase", f"Passphrase of {sitting.actor.name}", line)],
                "Show the record",
                "Turn the screen away first. Only this passphrase brings the record back.",
            ),
            parent,
        )
        self._sitting = sitting
        self.setWindowTitle("Recolo")
        self.form.client_label.hide()
        line.setFocus()

    def submit(self) -> None:
        passphrase = self.form.passphrase_edit.text()
        if not passphrase:
            raise HasProblems([Problem("passphrase", "Type your passphrase")])
        self.form.accept_button.setEnabled(False)
        sign_in, actor = self._sitting.services.sign_in, self._sitting.actor
        self.store(lambda: sign_in.confirm(actor, passphrase), self._confirmed)

    def _confirmed(self, _nothing: object) -> None:
        self.form.passphrase_edit.clear()
        self.accept()
        self.left.emit()

    def refused(self, refusal: Refusal) -> None:
        self.form.passphrase_edit.clear()
        super().refused(HasProblems([Problem("passphrase", str(refusal))]))
