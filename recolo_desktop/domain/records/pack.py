"""A whole client file as it goes on paper or to another service."""

from dataclasses import dataclass
from datetime import datetime

from recolo_desktop.domain.basics.ids import ClientId, NoteId, OwnName


@dataclass(frozen=True, slots=True)
class PackPart:
    """One piece under a heading: a line that names it, then terms with their values; of a note also which it is.

    `formatted` holds values that have formatting, in it: each is shown for the value that has the same words.
    """

    heading: str
    terms: tuple[tuple[str, str], ...]
    note_id: NoteId | None = None
    formatted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackSection:
    """One section, in the order in which a colleague who takes the file over reads it."""

    title: str
    parts: tuple[PackPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPack:
    """The file with its identity on every page. `left_out` says what is not in it, and why."""

    client_id: ClientId
    client_name: OwnName
    identity: str
    service: str
    made_by: OwnName
    made_at: datetime
    is_synthetic: bool
    sections: tuple[PackSection, ...]
    left_out: tuple[str, ...]
