"""What somebody answered about a word that the record did not know."""

from collections.abc import Iterable
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


def standing(answers: Iterable[WordAnswer], people_changed_at: datetime | None) -> tuple[WordAnswer, ...]:
    """The answers that hold: the newest of each word, unless it was taken back or those protected changed since."""
    newest: dict[str, WordAnswer] = {}
    for one in sorted(answers, key=lambda one: (one.answered_at, one.id)):
        newest[one.key] = one
    return tuple(
        one
        for one in newest.values()
        if one.told is Told.NOBODY and (people_changed_at is None or one.answered_at > people_changed_at)
    )
