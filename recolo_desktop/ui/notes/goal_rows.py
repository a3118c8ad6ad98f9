"""One goal as a line of the list, and what was agreed of it: levels, the parts of the agreement, steps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.goal import LEVELS, Goal, signed
from recolo_desktop.ui.kit.goal_scale import GoalScale
from recolo_desktop.ui.kit.labels import clear, words
from recolo_desktop.ui.look.theme import look


class GoalRow(QFrame):
    """chosen: emitted with the id of the goal when its number is pressed."""

    chosen = Signal(str)

    def __init__(self, goal: Goal, level: int | None, said: str, *, is_chosen: bool) -> None:
        super().__init__()
        palette = look().palette
        self.setStyleSheet(
            f"QFrame#goalrow {{ border: 0; border-top: 1px solid {palette.border};"
            f" border-left: 4px solid {palette.primary if is_chosen else 'transparent'};"
            f" background: {palette.selected if is_chosen else 'transparent'}; }}"
        )
        self.setObjectName("goalrow")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 18, 8)
        line.setSpacing(12)
        button = QPushButton(str(goal.number))
        button.setProperty("kind", "small")
        button.setAccessibleName(f"Show the levels of goal {goal.number}, {goal.title}")
        button.setFixedWidth(look().px(34))
        button.clicked.connect(lambda: self.chosen.emit(goal.id))
        line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(words(goal.title, "label", wrap=True))
        text.addWidget(words(said, "second", wrap=True))
        line.addLayout(text, 1)
        if goal.is_rated or level is not None:
            line.addWidget(GoalScale(goal.starting_level, level))


def fill_levels(grid: QGridLayout, goal: Goal, level: int | None) -> None:
    """The five levels, the best first, and below them what else was agreed."""
    clear(grid)
    described = dict(zip(LEVELS, goal.level_descriptions, strict=True))
    for at, each in enumerate(reversed(LEVELS)):
        mark = " · now" if each == level else " · start" if each == goal.starting_level else ""
        tone = "blue" if each == level else "grey"
        level_chip = words(signed(each), "chip", tone=tone)
        grid.addWidget(level_chip, at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(words(described[each] + mark, wrap=True), at, 1)
    for at, (term, said) in enumerate(_about(goal), start=len(LEVELS)):
        grid.addWidget(words(term, "term", wrap=True), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(said, wrap=True), at, 1)
    grid.setColumnStretch(1, 1)


def _about(goal: Goal) -> list[tuple[str, str]]:
    """What else was agreed, and the steps on the way: how far they are is no level."""
    said = [
        ("Measured by", goal.measured_by), ("Possible", goal.achievable_because), ("Matters", goal.relevant_because),
        ("By", screen_date(goal.by_when) if goal.by_when else ""), ("Agreed with", goal.agreed_with),
        ("If hard", goal.if_hard), ("Why", goal.reasoning),
    ]  # fmt: skip
    steps = [
        (step.state.said, f"{step.words}{f', {screen_date(step.happened_on)}' if step.happened_on else ''}")
        for step in goal.steps
    ]
    return [(term, text) for term, text in (*said, *steps) if text]
