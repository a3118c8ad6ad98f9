"""Under the table of a measure: the score in hand, what it says, and the place to sign it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.notes.score import Score, ScoreSigned
from recolo_desktop.presenters.notes.measures_sheet import facts
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.kit.text_box import TextBox


class ScoreCard(QFrame):
    """signing: emitted with the clinician's words. correcting: emitted to enter the right score beside this one."""

    signing = Signal(str)
    correcting = Signal()

    def __init__(self, score: Score) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.addWidget(words(f"{score.title}, the score in hand", "h3"))
        grid = QGridLayout()
        fill_terms(grid, facts(score), width=110)
        self._column.addLayout(grid)
        self.words_edit = TextBox(self)
        self.words_edit.setAccessibleName("What was said, and what was done")
        self.words_problem = words("", "problem", wrap=True)
        self.saved_label = words("", "hint")
        self.sign_button, self.correct_button = QPushButton("Sign this score", self), QPushButton("Correct it", self)
        for part in (self.words_edit, self.words_problem, self.saved_label, self.sign_button, self.correct_button):
            part.setParent(self)  # of the card from the start, so that it goes with it
            part.hide()
        self.sign_button.setProperty("kind", "primary")
        decorate(self.sign_button, "signature", primary=True)
        self.sign_button.clicked.connect(lambda: self.signing.emit(self.words_edit.toPlainText()))
        self.correct_button.clicked.connect(self.correcting)

    def show_signed(self, given: ScoreSigned, fault: str | None, *, may_correct: bool) -> None:
        """Who stands for it, and the words beside it."""
        self._column.addWidget(words(f"Signed {screen_time(given.signed_at)}, {given.signer_name}", "second"))
        if fault:
            self._column.addWidget(words(f"Do not rely on this score. {fault}", "toned", tone="red", wrap=True))
        if given.words:
            self._column.addWidget(words(given.words, wrap=True))
        self._add_buttons(correct=may_correct)

    def show_unsigned(self, asked: str, *, may_sign: bool, may_correct: bool) -> None:
        """What is asked at once, whatever the total, and the place for the words."""
        if asked:
            self._column.addWidget(words(asked, "toned", tone="red", wrap=True))
        if may_sign and asked:
            self._column.addWidget(words("What was said, and what you did", "label"))
            for part in (self.words_problem, self.words_edit, self.saved_label):
                self._column.addWidget(part)
                part.setVisible(part is not self.words_problem)
        self._add_buttons(sign=may_sign, correct=may_correct)
        if asked and not may_sign:
            self._column.addWidget(words("A clinician reads this and signs.", "hint", wrap=True))

    def _add_buttons(self, *, sign: bool = False, correct: bool = False) -> None:
        row = QHBoxLayout()
        for button, wanted in ((self.sign_button, sign), (self.correct_button, correct)):
            if wanted:
                row.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
                button.show()
        row.addStretch(1)
        self._column.addLayout(row)
