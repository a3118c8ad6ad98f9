"""Signing: whose record, what it means, and the passphrase once more."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_passphrase_dialog import Ui_PassphraseDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.show_passphrase import show_as_typed
from recolo_desktop.ui.kit.terms import fill_terms

Sign = Callable[[str, dict[str, str], Callable[[object], None], Callable[[Refusal], None]], None]

_REASONS = "reasons"
_USUAL_REASONS = (
    "Read again: somebody or something else is meant",
    "The reader needs it and may know it",
    "The client knows it, the letter says nothing more",
    "Settled another way, as the client file says",
)


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
        about_id: str = "",
    ) -> None:
        form = Ui_PassphraseDialog()
        super().__init__(form, parent)
        self._sign, self._sitting, self._client, self._about_id = sign, sitting, client, about_id
        self.setWindowTitle(heading)
        self.show_identity(client, sitting)
        form.heading_label.setText(heading)
        form.meaning_label.setText(meaning)
        form.accept_button.setText(verb)
        decorate(form.accept_button, "signature", primary=True)
        fill_terms(form.facts_grid, facts, width=110)
        self.reasons = {what: self._reason_for(what) for what in to_acknowledge}
        for what, line in self.reasons.items():
            label = words(what, wrap=True)
            label.setBuddy(line)
            form.checks_layout.addWidget(label)
            form.checks_layout.addWidget(line)
        form.checks_panel.setVisible(bool(to_acknowledge))
        show_as_typed(form.show_button, form.passphrase_edit)
        form.passphrase_edit.setFocus()

    def _reason_for(self, what: str) -> QComboBox:
        """Why it may stand: one of the usual reasons, or one's own words."""
        line = QComboBox(self)
        line.setEditable(True)
        line.addItems(["", *_USUAL_REASONS])
        line.setAccessibleName(f"Why this may stand: {what}")
        line.editTextChanged.connect(self._touched)
        edit = line.lineEdit()
        if edit is not None:
            edit.setPlaceholderText("Why this may stand")
        return line

    def extra_typed(self) -> dict[str, Any]:
        said = {what: line.currentText() for what, line in self.reasons.items()}
        return {_REASONS: said} if said else {}

    def restore_extra(self, body: dict[str, Any]) -> None:
        for what, line in self.reasons.items():
            line.setCurrentText(body.get(_REASONS, {}).get(what, ""))

    def _touched(self) -> None:
        if self.draft is not None:
            self.draft.edited()

    def submit(self) -> None:
        missing = [line for line in self.reasons.values() if not line.currentText().strip()]
        if missing:
            missing[0].setFocus()
            raise HasProblems([Problem("passphrase", "Write first why each of these may stand.")])
        passphrase = self.form.passphrase_edit.text()
        if not passphrase:
            raise HasProblems([Problem("passphrase", "Type your passphrase to sign")])
        self._close_while_storing()  # nothing is called off, and nothing typed on, that would come too late
        reasons = {what: line.currentText().strip() for what, line in self.reasons.items()}
        self._sign(passphrase, reasons, self._done, self._not_signed)

    def _done(self, result: object) -> None:
        self._open_after_storing()
        self.form.passphrase_edit.clear()
        self.signed.emit(result)
        self.accept()

    def _not_signed(self, refusal: Refusal) -> None:
        self._open_after_storing()
        self.form.passphrase_edit.clear()
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        text = " ".join(problem.message for problem in problems)
        self.refused(HasProblems([Problem("passphrase", text)]))
