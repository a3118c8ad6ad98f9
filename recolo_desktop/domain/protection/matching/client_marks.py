"""Every client by what a text may say of him, worked out once for all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.protection.matching.needles_of_places import as_compared

BEGINNING = 3  # letters; the shortest name of two words has two

PHONE_TAIL = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherClient:
    """What identifies one client among all: as it is, and as it was until somebody changed it.

    `former_names` are pairs of first names and last name.
    """

    id: str
    given_names: str
    family_name: str
    preferred_name: str
    nhs_number: str
    birth_date: date | None
    lines: tuple[str, ...]
    other_lines: tuple[str, ...] = ()
    postcode: str
    phones: tuple[str, ...]
    email: str = ""
    former_names: tuple[tuple[str, str], ...] = ()
    former_lines: tuple[tuple[str, ...], ...] = ()
    former_emails: tuple[str, ...] = ()


@dataclass(slots=True)
class ClientMarks:
    """Every client by what a text may say of him."""

    names: dict[str, list[OtherClient]] = field(default_factory=dict)
    births: dict[date, list[OtherClient]] = field(default_factory=dict)
    lines: dict[str, list[OtherClient]] = field(default_factory=dict)
    numbers: dict[str, list[OtherClient]] = field(default_factory=dict)
    emails: dict[str, list[OtherClient]] = field(default_factory=dict)
    beginnings: set[str] = field(default_factory=set)


def marks_of_clients(clients: Iterable[OtherClient]) -> ClientMarks:
    """Worked out once for all clients."""
    made = ClientMarks()
    for one in clients:
        for name in _full_names(one):
            made.names.setdefault(name, []).append(one)
        if one.birth_date is not None:
            made.births.setdefault(one.birth_date, []).append(one)
        for lines in (one.lines, one.other_lines, *one.former_lines):
            for line in _telling_lines(lines):
                made.lines.setdefault(line, []).append(one)
        phones = (re.sub(r"\D", "", phone)[-PHONE_TAIL:] for phone in one.phones)
        for number in (re.sub(r"\D", "", one.nhs_number), *phones):
            if len(number) >= PHONE_TAIL:
                made.numbers.setdefault(number, []).append(one)
        for email in filter(None, (email.strip().casefold() for email in (one.email, *one.former_emails))):
            made.emails.setdefault(email, []).append(one)
    made.beginnings = {run[:BEGINNING] for run in (*made.names, *made.lines)}
    return made


def _telling_lines(lines: tuple[str, ...]) -> Iterator[str]:
    """What of an address tells one home from all others: a number with a street, or a house by its name and street."""
    compared = [as_compared(line) for line in lines]
    for at, line in enumerate(compared):
        if line and line[0].isdigit() and any(char.isalpha() for char in line):
            yield line
            number = re.match(r"\d+", line)
            if number and len(line) > len(number[0]) + 1:
                yield line[number.end() :] + number[0]
        elif at == 0 and len(compared) > 1 and len(words(lines[0])) > 1 and not compared[1][:1].isdigit():
            yield line + compared[1]


def _full_names(one: OtherClient) -> Iterator[str]:
    ways: dict[str, None] = {}
    for given_names, family_name in ((one.given_names, one.family_name), *one.former_names):
        family, given, called = words(family_name), words(given_names), words(one.preferred_name)
        if not family or not given:
            continue
        orders = [[*given, *family], [given[0], *family], [*family, given[0]], [*family, *given]]
        if called:
            orders.append([*called, *family])
        ways |= dict.fromkeys("".join(parts) for parts in orders)
    yield from ways
