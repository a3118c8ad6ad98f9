"""The guide and every shortcut, inside the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from recolo_desktop import assets
from recolo_desktop.presenters.shell.commands import table_of_keys
from recolo_desktop.ui.look.theme import look


class GuideDialog(QDialog):
    """Reads resources/guide/guide.md."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Guide")
        text = QTextBrowser(self)
        text.setAccessibleName("Guide")
        text.setOpenLinks(False)
        text.setMarkdown(assets.read_text("guide/guide.md").replace("{keys}", table_of_keys()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(buttons)
        self.resize(look().px(760), look().px(600))
