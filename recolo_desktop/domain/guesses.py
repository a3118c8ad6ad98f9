"""How fast a check answers somebody who may not see who is protected: each answer is a guess that came true or not."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

WITHIN = timedelta(hours=1)
FREE = 10  # answers in an hour that nobody has to wait for
LONGEST_WAIT = 300  # seconds
ASK = "Ask a clinician to look at this"
ASK_WHY = "A clinician sees what it is. Your role does not."

# Whoever reads her own words back with a letter in a name's place has guessed, so what is written is counted too.
MOST_NAMES = 40  # different names, numbers and addresses that such a role writes into records in an hour
TOO_MANY_NAMES = (
    "Many names and addresses were written in the last hour, and for your role that is slowed down. "
    "Nothing was saved yet. Wait a while, or ask a clinician to enter them."
)
_NAME_LIKE = re.compile(
    r"[^\W\d_][\w'’-]*(?:\s+[A-Z][\w'’-]*)+|\d{1,4}[A-Za-z]?,?\s+[A-Z][\w'’-]+|(?:\d[\s()+-]{0,2}){9,13}"
)
LATER = "Not checked yet"
LATER_WHY = (
    "For your role checks are answered slowly. Wait a little, after many of them some minutes, or ask a clinician."
)


def names_said(texts: Iterable[str]) -> frozenset[str]:
    """What in these texts could be tried as somebody's name, address or number, each once."""
    return frozenset(match[0].casefold() for text in texts for match in _NAME_LIKE.finditer(text) if match[0] != "")


def seconds_to_wait(answered: tuple[datetime, ...], now: datetime) -> int:
    """Seconds until the next answer, after those of the last hour: ten are free, then 4, 8, 16 … up to five minutes."""
    recent = sorted(at for at in answered if now - at < WITHIN)
    if len(recent) < FREE:
        return 0
    wait = min(LONGEST_WAIT, 1 << min(len(recent) - FREE + 2, 9))
    return max(0, round(wait - (now - recent[-1]).total_seconds()))
