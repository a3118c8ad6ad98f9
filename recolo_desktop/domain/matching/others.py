"""Details of somebody who has nothing to do with a record: other clients, and whom their orders protect.

With thousands of people every everyday name is somebody's. So a name alone only asks; a full name with a second fact of
the same person, an address, a phone or a number is certain.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.court_order import ProtectedPerson
from recolo_desktop.domain.dates import NotADate, parse_date
from recolo_desktop.domain.matching.folding import Token, folded, squeezed, words
from recolo_desktop.domain.matching.needles import POSTCODE, Kind, canonical, of_people
from recolo_desktop.domain.matching.search import Hit, ReadText, Sureness, hits

_LONGEST_NAME, _LONGEST_LINE = 5, 6  # words
_PHONE_TAIL = 9
_NUMBER = re.compile(r"(?<!\d)(?:\d[\s\-\u2007\u200b-\u200d\u2010-\u2015\u202f]{0,3}){9,13}(?!\d)")
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|[A-Za-z]{3,9})[\s,./-]+\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b"
)
_BY_ITSELF = frozenset({Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.VEHICLE})
_WITH_A_NAME = frozenset({Kind.TOWN, Kind.WORKPLACE, Kind.SCHOOL})  # facts of whoever is named in full beside them
_SECOND_FACTS = _BY_ITSELF | {Kind.ADDRESS, Kind.TOWN, Kind.POSTCODE, Kind.WORKPLACE, Kind.SCHOOL}


class Strength(StrEnum):
    """How surely a text gives somebody else away."""

    CERTAIN = "certain"
    NAME_ONLY = "a name only"


@dataclass(frozen=True, slots=True)
class OtherHit:
    """Where somebody else's details stand; never whose they are."""

    start: int
    end: int
    strength: Strength

    @property
    def is_certain(self) -> bool:
        return self.strength is Strength.CERTAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherClient:
    """What identifies one client among all."""

    id: str
    given_names: str
    family_name: str
    preferred_name: str
    nhs_number: str
    birth_date: date | None
    first_line: str
    postcode: str
    phone: str


@dataclass(slots=True)
class ClientMarks:
    """Every client by what a text may say of him."""

    names: dict[str, list[OtherClient]] = field(default_factory=dict)
    lines: dict[str, list[OtherClient]] = field(default_factory=dict)
    numbers: dict[str, list[OtherClient]] = field(default_factory=dict)


def marks_of_clients(clients: Iterable[OtherClient]) -> ClientMarks:
    """Worked out once for all clients."""
    made = ClientMarks()
    for one in clients:
        for name in _full_names(one):
            made.names.setdefault(name, []).append(one)
        line = "".join(canonical(word) for word in words(one.first_line))
        if line and line[0].isdigit() and any(char.isalpha() for char in line):
            made.lines.setdefault(line, []).append(one)
        for number in (re.sub(r"\D", "", one.nhs_number), re.sub(r"\D", "", one.phone)[-_PHONE_TAIL:]):
            if len(number) >= _PHONE_TAIL:
                made.numbers.setdefault(number, []).append(one)
    return made


def _full_names(one: OtherClient) -> Iterator[str]:
    family, given, called = words(one.family_name), words(one.given_names), words(one.preferred_name)
    if not family or not given:
        return
    orders = [[*given, *family], [given[0], *family], [*family, given[0]], [*family, *given]]
    if called:
        orders.append([*called, *family])
    yield from dict.fromkeys("".join(parts) for parts in orders)


@dataclass(frozen=True, slots=True)
class Known:
    """What may stand in a text though somebody else has it too: names, lines of addresses and numbers, squeezed."""

    names: frozenset[str] = frozenset()
    lines: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()


def known_from(names: Iterable[str], lines: Iterable[str], numbers: Iterable[str]) -> Known:
    """From names, address lines and numbers as they are written."""
    return Known(
        frozenset(squeezed(name) for name in names if name.strip()),
        frozenset("".join(canonical(word) for word in words(line)) for line in lines if line.strip()),
        frozenset(digits[-_PHONE_TAIL:] for one in numbers if (digits := re.sub(r"\D", "", one))),
    )


def other_clients_in(text: str, marks: ClientMarks, own_ids: frozenset[str], known: Known) -> tuple[OtherHit, ...]:
    """Where a text gives a client away who is not one of its own."""
    tokens = folded(text).tokens()
    found: list[OtherHit] = []
    numbers: set[str] = set()
    for number in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", number[0])
        for way in (digits, digits[-_PHONE_TAIL:]):
            others = [one for one in marks.numbers.get(way, ()) if one.id not in own_ids]
            if others and digits[-_PHONE_TAIL:] not in known.numbers:
                numbers |= {one.id for one in others}
                found.append(OtherHit(number.start(), number.end(), Strength.CERTAIN))
                break
    at_home: set[str] = set()
    for start, end, run in _runs(tokens, _LONGEST_LINE, canonical):
        others = [one for one in marks.lines.get(run, ()) if one.id not in own_ids]
        if others and run not in known.lines:
            at_home |= {one.id for one in others}
            found.append(OtherHit(start, end, Strength.CERTAIN))
    days: frozenset[date] | None = None
    codes = {squeezed("".join(code)) for code in POSTCODE.findall(text)}
    for start, end, run in _runs(tokens, _LONGEST_NAME, str):
        others = [one for one in marks.names.get(run, ()) if one.id not in own_ids]
        if not others or not _is_written_as_a_name(text, start, end):
            continue
        days = days if days is not None else _days_in(text)
        is_him = any(
            one.id in numbers
            or one.id in at_home
            or (one.birth_date is not None and one.birth_date in days)
            or (one.postcode and squeezed(one.postcode) in codes)
            for one in others
        )
        if is_him or run not in known.names:
            found.append(OtherHit(start, end, Strength.CERTAIN if is_him else Strength.NAME_ONLY))
    return _apart(found)


def others_protected_in(text: str, people: Iterable[ProtectedPerson], known: Known) -> tuple[OtherHit, ...]:
    """Where a text gives away whom another client's order protects; `people` are those it comes near."""
    read = ReadText(text)
    found: list[OtherHit] = []
    for person in people:
        every = [
            hit
            for hit in hits(read, of_people((person,)), most=None)
            if squeezed(text[hit.start : hit.end]) not in known.lines
        ]
        sure = [hit for hit in every if hit.sureness is Sureness.CERTAIN]
        facts = {hit.needle.kind for hit in sure} & _SECOND_FACTS
        facts |= {hit.needle.kind for hit in every if hit.needle.kind in _WITH_A_NAME and _is_exact(text, hit)}
        for hit in sure:
            kind = hit.needle.kind
            is_home = kind is Kind.ADDRESS and hit.needle.text[:1].isdigit() and hit.needle.parts > 1
            if kind in _BY_ITSELF or is_home:
                found.append(OtherHit(hit.start, hit.end, Strength.CERTAIN))
            elif kind is Kind.NAME and hit.needle.parts > 1 and not hit.needle.joined:
                if facts:
                    found.append(OtherHit(hit.start, hit.end, Strength.CERTAIN))
                elif squeezed(text[hit.start : hit.end]) not in known.names:
                    found.append(OtherHit(hit.start, hit.end, Strength.NAME_ONLY))
    return _apart(found)


def _is_exact(text: str, hit: Hit) -> bool:
    return squeezed(text[hit.start : hit.end]) == hit.needle.text


def _runs(tokens: list[Token], longest: int, read: Callable[[str], str]) -> Iterator[tuple[int, int, str]]:
    """Neighbouring words run together, two at least."""
    texts = [read(token.text) for token in tokens]
    for first in range(len(tokens)):
        run = texts[first]
        for last in range(first + 1, min(first + longest, len(tokens))):
            run += texts[last]
            yield tokens[first].start, tokens[last].end, run


def _is_written_as_a_name(text: str, start: int, end: int) -> bool:
    """Each of its words large, on one line: "may green" is no May Green."""
    return "\n\n" not in text[start:end] and all(
        word[0].isupper() for word in re.findall(r"[^\W\d_]+", text[start:end])
    )


def _days_in(text: str) -> frozenset[date]:
    found = set()
    for match in _DATE.finditer(text):
        try:
            day = parse_date(match[0].replace(",", " "), date.max.replace(year=2100))
        except NotADate:
            continue
        if day is not None:
            found.add(day)
    return frozenset(found)


def _apart(found: list[OtherHit]) -> tuple[OtherHit, ...]:
    """The surest and longest of those that overlap, in the order of the text."""
    kept: list[OtherHit] = []
    for hit in sorted(found, key=lambda one: (one.strength is Strength.NAME_ONLY, one.start - one.end)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda one: one.start))
