"""Taking a right from a role, with a reason, or giving it back. A role is never given more than the matrix has."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.team.narrowing import Narrowing
from recolo_desktop.domain.team.policy import ALLOWED, NEVER_WITHHELD, Right
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.text_box import TextBox

_MEANING = (
    "A role can be given less than its rights, never more. It holds from the next time that somebody of the role "
    "unlocks. Choose a right that was taken to give it back."
)


class NarrowDialog(AskingDialog):
    """narrowed: emitted with the settings that hold from now on."""

    narrowed = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting, settings: TeamSettings) -> None:
        self._sitting, self._settings = sitting, settings
        which, reason = ChoiceBox(), TextBox()
        which.offer(_rows(settings), unanswered="Choose")
        super().__init__(
            BuiltForm(
                "What a role may do",
                (Question("which", "Role and right", which), Question("reason", "Why", reason)),
                "Change it",
                _MEANING,
            ),
            parent,
        )
        self.setWindowTitle("What a role may do")
        self.form.client_label.hide()

    def submit(self) -> None:
        typed = self.fields.typed()
        if not typed["which"]:
            raise HasProblems([Problem("which", "Choose a role and a right")])
        role, right = typed["which"].split("|")
        taken = next((one for one in self._settings.narrowed if (one.role, one.right) == (role, right)), None)
        rest = tuple(one for one in self._settings.narrowed if one is not taken)
        added = () if taken else (Narrowing(role=Role(role), right=Right(right), reason=typed["reason"].strip()),)
        changed = replace(self._settings, narrowed=rest + added)
        team, actor = self._sitting.services.team, self._sitting.actor
        self.store(lambda: team.change_settings(actor, changed), self._holds)

    def _holds(self, settings: TeamSettings) -> None:
        self.narrowed.emit(settings)
        self.accept()


def _rows(settings: TeamSettings) -> list[tuple[str, str]]:
    taken = {(one.role, one.right): one.reason for one in settings.narrowed}
    rows = []
    for right, roles in ALLOWED.items():
        for role in sorted(roles) if right not in NEVER_WITHHELD else ():
            said = f"{role.value.replace('_', ' ').capitalize()}: {right.value}"
            if (role, right) in taken:
                said = f"Give back – {said} (taken: {taken[role, right]})"
            rows.append((f"{role.value}|{right.value}", said))
    return rows
