"""The application bar: menu, home, search, who is here, and the lock."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.labels import chip, decorate, icon_label, words
from recolo_desktop.ui.look.theme import look


class DeskBar(QFrame):
    """menu_wanted, home_wanted, search_wanted, locking: emitted by its buttons."""

    menu_wanted = Signal()
    home_wanted = Signal()
    search_wanted = Signal()
    locking = Signal()

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("appbar")
        self.setFixedHeight(look().px(46))
        self.warning = QLabel()
        self.warning.setProperty("kind", "chip")
        self.warning.setProperty("tone", "amber")
        self.warning.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(_badge("R", "mark", 25))
        row.addWidget(words("Recolo", "h3"))
        self._menu = self._button("Menu", "menu", "Every command (F10)", self.menu_wanted)
        row.addWidget(self._menu)
        row.addWidget(self._button("Home", "house", "", self.home_wanted))
        row.addWidget(
            self._button("Search", "search", "Find a client, words or a command (Ctrl+K)", self.search_wanted)
        )
        row.addStretch(1)
        row.addWidget(self.warning)
        if sitting.is_demo:
            row.addWidget(chip("Synthetic records", "amber"))
        row.addWidget(icon_label("lock", look().palette.green.text, 17))
        row.addWidget(words("Encrypted on this laptop", "second"))
        row.addWidget(_badge(sitting.actor.initials, "avatar", 30))
        row.addWidget(words(sitting.actor.name, "label"))
        lock = QPushButton("Lock")
        lock.setToolTip("Lock now (Ctrl+L)")
        decorate(lock, "lock")
        lock.clicked.connect(self.locking)
        row.addWidget(lock)

    def _button(self, name: str, icon: str, hint: str, wanted: object) -> QPushButton:
        button = QPushButton(name)
        button.setProperty("kind", "bar")
        button.setToolTip(hint)
        decorate(button, icon)
        button.clicked.connect(wanted)
        return button

    def below_menu(self) -> QPoint:
        """Where the menu opens."""
        return self._menu.mapToGlobal(self._menu.rect().bottomLeft())

    def warn_of_lock(self, seconds: int) -> None:
        """Say that the desk locks soon; 0 takes the warning away."""
        self.warning.setText(f"Locks in {seconds} s unless you type or move the mouse" if seconds else "")
        self.warning.setVisible(bool(seconds))


def _badge(said: str, kind: str, side: int) -> QLabel:
    label = words(said, kind)
    label.setFixedSize(look().px(side), look().px(side))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
