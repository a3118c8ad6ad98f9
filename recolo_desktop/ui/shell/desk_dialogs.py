"""Commands of the desk that open a dialog over whatever stands there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog

from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.ui.clients.export_dialog import ExportDialog
from recolo_desktop.ui.clients.file_dialogs import MergeDialog, SeparateDialog
from recolo_desktop.ui.clients.import_dialog import ImportDialog
from recolo_desktop.ui.gate.set_time_dialog import SetTimeDialog
from recolo_desktop.ui.kit.reason_dialog import OpeningsDialog
from recolo_desktop.ui.letters.known_words_dialog import KnownWordsDialog
from recolo_desktop.ui.team.cover_dialog import CoverDialog
from recolo_desktop.ui.team.key_dialogs import ChangePassphraseDialog

if TYPE_CHECKING:
    from recolo_desktop.ui.shell.desk_page import DeskPage

_IMPORTED = "Tables and FHIR patients (*.csv *.txt *.tsv *.json)"


class DeskDialogs:
    """Opens them over the desk; before the client's eyes none opens."""

    def __init__(self, desk: "DeskPage") -> None:
        self._desk = desk
        every: dict[str, Callable[[], None]] = {
            "words": self._known_words,
            "import": self._choose_import,
            "merge": self._merge,
            "separate": self._separate,
            "export": self._export,
            "openings": self._openings,
            "cover": self._cover,
            "passphrase": self._passphrase,
            "time": self._time,
        }
        self.acts = {key: self._unless_turned(act) for key, act in every.items()}

    def _unless_turned(self, act: Callable[[], None]) -> Callable[[], None]:
        return lambda: act() if self._desk.room is None else None

    def _open(self, dialog: QDialog) -> None:
        self._desk.dialog = dialog
        dialog.open()

    def _known_words(self) -> None:
        if page := self._desk.record:
            self._open(KnownWordsDialog(self._desk, self._desk.sitting, page.record.client))

    def _choose_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._desk, "Import referrals", "", _IMPORTED)
        if name:
            self.import_referrals(Path(name))

    def import_referrals(self, file: Path) -> None:
        """Show what the file would become."""
        self._desk.go_home()
        dialog = ImportDialog(self._desk, self._desk.sitting, file)
        dialog.imported.connect(self._imported)
        self._open(dialog)

    def _imported(self, count: int) -> None:
        added = f"{count} client file{'' if count == 1 else 's'} added."
        self._desk.announce(f"{added} Delete the file that you imported.")
        self._desk.home.refresh()

    def _merge(self) -> None:
        if page := self._desk.record:
            dialog = MergeDialog(self._desk, self._desk.sitting, page.record.client)
            dialog.merged.connect(page.reload)
            self._open(dialog)

    def _separate(self) -> None:
        if page := self._desk.record:
            dialog = SeparateDialog(self._desk, self._desk.sitting, page.record.client, page.record.merged)
            dialog.separated.connect(page.reload)
            self._open(dialog)

    def _export(self) -> None:
        if page := self._desk.record:
            dialog = ExportDialog(self._desk, self._desk.sitting, page.record.client)
            dialog.said.connect(self._desk.announce)
            self._open(dialog)

    def _openings(self) -> None:
        page, sitting = self._desk.record, self._desk.sitting
        if page is not None:
            client = page.record.client
            sitting.tasks.run(
                lambda: sitting.services.journal.openings(sitting.actor, client.id),
                lambda entries: self._open(OpeningsDialog(self._desk, client, entries)),
                lambda refusal: self._desk.announce(str(refusal)),
            )

    def _cover(self) -> None:
        sitting = self._desk.sitting
        sitting.tasks.run(lambda: sitting.services.clients.staff(sitting.actor), self._open_cover)

    def _open_cover(self, staff: tuple[StaffMember, ...]) -> None:
        dialog = CoverDialog(self._desk, self._desk.sitting, staff)
        dialog.changed.connect(self._desk.home.refresh)
        self._open(dialog)

    def _passphrase(self) -> None:
        dialog = ChangePassphraseDialog(self._desk, self._desk.sitting)
        dialog.done_changing.connect(lambda: self._desk.announce("Your new passphrase is the one that opens now"))
        self._open(dialog)

    def _time(self) -> None:
        dialog = SetTimeDialog(self._desk, self._desk.sitting)
        dialog.trusted.connect(self._time_is_set)
        self._open(dialog)

    def _time_is_set(self) -> None:
        self._desk.alarm.say("")
        self._desk.alarm.hide()
        self._desk.announce("The records go by this time now")
        self._desk.go_home()
