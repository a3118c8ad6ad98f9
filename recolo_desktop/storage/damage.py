"""Which records lie on damaged pages of an open store."""

from sqlalchemy import Engine, Table

from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.storage.file import checks
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.vault import Vault


def damage_in(vault: Vault) -> tuple[str, ...]:
    """The names of what can no longer be read whole; nothing when every page is as it was written.

    Pages are called damaged when two looks find them so, because one look may meet a write half-way.
    """
    if not (_page_faults(vault) and _page_faults(vault)):
        return ()
    called = {one.table: one.called for one in KINDS}
    every = tables.metadata.sorted_tables
    lost = [called.get(table.name, table.name) for table in every if not _is_readable(vault, table)]
    return tuple(lost) or ("a page that holds no record that can be named",)


def _page_faults(vault: Vault) -> tuple[str, ...]:
    found: list[str] = []
    vault.beside(lambda engine: found.extend(checks.page_faults(engine)))
    return tuple(found)


def _is_readable(vault: Vault, table: Table) -> bool:
    answers: list[bool] = []

    def read(engine: Engine) -> None:
        answers.append(checks.is_readable(engine, table))

    vault.beside(read)
    return answers[0]
