"""Adding a received document, and reading one beside another form."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.records.document import LARGEST, Document
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.acknowledgement import Acknowledgement
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.choice import ChoiceBox, alike
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.document_view import DocumentView
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.look.theme import look

KINDS = ("Court order", "Map annexed to an order", "Police", "Probation", "Letter", "Report", "Consent form", "Other")


class _Form:
    def setupUi(self, dialog: QDialog) -> None:
        dialog.setMinimumWidth(look().px(520))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(words("Keep a document", "h1"))
        self.file_label = words("", "second", wrap=True)
        column.addWidget(self.file_label)
        for name, label, widget in (
            ("title", "What it is", QLineEdit()),
            ("kind", "Kind", ChoiceBox()),
            ("received_on", "Received on", DateField()),
            ("source", "From whom (optional)", QLineEdit()),
        ):
            heading, problem = words(label, "label"), words("", "problem", wrap=True)
            for part, suffix in ((heading, "label"), (problem, "problem"), (widget, "edit")):
                setattr(self, f"{name}_{suffix}", part)
                column.addWidget(part)
        self.kind_edit.offer(alike(KINDS), unanswered="Choose")
        self.form_problem = words("", "problem", wrap=True)
        self.form_problem.hide()
        column.addWidget(self.form_problem)
        column.addWidget(words("Delete or shred the original as your trust says.", "hint", wrap=True))
        row = QHBoxLayout()
        self.accept_button, self.cancel_button = QPushButton("Keep it encrypted"), QPushButton("Cancel")
        self.accept_button.setProperty("kind", "primary")
        row.addWidget(self.accept_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column.addLayout(row)

    kind_edit: ChoiceBox


class DocumentDialog(AskingDialog):
    """kept: emitted with the document."""

    kept = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, file: Path) -> None:
        super().__init__(_Form(), parent)
        self._sitting, self._client, self._file = sitting, client, file
        self.setWindowTitle(f"Keep a document – {client.banner_name}")
        self.form.file_label.setText(f"{file.name}, into the file of {client.banner_name}")
        self.fields.fill({"title": file.stem, "received_on": sitting.today()})
        self.acknowledgement = Acknowledgement(self)

    def submit(self) -> None:
        values, services, actor = self.fields.read(), self._sitting.services, self._sitting.actor
        if values["received_on"] is None:
            raise HasProblems([Problem("received_on", "Enter the day on which it came")])
        document = Document(
            id="",
            client_id=self._client.id,
            title=values["title"],
            kind=values["kind"],
            received_on=values["received_on"],
            source=values["source"],
            media_type="",
            size=0,
            sha256="",
            added_by=actor.id,
            added_by_name=actor.name,
            added_at=datetime.fromtimestamp(0, UTC),
        )
        said = self.acknowledgement.words()
        self.store(lambda: services.documents.keep(actor, document, _bytes_of(self._file), said), self._kept)

    def refused(self, refusal: Refusal) -> None:
        """A title that names somebody protected asks in its own notice."""
        if not isinstance(refusal, HasProblems):
            super().refused(refusal)
            return
        others = self.acknowledgement.take(refusal.problems)
        self.form.accept_button.setEnabled(True)
        if others:
            super().refused(HasProblems(others))

    def _kept(self, document: Document) -> None:
        self.kept.emit(document)
        self.accept()


def _bytes_of(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as fault:
        raise Refusal(f"{file.name} cannot be read. Choose another file.") from fault


class DocumentWindow(QDialog):
    """Documents in a window of their own, one at a time, to read beside what is on the screen."""

    def __init__(self, parent: QWidget, sitting: Sitting, documents: tuple[Document, ...]) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(look().px(640), look().px(680))
        self._sitting, self._documents = sitting, {document.id: document for document in documents}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.choice = ChoiceBox()
        self.choice.offer((one.id, f"{one.title} ({one.kind.lower()})") for one in documents)
        self.choice.setAccessibleName("Which document")
        self.choice.currentIndexChanged.connect(self._load)
        self.view = DocumentView(self)
        column.addWidget(self.choice)
        column.addWidget(self.view, 1)
        self._load()

    def _load(self) -> None:
        document, sitting = self._documents[self.choice.value()], self._sitting
        self.setWindowTitle(document.title)
        sitting.tasks.run(
            lambda: sitting.services.documents.show(sitting.actor, document.id),
            lambda content: self.view.show_document(document.media_type, content),
            lambda refusal: self.setWindowTitle(str(refusal)),
        )
