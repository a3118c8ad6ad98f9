"""One question before something that cannot be taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm


class AskFirstDialog(AskingDialog):
    """agreed: emitted when the person says yes."""

    agreed = Signal()

    def __init__(self, parent: QWidget, question: str, meaning: str, verb: str) -> None:
        super().__init__(BuiltForm(question, (), verb, meaning), parent)
        self.setWindowTitle(question)
        self.form.client_label.hide()

    def submit(self) -> None:
        self.agreed.emit()
        self.accept()
