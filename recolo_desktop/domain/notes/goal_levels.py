"""What is asked about the five levels of a goal before it is agreed: two that read alike, and numbers out of order."""

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.notes.goal import LEVELS, signed

_NUMBER = re.compile(r"\d+(?:[.:]\d+)?")
_IN_WORDS = {
    word: float(number)
    for number, word in enumerate(
        ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
} | {"none": 0.0, "never": 0.0, "once": 1.0, "twice": 2.0, "both": 2.0}


def asked_about(descriptions: Sequence[str]) -> tuple[str, ...]:
    """Sentences about levels that may be slips; empty when nothing has to be asked.

    The descriptions go from −2 to +2. Two levels that read alike leave no choice between them; the first number of
    each, where every level has one, should rise or fall from one level to the next.
    """
    said = dict(zip(LEVELS, descriptions, strict=True))
    alike = [
        f"{signed(one)} and {signed(other)} say the same. Say how they differ."
        for one, other in combinations(LEVELS, 2)
        if said[one].strip() and words(said[one]) == words(said[other])
    ]
    return (*alike, *_out_of_order([said[level] for level in LEVELS]))


def _out_of_order(descriptions: Sequence[str]) -> tuple[str, ...]:
    numbers = [_first_number(text) for text in descriptions]
    steps = [after - before for before, after in pairwise(numbers) if before is not None and after is not None]
    if len(steps) < len(LEVELS) - 1 or not any(steps):
        return ()
    rises, falls = any(step > 0 for step in steps), any(step < 0 for step in steps)
    if rises and falls:
        return ("The numbers do not rise or fall from −2 to +2. Look whether two levels stand in each other's place.",)
    return ()


def _first_number(text: str) -> float | None:
    for word in text.casefold().split():
        if (found := _NUMBER.search(word)) is not None:
            return float(found[0].replace(":", "."))
        if (known := _IN_WORDS.get(word.strip(".,;()"))) is not None:
            return known
    return None
