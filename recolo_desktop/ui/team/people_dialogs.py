"""Adding a colleague, and getting in with the recovery key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.presenters.tasks import Tasks
from recolo_desktop.services.team.sign_in import SignIn
from recolo_desktop.ui.compiled.ui_colleague_dialog import Ui_ColleagueDialog
from recolo_desktop.ui.compiled.ui_recovery_dialog import Ui_RecoveryDialog
from recolo_desktop.ui.kit.asking import AskingDialog


class ColleagueDialog(AskingDialog):
    """added: emitted with the colleague."""

    added = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting) -> None:
        form = Ui_ColleagueDialog()
        super().__init__(form, parent)
        self._sitting = sitting

    def submit(self) -> None:
        typed = self.fields.read()
        if typed["passphrase"] != typed["again"]:
            raise HasProblems([Problem("again", "The two are not the same. Type it again.")])
        sign_in, actor = self._sitting.services.sign_in, self._sitting.actor
        colleague = StaffMember(
            id=sign_in.new_staff_id(),
            title=typed["title"],
            given_name=typed["given_name"],
            family_name=typed["family_name"],
            profession=typed["profession"],
            role=Role(typed["role"]),
            regulator=typed["regulator"],
            registration_number=typed["registration_number"],
            needs_countersignature=typed["role"] == Role.ASSISTANT,
            employed_from=self._sitting.today(),
        )
        self.form.accept_button.setEnabled(False)
        self.store(
            lambda: sign_in.add_colleague(actor, typed["own"], colleague, typed["passphrase"]),
            self._done,
        )

    def _done(self, member: StaffMember) -> None:
        self.added.emit(member)
        self.accept()


class RecoveryDialog(AskingDialog):
    """unlocked: emitted with who is in."""

    unlocked = Signal(object)

    def __init__(self, parent: QWidget, sign_in: SignIn, tasks: Tasks, staff_id: str, name: str) -> None:
        form = Ui_RecoveryDialog()
        super().__init__(form, parent)
        self._sign_in, self._tasks, self._staff_id = sign_in, tasks, staff_id
        form.who_label.setText(f"Sets a new passphrase for {name}. The journal says that it was done.")

    def submit(self) -> None:
        typed = self.fields.read()
        if typed["passphrase"] != typed["again"]:
            raise HasProblems([Problem("again", "The two are not the same. Type it again.")])
        self.form.accept_button.setEnabled(False)
        self._tasks.run(
            lambda: self._sign_in.unlock_with_recovery_key(self._staff_id, typed["recovery_key"], typed["passphrase"]),
            self._done,
            self.refused,
        )

    def _done(self, member: StaffMember) -> None:
        self.unlocked.emit(member)
        self.accept()
