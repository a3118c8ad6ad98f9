"""What became of a signed letter, and handing an unsigned one to a colleague."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.errors import HasProblems, Problem
from recolo_desktop.domain.letter import LetterEventKind, SealedLetter
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.dialogs.asking import AskingDialog
from recolo_desktop.ui.theme import look
from recolo_desktop.ui.widgets.choice import ChoiceBox
from recolo_desktop.ui.widgets.labels import words
from recolo_desktop.ui.widgets.text_box import TextBox


class _Form:
    """One choice and some words."""

    def __init__(self, heading: str, choice: str, text: str, verb: str) -> None:
        self._heading, self._choice, self._text, self._verb = heading, choice, text, verb

    def setupUi(self, dialog: QDialog) -> None:
        dialog.setMinimumWidth(look().px(520))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(words(self._heading, "h1"))
        self.client_label = words("", "second")
        self.choice_label, self.choice_problem = words(self._choice, "label"), words("", "problem", wrap=True)
        self.details_label, self.details_problem = words(self._text, "label"), words("", "problem", wrap=True)
        self.choice_edit, self.details_edit = ChoiceBox(), TextBox()
        self.form_problem = words("", "problem", wrap=True)
        for widget in (
            self.client_label,
            self.choice_label,
            self.choice_problem,
            self.choice_edit,
            self.details_label,
            self.details_problem,
            self.details_edit,
            self.form_problem,
        ):
            column.addWidget(widget)
        self.form_problem.hide()
        row = QHBoxLayout()
        self.accept_button, self.cancel_button = QPushButton(self._verb), QPushButton("Cancel")
        self.accept_button.setProperty("kind", "primary")
        row.addWidget(self.accept_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column.addLayout(row)


class LetterEventDialog(AskingDialog):
    """recorded: emitted when it stands."""

    recorded = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, sealed: SealedLetter) -> None:
        form = _Form("What became of this letter", "What happened", "Details (optional)", "Record it")
        super().__init__(form, parent)
        self._sitting, self._sealed = sitting, sealed
        self.setWindowTitle(f"What became of this letter – {client.banner_name}")
        form.client_label.setText(f"{client.banner_name} · to {sealed.letter.recipient_name}")
        kinds = [one for one in LetterEventKind if not one.ends_it or may(sitting.actor, Right.SIGN_LETTERS)]
        form.choice_edit.set_options("=Choose|" + "|".join(f"{one.value}={one.value.capitalize()}" for one in kinds))

    def submit(self) -> None:
        typed, letters = self.fields.typed(), self._sitting.services.letters
        if not typed["choice"]:
            raise HasProblems([Problem("choice", "Choose what happened")])
        kind = LetterEventKind(typed["choice"])
        self._sitting.tasks.run(
            lambda: letters.record_event(self._sitting.actor, self._sealed.id, kind, typed["details"]),
            self._recorded,
            self.refused,
        )

    def _recorded(self, _event: object) -> None:
        self.recorded.emit()
        self.accept()


class HandOverDialog(AskingDialog):
    """handed: emitted when the draft is the colleague's."""

    handed = Signal()

    def __init__(
        self, parent: QWidget, sitting: Sitting, client: Client, draft_id: str, staff: tuple[StaffMember, ...]
    ) -> None:
        form = _Form("Hand this letter to a colleague", "To whom", "Why", "Hand it over")
        super().__init__(form, parent)
        self._sitting, self._draft_id = sitting, draft_id
        self.setWindowTitle(f"Hand this letter to a colleague – {client.banner_name}")
        form.client_label.setText("Your colleague reads it, may change it, and signs it under their own name.")
        others = [one for one in staff if one.id != sitting.actor.id and may(one, Right.SIGN_LETTERS)]
        form.choice_edit.offer(((one.id, one.name) for one in others), unanswered="Choose")

    def submit(self) -> None:
        typed, drafts = self.fields.typed(), self._sitting.services.drafts
        problems = [] if typed["choice"] else [Problem("choice", "Choose a colleague")]
        if not typed["details"].strip():
            problems.append(Problem("details", "Say why you hand it over"))
        if problems:
            raise HasProblems(problems)
        self._sitting.tasks.run(
            lambda: drafts.hand_over(self._sitting.actor, self._draft_id, typed["choice"], typed["details"]),
            self._handed,
            self.refused,
        )

    def _handed(self, _nothing: object) -> None:
        self.handed.emit()
        self.accept()
