"""Words that stand for good once they are signed: the label of the order is offered for whom they name, before."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.notes.names_in_note import NamesInNoteDialog

_WRITTEN = "Labels written. Read it again, then sign."


class NamesFirst(QObject):
    """Some words in one field. They are looked at once more on the way back: what was typed since is neither signed
    nor lost.
    """

    def __init__(
        self,
        context: TabContext,
        parent: QWidget,
        field: str,
        read: Callable[[], str],
        write: Callable[[str], None],
        go_on: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._context, self._parent, self._field = context, parent, field
        self._read, self._write, self._go_on = read, write, go_on
        self._said = ""
        self.dialog: NamesInNoteDialog | None = None

    def ask(self, client_id: str) -> None:
        """Go on at once where nobody is named, or for who sees labels anyway; else ask first."""
        sitting, said = self._context.sitting, self._read()
        self._said = said
        if not said.strip() or not may(sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            self._go_on()
            return
        notes = sitting.services.session_notes
        sitting.tasks.run(
            lambda: notes.words_in_labels(sitting.actor, client_id, said), self._looked, self._could_not_look
        )

    def _could_not_look(self, refusal: Refusal) -> None:
        self._context.announce(str(refusal))

    def _looked(self, labelled: str) -> None:
        if self._read() != self._said:
            return
        if labelled == self._said:
            self._go_on()
            return
        self.dialog = NamesInNoteDialog(self._parent, [self._field])
        self.dialog.keeping.connect(self._go_on)
        self.dialog.replacing.connect(lambda: self._replace(labelled))
        self.dialog.open()

    def _replace(self, labelled: str) -> None:
        if self._read() == self._said:
            self._write(labelled)
            self._context.announce(_WRITTEN)
