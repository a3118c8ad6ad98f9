"""Names that a letter to the client introduces as his own people's, or by their work: "your cousin Demelza"."""

import re
from collections.abc import Iterable

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.orders.court_order import ProtectedPerson

# Relatives and friends of nobody but the client; a daughter, a wife or a neighbour may be whom his order protects.
_HIS = (
    "cousin|brother|sister|aunt|auntie|uncle|nan|gran|granny|grandad|grandmother|grandfather|mother|mum|mam|dad|father|"
    "nephew|niece|stepfather|stepmother|godmother|godfather|friend|mate|flatmate|housemate|landlord|landlady|sponsor|"
    "mentor|keyworker|key worker|support worker|coach|barber|dentist|optician|pharmacist|tutor|manager|boss|supervisor|"
    "foreman|forewoman"
)
_OF_A_TRADE = (
    "adviser|advisor|manager|foreman|forewoman|driver|interpreter|volunteer|colleague|instructor|tutor|secretary|"
    "supervisor|receptionist|nurse|pharmacist|librarian|teacher|trainer|trainee|student|coordinator|organiser|leader|"
    "warden|caretaker|fitter|plumber|electrician|mechanic|gardener|cook|steward|assessor"
)
_TELLING = frozenset(f"{_HIS}|{_OF_A_TRADE}".split("|"))
_AFTER = re.compile(
    rf"(?:\b[Yy]our (?:own |new |old |oldest |older |younger |elder |big |little |late |best |good |great[- ])*"
    rf"(?:{_HIS})[, ]\s?|"
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ur) (?:[\w'’-]+ ){{0,3}}?(?:{_OF_A_TRADE}|man|woman|lady|gentleman|chap|bloke)"
    r"(?: there| here)?(?:['’]s name is| is called| called| named| is)? |"
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ur) (?:[\w'’-]+ ){{0,3}}?(?:{_OF_A_TRADE})(?: there| here)?, (?:an? )?|"
    rf"\b[\w'’-]+['’]s (?:{_OF_A_TRADE}), |"
    r"\b[Aa]sk (?:there )?for (?=(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b))"
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister|Father|Rev)\.? )?$"
)
_ANOTHERS = re.compile(
    r"\b(?:her|his|their|person [A-H]['’]s|the (?:victim|complainant)['’]s|your ex\S*) (?:[\w'’-]+ ){0,4}$",
    re.IGNORECASE,
)
_LONGEST = 80  # characters before a name in which it may be introduced
_MOST_WORDS = 3


def words_of_protected(people: Iterable[ProtectedPerson]) -> frozenset[str]:
    """Of what the people of an order are to the client and what they do: "the librarian" may be one of them."""
    return frozenset(
        word for one in people for said in (one.relationship, one.workplace, one.circle) for word in words(said)
    )


def is_introduced(text: str, start: int, end: int, of_protected: frozenset[str]) -> bool:
    """Whether what stands there is a name, said to be of the client's own people or of somebody by their work.

    It says who it is, so nobody has to be asked; not where a word of it is also said of the people of the order. What a
    record holds of somebody protected is found all the same: this is about words that no record knows.
    """
    name = text[start:end]
    if not (0 < len(name.split()) <= _MOST_WORDS) or any(char.isdigit() for char in name) or not name[:1].isupper():
        return False
    before = re.split(r"[.!?]\s|\n", text[max(0, start - _LONGEST) : start])[-1]
    match = _AFTER.search(before)
    if match is None or not (of_protected & _TELLING).isdisjoint(words(match[0])):
        return False
    return _ANOTHERS.search(before[: match.start()] + match[0]) is None
