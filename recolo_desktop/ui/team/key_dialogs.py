"""Passphrases, the recovery key and the data key."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.team.recovery_key import GROUP_LENGTH, from_typed, grouped, new_recovery_key
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_change_passphrase_dialog import Ui_ChangePassphraseDialog
from recolo_desktop.ui.compiled.ui_confirm_dialog import Ui_ConfirmDialog
from recolo_desktop.ui.compiled.ui_new_recovery_key_dialog import Ui_NewRecoveryKeyDialog
from recolo_desktop.ui.compiled.ui_return_dialog import Ui_ReturnDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.paper import recovery_sheet


def _refuse_unequal(typed: dict[str, Any]) -> None:
    if typed["passphrase"] != typed["again"]:
        raise HasProblems([Problem("again", "The two are not the same. Type it again.")])


class ChangePassphraseDialog(AskingDialog):
    """done: emitted when the new passphrase is the one that opens."""

    done_changing = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting) -> None:
        super().__init__(Ui_ChangePassphraseDialog(), parent)
        self._sitting = sitting

    def submit(self) -> None:
        typed = self.fields.read()
        _refuse_unequal(typed)
        team, actor = self._sitting.services.team, self._sitting.actor
        self.form.accept_button.setEnabled(False)
        self.store(lambda: team.change_passphrase(actor, typed["old"], typed["passphrase"]), self._changed)

    def _changed(self, _nothing: object) -> None:
        self.done_changing.emit()
        self.accept()


class NewRecoveryKeyDialog(AskingDialog):
    """done_changing: emitted when only the new sheet recovers."""

    done_changing = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, team_name: str) -> None:
        super().__init__(Ui_NewRecoveryKeyDialog(), parent)
        self._sitting, self._team_name = sitting, team_name
        self.recovery_key = new_recovery_key()
        self.form.print_button.clicked.connect(self._print)
        self.form.reveal_button.clicked.connect(self._reveal)
        decorate(self.form.print_button, "printer")
        self._draw(hidden=True)

    def _draw(self, *, hidden: bool) -> None:
        groups = list(grouped(self.recovery_key))
        if hidden:
            groups[-1] = "••••"
        self.form.key_label.setText("\n".join("  ".join(groups[at : at + 3]) for at in (0, 3, 6)))

    def _reveal(self) -> None:
        hidden = "•" not in self.form.key_label.text()
        self._draw(hidden=hidden)
        self.form.reveal_button.setText("Show it, to write it down" if hidden else "Hide the last 4 characters again")

    def _print(self) -> None:
        self.form.printed_label.setText(recovery_sheet.print_sheet(self.recovery_key, self._team_name))

    def submit(self) -> None:
        typed = self.fields.read()
        if from_typed(typed["last_group"]) != self.recovery_key[-GROUP_LENGTH:]:
            raise HasProblems([Problem("last_group", "These are not the last 4 characters of the new key.")])
        team, actor = self._sitting.services.team, self._sitting.actor
        self.form.accept_button.setEnabled(False)
        self.store(lambda: team.change_recovery_key(actor, typed["own"], self.recovery_key), self._changed)

    def _changed(self, _nothing: object) -> None:
        self.done_changing.emit()
        self.accept()


class ConfirmDialog(AskingDialog):
    """Something weighty that asks for one's own passphrase. confirmed: emitted when it was done."""

    confirmed = Signal()

    def __init__(
        self,
        parent: QWidget,
        sitting: Sitting,
        *,
        heading: str,
        meaning: str,
        verb: str,
        act: Callable[[str], object],
    ) -> None:
        super().__init__(Ui_ConfirmDialog(), parent)
        self._sitting, self._act = sitting, act
        self.setWindowTitle(heading)
        self.form.heading_label.setText(heading)
        self.form.meaning_label.setText(meaning)
        self.form.accept_button.setText(verb)

    def submit(self) -> None:
        own = self.fields.read()["own"]
        self.form.accept_button.setEnabled(False)
        self.store(lambda: self._act(own), self._confirmed)

    def _confirmed(self, _nothing: object) -> None:
        self.confirmed.emit()
        self.accept()


class ReturnDialog(AskingDialog):
    """returned: emitted with the colleague who works here again."""

    returned = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting, member: StaffMember) -> None:
        super().__init__(Ui_ReturnDialog(), parent)
        self._sitting, self._member = sitting, member
        self.form.heading_label.setText(f"Take {member.name} back into the team")

    def submit(self) -> None:
        typed = self.fields.read()
        _refuse_unequal(typed)
        team, actor = self._sitting.services.team, self._sitting.actor
        self.form.accept_button.setEnabled(False)
        self.store(
            lambda: team.take_back(actor, typed["own"], self._member, typed["passphrase"]),
            self._returned,
        )

    def _returned(self, member: StaffMember) -> None:
        self.returned.emit(member)
        self.accept()
