"""One worker thread for everything that touches the store; answers come back in order to the window."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.presenters.tasks import Done, Refused, Tasks

_Job = tuple[Callable[[], Any], Done | None, Refused | None]


class _Worker(QThread):
    finished_job = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.jobs: SimpleQueue[_Job | None] = SimpleQueue()

    def run(self) -> None:
        while (job := self.jobs.get()) is not None:
            work, done, refused = job
            try:
                self.finished_job.emit(done, work(), None)
            except Refusal as refusal:
                self.finished_job.emit(refused, refusal, None)
            except Exception as fault:  # noqa: BLE001  (handed to the window's thread, which owns up to it)
                self.finished_job.emit(None, None, fault)


_leaving: set[_Worker] = set()


class QtTasks(QObject):
    """Runs jobs one after another on the vault's thread.

    A refusal reaches `on_refused`; anything else is a bug and is raised on the window's thread.
    """

    idle = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._worker = _Worker()
        self._worker.finished_job.connect(self._answer)
        self._waiting = 0
        self._worker.start()

    def run(self, work: Callable[[], Any], on_done: Done | None = None, on_refused: Refused | None = None) -> None:
        self._waiting += 1
        self._worker.jobs.put((work, on_done, on_refused))

    @property
    def is_busy(self) -> bool:
        return self._waiting > 0

    @Slot(object, object, object)
    def _answer(self, receiver: Any, value: Any, fault: BaseException | None) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.idle.emit()
        if fault is not None:
            raise fault
        if receiver is not None and is_there(receiver):
            receiver(value)
        elif isinstance(value, Refusal):
            raise value

    def leave(self) -> None:
        """End the thread after what it is doing, without waiting for it; nobody gets its answers."""
        worker = self._worker
        worker.finished_job.disconnect(self._answer)
        _leaving.add(worker)
        worker.finished.connect(lambda: _leaving.discard(worker))
        worker.jobs.put(None)

    def stop(self) -> None:
        """Finish what is queued, then end the thread."""
        self._worker.jobs.put(None)
        if threading.current_thread() is threading.main_thread():
            self._worker.wait()


def is_there(receiver: Callable[[Any], None]) -> bool:
    """Whether the object whose method this is still lives; a page or dialog may have closed meanwhile."""
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


_AFTER_THE_END = (
    "Something that was asked for on a page that is closed now was refused. What was typed is kept: open the record "
    "again and look at it."
)


class TaskScope:
    """The work of one page. Once the page is gone, answers are dropped; a refusal is still said aloud."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._ended = False

    def run(self, work: Callable[[], Any], on_done: Done | None = None, on_refused: Refused | None = None) -> None:
        self._tasks.run(
            work,
            lambda value: on_done(value) if on_done is not None and not self._ended and is_there(on_done) else None,
            lambda refusal: self._refuse(refusal, on_refused),
        )

    def _refuse(self, refusal: Refusal, on_refused: Refused | None) -> None:
        if self._ended:
            raise Refusal(_AFTER_THE_END) from None  # its words are of the record, and somebody else may be here
        if on_refused is None or not is_there(on_refused):
            raise refusal
        on_refused(refusal)

    def end(self) -> None:
        """The page is gone."""
        self._ended = True
