"""Who reads a letter that is not the client's: somebody by office or known to the record, or whoever it may be."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.court_order import ProtectedPerson
from recolo_desktop.domain.ids import OrderId, PersonId
from recolo_desktop.domain.letter import Letter
from recolo_desktop.domain.matching.folding import words
from recolo_desktop.domain.matching.needles import TITLES, Needle, of_people
from recolo_desktop.domain.matching.search import hits


@dataclass(frozen=True, slots=True)
class ReaderWords:
    """Words that say who somebody is, folded: offices, words that say nothing, words that may mean the client."""

    offices: frozenset[str]
    neutral: frozenset[str]
    may_be_the_client: frozenset[str]


_PRONOUNS = frozenset({"him", "her", "himself", "herself", "themself", "themselves"})
_ANOTHERS = re.compile(
    r"\b(?:the |his |her |our |this )?(?:client|patient)['’]s\b|\b(?:for|of) (?:the |this )?(?:client|patient)\b|"
    r"\boffender manager\b|\bvictims?\b.{0,3}\bliaison\b",
    re.IGNORECASE,
)


def unknown_readers(letter: Letter, client: Client, known: frozenset[str], vocabulary: ReaderWords) -> tuple[str, ...]:
    """Recipient and copies who may be the client himself under another spelling, or somebody whom nobody knows.

    A letter that has such a reader is read as he would read it. `known` are folded words of the client's
    professionals, the team, the directory and the courts.
    """
    his = names_of(client)
    readers = [(letter.recipient_name, letter.recipient_role)]
    readers += [(copy.name, copy.role) for copy in letter.copies]
    return tuple(
        name or role
        for name, role in readers
        if (name or role) and not is_known(f"{name} {role}", his, known, vocabulary)
    )


def is_known(reader: str, his: tuple[Needle, ...], known: frozenset[str], vocabulary: ReaderWords) -> bool:
    """Whether this is an office or a name that the record knows, with nothing in it that may be the client."""
    without_his = _ANOTHERS.sub(" ", reader)
    said = [one for one in words(without_his) if one not in TITLES and len(one) > 1 and not one.isdigit()]
    only_known = bool(said) and all(one in known or one in vocabulary.neutral for one in said)
    if hits(without_his, his) or not (vocabulary.may_be_the_client | _PRONOUNS).isdisjoint(said):
        return only_known
    return not vocabulary.offices.isdisjoint(words(reader)) or (only_known and not known.isdisjoint(said))


def names_of(client: Client) -> tuple[Needle, ...]:
    """Every way to write the client's name: short forms, initials, slips."""
    himself = ProtectedPerson(
        id=PersonId(""), order_id=OrderId(""), client_id=client.id, label="",
        name=f"{client.given_names} {client.family_name}".strip(),
        also_known_as=(client.preferred_name,) if client.preferred_name else (),
    )  # fmt: skip
    return of_people((himself,))


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The folded words of names, as they are compared."""
    return frozenset(word for text in texts for word in words(text))
