"""What the dialogs have in common: fields, one primary action, problems beside fields, never two deep."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.errors import HasProblems, Problem, Refusal
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.form import FormFields
from recolo_desktop.ui.theme import look
from recolo_desktop.ui.widgets.labels import fit_chips


class AskingDialog(QDialog):
    """A window-modal dialog over a compiled form. Lock closes it; what was typed is kept elsewhere."""

    def __init__(self, form: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = form
        form.setupUi(self)
        fit_chips(self)
        self.fields = FormFields(form, self)
        accept: QPushButton | None = getattr(form, "accept_button", None)
        if accept is not None:
            accept.setAutoDefault(True)
            accept.setDefault(True)
            accept.clicked.connect(self._submit)
        form.cancel_button.setAutoDefault(False)
        form.cancel_button.clicked.connect(self.reject)

    def fit_to_screen(self, width: int, height: int) -> None:
        """So large, or as large as the screen lets it; what does not fit scrolls."""
        room = self.screen().availableGeometry()
        edge = look().px(48)
        self.resize(min(look().px(width), room.width() - edge), min(look().px(height), room.height() - edge))

    def submit(self) -> None:
        """The primary action; subclasses say what it does."""
        raise NotImplementedError

    def _submit(self) -> None:
        try:
            self.submit()
        except Refusal as refusal:
            self.refused(refusal)

    def refused(self, refusal: Refusal) -> None:
        """Show why, beside the fields; what was typed stays."""
        self.form.accept_button.setEnabled(True)
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        general: QLabel | None = getattr(self.form, "form_problem", None)
        if elsewhere and general is None:
            first = next(iter(self.fields.inputs))
            text = " ".join(problem.message for problem in elsewhere)
            self.fields.show_problems((*problems, Problem(first, text)))
        elif elsewhere and general is not None:
            general.setText("\n".join(problem.message for problem in elsewhere))
            general.show()

    def show_identity(self, client: Client, sitting: Sitting) -> None:
        """Repeat whose record this is, in the navy block."""
        self.setWindowTitle(f"{self.windowTitle() or 'Recolo'} – {client.banner_name}")
        self.form.client_label.setText(client.banner_name)
        self.form.identity_label.setText(say.identity_line(client, sitting.today()))
