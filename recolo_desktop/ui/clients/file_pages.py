"""The three faces of a client file: its summary, the timeline and the documents, one of them in sight."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.clients.timeline_view import TimelineView
from recolo_desktop.ui.kit.choice import SegmentedChoice
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.records.documents_page import DocumentsPage


class FilePages(QStackedWidget):
    """Timeline and documents are built when somebody first wants them: opening a record does not wait for them."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._record: ClientRecord | None = None
        self._timeline: TimelineView | None = None
        self._documents: DocumentsPage | None = None
        self.summary = QWidget(self)
        self.addWidget(self.summary)
        self.switch = SegmentedChoice(parent)
        self.switch.offer([("summary", "Summary"), ("timeline", "Timeline"), ("documents", "Documents")])
        self.switch.setAccessibleName("Summary, timeline or documents")
        self.switch.set_value("summary")
        self.switch.changed.connect(self._turn)

    @property
    def timeline(self) -> TimelineView:
        """All that happened, by date."""
        if self._timeline is None:
            self._timeline = TimelineView(self._context, self)
            self._add_page(self._timeline)
        return self._timeline

    @property
    def documents(self) -> DocumentsPage:
        """Scans and files of the record."""
        if self._documents is None:
            self._documents = DocumentsPage(self._context, self)
            self._add_page(self._documents)
        return self._documents

    def _add_page(self, page: TimelineView | DocumentsPage) -> None:
        self.addWidget(page)
        if self._record is not None:
            page.show_record(self._record)

    def show_record(self, record: ClientRecord) -> None:
        """On every face that is built."""
        self._record = record
        for page in (self._timeline, self._documents):
            if page is not None:
                page.show_record(record)

    def _turn(self) -> None:
        wanted = self.switch.value()
        if wanted == "timeline":
            self.setCurrentWidget(self.timeline)
        elif wanted == "documents":
            self.setCurrentWidget(self.documents)
        else:
            self.setCurrentIndex(0)
