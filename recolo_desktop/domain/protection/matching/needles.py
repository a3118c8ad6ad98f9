"""What identifies a protected person, as strings to look for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from recolo_desktop.domain.basics.folding import with_umlauts_spelt, words
from recolo_desktop.domain.basics.ids import ClientId, OrderId, PersonId
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.protection.matching.short_names import SHORT_FORMS
from recolo_desktop.domain.protection.matching.vocabulary import (
    ANY_VEHICLE,
    DWELLING,
    EVERYDAY_NAMES,
    EVERYDAY_WORDS,
    GENERIC,
    HOUSES,
    LARGE_TOWNS,
    NO_NAMES,
    NOWHERE,
    PLATFORMS,
    STOP_WORDS,
    STREET_WORDS,
    STREETS,
    TITLES,
    WIDE,
)

_NO_STREET = re.compile(r"\b(?:Family|Crown|County|Magistrates['’]?|High|Youth|Supreme) Court\b")
_NUMBERS = {
    name: str(number)
    for number, name in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=1,
    )
}
POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b", re.IGNORECASE)
_REGISTRATION = re.compile(
    r"\b([A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z])\b", re.IGNORECASE
)
_OLD_PLATE = re.compile(r"\b([A-Z]{1,3}\s?\d{1,4}|\d{1,4}\s?[A-Z]{1,3}|[A-Z]{2}\d{2})\b")
_NUMBER_SIGNS = frozenset({"no", "nr", "number"})
_LEFT_OUT = _NUMBER_SIGNS | {"", "and"}
_CHURCH_SCHOOL = re.compile(r"\b(?:C\.? ?of ?E\.?|C ?E|CofE|R\.? ?C\.?|Church of England|Roman Catholic|Catholic)\b")
_TITLES_OF_PEOPLE = ("mr", "mrs", "ms", "miss", "mx", "dr")
_TYPED_FOR_DIGITS = str.maketrans("oil", "011")
_STREET = re.compile(
    r"(?:\d+[a-h]?\s+)?(?:(?!(?:Not|To|Enter|Go|Within|Of|Near|Into|Any|At|Or|And|In|On|From|Attend|Be|Visit|Approach|Keep|"
    r"Away|Remain)\b)[A-Z][\w'’-]+\s+){1,3}"
    r"(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Court|Gardens|Place|Square|Terrace|Grove|Way|Hill|Row"
    r"|Mews|Rise|View|Walk|Wharf|Quay|Parade|Broadway|Cottage|House|Farm|Lodge|Gate|Mead|Villas|Towers)\b"
)
_SHORTEST_NAME = 2
_PHONE_TAIL = 9
_PHONE_END = 6


class Kind(StrEnum):
    """What a string would give away."""

    NAME = "name"
    INITIALS = "initials"
    ADDRESS = "address"
    TOWN = "town"
    POSTCODE = "postcode"
    PHONE = "phone number"
    EMAIL = "e-mail address"
    WORKPLACE = "workplace"
    SCHOOL = "school"
    VEHICLE = "vehicle"
    ADVOCATE = "advocate"
    HANDLE = "name online"


@dataclass(frozen=True, slots=True)
class Needle:
    """One string to look for, squeezed and folded. `parts` is how many words it has, `words` which they are.

    `given` marks a first name, whose short forms ask; `joined` an initial run into a surname, which is one only when
    it is written so; `asks` what is never sure; `locality` a village or part of a town, in which others live too.
    """

    text: str
    kind: Kind
    label: str
    parts: int = 1
    words: tuple[str, ...] = ()
    given: bool = False
    joined: bool = False
    asks: bool = False
    locality: bool = False


def of_people(people: Iterable[ProtectedPerson]) -> tuple[Needle, ...]:
    """Every string that gives one of these people away, the longest first: Müller as Mueller too."""
    found = {needle: None for person in people for way in _spelt(person) for needle in _of(way) if needle.text}
    return tuple(sorted(found, key=lambda needle: -len(needle.text)))


def _spelt(person: ProtectedPerson) -> Iterator[ProtectedPerson]:
    yield person
    fields = ("name", "address", "workplace", "school", "advocate", "email", "handles", "circle")
    again: dict[str, Any] = {name: with_umlauts_spelt(getattr(person, name)) for name in fields}
    known_as = tuple(with_umlauts_spelt(name) for name in person.also_known_as)
    if known_as != person.also_known_as or any(again[name] != getattr(person, name) for name in fields):
        yield replace(person, also_known_as=known_as, **again)


def _of(person: ProtectedPerson) -> Iterator[Needle]:
    label = person.label
    for name in (person.name, *person.also_known_as):
        yield from _of_name(name, label)
    yield from _of_address(person.address, label)
    yield from _of_phone(person.phone, label)
    written = re.sub(
        r"\bmailto:|\s*[(\[]\s*at\s*[)\]]\s*", lambda sign: "" if sign[0] == "mailto:" else "@", person.email
    )
    for email in re.findall(r"[^\s,;()<>]+@[^\s,;()<>]+", written):
        yield Needle("".join(words(email)), Kind.EMAIL, label)
        if len(local := "".join(words(email.split("@")[0]))) > 5:
            yield Needle(local, Kind.EMAIL, label, asks=True)
    for kind, place in (
        (Kind.WORKPLACE, person.workplace),
        (Kind.SCHOOL, person.school),
        *((Kind.ADVOCATE, part) for part in _apart(person.advocate)),
    ):
        yield from _of_place(place, kind, label)
    for part in _apart(person.advocate)[1:2]:
        yield from (
            replace(one, asks=True) for one in _of_name(part, label) if one.kind is Kind.NAME and one.parts == 1
        )
    yield from _of_vehicle(person.vehicle, label)
    for handle in _handles_in(person.handles):
        own = "".join(words(handle))
        if len(own) > 2 and own not in PLATFORMS | NOWHERE:
            yield Needle(own, Kind.HANDLE, label, asks=len(own) == 3)
    for line in person.circle.splitlines():
        yield from _of_circle(line, label)


def _apart(advocate: str) -> list[str]:
    """Who speaks for somebody, as written, and name and agency each for itself: "Nina Petrossian from Open Door"."""
    parts = [part.strip() for part in re.split(r"\s+(?:from|of|at|with)\s+|[,(;\n]", advocate) if part.strip(" )")]
    named = [part for part in parts if any(char.isupper() for char in part)]  # "interpreter" is nobody's name
    return list(dict.fromkeys((advocate, *named)))


def _handles_in(said: str) -> list[str]:
    """Names online without the words around them: of "SimOB on a running app" the first."""
    found = []
    for entry in re.split(r"[,;\n]", said):
        named = [part for part in re.split(r"[\s:()]+", entry) if part]
        parts = [part for part in named if "".join(words(part)) not in PLATFORMS] or named
        made_up = [part for part in parts if re.search(r"[@_.\d]|[a-z][A-Z]", part)]
        found += made_up or ([part for part in parts if part[:1].isupper()] or parts if len(parts) > 2 else parts)
    return found


def _of_phone(phones: str, label: str) -> Iterator[Needle]:
    for number in re.split(r"[A-Za-z,;/\n]+|\s+(?=\+|0\d{3})", phones):
        for digits in _whole_numbers(re.sub(r"\D", "", number)):
            yield Needle(digits[-_PHONE_TAIL:], Kind.PHONE, label)
            if len(digits) > _PHONE_TAIL:
                yield Needle(digits[-_PHONE_END:], Kind.PHONE, label, asks=True)


def _whole_numbers(digits: str) -> list[str]:
    """A number, and what of it is one where hours, an extension or a second number stand behind: "(9-5)"."""
    lengths = (10, 11) if digits.startswith("0") else (11, 12) if digits.startswith("44") else ()
    cut = [digits[:length] for length in lengths if len(digits) > length]
    return [one for one in (digits, *cut) if len(one) > 5]


def _of_vehicle(described: str, label: str) -> Iterator[Needle]:
    if set(words(described)) <= NOWHERE | ANY_VEHICLE:
        return
    for registration in _REGISTRATION.findall(described):
        plate = "".join(words(registration))
        yield Needle(plate, Kind.VEHICLE, label, 2)
        if plate[2:4].isdigit():
            yield Needle(plate[:4], Kind.VEHICLE, label, asks=True)
    for registration in _OLD_PLATE.findall(_REGISTRATION.sub(" ", described)):
        yield Needle("".join(words(registration)), Kind.VEHICLE, label, 2)
    vehicle = words(described)
    large = {part for word in re.findall(r"\b[A-Z][\w'’-]+", described) for part in words(word)}
    telling = [
        part
        for part in vehicle
        if part not in ANY_VEHICLE | STOP_WORDS
        and not _REGISTRATION.fullmatch(part)
        and (part in large or not large)  # "grey Octavia with a roof box": the make and model tell
    ]
    if len(vehicle) > 1 and telling:
        yield Needle("".join(vehicle), Kind.VEHICLE, label, len(vehicle))
    for part in telling:
        if part.isalpha() and len(part) > 3:
            yield Needle(part, Kind.VEHICLE, label, asks=True)


def _of_name(name: str, label: str) -> Iterator[Needle]:
    """Every way in which this name may stand; what somebody wrote beside it ("ex-partner") is no name."""
    every = words(name)
    parts = [part for part in every if part not in NO_NAMES]
    while len(parts) > 1 and parts[0] in TITLES:
        parts.pop(0)
    for part in (part for part in every if not part.isascii()):
        yield Needle(part, Kind.NAME, label)
    latin = [part for part in parts if part.isascii()]
    if len(latin) < len(parts):
        yield Needle("".join(parts), Kind.NAME, label)
    if latin:
        yield from _of_latin(name, latin, label)


def _of_latin(name: str, parts: list[str], label: str) -> Iterator[Needle]:
    if len(parts) > 1:
        yield from (Needle(way, Kind.NAME, label, len(parts)) for way in _spellings("".join(parts)))
        for initials in dict.fromkeys(("".join(part[0] for part in parts), parts[0][0] + parts[-1][0])):
            yield Needle(initials, Kind.INITIALS, label, len(initials))
        if len(parts) > 2:
            yield Needle(parts[0] + parts[-1], Kind.NAME, label, 2)
        yield Needle(parts[0][0] + parts[-1], Kind.NAME, label, 2, joined=True)
        called = (parts[0], *SHORT_FORMS.get(parts[0], ()))
        yield from (Needle(parts[-1] + one, Kind.NAME, label, 2) for one in called)
        yield from (Needle(one + parts[-1], Kind.NAME, label, 2) for one in called[1:])
        if len(parts[-1]) > 1:
            yield Needle(parts[-1][0], Kind.INITIALS, label, 1)
    if parts[-1] in STOP_WORDS | EVERYDAY_NAMES:
        yield from (Needle(title + parts[-1], Kind.NAME, label, 2) for title in _TITLES_OF_PEOPLE)
    for joined in name.split():
        if "-" in joined and len(hyphened := words(joined)) > 1 and not set(hyphened) & NO_NAMES:
            yield Needle("".join(hyphened), Kind.NAME, label, len(hyphened))
    pieces = {piece for word in name.split() for piece in words(word.replace("'", " ").replace("’", " "))}
    split = [piece for piece in sorted(pieces - NO_NAMES) if len(piece) > 3 and piece.isascii()]
    for part in dict.fromkeys((*parts, *split)):
        if len(part) >= _SHORTEST_NAME and part not in STOP_WORDS and part not in TITLES:
            is_given = part == parts[0] and len(parts) > 1
            yield from (Needle(way, Kind.NAME, label, given=is_given) for way in _spellings(part))
            if is_given or len(parts) == 1:
                yield from (Needle(short, Kind.NAME, label, asks=True) for short in SHORT_FORMS.get(part, ()))


_SOUNDS_EE = re.compile(r"(?<=[a-z]{3})(?:y|ie|i|ee)$")  # Dammy, Dammie


def _spellings(name: str) -> Iterator[str]:
    """A name and the other usual ways to write it: Mueller for Müller, Dammie for Dammy, and the other way round."""
    yield name
    plain = re.sub(r"([aou])e", r"\1", name)
    if plain != name and len(plain) > 3:
        yield plain
    if ending := _SOUNDS_EE.search(name):
        ways = (name[: ending.start()] + other for other in ("y", "ie", "i", "ee"))
        yield from (way for way in ways if way != name and way not in STOP_WORDS | EVERYDAY_NAMES | EVERYDAY_WORDS)


def _of_address(address: str, label: str) -> Iterator[Needle]:
    for outward, inward in POSTCODE.findall(address):
        whole = (outward + inward).lower()
        yield from (Needle(way, Kind.POSTCODE, label, 2) for way in dict.fromkeys((whole, with_digits(whole))))
        yield Needle(outward.lower(), Kind.POSTCODE, label, asks=True)
        yield Needle(inward.lower(), Kind.POSTCODE, label, asks=True)
    lines = re.split(r"[,;\n()]|\s+(?:and|&)\s+", POSTCODE.sub(",", address))
    lines = [_BESIDE.sub("", line) for line in lines]
    for number, line in enumerate(lines):
        yield from _of_line([part for word in words(line) if (part := canonical(word))], label, is_first=number == 0)


# "opposite the lifeboat station": the landmark tells, however one stands to it.
_BESIDE = re.compile(
    r"^\s*(?:opposite|behind|near|next (?:door )?to|beside|by|above|over|under|below|off|facing|across from|round from|"
    r"in front of|at the back of|just past|past)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def with_digits(word: str) -> str:
    """A postcode with the digits for which letters are often typed: SO18 as S018."""
    return word.translate(_TYPED_FOR_DIGITS)


def _of_circle(line: str, label: str) -> Iterator[Needle]:
    """Somebody close to her, on one line: "Sue Calloway (mother), 4 Elm Road, Totton, 07700 900123"."""
    name, _, rest = line.partition(",")
    beside = re.findall(r"\((.*?)\)", name)  # "(07700 900128)", "(née Marsh)", "(4 Elm Road)"
    name = re.sub(r"\(.*?\)", " ", name).strip()
    if name and not name[0].isdigit():
        for run in _names_in(name):
            yield from _of_name(run, label)
    else:
        rest = line
    of_her_name = [part for part in rest.split(",") if len(part.split()) > 1 and part.split()[-1] in name.split()[-1:]]
    for said in (*beside, *of_her_name):  # "Ava Calder, Noah Calder"; a place is no name
        if not any(char.isdigit() for char in said) and not set(words(said)) & (STREET_WORDS | HOUSES | GENERIC):
            for run in re.findall(r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*", said):
                yield from (one if one.parts > 1 else replace(one, asks=True) for one in _of_name(run, label))
    rest = ", ".join((rest, *(said for said in beside if any(char.isdigit() for char in said))))
    yield from _of(
        ProtectedPerson(
            id=PersonId("circle"),
            order_id=OrderId("circle"),
            client_id=ClientId("circle"),
            label=label,
            address=re.sub(rf"\S*@\S+|{_PHONE_WRITTEN}", " ", rest),
            phone="; ".join(re.findall(_PHONE_WRITTEN, rest)),
            email=" ".join(re.findall(r"\S+@\S+", rest)),
            handles=", ".join(re.findall(r"(?<!\S)@\w+", line)),
            vehicle=" ".join(_REGISTRATION.findall(rest)),
        )
    )


_PHONE_WRITTEN = r"\+?\(?\d[\d ()-]{6,}\d"


def _names_in(said: str) -> list[str]:
    """Names in a few words: all of them, or where a sentence stands ("swims with Halyna Kovalchuk") the large ones."""
    small = [word for word in said.split() if word[:1].islower() and word not in STOP_WORDS | NO_NAMES]
    if not small:
        return [said]
    runs = re.findall(r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+", said)
    alone = re.findall(r"(?<=[a-z,] )[A-Z][a-z'’-]{2,}(?!\s+[A-Z])", said)  # "her mum Sue lives at Elm Cottage"
    named = [one for one in alone if one.lower() not in STOP_WORDS | NO_NAMES | STREET_WORDS | HOUSES]
    return [*runs, *(one for one in named if not any(one in run for run in runs))] or [said]


def _of_line(parts: list[str], label: str, *, is_first: bool) -> Iterator[Needle]:
    end = _end_of_street(parts)
    if end is None:
        yield from _numbered_name(parts, label)
    else:
        yield from _of_street(parts[: end + 1], label, is_first=is_first)
        parts = parts[end + 1 :]
    left = [part for part in parts if part not in DWELLING and not part[0].isdigit()]
    house = next((at for at, part in enumerate(left[:-1]) if part in HOUSES and at), None)
    if is_first and house is not None and left[0] != "the":  # "Rose Cottage Botley"
        named = left[: house + 1]
        yield replace(_place(named, Kind.ADDRESS, label), asks=named[0] in EVERYDAY_WORDS)
    run_together = "".join(left)
    if left and run_together not in WIDE and len(run_together) > 3 and not all(part in NOWHERE for part in left):
        is_town = len(left) == 1 or (not is_first and run_together in LARGE_TOWNS)
        is_locality = not is_first and not set(left) & HOUSES
        made = _place(left, Kind.TOWN if is_town else Kind.ADDRESS, label)
        yield replace(made, locality=is_locality)
        if is_locality and len(left) > 1:  # Porthaven Quay is called Porthaven
            telling = [part for part in left if len(part) > 5 and part not in EVERYDAY_WORDS | EVERYDAY_NAMES | WIDE]
            yield from (Needle(part, Kind.TOWN, label, asks=True) for part in telling if part not in STREET_WORDS)
        if left[0] == "the" and len(left) > 1 and len("".join(left[1:])) > 3:
            yield replace(_place(left[1:], Kind.ADDRESS, label), asks=len(left) == 2)


def _of_street(parts: list[str], label: str, *, is_first: bool) -> Iterator[Needle]:
    numbered = [at for at in range(len(parts) - 1) if parts[at].isdigit()]
    first = numbered[-1] if numbered else 0
    street = parts[first + 1 if numbered else 0 :]
    if numbered and len(street) > 1:
        yield _place(parts[first:], Kind.ADDRESS, label)
        yield _place([*street, parts[first]], Kind.ADDRESS, label)  # Cherry Walk 27, Cherry Walk, no. 27
        begins_like_any = street[0] in EVERYDAY_WORDS | EVERYDAY_NAMES | STREET_WORDS
        yield Needle(parts[first] + street[0], Kind.ADDRESS, label, 2, asks=begins_like_any)
    if len(street) > 1:
        yield replace(_place(street, Kind.ADDRESS, label), asks=street[0] in EVERYDAY_WORDS - {"the"})
    if not is_first and not numbered and len(street[0]) > 5 and street[0] not in EVERYDAY_WORDS | EVERYDAY_NAMES:
        yield Needle(street[0], Kind.TOWN, label, asks=True)  # Porthaven Quay is called Porthaven


def _end_of_street(parts: list[str]) -> int | None:
    """Where the street ends, if there is one: at its word for a street, and at the last of several (40 Hill Rise)."""
    named = (at for at, part in enumerate(parts) if part in STREET_WORDS and at and not parts[at - 1].isdigit())
    end = next(named, None)
    while end is not None and end + 1 < len(parts) and parts[end + 1] in STREET_WORDS:
        end += 1
    return end


def _numbered_name(parts: list[str], label: str) -> Iterator[Needle]:
    """40 Broadway, 12 Riverside: a number with a street that has no word for one."""
    at = next((at for at, part in enumerate(parts[:-1]) if part.isdigit() and not parts[at + 1][0].isdigit()), None)
    if at is None:
        return
    named = parts[at + 1 :]
    asks = len(named) == 1 and named[0] in EVERYDAY_WORDS
    for way in ([parts[at], *named], [*named, parts[at]]):
        yield replace(_place(way, Kind.ADDRESS, label), asks=asks)
    if len(named) > 1:  # "40 Broadway Botley": the town may stand on the same line
        is_any = named[0] in EVERYDAY_WORDS | EVERYDAY_NAMES | STREET_WORDS
        yield replace(_place([parts[at], named[0]], Kind.ADDRESS, label), asks=is_any)


def _of_place(place: str, kind: Kind, label: str) -> Iterator[Needle]:
    if set(words(place)) <= NOWHERE:
        return
    for line in re.split(r"[,;\n]", place):
        parts = [canonical(word) for word in words(_CHURCH_SCHOOL.sub(" ", line)) if word != "and"]
        if not parts:
            continue
        short = "".join(parts)
        coded = [part for part in parts if 1 < len(part) < 4 and not part.isdigit() and any(map(str.isdigit, part))]
        yield from (Needle(part, kind, label, asks=True) for part in coded)  # ward C6
        if kind in (Kind.WORKPLACE, Kind.SCHOOL) and 1 < len(short) < 4:
            yield Needle(short, kind, label, len(parts), asks=True)
        if all(part in GENERIC | NOWHERE for part in parts) or len("".join(parts)) < 4:
            continue
        if parts[0] not in STOP_WORDS | EVERYDAY_NAMES or len(parts) > 1:
            yield _place(parts, kind, label)
            named = [part for part in parts if part not in GENERIC]
            if 1 < len(named) < len(parts):
                yield _place(named, kind, label)
            for part in named if len(parts) > 1 else ():
                if len(part) > 4 and part not in EVERYDAY_WORDS | EVERYDAY_NAMES:
                    yield replace(_place([part], kind, label), asks=True)
            bare = parts[1:] if parts[0] == "the" else parts
            if len(bare) > 2:  # people say the first two words of a long name
                yield replace(_place(bare[:2], kind, label), asks=True)
                if bare[-2] not in GENERIC:  # or the last two
                    yield replace(_place(bare[-2:], kind, label), asks=True)
            if len(parts) > 2 and parts[-1] in GENERIC and parts[-2] in GENERIC:
                yield _place([*parts[:-2], parts[-1]], kind, label)
                yield _place(parts[:-1], kind, label)


def _place(parts: list[str], kind: Kind, label: str) -> Needle:
    return Needle("".join(parts), kind, label, len(parts), words=tuple(parts))


def of_condition(condition: Condition) -> tuple[Needle, ...]:
    """The places that a condition names: in its own field, and streets and postcodes among the court's words."""
    written = condition.verbatim.title() if condition.verbatim.isupper() else condition.verbatim
    streets = [match[0] for match in _STREET.finditer(_NO_STREET.sub("", written))]
    codes = [" ".join(found) for found in POSTCODE.findall(condition.verbatim)]
    label = f"condition {condition.number_on_face}"
    found = {needle: None for place in (condition.place, *streets, *codes) for needle in _of_address(place, label)}
    return tuple(sorted(found, key=lambda needle: -len(needle.text)))


def as_compared(line: str) -> str:
    """A line of an address run together: "No 14 Ashdown Terr." as "14 Ashdown Terrace"."""
    return "".join(canonical(word) for word in words(line) if word not in _NUMBER_SIGNS)


def canonical(word: str) -> str:
    """A word of an address as it is compared: St is Street, nine is 9, 9a is 9."""
    if word in _LEFT_OUT:
        return ""  # Salt & Barley is written with it and without
    if word[0].isdigit():
        return word[:-1] if word[-1] in "abcdefgh" and word[:-1].isdigit() else word
    plain = word[:-1] if word[-1] == "s" and word[:-1] in GENERIC else word  # Borough Archives, the archive
    return STREETS.get(word, _NUMBERS.get(word, plain))
