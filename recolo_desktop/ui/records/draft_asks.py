"""A draft goes only when somebody has said so, and comes back for thirty days: of notes and letters."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.ask_first_dialog import AskFirstDialog
from recolo_desktop.ui.records.deleted_drafts_dialog import DeletedDraftsDialog


class DraftAsks(QObject):
    """had_back: emitted with a draft that was deleted and is there again."""

    had_back = Signal(object)

    def __init__(
        self,
        tab: QWidget,
        sitting: Sitting,
        kinds: tuple[DraftKind, ...],
        record: Callable[[], ClientRecord | None],
    ) -> None:
        super().__init__(tab)
        self._tab, self._sitting, self._kinds, self._record = tab, sitting, kinds, record

    def before_deleting(self, question: str, explanation: str, delete: Callable[[], None]) -> None:
        """Words that somebody wrote do not go at one press."""
        self.ask_dialog = AskFirstDialog(self._tab, question, explanation, "Delete draft")
        self.ask_dialog.agreed.connect(delete)
        self.ask_dialog.open()

    def show_deleted(self) -> None:
        """What was deleted by mistake."""
        if record := self._record():
            self.deleted = DeletedDraftsDialog(self._tab, self._sitting, record.client, self._kinds)
            self.deleted.back.connect(self._had_back)
            self.deleted.open()

    def _had_back(self, draft: Draft) -> None:
        self.had_back.emit(draft)
