"""The records lie where they should not, in a synced folder or on a share: opened only with a reason, which is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.text_box import TextBox


class UnsafePlaceDialog(AskingDialog):
    """given: emitted with the reason."""

    given = Signal(str)

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(
            BuiltForm(
                "The records lie in an unsafe place",
                (Question("reason", "Why they are opened here all the same", TextBox()),),
                "Open them here",
                f"{sentence} Have IT move them back. Opening them here is written down, and the team lead is told.",
            ),
            parent,
        )
        self.setWindowTitle("The records lie in an unsafe place – Recolo")
        self.form.client_label.hide()

    def submit(self) -> None:
        reason = self.fields.typed()["reason"].strip()
        if not reason:
            raise HasProblems([Problem("reason", "Say why")])
        self.given.emit(reason)
        self.accept()
