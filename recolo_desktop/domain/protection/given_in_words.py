"""Whom a letter itself names as its readers: "cc Daniel Hargreave", "I have given Daniel a copy of this letter"."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.protection.matching.as_a_name import sentences

_JOINED = re.compile(  # a sentence broken by the writer
    r"(?<=[^\s:.])\n(?=[a-z])|(?<=[a-z,])\n(?=[A-Z][a-z]+\b(?! *:))"
)
_LIST = r"(?:c\.?\s?c\.?|cop(?:y|ies|ied)(?: to)?|distribution(?: list)?|circulation(?: list)?)"
_HEADS_A_LIST = re.compile(rf"\s*#*\s*{_LIST}\s*:?\s*", re.IGNORECASE)
_LISTED = re.compile(rf"\s*(?:[Cc]\.?\s?[Cc]\.?\s*:?\s+|(?i:{_LIST})\s*:\s*|[Cc]op(?:y|ies) to\s+)([^\n]+)")
_THIS = r"(?:this|the enclosed|the attached) (?:letter|report|summary|assessment|document)"
_COPY = r"(?:an?|the|his|her|their|another|one)(?: spare| enclosed| further| second)? cop(?:y|ies)\b"
_A_COPY = rf"{_COPY} of (?:{_THIS}|it\b|(?:the|our|my) (?:letter|report))"
_THE_LETTER = rf"(?:(?:the )?contents of )?(?:{_A_COPY}|{_THIS}|{_COPY}(?! of))"
_DO = (
    r"(?:give|gives|gave|given|hand|hands|handed|show|shows|showed|shown|pass|passed|send|sends|sent|forward|forwarded|"
    r"read|reads|share|shares|shared|copy|copies|copied|go through|went through|gone through|discuss|discussed|"
    r"talk through|talked through|giving|handing|showing|passing|sending|forwarding|sharing|copying|reading|"
    r"going through|discussing)"
)
_WHOM = (
    r"(?P<whom>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
    r"(?: (?:client|patient|GP|doctor|mother|father|partner|wife|husband|solicitor|family))?)"
)
_TO = r"(?: out| on| over)? (?:to|with|by)"
_GETS = (
    r"(?:gets|get|will get|receives|will receive|has|have|had|will have|keeps|kept|took|takes|has read|has seen|"
    r"has had|has received|has agreed(?: to)?|agreed(?: to)?|was given|was sent|was shown|has been given|has been sent|"
    r"has been shown|has kept|read|saw)"
)
_BEEN = r"(?: (?:has|have|had|was|is|will|may|can|should|been|be|also|already))+"
_WAYS = tuple(
    re.compile(way)
    for way in (
        rf"\b{_DO} {_WHOM} {_THE_LETTER}",
        rf"\b{_DO} (?:{_THE_LETTER}|it|this|the letter|the report){_TO} {_WHOM}",
        rf"\b{_THE_LETTER}{_BEEN} {_DO}{_TO} {_WHOM}",
        rf"\b{_THE_LETTER} (?:goes|went|will go|is going) to (?:the |our )?{_WHOM}",
        rf"\b{_WHOM},? (?:who )?(?:already |also )?{_GETS} (?!not\b)"
        rf"(?:(?:and|has|read|to|already|also|seen|kept) ){{0,3}}{_THE_LETTER}",
        rf"\b(?:copying|copied|copy) {_WHOM} in(?:to)?\b",
        rf"\bin front of {_WHOM}, who {_GETS}",
        rf"\b[Pp]lease share with {_WHOM}",
    )
)
_NOT_GIVEN = re.compile(
    r"(?:\b(?:not|never|cannot|nobody|without|before|rather than|instead of|against|avoid|risk of|whether)\b|n['’]t\b)"
    r"[^,;.]{0,40}$|\b(?:ask|request|want)(?:ed|s)? (?:me |us )?for\b[^,;.]{0,20}$"
)


def said_to_get_it(body: str) -> Iterator[str]:
    """Each in the letter's own words; who that is, the caller judges. What is not given, or not yet, gives nothing."""
    yield from _in_lists(body)
    whole = _JOINED.sub(" ", body)
    for start, end in sentences(whole):
        said = whole[start:end]
        for way in _WAYS:
            for match in way.finditer(said):
                if not _NOT_GIVEN.search(said[: match.start()]):
                    yield match["whom"]


def _in_lists(body: str) -> Iterator[str]:
    """Names behind "cc:", and in the lines under a heading that says who has a copy."""
    listing = False
    for line in body.splitlines():
        if _HEADS_A_LIST.fullmatch(line):
            listing = True
        elif listing and line.strip():
            yield from re.split(r"[,;]|\band\b", line)
        else:
            listing = False
        if listed := _LISTED.match(line):
            yield from re.split(r"[,;]|\band\b", listed[1])
