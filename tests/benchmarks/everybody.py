"""What the comparison with everybody else's details costs, and finds, at 5,000 clients with 15,000 protected people.

`python -m tests.benchmarks.everybody` prints times as ratios to the same letter in a store of two, and the memory.
"""

import os
import resource
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from sqlalchemy import insert

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

GIVEN = ("Rosa", "Imogen", "Carys", "Noor", "Tessa", "Wanda", "Priya", "Elin", "Marta", "Ife", "Sioned", "Grace", "May")
FAMILY = ("Green", "Webber", "Penhale", "Calloway", "Lind", "Okafor", "Sandys", "Rose", "Hope", "Marsh", "Ferris")
STREETS = ("Birch Lane", "Larch Row", "Mill Road", "Station Road", "Church Street", "High Street", "Quay Road")
SOUNDS = ("ba", "de", "li", "mo", "ru", "ta", "ve", "sho", "kin", "pra")
CLIENTS, PEOPLE = 5_000, 15_000


def surname(at: int) -> str:
    """One of eleven common surnames, or one that few have."""
    if at % 3 == 0:
        return FAMILY[at % len(FAMILY)]
    return "".join(SOUNDS[at // step % 10] for step in (1, 10, 100, 1000)).capitalize()


def fill(store, clients: int, people: int) -> None:
    """Clients, each with an order, and the people whom these protect, sealed as the program seals them."""
    from recolo_desktop.storage.records import tables
    from recolo_desktop.storage.records.mapping import to_row
    from tests.builders import client, order, person

    rows, orders = [], []
    for at in range(clients):
        key = f"c{at:05d}"
        made = client(id=key, given_names=GIVEN[at // 7 % 13], family_name=surname(at + 7), nhs_number=f"{9_000_000_000 + at}",
                      address=(f"{at % 180 + 1} {STREETS[at % 7]}", "Fairlea"), phone=f"07700 {100_000 + at}")  # fmt: skip
        rows.append(to_row(made))
        orders.append(to_row(order(id=f"o{key}", client_id=key)))
    with store.vault._engine.begin() as connection:
        connection.execute(insert(tables.clients), rows)
        connection.execute(insert(tables.court_orders), orders)
    work = store.vault.open_work(store.actor)
    for begun in range(0, people, 1000):
        with work:
            for at in range(begun, min(begun + 1000, people)):
                key = f"c{at % clients:05d}"
                work.add(
                    person(id=f"p{at}", client_id=key, order_id=f"o{key}", name=f"{GIVEN[at % 13]} {surname(at)}",
                           address=f"{at % 190 + 1} {STREETS[at // 3 % 7]}, Upper Fairlea", phone=f"07700 {500_000 + at}")
                )  # fmt: skip
            work.record(_recorded(), subject="protected_people")
            work.commit()


def _recorded():
    from recolo_desktop.domain.records.journal import Action

    return Action.PROTECTED_PERSON_RECORDED


def megabytes() -> float:
    """What the process holds now."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


def measure(clients: int, people: int) -> dict[str, float]:
    """Milliseconds and megabytes of one store."""
    from tests.benchmarks.scale import timed
    from tests.builders import set_up_store

    with tempfile.TemporaryDirectory() as place:
        store = set_up_store(Path(place) / "records")
        fill(store, clients, people)
        store.reopen()
        services, actor = store.services, store.actor
        before = megabytes()
        client = services.clients.open(actor, "c00000").client
        kind = next(kind for kind in services.letters.kinds() if kind.key == "after_session")
        letter = replace(services.letters.begin(actor, client, kind), body="Plain words follow. " * 2_400)
        first = timed(lambda: services.letters.preview(actor, letter), 1)[0]
        again = statistics.median(
            timed(lambda: services.letters.preview(actor, replace(letter, body=f"{letter.body} x")), 7)
        )
        found = {
            "first preview after unlocking, ms": first,
            "each later preview of 7,200 words, ms": again,
            "memory more than before, MiB": megabytes() - before,
            "memory in all, MiB": megabytes(),
            "findings in a clean letter": len(services.letters.preview(actor, letter).findings),
        }
        for what, words in LEAKS.items():
            said = services.letters.preview(actor, replace(letter, body=f"{letter.body}\n\n{words}")).findings
            found[f"found: {what}"] = sum("else's details" in one.what for one in said)
        store.vault.close()
    return found


LEAKS = {
    "a name and an address": f"Please greet {GIVEN[5]} {surname(5)} of 6 {STREETS[1]}, Upper Fairlea.",
    "a phone": "Ring 07700 504999 tomorrow.",
    "a name only": f"I met {GIVEN[2]} {surname(2)} there.",
    "another client's number": "His number is 900 000 1234.",
}


def main() -> None:
    """One line for each figure: the team's size, and a store of two beside it."""
    sizes = [(2, 4), (CLIENTS, PEOPLE)] if len(sys.argv) < 3 else [tuple(int(one) for one in sys.argv[1:3])]
    figures = [measure(*size) for size in sizes]
    print(f"{'clients / protected people':44}" + "".join(f"{f'{one}/{other}':>14}" for one, other in sizes))
    for what in figures[0]:
        print(f"{what:44}" + "".join(f"{one[what]:14.1f}" for one in figures))


if __name__ == "__main__":
    main()
