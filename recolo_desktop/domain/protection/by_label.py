"""A detail of somebody protected that stands in a letter to the client as "(address of Person A)"."""

import re
from collections.abc import Iterable, Iterator

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.hidden import NOT_SHOWN
from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.matching.needle import Kind

_OF_HERS = (
    "address|home|house|flat|street|road|town|village|postcode|workplace|work|school|nursery|phone|phone number|number|"
    "e-?mail|e-?mail address|vehicle|car|name online|advocate"
)
_DETAIL = re.compile(
    rf"[(\[]?\b(?i:{_OF_HERS})[\s\u00a0]+(?i:of)[\s\u00a0]+(?i:person)[\s\u00a0\u2010-\u2015-]+(?:[A-Z]{{1,2}}|[a-z])\b[)\]]?"
)


def by_label(parts: Iterable[tuple[str, str]], seen: Seen) -> Iterator[Finding]:
    """Each, in the parts of a letter with what they are called: it tells him what of hers it is about."""
    for place, text in parts:
        for start, end in _details_in(text, seen):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"Something of a protected person stands here by its label: “{text[start:end]}”",
                why="The client learns by it where or what of theirs it is. Leave it out, or write another place.",
                key=f"a detail by its label{place and f', {place}'}",
                paragraph=0 if place else 1 + text[:start].count("\n\n"),
                start=-1 if place else start,
                end=-1 if place else end,
            )


def left_from_hiding(parts: Iterable[tuple[str, str]]) -> Iterator[Finding]:
    """What was hidden from whoever wrote a part, and stands there instead of the words: no letter says that.

    In the address of a letter a detail by its label is such a thing too, whoever reads it.
    """
    for place, text in parts:
        if NOT_SHOWN in text or (place in _AT_THE_HEAD and _DETAIL.search(text)):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"Words were hidden from whoever wrote {place or 'this letter'}, and are not there",
                why="Choose or type them again.",
                key=f"hidden words{place and f', {place}'}",
                tells_nothing=True,
            )


_AT_THE_HEAD = frozenset(
    {"the recipient", "the recipient's role", "the address", "the list of copies", "the reference"}
)


def _details_in(text: str, seen: Seen) -> Iterator[tuple[int, int]]:
    for piece in seen.pieces(text):
        for start, end in () if piece.breaks else seen.of("details", piece.text, _details):
            yield piece.start + start, piece.start + end


def _details(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _DETAIL.finditer(text))


def without_details(text: str) -> str:
    """The same for the client's own eyes: of a detail of somebody protected not even the label tells what it is."""
    return _BRACKETED.sub(NOT_SHOWN, text)


_BRACKETED = re.compile(rf"\((?:{'|'.join(Kind)}) of [^()\n]{{1,60}}(?:\([^()\n]*\))?\)")
