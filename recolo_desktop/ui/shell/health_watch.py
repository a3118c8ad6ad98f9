"""Looks the encrypted file over after unlocking, on a thread and a connection of its own."""

from PySide6.QtCore import QObject, Signal

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.tasks import QtTasks


class HealthWatch(QObject):
    """damaged: emitted with a sentence that says what is damaged and the way on."""

    damaged = Signal(str)

    def __init__(self, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._aside = QtTasks()

    def start(self) -> None:
        self._aside.run(self._sitting.services.health.damage, self._looked, self._refused)

    def _looked(self, damaged: tuple[str, ...]) -> None:
        health, actor = self._sitting.services.health, self._sitting.actor
        if damaged:
            what = ", ".join(damaged)
            self._sitting.tasks.run(
                lambda: health.tell(actor, damaged),
                self.damaged.emit,
                lambda refusal: self.damaged.emit(f"A part of the encrypted file is damaged: {what}. {refusal}"),
            )

    def _refused(self, refusal: Refusal) -> None:
        self.damaged.emit(f"The encrypted file could not be looked over. {refusal}")

    def stop(self) -> None:
        """The desk is locked: nothing waits for the look."""
        self._aside.leave()
