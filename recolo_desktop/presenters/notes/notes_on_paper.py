"""Signed notes as pages: one note or many, with what was added, who countersigned, and what is left out."""

from collections.abc import Collection
from datetime import datetime

from recolo_desktop.domain.basics.dates import screen_day, screen_time
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.pack import ClientPack, PackPart, PackSection
from recolo_desktop.presenters.notes.note_words import note_facts, note_terms
from recolo_desktop.presenters.packs import pack_of
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord


def of_notes(record: ClientRecord, keys: Collection[str], sitting: Sitting, at: datetime) -> ClientPack:
    """The notes of these ids, the oldest first. Those made in error, or whose seal is broken, are counted only."""
    in_error = sum(note.id in keys and note.id in record.in_error for note in record.notes)
    broken = _broken(record) & frozenset(keys)
    return pack_of(
        record,
        sitting,
        at,
        sections=(PackSection("Session notes", note_parts(record, frozenset(keys) - broken)),),
        left_out=tuple(_left_out(in_error, len(broken), record.notes_unseen)),
    )


def reading_of(record: ClientRecord, keys: Collection[str]) -> tuple[tuple[PackPart, ...], tuple[str, ...]]:
    """The same notes to be read on the screen, with what is not among them."""
    in_error = sum(note.id in keys and note.id in record.in_error for note in record.notes)
    broken = _broken(record) & frozenset(keys)
    said = _not_among_them(in_error, len(broken), record.notes_unseen, "not shown here", "you")
    return note_parts(record, frozenset(keys) - broken), tuple(said)


def note_parts(record: ClientRecord, keys: Collection[str] | None = None) -> tuple[PackPart, ...]:
    """Each note that stands with everything beside it, the oldest first."""
    standing = (note for note in reversed(record.notes) if note.id not in record.in_error)
    return tuple(_part(record, note) for note in standing if keys is None or note.id in keys)


def _part(record: ClientRecord, note: SessionNote) -> PackPart:
    terms = [("When and where", note_facts(note)), *note_terms(note)]
    terms += [
        (f"{one.what.heading} {screen_time(one.signed_at)}, {one.author_name}", one.text)
        for one in record.addenda
        if one.note_id == note.id
    ]
    terms += [
        (f"Countersigned {screen_time(one.signed_at)}, {one.supervisor_name}", one.comment or "No comment")
        for one in record.countersignatures
        if one.note_id == note.id
    ]
    if note.id in record.words_waiting:
        terms.append(("Not yet final", "It waits for a countersignature."))
    day = screen_day(note.held_on) if note.held_on else ""
    signed_at = f", signed {screen_time(note.signed_at)}" if note.signed_at else ""
    return PackPart(f"{day}  {note.title}, {note.author_name}{signed_at}", tuple(terms), note.id, note.formats)


def _broken(record: ClientRecord) -> frozenset[str]:
    """Notes of which a seal, their own or one beside them, does not hold."""
    faults = frozenset(record.faults or ())
    added = {one.note_id for one in record.addenda if one.id in faults}
    countersigned = {one.note_id for one in record.countersignatures if one.id in faults}
    return frozenset(one.id for one in record.notes if one.id in faults) | added | countersigned


def _left_out(in_error: int, broken: int, unseen: int) -> list[str]:
    said = ["Who the protected people are: they stand here by their letters only.", "Drafts that nobody has signed."]
    return said + _not_among_them(in_error, broken, unseen, "not printed", "who printed this")


def _not_among_them(in_error: int, broken: int, unseen: int, how: str, whom: str) -> list[str]:
    said = []
    if in_error:
        said.append(f"Marked as made in error, and {how}: {in_error}.")
    if broken:
        said.append(f"A seal does not hold, and {how}: {broken}. Tell the team lead.")
    if unseen:
        said.append(f"Restricted to others, and not shown to {whom}: {unseen}.")
    return said
