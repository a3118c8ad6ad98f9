"""Which notes and entries wait for a supervisor, read in one transaction."""

from dataclasses import replace
from datetime import datetime

from recolo_desktop.domain.clients.case_entry import (
    COUNTERSIGNED,
    CaseEntry,
    EntryCountersignature,
    awaits_countersignature,
)
from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, CountersignatureDue, whose_words_wait
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.services.basics.ports import Work


def waiting_words(work: Work, due: tuple[CountersignatureDue, ...]) -> dict[str, frozenset[str]]:
    """By note, whose words in it wait for a countersignature; notes for which none is due any more are left out."""
    ids = tuple(one.id for one in due)
    addenda, given = work.find(Addendum, note_id=ids), work.find(Countersignature, note_id=ids)
    people = frozenset(one.id for one in work.find(StaffMember) if one.is_countersigned)
    waits = {key: whose_words_wait(key, due, addenda, given, people) for key in ids}
    return {key: authors for key, authors in waits.items() if authors}


def awaiting_entries(work: Work, entries: tuple[CaseEntry, ...]) -> frozenset[str]:
    """Breach and disclosure records that an assistant wrote and no clinician has countersigned."""
    concerns = tuple(one.id for one in entries if one.kind in COUNTERSIGNED)
    if not concerns:
        return frozenset()
    countersigned = work.find(EntryCountersignature, entry_id=concerns)
    staff = {one.id: one for one in work.find(StaffMember)}
    done = {one.entry_id for one in countersigned}
    return frozenset(
        one.id
        for one in entries
        if one.kind in COUNTERSIGNED
        and one.id not in done
        and awaits_countersignature(one, as_then(work, staff.get(one.author_id), one.written_at), countersigned)
    )


def as_then(work: Work, author: StaffMember | None, at: datetime) -> StaffMember | None:
    """The colleague in the role of that moment: nobody's draft becomes final because she was promoted."""
    if author is None:
        return None
    question = JournalQuestion(subject_id=author.id, actions=(Action.STAFF_CHANGED,), since=at)
    roles = [
        Role(str(change.was))
        for line in work.journal.answering(question)
        for change in line.changes
        if change.field == "role" and change.subject_id == author.id
    ]
    return replace(author, role=roles[-1]) if roles else author  # the oldest change since then stands last
