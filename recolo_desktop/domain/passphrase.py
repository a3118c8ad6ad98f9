"""Passphrases: long, free of rules of composition, and not one that everybody tries first."""

import math
import unicodedata
from dataclasses import dataclass

from recolo_desktop.domain.clean_text import clean_secret

SHORTEST = 15
LONGEST = 128
WORDS_IN_LIST = 7776
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


def problem_with(passphrase: str, blocklist: frozenset[str]) -> str | None:
    """Why this passphrase is refused, or None. No rules of composition; any character counts."""
    text = normalised(passphrase)
    if len(text) < SHORTEST:
        return f"Use at least {SHORTEST} characters. Five random words work well."
    if len(text) > LONGEST:
        return f"Use {LONGEST} characters at most."
    squeezed = "".join(text.lower().split())
    if squeezed in blocklist or len(set(squeezed)) < 5 or _is_a_repeat(squeezed):
        return "This is among the first things that people try. Choose something less common."
    return None


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
