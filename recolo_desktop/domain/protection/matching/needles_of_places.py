"""Addresses, schools and places of work as strings to look for, in the ways in which they are written."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.vocabulary import (
    DWELLING,
    EVERYDAY_NAMES,
    EVERYDAY_WORDS,
    GENERIC,
    HOUSES,
    LARGE_TOWNS,
    NOWHERE,
    STOP_WORDS,
    STREET_WORDS,
    STREETS,
    WEEKDAYS,
    WIDE,
)

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

_NUMBER_SIGNS = frozenset({"no", "nr", "number"})

_LEFT_OUT = _NUMBER_SIGNS | {"", "and"}

_CHURCH_SCHOOL = re.compile(r"\b(?:C\.? ?of ?E\.?|C ?E|CofE|R\.? ?C\.?|Church of England|Roman Catholic|Catholic)\b")

_TYPED_FOR_DIGITS = str.maketrans("oil", "011")


# "Ridgeline Parcels (since January 2026)": when somebody came or went is no part of a place.
_DATED = re.compile(
    r"\b(?:(?:since|from|until|till|in|as of)\s+)?(?:\d{1,2}\s+)?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b"
)


def of_address(address: str, label: str) -> Iterator[Needle]:
    address = _DATED.sub(" ", address)
    for outward, inward in POSTCODE.findall(address):
        whole = (outward + inward).lower()
        yield from (Needle(way, Kind.POSTCODE, label, 2) for way in dict.fromkeys((whole, with_digits(whole))))
        yield Needle(outward.lower(), Kind.POSTCODE, label, asks=True)
        if inward[1:].lower() not in ("am", "pm"):  # "at 6pm on Wednesdays"
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


_DENOMINATIONS = frozenset(
    ["methodist", "baptist", "orthodox", "pentecostal", "presbyterian", "catholic", "anglican", "quaker"]
)


def _of_line(parts: list[str], label: str, *, is_first: bool) -> Iterator[Needle]:
    end = _end_of_street(parts)
    if end is None:
        yield from _numbered_name(parts, label)
    else:
        yield from _of_street(parts[: end + 1], label, is_first=is_first)
        parts = parts[end + 1 :]
    left = [part for part in parts if part not in DWELLING | WEEKDAYS and not part[0].isdigit()]
    house = next((at for at, part in enumerate(left[:-1]) if part in HOUSES and at), None)
    if is_first and house is not None and left[0] != "the":  # "Rose Cottage Botley"
        named = left[: house + 1]
        yield replace(place(named, Kind.ADDRESS, label), asks=named[0] in EVERYDAY_WORDS)
    run_together = "".join(left)
    if left and run_together not in WIDE and len(run_together) > 3 and not all(part in NOWHERE for part in left):
        is_town = len(left) == 1 or (not is_first and run_together in LARGE_TOWNS)
        is_locality = not is_first and not set(left) & HOUSES
        if len(left) > 2 and left[-1] in HOUSES and left[-2] not in EVERYDAY_WORDS | STOP_WORDS:
            alone = left[-2] in _DENOMINATIONS  # a town has one Methodist Hall, and many an Old Toll House
            yield replace(place(left[-2:], Kind.ADDRESS, label), asks=not alone)
        made = place(left, Kind.TOWN if is_town else Kind.ADDRESS, label)
        yield replace(made, locality=is_locality)
        if is_locality and len(left) > 1:  # Porthaven Quay is called Porthaven
            telling = [part for part in left if len(part) > 5 and part not in EVERYDAY_WORDS | EVERYDAY_NAMES | WIDE]
            yield from (Needle(part, Kind.TOWN, label, asks=True) for part in telling if part not in STREET_WORDS)
        if left[0] == "the" and len(left) > 1 and len("".join(left[1:])) > 3:
            yield replace(place(left[1:], Kind.ADDRESS, label), asks=len(left) == 2)


def _of_street(parts: list[str], label: str, *, is_first: bool) -> Iterator[Needle]:
    numbered = [at for at in range(len(parts) - 1) if parts[at].isdigit()]
    first = numbered[-1] if numbered else 0
    street = parts[first + 1 if numbered else 0 :]
    if numbered and len(street) > 1:
        yield place(parts[first:], Kind.ADDRESS, label)
        yield place([*street, parts[first]], Kind.ADDRESS, label)  # Cherry Walk 27, Cherry Walk, no. 27
        begins_like_any = street[0] in EVERYDAY_WORDS | EVERYDAY_NAMES | STREET_WORDS
        yield Needle(parts[first] + street[0], Kind.ADDRESS, label, 2, asks=begins_like_any)
    if len(street) > 1:
        yield replace(place(street, Kind.ADDRESS, label), asks=street[0] in EVERYDAY_WORDS - {"the"})
    if len(street) > 2 and street[0] == "the" and street[-1] in HOUSES and street[-2] not in EVERYDAY_WORDS:
        yield replace(place(street[-2:], Kind.ADDRESS, label), asks=True)  # The Old Toll House
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
        yield replace(place(way, Kind.ADDRESS, label), asks=asks)
    if len(named) > 1:  # "40 Broadway Botley": the town may stand on the same line
        is_any = named[0] in EVERYDAY_WORDS | EVERYDAY_NAMES | STREET_WORDS
        if named[0] != "the":  # of "3 The Parade" that is the third line of any list
            yield replace(place([parts[at], named[0]], Kind.ADDRESS, label), asks=is_any)


def of_place(said: str, kind: Kind, label: str) -> Iterator[Needle]:
    said = _DATED.sub(" ", said)
    if set(words(said)) <= NOWHERE:
        return
    for line in re.split(r"[,;\n()]", said):
        parts = [canonical(word) for word in words(_CHURCH_SCHOOL.sub(" ", line)) if word != "and"]
        if not parts:
            continue
        short = "".join(parts)
        coded = [part for part in parts if 1 < len(part) < 4 and not part.isdigit() and any(map(str.isdigit, part))]
        yield from (Needle(part, kind, label, asks=True) for part in coded)  # ward C6
        if kind in (Kind.WORKPLACE, Kind.SCHOOL) and 1 < len(short) < 4:
            yield Needle(short, kind, label, len(parts), asks=True)
        bare = parts[1:] if parts[0] == "the" else parts
        if len(bare) == 1 and len(bare[0]) > 4 and (bare != parts or bare[0] in GENERIC - NOWHERE - WEEKDAYS):
            yield replace(place(bare, kind, label), asks=True)  # who works at "Bakehouse", or "The Orangery"
        if all(part in GENERIC | NOWHERE for part in parts) or len(short) < 4:
            continue
        stem = parts[-1].removesuffix("s")
        if (
            len(parts) == 1
            and stem != parts[0]
            and len(stem) > 4
            and stem not in EVERYDAY_WORDS | EVERYDAY_NAMES | WEEKDAYS
        ):
            yield replace(place([stem], kind, label), asks=True)  # Sainsburys is Sainsbury's
        if parts[0] not in STOP_WORDS | EVERYDAY_NAMES or len(parts) > 1:
            yield place(parts, kind, label)
            named = [part for part in parts if part not in GENERIC]
            if 1 < len(named) < len(parts):
                yield place(named, kind, label)
            for part in named if len(parts) > 1 else ():
                if len(part) > 4 and not {part, part.removesuffix("s")} & (EVERYDAY_WORDS | EVERYDAY_NAMES | WEEKDAYS):
                    yield replace(place([part], kind, label), asks=True)
            yield from _shortened(parts, kind, label)


def _shortened(parts: list[str], kind: Kind, label: str) -> Iterator[Needle]:
    """What people say of a long name."""
    bare = parts[1:] if parts[0] == "the" else parts
    is_a_list = bare[0].isdigit() and bare[1:2] == ["the"]  # of "3 The Parade" that is the third line of any list
    if len(bare) > 2 and not is_a_list:  # people say the first two words of a long name
        yield replace(place(bare[:2], kind, label), asks=True)
        if bare[-2] not in GENERIC | STOP_WORDS:  # or the last two
            yield replace(place(bare[-2:], kind, label), asks=True)
    if len(parts) > 2 and parts[-1] in GENERIC:  # Safe Harbour Advocacy is called Safe Harbour
        if parts[-2] in GENERIC:
            yield place([*parts[:-2], parts[-1]], kind, label)
        yield place(parts[:-1], kind, label)


def place(parts: list[str], kind: Kind, label: str) -> Needle:
    return Needle("".join(parts), kind, label, len(parts), words=tuple(parts))


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
