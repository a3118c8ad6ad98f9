"""What became of a signed letter, and handing an unsigned one to a colleague."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Letter, LetterEventKind, SealedLetter
from recolo_desktop.domain.letters.prepared_letter import signs_as_preparer
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look


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
        form = _Form(
            "What became of this letter", "What happened", "Details (for a recall: why, and who was told)", "Record it"
        )
        super().__init__(form, parent)
        self._sitting, self._sealed = sitting, sealed
        self.setWindowTitle(f"What became of this letter – {client.banner_name}")
        form.client_label.setText(f"{client.banner_name} · to {sealed.letter.recipient_name}")
        signs = may(sitting.actor, Right.SIGN_LETTERS)
        kinds = [one for one in LetterEventKind if signs or not (one.ends_it or one is LetterEventKind.FOR_POST)]
        form.choice_edit.offer(((one.value, one.value.capitalize()) for one in kinds), unanswered="Choose")

    def submit(self) -> None:
        typed, register = self.fields.typed(), self._sitting.services.register
        if not typed["choice"]:
            raise HasProblems([Problem("choice", "Choose what happened")])
        kind = LetterEventKind(typed["choice"])
        self.store(
            lambda: register.record_event(self._sitting.actor, self._sealed.id, kind, typed["details"]),
            self._recorded,
        )

    def _recorded(self, _event: object) -> None:
        self.recorded.emit()
        self.accept()


class HandOverDialog(AskingDialog):
    """handed: emitted when the draft is the colleague's."""

    handed = Signal()

    def __init__(
        self, parent: QWidget, sitting: Sitting, client: Client, letter: Letter, staff: tuple[StaffMember, ...]
    ) -> None:
        to, why, self._passphrase = ChoiceBox(), TextBox(), QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        first = signs_as_preparer(sitting.actor)
        signing = Question(
            "passphrase",
            "Your passphrase",
            self._passphrase,
            "It signs your words as they stand. Leave it empty to hand the letter over unfinished.",
        )
        questions = (Question("choice", "To whom", to), Question("details", "Why", why), *([signing] if first else []))
        form = BuiltForm(
            "Sign this letter and hand it over" if first else "Hand this letter to a colleague",
            questions,
            "Sign and hand over" if first else "Hand it over",
            "Your colleague reads it, may change it, and signs it."
            + (" If they change it, your signature no longer stands under it." if first else ""),
        )
        super().__init__(form, parent)
        self._sitting, self._letter = sitting, letter
        self.setWindowTitle(f"Hand this letter to a colleague – {client.banner_name}")
        form.client_label.setText(f"{client.banner_name} · to {letter.recipient_name or 'nobody yet'}")
        others = [one for one in staff if one.id != sitting.actor.id and _may_have_it(one, sitting.actor)]
        if first:
            self._passphrase.textChanged.connect(self._name_the_button)
            self._name_the_button("")
        to.offer(((one.id, one.name) for one in others), unanswered="Choose")

    def submit(self) -> None:
        typed, services, actor, letter = self.fields.typed(), self._sitting.services, self._sitting.actor, self._letter
        problems = [] if typed["choice"] else [Problem("choice", "Choose a colleague")]
        if not typed["details"].strip():
            problems.append(Problem("details", "Say why you hand it over"))
        if problems:
            raise HasProblems(problems)
        to, why, passphrase = typed["choice"], typed["details"], self._passphrase.text()
        if passphrase:
            self.store(lambda: services.preparing.sign_and_hand_over(actor, letter, to, why, passphrase), self._handed)
        else:
            self.store(lambda: services.drafts.hand_over(actor, letter.id, to, why), self._handed)

    def _name_the_button(self, typed: str) -> None:
        self.form.accept_button.setText("Sign and hand over" if typed else "Hand over unsigned")

    def refused(self, refusal: Refusal) -> None:
        """What is wrong with the signature stands beside the passphrase."""
        if not self._passphrase.text():
            super().refused(refusal)
            return
        self._passphrase.clear()
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        super().refused(HasProblems([Problem("passphrase", " ".join(one.message for one in problems))]))

    def _handed(self, _nothing: object) -> None:
        self._passphrase.clear()
        self.handed.emit()
        self.accept()


def _may_have_it(colleague: StaffMember, actor: StaffMember) -> bool:
    """Whoever can sign it; a clinician also gives a letter back to the assistant who prepared it."""
    back = signs_as_preparer(colleague) and not signs_as_preparer(actor)
    return (may(colleague, Right.SIGN_LETTERS) and colleague.signs_letters_alone) or back
