"""Small labels of one meaning each."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from recolo_desktop.ui.look.icons import padded, pixmap
from recolo_desktop.ui.look.theme import look


def words(text: str, kind: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """Plain words: the style sheet has every label take its text as plain, because people typed it."""
    label = QLabel()
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


def fit_chips(widget: QWidget) -> None:
    """Chips keep the size of their words."""
    for part in widget.findChildren(QLabel):
        if part.property("kind") == "chip":
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the meaning of a chip, notice or strip."""
    widget.setProperty("tone", tone)
    for part in (widget, *widget.findChildren(QLabel)):
        part.style().unpolish(part)
        part.style().polish(part)
        part.updateGeometry()


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
