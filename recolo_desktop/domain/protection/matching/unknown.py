"""What in a text looks like a name, a place, a number or an account and is not known to be harmless here.

The checks for a protected person find what a record holds. This one asks about the rest: nobody can list beforehand
what the next letter will name.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.protection.matching.as_a_name import (
    DID,
    SMALL,
    begins_a_saying,
    begins_a_sentence,
    is_a_heading,
    is_called_a_group,
    is_own_or_an_act,
    stands_as_a_name,
)
from recolo_desktop.domain.protection.matching.known import KnownHere, Unknown, without_answered
from recolo_desktop.domain.protection.matching.small_words import LONGEST_INITIALS, SHORTEST_PART, IsWord, is_small_word
from recolo_desktop.domain.protection.matching.unknown_codes import WORD, unknown_codes
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, TITLES

_HOUSE_NUMBER = re.compile(r"\b\d{1,4}[a-h]?,?\s+$", re.IGNORECASE)
_JOINS = re.compile(r"(?:['’]s?)?[ \u00a0]\n?|\n|\+\s?|[ \u00a0]?[-‐-―]\s?|\s?&\s?")
_SHORTENED = frozenset({"st", "ste", "mt", "jr"})
_STOP_JOINS = re.compile(r"[.]\s?")
_BETWEEN = frozenset(
    {"of", "the", "and", "de", "da", "van", "der", "den", "al", "bin", "ap", "y", "yn", "le", "la", "upon"}
)
_ROOM = re.compile(
    r"\s+(?:Room|Ward|Suite|group|course|programme|workshop|booklet|leaflet|handout|worksheet|module|exercise)\b"
)
_CONTRACTED = ("i'", "you'", "we'", "they'", "that'", "it'")
_LETTER = re.compile(
    r"(?<![^\W\d_])[A-Z](?:\s?\.\s?[A-Z])+(?![^\W\d_])\.?|(?<![^\W\d_])(?<!&)[B-HJ-Z]\.(?=\s?[A-Z][a-z])"
)


def unknown_in(
    text: str, known: KnownHere, generic: frozenset[str], is_word: IsWord, *, every_small: bool = False
) -> tuple[Unknown, ...]:
    """What a text names that is not known, each once, in the order of the text.

    Args:
        text: As it is typed.
        known: What is harmless in this record.
        generic: Folded words that name nobody though they are written large: months, offices, languages.
        is_word: Whether a word in small letters is one of the language's.
        every_small: Also words in small letters that stand where nobody is meant, as in a list of guesses.
    """
    return without_answered(named_in(text, known, generic, is_word, every_small=every_small), known)


def named_in(
    text: str, known: KnownHere, generic: frozenset[str], is_word: IsWord, *, every_small: bool = False
) -> tuple[Unknown, ...]:
    """The same whatever was answered, each time that it is said: to be read once and weighed twice."""
    spans = [*unknown_codes(text, known), *_large(text, known, generic, is_word, every_small=every_small)]
    found: list[Unknown] = []
    end = -1
    for start, stop in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start < end:
            continue
        end = stop + _rest_of_the_word(text, stop)
        said = " ".join(text[start:end].split())
        key = squeezed(said) or said.casefold()
        names_nobody = is_a_heading(text, start, end, is_word) or is_called_a_group(text, start, end, is_word)
        if key not in generic and not names_nobody:
            found.append(Unknown(start, end, said, key))
    return tuple(_in_one(found, text))


_LATIN = re.compile(r"[a-zA-Z]")


def _in_one(found: list[Unknown], text: str) -> Iterable[Unknown]:
    """Words of another alphabet that stand together, which nobody here can read one by one, as one."""
    whole: Unknown | None = None
    for one in found:
        between = text[whole.end : one.start] if whole is not None else ""
        if whole is None or _LATIN.search(whole.said + one.said + between) or "\n\n" in between:
            if whole is not None:
                yield whole
            whole = one
        else:
            said = " ".join(text[whole.start : one.end].split())
            whole = Unknown(whole.start, one.end, said, squeezed(said) or said.casefold())
    if whole is not None:
        yield whole


def _rest_of_the_word(text: str, end: int) -> int:
    """Of "Co-op" both halves."""
    more = re.match(r"[-‐‑][a-z]+", text[end:]) if text[end - 1 : end].isalpha() else None
    return len(more[0]) if more else 0


@dataclass(frozen=True, slots=True)
class _Read:
    start: int
    end: int
    asks: bool
    large: bool
    is_between: bool = False


def _large(
    text: str, known: KnownHere, generic: frozenset[str], is_word: IsWord, *, every_small: bool
) -> Iterable[tuple[int, int]]:
    """Words that look like names, with those that belong to them: a house number, the rest of a long name."""
    small: dict[str, _Read] = {}  # a word in small letters is judged alike wherever it stands
    as_it_stands = (lambda _text, one: one) if every_small else _as_it_stands

    def judged(match: "re.Match[str]") -> _Read:
        said = match[0]
        if (before := small.get(said)) is not None:
            end = match.start() + before.end - before.start
            return as_it_stands(text, _Read(match.start(), end, before.asks, False, before.is_between))
        made = _judged(text, match, known, generic, is_word)
        if said.islower():
            small[said] = made
        return made if not made.asks else as_it_stands(text, made)

    read = [judged(match) for match in WORD.finditer(text)]
    yield from (
        (match.start(), match.end())
        for match in _LETTER.finditer(text)
        if _asks_initials(match, known) and not _ends_a_sentence(text, match, is_word)
    )
    at = 0
    while at < len(read):
        if not read[at].asks:
            at += 1
            continue
        first = last = at
        while (before := _next_of_a_name(text, read, first, -1)) is not None:
            first = before
        while (after := _next_of_a_name(text, read, last, 1)) is not None:
            last = after
        start = read[first].start
        if number := _HOUSE_NUMBER.search(text[max(0, start - 8) : start]):
            start -= len(number[0])
        yield start, read[last].end
        at = last + 1


def _as_it_stands(text: str, one: _Read) -> _Read:
    """A word in small letters is asked about where somebody, or somewhere, may be meant."""
    is_small = text[one.start : one.end].islower()
    return replace(one, asks=False) if one.asks and is_small and not stands_as_a_name(text, one.start, one.end) else one


def _next_of_a_name(text: str, read: list[_Read], at: int, step: int) -> int | None:
    """The word beside this one that belongs to the same name, also over an "of" or "&"."""
    for reach in (1, 2):
        other = at + step * reach
        if not 0 <= other < len(read):
            return None
        low, high = min(at, other), max(at, other)
        between = read[low + 1 : high]
        joined = all(_joined(text, one, two) for one, two in pairwise(read[low : high + 1]))
        of_it = all(text[one.start : one.end] == "of" for one in between)
        if read[other].large and joined and all(one.is_between for one in between) and (of_it or read[other].asks):
            return other
    return None


def _asks_initials(match: "re.Match[str]", known: KnownHere) -> bool:
    return squeezed(match[0]) not in known.words and not all(one in known.words for one in words(match[0]))


def _ends_a_sentence(text: str, match: "re.Match[str]", is_word: IsWord) -> bool:
    """ "Vitamin D. You can" and "band C. They": the letter belongs to the word before it, and a sentence begins."""
    after = re.match(r"\.?\s+([^\W\d_]+)", text[match.end() - match[0].endswith(".") :])
    said = match[0].rstrip(".")
    if len(said) > 1 and not said.endswith((" I", "\nI")):
        return False
    next_word = "i" if len(said) > 1 else (after[1] if after else "").lower()
    of_it = re.search(r"([^\W\d_]+)\s+$", text[max(0, match.start() - 20) : match.start()])
    begins = next_word == "i" or (is_word(next_word) and squeezed(next_word) not in EVERYDAY_NAMES)
    return begins and of_it is not None and squeezed(of_it[1]) not in TITLES and is_word(of_it[1].lower())


def _joined(text: str, one: _Read, other: _Read) -> bool:
    between = text[one.end : other.start]
    said = text[one.start : one.end].lower()
    short = len(said) == 1 or said in _SHORTENED  # St. Mary, A. Jones
    return _JOINS.fullmatch(between) is not None or (short and _STOP_JOINS.fullmatch(between) is not None)


def _judged(text: str, match: "re.Match[str]", known: KnownHere, generic: frozenset[str], is_word: IsWord) -> _Read:
    said = re.sub(r"['’ʼ]s?$", "", match[0])
    end = match.start() + len(said)
    low = said.casefold().replace("’", "'").replace("ʼ", "'")
    fold = squeezed(said)
    large = said[:1].isupper()
    titled = _after_title(text, match.start())
    begins = large and (
        begins_a_sentence(text, match.start())
        or begins_a_saying(text, match)
        or (match[0].isupper() and is_a_heading(text, match.start(), match.end(), is_word))
    )
    if _is_harmless(text, match, end, known, generic, is_word, titled=titled):
        asks = False
    elif not large:
        asks = len(said) > 2 and fold not in generic and not is_small_word(low, is_word)
    elif titled:
        asks = True
    elif len(said) == 1 or fold in generic or low.startswith(_CONTRACTED):
        asks = False
    elif begins:
        names_somebody = fold in EVERYDAY_NAMES and DID.match(text, match.end()) is not None
        asks = names_somebody or not is_word(low)
    else:
        asks = True
    only_begins = begins and not asks and fold not in known.words and fold not in generic
    is_name = large and len(said) > 1 and fold not in TITLES and not low.startswith(_CONTRACTED) and not only_begins
    return _Read(match.start(), end, asks, is_name, said in _BETWEEN)


def _is_harmless(
    text: str,
    match: "re.Match[str]",
    end: int,
    known: KnownHere,
    generic: frozenset[str],
    is_word: IsWord,
    *,
    titled: bool,
) -> bool:
    """What the record knows, what names nobody anywhere, and what is the name of a group or a room."""
    said = text[match.start() : end]
    fold, large = squeezed(said), said[:1].isupper()
    if not fold or fold in known.words or (fold in TITLES and not titled):
        return True
    if squeezed(_whole_with_hyphens(text, match.start(), end)) in generic:
        return True
    if large and not titled and fold not in EVERYDAY_NAMES and is_own_or_an_act(text, match.start(), end, is_word):
        return True
    no_initials = said.isupper() and (len(said) > LONGEST_INITIALS or said.lower() in SMALL)
    if no_initials and not titled and fold not in EVERYDAY_NAMES and is_word(said.lower()):
        return True  # "turn LEFT", "you must NOT drive"
    if large and fold.endswith("s"):
        one = len(fold) > SHORTEST_PART and fold[:-1] in known.words
        if one or {fold[:-1], fold[:-2]} & generic:
            return True
    is_everyday = large and not titled and fold not in EVERYDAY_NAMES and is_word(said.casefold().replace("’", "'"))
    return is_everyday and _is_a_thing(text, match, end, known)


def _is_a_thing(text: str, match: "re.Match[str]", end: int, known: KnownHere) -> bool:
    """ "The Rainbow group", and "at the Engineers" where the record has a club of model engineers."""
    if _ROOM.match(text, end):
        return True
    fold = squeezed(text[match.start() : end])
    the = text[max(0, match.start() - 4) : match.start()].lower().endswith("the ")
    return the and len(fold) > SHORTEST_PART and any(one.endswith(fold) for one in known.phrases)


def _whole_with_hyphens(text: str, start: int, end: int) -> str:
    """What stands together, as "co-codamol" or "U&E", of which this is a part."""
    while start > 0 and (
        text[start - 1].isalnum() or (text[start - 1] in "-&‐‑" and text[start - 2 : start - 1].isalnum())
    ):
        start -= 1
    while end < len(text) and (text[end].isalnum() or (text[end] in "-&‐‑" and text[end + 1 : end + 2].isalnum())):
        end += 1
    return text[start:end]


def _after_title(text: str, start: int) -> bool:
    before = re.search(r"(?<![^\W_])([A-Za-z]+)\.?\s+$", text[max(0, start - 8) : start])
    return bool(before) and before is not None and before[1].lower() in TITLES - {"miss", "sir", "lady", "lord"}
