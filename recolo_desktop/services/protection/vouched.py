"""What of a file and of the directory a clinician has saved, and so vouches for."""

from dataclasses import replace

from recolo_desktop.domain.basics.fields import said_of, texts_by_field, types_of
from recolo_desktop.domain.clients.client import Client, Contact
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.narrowing import withheld_from
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import TeamSettings
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
    narrowed = [rule for settings in work.find(TeamSettings) for rule in settings.narrowed]
    everybody = (
        replace(one, retired_on=None, withheld=withheld_from(one.role, tuple(narrowed)))
        for one in work.find(StaffMember)
    )
    return frozenset(one.id for one in everybody if may(one, Right.SEE_PROTECTED_PEOPLE))


def facts_vouched_for(work: Work, client: Client) -> dict[str, list[str]]:
    """What the file says of the client's own facts, by field, as far as somebody vouches for it.

    A field in words of one's own counts once a clinician was the last who wrote it. What can hardly tell a story (a
    name, an address, a number) counts from anybody, as long as it is no longer than one.
    """
    judges, open_ones = _who_may_judge(work), {name for name, one in said_of(Client).items() if one.harmless}
    vouched: set[str] = set()
    question = JournalQuestion(
        client_id=client.id, actions=(Action.CLIENT_REGISTERED, Action.CLIENT_CHANGED), limit=_EVERY_LINE
    )
    for line in work.journal.answering(question):  # the newest first
        told = {change.field for change in line.changes if change.subject_id == client.id} & open_ones
        if line.action is Action.CLIENT_REGISTERED:
            told = set(open_ones)
        open_ones -= told
        vouched |= told if line.actor_id in judges else set()
    return {
        name: [text for text in texts if name in vouched or _is_a_plain_fact(name, text)]
        for name, texts in texts_by_field(client, lambda one: one.harmless).items()
    }


def _is_a_plain_fact(name: str, text: str) -> bool:
    _kind, beside = types_of(Client)[name]  # names, addresses and numbers have types of their own
    return len(text.split()) <= _LONGEST_FACT and (bool(beside) or not any(map(str.isalpha, text)) or "@" in text)


_LONGEST_FACT = 8  # words: "Alone since somebody left him for …" is no fact but a story


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
