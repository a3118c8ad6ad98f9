"""Why a record is opened that is closed or somebody else's, and who has opened one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.records.journal import JournalEntry
from recolo_desktop.presenters.records import journal_words
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_openings_dialog import Ui_OpeningsDialog
from recolo_desktop.ui.compiled.ui_reason_dialog import Ui_ReasonDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.lines_table import LinesModel


class ReasonDialog(AskingDialog):
    """opened: emitted with what `open_with` gave for the reason. A refusal stands in the dialog, and the words stay."""

    opened = Signal(object)

    def __init__(
        self, parent: QWidget, why_asked: str, client_id: str, open_with: Callable[[str], ClientRecord]
    ) -> None:
        super().__init__(Ui_ReasonDialog(), parent)
        self._client_id, self._open_with = client_id, open_with
        self.form.why_label.setText(why_asked)

    def submit(self) -> None:
        typed = self.fields.read()
        if not typed["reason"]:
            raise HasProblems([Problem("reason", "Choose why you open this record")])
        if typed["reason"] == "other" and not typed["words"]:
            raise HasProblems([Problem("words", "Say why in a few words")])
        reason = typed["words"] if typed["reason"] == "other" else f"{typed['reason']} {typed['words']}".strip()
        self.store(lambda: self._open_with(reason), self._opened)

    def _opened(self, record: object) -> None:
        self.accept()
        self.opened.emit(record)


class OpeningsDialog(AskingDialog):
    """Who has opened a record, newest first."""

    def __init__(self, parent: QWidget, client: Client, entries: tuple[JournalEntry, ...]) -> None:
        super().__init__(Ui_OpeningsDialog(), parent)
        self.setWindowTitle(f"Who has opened this record – {client.banner_name}")
        self.form.client_label.setText(client.banner_name)
        self.model = LinesModel(("When", "Who", "What", "Why"), self.form.lines_table)
        self.form.lines_table.setAccessibleName("Who has opened this record")
        rows = [journal_words.row(entry, {}) for entry in entries]
        self.model.show(
            [(when, who, what, entry.reason) for (when, who, what, _, _), entry in zip(rows, entries, strict=True)]
        )
        for column, width in enumerate((150, 190, 150)):
            self.form.lines_table.setColumnWidth(column, width)
