"""What a likeness in a letter is: somebody protected, somebody else whom the record knows, or an ordinary word."""

import re
from dataclasses import replace

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.protection.matching.as_a_name import (
    begins_a_sentence,
    does_something,
    names_nobody,
    stands_as_a_place,
    stands_for_somebody,
    used_as_a_name,
)
from recolo_desktop.domain.protection.matching.known import Unknown
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.small_words import IsWord
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, MONTHS, TITLES
from recolo_desktop.domain.protection.somebody_known import Somebody

# What is compared by likeness, and so can be something else.
_LIKENESS = frozenset(
    {
        Kind.NAME,
        Kind.INITIALS,
        Kind.ADDRESS,
        Kind.POSTCODE,
        Kind.WORKPLACE,
        Kind.SCHOOL,
        Kind.VEHICLE,
        Kind.ADVOCATE,
        Kind.HANDLE,
        Kind.EMAIL,
        Kind.TOWN,
    }
)
_TOLD_BY_A_WORD = frozenset({Kind.TOWN, Kind.WORKPLACE, Kind.SCHOOL, Kind.ADVOCATE})


_GOES_ON = re.compile(r"\s+[a-z]|\s*:")  # "Stand at the bus stop", "Music: you have not played"


class Weighing:
    """For one record: whom it knows, which words name nobody, and what the language knows.

    `own` is what the client is called by title and surname: whoever shares both is asked about, and blocks nothing.
    """

    def __init__(self, somebody: Somebody, generic: frozenset[str], is_word: IsWord, own: str = "") -> None:
        self._somebody, self._generic, self._is_word = somebody, generic, is_word
        self._own = squeezed(own)

    def weighed(self, one: Finding, body: str, strange: tuple[Unknown, ...], *, reaches: bool) -> Finding | None:
        """What only may be meant, with what else it can be: nothing, when it is an ordinary word or somebody known.

        Written large, unknown to this record and no word of the language, it is nothing else: then it blocks.
        """
        if one.start < 0 or one.about not in _LIKENESS:
            return one
        if self._is_something_else(one, body) and not self._is_recorded(one, body):
            return None
        if one.severity is Severity.CHECK:
            is_own = squeezed(body[one.start : one.end]) == self._own
            otherwise = is_own or self._somebody.may_be_called_otherwise(one, body)
            is_surely = reaches and not otherwise and _is_nothing_else(one, body, strange)
            return replace(one, severity=Severity.MUST_FIX) if is_surely else one
        if self._somebody.may_be_a_namesake(one, body) or (one.about == Kind.NAME and self._may_be_a_word(one, body)):
            return replace(one, severity=Severity.CHECK)
        return one

    def _is_recorded(self, one: Finding, body: str) -> bool:
        """A mark beats every harmless list: she may work in a shop that everybody knows."""
        said = body[one.start : one.end]
        is_word = self._is_word(said.casefold())
        if not said[:1].isupper() and is_word:
            return False
        if self._somebody.is_recorded_whole(said):
            return True
        only_begins = is_word and begins_a_sentence(body, one.start) and not stands_as_a_place(body, one.start, one.end)
        return self._somebody.begins_a_recorded(said) and not only_begins

    def _is_two_words(self, said: str) -> bool:
        """ "Fair weather" is no Fairweather: two words of the language, the second in small letters."""
        parts = said.split(" ")
        of_the_language = all(part.isalpha() and self._is_word(part.casefold()) for part in parts)
        return len(parts) == 2 and parts[1].islower() and of_the_language and self._somebody.is_one_name("".join(parts))

    def _may_be_a_word(self, one: Finding, body: str) -> bool:
        """A wren's nest: one word in small letters that the language knows asks, whoever is called so."""
        said = re.sub(r"['’]s$", "", body[one.start : one.end])
        return said.isalpha() and said.islower() and self._is_word(said)

    def _is_something_else(self, one: Finding, body: str) -> bool:
        said = body[one.start : one.end]
        if one.about == Kind.INITIALS:
            return squeezed(said) in self._generic or self._somebody.has_initial(body, one.end)
        named = [word for word in words(said) if word not in TITLES]
        if one.about == Kind.NAME and self._is_two_words(said):
            return True
        if one.about in _TOLD_BY_A_WORD and one.severity is Severity.CHECK and len(named) == 1:
            is_word = self._is_word(said.casefold())
            is_first = begins_a_sentence(body, one.start) and _GOES_ON.match(body, one.end) is not None
            return named[0] in self._generic or (is_word and (said.islower() or is_first))
        if one.about != Kind.NAME or len(named) != 1:
            return False
        if (
            one.severity is Severity.CHECK
            and named[0] in self._generic
            and not does_something(body, one.start, one.end)
            and not (self._somebody.is_one_name(named[0]) and stands_for_somebody(body, one.start, one.end))
        ):
            return True
        somebodys = used_as_a_name(body, one.start, one.end)
        is_small_word = said.islower() and not somebodys and self._is_word(said.casefold())
        only_a_word = one.severity is Severity.CHECK and names_nobody(body, one.start, one.end)
        begin = one.end - len(said.split()[-1])
        return is_small_word or only_a_word or self._somebody.is_meant(named[0], body, begin, one.end)


def _is_nothing_else(one: Finding, body: str, strange: tuple[Unknown, ...]) -> bool:
    """`strange` is what the record does not know, whatever was answered."""
    said = body[one.start : one.end]
    is_month = squeezed(said) in MONTHS  # "April has been hard"
    if one.about == Kind.NAME and not is_month and does_something(body, one.start, one.end):
        return True
    if squeezed(said) in EVERYDAY_NAMES:
        return False
    return any(found.start < one.end and one.start < found.end and not found.said.islower() for found in strange)
