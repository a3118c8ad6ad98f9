"""To whom a letter goes and who gets a copy, as a screen offers it and as somebody chose or typed it."""

from collections.abc import Iterable
from dataclasses import replace

from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, Copy, Letter
from recolo_desktop.services.letters.letter_recipients import of_the_directory, recipients, with_recipient

Known = tuple[tuple[str, str, tuple[str, ...]], ...]
BY_HAND = "hand"


def everybody(client: Client, letter: Letter, agencies: Iterable[Agency]) -> Known:
    """Everybody a letter can go to: the client and his professionals, and, of a professional letter, the directory.

    Whoever stands on the letter stays, though the file and the directory have him no more.
    """
    known = recipients(client)
    if letter.audience is not Audience.CLIENT:
        known += tuple(one for one in of_the_directory(agencies) if one not in known)
    standing = (letter.recipient_name, letter.recipient_role, letter.recipient_address)
    return known if standing in known or _is_by_hand(letter) or not letter.recipient_name else (*known, standing)


def options_for(client: Client, letter: Letter, agencies: Iterable[Agency]) -> list[tuple[str, str]]:
    """The same by a key of its own each, whatever else comes into the list or goes."""
    named = [(_key(one), with_role(one[0], one[1])) for one in everybody(client, letter, agencies) if one[0]]
    return [*named, (BY_HAND, f"{client.letter_name}, by hand")]


def chosen_for(letter: Letter) -> str:
    """The key of the letter's recipient; empty where it has none yet."""
    if _is_by_hand(letter):
        return BY_HAND
    standing = (letter.recipient_name, letter.recipient_role, letter.recipient_address)
    return _key(standing) if letter.recipient_name else ""


def _is_by_hand(letter: Letter) -> bool:
    return letter.recipient_role == "client" and not letter.recipient_address


def addressed(client: Client, letter: Letter, chosen: str, copies: str, agencies: Iterable[Agency]) -> Letter:
    """The letter to whom the key names, with the copies as typed."""
    known = everybody(client, letter, agencies)
    letter = replace(letter, copies=copies_in(copies, known))
    if chosen == BY_HAND:
        return with_recipient(letter, client.letter_name, "client", ())
    return with_recipient(letter, *next((one for one in known if _key(one) == chosen), ("", "", ())))


def copies_line(letter: Letter) -> str:
    """The copies as the line shows them."""
    return "; ".join(with_role(copy.name, copy.role) for copy in letter.copies)


def with_role(name: str, role: str) -> str:
    """How the line and the letter name somebody."""
    return f"{name} ({role})" if role else name


def copies_in(typed: str, known: Known) -> tuple[Copy, ...]:
    """Names with roles in brackets, separated by semicolons; each with the address that the file holds for it."""
    found = []
    for part in typed.split(";"):
        name, _, role = part.strip().partition("(")
        if name.strip():
            called = (name.strip().casefold(), role.strip(" )").casefold())
            of_name = [one for one in known if one[0].casefold() == called[0]]
            exact = [one for one in of_name if one[1].casefold() == called[1]]
            address = next((one[2] for one in (*exact, *of_name)), ())
            found.append(Copy(name=name.strip(), role=role.strip(" )"), address=address))
    return tuple(found)


def _key(recipient: tuple[str, str, tuple[str, ...]]) -> str:
    name, role, lines = recipient
    return "\n".join((name, role, *lines))
