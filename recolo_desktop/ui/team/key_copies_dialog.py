"""Copies that former keys open: which there are, and saying that one is destroyed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.records.older_copy import OlderCopy
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox

_MEANING = (
    "These copies were made before the keys were changed and open with the keys of their day: whoever had left and "
    "kept a key file could read them. Destroy each where it lies, then say so here. Recolo cannot see "
    "whether it is gone."
)


class KeyCopiesDialog(AskingDialog):
    """destroyed: emitted with the copy that is said to be no more."""

    destroyed = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting) -> None:
        which = ChoiceBox()
        super().__init__(
            BuiltForm(
                "Older copies", (Question("which", "Which one is destroyed", which),), "It is destroyed", _MEANING
            ),
            parent,
        )
        self._sitting = sitting
        self.setWindowTitle("Older copies")
        self.form.client_label.hide()
        team, actor = sitting.services.team, sitting.actor
        sitting.tasks.run(lambda: team.older_copies(actor), self._got, self.refused)

    def _got(self, copies: tuple[OlderCopy, ...]) -> None:
        offered = [(one.id, f"{one.what} of {screen_date(local(one.made_at).date())}: {one.place}") for one in copies]
        self.form.which_edit.offer(offered, unanswered="Choose" if offered else "None is known")

    def submit(self) -> None:
        which = self.fields.typed()["which"]
        if not which:
            raise HasProblems([Problem("which", "Choose a copy")])
        team, actor = self._sitting.services.team, self._sitting.actor
        self.store(lambda: team.copy_was_destroyed(actor, which), self._is_gone)

    def _is_gone(self, copy: OlderCopy) -> None:
        self.destroyed.emit(copy)
        self.accept()
