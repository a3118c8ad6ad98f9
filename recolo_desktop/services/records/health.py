"""Whether the encrypted file is whole, asked in the background after each unlock."""

from collections.abc import Callable

from recolo_desktop.domain.basics.dates import local, screen_time
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import OpenWork


class Health:
    """`damage` is long and takes its own connection; `tell` is one short transaction."""

    def __init__(self, damage: Callable[[], tuple[str, ...]], open_work: OpenWork) -> None:
        self._damage = damage
        self._open_work = open_work

    def damage(self) -> tuple[str, ...]:
        """What can no longer be read whole, by the names that the team knows; nothing when all is well."""
        return self._damage()

    def tell(self, actor: StaffMember, damaged: tuple[str, ...]) -> str:
        """Journal the damage; returns what it means and the way on."""
        what = ", ".join(damaged)
        with self._open_work(actor) as work:
            newest = max(work.find(Backup), key=lambda one: one.made_at, default=None)
            work.record(Action.DAMAGE_FOUND, reason=what)
            work.commit()
        way = (
            f"Restore the last good backup, made {screen_time(local(newest.made_at))}, which lies at {newest.place}."
            if newest
            else "There is no backup yet: make a copy of the whole folder now, before anything else."
        )
        return (
            f"A part of the encrypted file is damaged: {what}. Write nothing more into it and tell the team lead. {way}"
        )
