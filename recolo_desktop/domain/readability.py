"""How hard a letter is to read, by what can be counted without guessing: the length of its sentences."""

import re

LONGEST = 25  # words
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")


def long_sentences(text: str) -> tuple[str, ...]:
    """Sentences of more words than most people can hold at once; headings and list items count as sentences."""
    found = (match[0].strip(" -#") for match in _SENTENCE.finditer(text))
    return tuple(sentence for sentence in found if len(sentence.split()) > LONGEST)
