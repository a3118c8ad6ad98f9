"""The window: the gate (set-up or unlock) or the desk, never both."""

import gc
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from recolo_desktop import memory
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.presenters.shell.commands import COMMAND, COMMANDS, By
from recolo_desktop.ui.gate.unlock_page import UnlockPage
from recolo_desktop.ui.look.theme import Theme
from recolo_desktop.ui.shell import faults
from recolo_desktop.ui.shell.front import Front

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QShowEvent

    from recolo_desktop.domain.team.staff import StaffMember
    from recolo_desktop.domain.team.team_settings import TeamSettings
    from recolo_desktop.presenters.team.set_up_desk import SetUpAnswers
    from recolo_desktop.ui.kit.places import Place
    from recolo_desktop.ui.kit.tasks import QtTasks, TaskScope
    from recolo_desktop.ui.shell.desk_page import DeskPage
    from recolo_desktop.ui.shell.idle import IdleWatch
    from recolo_desktop.ui.shell.keeper import Keeper
    from recolo_desktop.ui.shell.system_lock import SystemLock

_AFTER_FIRST_PAINT_MS = 40
_USUAL, _LEAST = QSize(1366, 768), QSize(1000, 600)


class MainWindow(QStackedWidget):
    """painted: emitted once, after the first frame. ready: emitted when the heavy libraries are there.
    unlocked and locked: emitted when the desk came or went.
    """

    painted = Signal()
    ready = Signal()
    unlocked = Signal()
    locked = Signal()

    def __init__(self, front: Front, theme: Theme, application: QApplication) -> None:
        super().__init__()
        self.setWindowTitle("Recolo")
        self._fit_to_the_screen()
        self._front, self._theme = front, theme
        self._loading = False
        self._scope: TaskScope | None = None
        self._turn = 0
        self.system_lock: SystemLock | None = None
        self.actor: StaffMember | None = None
        self.desk: DeskPage | None = None
        self.gate: QWidget | None = None
        self._places: dict[str, Place] = {}
        self._turned: tuple[str, Place] | None = None  # whose sitting has its screen turned, and where
        self._look_waits = False
        self._application = application
        self._idle: IdleWatch | None = None
        theme.changed.connect(self._redraw)
        self.show_gate()

    @cached_property
    def tasks(self) -> "QtTasks":
        """The vault's own thread, from the moment that there is something for it to do."""
        from recolo_desktop.ui.kit.tasks import QtTasks  # noqa: PLC0415

        return QtTasks()

    @cached_property
    def keeper(self) -> "Keeper":
        """What was typed and is not yet stored, through every lock."""
        from recolo_desktop.ui.shell.keeper import Keeper  # noqa: PLC0415

        return Keeper(self.tasks, self)

    def _add_shortcuts(self) -> None:
        from recolo_desktop.ui.shell.shortcuts import OverDialogs, add_shortcuts  # noqa: PLC0415

        OverDialogs(self, COMMAND["lock"].keys[0], lambda: self.do("lock"))
        add_shortcuts(self, {keys: partial(self.do, one.key) for one in COMMANDS for keys in one.keys})

    def _load(self) -> None:
        """Import the heavy libraries while somebody is typing a passphrase."""
        from recolo_desktop.ui.shell.system_lock import SystemLock  # noqa: PLC0415

        self.painted.emit()
        self._add_shortcuts()
        self.system_lock = SystemLock(self)
        self.system_lock.locked.connect(self.lock)
        self.tasks.run(self._preload, lambda _: self.ready.emit())

    def _preload(self) -> None:
        self._front.services()
        from recolo_desktop.ui.shell import desk_page  # noqa: F401, PLC0415

    # -- the gate -------------------------------------------------------------------------------------

    def show_gate(self) -> None:
        """Set-up on a new laptop, otherwise unlocking. The window says no name."""
        self.setWindowTitle("Recolo")
        self._put_gate(self._unlock_page() if self._front.store_exists() else self._set_up_page())

    def _put_gate(self, page: QWidget) -> None:
        if self.gate is not None:
            self.removeWidget(self.gate)
            self.gate.deleteLater()
        self.gate = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        if isinstance(page, UnlockPage):
            page.take_focus()

    def _unlock_page(self) -> UnlockPage:
        try:
            face, fault = self._front.face(), ""
        except Refusal as refusal:
            face, fault = None, str(refusal)
        page = UnlockPage(face, fault, self._front.seconds_to_wait)
        page.unlocking.connect(self._unlock)
        page.recovering.connect(self._recover)
        page.restoring.connect(self._restore)
        return page

    def _set_up_page(self) -> QWidget:
        from recolo_desktop.ui.gate.set_up_page import SetUpPage  # noqa: PLC0415

        page = SetUpPage(
            self._front.clock,
            self._front.today,
            self._front.passphrases(),
            str(self._front.folder),
            synthetic=self._front.synthetic,
        )
        page.finishing.connect(self._set_up)
        page.printing.connect(self._print_key)
        page.restoring.connect(self._restore)
        return page

    def _set_up(self, answers: "SetUpAnswers") -> None:
        from recolo_desktop.ui.gate.set_up_page import SetUpPage  # noqa: PLC0415

        if not isinstance(self.gate, SetUpPage):
            return
        self.tasks.run(
            lambda: self._front.services().sign_in.set_up(*answers.in_order),
            self._enter,
            self.gate.show_refusal,
        )

    def _print_key(self, key: str, team: str) -> None:
        from recolo_desktop.ui.gate.set_up_page import SetUpPage  # noqa: PLC0415
        from recolo_desktop.ui.paper.recovery_sheet import print_sheet  # noqa: PLC0415

        if isinstance(self.gate, SetUpPage):
            self.gate.key_was_printed(print_sheet(key, team))

    def _unlock(self, staff_id: str, passphrase: str) -> None:
        turn = self._turn
        self.tasks.run(
            lambda: self._front.services().sign_in.unlock(staff_id, passphrase),
            lambda actor: self._enter_if_still_asked(actor, turn),
            self._not_unlocked,
        )

    def _enter_if_still_asked(self, actor: "StaffMember", turn: int) -> None:
        """An answer that comes after another lock or unlock opens nothing."""
        if turn == self._turn and self.desk is None:
            self._enter_from_a_safe_place(actor)
        elif self.desk is None:
            self.tasks.run(lambda: self._front.services().sign_in.lock(actor, "unlocked too late"))

    def _enter_from_a_safe_place(self, actor: "StaffMember") -> None:
        """Records that were moved into a synced folder, or onto a share, ask why before they are shown."""
        sign_in = self._front.services().sign_in
        if not (sentence := sign_in.unsafe_place()):
            self._enter(actor)
            return
        from recolo_desktop.ui.gate.unsafe_place_dialog import UnsafePlaceDialog  # noqa: PLC0415

        def keep(reason: str) -> None:
            self.tasks.run(lambda: sign_in.opened_in_unsafe_place(actor, reason), lambda _: self._enter(actor))

        def turn_away() -> None:
            self.tasks.run(lambda: sign_in.lock(actor, "the records lie in an unsafe place"))
            self.show_gate()

        dialog = UnsafePlaceDialog(self, sentence)
        dialog.given.connect(keep)
        dialog.rejected.connect(turn_away)
        dialog.open()

    def _not_unlocked(self, refusal: Refusal) -> None:
        if isinstance(self.gate, UnlockPage):
            self.gate.show_refusal(refusal)

    def _recover(self, staff_id: str) -> None:
        from recolo_desktop.ui.team.people_dialogs import RecoveryDialog  # noqa: PLC0415

        name = next(card.name for card in self._front.face().people if card.staff_id == staff_id)
        dialog = RecoveryDialog(self, self._front.services().sign_in, self.tasks, staff_id, name)
        dialog.unlocked.connect(self._enter_from_a_safe_place)
        dialog.rejected.connect(self._close_behind)
        dialog.open()

    def _close_behind(self) -> None:
        """The recovery was cancelled, perhaps while it was opening the vault."""
        if self.desk is None:
            self.tasks.run(lambda: self._front.services().sign_in.lock(None, "cancelled"))

    def _restore(self) -> None:
        """Open a backup; from the desk only after locking, because it may replace the records."""
        from recolo_desktop.ui.gate.restore_dialog import RestoreDialog  # noqa: PLC0415

        self.lock("to open a backup")
        dialog = RestoreDialog(self, lambda: self._front.services().backups, self.tasks)
        dialog.restored.connect(self._restored)
        dialog.open()

    def _restored(self, sentence: str) -> None:
        self.show_gate()
        if isinstance(self.gate, UnlockPage):
            self.gate.say(sentence)

    def _fit_to_the_screen(self) -> None:
        """Never larger than the screen, whatever its scale: Lock has to be reachable."""
        room = self.screen().availableGeometry().size()
        self.setMinimumSize(min(_LEAST.width(), room.width()), min(_LEAST.height(), room.height()))
        self.resize(min(_USUAL.width(), room.width()), min(_USUAL.height(), room.height()))

    # -- the desk -------------------------------------------------------------------------------------

    def _enter(self, actor: "StaffMember") -> None:
        from recolo_desktop.presenters.sitting import Sitting  # noqa: PLC0415
        from recolo_desktop.ui.kit.tasks import TaskScope  # noqa: PLC0415
        from recolo_desktop.ui.shell.desk_page import DeskPage  # noqa: PLC0415

        self.actor = actor
        self._scope = scope = TaskScope(self.tasks)
        services = self._front.services()
        self.keeper.serve(actor, services.drafts)
        sitting = Sitting(actor, services, scope, services.time.now, self.keeper, self._front.synthetic)
        desk = DeskPage(sitting)
        desk.locking.connect(lambda: self.lock("locked by hand"))
        desk.commanded.connect(self.do)
        desk.titled.connect(self.setWindowTitle)
        desk.settings_changed.connect(self._use_settings)
        desk.turned.connect(self._screen_turned)
        self.addWidget(desk)
        if self._turned is not None and self._turned[0] == actor.id:
            desk.screen_turned.stay(self._turned[1])
        self.setCurrentWidget(desk)
        if self.gate is not None:
            self.removeWidget(self.gate)
            self.gate.deleteLater()
            self.gate = None
        self.desk = desk
        self._watch_for_idleness()
        scope.run(lambda: services.team.settings(actor), self._use_settings)
        scope.run(lambda: services.backups.older_than_backup(actor), lambda said: desk.warn(said) if said else None)
        if said := " ".join(part for part in (services.time.sentence(), services.sign_in.opening_fault()) if part):
            desk.warn(said)
        desk.runner.start_if_due()
        place = self._places.pop(actor.id, None)
        if self._turned is not None and desk.room is None:
            place = self._end_of_others_view(desk, place)
        if place and desk.room is None:
            desk.go_back_to(place)
        self.unlocked.emit()

    def _screen_turned(self, place: "Place | None") -> None:
        """The view for the client belongs to the sitting: no look, lock or command ends it, only the passphrase."""
        self._turned = (self.actor.id, place) if place and self.actor else None
        if place is None and self._look_waits:
            self._redraw_soon()

    def _end_of_others_view(self, desk: "DeskPage", place: "Place | None") -> "Place | None":
        """A colleague unlocked over a view for a client: Home opens, never that record."""
        turned, self._turned = self._turned, None
        if turned is None or self.actor is None:
            return place
        faults.forget_what_waits()
        client_id, actor, room = turned[1].client_id, self.actor, self._front.services().room
        desk.sitting.tasks.run(lambda: room.leave(actor, client_id, "ended: a colleague unlocked"))
        self._places.pop(turned[0], None)
        return None if place and place.client_id == client_id else place

    def lock(self, why: str) -> None:
        """At once, whatever is open: what was typed is already on its way into the vault."""
        from recolo_desktop.ui.shell.desk_page import DeskPage  # noqa: PLC0415
        from recolo_desktop.ui.shell.locking import close_dialogs, forget_clipboard  # noqa: PLC0415

        desk, actor, self._look_waits = self.desk, self.actor, False
        if not isinstance(desk, DeskPage) or actor is None:
            return
        desk.flush()
        if place := desk.place():
            self._places[actor.id] = place
        close_dialogs()
        if self._idle is not None:
            self._idle.stop()
        self._take_desk_away()
        forget_clipboard()
        self.show_gate()
        if isinstance(self.gate, UnlockPage):
            self.gate.begin_with(actor.id)
        self.keeper.rest()
        say = self._say_what_waits
        self.tasks.run(lambda: self._front.services().sign_in.lock(actor, why), say, say)
        self.tasks.run(memory.forget_what_was_dropped, self._forget_what_was_dropped)
        self.locked.emit()

    def _forget_what_was_dropped(self, _nothing: object) -> None:
        gc.collect()
        memory.forget_what_was_dropped()

    def _say_what_waits(self, _nothing: object) -> None:
        """On the unlock screen, without a word of it: something typed is not in the store."""
        if self.keeper.waiting and isinstance(self.gate, UnlockPage):
            self.gate.say(
                "Something that was typed is not yet stored. It waits here, as long as Recolo is open: unlock, and it "
                "is stored as soon as the disk lets it be."
            )

    def _take_desk_away(self) -> None:
        if self._scope is not None:
            self._scope.end()
        from recolo_desktop.ui.shell.desk_page import DeskPage  # noqa: PLC0415

        self._turn += 1
        desk, self.desk, self.actor = self.desk, None, None
        if isinstance(desk, DeskPage):
            desk.stop()
            self.removeWidget(desk)
            desk.hide()
            desk.deleteLater()

    def _redraw(self) -> None:
        """A new look: icons and painted parts are drawn again, on the same record, with every word kept."""
        from recolo_desktop.ui.shell.desk_page import DeskPage  # noqa: PLC0415

        desk, actor = self.desk, self.actor
        if isinstance(desk, DeskPage) and desk.room is not None:
            self._look_waits = True
            desk.screen_turned.redraw()
        elif isinstance(desk, DeskPage) and self._waits_for_a_dialog():
            return
        elif isinstance(desk, DeskPage) and actor is not None:
            desk.flush()
            if place := desk.place():
                self._places[actor.id] = place
            said = desk.toast.in_view
            self._take_desk_away()
            self._enter(actor)
            if said and isinstance(self.desk, DeskPage):
                self.desk.announce(said)  # a new look takes no sentence away
        elif isinstance(self.gate, UnlockPage) and not self.gate.is_unlocking:
            self.show_gate()

    def _waits_for_a_dialog(self) -> bool:
        """A dialog is open, with words in it: the desk behind it is drawn again once it is closed."""
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415

        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return False
        if not self._look_waits:
            self._look_waits = True
            dialog.finished.connect(self._redraw_soon)
        return True

    def _redraw_soon(self) -> None:
        self._look_waits = False
        QTimer.singleShot(0, self, self._redraw)

    def _use_settings(self, settings: "TeamSettings") -> None:
        if self._idle is not None:
            self._idle.lock_after(settings.lock_after_minutes * 60)

    def _watch_for_idleness(self) -> None:
        from recolo_desktop.ui.shell.idle import IdleWatch  # noqa: PLC0415

        if self._idle is None:
            self._idle = IdleWatch(self._application)
            self._idle.idle.connect(lambda: self.lock("nobody was at the laptop"))
            self._idle.warning.connect(self._warn)
        self._idle.start()

    def _warn(self, seconds: int) -> None:
        from recolo_desktop.ui.shell.desk_page import DeskPage  # noqa: PLC0415

        if isinstance(self.desk, DeskPage):
            self.desk.warn_of_lock(seconds)

    def do(self, key: str) -> None:
        """Carry out a command, whatever it was given by; while the client has the screen few go through."""
        command = COMMAND[key]
        if self._turned is not None and not command.in_room:
            return
        if command.by is By.WINDOW:
            self._acts[key]()
        elif self.desk is not None:
            self.desk.do(key)

    @cached_property
    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "lock": lambda: self.lock("locked by hand"),
            "dark": lambda: self._theme.use_dark(not self._theme.look.palette.is_dark),
            "larger": lambda: self._theme.step_text_size(1),
            "smaller": lambda: self._theme.step_text_size(-1),
            "usual_size": lambda: self._theme.step_text_size(0),
            "guide": self._show_guide,
            "next_part": lambda: self.focusNextPrevChild(True),
            "restore": self._restore,
        }

    def _show_guide(self) -> None:
        from recolo_desktop.ui.shell.guide_dialog import GuideDialog  # noqa: PLC0415

        GuideDialog(self).open()

    def come_to_front(self) -> None:
        """A second copy was started: this is the one to use."""
        from PySide6.QtCore import Qt  # noqa: PLC0415  (its enums cost a tenth of the start)

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _words_would_go(self) -> bool:
        """Whether closing now would lose words that no store has taken; the person is asked."""
        from recolo_desktop.ui.kit.ask_first_dialog import AskFirstDialog  # noqa: PLC0415
        from recolo_desktop.ui.shell.desk_page import DeskPage  # noqa: PLC0415

        if isinstance(self.desk, DeskPage):
            self.desk.flush()
        if not self.keeper.sentences:
            return False
        dialog = AskFirstDialog(
            self,
            "Close, and lose what is not stored?",
            f"{' '.join(self.keeper.sentences)} What you typed is not in the store yet. Leave Recolo open until it "
            "says that it is.",
            "Close and lose it",
        )
        dialog.agreed.connect(self._close_all_the_same)
        dialog.open()
        return True

    def _close_all_the_same(self) -> None:
        self.keeper.forget_all()
        QTimer.singleShot(0, self, self.close)

    def showEvent(self, event: "QShowEvent") -> None:
        super().showEvent(event)
        if not self._loading:
            self._loading = True
            QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self._load)

    def closeEvent(self, event: "QCloseEvent") -> None:
        if self._words_would_go():
            event.ignore()
            return
        self.lock("closed")
        self.tasks.stop()
        if self.system_lock is not None:
            self.system_lock.stop()
        super().closeEvent(event)
