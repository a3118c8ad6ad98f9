"""A session note as it is read: on the screen, in the pack, on paper. Said once, in the order in which it is told."""

from collections.abc import Iterable

from recolo_desktop.domain.basics.attendance import ATTENDANCE_WORDS
from recolo_desktop.domain.basics.dates import screen_date, screen_day
from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.domain.notes.risk_review import said
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.clients.client_record import ClientRecord

_CONTACT = {"yes": "There was contact", "no": "No contact", "not asked": "Contact was not asked about"}


def note_terms(note: SessionNote) -> list[tuple[str, str]]:
    """Every label and what stands beside it; nothing that is empty."""
    rows = [
        ("Type of note", note.type_title),
        ("Attendance", ATTENDANCE_WORDS[note.attendance] if note.attendance else ""),
        ("Cancelled on", screen_date(note.cancelled_on) if note.cancelled_on else ""),
        ("Who else was there", note.others_present),
        *((one.heading, one.text) for one in note.written),
        *((f"{one.heading}: source", one.said_of_source) for one in note.written),
        *((f"Action {at}", f"{one.what}: {one.owner}, by {one.due}") for at, one in enumerate(note.actions, 1)),
        ("Also in this contact", ", ".join(note.touched)),
        ("Reference", note.reference),
        ("Contact since last session", _contact(note)),
        *((one.question, said(one)) for one in note.risk),
        ("Told to", note.told_to),
        ("Restricted", f"To its author and {len(note.readers) - 1} named" if note.readers else ""),
        ("Retrospective entry", note.late_reason),
    ]
    return [row for row in rows if row[1].strip()]


def _contact(note: SessionNote) -> str:
    """What is known of contact and risk, each by itself: of whom nobody saw, one may be said without the other."""
    told = (
        f"{_CONTACT[note.contact_since.value]} with a protected person since the last session."
        if note.contact_since
        else ""
    )
    risk = f"Risk: {note.risk_change.value}." if note.risk_change else ""
    change = f"What would change this: {note.what_would_change}" if note.what_would_change.strip() else ""
    return " ".join(part for part in (told, note.contact_details.strip(), risk, change) if part)


def first_words(note: SessionNote) -> str:
    """What a line in a list says of it."""
    return next((one.text for one in note.written), "")


def stands_in(record: ClientRecord, note: SessionNote, looked_for: str) -> bool:
    """Whether every word stands in a note, in who wrote it, when, or in what was added; as a beginning is enough."""
    wanted = words(looked_for)
    if not wanted:
        return True
    added = [f"{one.author_name} {one.text}" for one in record.addenda if one.note_id == note.id]
    said = [
        note.title,
        note_facts(note),
        note.author_name,
        *(text for term in note_terms(note) for text in term),
        *added,
    ]
    here = words(" ".join(said))
    return all(any(one.startswith(part) for one in here) for part in wanted)


def note_facts(note: SessionNote) -> str:
    """When, how long, how and where, in one line."""
    span = " to ".join(part for part in (note.starts, note.ends) if part)
    when = screen_day(note.held_on) if note.held_on else ""
    return " · ".join(part for part in (when, span, note.mode, note.location) if part)


def readers_offered(record: ClientRecord, actor: StaffMember) -> tuple[tuple[str, str], ...]:
    """Colleagues to whom a note may be restricted, by their names."""
    here = (one for one in record.staff if one.retired_on is None and one.id != actor.id)
    return tuple((str(one.id), one.name) for one in here if may(one, Right.READ_NOTES))


def carried_on(record: ClientRecord, keys: Iterable[str]) -> dict[str, WrittenSection]:
    """Under each key, what the newest signed note says there, as words that wait to be confirmed in the next one."""
    found: dict[str, WrittenSection] = {}
    for note in record.notes:
        if note.id in record.in_error or note.id in (record.faults or {}):
            continue
        day = screen_date(note.held_on) if note.held_on else "an earlier day"
        for one in note.written:
            if one.key in keys and one.key not in found:
                source = f"carried from the note of {day} by {note.author_name}"
                found[one.key] = WrittenSection(
                    key=one.key, heading=one.heading, text="", carried_from=source, carried_text=one.text,
                    carried_id=note.id, waits=True,
                )  # fmt: skip
    return found


def other_note_of(record: ClientRecord, note: SessionNote) -> SessionNote | None:
    """A colleague's signed note of what seems to be the same session: a joint session has one author (4.3)."""
    return next(
        (
            one
            for one in record.notes
            if one.id not in record.in_error
            and one.author_id != note.author_id
            and one.held_on == note.held_on
            and one.attendance is not None
            and (not one.starts or not note.starts or one.starts == note.starts)
        ),
        None,
    )
