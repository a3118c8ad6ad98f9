"""What of a file and of the directory a clinician has saved, and so vouches for."""

from dataclasses import replace

from recolo_desktop.domain.clients.client import Client, Contact
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work

_EVERY_LINE = 100_000


def written_by_who_may_not_judge(work: Work) -> frozenset[str]:
    """Entries of the directory written last by a role that may not see who is protected: they vouch for no reader.

    A clinician who saves such an entry has looked at it.
    """
    judges = _who_may_judge(work)
    question = JournalQuestion(actions=(Action.AGENCY_ADDED, Action.AGENCY_CHANGED), limit=_EVERY_LINE)
    last: dict[str, str] = {}
    for line in work.journal.answering(question):  # the newest first
        last.setdefault(line.subject_id, line.actor_id)
    return frozenset(key for key, actor_id in last.items() if key and actor_id not in judges)


def _who_may_judge(work: Work) -> frozenset[str]:
    """Ids of everybody who is or was in a role that may see who is protected."""
    everybody = (replace(one, retired_on=None) for one in work.find(StaffMember))
    return frozenset(one.id for one in everybody if may(one, Right.SEE_PROTECTED_PEOPLE))


def is_vouched_for(work: Work, client: Client) -> bool:
    """Whether a clinician was the last who wrote what the file says in words of its own."""
    question = JournalQuestion(
        client_id=client.id, actions=(Action.CLIENT_REGISTERED, Action.CLIENT_CHANGED), limit=_EVERY_LINE
    )
    for line in work.journal.answering(question):  # the newest first
        told = any(change.field in _STORIES and change.subject_id == client.id for change in line.changes)
        if told or line.action is Action.CLIENT_REGISTERED:
            return line.actor_id in _who_may_judge(work)
    return False


_STORIES = frozenset(
    {"lives_with", "case_holder", "communication_needs", "place_of_birth", "referrer", "referral_agency"}
)


def contacts_vouched_for(work: Work, client: Client) -> tuple[Contact, ...]:
    """People of the file that were there when a clinician last saved who is in it, or registered it."""
    judges = _who_may_judge(work)
    question = JournalQuestion(
        client_id=client.id, actions=(Action.CLIENT_REGISTERED, Action.CLIENT_CHANGED), limit=_EVERY_LINE
    )
    now: set[tuple[str, ...]] | None = None  # as a later line, by who may not judge, found them
    for line in work.journal.answering(question):  # the newest first
        told = [change for change in line.changes if change.field == "contacts" and change.subject_id == client.id]
        if line.actor_id in judges and (told or line.action is Action.CLIENT_REGISTERED):
            return tuple(one for one in client.contacts if now is None or _entry(one) in now)
        if told:
            was = {tuple(str(one.get(part, "")) for part in _OF_A_CONTACT) for one in told[0].was or ()}
            now = was & (now if now is not None else {_entry(one) for one in client.contacts})
    return ()


_OF_A_CONTACT = ("name", "kind", "organisation")


def _entry(contact: Contact) -> tuple[str, ...]:
    """Somebody of the file as a clinician saw him: a mother who is written over as a professional is another."""
    return tuple(str(getattr(contact, part)) for part in _OF_A_CONTACT)
