"""Makes new, in a copy of the store, what hangs on the people key and on the root: the triggers stand aside for it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, select, update

from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.keys.people_safe import PeopleSafe
from recolo_desktop.storage.records import tables


def renew(engine: Engine, before: PeopleSafe, after: PeopleSafe, root_pem: str, until: str) -> None:
    """Who is protected under the new people key, unfinished forms too; the new root, with the former one beside it."""
    with faults_in_plain_words(), engine.begin() as connection:
        with _standing_aside(connection, "protected_people_no_update"):
            people = tables.protected_people
            for row in list(connection.execute(select(people).where(people.c.sealed != "")).mappings()):
                again = after.key_again(dict(row), before)
                connection.execute(update(people).where(people.c.id == row["id"]).values(sealed_key=again))
        drafts = tables.drafts
        for row in list(connection.execute(select(drafts).where(drafts.c.kind == DraftKind.FORM.value)).mappings()):
            words = after.draft_row(before.draft_opened(dict(row)))["body"]
            connection.execute(update(drafts).where(drafts.c.id == row["id"]).values(body=words))
        with _standing_aside(connection, "store_no_update"):
            store = tables.store
            known = connection.execute(select(store)).mappings().one()
            earlier = [{"pem": known["root_certificate_pem"], "until": until}, *(known["earlier_roots"] or [])]
            connection.execute(update(store).values(root_certificate_pem=root_pem, earlier_roots=earlier))


@contextmanager
def _standing_aside(connection: Connection, trigger: str) -> Iterator[None]:
    """A trigger is put back word for word in the same transaction."""
    words = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,)).scalar()
    if words is None:
        yield
        return
    connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
    yield
    connection.exec_driver_sql(words)


def former_roots(connection: Connection) -> dict[str, str]:
    """Roots that held before, by certificate, with the moment until which each did."""
    stored = connection.execute(select(tables.store.c.earlier_roots)).scalar_one() or []
    return {entry["pem"]: entry["until"] for entry in stored}
