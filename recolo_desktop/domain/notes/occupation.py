"""Problems of daily life as the client names and rates them: a record of use, with no form and no words of a scale.

Importance, performance and satisfaction go from 1 to 10; means and change follow section 5.1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId

_LEAST, _MOST = 1, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedProblem:
    """One problem in the client's words. A rating that was not given is None, and never a number."""

    words: str
    importance: int | None = None
    performance: int | None = None
    satisfaction: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemsRated:
    """What was rated on one day. Kept as it was said."""

    id: str
    client_id: ClientId
    taken_on: date
    problems_named: tuple[RatedProblem, ...]
    said: str = ""
    taken_by: StaffId
    taken_by_name: OwnName
    taken_at: datetime

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything to put right before it can be kept."""
        found = []
        if self.taken_on > today:
            found.append(Problem("taken_on", "The day is in the future"))
        if not self.problems_named:
            found.append(Problem("problems", "Name at least one problem"))
        named = [squeezed(one.words) for one in self.problems_named]
        if "" in named:
            found.append(Problem("problems", "Say what the problem is, in the client's words"))
        if len(set(named)) < len(named):
            found.append(Problem("problems", "A problem stands there twice"))
        given = [
            rating
            for one in self.problems_named
            for rating in (one.importance, one.performance, one.satisfaction)
            if rating is not None
        ]
        if any(type(rating) is not int or not _LEAST <= rating <= _MOST for rating in given):
            found.append(Problem("problems", "A rating goes from 1 to 10"))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Means:
    """The two means; None where a rating is missing, and `missing` says how many are."""

    performance: float | None
    satisfaction: float | None
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Changed:
    """Later minus earlier on the problems that both share; `shared` says how many, `of` how many there were."""

    performance: float | None
    satisfaction: float | None
    shared: int
    of: int
    missing: int = 0


def means(rated: Sequence[RatedProblem]) -> Means:
    """The sum of the ratings over the number of problems; a missing one gives no mean (section 5.1)."""
    missing = sum(rating is None for one in rated for rating in (one.performance, one.satisfaction))
    return Means(_mean([one.performance for one in rated]), _mean([one.satisfaction for one in rated]), missing)


def change(before: ProblemsRated, after: ProblemsRated) -> Changed:
    """On the same problems only: those that were dropped or came new are left out on both sides."""
    first = {squeezed(one.words): one for one in before.problems_named}
    last = {squeezed(one.words): one for one in after.problems_named}
    both = [key for key in first if key in last]
    was, now = means([first[key] for key in both]), means([last[key] for key in both])
    return Changed(
        _step(was.performance, now.performance),
        _step(was.satisfaction, now.satisfaction),
        len(both),
        len({*first, *last}),
        was.missing + now.missing,
    )


def said_of_change(changed: Changed, counts_from: float) -> str:
    """The change as it is read: signed, on which problems, and against which threshold."""
    if not changed.shared:
        return "No problem was rated both times, so there is no change."
    kept = "" if changed.shared == changed.of else f" on the {changed.shared} problems rated both times"
    both = (("performance", changed.performance), ("satisfaction", changed.satisfaction))
    steps = [(name, step) for name, step in both if step is not None]
    told = ", ".join(_told(name, step) for name, step in both).capitalize()
    if changed.missing:
        told += f", with {changed.missing} rating{'' if changed.missing == 1 else 's'} missing"
    if not steps:
        return f"{told}{kept}."
    reached = [name for name, step in steps if abs(step) >= counts_from]
    if not reached:
        return f"{told}{kept}. Below the change of {counts_from:g} that the team counts."
    return f"{told}{kept}. A change of {counts_from:g} or more, which the team counts, in {' and '.join(reached)}."


def _told(name: str, step: float | None) -> str:
    return f"{name} not worked out" if step is None else f"{name} {step:+.1f}".replace("-", "−")


def _mean(ratings: list[int | None]) -> float | None:
    given = [rating for rating in ratings if rating is not None]
    return sum(given) / len(given) if given and len(given) == len(ratings) else None


def _step(was: float | None, now: float | None) -> float | None:
    return None if was is None or now is None else now - was
