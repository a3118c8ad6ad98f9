"""The tour's steps around the client's file: entries, the timeline, search, the diary, the client in the room."""

from collections.abc import Callable
from functools import partial

from recolo_desktop.tour import words
from recolo_desktop.tour.hands import Hands, StepFailed
from recolo_desktop.ui.clients.client_file_tab import ClientFileTab
from recolo_desktop.ui.diary.book_dialog import BookDialog
from recolo_desktop.ui.records.entry_dialog import EntryDialog
from recolo_desktop.ui.shell.desk_page import DeskPage
from recolo_desktop.ui.shell.leave_room_dialog import LeaveRoomDialog
from recolo_desktop.ui.shell.search_palette import SearchPalette


class FileSteps:
    """Each method is one step of the tour on the record that is open."""

    def __init__(self, hands: Hands, desk: Callable[[], DeskPage]) -> None:
        self._hands, self._desk = hands, desk

    def _tab(self) -> ClientFileTab:
        record = self._desk().record
        if record is None:
            raise StepFailed("No record is open.")
        record.go_to("client_file")
        tab = record.current()
        if not isinstance(tab, ClientFileTab):
            raise StepFailed("The client file did not open.")
        return tab

    def write_entries(self) -> None:
        """A risk judgement, a plan and a breach concern, on the timeline."""
        hands, tab = self._hands, self._tab()
        tab.switch.choose("timeline")
        for key, typed in words.ENTRIES:
            kind = next(one for one in tab.timeline.kinds if one.key == key)
            before = len(tab.timeline.list.keys())
            tab.timeline.add(kind)
            dialog = hands.dialog(EntryDialog)
            hands.fill(dialog.fields, typed)
            if key == "risk":
                hands.picture("entry-risk-judgement")
            hands.click(dialog.form.accept_button)
            hands.gone(dialog)
            hands.wait_for("the entry", partial(_has_grown, tab, before))
        hands.picture("timeline")

    def compare_a_place(self) -> None:
        """Booking at a place that the order is about asks for words."""
        self._book("1 week", "10:00", "place-compared-with-the-order")

    def book_for_today(self) -> None:
        """A second session of today, for the note that is counted."""
        self._book("today", "16:00")

    def _book(self, day: str, hour: str, picture: str = "") -> None:
        hands, tab = self._hands, self._tab()
        tab.switch.choose("summary")
        hands.click(tab.form.book_button)
        book = hands.dialog(BookDialog)
        values = {"on": day, "starts": hour, "purpose": "Session", "place": "room", "location": "Clinic room 2"}
        hands.fill(book.fields, values)
        hands.click(book.form.accept_button)
        hands.wait_for("the order's places", book.form.check_panel.isVisible)
        if picture:
            hands.picture(picture)
        hands.fill(book.fields, {"acknowledged": "Our usual room, compared with the map on page 3"})
        hands.click(book.form.accept_button)
        hands.gone(book)

    def search(self) -> None:
        """Part of a word finds the note and the entry; the protected name finds nothing."""
        hands = self._hands
        self._desk().search()
        palette = hands.dialog(SearchPalette)
        palette.line.setText("sleep")
        hands.settle()
        hands.picture("search")
        palette.line.setText(words.PROTECTED_NAME)
        hands.settle()
        if any("Command" not in palette.list.item(at).text() and "Nothing" not in palette.list.item(at).text()
               for at in range(palette.list.count())):  # fmt: skip
            raise StepFailed("The search found a protected name.")
        palette.reject()

    def turn_to_the_client(self) -> None:
        """F9, and back with the passphrase."""
        hands, desk = self._hands, self._desk()
        desk.enter_room()
        hands.settle()
        hands.picture("client-in-the-room")
        desk.screen_turned.leave()
        dialog = hands.dialog(LeaveRoomDialog)
        dialog.form.passphrase_edit.setText(words.PASSPHRASE)
        hands.click(dialog.form.accept_button)
        hands.wait_for("the record", lambda: desk.room is None)
        client = desk.record.record.client if desk.record else None
        desk.do("diary")
        hands.picture("diary")
        desk.go_home()
        hands.settle()
        if client is None:
            raise StepFailed("The record was lost in the room.")
        desk.open_client(client.id)
        hands.wait_for("the record", lambda: desk.record)


def _has_grown(tab: ClientFileTab, before: int) -> bool:
    return len(tab.timeline.list.keys()) > before
