"""A passage that is kept for every letter of the team."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.text_box import TextBox


class SnippetDialog(AskingDialog):
    """kept: emitted when the passage is stored."""

    kept = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, words: str) -> None:
        super().__init__(
            BuiltForm(
                "Keep a passage",
                [Question("title", "What it is called", QLineEdit()), Question("words", "The passage", TextBox())],
                "Keep it",
                "It is offered in every letter of every client: write no name, no date and no fact of anybody into it.",
            ),
            parent,
        )
        self._sitting, self._words_id = sitting, digest(words.encode())[:16]
        self.setWindowTitle("Keep a passage")
        self.fields.fill({"words": words})

    def submit(self) -> None:
        values, templates = self.fields.read(), self._sitting.services.templates
        self.store(
            lambda: templates.keep_snippet(self._sitting.actor, values["title"], values["words"]),
            self._stored,
        )

    def _stored(self, _snippet: object) -> None:
        self.kept.emit()
        self.accept()
