"""Two signed texts beside each other; what differs is said at its heading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.presenters.notes.side_by_side import Side, marked, sides
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.notes.reading_view import in_html

_OTHER = "≠ "
_SAID = "A heading under which the other text says something else bears the sign ≠."


class SideBySideDialog(QDialog):
    """Left the note in hand as it was signed, right what came after it; both can be chosen."""

    def __init__(self, parent: QWidget, record: ClientRecord, note: SessionNote) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Side by side – {record.client.banner_name}")
        around = parent.window()
        self.resize(min(look().px(1100), around.width() - 40), min(look().px(640), around.height() - 40))
        self._sides = {one.key: one for one in sides(record, note)}
        first, *others = self._sides
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(words("Side by side", "h1"))
        column.addWidget(words(_SAID, "hint", wrap=True))
        row = QHBoxLayout()
        self.choices, self.pages = [ChoiceBox(self), ChoiceBox(self)], [QTextEdit(self), QTextEdit(self)]
        chosen = (first, next(iter(others), first))
        for choice, page, name, key in zip(self.choices, self.pages, ("Left", "Right"), chosen, strict=True):
            choice.offer((one.key, one.name) for one in self._sides.values())
            choice.set_value(key)
            choice.setAccessibleName(f"{name} text")
            choice.currentIndexChanged.connect(self.show_both)
            page.setReadOnly(True)
            page.setTabChangesFocus(True)
            page.setAccessibleName(f"{name} text, as it was signed")
            side = QVBoxLayout()
            side.addWidget(choice)
            side.addWidget(page, 1)
            row.addLayout(side, 1)
        column.addLayout(row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.show_both()

    def show_both(self) -> None:
        """What is chosen on either side."""
        left, right = (self._chosen(choice) for choice in self.choices)
        for page, one, other in zip(self.pages, (left, right), (right, left), strict=True):
            page.setHtml(in_html(marked(one.part, other.part, _OTHER)))

    def _chosen(self, choice: ChoiceBox) -> Side:
        return self._sides[choice.value()]
