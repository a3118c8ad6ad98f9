"""A week as a client tells it: what each half hour is filled with, and what stalking took (sections 5.7 and 1.7)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
A_DAY = 48  # half hours
CELLS = len(DAYS) * A_DAY
NIGHT_UNTIL = 12  # the half hours from midnight to 06:00
EMPTY = "-"
_BY_DAY = range(12, 36)  # from 06:00 to 18:00


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """What a half hour may hold, from the data file."""

    letter: str
    name: str
    short: str
    tone: str
    pattern: str
    is_stalking: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeUse:
    """One week. `cells` holds a letter for each half hour from Monday 00:00, day after day; it is kept as it was told.

    `told_as` says which week it is and from where: "June 2026, as he remembers it".
    """

    id: str
    client_id: ClientId
    taken_on: date
    told_as: str
    cells: str = EMPTY * CELLS
    said: str = ""
    roles: str = ""
    habits: str = ""
    taken_by: StaffId
    taken_by_name: OwnName
    taken_at: datetime

    def problems(self, known: Iterable[str], today: date) -> tuple[Problem, ...]:
        """Everything to put right before it can be kept."""
        found = []
        if self.taken_on > today:
            found.append(Problem("taken_on", "The day is in the future"))
        if not self.told_as.strip():
            found.append(Problem("told_as", "Say which week it is, and from whom: last week, from a diary"))
        if len(self.cells) != CELLS or set(self.cells) - {*known, EMPTY}:
            found.append(Problem("cells", "This is not a whole week of half hours"))
        elif not set(self.cells) - {EMPTY}:
            found.append(Problem("cells", "Nothing is filled in yet"))
        return tuple(found)

    def at(self, day: int, half_hour: int) -> str:
        return self.cells[day * A_DAY + half_hour]


def hours(cells: str) -> Mapping[str, float]:
    """Hours a week for each letter; they add up to 168."""
    return {letter: count / 2 for letter, count in Counter(cells).items()}


def hours_by_day(cells: str, letters: frozenset[str]) -> float:
    """Those of them between 06:00 and 18:00."""
    return sum(cells[day * A_DAY + at] in letters for day in range(len(DAYS)) for at in _BY_DAY) / 2


def filled(cells: str, places: Iterable[tuple[int, int]], letter: str) -> str:
    """The same week with these half hours of these days filled."""
    changed = list(cells)
    for day, at in places:
        changed[day * A_DAY + at] = letter
    return "".join(changed)


@dataclass(frozen=True, slots=True)
class Line:
    """One category in a comparison of two weeks."""

    name: str
    letter: str
    before: float
    now: float

    @property
    def change(self) -> float:
        return self.now - self.before


def compared(before: TimeUse, now: TimeUse, categories: tuple[Category, ...]) -> tuple[Line, ...]:
    """Hours a week of every category then and now, in the order of the file."""
    was, is_now = hours(before.cells), hours(now.cells)
    return tuple(Line(one.name, one.letter, was.get(one.letter, 0), is_now.get(one.letter, 0)) for one in categories)


def what_stalking_took(before: TimeUse, now: TimeUse, categories: tuple[Category, ...]) -> tuple[str, ...]:
    """In two sentences what it took and what took its place; empty where neither week holds any of it."""
    letters = frozenset(one.letter for one in categories if one.is_stalking)
    names = " and ".join(one.name.lower() for one in categories if one.is_stalking)
    was, is_now = (sum(hours(one.cells).get(letter, 0) for letter in letters) for one in (before, now))
    if not was and not is_now:
        return ()
    gained = sorted(
        (
            line
            for line in compared(before, now, categories)
            if line.letter not in {*letters, EMPTY} and line.change > 0
        ),
        key=lambda line: -line.change,
    )
    to = " and ".join(line.name.lower() for line in gained[:2])
    took = f"{was:g} hours a week on {names} before, {hours_by_day(before.cells, letters):g} of them by day."
    place = f" What grew most is {to}." if to and is_now < was else ""
    return took, f"{is_now:g} hours now.{place}"
