"""What a text names that nobody knows, what a record knows, and what somebody answered."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from recolo_desktop.domain.basics.folding import squeezed


@dataclass(frozen=True, slots=True)
class Unknown:
    """One thing that a text names and the record does not know; `key` is the same for every way to write it."""

    start: int
    end: int
    said: str
    key: str


@dataclass(frozen=True, slots=True)
class KnownHere:
    """What may stand in a text of this record: folded words, ends of numbers, whole phrases, and what was answered."""

    words: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    answered: frozenset[str] = frozenset()
    phrases: frozenset[str] = frozenset()


def without_answered(named: Iterable[Unknown], known: KnownHere) -> tuple[Unknown, ...]:
    """What nobody has said yet who it is, each once."""
    found: dict[str, Unknown] = {}
    for one in named:
        if one.key not in found and not _is_known(one.said, one.key, known):
            found[one.key] = one
    return tuple(found.values())


_PARTS = re.compile(r"\s+(?:of|and|at|from|&)\s+|,\s+", re.IGNORECASE)


def _is_known(said: str, key: str, known: KnownHere) -> bool:
    """As a whole, or each of its parts: "Harriet Poole of Cherry Tree Surgery" are two entries of the directory."""
    harmless = known.answered | known.phrases
    if said.startswith("The ") and squeezed(said[4:]) in harmless:
        return True
    parts = _PARTS.split(said)
    return key in harmless or (len(parts) > 1 and all(squeezed(part) in harmless for part in parts))
