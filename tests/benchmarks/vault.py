"""The vault with 5,000 clients: unlocking beyond the derivation, locking, what the journal costs, a proved backup."""

import statistics
import time
from dataclasses import replace
from pathlib import Path

from sqlalchemy import insert

from recolo_desktop.domain.records.journal import Action
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.mapping import to_row
from tests.builders import PASSPHRASE, client, set_up_store

_CLIENTS = 5000
_ROUNDS = 7


def _median(act, times=_ROUNDS):
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def report(place: Path) -> None:
    """Print one line for each figure."""
    store = set_up_store(place / "large")
    actor, services, vault = store.actor, store.services, store.vault
    rows = [to_row(client(id=f"client-{n}", nhs_number="", family_name=f"Family{n}")) for n in range(_CLIENTS)]

    def fill(engine):
        with engine.begin() as connection:
            connection.execute(insert(tables.clients), rows)

    vault.read(fill)
    derive = _median(lambda: vault.unwrap_signing_key(actor.id, PASSPHRASE))
    opened, locked = [], []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        services.sign_in.lock(actor, "bench")
        locked.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        services.sign_in.unlock(actor.id, PASSPHRASE)
        opened.append((time.perf_counter() - begun) * 1000)
    print(f"unlock with {_CLIENTS} clients, beyond the derivation      {statistics.median(opened) - derive:7.1f} ms")
    print(f"lock, keys dropped                                  {statistics.median(locked):7.1f} ms")

    def save(*, journalled: bool) -> None:
        with vault.open_work(actor) as work:
            known = work.get(type(client()), "client-1")
            work.save(replace(known, email=f"{time.perf_counter()}@example.org"))
            if journalled:
                work.record(Action.CLIENT_CHANGED, client_id="client-1", subject="clients", subject_id="client-1")
            else:
                work._unrecorded.clear()
            work.commit()

    bare, full = _median(lambda: save(journalled=False), 60), _median(lambda: save(journalled=True), 60)
    print(
        f"a committed change of a client file                 {full:7.1f} ms   the journal is {(full - bare) / full:.0%} of it"
    )
    (place / "stick").mkdir()
    begun = time.perf_counter()
    made = services.backups.write(actor, place / "stick", lambda *_: None)
    taken = time.perf_counter() - begun
    print(f"a backup made and proved                            {taken * 1000:7.1f} ms   {made.size / 2**20:.0f} MB")
    vault.close()
