"""A backup that was opened beside the records, and how it takes their place."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.storage.file import replacing
from recolo_desktop.storage.file.folder import DATABASE
from recolo_desktop.storage.keys import key_file
from recolo_desktop.storage.vault import Vault


class OpenedBackup:
    """A backup lying open beside the records, until it is put in place or forgotten."""

    def __init__(self, copy: Vault, folder: Path, at: datetime) -> None:
        self._copy = copy
        self._folder = folder
        self._at = at

    def clients(self) -> tuple[Client, ...]:
        with self._copy.open_work(self._anybody()) as work:
            return work.find(Client)

    def member(self, staff_id: str) -> StaffMember:
        return self._copy.staff_member(staff_id)

    def _anybody(self) -> StaffMember:
        keys = key_file.read(self._copy.folder)
        return self._copy.staff_member(keys.holders[0].staff_id)

    def _nobody_known(self) -> StaffMember:
        """Whoever holds the printed key: the journal names the key and nobody of the team."""
        return replace(
            self._anybody(), id=StaffId("recovery-key"), title="", given_name="The recovery", family_name="key"
        )

    def put_in_place(self, staff_id: str, reason: str) -> str:
        """Journal the restore in the restored records, then let them take the place of the present ones."""
        actor = self._copy.staff_member(staff_id) if staff_id else self._nobody_known()
        with self._copy.open_work(actor) as work:
            work.record(Action.RESTORED, reason=reason)
            work.commit()
        self._copy.close()
        aside = f"set-aside-{self._at:%Y%m%d-%H%M%S}"
        replacing.put_in_place(self._folder, aside)
        return aside if (self._folder / aside / DATABASE).exists() else ""

    def forget(self) -> None:
        self._copy.close()
        replacing.forget(self._folder)
