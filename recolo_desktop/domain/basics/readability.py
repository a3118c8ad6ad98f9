"""How hard a letter is to read: the length of its sentences, and a school grade from words and syllables."""

import re
from collections.abc import Callable

LONGEST = 25  # words
EASY_AGE = 11
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_FEWEST_WORDS = 30


def long_sentences(text: str) -> tuple[str, ...]:
    """Sentences of more words than most people can hold at once; headings and list items count as sentences."""
    return tuple(sentence for sentence in _sentences(text) if len(sentence.split()) > LONGEST)


def reading_age(text: str, syllables: Callable[[str], int]) -> int | None:
    """The age at which most people read this with ease, by Flesch and Kincaid's grade; None for a few words.

    A measure of words and sentences only: it knows nothing of what is said.
    """
    sentences = [sentence for sentence in _sentences(text) if _WORD.search(sentence)]
    words = _WORD.findall(text)
    if len(words) < _FEWEST_WORDS:
        return None
    grade = 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return max(5, round(grade) + 5)


def _sentences(text: str) -> list[str]:
    return [match[0].strip(" -#") for match in _SENTENCE.finditer(text)]
