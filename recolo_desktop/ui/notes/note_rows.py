"""Lines of the list of notes: what is unfinished, what is signed, and what is still to be done about it."""

from datetime import date

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.presenters.notes.note_forms import as_typed
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.record_list import ListRow


def draft_row(draft: Draft, today: date) -> ListRow:
    """A draft is no record: how long it has waited is said."""
    typed = as_typed(draft.body)
    begun = local(draft.begun_at).date()
    days = (today - begun).days
    number = typed.get("session_number")
    second = f"Session {number} · {typed.get('mode', '')}" if number else str(typed.get("mode", ""))
    state = "Draft" if days < 1 else f"Draft, {days} day{'' if days == 1 else 's'}"
    first = typed.get("held_on") or screen_date(begun)
    return ListRow(draft.id, first, f"{second} · {draft.author_name}", state, "pen-line", "amber")


def note_row(record: ClientRecord, note: SessionNote) -> ListRow:
    """A signed note; a broken seal stands before all else."""
    state, symbol, tone = _state(record, note)
    day = screen_date(note.held_on) if note.held_on else "No date"
    called = note.title if note.session_number or note.type_title else ""
    second = " · ".join(part for part in (called, note.mode, note.author_name) if part)
    return ListRow(note.id, day, second, state, symbol, tone)


def _state(record: ClientRecord, note: SessionNote) -> tuple[str, str, str]:
    if (record.faults or {}).get(note.id):
        return "Check seal", "triangle-alert", "red"
    if note.id in record.in_error:
        return "In error", "x", "red"
    if note.id in record.words_waiting:
        return "To countersign", "pen-line", "amber"
    added = sum(addendum.note_id == note.id for addendum in record.addenda)
    return f"Signed, {added} addend{'um' if added == 1 else 'a'}" if added else "Signed", "lock", "grey"
