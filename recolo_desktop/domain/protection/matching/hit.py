"""Where somebody stands in a text, and how sure that is."""

from dataclasses import dataclass
from enum import IntEnum

from recolo_desktop.domain.basics.folding import Token
from recolo_desktop.domain.protection.matching.needle import Needle


class Sureness(IntEnum):
    """Certain blocks; likely asks."""

    LIKELY = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in the text as typed."""

    start: int
    end: int
    needle: Needle
    sureness: Sureness


def is_large(text: str, token: Token) -> bool:
    return text[token.start].isupper()
