"""The safety check beside a letter: what was found as cards, and the words themselves marked in the text."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.finding import Finding, Severity, must_fix
from recolo_desktop.ui.compiled.ui_letters_tab import Ui_LettersTab
from recolo_desktop.ui.kit.labels import clear, icon_label, set_tone, words
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.look.tokens import Tone

_MOST_OF_THE_PAGE = 4


class LetterCheck(QObject):
    """Shows the findings of the letter in hand; a click leads to the words, replaces them or answers.

    answered: emitted with a word that the record does not know, and whether it is somebody protected's.
    """

    answered = Signal(str, bool)

    def __init__(self, form: Ui_LettersTab, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.fit)
        form.findings_content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a busy machine a new card may be drawn only after the fitting that was meant for it."""
        if event.type() is QEvent.Type.ChildPolished:
            self._soon.start(0)
        return super().eventFilter(watched, event)

    def show(self, findings: tuple[Finding, ...], unfinished: tuple[str, ...] = ()) -> None:
        """Count, cards and marks; `unfinished` are sentences on what is still to be written."""
        form = self._form
        focus = QApplication.focusWidget()
        was_inside = focus is not None and form.findings_content.isAncestorOf(focus)
        clear(form.findings_layout)
        blocking = len(must_fix(findings))
        counted = f"{blocking} to fix" if blocking else f"{len(findings)} to check" if findings else "Passed"
        if unfinished and not findings:
            counted = "Not finished"
        tone = "red" if blocking else "amber" if findings or unfinished else "green"
        for label in (form.check_chip, form.check_count_chip):
            label.setText(counted)
            set_tone(label, tone)
            label.show()
        self._buttons: list[QPushButton] = []
        for finding in findings:
            form.findings_layout.addWidget(self._card(finding))
        if not findings:
            row = QHBoxLayout()
            row.addWidget(icon_label("circle-check", look().palette.green.text))
            row.addWidget(words("No protected person, address or phone number is named."), 1)
            form.findings_layout.addLayout(row)
        for sentence in unfinished:
            form.findings_layout.addWidget(words(f"{sentence}.", "second", wrap=True))
        for one, other in pairwise((form.body_edit, *self._buttons, form.hand_button)):
            QWidget.setTabOrder(one, other)
        form.body_edit.setExtraSelections([self._mark(one) for one in findings if one.start >= 0])
        if was_inside:  # the card that was answered goes: the next one has the focus, or the letter
            next((one for one in self._buttons if not one.isHidden()), form.body_edit).setFocus()
        # New cards show themselves in the next turn of the loop; before that they have no height.
        self._soon.start(0)

    def fit(self) -> None:
        """As high as what was found, up to a quarter of the page; what goes beyond scrolls."""
        area, inside = self._form.findings_area, self._form.findings_content.layout()
        if inside is not None and area.viewport().width() > 0:
            wide = area.viewport().width()
            inside.invalidate()  # sizes from before the cards changed are still remembered on a busy machine
            inside.activate()
            needed = inside.totalHeightForWidth(wide) if inside.hasHeightForWidth() else inside.totalSizeHint().height()
            # Wrapped words ask for the room that they would need in a narrow column; they stand in this one.
            self._form.findings_content.setMinimumHeight(needed)
            area.setFixedHeight(min(needed + 2, self._form.letter_page.height() // _MOST_OF_THE_PAGE))

    def forget(self) -> None:
        """Nothing is known of the letter that comes next."""
        self._form.body_edit.setExtraSelections([])

    def select(self, finding: Finding) -> None:
        """Lead to the words in the text."""
        box = self._form.body_edit
        box.setTextCursor(self._cursor(finding))
        box.setFocus()

    def replace_found(self, finding: Finding) -> None:
        """Put the safe words where the unsafe ones stand."""
        self.select(finding)
        for button in self._buttons:
            button.setEnabled(False)  # where the other words stand is known again after the next look
        self._form.body_edit.insertPlainText(finding.replace_with)

    def _cursor(self, finding: Finding) -> QTextCursor:
        box = self._form.body_edit
        cursor = box.textCursor()
        cursor.setPosition(box.place_of(finding.start))
        cursor.setPosition(box.place_of(finding.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, finding: Finding) -> QTextEdit.ExtraSelection:
        marked, tone = QTextEdit.ExtraSelection(), _tone(finding)
        how = QTextCharFormat()
        how.setBackground(QColor(tone.tint))
        how.setForeground(QColor(tone.text))
        how.setFontWeight(QFont.Weight.DemiBold)
        how.setFontUnderline(True)
        marked.format, marked.cursor = how, self._cursor(finding)
        return marked

    def _card(self, finding: Finding) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "notice")
        card.setProperty("tone", "red" if finding.severity is Severity.MUST_FIX else "amber")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 9, 12, 10)
        column.setSpacing(5)
        heading = QHBoxLayout()
        heading.addWidget(icon_label("shield-alert", _tone(finding).text))
        heading.addWidget(words(finding.what, "label", wrap=True), 1)
        column.addLayout(heading)
        column.addWidget(words(finding.why, wrap=True))
        if finding.start >= 0 or finding.asks_about:
            column.addLayout(self._ways_on(finding, card))
        return card

    def _ways_on(self, finding: Finding, card: QFrame) -> QHBoxLayout:
        """Each button belongs to the card from the start: shown alone, it would be a window that takes the focus."""
        row = QHBoxLayout()
        swap = QPushButton(f"Replace with “{finding.replace_with}”", card)
        swap.clicked.connect(lambda: self.replace_found(finding))
        swap.setVisible(bool(finding.replace_with))
        show = QPushButton("Show", card)
        show.clicked.connect(lambda: self.select(finding))
        show.setVisible(finding.start >= 0)
        nobody, somebody = QPushButton("Nobody protected", card), QPushButton("One of the protected", card)
        for button, protects in ((nobody, False), (somebody, True)):
            button.setVisible(bool(finding.asks_about))
            button.setAccessibleName(f"{button.text()}: {finding.asks_about}")
            button.clicked.connect(lambda _=False, protects=protects: self.answered.emit(finding.asks_about, protects))
        for button in (nobody, somebody, swap, show):
            button.setProperty("kind", "small")
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        return row


def _tone(finding: Finding) -> Tone:
    palette = look().palette
    return palette.red if finding.severity is Severity.MUST_FIX else palette.amber
