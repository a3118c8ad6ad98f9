"""A note that stood in the wrong client's record: mark and incident there, and the late draft where it belongs."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.ids import ClientId, NoteId, new_id
from recolo_desktop.domain.clients.case_entry import About, CaseEntry, MarkedInError
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.domain.notes.session_note import Addendum, SessionNote
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work


def in_the_wrong_record(
    work: Work, actor: StaffMember, note: SessionNote | Goal, reason: str, now: datetime
) -> MarkedInError:
    """What says beside the note or goal that it is another client's, and not whose."""
    return MarkedInError(
        id=new_id(work.now),
        client_id=note.client_id,
        subject="goals" if isinstance(note, Goal) else "session_notes",
        subject_id=note.id,
        reason=f"written in the wrong client's record: {reason}",
        written_again_in="",
        marked_by=actor.id,
        marked_by_name=actor.name,
        marked_at=now,
    )


def as_late_draft(
    note: SessionNote, key: NoteId, client_id: ClientId, mark: MarkedInError, addenda: Iterable[Addendum]
) -> SessionNote:
    """The same words in the right record, to be signed late, with what was added to them since.

    What was carried from the wrong record's notes, and the number that the session had there, stay behind.
    """
    return replace(
        note,
        id=key,
        client_id=client_id,
        signed_at=None,
        session_number=None,
        sections=(
            *(one.without_source() for one in note.sections),
            *map(_added, sorted(addenda, key=lambda one: one.signed_at)),
        ),
        late_reason=f"Written first in another record by mistake; reference {mark.id[-8:]} of the mark there.",
    )


def _added(addendum: Addendum) -> WrittenSection:
    day = screen_date(local(addendum.signed_at).date())
    return WrittenSection(
        key=f"added-{addendum.id}", heading=f"Added on {day} by {addendum.author_name}", text=addendum.text
    )


def incident_of(work: Work, actor: StaffMember, note: SessionNote | Goal, reason: str, now: datetime) -> CaseEntry:
    """A data incident in the wrong record, without a word of the other client."""
    goal = isinstance(note, Goal)
    day = (note.agreed_on if isinstance(note, Goal) else note.held_on) or local(now).date()
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
            "what": f"A {'goal' if goal else 'note'} of {screen_date(day)} was written in this record "
            f"by mistake. {reason}"
        },
    )
