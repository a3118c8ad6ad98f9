"""A long text looked at paragraph by paragraph, so that what nobody changed since the last look is looked at once.

Whatever stands over the end of a paragraph is found as well: around each such place the text is looked at once more.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.protection.matching.hit import Hit
from recolo_desktop.domain.protection.matching.needle import Needle
from recolo_desktop.domain.protection.matching.search import every_hit, without_overlaps

Found = TypeVar("Found")
_BREAK = re.compile(r"[^\S\n]*\n\s*\n[^\S\n]*")
_AROUND = 90  # characters on each side: longer than any name or address
_MOST, _MOST_TEXTS = 20_000, 24  # answers kept, and texts; a letter has a few hundred paragraphs
_FEW = 12  # new pieces: what one types changes three


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or with `breaks` what stands around the end of one: there only what reaches over a break counts."""

    start: int
    text: str
    breaks: tuple[int, ...] = ()

    def holds(self, start: int, end: int) -> bool:
        """Whether something that was found in this piece counts as found in it."""
        return not self.breaks or any(start < at < end for at in self.breaks)


def pieces(text: str) -> Iterator[Piece]:
    """Every paragraph, then every place between two."""
    breaks = [match.span() for match in _BREAK.finditer(text)]
    begin = 0
    for start, end in (*breaks, (len(text), len(text))):
        yield Piece(begin, text[begin:start])
        begin = end
    begins = [start for start, _ in breaks]
    for start, end in breaks:
        first, last = _word_begins(text, start - _AROUND), _word_ends(text, end + _AROUND)
        inside = begins[bisect_right(begins, first) : bisect_left(begins, last)]
        yield Piece(first, text[first:last], tuple(one - first for one in inside))


def _word_begins(text: str, at: int) -> int:
    """No word is cut: half of one could be somebody's name."""
    at = max(0, at)
    while 0 < at < len(text) and not text[at - 1].isspace():
        at -= 1
    return at


def _word_ends(text: str, at: int) -> int:
    at = min(len(text), at)
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


class Seen:
    """What was found in each text before, by what was looked for. It holds words of letters: it ends with a sitting."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Any] = {}
        self._pieces: dict[str, tuple[Piece, ...]] = {}

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """The same pieces for every look at one text."""
        if text not in self._pieces:
            if len(self._pieces) >= _MOST_TEXTS:
                self._pieces.clear()
            self._pieces[text] = tuple(pieces(text))
        return self._pieces[text]

    def has(self, what: str, text: str) -> bool:
        """Whether it was looked at."""
        return (what, text) in self._kept

    def keep(self, what: str, text: str, found: object) -> None:
        """The answer to a look that was made elsewhere."""
        if len(self._kept) >= _MOST:
            self._kept.clear()
        self._kept[what, text] = found

    def of(self, what: str, text: str, look: Callable[[str], Found]) -> Found:
        """The answer of before, or of now."""
        if not self.has(what, text):
            self.keep(what, text, look(text))
        found: Found = self._kept[what, text]
        return found


def hits_in(text: str, needles: Iterable[Needle], seen: Seen, what: str, most: int | None = None) -> tuple[Hit, ...]:
    """As `hits`; `what` is the same for the same needles."""
    wanted, parts = tuple(needles), seen.pieces(text)
    new = [piece for piece in parts if not seen.has(what, piece.text)]
    if len(new) > _FEW:
        _look_at_once(text, wanted, seen, what, new)
    found = [
        replace(hit, start=piece.start + hit.start, end=piece.start + hit.end)
        for piece in parts
        for hit in seen.of(what, piece.text, lambda one: every_hit(one, wanted))
        if piece.holds(hit.start, hit.end)
    ]
    return without_overlaps(found, most)


def _look_at_once(text: str, wanted: tuple[Needle, ...], seen: Seen, what: str, new: Iterable[Piece]) -> None:
    """The whole of a text that nobody has looked at is quicker read once than in pieces."""
    found = every_hit(text, wanted)
    order = sorted(range(len(found)), key=lambda at: found[at].start)
    begins = [found[at].start for at in order]
    for piece in new:
        end = piece.start + len(piece.text)
        inside = sorted(order[bisect_left(begins, piece.start) : bisect_left(begins, end)])  # as they were found
        here = (found[at] for at in inside if found[at].end <= end)
        kept = [replace(hit, start=hit.start - piece.start, end=hit.end - piece.start) for hit in here]
        seen.keep(what, piece.text, kept)


def found_in(text: str, seen: Seen, what: str, look: Callable[[str], tuple[Finding, ...]]) -> Iterator[Finding]:
    """Findings of a look that never reaches over the end of a paragraph."""
    for piece in seen.pieces(text):
        if not piece.breaks:
            for one in seen.of(what, piece.text, look):
                yield replace(one, start=piece.start + one.start, end=piece.start + one.end)
