"""Makes backups beside everything else: on a thread and a connection of its own, so that typing goes on."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.records.backups import Finished
from recolo_desktop.ui.kit.tasks import QtTasks


class BackupRunner(QObject):
    """progressed: per cent and words. finished: emitted with the good Backup. failed: emitted with a sentence."""

    progressed = Signal(int, str)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._aside = QtTasks()
        self.is_running = False
        self._is_wanted = True

    def start_if_due(self) -> None:
        """Make the backup that the schedule asks for."""
        backups, actor = self._sitting.services.backups, self._sitting.actor
        self._sitting.tasks.run(
            lambda: backups.due_in(actor), lambda folder: self.start(folder) if folder else None, self._refused
        )

    def start(self, folder: Path) -> None:
        """Make one now; one at a time."""
        if self.is_running:
            return
        self.is_running = True
        backups, actor = self._sitting.services.backups, self._sitting.actor
        self._aside.run(lambda: backups.write(actor, folder, self._tell), self._written, self._refused)

    def _tell(self, per_cent: int, sentence: str) -> None:
        """Runs on the backup's own thread."""
        if not self._is_wanted:
            raise Refusal("The records were locked while a backup was being made. It was given up.")
        self.progressed.emit(per_cent, sentence)

    def _written(self, finished: Finished) -> None:
        backups, actor = self._sitting.services.backups, self._sitting.actor
        self._sitting.tasks.run(lambda: backups.note(actor, finished), self._noted, self._refused)

    def _noted(self, backup: Backup) -> None:
        self.is_running = False
        self.finished.emit(backup)

    def _refused(self, refusal: Refusal) -> None:
        self.is_running = False
        self.failed.emit(str(refusal))

    def stop(self) -> None:
        """The desk is locked: give the backup up at its next step. Nothing waits for it, nothing half-made stays."""
        self._is_wanted = False
        self._aside.leave()
