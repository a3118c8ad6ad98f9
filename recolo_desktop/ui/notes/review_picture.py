"""A photo or scan of work, kept as a document of the record and named by the rating that it shows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.records.document import Document
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.records.document_dialogs import DocumentDialog


def keep_picture(parent: QWidget, sitting: Sitting, client: Client, then: Callable[[str], None]) -> None:
    """Choose a file and keep it; `then` is told the id of the document."""
    name, _ = QFileDialog.getOpenFileName(
        parent, "A photo or scan of the work", "", "Pictures and PDF (*.png *.jpg *.jpeg *.pdf)"
    )
    if not name:
        return
    dialog = DocumentDialog(parent, sitting, client, Path(name))
    dialog.kept.connect(lambda kept: then(kept.id) if isinstance(kept, Document) else None)
    dialog.open()
