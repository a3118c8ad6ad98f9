"""What a long text names that is not known, paragraph by paragraph."""

from dataclasses import replace

from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.matching.known import KnownHere, Unknown
from recolo_desktop.domain.protection.matching.small_words import IsWord
from recolo_desktop.domain.protection.matching.unknown import named_in


def named_anywhere(
    text: str, known: KnownHere, generic: frozenset[str], is_word: IsWord, seen: Seen
) -> tuple[Unknown, ...]:
    """As `named_in`, paragraph by paragraph: no name reaches over the end of one."""
    return tuple(
        replace(one, start=piece.start + one.start, end=piece.start + one.end)
        for piece in seen.pieces(text)
        if not piece.breaks
        for one in seen.of("named", piece.text, lambda part: named_in(part, known, generic, is_word))
    )
