"""Before a note is signed that names or locates somebody protected: write the labels, or let it stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from recolo_desktop.presenters.notes.named_fields import WRITTEN
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm

_QUESTION = "This note names or locates somebody protected"
_MEANING = (
    "A signed note never changes, and colleagues, prints and exports get it for good. With the label of the order in "
    "the place of names, addresses and numbers it says the same. Keep them only if the record needs them."
)


class _Form(BuiltForm):
    def setupUi(self, dialog: QDialog) -> None:
        super().setupUi(dialog)
        self.keep_button = QPushButton("Sign as it stands", dialog)
        self.keep_button.setAutoDefault(False)
        if (column := dialog.layout()) is not None:
            column.addWidget(self.keep_button)
        self.cancel_button.setText("Back to the note")


class NamesInNoteDialog(AskingDialog):
    """replacing: emitted to write the labels. keeping: emitted to sign the words as they stand."""

    replacing, keeping = Signal(), Signal()

    def __init__(self, parent: QWidget, fields: list[str]) -> None:
        super().__init__(_Form(_QUESTION, (), "Write the labels", _MEANING), parent)
        self.setWindowTitle(_QUESTION)
        self.form.client_label.setText(f"In {', '.join(WRITTEN[field] for field in fields)}.")
        self.form.keep_button.clicked.connect(self._keep)

    def submit(self) -> None:
        self.replacing.emit()
        self.accept()

    def _keep(self) -> None:
        self.keeping.emit()
        self.accept()
