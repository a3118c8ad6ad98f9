"""Whether the client gets to read a letter, however its readers are written."""

import re

from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, Copy, Letter
from recolo_desktop.domain.protection.given_in_words import said_to_get_it
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE, as_compared
from recolo_desktop.domain.protection.matching.vocabulary import TITLES


def reaches_client(letter: Letter, client: Client) -> bool:
    """Whether the client gets to read it: by its kind, its recipient, a copy, or an address that is his."""
    if letter.audience is Audience.CLIENT or letter.recipient_role == "client":
        return True
    if any(is_copy_to_client(copy, client) or is_home(copy.address, client) for copy in letter.copies):
        return True
    if is_client(letter.recipient_name, client) or is_home(letter.recipient_address, client):
        return True
    if any(names_client(said, client) or _is_he(said, client) for said in said_to_get_it(letter.body)):
        return True
    return not letter.recipient_role and _is_called_so(letter.recipient_name, client)


def _is_he(whom: str, client: Client) -> bool:
    """ "He has read this letter", where the client is a man."""
    own = client.gender.strip().lower()
    return whom.lower() == ("she" if own.startswith("f") or own == "woman" else "he")


_SAYS_CLIENT = frozenset(
    [
        "client",
        "patient",
        "user",
        "himself",
        "herself",
        "him",
        "self",
        "subject",
        "defendant",
        "respondent",
        "offender",
        "probationer",
        "pop",
        "addressee",
        "recipient",
        "named",
    ]
)

# "The client c/o his solicitor" goes to the client; "the client's solicitor" and "solicitor for the client" do not.
_CLIENT_AND_ANOTHER = re.compile(
    r"(?<!for )(?<!for the )(?<!of )(?<!of the )\b(?:client|patient|defendant|respondent|offender)"
    r"\s*(?:,|;|&|\+|/|\band\b|\bor\b|\bc/o\b|\bcare of\b|\bvia\b|\bby\b|\bthrough\b)|\bperson on probation\b",
    re.IGNORECASE,
)

_SOMEBODY_ELSE = frozenset(
    [
        "solicitor",
        "gp",
        "doctor",
        "mother",
        "father",
        "wife",
        "husband",
        "partner",
        "advocate",
        "officer",
        "probation",
        "police",
        "carer",
        "representative",
        "keyworker",
        "worker",
        "manager",
        "family",
        "nurse",
        "social",
        "housing",
        "employer",
        "lawyer",
        "barrister",
        "sister",
        "brother",
        "support",
        "practice",
    ]
)


def is_copy_to_client(copy: Copy, client: Client) -> bool:
    """However it is put: by his role, as "patient, by hand", by his name or initial, or by his first name alone."""
    for text in (copy.role, copy.name):
        said = set(words(text))
        if said & _SAYS_CLIENT and not said & _SOMEBODY_ELSE:
            return True
        if _CLIENT_AND_ANOTHER.search(text):
            return True
    if is_client(copy.name, client) or _is_initials(copy.name, client):
        return True
    says_who = set(words(copy.role)) & _SOMEBODY_ELSE
    return not says_who and _is_called_so(copy.name, client)


def _is_initials(name: str, client: Client) -> bool:
    """Mr H, DH, D. H."""
    named = [one for one in words(name) if one not in TITLES]
    family, given = words(client.family_name), words(client.given_names)
    if not named or not family or not given:
        return False
    return "".join(named) in {family[0][0], given[0][0] + family[0][0]}


def _is_called_so(name: str, client: Client) -> bool:
    """His first or preferred name, and nothing else."""
    named = set(words(name)) - TITLES
    given = {*words(client.given_names), *words(client.preferred_name)}
    return (
        bool(named)
        and all(any(own.startswith(one) for own in given) for one in named if len(one) > 1)
        and any(len(one) > 1 for one in named)
    )


_OF_HIS_HOUSE = re.compile(
    r"\bthe above\b|\b(?:his|her|their|the client['’]s|the patient['’]s) (?:mother|mum|father|dad|parents?|wife|"
    r"husband|partner|girlfriend|boyfriend|son|daughter|sister|brother|aunt|uncle|family|household)\b",
    re.IGNORECASE,
)


def says_he_gets_it(said: str, client: Client) -> bool:
    """Whether words on where a letter went let the client read it: by e-mail, initials, a short name, "with him"."""
    own = {*words(client.given_names), *words(client.preferred_name)}
    short = any(one[0].isupper() and len(one) > 2 and _begins_one(one, own) for one in re.findall(r"[^\W\d_]+", said))
    by_email = bool(client.email) and squeezed(client.email) in squeezed(said)
    each = re.split(r"[,;]|\band\b", said)
    homes = [one[0] for one in (client.address, client.correspondence_address) if one]
    at_home = any(_stands_in(as_compared(one), as_compared(said)) for one in homes if _begins_a_home(as_compared(one)))
    return (
        at_home
        or names_client(said, client)
        or short
        or by_email
        or _READ_BY_HIM.search(said) is not None
        or any(_is_initials(one, client) for one in each)
    )


def _begins_one(word: str, names: set[str]) -> bool:
    return any(name.startswith(word.casefold()) for name in names)


_READ_BY_HIM = re.compile(
    r"\b(?:his|her|their|the (?:client|patient)['’]s) (?:home|house|flat|address)\b|"
    r"\b(?:he|she) (?:collects?|fetch(?:es)?|picks?|reads?|gets?|takes?|prints?)\b|"
    r"\b(?:with|by|to|for|and|gives? it to) (?:the |his |her |their |your )?"
    r"(?:client|patient|defendant|respondent|offender|probationer|him|her|himself|herself)\b(?!['’]s)",
    re.IGNORECASE,
)


def names_client(said: str, client: Client) -> bool:
    """Whether words on where a letter went speak of the client: "to the client, d.h@example.org", "Mr Hargreave"."""
    spoken = set(words(said))
    if spoken & _SAYS_CLIENT and not spoken & _SOMEBODY_ELSE:
        return True
    whom = re.sub(r"^\s*(?:(?:handed|posted|sent)\s+)?to\s+", "", said, flags=re.IGNORECASE)
    if _is_initials(whom, client) or _is_called_so(whom, client) or _OF_HIS_HOUSE.search(said):
        return True
    own = {*words(client.family_name), *words(client.given_names), *words(client.preferred_name)}
    called = spoken & {one for one in own if len(one) > 1} and not spoken & _SOMEBODY_ELSE
    return bool(called) or _CLIENT_AND_ANOTHER.search(said) is not None


def is_client(name: str, client: Client) -> bool:
    """His surname with nothing else, with a title, or with his first name, a short form or an initial of it."""
    named = set(words(name)) - TITLES
    family = set(words(client.family_name))
    given = {*words(client.given_names), *words(client.preferred_name)}
    named = {next((own for own in family if one == f"{own}s"), one) for one in named}
    if not family or not family <= named:
        return False
    rest = named - family
    return not rest or any(own.startswith(one) or one in given for one in rest for own in given)


def is_home(address: tuple[str, ...], client: Client) -> bool:
    """Where he lives, or where his letters go."""
    his = ((client.address, client.postcode), (client.correspondence_address, client.correspondence_postcode))
    return bool(address) and any(_is_this(address, lines, postcode) for lines, postcode in his if lines or postcode)


def _is_this(address: tuple[str, ...], lines: tuple[str, ...], postcode: str) -> bool:
    own_lines = [as_compared(line) for line in lines if line.strip()]
    run_together = "".join(as_compared(line) for line in address)
    if own_lines and _begins_a_home(own_lines[0]) and _stands_in(own_lines[0], run_together):
        return True
    if own_lines and own_lines[0] in {as_compared(line) for line in address}:
        return True
    own = squeezed(postcode)
    postcodes = {squeezed("".join(code)) for line in address for code in POSTCODE.findall(line)}
    numbers = {word for line in lines[:1] for word in words(line) if word[0].isdigit()}
    return own in postcodes and bool(numbers & {word for line in address for word in words(line)})


def _begins_a_home(line: str) -> bool:
    return line[:1].isdigit() and any(char.isalpha() for char in line)


def _stands_in(line: str, run_together: str) -> bool:
    """Its number is the whole number there too: 4 Ash Road is not 14 Ash Road."""
    at = run_together.find(line)
    while at > 0 and run_together[at - 1].isdigit():
        at = run_together.find(line, at + 1)
    return at >= 0
