"""Two signed texts of one client beside each other: a note with what was added to it, or with another note."""

from dataclasses import dataclass, replace

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.pack import PackPart
from recolo_desktop.presenters.notes.note_words import note_facts, note_terms
from recolo_desktop.services.clients.client_record import ClientRecord


@dataclass(frozen=True, slots=True)
class Side:
    """One text that can be shown: what it is called, and its words under their headings."""

    key: str
    name: str
    part: PackPart


def sides(record: ClientRecord, note: SessionNote) -> tuple[Side, ...]:
    """This note as it was signed, what was added to it in turn, and every other note that stands, the newest first."""
    faults = record.faults or {}
    added = sorted((one for one in record.addenda if one.note_id == note.id), key=lambda one: one.signed_at)
    others = (one for one in record.notes if one.id != note.id and one.id not in record.in_error)
    return (
        _side(note, "As signed: "),
        *(
            Side(one.id, said, PackPart(said, ((one.what.heading, one.text),)))
            for one in added
            if one.id not in faults and (said := f"{one.what.heading}, {screen_time(one.signed_at)}, {one.author_name}")
        ),
        *(_side(one) for one in others if one.id not in faults),
    )


def _side(note: SessionNote, before: str = "") -> Side:
    name = f"{before}{note.title}, {note_facts(note)}, {note.author_name}"
    return Side(note.id, name, PackPart(name, tuple(note_terms(note)), note.id, note.formats))


def marked(part: PackPart, other: PackPart, sign: str) -> PackPart:
    """The same with a sign at every heading under which the other says something else, or nothing."""
    said = dict(other.terms)
    return replace(
        part, terms=tuple((f"{sign}{term}" if said.get(term) != value else term, value) for term, value in part.terms)
    )
