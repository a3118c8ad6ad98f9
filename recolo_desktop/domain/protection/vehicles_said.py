"""A car or motorcycle as people speak of it: its colour and make, a colour that few have, what is on its sides."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.ends_of_numbers import ends_of_numbers
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.vocabulary import ANY_VEHICLE, STOP_WORDS
from recolo_desktop.domain.protection.severity import Whose, severity
from recolo_desktop.domain.protection.what_is_given import WHAT

_BEGINNING = 4  # letters by which a make is known: Bonnie, Bonneville
_ANY_COLOUR = frozenset(
    [
        "black",
        "blue",
        "brown",
        "gold",
        "gray",
        "green",
        "grey",
        "orange",
        "red",
        "silver",
        "white",
        "yellow",
        "purple",
        "pink",
        "cream",
    ]
)
_KINDS = frozenset(
    [
        "scooter",
        "moped",
        "motorcycle",
        "motorbike",
        "convertible",
        "camper",
        "campervan",
        "tandem",
        "tricycle",
        "quad",
        "cabriolet",
    ]
)
_A_VEHICLE = "one|car|van|motor|bike|motorbike|truck|lorry|thing|estate|hatchback|saloon"

# "van lettered Bluebell Bakery", and how a letter says it without the words: "the van with the flowers on its side".
_LETTERED = re.compile(r"\b(?:letter(?:ed|ing)|signwrit\w+|sign-writ\w+|livery|liveried|logo|painted)\b", re.IGNORECASE)
_BY_ITS_SIDES = (
    r"(?:with|that has|which has) [^.,;:!?\n]{1,40}? (?:on|along|across|down) (?:its|the|both) "
    r"(?:sides?|doors?|back|bonnet|roof)\b(?! of\b)"
)


def vehicles_said(body: str, protected: tuple[ProtectedPerson, ...], reaches: bool) -> Iterator[Finding]:
    """Each such place, once for each person."""
    for person in protected:
        said = words(person.vehicle)
        colours = [word for word in said if word in _ANY_COLOUR]
        makes = {word[:_BEGINNING] for word in re.findall(r"\b[A-Z][a-z]{3,}", person.vehicle)}
        makes = {make.lower() for make in makes}
        rare = [word for word in said[:2] if word.isalpha() and word not in ANY_VEHICLE | STOP_WORDS | _ANY_COLOUR]
        rare = [word for word in rare if word[:_BEGINNING] not in makes]
        for colour in colours:
            for match in re.finditer(rf"\b(?i:{colour}) ([A-Z][a-z]{{3,}})\b", body):
                if match[1][:_BEGINNING].lower() in makes:
                    yield _finding(match, person, reaches)
        kinds = [word for word in said if word in _KINDS]
        for colour, kind in ((colour, kind) for colour in colours for kind in kinds):
            for match in re.finditer(rf"\b{colour} {kind}\b", body, re.IGNORECASE):
                yield replace(_finding(match, person, reaches), severity=severity(Whose.PROTECTED_LIKELY, reaches))
        if _LETTERED.search(person.vehicle):
            for match in re.finditer(rf"\b(?:{_A_VEHICLE}) {_BY_ITS_SIDES}", body, re.IGNORECASE):
                yield _finding(match, person, reaches)
        for colour in rare:
            for match in re.finditer(rf"\b{colour}(?:[- ]coloured)? (?:{_A_VEHICLE})\b", body, re.IGNORECASE):
                yield _finding(match, person, reaches)


def by_their_looks(text: str, protected: tuple[ProtectedPerson, ...], reaches: bool) -> tuple[Finding, ...]:
    """A vehicle by how it looks, and numbers by their ends."""
    return (*ends_of_numbers(text, protected, reaches), *vehicles_said(text, protected, reaches))


def _finding(match: "re.Match[str]", person: ProtectedPerson, reaches: bool) -> Finding:
    return Finding(
        severity=severity(Whose.PROTECTED_CERTAIN, reaches),
        what=f"{WHAT[Kind.VEHICLE]}: “{match[0]}”",
        why="Whoever knows the vehicle knows which one is meant. Leave it out.",
        key=f"the look of the vehicle of {person.label}",
        start=match.start(),
        end=match.end(),
    )
