"""What stands where nothing has been recorded yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.ui.kit.labels import icon_label, words
from recolo_desktop.ui.look.theme import look


def empty_state(
    icon_name: str,
    heading: str,
    explanation: str,
    to_hand: list[str],
    buttons: list[QPushButton],
    tone: str = "blue",
) -> QWidget:
    """An empty view that teaches: what is missing, what it will give, what to have to hand, and the way on."""
    colours = look().palette.tone(tone)
    card = QFrame()
    card.setProperty("kind", "card")
    card.setFixedWidth(look().px(640))
    column = QVBoxLayout(card)
    column.setContentsMargins(32, 28, 32, 28)
    column.setSpacing(12)
    tile = icon_label(icon_name, colours.text, 30)
    tile.setFixedSize(look().px(56), look().px(56))
    tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
    tile.setStyleSheet(f"background: {colours.tint}; border: 1px solid {colours.edge}; border-radius: 6px;")
    column.addWidget(tile)
    column.addSpacing(8)
    column.addWidget(words(heading, "h1", wrap=True))
    column.addWidget(words(explanation, wrap=True))
    if to_hand:
        column.addWidget(words("Have these to hand", "label"))
        for number, thing in enumerate(to_hand, start=1):
            column.addWidget(words(f"{number}.  {thing}", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return card
