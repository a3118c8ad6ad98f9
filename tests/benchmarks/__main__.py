"""Figures as ratios against the raw library in the same run; no test depends on them. Run with `make bench`."""

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def timed(act, times: int = 15) -> float:
    """Median milliseconds of one call."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def main() -> None:
    """Print one line for each figure."""
    from tests.benchmarks import goals, letters, notes, start_up, vault, window
    from tests.builders import PASSPHRASE, client, condition, note, order, person, set_up_store

    with tempfile.TemporaryDirectory() as place:
        store = set_up_store(Path(place) / "records")
        actor, services = store.actor, store.services
        services.clients.register(actor, client())
        services.court_orders.record(actor, order(), (person(),), (condition(),))
        for number in range(40):
            store.sign_note(note(id=f"note-{number}", narrative="Words about the session. " * 80))
        kind = next(kind for kind in services.letters.kinds() if kind.key == "after_session")
        letter = replace(services.letters.begin(actor, client(), kind), body="Plain words follow. " * 250)

        def raw(engine):
            with engine.connect() as connection:
                return connection.exec_driver_sql("SELECT * FROM session_notes WHERE client_id = 'client-1'").all()

        floor = timed(lambda: store.vault.read(raw))
        opened = timed(lambda: services.clients.open(actor, "client-1"))
        print(
            f"open a record with 40 signed notes, seals checked   {opened:7.1f} ms   {opened / floor:5.1f} x raw rows"
        )
        saved = timed(
            lambda: services.drafts.save(
                actor, draft_id="d", kind="form", client_id=None, subject_id="s", body={"w": "x" * 2000}
            )
        )
        print(f"save a draft, committed                             {saved:7.1f} ms")
        shown = timed(lambda: services.letters.preview(actor, letter))
        pages = services.letters.preview(actor, letter).pages
        print(f"preview of a letter of {pages} pages, with its check      {shown:7.1f} ms")
        store.store_letter(replace(letter, id="letter-1"))
        derive = timed(lambda: store.vault.unwrap_signing_key(actor.id, PASSPHRASE), 5)
        begun = time.perf_counter()
        services.letters.sign(actor, replace(letter, id="letter-1"), PASSPHRASE)
        signed = (time.perf_counter() - begun) * 1000
        print(
            f"sign and seal it, beyond the key derivation         {signed - derive:7.1f} ms   (derivation {derive:.0f} ms)"
        )
        store.vault.close()
        letters.report(Path(place))
        notes.report(Path(place))
        goals.report(Path(place))
        vault.report(Path(place))
        start_up.report(Path(place) / "records")
        window.report(Path(place) / "records", store.clock)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # as the program itself leaves: Qt's objects do not survive Python's own teardown
