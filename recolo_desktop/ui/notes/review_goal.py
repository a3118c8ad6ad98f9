"""One goal in a review: closed it is a line with its level; open it shows five descriptions, evidence, set aside."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.notes.goal import LEVELS, Goal, signed
from recolo_desktop.presenters.notes.review_sheet import ReviewSheet
from recolo_desktop.ui.kit.goal_scale import GoalScale
from recolo_desktop.ui.kit.labels import chip, clear, decorate, words
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look

_ARROWS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MINUS = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class GoalInReview(QFrame):
    """wanted: emitted when the line is pressed. changed: something was judged or typed. gone_on: Enter, with back."""

    wanted, changed, gone_on, picture_wanted = Signal(), Signal(), Signal(bool), Signal()

    def __init__(self, goal: Goal, sheet: ReviewSheet) -> None:
        super().__init__()
        self.goal, self._sheet = goal, sheet
        self._minus = False
        self.buttons: dict[int, QRadioButton] = {}
        self.setObjectName("reviewgoal")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 18, 8)
        self._column.setSpacing(6)
        self.is_open = False
        self.show_closed()

    # -- closed ---------------------------------------------------------------------------------------

    def show_closed(self) -> None:
        """A line: the number to press, the title, what was found, and the level."""
        self.is_open = False
        self._begin()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._number(), alignment=Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(words(self.goal.title, "label", wrap=True))
        if found := self._found():
            text.addWidget(words(found, "second", wrap=True))
        row.addLayout(text, 1)
        row.addWidget(GoalScale(self.goal.starting_level, self._sheet.levels.get(self.goal.id)))
        row.addWidget(self._state(), alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _found(self) -> str:
        key = self.goal.id
        if said := self._sheet.aside.get(key, "").strip():
            return f"Left out: {said}"
        level = self._sheet.levels.get(key)
        described = dict(zip(LEVELS, self.goal.level_descriptions, strict=True))
        parts = [described[level] if level is not None else "", self._sheet.evidence.get(key, "")]
        return ". ".join(part.strip(" .") for part in parts if part.strip())

    def _state(self) -> QWidget:
        key = self.goal.id
        if self._sheet.aside.get(key, "").strip():
            return chip("Set aside", "grey")
        return chip("Rated", "green") if key in self._sheet.levels else chip("To rate", "amber")

    def _number(self) -> QPushButton:
        button = QPushButton(str(self.goal.number))
        button.setProperty("kind", "small")
        button.setFixedWidth(look().px(34))
        button.setAccessibleName(f"Rate goal {self.goal.number}, {self.goal.title}")
        button.clicked.connect(self.wanted)
        return button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.is_open:
            self.wanted.emit()

    # -- open -----------------------------------------------------------------------------------------

    def show_open(self) -> None:
        """Five descriptions in full, the best first; where it began and stood last time is said in words."""
        self.is_open = True
        self._begin()
        head = QHBoxLayout()
        head.addWidget(chip(str(self.goal.number), "blue"))
        own = f"  “{self.goal.own_words}”" if self.goal.own_words else ""
        head.addWidget(words(self.goal.title, "label", wrap=True), 2)
        head.addWidget(words(own, "second", wrap=True), 3)
        head.addWidget(words(f"Weight {self.goal.weight}", "second"))
        self._column.addLayout(head)
        self._offer_levels()
        self._ask_for_evidence()
        self._offer_to_set_aside()

    def _offer_levels(self) -> None:
        group, chosen = QButtonGroup(self), self._sheet.levels.get(self.goal.id)
        described = dict(zip(LEVELS, self.goal.level_descriptions, strict=True))
        self.buttons = {}
        for level in reversed(LEVELS):
            button = QRadioButton(f"{signed(level)}   {described[level]}")
            button.setAccessibleName(f"{signed(level)}: {described[level]}. {self._marks(level)}".strip())
            button.setProperty("kind", "level")
            button.setMinimumHeight(look().px(30))
            button.setChecked(level == chosen)
            button.installEventFilter(self)
            button.toggled.connect(lambda on, level=level: self._choose(level) if on else None)
            group.addButton(button)
            row = QHBoxLayout()
            row.addWidget(button, 1)
            if marks := self._marks(level):
                row.addWidget(words(marks, "chip", tone="grey"))
            self._column.addLayout(row)
            self.buttons[level] = button

    def _marks(self, level: int) -> str:
        said = ["last time"] if level == self._sheet.last_level(self.goal) else []
        return ", ".join([*said, *(["start"] if level == self.goal.starting_level else [])])

    def _ask_for_evidence(self) -> None:
        row = QHBoxLayout()
        label = words("Evidence", "label")
        row.addWidget(label)
        row.addStretch(1)
        self.picture_button = QPushButton("Add a photo or scan")
        self.picture_button.setProperty("kind", "text")
        decorate(self.picture_button, "paperclip")
        self.picture_button.clicked.connect(self.picture_wanted)
        self.picture_label = words("One is attached" if self._sheet.pictures.get(self.goal.id) else "", "hint")
        row.addWidget(self.picture_label)
        row.addWidget(self.picture_button)
        self._column.addLayout(row)
        self.evidence = TextBox(self)
        self.evidence.setPlaceholderText("What you saw or heard that shows it")
        self.evidence.setAccessibleName(f"Evidence for goal {self.goal.number}")
        self.evidence.put(self._sheet.evidence.get(self.goal.id, ""))
        self.evidence.words_changed.connect(self._typed)
        label.setBuddy(self.evidence)
        self._column.addWidget(self.evidence)

    def _offer_to_set_aside(self) -> None:
        row = QHBoxLayout()
        said = self._sheet.aside.get(self.goal.id, "")
        self.aside_button = QPushButton("Set aside, with a reason")
        self.aside_button.setProperty("kind", "text")
        self.aside_line = QLineEdit(said)
        self.aside_line.setPlaceholderText("Why it is not counted this time")
        self.aside_line.setAccessibleName(f"Why goal {self.goal.number} is set aside")
        self.aside_line.setVisible(bool(said))
        self.aside_line.textChanged.connect(self._set_aside)
        self.aside_button.clicked.connect(self._ask_why)
        row.addWidget(self.aside_button)
        row.addWidget(self.aside_line, 1)
        row.addStretch(1)
        row.addWidget(words("−2 to +2: ↑ ↓ or type it · Enter: next goal", "hint"))
        self._column.addLayout(row)

    def focus(self) -> None:
        """On the chosen level, or on the one of last time, which is not chosen by that."""
        chosen = self._sheet.levels.get(self.goal.id)
        last = self._sheet.last_level(self.goal)
        at = chosen if chosen is not None else last if last is not None else self.goal.starting_level
        self.buttons[at].show()  # at once: the next key is already on its way
        self.buttons[at].setFocus()

    def _ask_why(self) -> None:
        self.aside_line.show()
        self.aside_line.setFocus()

    def _set_aside(self, said: str) -> None:
        self._sheet.aside[self.goal.id] = said
        self.changed.emit()

    def _typed(self) -> None:
        self._sheet.evidence[self.goal.id] = self.evidence.toPlainText()
        self.changed.emit()

    def _choose(self, level: int) -> None:
        self._sheet.levels[self.goal.id] = level
        self.changed.emit()

    # -- keys -----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.buttons.values():
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, digit = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            self.gone_on.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if key in _MINUS or digit in ("-", "−"):
            self._minus = True
            return True
        if digit in ("0", "1", "2"):
            level = -int(digit) if self._minus else int(digit)
            self._minus = False
            self.buttons[level].setChecked(True)
            self.buttons[level].setFocus()
            return True
        self._minus = False
        if key in _ARROWS and not event.modifiers():
            return self._move(_ARROWS[key])
        return False

    def _move(self, by: int) -> bool:
        """Arrows choose: up is better."""
        at = next((level for level, button in self.buttons.items() if button.hasFocus()), 0)
        level = min(max(at + by, LEVELS[0]), LEVELS[-1])
        self.buttons[level].setChecked(True)
        self.buttons[level].setFocus()
        return True

    def _begin(self) -> None:
        clear(self._column)
        palette = look().palette
        edge = palette.primary if self.is_open else "transparent"
        self.setStyleSheet(
            f"QFrame#reviewgoal {{ border: 0; border-top: 1px solid {palette.border}; border-left: 4px solid {edge}; }}"
        )
