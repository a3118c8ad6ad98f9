"""The client answers a measure on the screen himself: one question in sight, and nothing of the record."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.presenters.notes.asked_in_room import AskedInRoom
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.kit.list_fields import ListField
from recolo_desktop.ui.look.theme import look

_WIDE, _EDGE = 900, 48
_MANY = 5  # answers; more than that stand in a row, as numbers
_THANKS = "Thank you. Please give the laptop back now."
_AGAIN_MS = 3000
_NOT_YET = "Thank you. Please give the laptop back now. Your answers are stored in a moment."


class _Answers(ListField):
    """The answers so far as a field of a form, so that a draft keeps them; it shows nothing."""

    def __init__(self, page: "QuestionsPage") -> None:
        super().__init__(page)
        self._page = page
        self.hide()

    def value(self) -> list[Any]:
        return self._page.asked.kept(self._page.sitting.today())

    def set_value(self, value: list[Any] | tuple[Any, ...] | None) -> None:
        self._page.asked.take_up(list(value or ()), self._page.sitting.today())
        self._page.draw()


class QuestionsPage(QWidget):
    """leaving: emitted when somebody wants the clinician's view back. stored: emitted with the score that was kept.

    What was answered is kept as a draft of the clinician until it is stored, so that no lock loses it. Once it is
    stored, or the laptop was locked, nothing of it can be read here.
    """

    leaving = Signal()
    stored = Signal(object)

    def __init__(self, sitting: Sitting, client_id: ClientId, measure: Measure, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.sitting, self._client_id = sitting, client_id
        self.asked = AskedInRoom(measure)
        self._sentence = "One moment, please."
        self._is_storing = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.store)
        self._group: QButtonGroup | None = None
        self.answers_edit = _Answers(self)
        self._lay_out()
        subject = f"room/{measure.key}/{client_id}"
        self.draft = FormDraft(
            sitting, FormFields(self, self), subject, client_id, self, say=self.setAccessibleDescription
        )
        self.draw()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 28, _EDGE, 28)
        head = QHBoxLayout()
        self._progress = QVBoxLayout()
        head.addLayout(self._progress)
        head.addStretch(1)
        self.back_button = QPushButton("Give the laptop back")
        decorate(self.back_button, "lock")
        self.back_button.clicked.connect(self.leaving)
        head.addWidget(self.back_button, alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        self._middle = QWidget(self)
        self._middle.setObjectName("asked")
        self._middle.setFixedWidth(look().px(_WIDE))
        self._column = QVBoxLayout(self._middle)
        self._column.setSpacing(14)
        row.addWidget(self._middle)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def begin(self) -> None:
        """The first question, or the one at which he was when the laptop was locked."""
        self.say("")
        self.draft.bring_back()

    # -- what the screen may be told ------------------------------------------------------------------

    def say(self, sentence: str) -> None:
        """One sentence instead of a question."""
        self._sentence = sentence
        self.draw()

    def stay(self) -> None:
        """It cannot be left at this moment: the journal has to have it first."""
        self.say("This view stays for now: the laptop cannot write just yet. The clinician tries again in a moment.")

    def draw(self) -> None:
        """Everything again, in the look that holds now."""
        clear(self._column)
        clear(self._progress)
        self._group = None
        self._middle.setFixedWidth(min(look().px(_WIDE), self.window().width() - 2 * _EDGE))
        if self._sentence:
            self._column.addWidget(words(self._sentence, "h1", wrap=True))
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._draw_progress()
        self._draw_question()
        self._draw_ways()

    # -- one question ---------------------------------------------------------------------------------

    def _draw_progress(self) -> None:
        said = f"Question {self.asked.at} of {self.asked.length}"
        self._progress.addWidget(words(said, "h2"))
        bar = QProgressBar(self)
        bar.setRange(0, self.asked.length)
        bar.setValue(self.asked.at)
        bar.setTextVisible(False)
        bar.setProperty("kind", "primary")
        bar.setAccessibleName(said)
        bar.setFixedWidth(look().px(420))
        self._progress.addWidget(bar)

    def _draw_question(self) -> None:
        asked = self.asked
        if asked.measure.stem:
            self._column.addWidget(words(asked.measure.stem, "asked", wrap=True))
        question = words(asked.question, "question", wrap=True)
        self._column.addWidget(question)
        self.problem_label = words(asked.problem, "problem", wrap=True)
        self.problem_label.setVisible(bool(asked.problem))
        self._column.addWidget(self.problem_label)
        self._group = QButtonGroup(self._middle)
        many = len(asked.choices) > _MANY
        row = QHBoxLayout()
        if many:
            self._column.addLayout(row)
        for value, said in asked.choices:
            button = QRadioButton(said, self._middle)
            button.setProperty("kind", "number" if many else "large")
            button.setAccessibleName(f"{asked.question}: {said}")
            button.setChecked(asked.chosen == value)
            self._group.addButton(button, value)
            (row if many else self._column).addWidget(button)
        self._group.idToggled.connect(self._chosen)
        (self._group.checkedButton() or self._group.buttons()[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_ways(self) -> None:
        row = QHBoxLayout()
        self.before_button, self.pass_button = QPushButton("Back"), QPushButton("I would rather not say")
        self.next_button = QPushButton("Finish" if self.asked.is_last else "Next question")
        self.pass_button.setProperty("kind", "text")
        self.next_button.setProperty("kind", "primary")
        decorate(self.before_button, "arrow-left")
        self.before_button.setEnabled(self.asked.at > 1)
        for button, act in (
            (self.before_button, self.go_back), (self.pass_button, self.pass_over), (self.next_button, self.go_on),
        ):  # fmt: skip
            button.clicked.connect(act)
        row.addWidget(self.before_button)
        row.addWidget(self.pass_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        self._column.addSpacing(8)
        self._column.addLayout(row)

    def _chosen(self, value: int, checked: bool) -> None:
        if checked:
            self.asked.choose(value)
            self.problem_label.hide()
            self.draft.edited()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers; Enter goes on, wherever the focus is."""
        button = self._group.button(int(event.text())) if self._group and event.text().isdecimal() else None
        if button is not None:
            button.setChecked(True)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._group is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    # -- forwards and back ----------------------------------------------------------------------------

    def go_back(self) -> None:
        """To the question before."""
        self.asked.go_back()
        self.draw()

    def pass_over(self) -> None:
        """He would rather not say."""
        is_done = self.asked.pass_over()
        self.draft.edited()
        self._then(is_done)

    def go_on(self) -> None:
        """To the next question; after the last one the answers are stored."""
        self._then(self.asked.go_on())

    def _then(self, is_done: bool) -> None:
        if is_done:
            self.store()
        else:
            self.draw()

    def store(self) -> None:
        """Keep the answers as a score. They are out of sight from here on."""
        if self._is_storing:
            return
        self._is_storing = True
        entry, sitting, client_id = self.asked.entry(self.sitting.today()), self.sitting, self._client_id
        self.say(_THANKS)
        work = self.draft.used_by(lambda: sitting.services.measures.enter(sitting.actor, client_id, entry))
        sitting.tasks.run(work, self._is_stored, self._is_refused)

    def _is_stored(self, score: Any) -> None:
        self.draft.begin_anew()
        self.asked.answers.clear()
        self.stored.emit(score)

    def _is_refused(self, _refusal: Refusal) -> None:
        self._is_storing = False
        self.say(_NOT_YET)
        self._again.start()

    def give_back(self) -> str:
        """The clinician has the laptop again: what she is told of answers that are no score yet."""
        self._again.stop()
        asked, title = self.asked, self.asked.measure.title
        said = f"{asked.left_out} answers of another day were left out. " if asked.left_out else ""
        if asked.is_done:
            return f"{said}{title} is not stored yet. The answers are kept with their day: ask once more to store them."
        if asked.answers:
            self.draft.flush()
            said += f"{title}: {len(asked.answers)} of {asked.length} questions answered. Ask again today to go on."
        return said
