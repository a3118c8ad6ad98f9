"""Words that no letter should carry unread: claims of no risk, sentences, untrue convictions."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.basics.finding import Finding, Severity


def _from_a_word(ways: str) -> re.Pattern[str]:
    """Each of these begins with a word: said once in front, most places of a text are passed over at a first look."""
    return re.compile(rf"\b(?=\w)(?:{ways})", re.IGNORECASE)


_CLAIMS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        _from_a_word(
            r"\b(?:no|zero|not (?:a|any)|without(?: any)?)(?: real| current| further| significant)? (?:risk|danger)\b"
            r"|\brisk[- ]free\b|(?<!common and )(?<!that['’]s )\b(?:not|never|no longer) (?:dangerous|a danger)\b"
            r"|\brisk is (?:nil|zero|none|nought)\b|\bposes no\b[^.\n]{0,20}\b(?:risk|danger|threat)\b"
        ),
        "says that there is no risk",
        "Nobody can say so. Write what the judgement is, on what it rests, and what would change it.",
    ),
    (
        _from_a_word(
            r"\b(?:up to|maximum (?:of|sentence)|liable to|jailed for|sent to prison for|sentenced to|faces?)"
            r"[^.\n]{0,40}\b(?:prison|imprisonment|custody|jail|years?|months)\b"
            r"|\b(?:years?|months)(?:['’]s?)? (?:inside|in (?:prison|jail|custody)|behind bars|imprisonment)\b"
        ),
        "may state a sentence",
        "No letter states what a breach may cost: the law moves, and it reads as a threat.",
    ),
)
_CONVICTED = re.compile(
    r"\b(?:convict(?:ed|ion|ions)|found guilty|guilty of|plead(?:ed|s)? guilty|(?:your|his|the) offence|"
    r"offender(?! manage| personality| health)|offended against|(?:your|his) crime)\b",
    re.IGNORECASE,
)


def claims(body: str, acquitted: bool) -> Iterator[Finding]:
    """What no letter of the team says (3.7); after an acquittal, that somebody was convicted (2.10 no. 12)."""
    for pattern, does, why in _CLAIMS:
        for match in pattern.finditer(body):
            yield Finding(
                severity=Severity.CHECK,
                what=f"“{match[0]}” {does}",
                why=why,
                key=does,
                start=match.start(),
                end=match.end(),
            )
    for match in _CONVICTED.finditer(body) if acquitted else ():
        yield Finding(
            severity=Severity.MUST_FIX,
            what=f"“{match[0]}”: the order was made on an acquittal, or the conviction was quashed",
            why="Nobody was convicted. Write what the court ordered, without an offence.",
            key="a conviction after an acquittal",
            start=match.start(),
            end=match.end(),
        )
