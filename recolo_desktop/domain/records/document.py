"""Papers that came to the team: scans, pictures, reports. Kept encrypted, looked at inside, never written out."""

from dataclasses import dataclass
from datetime import date, datetime

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId

LARGEST = 25 * 2**20  # bytes
_BEGINS = {
    b"%PDF-": "application/pdf",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"PK\x03\x04": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What the paper is; its bytes lie in DocumentFile under the same id."""

    id: str
    client_id: ClientId
    title: str
    kind: str
    received_on: date
    source: str
    media_type: str
    size: int
    sha256: str
    added_by: StaffId
    added_by_name: OwnName
    added_at: datetime

    def problems(self, today: date) -> tuple[Problem, ...]:
        found = []
        if not self.title.strip():
            found.append(Problem("title", "Say what it is, in a few words"))
        if not self.kind.strip():
            found.append(Problem("kind", "Choose what kind of paper it is"))
        if self.received_on > today:
            found.append(Problem("received_on", "It cannot have come in the future"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFile:
    """The bytes, as they came."""

    id: str
    client_id: ClientId
    content: bytes


def media_type_of(content: bytes) -> str | None:
    """What the bytes are by how they begin, or None for what cannot be shown inside."""
    return next((kind for begins, kind in _BEGINS.items() if content.startswith(begins)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearedPage:
    """One page of a scan as a clinician has cleared it: boxes are burned into the picture, nothing lies under them."""

    id: str
    client_id: ClientId
    document_id: str
    page: int
    boxes: int
    picture: bytes
    cleared_by: StaffId
    cleared_by_name: OwnName
    cleared_at: datetime
