"""A detail of somebody protected that stands in a letter to the client as "(address of Person A)"."""

import re
from collections.abc import Iterable, Iterator

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.protection.labelled_text import says_a_label

_DETAIL = re.compile(r"\([a-z][\w -]{2,30} of [^()\n]{1,40}\)")


def by_label(parts: Iterable[tuple[str, str]]) -> Iterator[Finding]:
    """Each, in the parts of a letter with what they are called: it tells him what of hers it is about."""
    for place, text in parts:
        for start, end in _details(text):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"Something of a protected person stands here by its label: “{text[start:end]}”",
                why="The client learns by it where or what of theirs it is. Leave it out, or write another place.",
                key=f"a detail by its label{place and f', {place}'}",
                paragraph=0 if place else 1 + text[:start].count("\n\n"),
                start=-1 if place else start,
                end=-1 if place else end,
            )


def _details(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _DETAIL.finditer(text) if says_a_label(match[0]))
