"""How fast a check answers somebody who may not see who is protected: each answer is a guess that came true or not."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from recolo_desktop.domain.basics.folding import folded, squeezed
from recolo_desktop.domain.protection.matching.as_a_name import surely_as_a_name
from recolo_desktop.domain.protection.matching.known import KnownHere
from recolo_desktop.domain.protection.matching.short_names import SHORT_FORMS
from recolo_desktop.domain.protection.matching.unknown import unknown_in
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, GENERIC, OPENING_WORDS

WITHIN = timedelta(hours=1)
FREE = 10  # answers in an hour that nobody has to wait for
LONGEST_WAIT = 300  # seconds
ASK = "Ask a clinician to look at this"
ASK_WHY = "A clinician sees what it is. Your role does not."

# Whoever reads her own words back with a letter in a name's place has guessed, so what is written is counted too.
MOST_NAMES = 200  # different names, numbers and addresses that such a role writes into records in an hour
MOST_TRIED = 120  # names, numbers and addresses in the questions of an hour, of a letter what came or went
MOST_HITS = 5  # of one writing that come near somebody protected
MOST_AT_ONCE = 12  # names in one writing of which one may be somebody protected's
MOST_OF_A_REFERRAL = 25  # names in one new client file
MOST_REFERRED = 600  # names in all the new client files of an hour: forty referrals
TOO_MANY_NAMES = (
    "Many names and addresses were written in the last hour, and for your role that is slowed down. "
    "Nothing was saved yet. Wait a while, or ask a clinician to enter them."
)
FOR_A_CLINICIAN = "Ask a clinician to enter this. Nothing was saved yet. A clinician sees why; your role does not."
_NUMBERED = re.compile(r"\d{1,4}[a-z]?[,\s-]+[^\W\d_]{3,}|(?:\d[\s().+/-]{0,2}){6,13}")
_SPOKEN = re.compile(
    r"\b(?:(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|ten|double|treble)[\s,-]+){3,}\w+"
)
_STREET = re.compile(
    r"\b(?!(?:the|a|an|your|our|my|this|that|long|short|by|on|in|to|for|at|no|same|each|every|of|first|your)\b)[^\W\d_]{3,}[\s-]+(?:lane|road|street|close|avenue|terrace|way|drive|court|crescent|place|gardens|row|walk|hill)\b"
)
_CODE = re.compile(r"(?=[a-z0-9\s]*\d)(?=[a-z0-9\s]*[a-z])\b[a-z]{1,3}\s?\d[a-z0-9\s]{1,8}\b|\S*[@_]\S+")
_RUN_TOGETHER = re.compile(r"[^\W_]+(?:[-.'’·|/*][^\W_]+)+|(?:\b[^\W_]\s){3,}[^\W_]\b|[^\W\d_]{3,}|\w*\d\w*[^\W\d_]\w*")
# "the rainbow nursery": a word with what it is, as somebody's place of work or school.
_OF_A_KIND = re.compile(rf"\b([^\W\d_]{{3,}}) (?:{'|'.join(sorted(GENERIC))})\b")
_SMALL = re.compile(r"(?<![\w'’])[a-z]{3,}(?![\w])")
_PIECES = re.compile(r"[\W_]+")
_SEPARATED = re.compile(r"[,;\n|/]+")
_SHORTEST_NAME, _LONG_NAME, _LONGEST_ENTRY = 3, 14, 5  # letters, letters, words
_NOTHING_KNOWN = KnownHere()
_FIRST_NAMES = frozenset(SHORT_FORMS) | {short for forms in SHORT_FORMS.values() for short in forms}
LATER = "Not checked yet"
LATER_WHY = (
    "For your role checks are answered slowly. Wait a little, after many of them some minutes, or ask a clinician."
)


def names_said(texts: Iterable[str], is_word: Callable[[str], bool]) -> frozenset[str]:
    """What in these texts could be tried as somebody's name, address, number or account, however it is written.

    Read as the matcher reads: without what nobody sees, spaced and hyphened letters run together. `is_word` says of a
    word in small letters whether it is one of the language's. A list of many words of the language counts as well.
    """
    found: set[str] = set()
    for text in texts:
        seen = "".join(char for char in text if unicodedata.category(char) != "Cf")
        found |= {one.key for one in unknown_in(seen, _NOTHING_KNOWN, frozenset(), is_word, every_small=True)}
        plain = folded(seen).text
        found |= {squeezed(match[0]) for match in _NUMBERED.finditer(plain)}
        found |= {squeezed(match[0]) for match in _STREET.finditer(plain)}
        found |= {squeezed(match[0]) for match in (*_CODE.finditer(plain), *_SPOKEN.finditer(plain))}
        for match in _RUN_TOGETHER.finditer(plain):
            found |= _as_names(match[0], is_word)
        found |= _listed(plain)
        found |= {squeezed(match[0]) for match in _OF_A_KIND.finditer(plain) if match[1] not in OPENING_WORDS}
        found |= {low[0] for low in _SMALL.finditer(seen) if surely_as_a_name(seen, low.start(), low.end())}
    return frozenset(found - OPENING_WORDS)


def _as_names(said: str, is_word: Callable[[str], bool]) -> set[str]:
    """What one word can name, or one run of letters with marks or spaces between them."""
    low = squeezed(said)
    if len(low) < _SHORTEST_NAME:
        return set()
    if said.isalpha():
        return {low} if low in _FIRST_NAMES or low in EVERYDAY_NAMES or not is_word(low) else set()
    pieces = [part for part in _PIECES.split(said) if part]
    is_spelt = max(map(len, pieces)) == 1
    if is_spelt or not all(is_word(part) for part in pieces):
        return {low[at : at + _LONG_NAME] for at in range(0, len(low), _LONG_NAME)}
    return set()


def _listed(plain: str) -> frozenset[str]:
    """The parts of a list: short pieces between commas, semicolons and line ends, one after the other."""
    pieces = [squeezed(piece) for piece in _SEPARATED.split(plain) if 0 < len(piece.split()) <= _LONGEST_ENTRY]
    return frozenset(pieces) if len(pieces) > MOST_AT_ONCE else frozenset()


def seconds_to_wait(answered: tuple[datetime, ...], now: datetime) -> int:
    """Seconds until the next answer, after those of the last hour: ten are free, then 4, 8, 16 … up to five minutes."""
    recent = sorted(at for at in answered if now - at < WITHIN)
    if len(recent) < FREE:
        return 0
    wait = min(LONGEST_WAIT, 1 << min(len(recent) - FREE + 2, 9))
    return max(0, round(wait - (now - recent[-1]).total_seconds()))
