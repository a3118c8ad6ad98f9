"""Which notes wait for a supervisor, read in one transaction."""

from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, CountersignatureDue, whose_words_wait
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work


def waiting_words(work: Work, due: tuple[CountersignatureDue, ...]) -> dict[str, frozenset[str]]:
    """By note, whose words in it wait for a countersignature; notes for which none is due any more are left out."""
    ids = tuple(one.id for one in due)
    addenda, given = work.find(Addendum, note_id=ids), work.find(Countersignature, note_id=ids)
    people = frozenset(one.id for one in work.find(StaffMember) if one.is_countersigned)
    waits = {key: whose_words_wait(key, due, addenda, given, people) for key in ids}
    return {key: authors for key, authors in waits.items() if authors}
