"""Names as strings to look for, in the ways in which people are called."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.short_names import SHORT_FORMS
from recolo_desktop.domain.protection.matching.vocabulary import (
    ABBREVIATED,
    EVERYDAY_NAMES,
    EVERYDAY_WORDS,
    NO_NAMES,
    STOP_WORDS,
    TITLES,
)

_TITLES_OF_PEOPLE = ("mr", "mrs", "ms", "miss", "mx", "dr")

_SHORTEST_NAME = 2


def of_name(name: str, label: str) -> Iterator[Needle]:
    """Every way in which this name may stand; what somebody wrote beside it ("ex-partner") is no name."""
    every = words(name)
    parts = [part for part in every if part not in NO_NAMES]
    while len(parts) > 1 and parts[0] in TITLES:
        parts.pop(0)
    for part in (part for part in every if not part.isascii()):
        yield Needle(part, Kind.NAME, label)
    latin = [part for part in parts if part.isascii()]
    if len(latin) < len(parts):
        yield Needle("".join(parts), Kind.NAME, label)
    if latin:
        yield from _of_latin(name, latin, label)


def _of_latin(name: str, parts: list[str], label: str) -> Iterator[Needle]:
    if len(parts) > 1:
        yield from (Needle(way, Kind.NAME, label, len(parts)) for way in _spellings("".join(parts)))
        for initials in dict.fromkeys(("".join(part[0] for part in parts), parts[0][0] + parts[-1][0])):
            yield Needle(initials, Kind.INITIALS, label, len(initials))
        if len(parts) > 2:
            yield Needle(parts[0] + parts[-1], Kind.NAME, label, 2)
        yield Needle(parts[0][0] + parts[-1], Kind.NAME, label, 2, joined=True)
        called = (parts[0], *SHORT_FORMS.get(parts[0], ()), *ABBREVIATED.get(parts[0], ()))
        yield from (Needle(parts[-1] + one, Kind.NAME, label, 2) for one in called)
        yield from (Needle(one + parts[-1], Kind.NAME, label, 2) for one in called[1:])
        if len(parts[-1]) > 1:
            yield Needle(parts[-1][0], Kind.INITIALS, label, 1)
    if parts[-1] in STOP_WORDS | EVERYDAY_NAMES:
        yield from (Needle(title + parts[-1], Kind.NAME, label, 2) for title in _TITLES_OF_PEOPLE)
    for joined in name.split():
        if "-" in joined and len(hyphened := words(joined)) > 1 and not set(hyphened) & NO_NAMES:
            yield Needle("".join(hyphened), Kind.NAME, label, len(hyphened))
    pieces = {piece for word in name.split() for piece in words(word.replace("'", " ").replace("’", " "))}
    split = [piece for piece in sorted(pieces - NO_NAMES) if len(piece) > 3 and piece.isascii()]
    for part in dict.fromkeys((*parts, *split)):
        if len(part) >= _SHORTEST_NAME and part not in STOP_WORDS and part not in TITLES:
            is_given = part == parts[0] and len(parts) > 1
            yield from (Needle(way, Kind.NAME, label, given=is_given) for way in _spellings(part))
            if is_given or len(parts) == 1:
                yield from (Needle(short, Kind.NAME, label, asks=True) for short in SHORT_FORMS.get(part, ()))


_SOUNDS_EE = re.compile(r"(?<=[a-z]{3})(?:y|ie|i|ee)$")  # Dammy, Dammie


def _spellings(name: str) -> Iterator[str]:
    """A name and the other usual ways to write it: Mueller for Müller, Dammie for Dammy, and the other way round."""
    yield name
    plain = re.sub(r"([aou])e", r"\1", name)
    if plain != name and len(plain) > 3:
        yield plain
    if "ks" in name or "x" in name[1:]:  # Oksana, Oxana
        yield name.replace("ks", "x") if "ks" in name else name[0] + name[1:].replace("x", "ks")
    if ending := _SOUNDS_EE.search(name):
        ways = (name[: ending.start()] + other for other in ("y", "ie", "i", "ee"))
        yield from (way for way in ways if way != name and way not in STOP_WORDS | EVERYDAY_NAMES | EVERYDAY_WORDS)
