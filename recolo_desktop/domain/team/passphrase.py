"""Passphrases: long, free of rules of composition, and not one that everybody tries first."""

import math
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from recolo_desktop.domain.basics.clean_text import clean_secret

SHORTEST = 15
LONGEST = 128
WORDS_IN_LIST = 7776
FEWEST_GUESSES = 12.0
"""As a power of ten: about three words of a list of 7776, beyond what is known to anybody."""
_HERE = (
    "recolo service team trust nhs foundation forensic clinic hospital hampshire password passphrase",
    "one two three four five six seven eight nine ten eleven twelve first second third",
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
    "september october november december spring summer autumn winter to be or not that is the question",
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_GUESSES_PER_SECOND_OF_DERIVATION = 10_000  # graphics cards at once, against one derivation per second here
_SECONDS_PER_YEAR = 31_557_600


@dataclass(frozen=True, slots=True)
class Strength:
    """A computed estimate, with the words that go under the field."""

    bits: float
    words: str
    level: int


def normalised(passphrase: str) -> str:
    """The same characters whatever keyboard or paste brought them: one rule for setting and for opening."""
    return clean_secret(passphrase)


def ways_to_read(passphrase: str) -> tuple[str, ...]:
    """What a typed passphrase may mean, the likeliest first: earlier versions took it with its ends, in NFKC."""
    return tuple(dict.fromkeys((normalised(passphrase), unicodedata.normalize("NFKC", passphrase))))


@dataclass(frozen=True, slots=True)
class PassphraseRule:
    """What a new passphrase must be.

    Args:
        blocklist: Passphrases that everybody tries first, in small letters without spaces.
        guesses: How many guesses a search that knows words, dates and keyboards would need, as a power of ten.
    """

    blocklist: frozenset[str]
    guesses: Callable[[str], float]

    def problem(self, passphrase: str, known: Iterable[str] = ()) -> str | None:
        """Why this passphrase is refused, or None. No rules of composition; any character counts.

        Args:
            passphrase: As typed.
            known: What anybody knows who wants in: names of people here, of the service, of the trust.
        """
        text = normalised(passphrase)
        if len(text) < SHORTEST:
            return f"Use at least {SHORTEST} characters. Five random words work well."
        if len(text) > LONGEST:
            return f"Use {LONGEST} characters at most."
        squeezed = "".join(text.lower().split())
        if squeezed in self.blocklist or len(set(squeezed)) < 5 or _is_a_repeat(squeezed):
            return "This is among the first things that people try. Choose something less common."
        if self.guesses(_beyond_what_is_known(text, known)) < FEWEST_GUESSES:
            return (
                "A search would find this soon: names of people, service and trust, years and rows of keys count for "
                "nothing. Five random words work well."
            )
        return None


def _beyond_what_is_known(text: str, known: Iterable[str]) -> str:
    words = {part for name in (*known, *_HERE) for part in re.findall(r"\w{3,}", name.lower())}
    rest = text.lower()
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, " ")
    return " ".join(_YEAR.sub(" ", rest).split())


def _is_a_repeat(text: str) -> bool:
    return text in (text + text)[1:-1]


def strength(passphrase: str, seconds_per_guess: float) -> Strength:
    """How long an offline search would take at this laptop's own derivation cost."""
    bits = _estimated_bits(normalised(passphrase))
    years = 2 ** (bits - 1) * seconds_per_guess / _GUESSES_PER_SECOND_OF_DERIVATION / _SECONDS_PER_YEAR
    if len(passphrase) < SHORTEST:
        return Strength(bits, "Too short", 0)
    if years < 1:
        return Strength(bits, "Weak: a search could find it within a year", 1)
    if years < 1000:
        return Strength(bits, f"Fair: about {max(1, round(years))} years for a large search", 2)
    return Strength(bits, "Strong: far longer than anybody would search", 3)


def _estimated_bits(text: str) -> float:
    words = [word for word in text.replace("-", " ").split() if word]
    by_word = len({word.lower() for word in words}) * math.log2(WORDS_IN_LIST) if len(words) > 1 else math.inf
    by_character = sum(
        0.6 if index and abs(ord(char) - ord(text[index - 1])) <= 1 else 2.6 for index, char in enumerate(text)
    )
    return min(by_word, by_character)
