"""Backups: made on a schedule and on demand, proved before they are called good, and brought back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal, require
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.clients.client import Client, as_recognised
from recolo_desktop.domain.records.backup import Backup, BackupContents, is_due
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork

Progress = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class Finished:
    """A backup file that was opened and proved: where, its hash, its size in bytes, how much journal it holds."""

    place: str
    sha256: str
    size: int
    journal_seq: int


class OpenedBackup(Protocol):
    """A backup lying open beside the records; nothing has been replaced yet."""

    def clients(self) -> tuple[Client, ...]: ...

    def member(self, staff_id: str) -> StaffMember: ...

    def put_in_place(self, staff_id: str, reason: str) -> str: ...

    def forget(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Restored:
    """What an opened backup holds, and the way on; `opened_by` is empty for the recovery key."""

    contents: BackupContents
    opened: OpenedBackup
    opened_by: str


class Shelf(Protocol):
    """Where backups are made and opened."""

    def make(self, folder: Path, at: datetime, progress: Progress) -> Finished: ...

    def rotate(self, folder: Path, keep: int) -> int: ...

    def people_in(self, file: Path) -> tuple[tuple[str, str], ...]: ...

    def newest_in(self, folder: Path) -> tuple[int, str] | None: ...

    def open_for_restoring(self, file: Path, staff_id: str, secret: str, at: datetime) -> Restored: ...


class Backups:
    """What staff can do about backups. `write` may run beside everything else; the rest are short transactions."""

    def __init__(self, shelf: Shelf, open_work: OpenWork, clock: Clock) -> None:
        self._shelf = shelf
        self._open_work = open_work
        self._clock = clock

    def newest(self, actor: StaffMember) -> Backup | None:
        """The last good backup."""
        with self._open_work(actor) as work:
            return max(work.find(Backup), key=lambda one: one.made_at, default=None)

    def due_in(self, actor: StaffMember) -> Path | None:
        """The folder for a backup that is due now, or None."""
        with self._open_work(actor) as work:
            settings = work.get(TeamSettings, SETTINGS_ID)
            newest = max(work.find(Backup), key=lambda one: one.made_at, default=None)
        if not settings.backup_folder:
            return None
        due = is_due(newest.made_at if newest else None, self._clock(), settings.backup_every_hours)
        return Path(settings.backup_folder) if due else None

    def write(self, actor: StaffMember, folder: Path, progress: Progress) -> Finished:
        """Make and prove a backup file. Takes its own connection, so that work goes on meanwhile."""
        require_right(actor, Right.BACK_UP)
        return self._shelf.make(folder, self._clock(), progress)

    def note(self, actor: StaffMember, finished: Finished) -> Backup:
        """Write a good backup into the record, and let rotation take the oldest away."""
        with self._open_work(actor) as work:
            settings = work.get(TeamSettings, SETTINGS_ID)
            backup = Backup(
                id=new_id(work.now),
                made_at=self._clock(),
                made_by=actor.id,
                place=finished.place,
                sha256=finished.sha256,
                size=finished.size,
                journal_seq=finished.journal_seq,
            )
            work.add(backup)
            work.record(Action.BACKUP_MADE, subject="backups", subject_id=backup.id)
            work.commit()
        self._shelf.rotate(Path(finished.place).parent, settings.backups_kept)
        return backup

    def older_than_backup(self, actor: StaffMember) -> str | None:
        """Whether the newest backup knows more of the journal than these records, as a sentence; journalled."""
        with self._open_work(actor) as work:
            settings = work.find(TeamSettings, id=SETTINGS_ID)
            folder = Path(settings[0].backup_folder) if settings and settings[0].backup_folder else None
            known = self._shelf.newest_in(folder) if folder is not None and folder.is_dir() else None
            newest = work.journal.newest()
            if known is None or newest is None:
                return None
            seq, head = known
            entry = next(iter(work.journal.after(seq - 1, 1)), None)
            if entry is not None and (entry.seq, entry.hash) == (seq, head):
                return None
            said = (
                f"The newest backup holds the journal up to entry {seq}, and these records do not: they have been put "
                "back to an older state. Write nothing more, and tell the team lead."
            )
            work.record(Action.JOURNAL_FAULT_FOUND, reason=said)
            work.commit()
        return said

    def people_in(self, file: Path) -> tuple[tuple[str, str], ...]:
        """Who can open a backup: id and name."""
        return self._shelf.people_in(file)

    def open_for_restoring(self, file: Path, staff_id: str, secret: str) -> Restored:
        """Open a backup beside the present records; an empty staff_id means the printed recovery key."""
        return self._shelf.open_for_restoring(file, staff_id, secret, self._clock())

    def put_in_place(self, restored: Restored, staff_id: str) -> str:
        """Let the backup take the place of the present records; returns the folder in which those now lie."""
        require(staff_id == restored.opened_by, "Only who opened this backup puts it in place. Open it again.")
        made = restored.contents.made_at
        how = "with the recovery key" if not staff_id else "with a passphrase"
        return restored.opened.put_in_place(staff_id, f"backup of {made:%Y-%m-%d %H:%M} UTC, {how}")

    def held(self, restored: Restored, staff_id: str) -> tuple[Client, ...]:
        """Whose files a lost laptop held, for the trust; by a lead's passphrase or the recovery key only."""
        reader = restored.opened.member(staff_id) if staff_id else None
        if reader is not None and not reader.is_lead:
            raise NotAllowed("Only a lead can print what a laptop held.")
        found = restored.opened.clients()
        if not found:
            raise Refusal("This backup holds no client file.")
        return tuple(map(as_recognised, found))

    def forget(self, restored: Restored) -> None:
        """The backup was only looked at."""
        restored.opened.forget()
