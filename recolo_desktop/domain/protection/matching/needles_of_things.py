"""Numbers, plates and names online as strings to look for."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.vocabulary import (
    ANY_VEHICLE,
    NOWHERE,
    PLATFORMS,
    STOP_WORDS,
)

REGISTRATION = re.compile(
    r"\b([A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z])\b", re.IGNORECASE
)

_OLD_PLATE = re.compile(r"\b([A-Z]{1,3}\s?\d{1,4}|\d{1,4}\s?[A-Z]{1,3}|[A-Z]{2}\d{2})\b")

# One's own choice of plate: H0N 0RB.
_OWN_PLATE = re.compile(r"\b((?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-Z0-9]{2,4} (?=[A-Z0-9]*[A-Z])[A-Z0-9]{2,4})\b")

_SHORTEST_PART = 6  # letters of what a handle says besides a name

_PHONE_TAIL = 9

_PHONE_END = 6


def handles_in(said: str) -> list[str]:
    """Names online without the words around them: of "SimOB on a running app" the first."""
    found = []
    for entry in re.split(r"[,;\n]", said):
        named = [part for part in re.split(r"[\s:()]+", entry) if part]
        parts = [part for part in named if "".join(words(part)) not in PLATFORMS] or named
        made_up = [part for part in parts if re.search(r"[@_.\d]|[a-z][A-Z]", part)]
        found += made_up or ([part for part in parts if part[:1].isupper()] or parts if len(parts) > 2 else parts)
    return found


def parts_of_a_handle(handle: str, label: str) -> Iterator[Needle]:
    """Of @roz_in_the_stacks, what is left when the name is: "in the stacks"."""
    parts = [part for word in re.split(r"[_.-]+|(?<=[a-z])(?=[A-Z])", handle) for part in words(word)]
    for some in (parts[1:], parts[:-1]) if len(parts) > 2 else ():
        if len("".join(some)) > _SHORTEST_PART and not set(some) <= STOP_WORDS:
            yield Needle("".join(some), Kind.HANDLE, label, len(some), asks=True)


def of_phone(phones: str, label: str) -> Iterator[Needle]:
    for number in re.split(r"[A-Za-z,;/\n]+|\s+(?=\+|0\d{3})", phones):
        for digits in _whole_numbers(re.sub(r"\D", "", number)):
            yield Needle(digits[-_PHONE_TAIL:], Kind.PHONE, label)
            if len(digits) > _PHONE_TAIL:
                yield Needle(digits[-_PHONE_END:], Kind.PHONE, label, asks=True)


def _whole_numbers(digits: str) -> list[str]:
    """A number, and what of it is one where hours, an extension or a second number stand behind: "(9-5)"."""
    lengths = (10, 11) if digits.startswith("0") else (11, 12) if digits.startswith("44") else ()
    cut = [digits[:length] for length in lengths if len(digits) > max(lengths)]
    return [one for one in (digits, *cut) if len(one) > 5]


def of_vehicle(described: str, label: str) -> Iterator[Needle]:
    if set(words(described)) <= NOWHERE | ANY_VEHICLE:
        return
    for registration in REGISTRATION.findall(described):
        plate = "".join(words(registration))
        yield Needle(plate, Kind.VEHICLE, label, 2)
        if plate[2:4].isdigit():
            yield Needle(plate[:4], Kind.VEHICLE, label, asks=True)
    for registration in (*_OLD_PLATE.findall(REGISTRATION.sub(" ", described)), *_OWN_PLATE.findall(described)):
        yield Needle("".join(words(registration)), Kind.VEHICLE, label, 2)
    vehicle = words(described)
    large = {part for word in re.findall(r"\b[A-Z][\w'’-]+", described) for part in words(word)}
    telling = [
        part
        for part in vehicle
        if part not in ANY_VEHICLE | STOP_WORDS
        and not REGISTRATION.fullmatch(part)
        and (part in large or not large)  # "grey Octavia with a roof box": the make and model tell
    ]
    if len(vehicle) > 1 and telling:
        yield Needle("".join(vehicle), Kind.VEHICLE, label, len(vehicle))
    for part in telling:
        if part.isalpha() and len(part) > 3:
            yield Needle(part, Kind.VEHICLE, label, asks=True)
