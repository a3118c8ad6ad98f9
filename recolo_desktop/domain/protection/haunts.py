"""Where somebody protected goes again and again, and sentences on when one may be there."""

import re
from functools import lru_cache

WHEN = re.compile(
    r"n['’]t\b|\b(?:not|never|avoid\w*|away|clear of|before|after|until|till|earlier|later|mornings?|evenings?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def haunts(known: frozenset[str]) -> re.Pattern[str] | None:
    """The lido, where somebody protected is known to swim: when he may be there says when she is."""
    return re.compile(rf"\bthe (?:{'|'.join(sorted(known))})\b", re.IGNORECASE) if known else None
