"""Where the strings of a protected person stand in a text, and how sure that is."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from recolo_desktop.domain.basics.folding import Token
from recolo_desktop.domain.protection.matching.as_a_name import stands_for_somebody, used_as_a_name
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness, is_large
from recolo_desktop.domain.protection.matching.initials_and_numbers import (
    initials,
    parts_of_handles,
    phones,
    titled_initial,
    without_spaces,
)
from recolo_desktop.domain.protection.matching.near_names import LONG_NAME, SHORT_NAME, misspelt, near_in_full, one_slip
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.read_text import TITLES, ReadText, Stream, places_of_words
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, HOUSES, MONTHS

_LONG_WORD = 7
_INWARD = re.compile(r"\s?\d[A-Za-z]{2}\b")
_BEFORE_A_NAME = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "l", "d", "i"})
MOST = 60
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_IS_A_DATE = re.compile(
    r"\d\s*(?:st|nd|rd|th)?\s*(?:of\s*)?\x00|\x00,?\s*\d|\x00\s+(?:bank|half|half-term)\b|"
    rf"\x00\s+(?:and|or|to|until)\s+(?:{_MONTH})\b|\b(?:{_MONTH}|between)\s+(?:(?:and|or|to|until)\s+)?\x00|"
    r"\bfor\s\x00:|\b(?:end|beginning|start|middle|month|rest|half|week|part)\s+of\s\x00|"
    r"\b(?:in|by|until|till|since|during|early|mid|late|next|last|this|throughout)[\s-]\x00",
    re.IGNORECASE,
)
_MAY_BE_ONE = re.compile(r"\b(?:in|by|until|till|since)\s\x00\s*(?:[a-z]|, who)", re.IGNORECASE)
_LATIN_WORD = re.compile(r"[a-z0-9]+")


def hits(text: str | ReadText, needles: Iterable[Needle], most: int | None = MOST) -> tuple[Hit, ...]:
    """Places that give somebody away, in the order of the text; overlapping ones once. `most` None means every one."""
    return without_overlaps(every_hit(text, tuple(needles)), most)


def every_hit(text: str | ReadText, wanted: tuple[Needle, ...]) -> list[Hit]:
    """The same with those that overlap, in no order."""
    if not wanted:
        return []
    read = text if isinstance(text, ReadText) else ReadText(text)
    found = _found(read, wanted)
    if read.unnumbered is not None:
        found += _found(read.unnumbered, wanted)
    if read.signed is not None:
        found += _found(read.signed, tuple(needle for needle in wanted if needle.kind is Kind.NAME))
    if read.told is not None:
        spelt_out = _found(read.told, tuple(needle for needle in wanted if needle.kind in _SPELT_OUT))
        found += [_said_in_words(read.text, hit) for hit in spelt_out]
    return found


def _said_in_words(text: str, hit: Hit) -> Hit:
    """The end of a number, digit by digit in words, is meant to be written down."""
    is_said = hit.needle.kind is Kind.PHONE and not any(char.isdigit() for char in text[hit.start : hit.end])
    return replace(hit, sureness=Sureness.CERTAIN) if is_said else hit


_BY_ONE_WORD = frozenset({Kind.WORKPLACE, Kind.SCHOOL, Kind.ADVOCATE, Kind.VEHICLE, Kind.TOWN})
_SPELT_OUT = frozenset({Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.ADDRESS, Kind.WORKPLACE, Kind.SCHOOL})


def _found(read: ReadText, needles: tuple[Needle, ...]) -> list[Hit]:
    text, fold, tokens, streams, places = read.text, read.fold, read.tokens, read.streams, read.places
    found: list[Hit] = []
    for needle in needles:
        if needle.kind is Kind.PHONE:
            found += phones(fold, read.digits, read.run, needle)
        elif needle.kind is Kind.INITIALS and needle.parts == 1:
            found += titled_initial(text, read.titled, needle)
        elif needle.kind is Kind.INITIALS:
            found += initials(text, tokens, [*read.single, *read.where.get(needle.text, ())], needle)
        elif not _LATIN_WORD.fullmatch(needle.text):
            found += without_spaces(fold, needle)
        elif needle.kind in (Kind.NAME, Kind.EMAIL, Kind.HANDLE):
            for stream in streams:
                if needle.text in stream.text:  # hardly any does: a letter is looked at for hundreds of them
                    found += _names(text, stream, needle)
        else:
            if needle.text in places.text:
                found += _places(text, places, needle)
            if needle.kind in (Kind.POSTCODE, Kind.VEHICLE):
                found += _places(text, read.plain, needle)
            if needle.kind is Kind.POSTCODE and needle.parts > 1:
                found += _places(text, read.postal, needle)
    found += parts_of_handles(read, needles)
    found += misspelt(read, needles)
    found += near_in_full(read, needles, tuple(found))
    found += _nearly_places(text, read.places, needles)
    return found


def _names(text: str, stream: Stream, needle: Needle) -> Iterable[Hit]:
    for first, last, begins, ends in stream.spans(needle.text):
        tokens = stream.tokens[first : last + 1]
        start, end = tokens[0].start, tokens[-1].end
        if begins and ends:
            if needle.asks:
                if (first == last and text[start].isupper()) or needle.parts == last - first + 1 > 1:
                    yield Hit(start, end, needle, Sureness.LIKELY)
            elif first == last:
                sureness = _run_in(text, start, end) if needle.joined else _everyday(text, start, end, needle)
                if sureness:
                    yield Hit(start, end, needle, sureness)
            elif needle.joined:
                if sureness := _initial_and_name(text, tokens):
                    yield Hit(start, end, needle, sureness)
            elif _joined_for_sure(text, tokens, needle):
                yield Hit(start, end, needle, Sureness.CERTAIN)
        elif needle.asks or (needle.joined and not begins):
            continue  # "Vikram Sethuraman" is no M Sethuraman
        elif first == last and len(needle.text) >= LONG_NAME and needle.text not in EVERYDAY_NAMES:
            yield Hit(start, end, needle, _inside(stream.texts[first], needle.text))
        elif needle.parts > 1 and len(needle.text) > 2 * LONG_NAME:
            yield Hit(start, end, needle, Sureness.CERTAIN)


def _everyday(text: str, start: int, end: int, needle: Needle) -> Sureness | None:
    """A name that is an everyday word as well is one only when it is written large; a month with a number is none."""
    if needle.parts > 1 or needle.text not in EVERYDAY_NAMES:
        return Sureness.CERTAIN
    if not text[start].isupper():
        return Sureness.LIKELY if used_as_a_name(text, start, start + len(needle.text)) else None
    is_somebodys = re.match(r"['’]s\b", text[start + len(needle.text) :]) is not None  # by May's car
    around = f"{text[max(0, start - 20) : start]}\x00{text[end : end + 20]}"
    if needle.text in MONTHS and not is_somebodys and _IS_A_DATE.search(around):
        return Sureness.LIKELY if _MAY_BE_ONE.search(around) and stands_for_somebody(text, start, end) else None
    if _part_of_a_name(text, start, end):
        return Sureness.LIKELY  # Castle Hill Clinic, Baker Street
    begins_sentence = not text[:start].strip() or re.search(r"[.!?:\n]\s*[\"'“‘(]*$", text[:start])
    return Sureness.LIKELY if begins_sentence else Sureness.CERTAIN


def _part_of_a_name(text: str, start: int, end: int) -> bool:
    """Whether another large word that is no title stands beside it."""
    before = re.search(r"([^\W\d_]+)[ -]$", text[max(0, start - 24) : start])
    after = re.match(r"[ -]([^\W\d_]+)", text[end : end + 24])
    beside = [one[1] for one in (before, after) if one and one[1][0].isupper()]
    return any(one.lower() not in TITLES and len(one) > 1 for one in beside)


def _run_in(text: str, start: int, end: int) -> Sureness | None:
    """An initial and a surname in one word: sure as ICalloway or icalloway@; "shall" is no S Hall."""
    written = text[start:end]
    if sum(char.isupper() for char in written) > 1 or text[start - 1 : start] in ("@", ".", "_"):
        return Sureness.CERTAIN
    if text[end : end + 1] in ("@", "_") or re.match(r"\.\w|\d", text[end:]):
        return Sureness.CERTAIN
    return Sureness.LIKELY if len(written) >= _LONG_WORD else None


def _initial_and_name(text: str, tokens: list[Token]) -> Sureness | None:
    """A Long, I. Calloway: an initial before a surname; "a long" is none."""
    large = [is_large(text, token) for token in (tokens[0], tokens[-1])]
    if all(large):
        return Sureness.CERTAIN
    return Sureness.LIKELY if len(tokens[-1].text) >= _LONG_WORD and tokens[-1].text not in EVERYDAY_NAMES else None


def _joined_for_sure(text: str, tokens: list[Token], needle: Needle) -> bool:
    """Whether words that only together make the name are that name, and not "in a" for Ina."""
    if needle.parts > 1 or len(needle.text) >= LONG_NAME or all(len(token.text) == 1 for token in tokens):
        return True
    between = [text[one.end : other.start] for one, other in pairwise(tokens)]
    return not any(gap.strip(" ") == "" for gap in between)


def _inside(word: str, name: str) -> Sureness:
    """A name inside a longer word: sure beside a title, a number or a single letter; else it asks."""
    before, after = word.split(name, 1)
    known = before in _BEFORE_A_NAME or before.isdigit() or not before
    return Sureness.CERTAIN if known and (not after or after.isdigit()) else Sureness.LIKELY


def _places(text: str, stream: Stream, needle: Needle) -> Iterable[Hit]:
    for first, last, begins, ends in stream.spans(needle.text):
        tokens = stream.tokens
        if begins and ends and (needle.parts > 1 or first == last or _broken(text, tokens[first : last + 1])):
            if needle.words[:1] == ("the",) and len(needle.words) == 2 and not is_large(text, tokens[last]):
                continue  # "the green" is no address; "The Green" is
            one_word = needle.parts == 1 and needle.kind is not Kind.POSTCODE
            if needle.asks and needle.parts == 1 and needle.kind in _BY_ONE_WORD and not is_large(text, tokens[first]):
                continue  # "put the kettle on" is no Copper Kettle
            unsure = needle.asks or needle.kind is Kind.TOWN or one_word
            if (
                needle.asks
                and needle.kind is Kind.ADDRESS
                and len(needle.words) < 2
                and not is_large(text, tokens[last])
            ):
                continue  # "2 new people" is no 2 New Road
            if (
                needle.kind is Kind.WORKPLACE
                and needle.asks
                and len(needle.text) < SHORT_NAME
                and not text[tokens[first].start : tokens[last].end].isupper()
            ):
                continue  # "in" is no workplace called IN
            if needle.asks and needle.kind is Kind.POSTCODE and _INWARD.match(text[tokens[last].end :]):
                continue  # a whole postcode, which is another's
            yield Hit(tokens[first].start, tokens[last].end, needle, Sureness.LIKELY if unsure else Sureness.CERTAIN)


_BREAKS = re.compile(r"\s?[-‐‑­]\s*")
_LONG_ENOUGH_TO_SPLIT = 7
_LONG_IN_SMALL_LETTERS = 10  # letters that two small words have by chance with no place


def _broken(text: str, tokens: list[Token]) -> bool:
    """One word as two: at the end of a line, or Lark Mead for Larkmead."""
    if len(tokens) != 2 or tokens[1].end - tokens[0].start < _LONG_ENOUGH_TO_SPLIT:
        return False
    between = text[tokens[0].end : tokens[1].start]
    long_enough = tokens[1].end - tokens[0].start > _LONG_IN_SMALL_LETTERS
    apart = between == " " and (long_enough or all(is_large(text, one) for one in tokens))
    return apart or _BREAKS.fullmatch(between) is not None


def _nearly_places(text: str, stream: Stream, needles: Iterable[Needle]) -> Iterable[Hit]:
    """An address or workplace with one word slightly wrong: it asks."""
    where = places_of_words(stream.texts)
    for needle in needles:
        if len(needle.words) < 2 or needle.kind not in (Kind.ADDRESS, Kind.WORKPLACE, Kind.SCHOOL):
            continue
        for place, word in enumerate(needle.words):
            for at in where.get(word, ()):
                first, last = at - place, at - place + len(needle.words) - 1
                if (
                    first >= 0
                    and last < len(stream.texts)
                    and _one_word_slipped(stream.texts[first : last + 1], needle)
                    and (needle.words[0] != "the" or is_large(text, stream.tokens[last]))  # "the card", The Hard
                ):
                    yield Hit(stream.tokens[first].start, stream.tokens[last].end, needle, Sureness.LIKELY)


def _one_word_slipped(written: list[str], needle: Needle) -> bool:
    wrong = [(one, other) for one, other in zip(written, needle.words, strict=True) if one != other]
    if len(wrong) != 1 or len(wrong[0][1]) <= 3 or wrong[0][0].isdigit():
        return False
    return one_slip(*wrong[0]) or (needle.kind is Kind.ADDRESS and set(wrong[0]) <= HOUSES)  # the toll cottage


def without_overlaps(found: list[Hit], most: int | None) -> tuple[Hit, ...]:
    """The surest and longest of those that overlap, in the order of the text."""
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda one: (-one.sureness, one.start - one.end)):
        at = bisect_right(kept, hit.start, key=lambda one: one.start)
        is_free = (at == 0 or kept[at - 1].end <= hit.start) and (at == len(kept) or kept[at].start >= hit.end)
        if is_free:
            kept.insert(at, hit)
        if len(kept) == most:
            break
    return tuple(kept)
