"""Reading the journal. To read it is itself something that the journal says."""

from dataclasses import replace

from recolo_desktop.domain.basics.errors import require
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, SessionNote
from recolo_desktop.domain.records.journal import OPENINGS, Action, JournalEntry, JournalQuestion
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import OpenWork, Work
from recolo_desktop.services.protection.as_printed import Rows, as_printed
from recolo_desktop.services.protection.openings import Openings
from recolo_desktop.services.records.proving import chain_fault

_OF_A_CHECK = frozenset({Action.APPOINTMENT_BOOKED, Action.APPOINTMENT_COMPARED, Action.APPOINTMENT_MOVED})


def _as_told(actor: StaffMember, line: JournalEntry) -> str:
    """What a check found is held back from the same person in its answer, and so in her own journal."""
    return "" if line.action in _OF_A_CHECK and not may(actor, Right.SEE_PROTECTED_PEOPLE) else line.reason


class Journal:
    """Leads see everything; clinicians see who has opened a record; everybody sees what they did themselves."""

    def __init__(self, open_work: OpenWork, openings: Openings) -> None:
        self._open_work = open_work
        self._openings = openings

    def answering(self, actor: StaffMember, question: JournalQuestion) -> tuple[JournalEntry, ...]:
        """Newest first, for a lead."""
        require(actor.is_lead, "Only a lead can read the whole journal.")
        require_right(actor, Right.READ_NOTES)
        with self._open_work(actor) as work:
            found = work.journal.answering(question)
            found = _as_read_by(work, actor, found)
            work.record(Action.JOURNAL_READ, client_id=question.client_id)
            work.commit()
        return found

    def openings(self, actor: StaffMember, client_id: str) -> tuple[JournalEntry, ...]:
        """Who has opened this record, or had something of it shown or printed; newest first."""
        require_right(actor, Right.READ_OPENINGS)
        with self._open_work(actor) as work:
            self._openings.require(work, actor, client_id)
            files = ids_of(work, client_id)
            asked = (JournalQuestion(client_id=one, actions=OPENINGS) for one in files)
            lines = [line for question in asked for line in work.journal.answering(question)]
        found = sorted(lines, key=lambda line: line.seq, reverse=True)
        return tuple(replace(one, changes=()) for one in found)  # who and when; what a record holds is read in it

    def own(self, actor: StaffMember) -> tuple[JournalEntry, ...]:
        """What one did oneself; newest first. What it changed is read in the record, by those who may."""
        with self._open_work(actor) as work:
            found = work.journal.answering(JournalQuestion(actor_id=actor.id))
        return tuple(replace(one, changes=(), reason=_as_told(actor, one)) for one in found)

    def verify(self, actor: StaffMember) -> tuple[int, str | None]:
        """How many entries there are, and where the chain breaks, as a sentence, or None."""
        require(actor.is_lead, "Only a lead can verify the journal.")
        with self._open_work(actor) as work:
            return chain_fault(work)

    def to_print(self, actor: StaffMember, question: JournalQuestion, lines: Rows, printer: str) -> Rows:
        """Say that so many lines go on paper, and give them as they may: typed reasons may name anybody."""
        require(actor.is_lead, "Only a lead can print the journal.")
        with self._open_work(actor) as work:
            printed = as_printed(work, actor, lines, question.client_id)
            reason = f"{len(lines)} lines printed on {printer}"
            work.record(Action.JOURNAL_EXPORTED, client_id=question.client_id, reason=reason)
            work.commit()
        return printed

    def names(self, actor: StaffMember) -> dict[str, str]:
        """Which client an entry is about, as the banner names them, for a lead."""
        require(actor.is_lead, "Only a lead can read the whole journal.")
        with self._open_work(actor) as work:
            return {str(client.id): client.banner_name for client in work.find(Client)}


def _as_read_by(work: Work, actor: StaffMember, entries: tuple[JournalEntry, ...]) -> tuple[JournalEntry, ...]:
    """Of a note that is restricted to others, only that it was written: what it says is read by those whom it names."""
    about = tuple({one.subject_id for one in entries if (one.changes or one.reason) and one.subject_id})
    of_note = {one.id: one.note_id for one in work.find(Addendum, id=about)}
    of_note |= {one.id: one.note_id for one in work.find(Countersignature, id=about)}
    notes = work.find(SessionNote, id=tuple({*about, *of_note.values()}))
    closed = {one.id for one in notes if one.author_id != actor.id and not one.may_be_read_by(actor.id)}
    sees_places = may(actor, Right.READ_ZONES)
    return tuple(
        replace(one, changes=(), reason="")
        if of_note.get(one.subject_id, one.subject_id) in closed
        else one
        if sees_places
        else replace(one, changes=tuple(each for each in one.changes if each.field not in _COMPARED))
        for one in entries
    )


_COMPARED = frozenset({"acknowledged"})  # with what words a place was compared with those of the order
