"""The drafts of one kind in one record: which is chosen, what is stored, what becomes of it; of notes and letters."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Protocol

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.presenters.records.keeping import Typed
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord


class DraftView(Protocol):
    """What shows them."""

    def draft_stored(self, draft: Draft) -> None:
        """The store has these words: the desk is told, unless the view is gone by then."""

    def say_saved(self, words: str) -> None:
        """How far the words on the screen are stored."""

    def say_not_stored(self, refusal: Refusal) -> None:
        """They are not; they are held, and tried again."""

    def drafts_changed(self) -> None:
        """The list is no longer right."""

    def stop_typing(self) -> None:
        """What waits to be stored is not stored any more."""


class DraftDesk:
    """State of one tab. `record` and `chosen` may be read; the rest is asked for."""

    def __init__(self, sitting: Sitting, kind: DraftKind, view: DraftView, reload: Callable[[], None]) -> None:
        self._sitting, self._kind, self._view, self._reload = sitting, kind, view, reload
        self.record: ClientRecord | None = None
        self.chosen: str | None = None

    @property
    def drafts(self) -> dict[str, Draft]:
        """By id, with newer words in the place of what the store holds."""
        every = self._sitting.keeper.over(self.record.drafts) if self.record else ()
        return {draft.id: draft for draft in every if draft.kind is self._kind}

    def show(self, record: ClientRecord, finished: Iterable[str]) -> None:
        """The record anew; what was chosen stays, or else its first draft, or the first that is finished."""
        self.record = record
        known = [*self.drafts, *finished]
        if self.chosen not in known:
            self.chosen = known[0] if known else None

    def file_of(self, finished: Iterable[Any] = ()) -> ClientId | None:
        """Where the chosen one lies: this file, or one that was merged into it."""
        if self.record is None:
            return None
        known = (*self.record.drafts, *finished)
        return next((one.client_id for one in known if one.id == self.chosen and one.client_id), self.record.client.id)

    def store(self, client_id: ClientId, body: dict[str, Any], done: Callable[[Draft], None] | None = None) -> None:
        """Hand over what stands on the screen; `done` hears of it when the store has said that it has it."""
        if self.record is None or self.chosen is None:
            return
        self._view.say_saved("Saving")
        typed = Typed(draft_id=self.chosen, kind=self._kind, client_id=client_id, body=body)
        self._sitting.keeper.put(typed, done or self._view.draft_stored, self._view.say_not_stored)

    def stored(self, draft: Draft) -> None:
        """The store has these words."""
        self._view.say_saved(saved_words(draft))
        self.take(draft)
        self._view.drafts_changed()

    def take(self, draft: Draft) -> None:
        """One that was stored, in the place of what was read."""
        if self.record is not None:
            others = tuple(item for item in self.record.drafts if item.id != draft.id)
            self.record = replace(self.record, drafts=(*others, draft))

    def discard(self, key: str | None = None) -> None:
        """Delete a draft, the chosen one if none is named; it can be had back for 30 days."""
        key = key or self.chosen
        if key is None:
            return
        self._view.stop_typing()
        self._sitting.keeper.forget(key)
        if key == self.chosen:
            self.chosen = None
        services, actor = self._sitting.services, self._sitting.actor
        self._sitting.tasks.run(lambda: services.drafts.discard(actor, key), lambda _: self._reload())


def saved_words(draft: Draft) -> str:
    """When it was stored last."""
    return f"Draft saved {local(draft.saved_at):%H:%M}"
