"""Who reads a letter that is not the client's: somebody by office or known to the record, or whoever it may be."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.basics.ids import OrderId, PersonId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.vocabulary import TITLES


@dataclass(frozen=True, slots=True)
class ReaderWords:
    """Words that say who somebody is, folded: offices, words that say nothing, words that may mean the client."""

    offices: frozenset[str]
    neutral: frozenset[str]
    may_be_the_client: frozenset[str]


_SHORT = 4  # letters that a pet form keeps: Hargie
_PRONOUNS = frozenset({"him", "her", "himself", "herself", "themself", "themselves"})
# Before a name that is also a word of the language: "Ms Shah, solicitor".
_OF_OFFICE = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx|dr|pc|dc|ds|di|sgt|sergeant|constable|inspector|prof|professor|judge|hhj|rev)\b",
    re.IGNORECASE,
)
_DIGITS_AS_LETTERS = str.maketrans("0134578", "oieastb")
_ANOTHERS = re.compile(
    r"\b(?:the |his |her |our |this )?(?:client|patient)['’]s\b|\b(?:for|of) (?:the |this )?(?:client|patient)\b|"
    r"\boffender manager\b|\bvictims?\b.{0,3}\bliaison\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Readers:
    """Who may read about a client: folded words of each professional, colleague, agency and court, one set for each."""

    of_the_file: frozenset[frozenset[str]] = frozenset()
    of_the_directory: frozenset[frozenset[str]] = frozenset()

    def have(self, said: frozenset[str], *, only_of_the_file: bool = False) -> bool:
        """Whether all of these words belong to one of them; the directory is everybody's to fill."""
        known = self.of_the_file if only_of_the_file else self.of_the_file | self.of_the_directory
        return bool(said) and any(said <= one for one in known)


@dataclass(frozen=True, slots=True)
class Household:
    """The client over all his files, and his own people: whoever is one of them may read what lies with him."""

    his: tuple[Needle, ...]
    theirs: tuple[Needle, ...]
    homes: tuple[Needle, ...]


def household(files: Iterable[Client]) -> Household:
    """From every file of one person."""
    every = tuple(files)
    relatives = [one for client in every for one in client.contacts if not one.kind.is_professional]
    return Household(
        his=tuple(needle for one in every for needle in names_of(one)),
        theirs=of_people(tuple(_himself(every[0], name=one.name) for one in relatives if one.name)) if every else (),
        homes=tuple(needle for one in every for needle in (*home_of(one), *homes_of_relatives(one))),
    )


def unknown_readers(
    letter: Letter, around: Household, known: Readers, vocabulary: ReaderWords, is_word: Callable[[str], bool]
) -> tuple[str, ...]:
    """Recipient and copies who may be the client himself under another spelling, or somebody whom nobody knows.

    A letter that has such a reader is read as he would read it, and so is one that goes where he or a relative lives.
    """
    readers = [(letter.recipient_name, letter.recipient_role, letter.recipient_address)]
    readers += [(copy.name, copy.role, copy.address) for copy in letter.copies]
    return tuple(
        name or role
        for name, role, address in readers
        if (name or role)
        and (
            not is_known(f"{name} {role}", around, known, vocabulary, is_word) or hits(", ".join(address), around.homes)
        )
    )


def is_known(
    reader: str,
    around: Household,
    known: Readers,
    vocabulary: ReaderWords,
    is_word: Callable[[str], bool],
) -> bool:
    """Whether this is an office or a name that the record knows, with nothing in it that may be the client.

    Beside an office may stand a name, which is no word of the language or follows a title of office: "PC Snape",
    "Sarah Poole, probation". Any other word says who it is in a way that nobody here can judge.
    """
    without_his = _ANOTHERS.sub(" ", reader)
    read = [one for one in words(without_his) if one not in TITLES and not one.isdigit()]
    said = [one for one in read if one not in vocabulary.neutral]
    named = frozenset(one for one in said if one not in vocabulary.offices)
    if hits(without_his, (*around.his, *around.theirs)) or any(_is_near(one, around.his) for one in named):
        return len(named) > 1 and known.have(named, only_of_the_file=True)
    if known.have(named) or known.have(frozenset(said)):
        return True
    if vocabulary.offices.isdisjoint(words(reader)) or any(not one.isalpha() for one in named):
        return False
    titled = _OF_OFFICE.search(without_his) is not None
    return all(len(one) > 1 and (titled or not is_word(one)) and not _says_client(one, vocabulary) for one in named)


def _says_client(word: str, vocabulary: ReaderWords) -> bool:
    """ "Clients" as well as "client"."""
    him = vocabulary.may_be_the_client | _PRONOUNS
    return word in him or word.removesuffix("s") in him or any(one in word for one in ("client", "patient"))


def _is_near(word: str, his: tuple[Needle, ...]) -> bool:
    """His initial, the beginning of one of his names, or a name without its vowels."""
    names = {one.text for one in his if one.kind is Kind.NAME and one.parts == 1}
    if len(word) <= 1:
        return any(name[0] == word for name in names)
    return any(
        name.startswith(word) or _bare(name) == _bare(word) or (len(word) > _SHORT and name[:_SHORT] == word[:_SHORT])
        for name in names
    )


def _bare(name: str) -> str:
    return re.sub(r"[aeiou]|(.)(?=\1)", "", name.translate(_DIGITS_AS_LETTERS))


def names_of(client: Client) -> tuple[Needle, ...]:
    """Every way to write the client's name: short forms, initials, slips."""
    called = (client.preferred_name,) if client.preferred_name else ()
    return of_people((_himself(client, name=f"{client.given_names} {client.family_name}".strip(), also=called),))


def home_of(client: Client) -> tuple[Needle, ...]:
    """Where the client lives and gets his post, in every way to write it; a town alone is no home."""
    homes = ((client.address, client.postcode), (client.correspondence_address, client.correspondence_postcode))
    written = (", ".join((*lines, postcode)) for lines, postcode in homes if lines or postcode)
    every = of_people(tuple(_himself(client, address=one) for one in written))
    return tuple(one for one in every if one.kind is Kind.ADDRESS and not one.locality)


def homes_of_relatives(client: Client) -> tuple[Needle, ...]:
    """Where his relatives and friends live: what lies there for anybody may be read by him."""
    homes = (", ".join(one.address) for one in client.contacts if not one.kind.is_professional and one.address)
    every = of_people(tuple(_himself(client, address=one) for one in homes))
    return tuple(one for one in every if one.kind is Kind.ADDRESS and not one.locality)


def _himself(client: Client, *, name: str = "", address: str = "", also: tuple[str, ...] = ()) -> ProtectedPerson:
    return ProtectedPerson(
        id=PersonId(""), order_id=OrderId(""), client_id=client.id, label="", name=name, address=address,
        also_known_as=also,
    )  # fmt: skip


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The folded words of names, as they are compared."""
    return frozenset(word for text in texts for word in words(text))
