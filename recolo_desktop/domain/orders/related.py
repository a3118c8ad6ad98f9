"""In what part a client knows those whom an order protects, and the words that he has for it."""

import re
from collections.abc import Iterable

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.orders.court_order import ProtectedPerson

RELATED = {
    "wife": "wife|missus|spouse", "husband": "husband|spouse", "partner": "partner|other half",
    "girlfriend": "girlfriend",
    "boyfriend": "boyfriend", "mother": "mother|mum|mom|mam", "father": "father|dad", "sister": "sister",
    "brother": "brother", "son": "son|boy|lad", "daughter": "daughter|girl", "child": "child|children|kid|kids",
    "neighbour": "neighbours?", "colleague": "colleague|workmate", "manager": "manager|boss",
    "teacher": "teacher|tutor",
    "therapist": "therapist", "doctor": "doctor", "friend": "friend", "landlady": "landlady", "landlord": "landlord",
    "aunt": "aunt|auntie", "uncle": "uncle", "cousin": "cousin", "niece": "niece", "nephew": "nephew",
    "grandmother": "grandmother|gran|nan|grandma", "grandfather": "grandfather|grandad|grandpa", "flatmate": "flatmate",
}  # fmt: skip
_CHILD = "children|child|kids|son|daughter"


def related(people: Iterable[ProtectedPerson]) -> frozenset[str]:
    """Wife, neighbour, child: as far as it is recorded."""
    said = (person.relationship for person in people if not _of_somebody_else(person.relationship))
    return frozenset(word for one in said for word in words(one) if word in RELATED)


_OF_ANOTHER = re.compile(r"\b(?:of|to) (?:person )?[A-Z]\b|\bperson [A-Z]['’]s\b", re.IGNORECASE)


def _of_somebody_else(relationship: str) -> bool:
    """ "Mother of Person A" is not the client's mother; "daughter of the client and Person A" is his daughter."""
    return _OF_ANOTHER.search(relationship) is not None and "client" not in words(relationship)


def related_words(people: tuple[ProtectedPerson, ...]) -> str:
    """Every word for them, as the alternatives of a pattern."""
    found = [RELATED[one] for one in sorted(related(people))]
    found += [_CHILD, "family"] if any(one.is_child for one in people) else []
    return "|".join(found)
