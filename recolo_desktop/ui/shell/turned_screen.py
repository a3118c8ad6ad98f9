"""The screen while it is turned to the client: what he has before him, and the one way back."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.places import Place
from recolo_desktop.ui.notes.questions_page import QuestionsPage
from recolo_desktop.ui.shell import faults
from recolo_desktop.ui.shell.leave_room_dialog import LeaveRoomDialog
from recolo_desktop.ui.shell.locking import forget_clipboard
from recolo_desktop.ui.shell.room_guard import RoomGuard
from recolo_desktop.ui.shell.room_page import RoomPage

_FINISHED = "This view is finished. The clinician can go back to the record."


class Stage(Protocol):
    """What the screen belongs to, as far as its turning is concerned."""

    def give_way(self, page: QWidget) -> None:
        """Nothing of the desk is in sight: this page alone."""

    def come_back(self, page: QWidget, place: Place) -> None:
        """The page goes, the desk is in sight again, and the record where somebody was in it."""

    def announce(self, sentence: str) -> None:
        """A quiet line."""


class TurnedScreen(QObject):
    """A state of the sitting that nothing but the clinician's passphrase ends.

    turned: emitted with the place to come back to when the client gets the screen, and with None when it is over.
    """

    turned = Signal(object)

    def __init__(self, sitting: Sitting, stage: Stage, desk: QWidget) -> None:
        super().__init__(desk)
        self._sitting, self._stage, self._desk = sitting, stage, desk
        self.page: RoomPage | QuestionsPage | None = None
        self._of: Place | None = None
        self._guard = RoomGuard(self)
        self._unsaid: list[str] = []
        self.dialog: QDialog | None = None

    def turn(self, place: Place) -> None:
        """The client reads what is his own, as soon as it was read for his eyes and the journal has it."""
        self._give(RoomPage(self._sitting, self._desk), place)
        room, actor = self._sitting.services.room, self._sitting.actor
        self._sitting.tasks.run(lambda: room.enter(actor, place.client_id), self._show, self._say_to_nobody)

    def ask(self, place: Place, client_id: ClientId, measure: Measure) -> None:
        """The client answers the questions of a measure himself, once the journal has it."""
        page = QuestionsPage(self._sitting, client_id, measure, self._desk)
        page.stored.connect(
            lambda _: self.keep_for_later(f"{measure.title} was answered by the client. Read and sign it.")
        )
        self._give(page, place)
        room, actor = self._sitting.services.room, self._sitting.actor
        self._sitting.tasks.run(
            lambda: room.hand_over(actor, client_id, measure), lambda _: page.begin(), self._say_to_nobody
        )

    def stay(self, place: Place) -> None:
        """The screen was the client's when it was locked: it is his still, and shows nothing of the record."""
        page = RoomPage(self._sitting, self._desk)
        self._give(page, place)
        page.say(_FINISHED)

    def _give(self, page: RoomPage | QuestionsPage, place: Place) -> None:
        self.page, self._of = page, place
        page.leaving.connect(self.leave)
        self._stage.give_way(page)
        self._guard.begin(self._desk.window())
        faults.hold_back()
        forget_clipboard()  # what was copied for a letter is not pasted before the client's eyes
        self.turned.emit(place)

    def _show(self, record: ClientRecord) -> None:
        if isinstance(self.page, RoomPage):
            self.page.show_record(record)

    def _say_to_nobody(self, refusal: Refusal) -> None:
        self._unsaid.append(str(refusal))
        if self.page is not None:
            self.page.say("Nothing can be shown here now.")

    def redraw(self) -> None:
        """A new look while the client has the screen: his view alone is drawn again."""
        if self.page is not None:
            self.page.draw()

    def keep_for_later(self, sentence: str) -> bool:
        """Whether something waits, for it is not for the client's ears, until the record is back."""
        if self.page is not None:
            self._unsaid.append(sentence)
        return self.page is not None

    def leave(self) -> None:
        """Only the clinician's passphrase brings the record back."""
        if self.page is None:
            return
        self.dialog = LeaveRoomDialog(self._desk, self._sitting)
        self.dialog.left.connect(self._left)
        self._guard.let_through = self.dialog
        self.dialog.open()

    def _left(self) -> None:
        """The view ends when the journal has it, and not before."""
        place, services, actor, page = self._of, self._sitting.services, self._sitting.actor, self.page
        if page is not None and place is not None:
            self._sitting.tasks.run(
                lambda: services.room.leave(actor, place.client_id, "turned back with the passphrase"),
                lambda _: self._turn_back(),
                lambda _: page.stay(),
            )

    def _turn_back(self) -> None:
        page, place = self.page, self._of
        if page is None or place is None:
            return
        if isinstance(page, QuestionsPage) and (left := page.give_back()):
            self._unsaid.append(left)
        self.page = self._of = None
        self._guard.end()
        self._stage.come_back(page, place)
        QTimer.singleShot(0, faults.say_what_waits)  # once the dialog that asked is gone: it would take them along
        unsaid, self._unsaid = self._unsaid, []
        if unsaid:
            self._stage.announce(" ".join(dict.fromkeys(unsaid)))
        self.turned.emit(None)

    def stop(self) -> None:
        """The desk goes."""
        self._guard.end()
