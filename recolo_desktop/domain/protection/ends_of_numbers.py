"""A house by its number alone, a phone or a plate by its end."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.needles import Kind, canonical
from recolo_desktop.domain.protection.severity import Whose, severity
from recolo_desktop.domain.protection.what_is_given import WHAT

_SPOKEN_NUMBER = re.compile(
    r"\b(?:number|no\.?|nr\.?)\s+(\d{1,4}[a-h]?|[a-z]+(?:[- ][a-z]+)?)\b(?!\s*(?:of|on your list))", re.IGNORECASE
)

_PLATE_ENDS = re.compile(
    r"\b(?:reg(?:istration)?|plate|number ?plate)\b[^.!?\n]{0,24}?\b(?:ends?|ending|finish(?:es|ing))(?: in| with)?:? "
    r"[“\"]?([A-Za-z]{3})\b",
    re.IGNORECASE,
)

_ENDS_IN = re.compile(r"\b(?:ending|ends|finishing|finishes)(?: in| with)?:?\s+(\d{3,5})\b", re.IGNORECASE)


def ends_of_numbers(body: str, protected: tuple[ProtectedPerson, ...], reaches: bool) -> Iterator[Finding]:
    """A house by its number alone, and a phone by its end: to him who knows the rest they say all."""
    numbers = [(match, "".join(canonical(one) for one in words(match[1]))) for match in _SPOKEN_NUMBER.finditer(body)]
    ends = list(_ENDS_IN.finditer(body))
    for person in protected:
        house = re.match(r"\s*(?:flat\s+\w+,\s*)?(\d+[a-h]?)\b", person.address, re.IGNORECASE)
        phones = [re.sub(r"\D", "", one) for one in re.split(r"[A-Za-z,;/\n]+", person.phone)]
        found = [(match, Kind.ADDRESS) for match, number in numbers if house and number == house[1].lower()]
        plates = re.findall(r"\b[A-Z]{2}\d{2}\s?([A-Z]{3})\b", person.vehicle.upper())
        found += [(match, Kind.VEHICLE) for match in _PLATE_ENDS.finditer(body) if match[1].upper() in plates]
        found += [(match, Kind.PHONE) for match in ends if any(phone.endswith(match[1]) for phone in phones)]
        for match, kind in found:
            yield Finding(
                severity=severity(Whose.PROTECTED_CERTAIN, reaches),
                what=f"{WHAT[kind]}: “{match[0]}”",
                why="Whoever knows the rest knows all of it. Leave it out.",
                key=f"the end of the {kind} of {person.label}",
                start=match.start(),
                end=match.end(),
            )
