"""A house by its number alone, a phone or a plate by its end."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.needles_of_places import canonical
from recolo_desktop.domain.protection.matching.spoken import SPOKEN_DIGITS
from recolo_desktop.domain.protection.severity import Whose, severity
from recolo_desktop.domain.protection.what_is_given import WHAT

_SPOKEN_NUMBER = re.compile(
    r"(?<!\bthe )\b(?:number|no\.?|nr\.?)\s+(\d{1,4}[a-h]?|[a-z]+(?:[- ][a-z]+)?)\b(?!\s*(?:of|on your list))",
    re.IGNORECASE,
)

_PLATE_ENDS = re.compile(
    r"\b(?:reg(?:istration)?|plate|number ?plate)\b[^.!?\n]{0,24}?\b(?:ends?|ending|finish(?:es|ing))(?: in| with)?:? "
    r"[“\"]?([A-Za-z]{3})\b",
    re.IGNORECASE,
)

_ENDS_IN = re.compile(
    r"\b(?:ending|ends|finishing|finishes|last (?:three|four|five|few) (?:digits|figures|numbers))\b[^.!?\n]{0,24}?"
    r"\b(\d{3,8})\b",
    re.IGNORECASE,
)
_SPOKEN_ENDS = re.compile(
    r"\b(?:ending|ends|finishing|finishes|last (?:three|four|five|few) (?:digits|figures|numbers))\b[^.!?\n]{0,24}?"
    rf"\b((?:(?:{'|'.join(SPOKEN_DIGITS)})[\s,-]+){{2,4}}(?:{'|'.join(SPOKEN_DIGITS)}))\b",
    re.IGNORECASE,
)
_THOSE_AT = re.compile(
    r"\b(?:pair|couple|lot|neighbours?|woman|women|family|lady|ladies|folk) (?:living |next door )?at (?:number )?"
    r"(\d{1,4}[a-h]?|[a-z]+(?:-[a-z]+)?)\b(?! (?:o['’]clock|am|pm|in the|on|tonight|tomorrow))",
    re.IGNORECASE,
)
_LETTERS_OF_A_PLATE = re.compile(r"\b[A-Z]{3}\b")
_OF_A_PLATE = re.compile(r"\b(?:plates?|reg|registration|ending|ends|finishing|car|van|lorry|bike)\b", re.IGNORECASE)
_ALL_LARGE = re.compile(r"\b[A-Z]{3,}\b")  # a heading, or another short name
_SPELT = re.compile(rf"\b[A-Z0-9](?:[-‐‑ .](?:{'|'.join(SPOKEN_DIGITS)}|[A-Z0-9])){{2,}}\b(?![-‐‑.]?\w)")
_AROUND = 40  # characters


def _numbers_in(said: str) -> set[str]:
    """ "twenty two", and of "fifteen has" the first word alone."""
    parts = [canonical(one) for one in words(said)]
    return {"".join(parts), parts[0]} if parts else set()


def _ends_of_plates(body: str) -> Iterator["re.Match[str]"]:
    """Three large letters among small ones, or with words around them that speak of a plate."""
    for match in _LETTERS_OF_A_PLATE.finditer(body):
        around = body[max(0, match.start() - _AROUND) : match.end() + _AROUND]
        if _OF_A_PLATE.search(around) or not _ALL_LARGE.search(around.replace(match[0], " ")):
            yield match


def _typed(spelt: str) -> str:
    """ "H-zero-N" as it stands on the car; empty where only letters are spelt."""
    said = [SPOKEN_DIGITS.get(part.lower(), part.lower()) for part in re.split(r"[-‐‑ .]", spelt)]
    return "".join(said) if any(part.isdigit() for part in said) else ""


def _figures_of(said: str) -> str:
    return "".join(SPOKEN_DIGITS[word] for word in re.split(r"[\s,-]+", said.lower()))


def ends_of_numbers(body: str, protected: tuple[ProtectedPerson, ...], reaches: bool) -> Iterator[Finding]:
    """A house by its number alone, and a phone by its end: to him who knows the rest they say all."""
    numbers = [(match, way) for match in _SPOKEN_NUMBER.finditer(body) for way in _numbers_in(match[1])]
    ends = [(match, match[1]) for match in _ENDS_IN.finditer(body)]
    ends += [(match, _figures_of(match[1])) for match in _SPOKEN_ENDS.finditer(body)]
    those_at = list(_THOSE_AT.finditer(body))
    ends_of_plates = [(match, match[1].upper()) for match in _PLATE_ENDS.finditer(body)]
    ends_of_plates += [(match, match[0]) for match in _ends_of_plates(body)]
    spelt = [(match, said) for match in _SPELT.finditer(body) if (said := _typed(match[0]))]
    for person in protected:
        house = re.match(r"\s*(?:flat\s+\w+,\s*)?(\d+[a-h]?)\b", person.address, re.IGNORECASE)
        phones = [re.sub(r"\D", "", one) for one in re.split(r"[A-Za-z,;/\n]+", person.phone)]
        found = [(match, Kind.ADDRESS) for match, number in numbers if house and number == house[1].lower()]
        houses = {number.lower() for number in re.findall(r"\b(\d{1,4}[a-h]?)\s+[A-Z]", person.address)}
        found += [(match, Kind.ADDRESS) for match in those_at if _numbers_in(match[1]) & houses]
        plates = re.findall(r"\b[A-Z]{2}\d{2}\s?([A-Z]{3})\b", person.vehicle.upper())
        found += [(match, Kind.VEHICLE) for match, letters in ends_of_plates if letters in plates]
        every = "".join(words(person.vehicle))
        found += [(match, Kind.VEHICLE) for match, said in spelt if said in every]
        found += [(match, Kind.PHONE) for match, end in ends if any(phone.endswith(end) for phone in phones)]
        for match, kind in found:
            yield Finding(
                severity=severity(Whose.PROTECTED_CERTAIN, reaches),
                what=f"{WHAT[kind]}: “{match[0]}”",
                why="Whoever knows the rest knows all of it. Leave it out.",
                key=f"the end of the {kind} of {person.label}",
                start=match.start(),
                end=match.end(),
            )
