"""Which fields of a note name somebody protected, and what each is called."""

from dataclasses import asdict
from typing import Any

from recolo_desktop.domain.notes.session_note import SessionNote

WRITTEN = {
    "sections": "the note", "actions": "the actions", "others_present": "who else was there",
    "reference": "the reference",
    "contact_details": "what contact there was",
    "what_would_change": "what would change the judgement", "told_to": "who was told", "late_reason": "why it is late",
    "addendum": "the addendum", "location": "the place", "risk": "the risk review",
    "words": "the words beside the score", "comment": "the comment",
}  # fmt: skip


def named_in(note: SessionNote, labelled: SessionNote) -> dict[str, Any]:
    """The fields whose words a label would change, as they read then."""
    changed = [field for field in WRITTEN if getattr(labelled, field, None) != getattr(note, field, None)]
    return {field: _as_typed(getattr(labelled, field)) for field in changed}


def _as_typed(value: object) -> object:
    return [asdict(one) for one in value] if isinstance(value, tuple) else value
