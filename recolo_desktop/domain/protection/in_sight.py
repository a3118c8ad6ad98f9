"""Whom a pronoun in a letter can mean besides somebody protected: who is in sight before it."""

import re

from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.protection.given_names import EITHER, MAN, WOMAN, NamesInSight, sex_of_word
from recolo_desktop.domain.protection.matching.vocabulary import (
    EVERYDAY_WORDS,
    MONTHS,
    OPENING_WORDS,
    STOP_WORDS,
    WEEKDAYS,
)

_HARMLESS = re.compile(
    r"\b(?:[Yy]our|[Mm]y|[Tt]he|[Aa]n?|[Oo]ur) (?:\w+ ){0,2}?(?:"
    r"mother|mum|father|dad|sister|brother|aunt|uncle|nan|gran|"
    r"friend|cousin|gp|doctor|nurse|solicitor|probation (?:officer|practitioner)|practitioner|officer|"
    r"manager|boss|supervisor|psychologist|psychiatrist|therapist|worker|landlord|tutor|teacher|receptionist|"
    r"colleague|team|centre|course|college|surgery|practice|office|service|clinic|line|library|council|people|staff|members?|neighbours?|parents|friends|feelings|thoughts|urges|"
    r"plans?|steps|days|signs)\b|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? [A-Z]",
)


_FULL_NAME = re.compile(r"\b(?=([A-Z][a-z]+) [A-Z][a-z]+)")
_BEGINS = re.compile(
    rf"(?:{'|'.join(sorted(OPENING_WORDS | STOP_WORDS | EVERYDAY_WORDS | WEEKDAYS | MONTHS))}) ", re.IGNORECASE
)
_NO_SURNAME = re.compile(rf"\w+ (?:{'|'.join(sorted(WEEKDAYS | MONTHS))})\b", re.IGNORECASE)
_LARGE_WORD = re.compile(r"\b[A-Z][a-z]+(?![\w'’])")
_TWO = re.compile(r"\b[A-Z][a-z]+ and [A-Z][a-z]+\b(?! Person)")  # "Graham and Alun": they
_NAMED_BEFORE = 200  # characters
PARAGRAPH = "\n\n"  # a couple named in it is what "they" means to its end
_FAR = 900  # characters: whom a pronoun still may mean


_OF_A_MAN = frozenset({"father", "dad", "brother", "uncle", "landlord", "mr"})
_OF_A_WOMAN = frozenset({"mother", "mum", "sister", "aunt", "nan", "gran", "mrs", "ms", "miss"})
_HE, _SHE_ALONE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|her)\b", re.IGNORECASE)


class Sight:
    """Whom a pronoun can mean who is nobody protected: "he" is no mother and no Ms."""

    def __init__(self, before: str, earlier: str, names: NamesInSight) -> None:
        self._before, self._earlier, self._names = before, earlier, names

    def has_somebody(self, said: str) -> bool:
        """Named just before: as somebody in the client's life, by a full name, or by a name that the record knows."""
        sex = _sex_of(said)
        near = f"{self._earlier[-_NAMED_BEFORE:]} {self._before}"
        return (
            _somebody_harmless(f"{self._earlier[-400:]} {self._before}", sex)
            or any(sex_of_word(squeezed(given)) in (sex, EITHER) for given in full_names(self._before))
            or (sex == EITHER and _TWO.search(f"{near} {self._earlier.rpartition(PARAGRAPH)[2]}") is not None)
            or any(self._names.get(squeezed(word[0])) in (sex, EITHER) for word in _LARGE_WORD.finditer(near))
        )

    def had_somebody(self, said: str) -> bool:
        """The same, as far back as a pronoun may still reach."""
        return _somebody_harmless(self._earlier[-_FAR:], _sex_of(said))


def full_names(text: str) -> list[str]:
    """The given name of each full name. "On Sunday" and "Dear Hester" are none: a sentence begins, a day is told."""
    return [
        match[1]
        for match in _FULL_NAME.finditer(text)
        if not _BEGINS.match(text, match.start()) and not _NO_SURNAME.match(text, match.start())
    ]


def _sex_of(said: str) -> str:
    if _HE.search(said):
        return MAN
    return WOMAN if _SHE_ALONE.search(said) else EITHER


def _somebody_harmless(sight: str, sex: str) -> bool:
    other = {MAN: _OF_A_WOMAN, WOMAN: _OF_A_MAN}.get(sex, frozenset())
    return any(not {word.strip(".").lower() for word in one[0].split()} & other for one in _HARMLESS.finditer(sight))
