"""A note that stood in the wrong client's record: mark and incident there, and the late draft where it belongs."""

from dataclasses import replace
from datetime import datetime

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.ids import ClientId, NoteId, new_id
from recolo_desktop.domain.clients.case_entry import About, CaseEntry, MarkedInError
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work


def in_the_wrong_record(work: Work, actor: StaffMember, note: SessionNote, reason: str, now: datetime) -> MarkedInError:
    """What says beside the note that it is another client's, and not whose."""
    return MarkedInError(
        id=new_id(work.now),
        client_id=note.client_id,
        subject="session_notes",
        subject_id=note.id,
        reason=f"written in the wrong client's record: {reason}",
        written_again_in="",
        marked_by=actor.id,
        marked_by_name=actor.name,
        marked_at=now,
    )


def as_late_draft(note: SessionNote, key: NoteId, client_id: ClientId, mark: MarkedInError) -> SessionNote:
    """The same words in the right record, to be signed late; without what was carried from the wrong one's notes."""
    return replace(
        note,
        id=key,
        client_id=client_id,
        signed_at=None,
        sections=tuple(one.without_source() for one in note.sections),
        late_reason=f"Written first in another record by mistake; reference {mark.id[-8:]} of the mark there.",
    )


def incident_of(work: Work, actor: StaffMember, note: SessionNote, reason: str, now: datetime) -> CaseEntry:
    """A data incident in the wrong record, without a word of the other client."""
    return CaseEntry(
        id=new_id(work.now),
        client_id=note.client_id,
        kind="data_incident",
        author_id=actor.id,
        author_name=actor.name,
        written_at=now,
        happened_on=local(now).date(),
        about=About.STAFF,
        fields={
            "what": f"A note of {screen_date(note.held_on or local(now).date())} was written in this record "
            f"by mistake. {reason}"
        },
    )
