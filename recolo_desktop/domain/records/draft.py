"""Words that are not yet the record: the author's alone, saved while they are typed."""

from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId


class DraftKind(StrEnum):
    """What the words are going to be."""

    NOTE = "session note"
    ADDENDUM = "addendum"
    LETTER = "letter"
    FORM = "form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody has typed and not finished: field names and their text."""

    id: str
    kind: DraftKind
    author_id: StaffId
    author_name: OwnName
    client_id: ClientId | None
    subject_id: str
    begun_at: datetime
    saved_at: datetime
    body: dict[str, Any] = field(default_factory=dict)


KEPT_DAYS = 30  # how long a deleted draft can be had back


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscardedDraft:
    """A note or letter that its author deleted before it was signed; its words go for good after 30 days."""

    id: str
    kind: DraftKind
    author_id: StaffId
    author_name: OwnName
    client_id: ClientId | None
    subject_id: str
    begun_at: datetime
    saved_at: datetime
    discarded_at: datetime
    body: dict[str, Any] = field(default_factory=dict)

    def again(self) -> Draft:
        """The draft as it was."""
        return Draft(**{one.name: getattr(self, one.name) for one in fields(Draft)})


def discarded(draft: Draft, at: datetime) -> DiscardedDraft:
    """A draft that is deleted at a moment."""
    return DiscardedDraft(**{one.name: getattr(draft, one.name) for one in fields(Draft)}, discarded_at=at)
