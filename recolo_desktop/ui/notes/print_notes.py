"""The button that prints the note in view, or every note of the list."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.presenters.notes.notes_on_paper import of_notes
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.paper import paper, printing


class PrintNotes(QPushButton):
    """Asks `in_view` for the record and the note that is looked at, and `listed` for every note of the list."""

    def __init__(
        self,
        context: TabContext,
        in_view: Callable[[], tuple[ClientRecord, str] | None],
        listed: Callable[[], Collection[str]],
        parent: QWidget,
    ) -> None:
        super().__init__("Print", parent)
        self._context, self._in_view, self._listed = context, in_view, listed
        decorate(self, "printer")
        menu = QMenu(self)
        menu.addAction("This note").triggered.connect(self.print_this)
        menu.addAction("Every signed note of the list").triggered.connect(self.print_listed)
        self.setMenu(menu)

    def print_this(self) -> None:
        """The note in view with everything beside it."""
        if shown := self._in_view():
            self._print(shown[0], (shown[1],))

    def print_listed(self) -> None:
        """Every signed note that the list shows, the oldest first."""
        if shown := self._in_view():
            self._print(shown[0], self._listed())

    def _print(self, record: ClientRecord, keys: Collection[str]) -> None:
        sitting, printer = self._context.sitting, paper.usual_printer()
        if not printer:
            self._context.announce("No printer is set up on this laptop.")
            return
        pack = of_notes(record, keys, sitting, sitting.clock())
        sitting.tasks.run(
            lambda: sitting.services.note_paper.pages(sitting.actor, pack, printer),
            lambda pdf: self._send(pdf, printer),
            lambda refusal: self._context.announce(str(refusal)),
        )

    def _send(self, pdf: bytes, printer: str) -> None:
        try:
            pages = printing.print_pdf(pdf, printing.open_printer(printer))
        except Refusal as refusal:
            self._context.announce(str(refusal))
            return
        self._context.announce(f"{pages} pages sent to {printer}. Fetch them now.")
