"""What somebody answered about a word that the record did not know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId
from recolo_desktop.domain.records.journal import RESTRICTED


class Told(StrEnum):
    """The answer that is kept. That a word is somebody protected's is kept with that person, and nowhere else."""

    NOBODY = "nobody protected"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordAnswer:
    """One answer for one record; `key` is the word folded, the same for every way to write it."""

    id: str
    client_id: ClientId
    key: str = field(metadata=RESTRICTED)
    said: str = field(metadata=RESTRICTED)
    told: Told
    answered_by: StaffId
    answered_by_name: OwnName
    answered_at: datetime


def standing(answers: Iterable[WordAnswer], lines: Mapping[str, int], changed: int) -> tuple[WordAnswer, ...]:
    """The answers that hold: the newest of each word, unless it was taken back or those protected changed since.

    Args:
        answers: All that were given.
        lines: For each answer's id the number of its line in the journal.
        changed: The number of the line by which those protected changed last; 0 if never.

    """
    newest: dict[str, WordAnswer] = {}
    for one in sorted(answers, key=lambda one: lines.get(one.id, 0)):
        newest[one.key] = one
    held = (one for one in newest.values() if one.told is Told.NOBODY)
    return tuple(one for one in held if lines.get(one.id, 0) > changed)
