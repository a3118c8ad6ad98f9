"""Where initials, numbers, parts of names online and writing without spaces stand."""

import re
from collections.abc import Iterable
from itertools import pairwise

from recolo_desktop.domain.basics.folding import Folded, Token, folded, unspaced
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.read_text import ReadText

_LARGE_RUN = re.compile(r"\b[A-Z][a-z]+(?:[ -][A-Z][a-z]+)+")

_LONG_HANDLE = 8
_TITLES_ONLY = frozenset({"mr", "mrs", "ms", "mx", "dr"})
_JOINS_INITIALS = " \t-/_‐‑–"


def parts_of_handles(read: ReadText, needles: tuple[Needle, ...]) -> Iterable[Hit]:
    """ "Two Birds", of twobirdscandles: large words that run together begin or end a name online."""
    handles = [one for one in needles if one.kind is Kind.HANDLE and len(one.text) >= _LONG_HANDLE]
    for match in _LARGE_RUN.finditer(read.text) if handles else ():
        said = "".join(token.text for token in folded(match[0]).tokens())
        for needle in handles:
            is_part = needle.text.startswith(said) or needle.text.endswith(said)
            if len(said) >= _LONG_HANDLE - 2 and is_part:
                yield Hit(match.start(), match.end(), needle, Sureness.CERTAIN)


def phones(fold: Folded, digits: list[int], run: str, needle: Needle) -> Iterable[Hit]:
    """The last digits of a number, however it is grouped and whatever stands before it."""
    at = run.find(needle.text)
    while at >= 0:
        own = digits[at : at + len(needle.text)]
        gaps = (" ".join(f"x{fold.text[one + 1 : other]}x".split())[1:-1] for one, other in pairwise(own))
        if all(len(gap.strip(".")) <= 3 and not any(char.isalpha() for char in gap) for gap in gaps):
            sureness = Sureness.LIKELY if needle.asks else Sureness.CERTAIN
            yield Hit(fold.starts[own[0]], fold.ends[own[-1]], needle, sureness)
        at = run.find(needle.text, at + 1)


def initials(text: str, tokens: list[Token], places: list[int], needle: Needle) -> Iterable[Hit]:
    wanted = len(needle.text)
    for at in places:
        token = tokens[at]
        if token.text == needle.text and text[token.start : token.end].isupper():
            yield Hit(token.start, token.end, needle, Sureness.LIKELY)
        if token.text != needle.text[0] or len(tokens) < at + wanted:
            continue
        own = tokens[at : at + wanted]
        between = text[own[0].end : own[-1].start]
        alike = all(one.text == letter for one, letter in zip(own, needle.text, strict=True))
        large = all(text[one.start].isupper() for one in own)
        dotted = "." in between and len(between) < 3 * wanted
        if alike and (dotted or (large and between.strip(_JOINS_INITIALS) == "")):
            yield Hit(own[0].start, own[-1].end, needle, Sureness.LIKELY)


def titled_initial(text: str, titled: list[tuple[Token, Token]], needle: Needle) -> Iterable[Hit]:
    """Ms C: a title and the first letter of the surname."""
    for one, other in titled:
        close = text[one.end : other.start].strip(" .") == ""
        is_written = text[other.start].isupper() or one.text in _TITLES_ONLY  # "you miss a session" names nobody
        if other.text == needle.text and close and is_written:
            yield Hit(one.start, other.end, needle, Sureness.LIKELY)


def without_spaces(fold: Folded, needle: Needle) -> Iterable[Hit]:
    """Writing without spaces between words: the string anywhere."""
    kept = unspaced(fold)
    run = "".join(fold.text[at] for at in kept)
    at = run.find(needle.text)
    while at >= 0:
        yield Hit(fold.starts[kept[at]], fold.ends[kept[at + len(needle.text) - 1]], needle, Sureness.CERTAIN)
        at = run.find(needle.text, at + 1)
