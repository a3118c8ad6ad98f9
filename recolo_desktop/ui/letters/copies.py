"""Who gets a copy: typed as names and roles, or taken from the client file with the address that it holds."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from recolo_desktop.presenters.letters.addressing import Known, copies_in, with_role


class CopyMenu(QMenu):
    """Offers everybody in the client file who has no copy yet; a choice is added to the line."""

    def __init__(self, button: QPushButton, line: QLineEdit, known: Callable[[], Known]) -> None:
        super().__init__(button)
        self._line, self._known = line, known
        button.setMenu(self)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Once each time that it opens, for the file may have changed."""
        self.clear()
        standing = {(copy.name, copy.role) for copy in copies_in(self._line.text(), self._known())}
        for name, role, address in self._known():
            if name and (name, role) not in standing:
                where = f" · {address[0]}" if address else " · no address, by hand"
                text = with_role(name, role)
                self.addAction(f"{text}{where}").triggered.connect(lambda _=False, text=text: self._add(text))
        if self.isEmpty():
            self.addAction("Everybody in the client file has one").setEnabled(False)

    def _add(self, text: str) -> None:
        before = self._line.text().strip().rstrip(";")
        self._line.setText(f"{before}; {text}" if before else text)
