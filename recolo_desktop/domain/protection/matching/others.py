"""Details of somebody who has nothing to do with a record: other clients, and whom their orders protect.

With thousands of people every everyday name is somebody's. So a name alone only asks; a full name with a second fact of
the same person, an address, a phone or a number is certain.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.basics.dates import NotADate, parse_date
from recolo_desktop.domain.basics.folding import Token, folded, squeezed, words
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.by_paragraph import Piece, Seen
from recolo_desktop.domain.protection.matching.client_marks import BEGINNING, PHONE_TAIL, ClientMarks, OtherClient
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE, as_compared, canonical
from recolo_desktop.domain.protection.matching.read_text import ReadText
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.spoken import numbers_said
from recolo_desktop.domain.protection.matching.vocabulary import HOUSES

_LONGEST_NAME, _LONGEST_LINE = 5, 6  # words
_NHS_LONG = 10
_NUMBER = re.compile(
    r"(?<![0-9])(?:(?:[0-9]|(?<=[0-9\s.-])[oO](?![A-Za-z]))"
    r"[\s.,;/()\[\]_+*:\-\u00ad\u2007\u200b-\u200d\u2060\u2010-\u2015\u202f\ufeff]{0,4}){9,60}"
)
_BETWEEN = r"(?:st|nd|rd|th)?[\s,./-]+(?:of\s+)?"
_DATE = re.compile(
    rf"(?<!\d)\d{{8}}(?!\d)|\b\d{{1,2}}{_BETWEEN}(?:\d{{1,2}}|[A-Za-z]{{3,9}}|[IVX]{{1,4}})[\s,./-]+\d{{2,4}}\b|"
    rf"\b[A-Za-z]{{3,9}}\.?\s+\d{{1,2}}{_BETWEEN}\d{{4}}\b|\b\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}\b"
)
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN_MONTHS = {name: str(number) for number, name in enumerate(_ROMAN, start=1)}
_BORN_THIS_CENTURY = 27  # two figures below this are of this century
_EMAIL = re.compile(r"[^\s,;<>()\[\]]+@[^\s,;<>()\[\]]+\.\w+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
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
        frozenset(as_compared(line) for line in lines if line.strip()),
        frozenset(digits[-PHONE_TAIL:] for one in numbers if (digits := re.sub(r"\D", "", one))),
    )


def other_clients_in(
    text: str, marks: ClientMarks, own_ids: frozenset[str], known: Known, seen: Seen | None = None
) -> tuple[OtherHit, ...]:
    """Where a text gives a client away who is not one of its own."""
    seen = seen or Seen()
    said = _Facts()
    for piece in seen.pieces(text):
        said.add(piece, seen.of("other clients", piece.text, lambda part: _facts_in(part, marks, own_ids, known)))
    found = [*said.certain, *_born_on(said.tokens, said.days, marks, own_ids)]
    for (start, end), others, is_known, is_written in said.names:
        is_him = any(
            one.id in said.who
            or (one.birth_date is not None and one.birth_date in said.days)
            or (one.postcode and squeezed(one.postcode) in said.codes)
            for one in others
        )
        if is_him or (not is_known and is_written):
            found.append(OtherHit(start, end, Strength.CERTAIN if is_him else Strength.NAME_ONLY))
    return _apart(found)


_Named = tuple[tuple[int, int], tuple[OtherClient, ...], bool, bool]


@dataclass(slots=True)
class _Facts:
    """What a text says that another client's record says too: `who` by a number or a home, `names` by a full name."""

    certain: list[OtherHit] = field(default_factory=list)
    who: set[str] = field(default_factory=set)
    names: list[_Named] = field(default_factory=list)
    days: dict[date, tuple[int, int]] = field(default_factory=dict)
    codes: set[str] = field(default_factory=set)
    tokens: set[str] = field(default_factory=set)

    def add(self, piece: Piece, said: "_Facts") -> None:
        """Those of one piece of the text; around a break only what reaches over it."""
        at = piece.start
        self.certain += [
            replace(one, start=at + one.start, end=at + one.end)
            for one in said.certain
            if piece.holds(one.start, one.end)
        ]
        self.names += [
            ((at + start, at + end), others, is_known, is_written)
            for (start, end), others, is_known, is_written in said.names
            if piece.holds(start, end)
        ]
        for day, (start, end) in said.days.items():
            if piece.holds(start, end):
                self.days.setdefault(day, (at + start, at + end))
        self.codes |= said.codes
        self.tokens |= said.tokens
        if not piece.breaks or any(piece.holds(one.start, one.end) for one in said.certain):
            self.who |= said.who


def _facts_in(text: str, marks: ClientMarks, own_ids: frozenset[str], known: Known) -> _Facts:
    tokens = folded(text).tokens()
    said = _Facts(days=days_in(text), tokens={token.text for token in tokens})
    said.codes = {squeezed("".join(code)) for code in POSTCODE.findall(text)}
    written = ((one.start(), one.end(), one[0].replace("o", "0").replace("O", "0")) for one in _NUMBER.finditer(text))
    for start, end, number in (*written, *numbers_said(text)):
        digits = re.sub(r"\D", "", number)
        for way in _numbers_within(digits):
            others = [one for one in marks.numbers.get(way, ()) if one.id not in own_ids]
            if others and way[-PHONE_TAIL:] not in known.numbers:
                said.who |= {one.id for one in others}
                said.certain.append(OtherHit(start, end, Strength.CERTAIN))
                break
    for match in _EMAIL.finditer(text):
        others = [one for one in marks.emails.get(match[0].casefold(), ()) if one.id not in own_ids]
        if others:
            said.certain.append(OtherHit(match.start(), match.end(), Strength.CERTAIN))
    for start, end, run in _runs(tokens, _LONGEST_LINE, canonical, marks.beginnings):
        others = [one for one in marks.lines.get(run, ()) if one.id not in own_ids]
        if others and run not in known.lines:
            said.who |= {one.id for one in others}
            said.certain.append(OtherHit(start, end, Strength.CERTAIN))
    for start, end, run in (*_runs(tokens, _LONGEST_NAME, str, marks.beginnings), *_with_something_between(tokens)):
        if named := tuple(one for one in marks.names.get(run, ()) if one.id not in own_ids):
            is_written = _is_written_as_a_name(text, start, end)
            said.names.append(((start, end), named, run in known.names, is_written))
    return said


def _numbers_within(digits: str) -> Iterator[str]:
    """Every run of figures as long as an NHS number or the end of a phone: what stands beside one may be anything."""
    for long in (_NHS_LONG, PHONE_TAIL):
        yield from (digits[at : at + long] for at in range(len(digits) - long + 1))


def _born_on(
    said: set[str], days: dict[date, tuple[int, int]], marks: ClientMarks, own_ids: frozenset[str]
) -> Iterator[OtherHit]:
    """A birth date and the surname or a first name of the same client, however the rest of the name is written.

    A day on which the letter's own client was born too says nothing.
    """
    for day, (start, end) in days.items():
        born = marks.births.get(day, ())
        for one in born if not any(one.id in own_ids for one in born) else ():
            names = {*words(one.family_name), *words(one.given_names), *words(one.preferred_name)}
            if names & said:
                yield OtherHit(start, end, Strength.CERTAIN)
                break


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
            numbered = hit.needle.text[:1].isdigit() or hit.needle.text[-1:].isdigit()
            is_home = kind is Kind.ADDRESS and numbered and hit.needle.parts > 1
            by_its_name = kind is Kind.ADDRESS and hit.needle.words[-1:] and hit.needle.words[-1] in HOUSES
            if kind in _BY_ITSELF or is_home or (by_its_name and len(facts) + len(sure) > 2):
                found.append(OtherHit(hit.start, hit.end, Strength.CERTAIN))
            elif kind is Kind.NAME and hit.needle.parts > 1 and not hit.needle.joined:
                if facts:
                    found.append(OtherHit(hit.start, hit.end, Strength.CERTAIN))
                elif squeezed(text[hit.start : hit.end]) not in known.names:
                    found.append(OtherHit(hit.start, hit.end, Strength.NAME_ONLY))
    return _apart(found)


def _is_exact(text: str, hit: Hit) -> bool:
    return squeezed(text[hit.start : hit.end]) == hit.needle.text


def _with_something_between(tokens: list[Token]) -> Iterator[tuple[int, int, str]]:
    """Two words with one between them, an initial or another name: "Marcus (Spider) Webber"."""
    for first, last in zip(tokens, tokens[2:], strict=False):
        yield first.start, last.end, first.text + last.text


def _runs(
    tokens: list[Token], longest: int, read: Callable[[str], str], beginnings: set[str]
) -> Iterator[tuple[int, int, str]]:
    """Neighbouring words run together, two at least, that begin as something looked for does."""
    texts = [read(token.text) for token in tokens]
    for first in range(len(tokens)):
        run = texts[first]
        begun = "".join(texts[first : first + longest])[:BEGINNING]
        if begun not in beginnings and begun[:-1] not in beginnings:
            continue
        for last in range(first + 1, min(first + longest, len(tokens))):
            run += texts[last]
            yield tokens[first].start, tokens[last].end, run


def _is_written_as_a_name(text: str, start: int, end: int) -> bool:
    """Each of its words large, on one line: "may green" is no May Green."""
    said = _INVISIBLE.sub("", text[start:end])
    return "\n\n" not in said and all(word[0].isupper() for word in re.findall(r"[^\W\d_]+", said))


def days_in(text: str) -> dict[date, tuple[int, int]]:
    """Every day that a text says in figures or words, with where."""
    found: dict[date, tuple[int, int]] = {}
    for match in _DATE.finditer(text):
        said = match[0].replace(",", " ").replace(" of ", " ")
        if re.fullmatch(r"\d{8}", said):
            said = f"{said[:2]}/{said[2:4]}/{said[4:]}"
        elif first := _YEAR_FIRST.fullmatch(said):
            said = f"{first[3]}/{first[2]}/{first[1]}"
        elif first := _MONTH_FIRST.fullmatch(said):
            said = f"{first[2]} {first[1]} {first[3]}"
        said = re.sub(r"(?<=[\s./-])([IVX]{1,4})(?=[\s./-])", lambda roman: _ROMAN_MONTHS.get(roman[1], roman[1]), said)
        if short := re.search(r"[\s./-](\d\d)$", said):
            said = f"{said[:-2]}{'20' if int(short[1]) < _BORN_THIS_CENTURY else '19'}{short[1]}"
        try:
            day = parse_date(said, date.max.replace(year=2100))
        except NotADate:
            continue
        if day is not None:
            found.setdefault(day, match.span())
    return found


def _apart(found: list[OtherHit]) -> tuple[OtherHit, ...]:
    """The surest and longest of those that overlap, in the order of the text."""
    kept: list[OtherHit] = []
    for hit in sorted(found, key=lambda one: (one.strength is Strength.NAME_ONLY, one.start - one.end)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda one: one.start))
