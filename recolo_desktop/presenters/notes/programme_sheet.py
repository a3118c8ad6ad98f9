"""The sessions of a client in their order: how each was attended, what homework was set and how it went."""

from dataclasses import dataclass

from recolo_desktop.domain.basics.attendance import ATTENDANCE_WORDS
from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.services.clients.client_record import ClientRecord

HEADINGS = ("Session", "Date", "Type", "Attendance", "Homework set", "How it went")
_SET, _WENT = "homework", "homework_back"


@dataclass(frozen=True, slots=True)
class ProgrammeSheet:
    """Lines, the newest first; `summary` says how many were attended, missed and cancelled."""

    lines: tuple[tuple[str, ...], ...]
    keys: tuple[str, ...]
    summary: str


def programme_sheet(record: ClientRecord) -> ProgrammeSheet:
    """Every session that stands; what was no contact with the client is none."""
    held = [one for one in record.notes if one.attendance is not None and one.id not in record.in_error]
    said = (_summary(held, record.notes_unseen), _unseen(record), _broken(record, held))
    return ProgrammeSheet(
        lines=tuple(_line(one, is_broken=one.id in (record.faults or {})) for one in held),
        keys=tuple(one.id for one in held),
        summary=" ".join(part for part in said if part),
    )


def _line(note: SessionNote, *, is_broken: bool) -> tuple[str, ...]:
    under = {one.key: " ".join(one.text.split()) for one in note.written}
    return (
        str(note.session_number or ""),
        screen_date(note.held_on) if note.held_on else "",
        "Seal broken" if is_broken else note.type_title or "Session note",
        ATTENDANCE_WORDS[note.attendance] if note.attendance else "",
        under.get(_SET, ""),
        under.get(_WENT, ""),
    )


def _unseen(record: ClientRecord) -> str:
    count = record.notes_unseen
    return f"{count} signed {'note is' if count == 1 else 'notes are'} not shown to you." if count else ""


def _broken(record: ClientRecord, held: list[SessionNote]) -> str:
    count = sum(one.id in (record.faults or {}) for one in held)
    return f"{count} with a seal that does not hold, marked below: do not rely on it." if count else ""


def _summary(held: list[SessionNote], unseen: int) -> str:
    if not held:
        return "" if unseen else "No session is signed yet."
    seen = sum(one.attendance is not None and one.attendance.was_seen for one in held)
    cancelled = sum(one.attendance is not None and one.attendance.is_cancelled for one in held)
    missed = len(held) - seen - cancelled
    return f"{len(held)} sessions signed: {seen} attended, {missed} missed, {cancelled} cancelled."
