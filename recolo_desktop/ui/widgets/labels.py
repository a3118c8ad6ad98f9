"""Small labels of one meaning each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.ui.icons import padded, pixmap
from recolo_desktop.ui.theme import look


def words(text: str, kind: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """Plain words: never read as mark-up, because people typed them."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if kind:
        label.setProperty("kind", kind)
    if tone:
        label.setProperty("tone", tone)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def chip(text: str, tone: str, icon_name: str = "") -> QWidget:
    """A status in words, on a tint, with an icon when it matters."""
    if not icon_name:
        label = words(text, "chip", tone=tone)
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return label
    colours = look().palette.tone(tone)
    frame = QFrame()
    frame.setStyleSheet(
        f"QFrame {{ background: {colours.tint}; border: 1px solid {colours.edge}; border-radius: 4px; }}"
        f"QLabel {{ border: 0; background: transparent; color: {colours.text}; font-weight: 600;"
        f" font-size: {look().px(13)}px; }}"
    )
    row = QHBoxLayout(frame)
    row.setContentsMargins(look().px(7), 1, look().px(8), 1)
    row.setSpacing(look().px(5))
    picture = QLabel()
    picture.setPixmap(pixmap(icon_name, colours.text, 15))
    row.addWidget(picture)
    row.addWidget(words(text))
    frame.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return frame


def restyle(widget: QWidget) -> None:
    """Have the style sheet look again at everything inside, once all its properties are set."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.style().unpolish(part)
        part.style().polish(part)
        if isinstance(part, QLabel) and part.property("kind") == "chip":
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the meaning of a chip, notice or strip."""
    widget.setProperty("tone", tone)
    for part in (widget, *widget.findChildren(QLabel)):
        part.style().unpolish(part)
        part.style().polish(part)


def icon_label(name: str, colour: str, size: int = 18) -> QLabel:
    label = QLabel()
    label.setPixmap(pixmap(name, colour, size))
    return label


def decorate(button: QPushButton, name: str, *, primary: bool = False, navy: bool = False) -> None:
    """Put an icon before a button's words, in the colour of those words."""
    palette = look().palette
    colour = palette.on_primary if primary else "#ffffff" if navy else palette.text
    if button.property("kind") == "text":
        colour = palette.link
    picture = padded(name, colour)
    button.setIcon(QIcon(picture))
    button.setIconSize(picture.deviceIndependentSize().toSize())


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, so that nothing of the last client stays."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def fill_terms(grid: QGridLayout, rows: list[tuple[str, str]], *, columns: int = 1, width: int = 130) -> None:
    """Label and value, label and value; values wrap and are never cut."""
    clear(grid)
    for at, (term, value) in enumerate(rows):
        row, column = divmod(at, columns)
        label = words(term, "term")
        label.setMinimumWidth(look().px(width))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        shown = words(value or "Not known", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, column * 2)
        grid.addWidget(shown, row, column * 2 + 1)
        grid.setColumnStretch(column * 2 + 1, 1)


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
