"""A text with the letter of the order in the place of everybody whom it protects."""

import re
from collections.abc import Callable

from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.as_a_name import begins_a_sentence, may_be_somebody, surely_as_a_name
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, TITLES

_A_LABEL = re.compile(r"\b(?i:person)[\s\u00a0\u2010-\u2015-]+(?:[A-Z]{1,2}|[a-z])(?![\w])")


def says_a_label(text: str) -> bool:
    """Whether somebody protected stands in it by a letter: as a place that is her home under another name."""
    return _A_LABEL.search(text) is not None


def with_labels(text: str, protected: tuple[ProtectedPerson, ...], is_word: Callable[[str], bool] | None = None) -> str:
    """The same words with every protected name, address and phone number replaced by its letter."""
    return labelled(text, of_people(protected), is_word=is_word)


def labelled(
    text: str,
    needles: tuple[Needle, ...],
    *,
    unsure: bool = False,
    is_word: Callable[[str], bool] | None = None,
    spared: re.Pattern[str] | None = None,
    detail: str | None = None,
) -> str:
    """The same with needles that were worked out before; with `unsure` what only may be meant as well.

    With `is_word` a slip is labelled too that is no word of the language: "Imogan", "callaway". What `spared` matches
    stays: a colleague's or client's whole name is on the screen anyway, and half a label in it tells the other half.
    `detail` stands for every place and number, where it is not to be said what of theirs it is.
    """
    read = written_large(text) if unsure and is_word is not None else text
    kept = [match.span() for match in spared.finditer(text)] if spared is not None else []
    for hit in reversed(hits(read, needles, most=None)):
        if any(start <= hit.start and hit.end <= end for start, end in kept):
            continue
        sure = hit.sureness is Sureness.CERTAIN or _is_this_name(text, hit) or _is_told_by_a_part(text, hit)
        said = text[hit.start : hit.end]
        if is_word is not None and hit.needle.parts == 1 and _is_only_a_word(text, hit, is_word):
            continue
        slip = (
            is_word is not None
            and (hit.needle.kind is Kind.NAME or unsure)
            and not all(is_word(one) for one in words(said) if one.isalpha())
            and (unsure or not any(is_word(one) for one in words(said) if one.isalpha()))
        )
        if (
            ((sure or slip) and hit.needle.kind is not Kind.INITIALS)
            or (unsure and not text[hit.start].islower())
            or (unsure and slip)
        ):
            is_name = hit.needle.kind is Kind.NAME
            start = with_title(text, hit.start) if is_name else hit.start
            label = hit.needle.label if is_name else detail or f"({hit.needle.kind} of {hit.needle.label})"
            text = text[:start] + label + text[hit.end :]
    return text


def _is_only_a_word(text: str, hit: Hit, is_word: Callable[[str], bool]) -> bool:
    """ "A crane lifted it": in small letters, a word of the language, and nobody's name where it stands."""
    said = re.sub(r"['’]s$", "", text[hit.start : hit.end])
    if hit.needle.kind is not Kind.NAME or not said.isalpha() or not said.islower() or said in EVERYDAY_NAMES:
        return False
    return is_word(said) and not surely_as_a_name(text, hit.start, hit.end)


def written_large(text: str) -> str:
    """Each word with a large letter, an everyday name only where somebody is meant: in his view "imo" is as "Imo"."""

    def written(word: "re.Match[str]") -> str:
        is_everyday = word[0].lower() in EVERYDAY_NAMES
        return word[0] if is_everyday and not may_be_somebody(text, word.start(), word.end()) else _large(word[0])

    return re.sub(r"[^\W\d_]+", written, text)


def _large(word: str) -> str:
    first = word[0].upper()
    return first + word[1:] if len(first) == 1 else word


def _is_this_name(text: str, hit: Hit) -> bool:
    """An everyday word that is her name, at the beginning of a sentence, or where she works, in one word: on screens
    it is a letter."""
    said = text[hit.start : hit.end]
    is_hers = hit.needle.kind is Kind.NAME or (hit.needle.kind in (Kind.WORKPLACE, Kind.SCHOOL) and said[:1].isupper())
    return is_hers and not hit.needle.asks and squeezed(said) == hit.needle.text


_BY_A_PART = frozenset({Kind.WORKPLACE, Kind.SCHOOL, Kind.VEHICLE, Kind.ADVOCATE, Kind.ADDRESS, Kind.HANDLE})


def _is_told_by_a_part(text: str, hit: Hit) -> bool:
    """ "Fenwick's", "Tanner Row", "the blue Panda": a part of it, or nearly it, written large.

    One word alone is none at the beginning of a sentence, where all are large, nor inside of a longer name.
    """
    said = text[hit.start : hit.end]
    if hit.needle.kind not in _BY_A_PART or not (said[:1].isupper() or said[:1].isdigit()):
        return False
    if len(said.split()) > 1 or any(char.isdigit() for char in said):
        return True
    beside = re.search(r"[A-Z][\w'’-]*\s+$", text[: hit.start][-24:]) or re.match(r"\s+[A-Z]\w", text[hit.end :])
    return not begins_a_sentence(text, hit.start) and beside is None


def with_title(body: str, start: int) -> int:
    before = re.search(r"(\w+)\.?\s+$", body[:start][-24:])
    if before and before[1].lower() in TITLES:
        return start - len(before[0])
    return start
