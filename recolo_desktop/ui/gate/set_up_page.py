"""First run: team, first clinician, passphrase, recovery key, finish. Nothing is stored before the end."""

from collections.abc import Callable
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

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.team.passphrase import PassphraseRule
from recolo_desktop.presenters.team.set_up_desk import STEPS, SetUpDesk
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.ui.compiled.ui_set_up_check import Ui_SetUpCheck
from recolo_desktop.ui.compiled.ui_set_up_clinician import Ui_SetUpClinician
from recolo_desktop.ui.compiled.ui_set_up_passphrase import Ui_SetUpPassphrase
from recolo_desktop.ui.compiled.ui_set_up_recovery import Ui_SetUpRecovery
from recolo_desktop.ui.compiled.ui_set_up_team import Ui_SetUpTeam
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import decorate, set_tone, words
from recolo_desktop.ui.look.theme import look


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
        self.desk = SetUpDesk(clock, today, passphrases, lambda step: self.fields[step].typed(), synthetic=synthetic)
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

    def _show_strength(self, typed: str) -> None:
        said, tone = self.desk.strength_of(typed)
        label = self.forms[2].strength_label
        label.setProperty("kind", "toned")
        label.setText(said)
        set_tone(label, tone)

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
        self.forms[3].key_label.setText(self.desk.key_lines(hidden=hidden))

    def _print_key(self) -> None:
        self.printing.emit(self.desk.recovery_key, self.desk.team_name)

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
        self.forms[3].sheet_team_label.setText(self.desk.team_name)
        if at == 3:
            self._draw_key(hidden=True)
        if at == len(STEPS) - 1:
            self._show_summary()
        first = next(iter(self.fields[at].inputs.values()), self._on)
        first.setFocus()

    def carry_on(self) -> None:
        """Check this step and go to the next; on the last, make the records."""
        at = self.stack.currentIndex()
        problems = self.desk.problems(at)
        self.fields[at].show_problems(problems)
        if problems:
            return
        if at < len(STEPS) - 1:
            self._go(at + 1)
        else:
            self._on.setEnabled(False)
            self._on.setText("Making the records…")
            self.finishing.emit(self.desk.answers())

    def _show_summary(self) -> None:
        self.forms[4].summary_label.setText(self.desk.summary())
        self.forms[4].store_problem.hide()

    def show_refusal(self, refusal: Refusal) -> None:
        """The records could not be made: say why; everything typed is still here."""
        self._on.setEnabled(True)
        self._on.setText("Make the records")
        self.forms[4].store_problem.setText(str(refusal))
        self.forms[4].store_problem.show()
