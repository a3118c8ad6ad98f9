"""How screens ask for work without waiting for it."""

from collections.abc import Callable
from typing import Any, Protocol

from recolo_desktop.domain.basics.errors import Refusal

Done = Callable[[Any], None]
Refused = Callable[[Refusal], None]


class Tasks(Protocol):
    """Runs work elsewhere and answers later, in order."""

    def run(self, work: Callable[[], Any], on_done: Done | None = None, on_refused: Refused | None = None) -> None: ...


class TasksInline:
    """Runs work at once, in place: for the command line and for tests."""

    def run(self, work: Callable[[], Any], on_done: Done | None = None, on_refused: Refused | None = None) -> None:
        try:
            value = work()
        except Refusal as refusal:
            if on_refused is None:
                raise
            on_refused(refusal)
            return
        if on_done is not None:
            on_done(value)
