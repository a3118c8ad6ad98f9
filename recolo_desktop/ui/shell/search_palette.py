"""Search over everything that one may see, from anywhere (Ctrl+K): clients, texts, commands."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.nhs_number import shown
from recolo_desktop.domain.basics.partial_date import from_stored
from recolo_desktop.domain.clients.finding_clients import ClientName
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.finding import Found, TextFound
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.look.theme import look

_KINDS = {
    "session_notes": ("Session note", "session_notes"),
    "addenda": ("Addendum", "session_notes"),
    "case_entries": ("Entry", "client_file"),
    "letters": ("Letter", "letters"),
    "court_orders": ("Order", "court_orders"),
}
_TARGET = Qt.ItemDataRole.UserRole


class SearchPalette(QDialog):
    """opening: emitted with a client's id and a tab. commanded: emitted with a command's key."""

    opening = Signal(str, str)
    commanded = Signal(str)

    def __init__(
        self, parent: QWidget, sitting: Sitting, commands: list[tuple[str, str]], client_id: str | None, who: str
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Search")
        self.resize(look().px(680), look().px(460))
        self._sitting, self._commands, self._client_id = sitting, commands, client_id
        self._asked = 0
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setPlaceholderText(f"Search {who}" if client_id else "Name, NHS number, words, or a command")
        self.line.setAccessibleName("Search")
        self.list.setAccessibleName("What was found")
        self.list.setWordWrap(True)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(words("Enter opens · arrows move · Esc closes", "hint"))
        self._show(Found((), ()))

    def _typed(self, typed: str) -> None:
        self._asked += 1
        asked, services, actor = self._asked, self._sitting.services, self._sitting.actor
        self._sitting.tasks.run(
            lambda: services.finding.answering(actor, typed, self._client_id),
            lambda found: self._show(found) if asked == self._asked else None,
        )

    def _show(self, found: Found) -> None:
        self.list.clear()
        for client in found.clients:
            self._add(_client_line(client), ("client", client.id, "client_file"))
        for text in found.texts:
            name, tab = _KINDS[text.kind]
            self._add(_text_line(name, text), ("client", text.client_id, tab))
        typed = self.line.text().strip().casefold()
        for key, name in self._commands:
            if typed in name.casefold():
                self._add(f"Command: {name}", ("command", key, ""))
        if typed and not self.list.count():
            self.list.addItem("Nothing found. Try part of the name, or the whole NHS number.")
        self.list.setCurrentRow(0)

    def _add(self, line: str, target: tuple[str, str, str]) -> None:
        item = QListWidgetItem(line)
        item.setData(_TARGET, target)
        self.list.addItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        target = item.data(_TARGET)
        if target is None:
            return
        what, key, tab = target
        self.accept()
        if what == "client":
            self.opening.emit(key, tab)
        else:
            self.commanded.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the words stay in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if (item := self.list.currentItem()) is not None:
                    self._take(item)
                return True
        return super().eventFilter(watched, event)


def _client_line(client: ClientName) -> str:
    title = f" ({client.title})" if client.title else ""
    in_part = from_stored(client.birth_date_in_part)
    born = screen_date(client.birth_date) if client.birth_date else in_part.words if in_part else "Not known"
    number = shown(client.nhs_number) if client.nhs_number else "Not known"
    return f"{client.family_name.upper()}, {client.given_names}{title}\nBorn {born} · NHS No. {number} · {client.stage}"


def _text_line(name: str, text: TextFound) -> str:
    return f"{name} · {text.client_name}" + (f"\n{text.line}" if text.line else "")
