"""What is looked at before a note is signed: its headings, where carried words come from, and whom its words name."""

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.clients.case_entry import MarkedInError
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import files_of, ids_of, names_of_colleagues, people_near
from recolo_desktop.services.basics.ports import Keys, Work
from recolo_desktop.services.records.signatures import faults_of


def headed(note: SessionNote) -> tuple[WrittenSection, ...]:
    """What is written, and what still waits to be confirmed."""
    return (*note.written, *(one for one in note.sections if one.waits and not one.text.strip()))


def hidden_from_supervisor(author: StaffMember, note: SessionNote) -> list[Problem]:
    """A note that waits for a countersignature is shown to who gives it."""
    supervisor = author.supervisor_id if author.is_countersigned else None
    if not note.readers or supervisor is None or supervisor in note.readers:
        return []
    return [Problem("readers", "Your supervisor countersigns this note: let your supervisor read it too")]


def labelling_for(work: Work, client_id: str, texts: tuple[str, ...]) -> Labelling:
    """By whom these words name; the client's and the team's own names stay as they are."""
    files = files_of(work, client_id)
    ids = tuple(str(one.id) for one in files)
    near = people_near(work, ids, texts)
    return Labelling(near, work.texts.is_word, files, names_of_colleagues(work), says_what=True)


def carried_from_nowhere(work: Work, keys: Keys, note: SessionNote) -> list[Problem]:
    """Words carried from an earlier note have one of this client behind them that nobody took back, with its seal."""
    carried = [one for one in note.sections if one.carried_text]
    if not carried:
        return []
    notes = work.find(SessionNote, client_id=ids_of(work, note.client_id))
    gone = {one.subject_id for one in work.find(MarkedInError, subject_id=tuple(one.id for one in notes))}
    sources = {one.carried_id for one in carried}
    broken = faults_of(work, keys, (one for one in notes if one.id in sources))
    stands = {str(one.id) for one in notes if one.id not in gone and one.id not in broken}
    return [
        Problem("sections", f"{one.heading}: the note from which this was carried no longer holds. Take it out")
        for one in carried
        if one.carried_id not in stands
    ]
