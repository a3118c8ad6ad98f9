"""What an order says against something, and the place to write what speaks for it all the same."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QLineEdit, QVBoxLayout

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.ui.kit.labels import words

FIELD = "acknowledged"


class Acknowledgement(QFrame):
    """Sits above a dialog's last row, hidden until a use case asks for it."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.setProperty("kind", "notice")
        self.setProperty("tone", "amber")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        self.findings, self.line = words("", wrap=True), QLineEdit()
        label = words("I have looked at this: who or what it is, or what speaks for it", "label")
        label.setBuddy(self.line)
        self.line.setAccessibleName(label.text())
        for widget in (self.findings, label, self.line):
            column.addWidget(widget)
        self.hide()
        layout = dialog.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.count() - 1, self)

    def words(self) -> str:
        """What was written, or nothing."""
        return self.line.text().strip()

    def kept(self) -> dict[str, str]:
        """What was asked, with what was written about it, so that a lock loses neither."""
        return {"asked": self.findings.text(), "said": self.line.text()}

    def put_back(self, kept: object) -> None:
        """The question and the words about it, as `kept` gave them."""
        said = kept if isinstance(kept, dict) else {}
        self.findings.setText(str(said.get("asked", "")))
        self.line.setText(str(said.get("said", "")))
        self.setVisible(bool(self.findings.text()))

    def take(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Show what is the order's; returns the other problems."""
        own = [problem.message for problem in problems if problem.field == FIELD]
        if own:
            self.findings.setText("\n".join(own))
            self.show()
            self.line.setFocus()
        return tuple(problem for problem in problems if problem.field != FIELD)
