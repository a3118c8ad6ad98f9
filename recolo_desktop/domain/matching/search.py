"""Where the strings of a protected person stand in a text, and how sure that is."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from recolo_desktop.domain.matching.folding import Folded, Token, folded, unspaced
from recolo_desktop.domain.matching.needles import EVERYDAY_NAMES, Kind, Needle, canonical

_ONE_AS_I = str.maketrans("013457", "oieast")
_ONE_AS_L = str.maketrans("013457", "oleast")
_LONG_NAME = 5
_BEFORE_A_NAME = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "l", "d", "i"})
_MOST = 60
_LATIN_WORD = re.compile(r"[a-z0-9]+")


class Sureness(IntEnum):
    """Certain blocks; likely asks."""

    LIKELY = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in the text as typed."""

    start: int
    end: int
    needle: Needle
    sureness: Sureness


class _Stream:
    """Words run together, with the way back to where each stands."""

    def __init__(self, tokens: list[Token], texts: Iterable[str]) -> None:
        self.tokens = tokens
        self.texts = list(texts)
        self.offsets = []
        at = 0
        for text in self.texts:
            self.offsets.append(at)
            at += len(text)
        self.text = "".join(self.texts)

    def token_at(self, place: int) -> int:
        return bisect_right(self.offsets, place) - 1

    def spans(self, wanted: str) -> Iterable[tuple[int, int, bool, bool]]:
        """First and last word of each occurrence, and whether it begins and ends with a word."""
        at = self.text.find(wanted)
        while at >= 0:
            first, last = self.token_at(at), self.token_at(at + len(wanted) - 1)
            end = self.offsets[last] + len(self.texts[last])
            rest = self.text[at + len(wanted) : end]
            yield first, last, at == self.offsets[first], rest in ("", "s")
            at = self.text.find(wanted, at + 1)


def hits(text: str, needles: Iterable[Needle]) -> tuple[Hit, ...]:
    """Every place that gives somebody away, in the order of the text; overlapping ones once."""
    fold = folded(text)
    tokens = fold.tokens()
    plain = _Stream(tokens, (token.text for token in tokens))
    streams = [plain]
    if any(_is_mixed(token.text) for token in tokens):
        streams += [
            _Stream(tokens, [_unmixed(token.text, table) for token in tokens]) for table in (_ONE_AS_L, _ONE_AS_I)
        ]
    places = _Stream(tokens, (canonical(token.text) for token in tokens))
    found: list[Hit] = []
    for needle in needles:
        if needle.kind is Kind.PHONE:
            found += _phones(fold, needle)
        elif needle.kind is Kind.INITIALS:
            found += _initials(text, tokens, needle)
        elif not _LATIN_WORD.fullmatch(needle.text):
            found += _unspaced(fold, needle)
        elif needle.kind in (Kind.NAME, Kind.EMAIL):
            for stream in streams:
                found += _names(text, stream, needle)
        else:
            found += _places(places, needle)
            if needle.kind in (Kind.POSTCODE, Kind.VEHICLE):
                found += _places(plain, needle)
    found += _misspelt(tokens, needles)
    return _without_overlaps(found)


def _is_mixed(word: str) -> bool:
    return any(char.isdigit() for char in word) and any(char.isalpha() for char in word)


def _unmixed(word: str, table: dict[int, int]) -> str:
    return word.translate(table) if _is_mixed(word) else word


def _names(text: str, stream: _Stream, needle: Needle) -> Iterable[Hit]:
    for first, last, begins, ends in stream.spans(needle.text):
        tokens = stream.tokens[first : last + 1]
        start, end = tokens[0].start, tokens[-1].end
        if begins and ends:
            if first == last:
                if sureness := _everyday(text, start, end, needle):
                    yield Hit(start, end, needle, sureness)
            elif _joined_for_sure(text, tokens, needle):
                yield Hit(start, end, needle, Sureness.CERTAIN)
        elif first == last and len(needle.text) >= _LONG_NAME and needle.text not in EVERYDAY_NAMES:
            yield Hit(start, end, needle, _inside(stream.texts[first], needle.text))
        elif needle.parts > 1 and len(needle.text) > 2 * _LONG_NAME:
            yield Hit(start, end, needle, Sureness.CERTAIN)


def _everyday(text: str, start: int, end: int, needle: Needle) -> Sureness | None:
    """A name that is an everyday word as well is one only when it is written large, and not a month with a number."""
    if needle.parts > 1 or needle.text not in EVERYDAY_NAMES:
        return Sureness.CERTAIN
    if not text[start].isupper() or re.search(r"\d\s*(?:st|nd|rd|th)?\s*(?:of\s*)?$", text[:start]):
        return None
    if re.match(r"\s*\d", text[end:]):
        return None
    begins_sentence = not text[:start].strip() or re.search(r"[.!?:\n]\s*[\"'“‘(]*$", text[:start])
    return Sureness.LIKELY if begins_sentence else Sureness.CERTAIN


def _joined_for_sure(text: str, tokens: list[Token], needle: Needle) -> bool:
    """Whether words that only together make the name are that name, and not "in a" for Ina."""
    if needle.parts > 1 or len(needle.text) >= _LONG_NAME or all(len(token.text) == 1 for token in tokens):
        return True
    between = [text[one.end : other.start] for one, other in pairwise(tokens)]
    return not any(gap.strip(" ") == "" for gap in between)


def _inside(word: str, name: str) -> Sureness:
    """A name inside a longer word: sure beside a title, a number or a single letter; else it asks."""
    before, after = word.split(name, 1)
    known = before in _BEFORE_A_NAME or before.isdigit() or not before
    return Sureness.CERTAIN if known and (not after or after.isdigit()) else Sureness.LIKELY


def _places(stream: _Stream, needle: Needle) -> Iterable[Hit]:
    for first, last, begins, ends in stream.spans(needle.text):
        if begins and ends and (needle.parts > 1 or first == last):
            tokens = stream.tokens
            sureness = Sureness.LIKELY if needle.kind is Kind.TOWN else Sureness.CERTAIN
            yield Hit(tokens[first].start, tokens[last].end, needle, sureness)


def _phones(fold: Folded, needle: Needle) -> Iterable[Hit]:
    """The last digits of a number, however it is grouped and whatever stands before it."""
    digits = [at for at, char in enumerate(fold.text) if char.isdigit()]
    run = "".join(fold.text[at] for at in digits)
    at = run.find(needle.text)
    while at >= 0:
        own = digits[at : at + len(needle.text)]
        gaps = (fold.text[one + 1 : other] for one, other in pairwise(own))
        if all(len(gap) <= 3 and not any(char.isalpha() for char in gap) for gap in gaps):
            yield Hit(fold.starts[own[0]], fold.ends[own[-1]], needle, Sureness.CERTAIN)
        at = run.find(needle.text, at + 1)


def _initials(text: str, tokens: list[Token], needle: Needle) -> Iterable[Hit]:
    wanted = len(needle.text)
    for at, token in enumerate(tokens):
        if token.text == needle.text and text[token.start : token.end].isupper():
            yield Hit(token.start, token.end, needle, Sureness.LIKELY)
        if token.text != needle.text[0] or len(tokens) < at + wanted:
            continue
        own = tokens[at : at + wanted]
        between = text[own[0].end : own[-1].start]
        alike = all(
            one.text == letter and text[one.start].isupper() for one, letter in zip(own, needle.text, strict=True)
        )
        if alike and "." in between and len(between) < 3 * wanted:
            yield Hit(own[0].start, own[-1].end, needle, Sureness.LIKELY)


def _unspaced(fold: Folded, needle: Needle) -> Iterable[Hit]:
    """Writing without spaces between words: the string anywhere."""
    kept = unspaced(fold)
    run = "".join(fold.text[at] for at in kept)
    at = run.find(needle.text)
    while at >= 0:
        yield Hit(fold.starts[kept[at]], fold.ends[kept[at + len(needle.text) - 1]], needle, Sureness.CERTAIN)
        at = run.find(needle.text, at + 1)


def _misspelt(tokens: list[Token], needles: Iterable[Needle]) -> Iterable[Hit]:
    """One letter too many, too few, wrong or swapped in a long name: it asks."""
    names = [
        needle for needle in needles
        if needle.kind is Kind.NAME and needle.parts == 1 and len(needle.text) > _LONG_NAME
        and needle.text not in EVERYDAY_NAMES
    ]  # fmt: skip
    if not names:
        return
    places: dict[str, list[Token]] = {}
    for token in tokens:
        if len(token.text) >= _LONG_NAME:
            places.setdefault(token.text, []).append(token)
    for word, where in places.items():
        for needle in names:
            near = word[0] == needle.text[0] and abs(len(word) - len(needle.text)) < 2
            if near and word != needle.text and _one_slip(word, needle.text):
                yield from (Hit(token.start, token.end, needle, Sureness.LIKELY) for token in where)


def _one_slip(one: str, other: str) -> bool:
    at = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return (
        one[at + 1 :] == other[at + 1 :]
        or one[at + 1 :] == other[at:]
        or one[at:] == other[at + 1 :]
        or (one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :])
    )


def _without_overlaps(found: list[Hit]) -> tuple[Hit, ...]:
    """The surest and longest of those that overlap."""
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda one: (-one.sureness, one.start - one.end)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
        if len(kept) == _MOST:
            break
    return tuple(sorted(kept, key=lambda hit: hit.start))
