"""Sessions of the demo's clients, written as notes of several types, and one note that is begun."""

from datetime import date

from recolo_desktop.demo_scores import usual_answers
from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.ids import NoteId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.note_type import ORDINARY, NoteType, WrittenSection
from recolo_desktop.domain.notes.session_note import RiskChange, SessionNote
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.catalogue import Services

WEEKS = 10  # so long are the first clients here
_PROGRAMME = "programme"
_WORDS = {
    "narrative": "We looked at the contact diary together. Urges came mostly in the evening and passed within half an "
    "hour. The delay plan was used {times}. We mapped what happens in the hour before an urge and agreed one thing to "
    "do differently.",
    "agenda": "The contact diary, then what happens in the hour before an urge.",
    "homework_back": "The diary was kept on most days. The delay plan was used {times}.",
    "skills": "Delay and walk; naming the thought without answering it. Practised twice in the room.",
    "homework": "Keep the diary every day, and use the delay plan before ten at night.",
    "plan": "Next session in a week.",
}
_MISSED = "Did not come and did not ring. Rang him; he had mistaken the day."


def sign_note(
    services: Services, author: StaffMember, client: Client, session: int, held: date, passphrase: str, *, at: int
) -> None:
    """One session, signed on its day; every fifth was missed."""
    missed = (at + session) % 5 == 0
    kind = services.session_notes.type_of(_PROGRAMME if at % 2 else ORDINARY)
    note = SessionNote(
        id=NoteId(services.drafts.new_id(author)),
        client_id=client.id,
        author_id=author.id,
        author_name=author.name,
        session_number=session,
        held_on=held,
        starts="09:30",
        ends="10:20",
        location="Clinic room 2",
        attendance=Attendance.DID_NOT_ATTEND if missed else Attendance.ATTENDED,
        note_type=kind.key,
        type_title=kind.title,
        sections=_sections(kind, session, missed=missed),
        contact_since=None if missed else Answer.NO,
        risk_change=None if missed else RiskChange.SAME,
        what_would_change="" if missed else "Learning of a house move, or a court date.",
        risk=() if missed else usual_answers(services.session_notes.risk_headings),
    )
    services.drafts.save(author, draft_id=note.id, kind=DraftKind.NOTE, client_id=client.id, body=frozen(note))
    services.session_notes.sign(author, note, passphrase)


def _sections(kind: NoteType, session: int, *, missed: bool) -> tuple[WrittenSection, ...]:
    if missed:
        return (WrittenSection(key=kind.sections[0].key, heading=kind.sections[0].heading, text=_MISSED),)
    times = ("once", "twice", "three times")[session % 3]
    return tuple(
        WrittenSection(key=one.key, heading=one.heading, text=_WORDS[one.key].format(times=times))
        for one in kind.sections
        if one.key in _WORDS
    )


def begin_note(services: Services, author: StaffMember, client: Client, today: date) -> None:
    """A draft as somebody left it in the middle of the day."""
    kind = services.session_notes.type_of(ORDINARY)
    begun = WrittenSection(key=kind.sections[0].key, heading=kind.sections[0].heading, text="Dan brought his diary.")
    note = SessionNote(
        id=NoteId(services.drafts.new_id(author)), client_id=client.id, author_id=author.id, held_on=today,
        starts="09:30", location="Clinic room 2", session_number=WEEKS + 1,
        note_type=kind.key, type_title=kind.title, sections=(begun,),
    )  # fmt: skip
    typed = {**frozen(note), "held_on": screen_date(today), "session_number": str(note.session_number)}
    services.drafts.save(
        author, draft_id=note.id, kind=DraftKind.NOTE, client_id=client.id, body={**frozen(note), "typed": typed}
    )
