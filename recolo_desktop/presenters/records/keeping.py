"""Words on their way into the vault, as screens hand them over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.records.draft import Draft, DraftKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands on the screen now, and where it belongs."""

    draft_id: str
    kind: DraftKind
    client_id: ClientId | None
    subject_id: str = ""
    body: dict[str, Any]


class Keeping(Protocol):
    """Holds typed words until the store has said that it has them."""

    def put(
        self, typed: Typed, stored: Callable[[Draft], None] | None, refused: Callable[[Refusal], None] | None
    ) -> None:
        """Store these words; they are held and tried again until they are stored."""

    def over(self, drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
        """Drafts as read from the store, with newer words that are not stored yet in their place."""

    def form_of(self, subject_id: str) -> Typed | None:
        """Words of a form that are not stored yet."""

    def retry(self) -> None:
        """Try again at once what was refused."""

    def use(self, draft_id: str) -> None:
        """These words are stored as what they were written for: nothing that still waits stores them as a draft.

        May be called on the store's thread.
        """

    def is_used(self, draft_id: str) -> bool:
        """Whether these words were stored as what they were written for."""

    def forget(self, draft_id: str) -> None:
        """These words were signed or deleted."""
