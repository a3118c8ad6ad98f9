"""Holds what was typed until the store says that it has it: through refusals, locks and closing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.records.keeping import Typed
from recolo_desktop.presenters.tasks import Tasks
from recolo_desktop.services.records.drafts import Drafts
from recolo_desktop.ui.kit.tasks import is_there

_RETRY_MS = (2000, 5000, 10_000, 20_000)


@dataclass(frozen=True, slots=True)
class _Held:
    """Somebody's words; `refusal` is why the store did not take them at the last try."""

    author_id: str
    typed: Typed
    refusal: str = ""


class Keeper(QObject):
    """One for the window: it outlives pages, dialogs and locks, and gives words back to nobody but their author.

    changed: emitted when words were stored, refused or forgotten.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._held: dict[str, _Held] = {}
        self._used: set[str] = set()
        self._actor: StaffMember | None = None
        self._drafts: Drafts | None = None
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.retry)

    def serve(self, actor: StaffMember, drafts: Drafts) -> None:
        """Somebody has unlocked: what waits for this person goes into the store now."""
        self._actor, self._drafts = actor, drafts
        self.retry()

    def rest(self) -> None:
        """Locked: what is not stored waits for its author."""
        self._actor = self._drafts = None
        self._timer.stop()

    @property
    def sentences(self) -> tuple[str, ...]:
        """Why words are still not stored; empty when all are, or are just on their way."""
        return tuple(dict.fromkeys(one.refusal for one in self._held.values() if one.refusal))

    @property
    def waiting(self) -> int:
        """How many drafts are not yet stored."""
        return len(self._held)

    def put(
        self,
        typed: Typed,
        stored: Callable[[Draft], None] | None = None,
        refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        if self._actor is None:
            raise RuntimeError("words were put while the records are locked")
        before = self._held.get(typed.draft_id)
        held = _Held(self._actor.id, typed, before.refusal if before else "")
        self._held[typed.draft_id] = held
        self._send(held, stored, refused)

    def _send(
        self, held: _Held, stored: Callable[[Draft], None] | None, refused: Callable[[Refusal], None] | None
    ) -> None:
        actor, drafts, typed = self._actor, self._drafts, held.typed
        if actor is None or drafts is None:
            return
        self._tasks.run(
            lambda: None if typed.draft_id in self._used else _saved(drafts, actor, typed),
            lambda draft: self._stored(held, draft, stored),
            lambda refusal: self._refused(held, refusal, refused),
        )

    def _stored(self, held: _Held, draft: Draft | None, tell: Callable[[Draft], None] | None) -> None:
        key = held.typed.draft_id
        now = self._held.get(key)
        if now is not None and (draft is None or now.typed == held.typed):
            del self._held[key]
            self._tries = 0
        if draft is not None and tell is not None and is_there(tell):
            tell(draft)
        self.changed.emit()

    def _refused(self, held: _Held, refusal: Refusal, tell: Callable[[Refusal], None] | None) -> None:
        key = held.typed.draft_id
        if key in self._held:
            self._held[key] = replace(self._held[key], refusal=str(refusal))
        if self._actor is not None:
            self._timer.start(_RETRY_MS[min(self._tries, len(_RETRY_MS) - 1)])
            self._tries += 1
        if tell is not None and is_there(tell):
            tell(refusal)
        self.changed.emit()

    def retry(self) -> None:
        for held in tuple(self._held.values()):
            if self._actor is not None and held.author_id == self._actor.id:
                self._send(held, None, None)

    def use(self, draft_id: str) -> None:
        self._used.add(draft_id)

    def is_used(self, draft_id: str) -> bool:
        return draft_id in self._used

    def forget(self, draft_id: str) -> None:
        if self._held.pop(draft_id, None) is not None:
            self.changed.emit()

    def forget_all(self) -> None:
        """The person said that these words may go."""
        self._held.clear()

    def over(self, drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
        found = []
        for draft in drafts:
            held = self._held.get(draft.id)
            is_theirs = held is not None and self._actor is not None and held.author_id == self._actor.id
            found.append(replace(draft, body=held.typed.body) if held is not None and is_theirs else draft)
        return tuple(found)

    def form_of(self, subject_id: str) -> Typed | None:
        for held in self._held.values():
            if self._actor is not None and held.author_id == self._actor.id and held.typed.subject_id == subject_id:
                return held.typed
        return None


def _saved(drafts: Drafts, actor: StaffMember, typed: Typed) -> Draft:
    return drafts.save(
        actor,
        draft_id=typed.draft_id,
        kind=typed.kind,
        client_id=typed.client_id,
        subject_id=typed.subject_id,
        body=typed.body,
    )
