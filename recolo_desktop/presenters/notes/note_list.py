"""Lines of the list of notes: what is unfinished, what is signed, and what is still to be done about it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.presenters.notes.note_forms import as_typed
from recolo_desktop.services.clients.client_record import ClientRecord


class NoteState(Enum):
    """How a note stands; the one further up is said before those below it."""

    SEAL_BROKEN = auto()
    IN_ERROR = auto()
    TO_COUNTERSIGN = auto()
    DRAFT = auto()
    SIGNED = auto()


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line: the day, what it was and who wrote it, and how it stands, in words."""

    key: str
    day: str
    about: str
    said: str
    state: NoteState


def draft_line(draft: Draft, today: date) -> NoteLine:
    """A draft is no record: how long it has waited is said."""
    typed = as_typed(draft.body)
    begun = local(draft.begun_at).date()
    days = (today - begun).days
    number = typed.get("session_number")
    about = f"Session {number} · {typed.get('mode', '')}" if number else str(typed.get("mode", ""))
    said = "Draft" if days < 1 else f"Draft, {days} day{'' if days == 1 else 's'}"
    day = typed.get("held_on") or screen_date(begun)
    return NoteLine(draft.id, day, f"{about} · {draft.author_name}", said, NoteState.DRAFT)


def note_line(record: ClientRecord, note: SessionNote) -> NoteLine:
    """A signed note; a broken seal stands before all else."""
    said, state = _stands(record, note)
    day = screen_date(note.held_on) if note.held_on else "No date"
    called = note.title if note.session_number or note.type_title else ""
    about = " · ".join(part for part in (called, note.mode, note.author_name) if part)
    return NoteLine(note.id, day, about, said, state)


def _stands(record: ClientRecord, note: SessionNote) -> tuple[str, NoteState]:
    if (record.faults or {}).get(note.id):
        return "Check seal", NoteState.SEAL_BROKEN
    if note.id in record.in_error:
        return "In error", NoteState.IN_ERROR
    if note.id in record.words_waiting:
        return "To countersign", NoteState.TO_COUNTERSIGN
    added = sum(addendum.note_id == note.id for addendum in record.addenda)
    said = f"Signed, {added} addend{'um' if added == 1 else 'a'}" if added else "Signed"
    return said, NoteState.SIGNED
