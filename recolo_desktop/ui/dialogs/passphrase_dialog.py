"""Signing: whose record, what it means, and the passphrase once more."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.errors import HasProblems, Problem, Refusal
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_passphrase_dialog import Ui_PassphraseDialog
from recolo_desktop.ui.dialogs.asking import AskingDialog
from recolo_desktop.ui.widgets.labels import decorate
from recolo_desktop.ui.widgets.show_passphrase import show_as_typed
from recolo_desktop.ui.widgets.terms import fill_terms

Sign = Callable[[str, frozenset[str], Callable[[object], None], Callable[[Refusal], None]], None]


class PassphraseDialog(AskingDialog):
    """Stays open until the signature stands or the person gives up.

    signed: emitted with what the service returned.
    """

    signed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        sitting: Sitting,
        client: Client,
        *,
        heading: str,
        verb: str,
        meaning: str,
        facts: list[tuple[str, str]],
        sign: Sign,
        to_acknowledge: tuple[str, ...] = (),
    ) -> None:
        form = Ui_PassphraseDialog()
        super().__init__(form, parent)
        self._sign = sign
        self.setWindowTitle(heading)
        self.show_identity(client, sitting)
        form.heading_label.setText(heading)
        form.meaning_label.setText(meaning)
        form.accept_button.setText(verb)
        decorate(form.accept_button, "signature", primary=True)
        fill_terms(form.facts_grid, facts, width=110)
        self._checks = [QCheckBox(f"I have looked at this: {what}") for what in to_acknowledge]
        for what, box in zip(to_acknowledge, self._checks, strict=True):
            box.setProperty("what", what)
            form.checks_layout.addWidget(box)
        form.checks_panel.setVisible(bool(to_acknowledge))
        show_as_typed(form.show_button, form.passphrase_edit)
        form.passphrase_edit.setFocus()

    def submit(self) -> None:
        missing = [box for box in self._checks if not box.isChecked()]
        if missing:
            missing[0].setFocus()
            raise HasProblems([Problem("passphrase", "Tick what you have looked at first.")])
        passphrase = self.form.passphrase_edit.text()
        if not passphrase:
            raise HasProblems([Problem("passphrase", "Type your passphrase to sign")])
        self.form.accept_button.setEnabled(False)
        looked_at = frozenset(str(box.property("what")) for box in self._checks)
        self._sign(passphrase, looked_at, self._done, self._not_signed)

    def _done(self, result: object) -> None:
        self.form.passphrase_edit.clear()
        self.signed.emit(result)
        self.accept()

    def _not_signed(self, refusal: Refusal) -> None:
        self.form.passphrase_edit.clear()
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        text = " ".join(problem.message for problem in problems)
        self.refused(HasProblems([Problem("passphrase", text)]))
