"""Making a backup that is known to open, and bringing one back.

The copy is made, opened and proved beside the store, on this laptop; only then does it go to its place, as one file.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, select

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal, StoreFault
from recolo_desktop.domain.records.backup import BackupContents, to_remove
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.services.basics.ports import Keys
from recolo_desktop.services.records.backups import Finished, Restored
from recolo_desktop.services.records.proving import Finding, record_checks
from recolo_desktop.storage.file import checks, container, replacing
from recolo_desktop.storage.file.engine import faults_in_plain_words, open_engine
from recolo_desktop.storage.file.folder import DATABASE, make_safe
from recolo_desktop.storage.file.whole_copy import copy_into, refuse_without_room
from recolo_desktop.storage.keys import key_cabinet, key_file
from recolo_desktop.storage.keys.attempts import Attempts
from recolo_desktop.storage.keys.key_file import KeyFile
from recolo_desktop.storage.opened_backup import OpenedBackup
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.vault import Vault

_PART = "recolo.backup-part"
_TRIED = "a restore"
_COUNTED = tuple(one.table for one in KINDS if one.counted)
Progress = Callable[[int, str], None]


class BackupShelf:
    """Backups of one store."""

    def __init__(self, vault: Vault, keys_of: Callable[[Vault], Keys]) -> None:
        self._vault = vault
        self._keys_of = keys_of

    # -- making ---------------------------------------------------------------------------------------

    def make(self, folder: Path, at: datetime, progress: Progress) -> Finished:
        """Write a proved backup into a folder; raises StoreFault, leaving earlier backups untouched."""
        self._refuse_bad_place(folder)
        part = self._vault.folder / _PART
        shutil.rmtree(part, ignore_errors=True)
        refuse_without_room(self._vault.folder / DATABASE, self._vault.folder)
        try:
            part.mkdir(mode=0o700)
            progress(5, "Copying the records")
            self._vault.beside(lambda engine: copy_into(engine, part / DATABASE))
            key_file.write(part, key_file.read(self._vault.folder))
            facts = self._proved(part, at, progress)
            progress(85, "Writing the backup")
            refuse_without_room(part / DATABASE, folder)
            target = folder / f"recolo-{facts['store_id'][-6:]}-{at:%Y%m%d-%H%M%S}{container.SUFFIX}"
            digest = container.pack(part, target, facts)
        except OSError as fault:
            raise StoreFault(
                "The backup could not be made: the disk is full or cannot be written to. The records are untouched."
            ) from fault
        finally:
            shutil.rmtree(part, ignore_errors=True)
        progress(100, "Backup made and checked")
        return Finished(str(target), digest, target.stat().st_size, int(facts["journal_seq"]))

    def _refuse_bad_place(self, folder: Path) -> None:
        if not folder.is_dir():
            raise StoreFault(f"The backup folder {folder} is not there. Put the stick in, or choose another folder.")
        if folder.resolve() == self._vault.folder.resolve():
            raise StoreFault("A backup beside the records is lost with them. Choose a stick, a share or another disk.")

    def _proved(self, part: Path, at: datetime, progress: Progress) -> dict[str, Any]:
        copy = self._vault.opened_copy(part)
        try:
            faults = []
            for step, (what, found) in enumerate(_everything(copy, self._keys_of(copy))):
                progress(min(80, 20 + 8 * step), f"Checking {what}")
                faults += [f"{what}: {fault}" for fault in found]
            if faults:
                raise StoreFault(
                    f"No backup was made, because these records did not check clean: {faults[0]} "
                    "Run the check of the records, and restore the last good backup if it fails again."
                )
            contents = _contents(copy, at)
        finally:
            copy.close()
        return {
            "store_id": contents.store_id,
            "team": contents.team,
            "made_at": at.isoformat(),
            "journal_seq": contents.journal_seq,
            "journal_head": contents.journal_head,
            "counts": contents.counts,
        }

    def rotate(self, folder: Path, keep: int) -> int:
        """Take away this store's oldest backups; returns how many. Files of others are never touched."""
        ours = f"recolo-{key_file.read(self._vault.folder).store_id[-6:]}-"
        names = [file.name for file in folder.glob(f"{ours}*{container.SUFFIX}")]
        removed = to_remove(names, keep)
        for name in removed:
            (folder / name).unlink(missing_ok=True)
        return len(removed)

    # -- bringing back --------------------------------------------------------------------------------

    def open_for_restoring(self, file: Path, staff_id: str, secret: str, at: datetime) -> Restored:
        """Unpack a backup beside the records and open it; nothing is replaced yet. Raises Refusal.

        An empty staff_id means that the secret is the printed recovery key. Only that, or the passphrase of somebody
        who leads the team today, opens one; and only one of these very records.
        """
        folder = self._vault.folder
        make_safe(folder)
        replacing.forget(folder)
        coming = folder / replacing.RESTORING
        coming.mkdir(mode=0o700)
        try:
            with ExitStack() as guessed:
                for tries, name in self._counters(staff_id):
                    # The laptop's count is everybody's: one's own right passphrase takes no guess at another's back.
                    guessed.enter_context(tries.guessing(name, self._vault.clock, forgets=name != _TRIED))
                manifest = container.unpack(file, coming)
                present = key_file.read(folder) if (folder / key_file.NAME).exists() else None
                if staff_id:
                    _refuse_without_key_file(folder, present)
                _refuse_other_records(key_file.read(coming), present)
                copy = Vault(coming, self._vault.clock, anchors=self._vault.anchors)
                if staff_id:
                    _refuse_unless_lead(key_file.read(coming), present, staff_id)
                    if present is not None:
                        self._refuse_unless_lead_today(present, staff_id, secret)
                    copy.unlock(staff_id, secret)
                    key_cabinet.own_root_key(key_file.read(coming), staff_id, secret)
                else:
                    copy.open_with_recovery_key(secret)
                    if present is not None:
                        key_cabinet.open_recovery(present, secret)
        except BaseException:
            replacing.forget(folder)
            raise
        contents = _contents(copy, datetime.fromisoformat(manifest.made_at))
        if (contents.journal_seq, contents.journal_head, contents.counts) != (
            manifest.journal_seq,
            manifest.journal_head,
            manifest.counts,
        ):
            copy.close()
            replacing.forget(folder)
            raise StoreFault("This backup does not hold what it says that it holds. Choose another backup.")
        return Restored(contents, OpenedBackup(copy, folder, at), staff_id)

    def _counters(self, staff_id: str) -> tuple[tuple[Attempts, str], ...]:
        """Where wrong tries are counted: for this person as at the unlock screen, and for this laptop, so that another
        empty folder for each guess is no way round."""
        own = (self._vault.attempts, staff_id or _TRIED)
        return (own, (Attempts(self._vault.anchors), _TRIED)) if self._vault.anchors else (own,)

    def _refuse_unless_lead_today(self, present: KeyFile, staff_id: str, secret: str) -> None:
        """By the present records, which the same passphrase has to open: a line in the key file is no proof."""
        folder = self._vault.folder
        opened = key_cabinet.open_holder(present, staff_id, secret)
        if not (folder / DATABASE).exists():
            return
        engine = open_engine(folder, opened.data_key)
        try:
            with faults_in_plain_words(), engine.connect() as connection:
                leads = select(tables.staff.c.id).where(
                    tables.staff.c.id == staff_id, tables.staff.c.is_lead, tables.staff.c.retired_on.is_(None)
                )
                is_lead = connection.execute(leads).first() is not None
        except StoreFault as fault:
            raise NotAllowed(
                "The present records cannot be read, so they cannot say who leads the team today. The recovery key "
                "opens a backup over them."
            ) from fault
        finally:
            engine.dispose()
        if not is_lead:
            raise NotAllowed("A lead of the team opens a backup, or somebody with the printed recovery key.")

    def newest_in(self, folder: Path) -> tuple[int, str] | None:
        """How far the journal went in this store's newest backup there: number and hash of its last entry."""
        store_id = key_file.read(self._vault.folder).store_id
        found = []
        for file in folder.glob(f"recolo-{store_id[-6:]}-*{container.SUFFIX}"):
            try:
                manifest = container.manifest_of(file)
            except StoreFault:
                continue  # a damaged backup says nothing; making and proving the next one tells of it
            if manifest.store_id == store_id:
                found.append((manifest.journal_seq, manifest.journal_head))
        return max(found, default=None)

    def people_in(self, file: Path) -> tuple[tuple[str, str], ...]:
        """Which leads can open a backup: id and name, from its key file."""
        return tuple((holder.staff_id, holder.name) for holder in container.key_file_of(file).holders if holder.is_lead)


def _refuse_without_key_file(folder: Path, present: KeyFile | None) -> None:
    """Records whose key file is gone cannot say who leads the team today."""
    if present is None and (folder / DATABASE).exists():
        raise NotAllowed("The key file of the records here is missing. Only the recovery key restores over them.")


def _refuse_other_records(coming: KeyFile, present: KeyFile | None) -> None:
    """A backup takes the place of the records that it was made of, and of no others."""
    first = [coming.binding or coming.root_fingerprint]
    if present is not None and (
        coming.store_id != present.store_id or first != [present.binding or present.root_fingerprint]
    ):
        raise Refusal(
            "This backup is of other records than those on this laptop. Nothing was opened. Open it on a laptop "
            "without records, or in another folder."
        )


def _refuse_unless_lead(coming: KeyFile, present: KeyFile | None, staff_id: str) -> None:
    """Whoever leads the team, in the backup and today."""
    for keys in (coming, *([present] if present is not None else [])):
        if not any(holder.staff_id == staff_id and holder.is_lead for holder in keys.holders):
            raise NotAllowed("A lead of the team opens a backup, or somebody with the printed recovery key.")


def _everything(copy: Vault, keys: Keys) -> Iterator[Finding]:
    for what, check in (
        ("page HMACs", checks.page_faults),
        ("b-trees", checks.tree_faults),
        ("foreign keys", checks.orphans),
        ("write-once triggers", checks.changed_triggers),
    ):
        found = copy.read(check)
        yield what, found if isinstance(found, tuple) else ()
    with copy.open_work(_reader(copy)) as work:
        yield from record_checks(work, keys)


def _reader(copy: Vault) -> StaffMember:
    return copy.staff_member(key_file.read(copy.folder).holders[0].staff_id)


def _contents(copy: Vault, made_at: datetime) -> BackupContents:
    keys = key_file.read(copy.folder)

    def counted(engine: Engine) -> dict[str, int]:
        with faults_in_plain_words(), engine.connect() as connection:
            return {
                name: int(
                    connection.execute(select(func.count()).select_from(tables.metadata.tables[name])).scalar_one()
                )
                for name in _COUNTED
            }

    counts = copy.read(counted)
    with copy.open_work(_reader(copy)) as work:
        last = work.journal.newest()
    return BackupContents(
        store_id=keys.store_id,
        team=keys.team,
        made_at=made_at,
        people=tuple(holder.name for holder in keys.holders),
        counts=counts if isinstance(counts, dict) else {},
        journal_seq=last.seq if last else 0,
        journal_head=last.hash if last else "",
        last_entry_at=last.at if last else None,
    )
