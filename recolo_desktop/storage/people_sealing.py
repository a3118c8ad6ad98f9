"""Stores of earlier versions held who is protected open, or under other traces: this seals what still lies so."""

from sqlalchemy import Engine, func, or_, select, update

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.domain.protection.matching.traces import VERSION
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.keys.people_safe import PeopleSafe
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.mapping import to_value

_KEEPS = "protected_people_no_update"


def permitted(engine: Engine) -> frozenset[str]:
    """Who of the team may see who is protected."""
    with faults_in_plain_words(), engine.connect() as connection:
        rows = connection.execute(select(tables.staff)).mappings().all()
    members = (to_value(StaffMember, dict(row)) for row in rows)
    return frozenset(str(member.id) for member in members if may(member, Right.SEE_PROTECTED_PEOPLE))


def seal_what_lies_open(engine: Engine, safe: PeopleSafe) -> None:
    """All of it in one transaction. The trigger against changes stands aside for it and is put back word for word."""
    people = tables.protected_people
    with faults_in_plain_words(), engine.begin() as connection:
        stale = or_(
            people.c.sealed == "",
            people.c.traces_version != VERSION,
            func.length(people.c.traces) == 0,
            func.typeof(people.c.traces) != "blob",
        )
        found = connection.execute(select(people).where(stale)).mappings()
        rows = [dict(row) for row in found]
        if not rows:
            return
        words = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (_KEEPS,)).scalar_one()
        connection.exec_driver_sql(f"DROP TRIGGER {_KEEPS}")
        for row in rows:
            sealed = safe.row(safe.person(row))
            connection.execute(update(people).where(people.c.id == row["id"]).values(**sealed))
        connection.exec_driver_sql(words)


def refuse_unless_found(engine: Engine) -> None:
    """Raise StoreFault where texts would no longer be recognised: by whoever may not see who is protected."""
    people = tables.protected_people
    stale = or_(
        people.c.traces_version != VERSION, func.typeof(people.c.traces) != "blob", func.length(people.c.traces) == 0
    )
    with faults_in_plain_words(), engine.connect() as connection:
        lost = connection.execute(select(people.c.id).where(people.c.sealed != "", stale).limit(1)).first()
    if lost is not None:
        raise StoreFault(
            "After an update, or a fault in the records, a clinician unlocks them first: until then texts that name "
            "somebody protected would not be recognised for your role."
        )
