"""One open record: banner, strip and the five tabs. Everything in it belongs to one client."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.clients.client_file_tab import ClientFileTab
from recolo_desktop.ui.kit.banner import ClientBanner, ConditionsStrip
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.places import Where
from recolo_desktop.ui.letters.letters_tab import LettersTab
from recolo_desktop.ui.look.icons import icon
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.notes.goals_tab import GoalsTab
from recolo_desktop.ui.notes.notes_tab import NotesTab
from recolo_desktop.ui.orders.court_orders_tab import CourtOrdersTab

Tab = ClientFileTab | NotesTab | GoalsTab | CourtOrdersTab | LettersTab


@dataclass(frozen=True, slots=True)
class TabKind:
    """One tab: its key, its name, the short name for narrow windows, its icon and its class."""

    key: str
    name: str
    short_name: str
    icon: str
    make: type[Tab]


TABS: tuple[TabKind, ...] = (
    TabKind("client_file", "Client file", "Client file", "folder-lock", ClientFileTab),
    TabKind("session_notes", "Therapy session notes", "Session notes", "notebook-pen", NotesTab),
    TabKind("goals", "Occupational therapy goals", "OT goals", "target", GoalsTab),
    TabKind("court_orders", "Restraining-order conditions", "Order conditions", "gavel", CourtOrdersTab),
    TabKind("letters", "Letters", "Letters", "mail", LettersTab),
)
_COMPACT_BELOW = 1240
NEW_NOTE = "new_note"  # the tab of notes, with one of today begun


class RecordPage(QWidget):
    """Opens on the tab asked for; tabs are built when they are first visited.

    closed: emitted when the record is closed. announced: emitted with a sentence for the toast.
    asking: emitted with a measure that the client is to answer himself.
    """

    closed = Signal()
    announced = Signal(str)
    asking = Signal(object)

    def __init__(self, sitting: Sitting, record: ClientRecord, tab: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting, self.record = sitting, record
        self._context = TabContext(
            sitting, self.reload, self.announced.emit, self.go_to, self.begin_letter, self.asking.emit
        )
        self._built: dict[str, Tab] = {}
        self._banner, self._strip = ClientBanner(self), ConditionsStrip(self)
        self._banner.closing.connect(self.closed)
        self._strip.asked_for_conditions.connect(lambda: self.go_to("court_orders"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Parts of the record")
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.tabBar().setAccessibleName("Parts of the record")
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._banner, self._strip, self.tabs):
            column.addWidget(widget)
        for kind in TABS:
            self.tabs.addTab(QWidget(), icon(kind.icon, look().palette.text2), kind.name)
        self.tabs.currentChanged.connect(self._visit)
        self._add_shortcuts()
        self._show_frame()
        self.go_to("session_notes" if tab == NEW_NOTE else tab)
        self._visit(self.tabs.currentIndex())
        notes = self.current()
        if tab == NEW_NOTE and isinstance(notes, NotesTab):
            notes.begin_todays()

    def _add_shortcuts(self) -> None:
        for number, kind in enumerate(TABS, start=1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda key=kind.key: self.go_to(key))
        for keys, act in (
            ("Ctrl+W", self.closed.emit),
            ("Ctrl+N", lambda: self.current().new()),
            ("Ctrl+Return", lambda: self.current().primary()),
            ("Ctrl+S", lambda: self.current().flush()),
            ("Ctrl+P", self._print),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _print(self) -> None:
        current = self.current()
        if isinstance(current, LettersTab):
            current.life.print_sealed()
        elif isinstance(current, NotesTab):
            current.print_button.print_this()

    def current(self) -> Tab:
        """The tab in front."""
        return self._tab(TABS[self.tabs.currentIndex()])

    def where(self) -> Where:
        """Where in this record somebody is."""
        tab = self.current()
        return tab.where() if isinstance(tab, NotesTab | LettersTab) else Where()

    def come_back_to(self, where: Where) -> None:
        """Stand there again, after a lock or with a new look."""
        tab = self.current()
        if isinstance(tab, NotesTab | LettersTab):
            tab.come_back_to(where)

    @property
    def current_key(self) -> str:
        return TABS[self.tabs.currentIndex()].key

    def _tab(self, kind: TabKind) -> Tab:
        if kind.key not in self._built:
            at = TABS.index(kind)
            placeholder = self.tabs.widget(at)
            if placeholder is None:
                raise RuntimeError("the tab has lost its page")
            tab = kind.make(self._context, placeholder)
            self._built[kind.key] = tab
            column = QVBoxLayout(placeholder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(tab)
            tab.show_record(self.record)
        return self._built[kind.key]

    def _visit(self, at: int) -> None:
        self.flush()
        self._tab(TABS[at])

    def go_to(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(next(at for at, kind in enumerate(TABS) if kind.key == key))

    def begin_letter(self, kind: str) -> None:
        """A letter of this kind, in its tab."""
        self.go_to("letters")
        tab = self.current()
        if isinstance(tab, LettersTab):
            tab.begin(kind)

    def _show_frame(self) -> None:
        services, today = self._sitting.services, self._sitting.today()
        self._banner.show_client(self.record.as_met, self._sitting.actor, today)
        strip = say.strip(self.record.client, self.record.orders, services.instruments, services.categories, today)
        self._strip.show_strip(strip)
        self._show_tab_names()

    def _show_tab_names(self) -> None:
        compact = self.width() * 100 / look().text_size < _COMPACT_BELOW
        for at, kind in enumerate(TABS):
            name = kind.short_name if compact else kind.name
            count = self._count(kind.key)
            self.tabs.setTabText(at, f"{name}  ({count})" if count else name)
            self.tabs.setTabToolTip(at, f"{kind.name} (Alt+{at + 1})")
        self.tabs.tabBar().setUsesScrollButtons(False)

    def _count(self, key: str) -> str:
        kinds = {"session_notes": "session note", "letters": "letter"}
        waiting = sum(draft.kind == kinds.get(key) for draft in self.record.drafts)
        if not waiting or not may(self._sitting.actor, Right.WRITE_LETTERS):
            return ""
        word = "to sign" if key == "letters" else "draft" if waiting == 1 else "drafts"
        return f"{waiting} {word}"

    def reload(self) -> None:
        """Read the record again after a change of one's own."""
        client_id = self.record.client.id
        self._sitting.tasks.run(
            lambda: self._sitting.services.clients.refresh(self._sitting.actor, client_id), self._reloaded
        )

    def _reloaded(self, record: ClientRecord) -> None:
        if record.client.id != self.record.client.id:
            return
        self.record = record
        self._show_frame()
        for tab in self._built.values():
            tab.show_record(record)

    def flush(self) -> None:
        """Save at once whatever is still being typed, on every tab."""
        for tab in self._built.values():
            tab.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tab_names()
