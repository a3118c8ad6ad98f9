"""A signature: whose, under which registration, when, over what."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from recolo_desktop.domain.basics.canonical import canonical_text, plain
from recolo_desktop.domain.basics.ids import OwnName, StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Stored once and never changed. `signed_text` is the canonical statement that the key signed."""

    id: str
    subject: str
    subject_id: str
    signer_id: StaffId
    signer_name: OwnName
    profession: str
    registration: str
    signed_at: datetime
    journal_head: str
    signed_text: str
    value: str
    certificate_pem: str


def statement(
    *,
    subject: str,
    content: Any,
    signer: tuple[str, str, str, str],
    signed_at: datetime,
    journal_head: str,
) -> str:
    """What is signed: the content together with who, when and the journal's head at that moment.

    signer: id, name, profession and registration as they were that day.
    """
    return canonical_text(
        {
            "subject": subject,
            "content": plain(content),
            "signer": signer[0],
            "signer_name": signer[1],
            "profession": signer[2],
            "registration": signer[3],
            "signed_at": signed_at,
            "journal_head": journal_head,
        }
    )
