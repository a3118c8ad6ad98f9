"""Where a word that turns out to be a protected person's is kept among what is known of that person."""

import re
from dataclasses import replace

from recolo_desktop.domain.orders.court_order import ProtectedPerson

_NUMBER = re.compile(r"[+\d][\d\s().-]{5,}")
_ACCOUNT = re.compile(r"@|\(at\)|\[at\]|_|\w\.(?:com|co|uk|org|net)\b|\d", re.IGNORECASE)
_ADDRESS = re.compile(r"\d+[a-h]?,?\s+\w", re.IGNORECASE)


def with_word(person: ProtectedPerson, said: str) -> ProtectedPerson:
    """The same person with one more phone, account, address or name."""
    if _NUMBER.fullmatch(said):
        return replace(person, phone="; ".join(part for part in (person.phone, said) if part))
    if _ADDRESS.match(said):
        return replace(person, circle="\n".join(part for part in (person.circle, said) if part))
    if _ACCOUNT.search(said):
        return replace(person, handles="; ".join(part for part in (person.handles, said) if part))
    return replace(person, also_known_as=(*person.also_known_as, said))
