"""The documents received about a client: a list, the chosen one shown, a file dropped or chosen kept."""

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.records.document import ClearedPage, Document
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.document_view import DocumentView
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.page_boxes import one_below_the_other
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.records.clear_pages_dialog import ClearPagesDialog
from recolo_desktop.ui.records.document_dialogs import DocumentDialog
from recolo_desktop.ui.records.error_mark_dialog import ErrorMarkDialog


class DocumentsPage(QWidget):
    """Everything is shown from memory; no file is written."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._record: ClientRecord | None = None
        self.setAcceptDrops(True)
        self.add_button = QPushButton("Add a document")
        self.add_button.clicked.connect(self._choose_file)
        self.add_button.setVisible(may(context.sitting.actor, Right.WRITE_NOTES))
        decorate(self.add_button, "paperclip")
        self.clear_button = QPushButton("Look through for colleagues")
        self.clear_button.clicked.connect(self.look_through)
        self.clear_button.hide()
        self.error_button = QPushButton("Mark as an error")
        self.error_button.clicked.connect(self.mark_in_error)
        self.error_button.hide()
        self._content: bytes = b""
        self.empty_label = words("", "second")
        view = QListView()
        view.setMinimumWidth(look().px(300))
        view.setMaximumWidth(look().px(360))
        self.list, self.view = RecordList(view, "Documents"), DocumentView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 16, 12)
        head = QHBoxLayout()
        head.addWidget(self.empty_label)
        head.addStretch(1)
        head.addWidget(self.error_button)
        head.addWidget(self.clear_button)
        head.addWidget(self.add_button)
        column.addLayout(head)
        body = QHBoxLayout()
        body.addWidget(view)
        body.addWidget(self.view, 1)
        column.addLayout(body, 1)
        view.selectionModel().currentChanged.connect(self._picked)

    def show_record(self, record: ClientRecord) -> None:
        self._record = record
        newest_first = sorted(record.documents, key=lambda one: (one.received_on, one.added_at), reverse=True)
        wrong = record.in_error
        self.list.show([_row(one, in_error=one.id in wrong) for one in newest_first], self.list.current_key())
        if not may(self._context.sitting.actor, Right.READ_NOTES):
            said = "Your role does not read documents."
        elif newest_first:
            said = "Choose one to read it."
        else:
            said = "No document yet. Drop a PDF, picture or Word file here."
        self.empty_label.setText(said)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        key, sitting = self.list.current_key(), self._context.sitting
        document = next((one for one in (self._record.documents if self._record else ()) if one.id == key), None)
        self._content = b""
        self.empty_label.setVisible(document is None)
        self.clear_button.hide()
        self.error_button.hide()
        if document is None:
            self.view.clear_document()
            return
        may_mark = sitting.actor.is_lead or document.added_by == sitting.actor.id
        self.error_button.setVisible(may_mark and self._record is not None and key not in self._record.in_error)
        if not may(sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            self.view.clear_document()
            sitting.tasks.run(
                lambda: sitting.services.documents.cleared(sitting.actor, document.id),
                lambda pages: self._show_cleared(document, pages),
                lambda refusal: self._context.announce(str(refusal)),
            )
            return
        sitting.tasks.run(
            lambda: sitting.services.documents.show(sitting.actor, document.id),
            lambda content: self._show(document, content),
            lambda refusal: self._context.announce(str(refusal)),
        )

    def _show(self, document: Document, content: bytes) -> None:
        if self.list.current_key() == document.id:
            self.view.show_document(document.media_type, content)
            self._content = content
            self.clear_button.setVisible(may(self._context.sitting.actor, Right.CLEAR_SCANS))

    def _show_cleared(self, document: Document, pages: tuple[ClearedPage, ...]) -> None:
        """For those who may not see who is protected: the pages that a clinician has cleared, and no other."""
        if self.list.current_key() != document.id:
            return
        if not pages:
            self._context.announce("A clinician looks through this document first. No page of it is cleared yet.")
            return
        self.view.show_document("image/png", one_below_the_other([one.picture for one in pages]))

    def mark_in_error(self) -> None:
        """Say that this paper is wrong, or belongs to another record: it stays, and says so."""
        if self._record is None or (key := self.list.current_key()) is None:
            return
        dialog = ErrorMarkDialog(self, self._context.sitting, self._record.client, "documents", key)
        dialog.marked.connect(self._context.reload)
        dialog.open()

    def look_through(self) -> None:
        """Draw boxes over what colleagues must not see, page by page."""
        key = self.list.current_key()
        document = next((one for one in (self._record.documents if self._record else ()) if one.id == key), None)
        if document is None or not self._content:
            return
        sitting, content = self._context.sitting, self._content
        sitting.tasks.run(
            lambda: sitting.services.documents.cleared(sitting.actor, document.id),
            lambda pages: self._look_through(document, content, pages),
            lambda refusal: self._context.announce(str(refusal)),
        )

    def _look_through(self, document: Document, content: bytes, pages: tuple[ClearedPage, ...]) -> None:
        self.dialog = ClearPagesDialog(self, self._context.sitting, document, content, pages)
        self.dialog.cleared.connect(lambda: self._context.announce("Colleagues can see this page now"))
        self.dialog.open()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, "Add a document", "", "Documents (*.pdf *.png *.jpg *.jpeg *.docx *.heic *.doc)"
        )
        if name:
            self.keep(Path(name))

    def keep(self, file: Path) -> None:
        """Ask what the file is, then keep it."""
        if self._record is None or not may(self._context.sitting.actor, Right.WRITE_NOTES):
            return
        dialog = DocumentDialog(self, self._context.sitting, self._record.client, file)
        dialog.kept.connect(lambda _: self._kept())
        dialog.open()

    def _kept(self) -> None:
        self._context.announce("Kept encrypted")
        self._context.reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            self.keep(Path(urls[0].toLocalFile()))


def _row(document: Document, *, in_error: bool) -> ListRow:
    marked = "Made in error" if in_error else ""
    second = " · ".join(part for part in (marked, document.kind, document.source) if part)
    return ListRow(document.id, document.title, second, screen_date(document.received_on), "paperclip", "grey")
