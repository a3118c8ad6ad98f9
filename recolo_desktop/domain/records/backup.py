"""A copy of the records that was opened and checked before it was called good."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from recolo_desktop.domain.basics.ids import StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One good backup. `journal_seq` says how much of the record it holds."""

    id: str
    made_at: datetime
    made_by: StaffId
    place: str
    sha256: str
    size: int
    journal_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContents:
    """What a backup says that it holds: shown before anything is replaced."""

    store_id: str
    team: str
    made_at: datetime
    people: tuple[str, ...]
    counts: dict[str, int]
    journal_seq: int
    journal_head: str
    last_entry_at: datetime | None


def is_due(last: datetime | None, now: datetime, every_hours: int) -> bool:
    """Whether the next backup should be made. A clock set back does not stop backups for ever."""
    return last is None or now - last >= timedelta(hours=every_hours) or last > now + timedelta(minutes=5)


def to_remove(names: list[str], keep: int) -> list[str]:
    """Which of this store's backups rotation takes away: all but the newest `keep`, by the time in their names.

    The last one of each of the newest `keep` days stays as well: however many somebody makes in one day, those of the
    days before are not pushed out.
    """
    newest_first = sorted(names, reverse=True)
    last_of_day: dict[str, str] = {}
    for name in newest_first:
        last_of_day.setdefault(name[: name.rfind("-")], name)
    stay = {*newest_first[:keep], *list(last_of_day.values())[:keep]}
    return sorted(name for name in names if name not in stay)
