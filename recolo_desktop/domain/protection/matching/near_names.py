"""Names with a slip of the finger, as they sound, cut short or said fondly."""

import re
from collections.abc import Iterable
from itertools import pairwise

from recolo_desktop.domain.clients.names import sounds_like
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness, is_large
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.read_text import ReadText
from recolo_desktop.domain.protection.matching.slips import as_heard
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, OPENING_WORDS

LONG_NAME = 5

SHORT_NAME = 4

_NO_SHORT_FORM = EVERYDAY_NAMES | {"the", "and", "but", "for", "you", "she", "her", "his", "can", "all", "ann"}


def misspelt(read: ReadText, needles: Iterable[Needle]) -> Iterable[Hit]:
    """A name with a slip of the finger, written as it sounds, or cut short: it asks."""
    names = [
        needle for needle in needles
        if needle.kind is Kind.NAME and needle.parts == 1 and len(needle.text) >= SHORT_NAME and not needle.asks
    ]  # fmt: skip
    plates = [needle for needle in needles if needle.kind is Kind.VEHICLE and needle.parts == 2]
    near = read.near
    found = [
        (word, needle, not _is_near(word, needle, large=False))
        for needle in names
        for word in near.may_be(needle.text)
        if _is_near(word, needle, large=_is_large_somewhere(read, word))
    ]
    found += [(word, needle, True) for needle in names for word in _fondly(read, needle)]
    found += [
        (word, needle, False)
        for needle in plates
        for word in near.one_slip_from(needle.text)
        if len(word) == len(needle.text) and word != needle.text and one_slip(word, needle.text)
    ]
    for word, needle, only_large in sorted(found, key=lambda one: near.place(one[0])):
        for token in read.long_words[word]:  # each for itself: what stands elsewhere in the text says nothing of it
            if not only_large or is_large(read.text, token):
                yield Hit(token.start, token.end, needle, Sureness.LIKELY)


# Endings that make a fond form of a name: Oksanochka, Carlitos, Hänschen.
_FOND = frozenset(
    [
        "ochka",
        "echka",
        "ichka",
        "ushka",
        "yushka",
        "iushka",
        "onka",
        "enka",
        "ulya",
        "ulia",
        "unya",
        "unia",
        "usya",
        "usia",
        "eczka",
        "ito",
        "itos",
        "inho",
        "inha",
        "chen",
        "lein",
        "cita",
        "cito",
        "oula",
        "akis",
    ]
)


def _fondly(read: ReadText, needle: Needle) -> Iterable[str]:
    """Large words that are this given name with such an ending."""
    stem = re.sub(r"[aeiouy]$", "", needle.text)
    for word in read.near.begun_like(needle.text):
        ending = word[len(stem) :] if word.startswith(stem) else ""
        if ending in _FOND and _is_large_somewhere(read, word):
            yield word


def _is_large_somewhere(read: ReadText, word: str) -> bool:
    return any(is_large(read.text, token) for token in read.long_words[word])


def _is_near(word: str, needle: Needle, *, large: bool) -> bool:
    if word == needle.text or word in OPENING_WORDS:
        return False
    if needle.text in EVERYDAY_NAMES:  # Robyn for Robin; all else that is near may be another word
        return large and word.replace("y", "i") == needle.text.replace("y", "i")
    return _may_be(word, needle, large)


def _may_be(word: str, needle: Needle, large: bool) -> bool:
    name = needle.text
    is_short_form = needle.given and len(word) < len(name) and name.startswith(word) and word not in _NO_SHORT_FORM
    is_heard = len(name) > LONG_NAME and as_heard(word) == as_heard(name)
    if large and (is_short_form or is_heard or (word[:1] == "m" and _as_mc(word) == _as_mc(name))):
        return True
    if abs(len(word) - len(name)) > 1 or len(word) < SHORT_NAME:
        return large and len(name) > LONG_NAME and abs(len(word) - len(name)) == 2 and _sounds_alike(word, name)
    if len(name) <= LONG_NAME:
        return large and word[0] == name[0] and one_slip(word, name)
    if word[0] == "l" and name[0] == "i" and word[1:] == name[1:]:
        return True
    if one_slip(word, name):
        return word[0] == name[0] or large or len(name) > LONG_NAME + 1
    return large and _sounds_alike(word, name)


def near_in_full(read: ReadText, needles: Iterable[Needle], found: Iterable[Hit]) -> Iterable[Hit]:
    """A first name, or what is near it, with what sounds like the surname of the same person: nobody else is meant."""
    surnames: dict[str, list[str]] = {}
    for one in needles:
        if one.kind is Kind.NAME and one.parts == 1 and not (one.given or one.asks or one.joined):
            surnames.setdefault(one.label, []).append(one.text)
    after = {one.start: other for one, other in pairwise(read.tokens)}
    for hit in found:
        name = hit.needle
        if not (name.kind is Kind.NAME and name.given and name.parts == 1) or name.text in EVERYDAY_NAMES:
            continue
        other = after.get(hit.start)
        if other is None or read.text[hit.end : other.start].strip() or not is_large(read.text, other):
            continue
        if any(_is_heard_as(other.text, surname) for surname in surnames.get(name.label, ())):
            yield Hit(hit.start, other.end, name, Sureness.CERTAIN)


def _is_heard_as(word: str, name: str) -> bool:
    if word == name or min(len(word), len(name)) < SHORT_NAME or abs(len(word) - len(name)) > 2:
        return False
    alike = word[0] == name[0] and (sounds_like(word) == sounds_like(name) or one_slip(word, name))
    return alike or as_heard(word) == as_heard(name)


def _as_mc(name: str) -> str:
    """MacAllister, McAlister: the beginning and a doubled letter are written either way."""
    return re.sub(r"(.)\1", r"\1", re.sub(r"^ma?c", "mc", name)) if re.match(r"ma?c", name) else name


def _sounds_alike(word: str, name: str) -> bool:
    return word[:2] == name[:2] and sounds_like(word) == sounds_like(name) and word[-1] == name[-1]


def one_slip(one: str, other: str) -> bool:
    at = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return (
        one[at + 1 :] == other[at + 1 :]
        or one[at + 1 :] == other[at:]
        or one[at:] == other[at + 1 :]
        or (one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :])
    )
