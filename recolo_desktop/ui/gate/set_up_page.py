"""First run: team, first clinician, passphrase, recovery key, finish. Nothing is stored before the end."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.errors import Problem, Refusal
from recolo_desktop.domain.basics.ids import StaffId, new_id
from recolo_desktop.domain.team.passphrase import PassphraseRule, strength
from recolo_desktop.domain.team.recovery_key import GROUP_LENGTH, from_typed, grouped, new_recovery_key
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.presenters.fields import lines
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.ui.compiled.ui_set_up_check import Ui_SetUpCheck
from recolo_desktop.ui.compiled.ui_set_up_clinician import Ui_SetUpClinician
from recolo_desktop.ui.compiled.ui_set_up_passphrase import Ui_SetUpPassphrase
from recolo_desktop.ui.compiled.ui_set_up_recovery import Ui_SetUpRecovery
from recolo_desktop.ui.compiled.ui_set_up_team import Ui_SetUpTeam
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import decorate, set_tone, words
from recolo_desktop.ui.look.theme import look

STEPS = ("Your team", "First clinician", "Passphrase", "Recovery key", "Check and finish")
_EXPECTED_SECONDS_PER_GUESS = 0.7


@dataclass(frozen=True, slots=True)
class SetUpAnswers:
    """Everything that the wizard asked."""

    identity: ServiceIdentity
    lead: StaffMember
    passphrase: str
    recovery_key: str


class SetUpPage(QWidget):
    """finishing: emitted with the answers. printing: emitted with the recovery key's sheet to print."""

    finishing = Signal(object)
    printing = Signal(str, str)
    restoring = Signal()

    def __init__(
        self,
        clock: Clock,
        today: Callable[[], date],
        passphrases: PassphraseRule,
        place: str,
        *,
        synthetic: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._clock, self._today, self._passphrases, self._synthetic = clock, today, passphrases, synthetic
        self.recovery_key = new_recovery_key()
        self.forms = (
            Ui_SetUpTeam(),
            Ui_SetUpClinician(),
            Ui_SetUpPassphrase(),
            Ui_SetUpRecovery(),
            Ui_SetUpCheck(),
        )
        self.stack = QStackedWidget()
        self.fields: list[FormFields] = []
        for form in self.forms:
            page = QWidget()
            form.setupUi(page)  # type: ignore[no-untyped-call]  # pyside6-uic writes no types
            self.stack.addWidget(page)
            self.fields.append(FormFields(form, page))
        self._back, self._on = QPushButton("Back"), QPushButton("Continue")
        self._steps: list[QLabel] = []
        self._lay_out()
        self._set_up_passphrase()
        self._set_up_recovery()
        self.forms[4].place_label.setText(f"Folder: {place}")
        self._go(0)

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setProperty("kind", "card")
        panel.setFixedSize(look().px(978), look().px(600))
        row = QHBoxLayout(panel)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        column = QVBoxLayout()
        column.setContentsMargins(36, 30, 36, 26)
        column.addWidget(self.stack, 1)
        buttons = QHBoxLayout()
        self._on.setProperty("kind", "primary")
        decorate(self._back, "arrow-left")
        self._back.clicked.connect(lambda: self._go(self.stack.currentIndex() - 1))
        self._on.clicked.connect(self.carry_on)
        restore = QPushButton("Restore a backup instead")
        restore.setProperty("kind", "text")
        restore.clicked.connect(self.restoring)
        buttons.addWidget(self._back)
        buttons.addWidget(restore)
        buttons.addStretch(1)
        buttons.addWidget(self._on)
        column.addLayout(buttons)
        row.addLayout(column, 1)
        outer = QGridLayout(self)
        outer.addWidget(panel, 0, 0, Qt.AlignmentFlag.AlignCenter)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "navy")
        side.setFixedWidth(look().px(264))
        column = QVBoxLayout(side)
        column.setContentsMargins(26, 28, 26, 24)
        column.setSpacing(16)
        column.addWidget(words("Recolo", "h2"))
        column.addSpacing(14)
        for name in STEPS:
            label = words(name)
            self._steps.append(label)
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(
            words(
                "Everything stays on this laptop, encrypted. Nothing is sent over a network.", "banner-label", wrap=True
            )
        )
        return side

    def _set_up_passphrase(self) -> None:
        form = self.forms[2]
        form.show_edit.toggled.connect(self._show_passphrase)
        form.passphrase_edit.textChanged.connect(self._show_strength)

    def _show_passphrase(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.forms[2].passphrase_edit.setEchoMode(mode)
        self.forms[2].again_edit.setEchoMode(mode)

    def _known(self) -> tuple[str, ...]:
        return (*self._identity().names_known(), *self._lead().names_known())

    def _show_strength(self, typed: str) -> None:
        found = strength(typed, _EXPECTED_SECONDS_PER_GUESS)
        refused = self._passphrases.problem(typed, self._known()) if len(typed) > 14 else None
        label = self.forms[2].strength_label
        label.setProperty("kind", "toned")
        label.setText((refused or found.words) if typed else "")
        set_tone(label, "red" if refused or found.level == 1 else ("grey", "red", "amber", "green")[found.level])

    def _set_up_recovery(self) -> None:
        form = self.forms[3]
        form.kept_edit.setText("The sheet is in the team safe, or on its way there")
        form.kept_label.hide()
        form.printed_label.clear()
        decorate(form.print_button, "printer")
        form.print_button.clicked.connect(self._print_key)
        form.show_button.clicked.connect(self._show_key)
        self._draw_key(hidden=True)

    def _draw_key(self, *, hidden: bool) -> None:
        groups = list(grouped(self.recovery_key))
        if hidden:
            groups[-1] = "••••"
        self.forms[3].key_label.setText("\n".join("  ".join(groups[at : at + 3]) for at in (0, 3, 6)))

    def _print_key(self) -> None:
        self.printing.emit(self.recovery_key, self.fields[0].typed()["service_name"])

    def key_was_printed(self, sentence: str) -> None:
        """Say what became of the sheet."""
        self.forms[3].printed_label.setText(sentence)

    def _show_key(self) -> None:
        form = self.forms[3]
        hidden = "•" not in form.key_label.text()
        self._draw_key(hidden=hidden)
        form.show_button.setText("Show it, to write it down" if hidden else "Hide the last 4 characters again")

    def _go(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self._back.setVisible(at > 0)
        self._on.setText("Make the records" if at == len(STEPS) - 1 else "Continue")
        for number, label in enumerate(self._steps):
            mark = "✓" if number < at else str(number + 1)
            label.setText(f"{mark}   {STEPS[number]}")
            label.setProperty("kind", "banner-value" if number == at else "banner-label")
            label.style().unpolish(label)
            label.style().polish(label)
        self.forms[3].sheet_team_label.setText(self.fields[0].typed()["service_name"])
        if at == 3:
            self._draw_key(hidden=True)
        if at == len(STEPS) - 1:
            self._show_summary()
        first = next(iter(self.fields[at].inputs.values()), self._on)
        first.setFocus()

    def carry_on(self) -> None:
        """Check this step and go to the next; on the last, make the records."""
        at = self.stack.currentIndex()
        problems = self._problems(at)
        self.fields[at].show_problems(problems)
        if problems:
            return
        if at < len(STEPS) - 1:
            self._go(at + 1)
        else:
            self._on.setEnabled(False)
            self._on.setText("Making the records…")
            self.finishing.emit(self.answers())

    def _problems(self, at: int) -> tuple[Problem, ...]:
        typed = self.fields[at].typed()
        if at == 0:
            return self._identity().problems()
        if at == 1:
            return self._lead().problems()
        if at == 2:
            sentence = self._passphrases.problem(typed["passphrase"], self._known())
            if sentence:
                return (Problem("passphrase", sentence),)
            same = typed["passphrase"] == typed["again"]
            return () if same else (Problem("again", "The two are not the same. Type it again."),)
        if at == 3:
            found = []
            if from_typed(typed["last_group"]) != self.recovery_key[-GROUP_LENGTH:]:
                found.append(Problem("last_group", "Those are not the last 4 characters. Look at the sheet again."))
            if not typed["kept"]:
                found.append(Problem("kept", "Put the key in the team safe, then tick this"))
            return tuple(found)
        return ()

    def _identity(self) -> ServiceIdentity:
        typed = self.fields[0].typed()
        return ServiceIdentity(
            id=new_id(self._clock()),
            effective_from=self._today(),
            service_name=typed["service_name"],
            trust_name=typed["trust_name"],
            address=lines(typed["address"]),
            phone=typed["phone"],
            email=typed["email"],
            is_synthetic=self._synthetic,
        )

    def _lead(self) -> StaffMember:
        typed = self.fields[1].typed()
        return StaffMember(
            id=StaffId(new_id(self._clock())),
            title=typed["title"],
            given_name=typed["given_name"],
            family_name=typed["family_name"],
            profession=typed["profession"],
            role=Role(typed["role"]),
            is_lead=True,
            regulator=typed["regulator"],
            registration_number=typed["registration_number"],
            employed_from=self._today(),
        )

    def answers(self) -> SetUpAnswers:
        """What was asked for, ready to be stored."""
        return SetUpAnswers(self._identity(), self._lead(), self.fields[2].typed()["passphrase"], self.recovery_key)

    def _show_summary(self) -> None:
        identity, lead = self._identity(), self._lead()
        self.forms[4].summary_label.setText(
            "\n".join(
                (
                    f"Team: {identity.service_name}, {identity.trust_name}",
                    f"Letters from: {', '.join(identity.address)}",
                    f"First clinician: {lead.name}, {lead.profession} {lead.registration}",
                    "Recovery key: kept by the team",
                )
            )
        )
        self.forms[4].store_problem.hide()

    def show_refusal(self, refusal: Refusal) -> None:
        """The records could not be made: say why; everything typed is still here."""
        self._on.setEnabled(True)
        self._on.setText("Make the records")
        self.forms[4].store_problem.setText(str(refusal))
        self.forms[4].store_problem.show()
