"""How fast a check answers somebody who may not see who is protected: each answer is a guess that came true or not."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

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
TOO_MANY_NAMES = (
    "Many names and addresses were written in the last hour, and for your role that is slowed down. "
    "Nothing was saved yet. Wait a while, or ask a clinician to enter them."
)
FOR_A_CLINICIAN = "Ask a clinician to enter this. Nothing was saved yet. A clinician sees why; your role does not."
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBERED = re.compile(r"\d{1,4}[A-Za-z]?,?\s+[^\W\d_]{3,}|(?:\d[\s()+-]{0,2}){6,13}")
LATER = "Not checked yet"
LATER_WHY = (
    "For your role checks are answered slowly. Wait a little, after many of them some minutes, or ask a clinician."
)


def names_said(texts: Iterable[str], is_word: Callable[[str], bool]) -> frozenset[str]:
    """What in these texts could be tried as somebody's name, address or number, in large letters or small, each once.

    `is_word` says of a word in small letters whether it is one of the language's.
    """
    found: set[str] = set()
    for text in texts:
        found |= {match[0].casefold() for match in _NUMBERED.finditer(text)}
        for match in _WORD.finditer(text):
            low = match[0].casefold()
            if not is_word(low) or (match[0][0].isupper() and text[: match.start()].rstrip()[-1:].isalpha()):
                found.add(low)
    return frozenset(found)


def seconds_to_wait(answered: tuple[datetime, ...], now: datetime) -> int:
    """Seconds until the next answer, after those of the last hour: ten are free, then 4, 8, 16 … up to five minutes."""
    recent = sorted(at for at in answered if now - at < WITHIN)
    if len(recent) < FREE:
        return 0
    wait = min(LONGEST_WAIT, 1 << min(len(recent) - FREE + 2, 9))
    return max(0, round(wait - (now - recent[-1]).total_seconds()))
