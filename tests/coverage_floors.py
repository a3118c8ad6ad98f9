"""How much of each room the tests run through, and the floor below which none may fall: python -m tests.coverage_floors FILE"""

import json
import sys
from collections import Counter
from pathlib import Path

# Per cent of the lines of a room, without a window. A floor is raised with what was reached, never lowered to pass.
FLOORS: dict[str, int] = {
    "domain/basics": 94,
    "domain/clients": 95,
    "domain/diary": 94,
    "domain/letters": 97,
    "domain/notes": 94,
    "domain/orders": 95,
    "domain/protection": 97,
    "domain/records": 98,
    "domain/team": 93,
    "exchange": 98,
    "presenters": 60,
    "presenters/clients": 73,
    "presenters/letters": 36,
    "presenters/notes": 53,
    "presenters/orders": 93,
    "presenters/records": 85,
    "presenters/shell": 99,
    "press": 98,
    "services": 99,
    "services/basics": 99,
    "services/clients": 96,
    "services/diary": 95,
    "services/letters": 97,
    "services/notes": 96,
    "services/orders": 94,
    "services/protection": 97,
    "services/records": 91,
    "services/team": 94,
    "signing": 92,
    "storage": 94,
    "storage/file": 93,
    "storage/keys": 93,
    "storage/migrations": 89,
    "storage/records": 97,
}


def reached(report):
    """Per cent by room: `domain/orders`, `storage/keys`."""
    run, every = Counter(), Counter()
    for name, one in report["files"].items():
        parts = Path(name).parts[1:]
        room = "/".join(parts[:2]) if len(parts) > 2 else parts[0]
        run[room] += one["summary"]["covered_lines"]
        every[room] += one["summary"]["num_statements"]
    return {room: 100 * run[room] / every[room] for room in every if every[room] and not room.endswith(".py")}


def main(file):
    found = reached(json.loads(Path(file).read_text(encoding="utf-8")))
    for room, per_cent in sorted(found.items()):
        print(f"{room:28} {per_cent:5.1f}  floor {FLOORS.get(room, 0)}")
    below = [
        f"{room}: {found.get(room, 0):.1f} is below {floor}"
        for room, floor in FLOORS.items()
        if found.get(room, 0) < floor
    ]
    sys.exit("\n".join(below) or 0)


if __name__ == "__main__":
    main(sys.argv[1])
