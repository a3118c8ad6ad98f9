"""The unlocked desk: the application bar on top, home or one record below."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.errors import ReasonNeeded, Refusal
from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.presenters.shell.commands import Command, Situation, offered
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.clients.register_page import RegisterPage
from recolo_desktop.ui.kit.alarm import Alarm
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.places import Place, Where
from recolo_desktop.ui.kit.reason_dialog import ReasonDialog
from recolo_desktop.ui.kit.tasks import TaskScope
from recolo_desktop.ui.notes.questions_page import QuestionsPage
from recolo_desktop.ui.shell.desk_bar import DeskBar
from recolo_desktop.ui.shell.desk_dialogs import DeskDialogs
from recolo_desktop.ui.shell.desk_pages import LEADS_TO_RECORDS, PAGES
from recolo_desktop.ui.shell.health_watch import HealthWatch
from recolo_desktop.ui.shell.home_page import HomePage
from recolo_desktop.ui.shell.record_page import RecordPage
from recolo_desktop.ui.shell.room_page import RoomPage
from recolo_desktop.ui.shell.search_palette import SearchPalette
from recolo_desktop.ui.shell.toast import Toast
from recolo_desktop.ui.shell.turned_screen import TurnedScreen
from recolo_desktop.ui.team.backup_runner import BackupRunner
from recolo_desktop.ui.team.team_page import TeamPage


class DeskPage(QWidget):
    """locking: emitted by the Lock button. commanded: emitted with a command's key. titled: the window's title.

    settings_changed: emitted with the team's settings that hold from now on. turned: emitted with the place (client and
    tab) when the screen is turned to the client, and with None once a passphrase has brought the record back.
    """

    locking = Signal()
    commanded = Signal(str)
    titled = Signal(str)
    settings_changed = Signal(object)
    turned = Signal(object)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.setObjectName("page")
        self.sitting = sitting
        self._scope = TaskScope(sitting.tasks)
        self.record: RecordPage | None = None
        self.stack = QStackedWidget()
        self.home = HomePage(sitting)
        self.stack.addWidget(self.home)
        self.home.opening.connect(self.open_client)
        self.home.adding.connect(self.add_client)
        self.home.journal_wanted.connect(lambda: self.show_team("journal"))
        self.home.diary_wanted.connect(lambda: self.do("diary"))
        self.runner = BackupRunner(sitting, self)
        self.runner.finished.connect(self._backed_up)
        self.runner.failed.connect(lambda sentence: self.announce(f"No backup was made. {sentence}"))
        self._health = HealthWatch(sitting, self)
        self.alarm = Alarm(self)
        self._health.damaged.connect(self.warn)
        self.screen_turned = TurnedScreen(sitting, self, self)
        self.screen_turned.turned.connect(self.turned)
        self._wanted: Place | None = None
        self._coming_back = Where()
        self._asked = 0
        self.dialog: QDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = DeskBar(sitting, self)
        self.bar.menu_wanted.connect(self.open_menu)
        self.bar.home_wanted.connect(self.go_home)
        self.bar.search_wanted.connect(self.search)
        self.bar.locking.connect(self.locking)
        column.addWidget(self.bar)
        column.addWidget(self.alarm)
        column.addWidget(self.stack, 1)
        self.toast, self.dialogs = Toast(self), DeskDialogs(self)
        self.home.refresh()
        self._health.start()

    def open_menu(self) -> None:
        """Every command with its shortcut."""
        if self.room is not None:
            return
        menu = QMenu(self)
        for one in self.offered():
            shown = f"\t{QKeySequence(one.keys[0]).toString()}" if one.keys else ""
            action = QAction(f"{one.name}{shown}", menu)
            action.triggered.connect(lambda _=False, key=one.key: self.commanded.emit(key))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.bar.below_menu())

    def offered(self) -> tuple[Command, ...]:
        """The commands that this person can give here."""
        in_record, time = self.record is not None, self.sitting.services.time
        where = Situation(self.sitting.actor, in_record, self._is_merged(), bool(time.sentence()))
        return offered(where)

    def do(self, key: str) -> None:
        """Carry out a command of the desk; the client's view lets none through."""
        if self.room is None:
            self._acts[key]()

    @cached_property
    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            **{key: partial(self._show_page, key) for key in PAGES},
            **self.dialogs.acts,
            "home": self.go_home,
            "search": self.search,
            "add_client": self.add_client,
            "room": self.enter_room,
            "team": self.show_team,
            "backups": lambda: self.show_team("backups"),
            "menu": self.open_menu,
        }

    # -- search, and the client in the room -----------------------------------------------------------

    def search(self) -> None:
        """Find a client, words or a command; with an open record only this client's words."""
        if self.room is not None:
            return
        client = self.record.record.client if self.record else None
        palette = SearchPalette(
            self,
            self.sitting,
            [(one.key, one.name) for one in self.offered() if one.key != "search"],
            client.id if client else None,
            client.banner_name if client else "",
        )
        palette.opening.connect(self._found)
        palette.commanded.connect(self.commanded)
        self.dialog = palette
        palette.open()

    def _found(self, client_id: str, tab: str) -> None:
        if self.record is not None and self.record.record.client.id == client_id:
            self.record.go_to(tab)
        else:
            self.open_client(client_id, tab)

    @property
    def room(self) -> RoomPage | QuestionsPage | None:
        """What the client has before him; None while the screen is the clinician's."""
        return self.screen_turned.page

    def enter_room(self) -> None:
        """Turn the screen to the client: nothing but what is his stays in view, until the passphrase is typed."""
        page = self.record
        if page is None or self.room is not None or QApplication.activeModalWidget() is not None:
            return
        page.flush()
        self.screen_turned.turn(self._place_in(page))

    def ask_client(self, measure: Measure) -> None:
        """Give the client the screen, to answer the questions of a measure himself."""
        page = self.record
        if page is None or self.room is not None or QApplication.activeModalWidget() is not None:
            return
        page.flush()
        self.screen_turned.ask(self._place_in(page), page.record.client.id, measure)

    def give_way(self, page: QWidget) -> None:
        self.bar.hide()
        self.alarm.hide()
        self.toast.hide()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.titled.emit("Recolo")

    def come_back(self, page: QWidget, place: Place) -> None:
        self.bar.show()
        self.alarm.setVisible(bool(self.alarm.label.text()))
        self.stack.removeWidget(page)
        page.deleteLater()
        if self.record is not None:
            self.stack.setCurrentWidget(self.record)
            self.titled.emit(f"{self.record.record.client.banner_name} – Recolo")
            self.record.reload()
        else:
            self.stack.setCurrentWidget(self.home)
            self.go_back_to(place)

    def warn(self, sentence: str) -> None:
        """A fault that stays in view, but not before the client's eyes."""
        self.alarm.say(sentence)
        self.alarm.setVisible(self.room is None)

    # -- moving about ---------------------------------------------------------------------------------

    def open_client(self, client_id: str, tab: str = "client_file", reason: str = "") -> None:
        """Read one record and show it; the opening stands in the journal."""
        if self.room is not None:
            return
        services, actor = self.sitting.services, self.sitting.actor
        self._asked += 1
        asked, self._wanted = self._asked, Place(client_id, tab, self._coming_back)

        def refused(refusal: Refusal) -> None:
            if isinstance(refusal, ReasonNeeded) and asked == self._asked:
                self._ask_why(str(refusal), client_id, tab)
            else:
                self._wanted = None
                self.announce(str(refusal))

        self.sitting.tasks.run(
            lambda: services.clients.open(actor, client_id, reason),
            lambda record: self._show_record(record, tab) if asked == self._asked else None,
            refused,
        )

    def _ask_why(self, why_asked: str, client_id: str, tab: str) -> None:
        actor, asked, clients = self.sitting.actor, self._asked, self.sitting.services.clients
        self.dialog = ReasonDialog(self, why_asked, client_id, lambda said: clients.open(actor, client_id, said))
        self.dialog.opened.connect(lambda record: self._show_record(record, tab) if asked == self._asked else None)
        self.dialog.open()

    def _show_page(self, key: str) -> None:
        """A page that belongs to no record takes the place of the one that is open."""
        if self.room is not None:
            return
        self._drop_record()
        kind, title = PAGES[key]
        page = kind(self._own_sitting(), self.stack)
        page.said.connect(self.announce)
        if isinstance(page, LEADS_TO_RECORDS):
            page.opening.connect(self.open_client)
        self._put(page)
        self.titled.emit(f"{title} – Recolo")

    def show_team(self, panel: str = "people") -> None:
        """People, settings, backups and the journal, for a lead."""
        if self.room is not None:
            return
        self._drop_record()
        page = TeamPage(self._own_sitting(), self.runner, panel, self.stack)
        page.said.connect(self.announce)
        page.settings_changed.connect(self.settings_changed)
        page.restoring.connect(lambda: self.commanded.emit("restore"))
        self._put(page)
        self.titled.emit("Team and settings – Recolo")

    def _is_merged(self) -> bool:
        return self.record is not None and bool(self.record.record.merged)

    def _show_record(self, record: ClientRecord, tab: str) -> None:
        if self.room is not None:
            return  # an answer that came late must not put another record before the client
        self._drop_record()
        page = RecordPage(self._own_sitting(), record, tab, self.stack)
        page.closed.connect(self.go_home)
        page.announced.connect(self.announce)
        page.asking.connect(self.ask_client)
        self.record = page
        self._put(page)
        page.come_back_to(self._coming_back)
        self._coming_back = Where()
        self.titled.emit(f"{record.client.banner_name} – Recolo")

    def _own_sitting(self) -> Sitting:
        """The sitting for one page, whose late answers are dropped once the page is gone."""
        self._scope = TaskScope(self.sitting.tasks)
        return replace(self.sitting, tasks=self._scope)

    def _put(self, page: QWidget) -> None:
        """The one way in which a page comes to the front. While the client looks on, none does."""
        self.stack.addWidget(page)
        if self.room is None:
            self.stack.setCurrentWidget(page)

    def _drop_record(self) -> None:
        """Save what is still being typed and take the whole page away, so that nothing of it stays."""
        self._asked += 1
        for at in range(self.stack.count() - 1, 0, -1):
            page = self.stack.widget(at)
            if isinstance(page, RecordPage | RegisterPage):
                page.flush()
            if page is not None:
                self.stack.removeWidget(page)
                page.deleteLater()
        self._scope.end()
        self.record = self._wanted = None

    def go_home(self) -> None:
        """Close the record, if one is open, and show the day."""
        if self.room is not None:
            return
        self._drop_record()
        self.stack.setCurrentWidget(self.home)
        self.titled.emit("Recolo")
        self.home.refresh()

    def add_client(self) -> None:
        """The form for a new client file."""
        if self.room is not None:
            return
        self._drop_record()
        page = RegisterPage(self._own_sitting())
        page.registered.connect(self.open_client)
        page.cancelled.connect(self.go_home)
        self._put(page)
        self.titled.emit("Add client – Recolo")

    def place(self) -> Place | None:
        """Which record and tab are open, and where in them somebody is, to come back to after unlocking."""
        return self._place_in(self.record) if self.record else self._wanted

    def _place_in(self, page: RecordPage) -> Place:
        return Place(page.record.client.id, page.current_key, page.where())

    def go_back_to(self, place: Place) -> None:
        """Open a record where somebody was in it."""
        self._coming_back = place.where
        self.open_client(place.client_id, place.tab)

    def flush(self) -> None:
        """Save at once whatever is still being typed."""
        page = self.stack.currentWidget()
        if isinstance(page, RecordPage | RegisterPage):
            page.flush()
        for draft in self.findChildren(FormDraft):
            draft.flush()

    def _backed_up(self, backup: Backup) -> None:
        self.announce("Backup made and checked")
        self.home.desk.take_backup(backup)

    def stop(self) -> None:
        """The desk goes: let a backup that is being made come to its end."""
        self.screen_turned.stop()
        self.runner.stop()
        self._health.stop()

    # -- saying things --------------------------------------------------------------------------------

    def announce(self, sentence: str) -> None:
        """A finished action with no decision in it, at the bottom left for a while; never before the client's eyes."""
        if not self.screen_turned.keep_for_later(sentence):
            self.toast.say(sentence)

    def warn_of_lock(self, seconds: int) -> None:
        """Say that the desk locks soon; 0 takes the warning away."""
        self.bar.warn_of_lock(seconds)
