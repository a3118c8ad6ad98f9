"""Addresses in the text and in the list of copies: everybody who gets the letter reads them."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.protection.matching.hit import Sureness
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.reaching import is_copy_to_client


def other_addresses(letter: Letter, client: Client, open_words: frozenset[str]) -> Iterator[Finding]:
    """An address in the text that is not the addressee's own: whose is it, and who may read it?

    `open_words` are what everybody may read, as the service's own postcode at the head of the page.
    """
    known = {squeezed(line) for line in (*letter.recipient_address, client.postcode)} | open_words
    own = " ".join((*letter.recipient_address, client.postcode))
    known |= {squeezed(outward + inward) for outward, inward in POSTCODE.findall(own)}
    for match in POSTCODE.finditer(letter.body):
        if squeezed(match[1] + match[2]) not in known:
            yield Finding(
                severity=Severity.CHECK,
                what=f"The letter gives an address that is not the addressee's: {match[0]}",
                why="Leave it out unless everybody who reads the letter may know it.",
                key="an address that is not the addressee's",
                start=match.start(),
                end=match.end(),
            )


_STREET_WORD = r"(?:lane|road|street|avenue|close|crescent|terrace|grove|drive|way|gardens|cottage|row|hill|place)"

_ADDRESS_IN_COPY = re.compile(
    rf"\b\d+[a-h]?\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){{0,3}}|\b\d{{5,}}|\+44|\S@\S"
    rf"|\b\d+[a-h]?\s+(?i:[\w'’-]+\s+){{1,3}}(?i:{_STREET_WORD})\b"
)

_STREET_IN_COPY = re.compile(rf"\b[\w'’-]+\s+{_STREET_WORD}\b", re.IGNORECASE)


def addresses_in_copies(letter: Letter, client: Client) -> Iterator[Finding]:
    """Everybody who gets the letter reads the list of copies: it holds names and roles, never where anybody is."""
    known = {squeezed(one.name) for one in client.contacts} | {squeezed(client.letter_name)}
    for copy in letter.copies:
        said = f"{copy.name} {copy.role}"
        if not copy.address and squeezed(copy.name) not in known and not is_copy_to_client(copy, client):
            yield Finding(
                severity=Severity.CHECK,
                what=f"A copy goes to {copy.name}, whose address is not in the client file",
                why="Take somebody from the file with Add, or say who hands it over.",
                key="a copy for somebody who is not in the file",
            )
        if POSTCODE.search(said) or _ADDRESS_IN_COPY.search(said):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"The list of copies gives an address or number: “{said.strip()}”",
                why="Every recipient reads this list. Name the person and the role only.",
                key="an address in the list of copies",
                tells_nothing=True,
            )
        elif street := _STREET_IN_COPY.search(said):
            yield Finding(
                severity=Severity.CHECK,
                what=f"The list of copies may give an address: “{street[0]}”",
                why="Every recipient reads this list. Name the person and the role only.",
                key="a street in the list of copies",
                tells_nothing=True,
            )


def copies_to_her(letter: Letter, everything: tuple[Needle, ...]) -> Iterator[Finding]:
    """Nothing of ours goes where a protected person lives, whoever it is for."""
    needles = [one for one in everything if one.kind in (Kind.ADDRESS, Kind.POSTCODE) and one.parts > 1]
    for copy in letter.copies:
        if any(hit.sureness is Sureness.CERTAIN for hit in hits(", ".join(copy.address), needles)):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"The copy for {copy.name} would go to a protected person's address",
                why="Take it out, or ask the advocate how that person is told.",
                key="a copy to a protected address",
            )


_FOR_VICTIMS = re.compile(
    r"\b(?:idvas?|isvas?|isacs?|vlos?|victims?['’]?|women['’]?s (?:aid|refuge)|complainants?|rape crisis|paladin|marac|"
    r"witness (?:care|service|support)|(?:domestic|sexual|stalking) (?:abuse |violence )?"
    r"(?:service|advis[eo]r|advoca(?:te|cy)|worker|caseworker|helpline|support)\w*|"
    r"independent (?:domestic|sexual|stalking|violence|victim)\w* (?:\w+ )?(?:advis[eo]r|advocate)s?|"
    r"advocates? for person [a-z]{1,2})\b|\b\w+ refuge$",
    re.IGNORECASE,
)


def copies_for_her_side(letter: Letter) -> Iterator[Finding]:
    """That somebody works for a victim is not the client's to know, and he reads who has a copy."""
    for copy in letter.copies:
        if any(_FOR_VICTIMS.search(said) for said in (copy.name, copy.role, f"{copy.name} {copy.role}")):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"The client would read that a copy goes to {copy.name}, {copy.role}".rstrip(", "),
                why="That somebody works for a protected person, the client is not to know. Write to them in a "
                "letter of their own.",
                key="a copy for who speaks for a victim",
                tells_nothing=True,
            )
