"""A banner across the page: red for what must not be overlooked, amber for what should be looked at."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from recolo_desktop.ui.kit.labels import icon_label, words
from recolo_desktop.ui.look.theme import look


class Alarm(QFrame):
    """Hidden until something is said; a second sentence joins the first."""

    def __init__(self, parent: QWidget, tone: str = "red") -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.setProperty("tone", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(icon_label("triangle-alert", look().palette.tone(tone).text, 18))
        self.label = words("", wrap=True)
        row.addWidget(self.label, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, beside what was said before."""
        said = self.label.text()
        self.label.setText(f"{said} {sentence}".strip())
        self.setAccessibleName(self.label.text())
        self.show()

    def put(self, sentences: tuple[str, ...]) -> None:
        """Show just these, or nothing."""
        self.label.setText("\n".join(sentences))
        self.setAccessibleName(self.label.text())
        self.setVisible(bool(sentences))
