"""One string to look for, and what it would give away."""

from dataclasses import dataclass
from enum import StrEnum


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
