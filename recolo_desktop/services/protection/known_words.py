"""What the record of a client knows to be harmless, and what somebody answered about the rest."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from recolo_desktop.domain.basics.errors import StaleRecord
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.basics.ids import ClientId, PersonId, StaffId, new_id
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Client, ContactKind
from recolo_desktop.domain.orders.court_order import CourtOrder, ProtectedPerson
from recolo_desktop.domain.orders.order_status import current_people
from recolo_desktop.domain.protection.given_names import names_in_sight
from recolo_desktop.domain.protection.matching.known import KnownHere
from recolo_desktop.domain.protection.matching.short_names import SHORT_FORMS
from recolo_desktop.domain.protection.matching.unknown_codes import known_here
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, FIRST_NAMES, TITLES
from recolo_desktop.domain.protection.protected_word import with_word
from recolo_desktop.domain.protection.readers import Readers, words_of
from recolo_desktop.domain.protection.word_answer import Told, WordAnswer, standing
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.protection.recorded_since import lines_of
from recolo_desktop.services.protection.vouched import (
    contacts_vouched_for,
    facts_vouched_for,
    written_by_who_may_not_judge,
)

_EVERY_LINE = 100_000
_CHANGE_PEOPLE = (Action.PROTECTED_PERSON_RECORDED, Action.ORDER_RECORDED, Action.FILES_MERGED, Action.FILES_SEPARATED)


def known_words(work: Work, ids: tuple[str, ...], stock: tuple[str, ...] = ()) -> KnownHere:
    """The client's own facts, the team, its service, the directory, court and order as printable, and stock text."""
    texts = [*stock, *_of_everybody(work)]
    for client in work.find(Client, id=ids) if ids else ():
        texts += _of_client(work, client)
    for order in work.find(CourtOrder, client_id=ids) if ids else ():
        texts += (order.court, order.order_number, order.case_number)
    called = [way for name in _full_names(work, ids) for way in _ways_to_call(name)]
    return known_here((text for text in texts if text), (*_phrases_of_the_directory(work), *called))


def _full_names(work: Work, ids: tuple[str, ...]) -> list[str]:
    """Of the team and of everybody in the client's file, without titles."""
    said = [f"{one.given_name} {one.family_name}" for one in work.find(StaffMember)]
    for client in work.find(Client, id=ids) if ids else ():
        said += [contact.name for contact in client.contacts]
    return [" ".join(part for part in name.split() if squeezed(part) not in TITLES) for name in said]


def _ways_to_call(name: str) -> Iterator[str]:
    """ "I. Nwosu" and "Jo Tuttle" are Ifeoma Nwosu and Joanne Tuttle."""
    first, *rest = name.split() or [""]
    if rest:
        yield f"{first[0]} {rest[-1]}"
        yield from (f"{short} {rest[-1]}" for short in SHORT_FORMS.get(squeezed(first), ()))


def _of_client(work: Work, client: Client) -> list[str]:
    """What his file says of him; a story in it, and relatives and others, only once a clinician saved them."""
    facts = facts_vouched_for(work, client)
    texts = [*(text for said in facts.values() for text in said), *(one.number for one in client.other_phones)]
    vouched = contacts_vouched_for(work, client)
    for contact in client.contacts:
        if contact in vouched or contact.kind not in _OF_HIS_LIFE:
            texts += [contact.name, contact.organisation, *contact.address, contact.phone]
    return texts


_OF_HIS_LIFE = (ContactKind.FAMILY, ContactKind.OTHER)


def _of_everybody(work: Work) -> list[str]:
    texts: list[str] = []
    for member in work.find(StaffMember):
        texts += [member.name, member.given_name, member.family_name, member.profession, member.regulator]
        texts += [member.registration_number]
    for service in work.find(ServiceIdentity):
        texts += [service.service_name, service.trust_name, service.strapline, service.phone, service.email]
        texts += [*service.address, *service.partners, *(one.name for one in service.programmes)]
    for agency in (one for one in _agencies_vouched_for(work) if one.kind is not AgencyKind.ADVOCACY):
        texts += [agency.postcode, agency.phone, agency.email]
    return texts


def _agencies_vouched_for(work: Work) -> list[Agency]:
    unseen = work.kept("entries nobody judged", work.journal.head(), lambda: written_by_who_may_not_judge(work))
    return [one for one in work.find(Agency) if one.id not in unseen]


def _phrases_of_the_directory(work: Work) -> Iterator[str]:
    """Names and addresses as a whole: one word of an entry is anybody's. Who speaks for somebody is not harmless."""
    for agency in _agencies_vouched_for(work):
        if agency.kind is AgencyKind.ADVOCACY:
            continue
        for text in (agency.organisation, agency.person, *agency.address):
            yield text
            parts = re.split(r"[\s,]+", text)
            yield from (" ".join(parts[one:two]) for one in range(len(parts)) for two in range(one + 2, len(parts) + 1))
        yield from _short_names(agency.organisation)
        if agency.person:
            yield agency.person.split()[-1]
            yield " ".join(part for part in agency.person.split() if part.strip(".").lower() not in TITLES)


def _short_names(organisation: str) -> Iterator[str]:
    """How people call it: its first word, unless somebody may be called so, and what stands beside it in brackets."""
    named = [word for word in re.findall(r"[^\W\d_]{4,}", organisation) if word[0].isupper()]
    if named and named[0].lower() not in FIRST_NAMES | EVERYDAY_NAMES:
        yield named[0]
    for beside in re.findall(r"\(([^)]*)\)", organisation):
        yield from (re.sub(r"^the ", "", part.strip(), flags=re.IGNORECASE) for part in beside.split(","))


def readers_known(work: Work, ids: tuple[str, ...]) -> Readers:
    """Everybody who may read about this client: his professionals, the team, the courts; and the directory."""
    said: list[tuple[str, ...]] = [(one.name, one.profession) for one in work.find(StaffMember)]
    said += [(one.service_name, one.trust_name) for one in work.find(ServiceIdentity)]
    said += [(one.court,) for one in work.find(CourtOrder, client_id=ids)]
    said += [(one.advocate,) for one in work.find(ProtectedPerson, client_id=ids) if one.advocate]
    for client in work.find(Client, id=ids):
        vouched = contacts_vouched_for(work, client)
        said += [(one.name, one.organisation) for one in vouched if one.kind.is_professional]
    listed = [(one.person, one.organisation) for one in _agencies_vouched_for(work) if one.is_current]
    return Readers(frozenset(map(words_of, said)), frozenset(map(words_of, listed)))


def names_of_professionals(work: Work, ids: tuple[str, ...]) -> dict[str, str]:
    """Folded names of the team and of everybody in the client's file, with the sex that each tells."""
    said = [f"{one.title} {one.given_name} {one.family_name}" for one in work.find(StaffMember)]
    for client in work.find(Client, id=ids):
        said += [f"{client.title} {client.family_name}", *(contact.name for contact in client.contacts)]
    return names_in_sight(said)


def full_names_of_professionals(work: Work, ids: tuple[str, ...]) -> frozenset[str]:
    """First name, or its initial, and surname run together: "Fiona Gale" is nobody else who is called Fiona.

    Of the team and of whoever is in this client's file and not protected; the directory is everybody's to fill and
    takes no mark away.
    """
    protected = [name for one in work.find(ProtectedPerson, client_id=ids) for name in (one.name, *one.also_known_as)]
    said = [f"{one.given_name} {one.family_name}" for one in work.find(StaffMember)]
    every = (contact for client in work.find(Client, id=ids) for contact in client.contacts)
    said += [re.sub(r"\s*\([^)]*\)", "", contact.name) for contact in every]  # Joan Asquith (sister)
    said += [f"{one.title} {one.family_name}" for one in work.find(StaffMember) if one.title]
    initials = [f"{parts[-2][0]} {parts[-1]}" for name in said if len(parts := words(name)) > 1]
    theirs = [way for name in protected for way in _ways_of_a_name(set(words(name)) - TITLES)]
    safe = (name for name in (*said, *initials) if len(name.split()) > 1 and set(words(name)) - TITLES not in theirs)
    return frozenset(squeezed(name) for name in safe)


def _ways_of_a_name(parts: set[str]) -> Iterator[set[str]]:
    """As it is written, and with an initial for each of its words."""
    yield parts
    yield from ({part[0], *(parts - {part})} for part in parts)


def answered_words(work: Work, ids: tuple[str, ...]) -> frozenset[str]:
    """The keys that somebody answered "nobody protected" about, since those protected changed last."""
    return frozenset(one.key for one in _standing(work, ids))


def _standing(work: Work, ids: tuple[str, ...]) -> tuple[WordAnswer, ...]:
    lines = {key: seq for one in ids for key, seq in lines_of(work, one, Action.WORD_ANSWERED).items()}
    changed = max((line.seq for one in ids for line in work.journal.answering(_last_change(one))), default=0)
    return standing(work.find(WordAnswer, client_id=ids), lines, changed)


def _last_change(client_id: str) -> JournalQuestion:
    return JournalQuestion(client_id=client_id, actions=_CHANGE_PEOPLE, limit=1)


def keep_answer(work: Work, actor: StaffMember, client_id: str, said: str, told: Told, at: datetime) -> WordAnswer:
    """Write down, with its line in the journal, what somebody with the right answered about a word."""
    made = WordAnswer(
        id=new_id(work.now),
        client_id=ClientId(client_id),
        key=squeezed(said) or said.casefold(),
        said=said,
        told=told,
        answered_by=StaffId(actor.id),
        answered_by_name=actor.name,
        answered_at=at,
    )
    work.add(made)
    work.record(
        Action.WORD_ANSWERED, client_id=client_id, subject="word_answers", subject_id=made.id, reason=told.value
    )
    return made


class KnownWords:
    """What staff answer about a word that their record does not know."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def nobody(self, actor: StaffMember, client_id: str, said: str) -> WordAnswer:
        """Keep for this record that a word is nobody's who is protected."""
        return self._answer(actor, client_id, said, Told.NOBODY)

    def take_back(self, actor: StaffMember, client_id: str, said: str) -> WordAnswer:
        """Ask about a word again."""
        return self._answer(actor, client_id, said, Told.TAKEN_BACK)

    def answers(self, actor: StaffMember, client_id: str) -> tuple[WordAnswer, ...]:
        """The answers that hold in this record, the newest first."""
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        with self._open_work(actor) as work:
            ids = ids_of(work, client_id)
            kept = _standing(work, ids)
        return tuple(sorted(kept, key=lambda one: one.answered_at, reverse=True))

    def _answer(self, actor: StaffMember, client_id: str, said: str, told: Told) -> WordAnswer:
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        with self._open_work(actor) as work:
            made = keep_answer(work, actor, client_id, said, told, self._clock())
            work.commit()
        return made

    def people(self, actor: StaffMember, client_id: str) -> tuple[tuple[str, str], ...]:
        """Id and label of everybody whom this client's orders protect, to say whose a word is."""
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        with self._open_work(actor) as work:
            every = current_people(work.find(ProtectedPerson, client_id=ids_of(work, client_id)))
        return tuple((one.id, one.label) for one in every)

    def protect(self, actor: StaffMember, person_id: str, said: str) -> None:
        """Keep a word with the person whose it is: from now on it blocks, and it is stored nowhere else."""
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        with self._open_work(actor) as work:
            before = work.get(ProtectedPerson, person_id)
            if before not in current_people(work.find(ProtectedPerson, order_id=before.order_id)):
                raise StaleRecord("Somebody changed these details since you opened them. Open the record again.")
            person = replace(with_word(before, said), id=PersonId(new_id(work.now)), replaces=before.id)
            work.add(person)
            work.record(
                Action.PROTECTED_PERSON_RECORDED,
                client_id=before.client_id,
                subject="protected_people",
                subject_id=person.id,
                reason="a word of a letter was said to be theirs",
            )
            work.commit()
