"""The scanned order beside the form into which it is typed, in one window with a divider."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from recolo_desktop.domain.records.document import Document
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.document_view import DocumentView
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.look.theme import look

_SHOW, _HIDE = "Read the scan beside", "Close the scan"


class ScanBeside(QObject):
    """Puts a pane with the client's documents to the right of a dialog; orders come first in the list."""

    def __init__(self, dialog: QDialog, sitting: Sitting, documents: tuple[Document, ...], button: QPushButton) -> None:
        super().__init__(dialog)
        self._dialog, self._sitting, self._button = dialog, sitting, button
        self._documents = sorted(documents, key=lambda one: "order" not in one.kind.lower())
        button.setText(_SHOW)
        button.setAutoDefault(False)
        decorate(button, "file-search")
        button.setVisible(bool(documents))
        button.clicked.connect(self.turn)
        self.pane: QWidget | None = None
        self.view = DocumentView()
        self._choice, self._trouble = ChoiceBox(), words("", "problem", wrap=True)

    def turn(self) -> None:
        """Show the scan, or put it away again."""
        if self.pane is None:
            self.pane = self._divide()
            self._load()
        else:
            self.pane.setVisible(self.pane.isHidden())
        self._button.setText(_SHOW if self.pane.isHidden() else _HIDE)

    def _divide(self) -> QWidget:
        form, pane, splitter = QWidget(), QWidget(), QSplitter(Qt.Orientation.Horizontal)
        form.setProperty("kind", "clear")
        height = self._dialog.height()
        if (whole := self._dialog.layout()) is not None:
            form.setLayout(whole)
        column = QVBoxLayout(pane)
        column.setContentsMargins(8, 12, 12, 12)
        self._choice.offer((one.id, one.title) for one in self._documents)
        self._choice.setAccessibleName("Which document")
        self._choice.currentIndexChanged.connect(self._load)
        self._trouble.hide()
        for widget in (self._choice, self._trouble, self.view):
            column.addWidget(widget)
        column.setStretch(2, 1)
        splitter.addWidget(form)
        splitter.addWidget(pane)
        splitter.setChildrenCollapsible(False)
        outer = QHBoxLayout(self._dialog)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        room = self._dialog.screen().availableGeometry().width() - look().px(40)
        self._dialog.resize(min(room, look().px(1300)), height)
        splitter.setSizes([look().px(700), look().px(600)])
        return pane

    def _load(self) -> None:
        wanted = self._choice.value()
        document = next((one for one in self._documents if one.id == wanted), self._documents[0])
        self._sitting.tasks.run(
            lambda: self._sitting.services.documents.show(self._sitting.actor, document.id),
            lambda content: self._shown(document, content),
            lambda refusal: self._say(str(refusal)),
        )

    def _shown(self, document: Document, content: bytes) -> None:
        self._say("")
        self.view.show_document(document.media_type, content)

    def _say(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
