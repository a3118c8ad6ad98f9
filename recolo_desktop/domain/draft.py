"""Words that are not yet the record: the author's alone, saved while they are typed."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from recolo_desktop.domain.ids import ClientId, StaffId


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
    author_name: str
    client_id: ClientId | None
    subject_id: str
    begun_at: datetime
    saved_at: datetime
    body: dict[str, Any] = field(default_factory=dict)
