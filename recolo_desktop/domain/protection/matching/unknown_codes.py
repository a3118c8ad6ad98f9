"""Numbers, postcodes, plates, accounts and addresses on the net that a text says and nobody here knows."""

import re
from collections.abc import Iterable

from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.protection.matching.known import KnownHere
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE
from recolo_desktop.domain.protection.matching.spoken import SPELT_OUT, numbers_said

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_TAIL = 9  # the last digits of a number, by which numbers are compared
_DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}\s(?:and|to|or|–|-)\s\d{1,2}\s")
_ACCOUNT = re.compile(
    r"\S+\s?(?:@|\(at\)|\[at\]|\{at\})\s?\S+|@\w[\w.]*|\b\w+_\w+\b|\b(?:https?://|www\.)\S+|"
    r"///\w+\.\w+\.\w+|\b[\w-]+\.(?:com|co|uk|org|net|me|io|info|gov|nhs)(?:\.\w+)*(?:/\S*)?\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w/.-])\+?\d(?:(?:[ \t\u00a0()\u2010-\u2015/-]|\.(?!\s)){0,2}\d){5,14}(?![\w/])")
_PLATE = re.compile(r"\b(?:[A-Z]{2}\d{2}\s[A-Z]{3}|[A-Z]\d{1,3}\s[A-Z]{3}|[A-Z]{3}\s\d{1,3}[A-Z])\b")
_MIXED = re.compile(r"\b(?=[^\W_]*\d)(?=[^\W_]*[^\W\d_])[^\W_]{4,}\b|\b\d[A-Z]{2}\b")
_MEASURE = re.compile(r"\d+(?:st|nd|rd|th|am|pm|mg|ml|mcg|kg|km|cm|mm|hrs?|mins?|s|pt|x|m)|[a-z]\d{1,3}", re.IGNORECASE)
_HELP_LINES = re.compile(r"(?:116123|18001|999|111|112|101|105|119)+")  # "on 116 123, and 999 in an emergency"


def known_here(texts: Iterable[str], phrases: Iterable[str] = ()) -> KnownHere:
    """From everything that is harmless, as it is written; of `phrases` only the whole, never a word of them alone."""
    folded_words: set[str] = set()
    numbers: set[str] = set()
    for text in texts:
        for match in (*_ACCOUNT.finditer(text), *_MIXED.finditer(text)):
            folded_words.add(squeezed(match[0]))
        folded_words |= {squeezed(code[0]) for code in POSTCODE.finditer(text)}
        folded_words |= set(words(text)) | {squeezed(match[0]) for match in WORD.finditer(text)}
        folded_words |= {part for match in WORD.finditer(text) for part in re.split(r"['’ʼ]", match[0].casefold())}
        numbers |= {_digits(match[0])[-_TAIL:] for match in _NUMBER.finditer(text)}
    return KnownHere(
        frozenset(folded_words), frozenset(numbers), phrases=frozenset(squeezed(one) for one in phrases if one.strip())
    )


def unknown_codes(text: str, known: KnownHere) -> Iterable[tuple[int, int]]:
    """Numbers, postcodes, plates, accounts and addresses on the net."""
    yield from (match.span() for match in SPELT_OUT.finditer(text))
    yield from (
        (start, end)
        for start, end, digits in numbers_said(text)
        if len(digits) >= _TAIL and not _is_known_number(digits, known) and not _HELP_LINES.fullmatch(digits)
    )
    if not any(char.isdigit() or char in "@_.(/" for char in text):
        return
    for match in _ACCOUNT.finditer(text):
        if squeezed(match[0]) not in known.words and any(char.isalnum() for char in match[0]):
            yield match.start(), len(match[0].rstrip(".,;:!?)")) + match.start()
    for match in _NUMBER.finditer(text):
        if not _DATE.search(match[0]) and _digits(match[0])[-_TAIL:] not in known.numbers:
            yield match.span()
    for match in (*POSTCODE.finditer(text), *_PLATE.finditer(text)):
        if squeezed(match[0]) not in known.words:
            yield match.span()
    for match in _MIXED.finditer(text):
        if not _MEASURE.fullmatch(match[0]) and squeezed(match[0]) not in known.words:
            yield match.span()


def _is_known_number(digits: str, known: KnownHere) -> bool:
    """Hours may stand right behind it: "01632 960610, nine to five"."""
    return any(digits[: len(digits) - hours][-_TAIL:] in known.numbers for hours in range(3))


def _digits(said: str) -> str:
    return re.sub(r"\D", "", said)
