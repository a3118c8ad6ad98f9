"""Brings a store to today's tables, one numbered step after another, all or nothing."""

from pathlib import Path

from sqlalchemy import Connection, Engine, text

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.storage.file.folder import DATABASE
from recolo_desktop.storage.file.whole_copy import copy_into, refuse_without_room

_BEFORE = "recolo.before-step-"
_STEPS = Path(__file__).parent / "versions"
KNOWN = tuple(sorted(file.stem.removeprefix("step_") for file in _STEPS.glob("step_*.py")))
HEAD = KNOWN[-1]


def current(connection: Connection) -> str | None:
    """The step that the store stands at, or None for an empty file."""
    if not connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")).scalar():
        return None
    step = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(step) if step else None


def refuse_newer(connection: Connection) -> None:
    """Raise StoreFault for a store that a later version has written, or that is not ours."""
    step = current(connection)
    if step is None:
        raise StoreFault("The database is not a Recolo store. Put the right file back from the last backup.")
    if step not in KNOWN:
        raise StoreFault(
            "These records were written by a later version of Recolo. Install that version to open them. "
            "Nothing has been changed."
        )


def upgrade_behind_a_copy(engine: Engine, folder: Path) -> None:
    """The same for a store with records in it: a whole copy is put beside it first, and the last such copy goes."""
    with engine.connect() as connection:
        step = current(connection)
    if step == HEAD:
        return
    refuse_without_room(folder / DATABASE, folder)
    for earlier in folder.glob(f"{_BEFORE}*"):
        earlier.unlink()
    copy_into(engine, folder / f"{_BEFORE}{HEAD}")
    upgrade(engine)


def upgrade(engine: Engine) -> None:
    """Run the missing steps in one transaction; nothing to do is the usual case and costs no import."""
    with engine.connect() as connection:
        if current(connection) == HEAD:
            return
    from alembic import command  # noqa: PLC0415  (its import is slow and rarely needed)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
