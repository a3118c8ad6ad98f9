"""Whether a likeness of somebody protected is somebody else, whom the record knows by that name."""

import re
from collections.abc import Iterable

from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.as_a_name import somebody_known
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.short_names import SHORT_FORMS
from recolo_desktop.domain.protection.matching.vocabulary import TITLES


class Somebody:
    """Those whom a record names, the team and the client's contacts, beside those whom it protects.

    `full_names` are first name and surname run together, `names` every word of a name, `team` the first names of
    colleagues, all folded. A recorded word of somebody protected is always theirs, whoever else is called so.
    """

    def __init__(
        self,
        full_names: frozenset[str],
        names: frozenset[str],
        team: frozenset[str],
        protected: Iterable[ProtectedPerson],
    ) -> None:
        self._full_names, self._names, self._team = full_names, names, team
        self._recorded = frozenset(
            word
            for one in protected
            for said in (one.name, *one.also_known_as, one.circle, one.advocate)
            for word in words(said)
        )
        places = [
            part.split()
            for one in protected
            for said in (one.workplace, one.school, one.circle, one.advocate)
            for part in re.split(r"[,;(\n]|\s[-–—]\s", said)
        ]
        whole = [squeezed(" ".join(parts)) for parts in places]
        self._whole = frozenset(_without_s(way) for one in whole for way in (one, one.removeprefix("the")))
        # "Boots the Chemist" is called Boots, "Costa Coffee" Costa
        self._begun = frozenset(squeezed(" ".join(parts[:end])) for parts in places for end in range(1, len(parts)))
        self._short = frozenset(short for word in self._recorded for short in SHORT_FORMS.get(word, ()))

    def is_recorded_whole(self, said: str) -> bool:
        """Whether these words are all that is recorded of a place: who works at Tesco works at Tesco."""
        return _without_s(squeezed(said)) in self._whole

    def begins_a_recorded(self, said: str) -> bool:
        """Whether the name of a recorded place begins so: who works at Tesco Extra works at Tesco."""
        return squeezed(said) in self._begun

    def is_one_name(self, run_together: str) -> bool:
        """Whether these letters are one recorded word of a name."""
        return run_together.casefold() in self._recorded

    def has_initial(self, body: str, end: int) -> bool:
        """Whether a single letter that ends here is the initial in somebody's full name: "Mr B. Carver"."""
        return body[end - 2 : end - 1].isspace() and somebody_known(body, end - 1, end, self._full_names)

    def is_meant(self, word: str, body: str, start: int, end: int) -> bool:
        """By this word: in a full name; alone where it only resembles; a short form where the full name stands too."""
        if somebody_known(body, start, end, self._full_names):
            return True
        own = next((one for one in (word, word.removesuffix("s")) if one in self._names), None)
        if own is None or own in self._recorded:
            return False
        return word not in self._short or self._is_named_in_full(own, body)

    def _is_named_in_full(self, word: str, body: str) -> bool:
        plainly = re.finditer(rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])", body, re.IGNORECASE)
        written = () if body.isascii() else re.finditer(r"[^\W\d_]+", body)
        others = (match for match in written if not match[0].isascii() and squeezed(match[0]) == word)
        spans = (match.span() for match in (*plainly, *others))
        return any(somebody_known(body, start, end, self._full_names) for start, end in spans)

    def may_be_a_namesake(self, one: Finding, body: str) -> bool:
        """A first name that somebody protected has, and one of the team too, or somebody named in full here."""
        if one.about != Kind.NAME or one.start < 0:
            return False
        said = [word for word in words(re.sub(r"['’]s$", "", body[one.start : one.end])) if word not in TITLES]
        if len(said) != 1 or said[0] not in self._names:
            return False
        return said[0] in self._team or self._is_named_in_full(said[0], body)

    def may_be_called_otherwise(self, one: Finding, body: str) -> bool:
        """A name that only resembles, before a surname that is nobody's here: "Mrs Rada Lindqvist" is no Radka."""
        if one.about != Kind.NAME or one.start < 0 or set(words(body[one.start : one.end])) & self._recorded:
            return False
        after = re.match(r"\s+([A-Z][\w'’-]+)", body[one.end :])
        return after is not None and not set(words(after[1])) & (self._recorded | self._short)


def _without_s(said: str) -> str:
    """Sainsbury's and Sainsburys are one."""
    return said.removesuffix("s") if len(said) > 5 else said
