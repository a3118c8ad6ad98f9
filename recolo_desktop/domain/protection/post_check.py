"""Where a letter goes, and what its reader needs to be able to read it."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, Letter
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE
from recolo_desktop.domain.protection.reaching import is_client, is_copy_to_client, is_home

# Then it is handed over; the letter itself may be well.
UNSAFE_POST = "unsafe post"


def about_the_post(letter: Letter, client: Client, reaches: bool) -> Iterator[Finding]:
    """Whether it may be posted to him, and whether what is for professionals comes to him."""
    yield from _his_post(letter, client)
    if letter.audience is not Audience.CLIENT and reaches:
        yield _not_for_him(letter, client)


def may_be_posted(address: tuple[str, ...], files: tuple[Client, ...]) -> bool:
    """Whether post to this address is safe today, and it is where the kept file, the first, has it go."""
    if any(one.post_is_safe is Answer.NO for one in files):
        return False
    return {squeezed(line) for line in address} <= {squeezed(line) for line in files[0].postal_lines}


def sent_to_the_client(letter: Letter, client: Client) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Under what name, and where, this letter goes to the client himself; what is handed over has no address."""
    if letter.recipient_role == "client" and letter.recipient_address:
        yield letter.recipient_name, letter.recipient_address
    for copy in letter.copies:
        if copy.address and is_copy_to_client(copy, client):
            yield copy.name, copy.address


def _his_post(letter: Letter, client: Client) -> Iterator[Finding]:
    goes_home = letter.audience is Audience.CLIENT or letter.recipient_role == "client"
    if goes_home and letter.recipient_address and client.post_is_safe is Answer.NO:
        yield Finding(
            severity=Severity.MUST_FIX,
            what="Post to this address is marked as not safe",
            why="Hand the letter over in person: choose “no address, by hand”.",
            key=UNSAFE_POST,
            tells_nothing=True,
        )
    if goes_home and letter.recipient_address and client.post_is_safe is Answer.NOT_ASKED:
        yield Finding(
            severity=Severity.CHECK,
            what="Nobody has asked whether post to this address is safe",
            why="Ask the client, and record the answer in the client file.",
            key="post not asked about",
            tells_nothing=True,
        )
    if client.post_is_safe is Answer.NO and any(is_copy_to_client(copy, client) for copy in letter.copies):
        yield Finding(
            severity=Severity.CHECK,
            what="A copy goes to the client, whose post is marked as not safe",
            why="Hand the client's copy over in person, and write here who does it and when.",
            key="a copy to the client, unsafe post",
            tells_nothing=True,
        )


def _not_for_him(letter: Letter, client: Client) -> Finding:
    if is_client(letter.recipient_name, client) or letter.recipient_role == "client":
        return Finding(
            severity=Severity.MUST_FIX,
            what="A professional letter is addressed to the client",
            why="It may hold facts that the client must not see. Write the client's own kind of letter instead.",
            key="professional letter to the client",
            tells_nothing=True,
        )
    if is_home(letter.recipient_address, client):
        return Finding(
            severity=Severity.MUST_FIX,
            what="A professional letter is addressed to the client's own address",
            why="It may hold facts that the client must not see. Choose the professional's address.",
            key="professional letter to the client's home",
            tells_nothing=True,
        )
    return Finding(
        severity=Severity.CHECK,
        what="The client gets a copy of this letter",
        why="Read it once more as the client will.",
        key="copy to the client",
        tells_nothing=True,
    )


def needs(letter: Letter, client: Client) -> Iterator[Finding]:
    """What he needs to be able to read a letter to him (Accessible Information Standard)."""
    if letter.audience is not Audience.CLIENT and letter.recipient_role != "client":
        return
    if client.communication_needs:
        yield Finding(
            severity=Severity.CHECK,
            what=f"The client needs: {', '.join(client.communication_needs)}",
            why="Say to yourself how this letter meets it, or choose another way to tell the client.",
            key="communication needs",
            tells_nothing=True,
        )
    if letter.point_size < client.letter_point_size:
        yield Finding(
            severity=Severity.CHECK,
            what=f"The client reads {client.letter_point_size} point type; this letter has {letter.point_size}",
            why="Begin the letter again, so that it takes the size from the client file.",
            key="type too small",
            tells_nothing=True,
        )


def shared_home(letter: Letter, client: Client, protected: tuple[ProtectedPerson, ...]) -> Iterator[Finding]:
    """His file may still hold the home that they shared, where she lives on; said once for all who live near."""
    if not letter.recipient_address or not is_home(letter.recipient_address, client):
        return
    near = []
    for person in protected:
        lines = tuple(line.strip() for line in re.split(r"[,;\n]", person.address) if line.strip())
        codes = {squeezed("".join(code)) for code in POSTCODE.findall(person.address)}
        here = {squeezed("".join(code)) for line in letter.recipient_address for code in POSTCODE.findall(line)}
        if codes & here or {squeezed(line) for line in lines[:2]} & {squeezed(letter.recipient_address[0])}:
            near.append(person.label)
    if near:
        labels = " and ".join(dict.fromkeys(near))
        yield Finding(
            severity=Severity.CHECK,
            what=f"The address for the client's post equals or neighbours that of {labels}",
            why="Ask where the client lives now before anything is posted, or hand the letter over in person.",
            key=f"the client's address and that of {labels}",
        )
