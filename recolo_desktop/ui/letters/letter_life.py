"""What can be done with the chosen letter besides writing it: seals, events, handing over, printing."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.letters.letter import Letter, SealedLetter
from recolo_desktop.presenters.letters.letter_desk import LetterDesk
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.letters.letter_dialogs import EncryptedCopyDialog, PrintDialog
from recolo_desktop.ui.letters.letter_life_dialogs import HandOverDialog, LetterEventDialog
from recolo_desktop.ui.records.seal_dialog import SealDialog


class LetterLife:
    """Acts on the letter that is chosen; `pdf` gives the pages that are shown of it."""

    def __init__(
        self, tab: QWidget, context: TabContext, desk: Callable[[], LetterDesk], pdf: Callable[[], bytes]
    ) -> None:
        self._tab, self._context, self._desk, self._pdf = tab, context, desk, pdf
        self.print_dialog: PrintDialog | None = None
        self.hand_over_dialog: HandOverDialog | None = None

    def _refused(self, refusal: Exception) -> None:
        self._context.announce(str(refusal))

    def _chosen(self) -> tuple[ClientRecord, SealedLetter] | None:
        record, sealed = self._desk().record, self._desk().signed
        return (record, sealed) if record is not None and sealed is not None else None

    def show_seals(self) -> None:
        """Who signed it, as what, when, and whether it still holds."""
        sitting, record, key = self._context.sitting, self._desk().record, self._desk().chosen
        if record is None or key is None:
            return
        sitting.tasks.run(
            lambda: sitting.services.seals.of_letter(sitting.actor, key),
            lambda seals: SealDialog(self._tab, record.client, seals).open(),
            self._refused,
        )

    def record_event(self) -> None:
        """Say what became of it."""
        if chosen := self._chosen():
            record, sealed = chosen
            dialog = LetterEventDialog(self._tab, self._context.sitting, record.client, sealed)
            dialog.recorded.connect(self._context.reload)
            dialog.open()

    def hand_over(self, record: ClientRecord, letter: Letter, handed: Callable[[], None]) -> None:
        """Give the draft to a colleague, who signs it as her own."""
        self.hand_over_dialog = dialog = HandOverDialog(
            self._tab, self._context.sitting, record.client, letter, record.staff
        )
        dialog.handed.connect(handed)
        dialog.open()

    def print_sealed(self) -> None:
        """Print the sealed bytes."""
        if chosen := self._chosen():
            record, sealed = chosen
            self.print_dialog = PrintDialog(self._tab, self._context.sitting, record.client, sealed, self._pdf())
            self.print_dialog.printed.connect(self._printed)
            self.print_dialog.open()

    def save_encrypted_copy(self) -> None:
        """Its pages as a PDF under a passphrase, to be carried to somebody."""
        if chosen := self._chosen():
            record, sealed = chosen
            dialog = EncryptedCopyDialog(self._tab, self._context.sitting, record.client, sealed)
            dialog.said.connect(self._context.announce)
            dialog.open()

    def _printed(self, _line: object) -> None:
        self._context.announce("Sent to the printer and written in the print register")
        self._context.reload()
