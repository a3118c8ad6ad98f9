"""How what people wait for grows with the number of clients. Filled by the database itself, then used as staff would.

`python -m tests.benchmarks.scale 500 5000` chooses the sizes; each client has twenty signed notes (two from 20,000 on).
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from sqlalchemy import insert

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SURNAMES = ("Hargreave", "Okafor", "Müller", "Nandakumar", "Smith", "O'Neil", "Kowalczyk", "Brown", "Ali", "Whitcombe")
GIVEN = ("Daniel", "Paul", "Ana", "Chidi", "Rosa", "Tom", "Beth", "Ivan", "Maya", "George")
WORDS = [
    "sleep",
    "work",
    "tenancy",
    "walking",
    "court",
    "contact",
    "mood",
    "anger",
    "plan",
    "letter",
    "brother",
    "garden",
    "football",
    "money",
    "probation",
]
FEW_NOTES_FROM = 20_000


def fill(store, count: int) -> None:
    """So many synthetic clients, each with an order, a protected person, an appointment and notes."""
    from recolo_desktop.storage.records import tables
    from recolo_desktop.storage.records.mapping import to_row
    from tests.builders import client, condition, note, order, person

    rows: dict[object, list[dict[str, object]]] = {}
    notes = 2 if count >= FEW_NOTES_FROM else 20
    for at in range(count):
        key = f"c{at:06d}"
        family = f"{SURNAMES[at % 10]}{chr(97 + at // 10 % 26)}{chr(97 + at // 260 % 26)}{chr(97 + at // 6760 % 26)}"
        made = client(id=key, family_name=family, given_names=GIVEN[at // 7 % 10], nhs_number=f"{9_000_000_000 + at}",
                      lead_id=store.actor.id if at % 100 == 0 else None)  # fmt: skip
        rows.setdefault(tables.clients, []).append(to_row(made))
        if at % 2 == 0:
            rows.setdefault(tables.court_orders, []).append(to_row(order(id=f"o{key}", client_id=key)))
            rows.setdefault(tables.conditions, []).append(
                to_row(condition(id=f"k{key}", order_id=f"o{key}", client_id=key))
            )
            protected = person(id=f"p{key}", order_id=f"o{key}", client_id=key, name=f"Imogen Cal{family}")
            rows.setdefault(tables.protected_people, []).append(to_row(protected))
        for number in range(notes):
            words = " ".join(WORDS[(at + number + step) % 15] for step in range(60))
            rows.setdefault(tables.session_notes, []).append(
                to_row(note(id=f"n{key}-{number}", client_id=key, narrative=words, signed_at=store.clock.at))
            )
    with store.vault._engine.begin() as connection:
        for table, many in rows.items():
            connection.execute(insert(table), many)


def p95(taken: list[float]) -> float:
    """The value that one in twenty exceeds."""
    return sorted(taken)[int(len(taken) * 0.95)]


def timed(act, times: int = 9) -> list[float]:
    """Milliseconds of each call."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def measure(count: int) -> dict[str, float]:
    """What people wait for, in ms, with so many clients."""
    from tests.builders import set_up_store

    with tempfile.TemporaryDirectory() as place:
        store = set_up_store(Path(place) / "records")
        fill(store, count)
        services, actor = store.services, store.actor
        keys = ("c000000", f"c{count // 2:06d}", f"c{count - 1:06d}")

        def each_key(typed: str, client_id=None):
            return [
                one for end in range(2, len(typed) + 1)
                for one in timed(lambda end=end: services.finding.answering(actor, typed[:end], client_id), 1)
            ]  # fmt: skip

        searched = [
            one for typed in ("hargreave", "okafor tom", "kowalcik", "9000000", "muller ana") for one in each_key(typed)
        ]
        words = [one for typed in ("tenancy", "football", "sleep work") for one in each_key(typed)]
        for key in keys:
            services.clients.open(actor, key, "measured")
        found = {
            "caseload, one's own": statistics.median(timed(lambda: services.caseload.page(actor, "mine"))),
            "caseload, the team's first page": statistics.median(timed(lambda: services.caseload.page(actor, "team"))),
            "caseload, a page from the middle": statistics.median(
                timed(lambda: services.caseload.page(actor, "team", after=count // 2))
            ),
            "caseload, filtered by name": statistics.median(
                timed(lambda: services.caseload.page(actor, "team", "okafor"))
            ),
            "counts": statistics.median(timed(lambda: services.caseload.counts(actor))),
            "to finish": statistics.median(timed(lambda: services.worklist.to_finish(actor))),
            "a record read": statistics.median(
                [one for key in keys for one in timed(lambda k=key: services.clients.refresh(actor, k), 3)]
            ),
            "search by name, each key, median": statistics.median(searched),
            "search by name, each key, p95": p95(searched),
            "search of words, each key, median": statistics.median(words),
            "search of words, each key, p95": p95(words),
        }
        store.vault.close()
    return found


def main() -> None:
    """A table: one line for each wait, one column for each size."""
    sizes = [int(size) for size in sys.argv[1:]] or [500, 5000, 50_000]
    figures = {size: measure(size) for size in sizes}
    print(f"{'ms':40}" + "".join(f"{size:>10}" for size in sizes))
    for what in figures[sizes[0]]:
        print(f"{what:40}" + "".join(f"{figures[size][what]:10.1f}" for size in sizes))


if __name__ == "__main__":
    main()
