"""From answers to a score, and from two scores to a change: plain sums, by the rules of each measure (section 5.5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from math import sqrt

from recolo_desktop.domain.notes.measure import Direction, Measure, ReliableChange, Scale

Z_95, Z_90 = 1.96, 1.645


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """The total of one scale, or why there is none. `answered` of `of` questions, out of `out_of` points."""

    total: Decimal | None
    answered: int
    of: int
    out_of: int
    not_known: int = 0
    why_none: str = ""


class Step(StrEnum):
    """What a change between two scores is."""

    IMPROVED = "reliable improvement"
    WORSENED = "reliable deterioration"
    NO_CHANGE = "no reliable change"
    UNKNOWN = "how much would be reliable is not known"


def scored(
    measure: Measure, answers: Mapping[int, int | None], *, skipped: bool = False, scale: Scale | None = None
) -> Scored:
    """Add up the answers of one scale; `answers` are by the number of the question from 1, None for not answered.

    `skipped` says that the question that some people leave out does not apply: a retired person's WSAS is out of 32.
    Raises ValueError for an answer that the scale does not have.
    """
    scale = scale or measure.scales[0]
    asked = [at for at in range(1, scale.items + 1) if not (skipped and at == scale.skip)]
    given = {at: answers.get(at) for at in asked}
    known = {at: value for at, value in given.items() if value is not None and value != scale.not_known}
    for at, value in known.items():
        if not scale.lowest <= value <= scale.highest:
            raise ValueError(f"Question {at} has answers from {scale.lowest} to {scale.highest}, and not {value}.")
    of, out_of = len(asked), scale.out_of(skipped=skipped)
    not_known = sum(value == scale.not_known for value in given.values() if value is not None)
    missing = of - len(known) - not_known
    result = Scored(total=None, answered=of - missing, of=of, out_of=out_of, not_known=not_known)
    if missing > scale.most_missing or not known:
        return _without(
            result, f"{missing} of {of} questions {'is' if missing == 1 else 'are'} not answered, so there is no total"
        )
    points = Decimal(sum(_counted(scale, at, value) for at, value in known.items()))
    if missing and scale.prorated:
        points = (points * of / len(known)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    if scale.as_table:
        converted = measure.table.get(str(int(points)))
        if converted is None:
            return _without(result, "the table that turns the sum into the score comes with its licence only")
        points = Decimal(converted)
    return Scored(total=points, answered=result.answered, of=of, out_of=out_of, not_known=not_known)


def _without(result: Scored, why: str) -> Scored:
    return Scored(
        total=None,
        answered=result.answered,
        of=result.of,
        out_of=result.out_of,
        not_known=result.not_known,
        why_none=why,
    )


def _counted(scale: Scale, at: int, value: int) -> int:
    return scale.lowest + scale.highest - value if at in scale.reversed else value


def reliable_size(sd: float, reliability: float, z: float = Z_95) -> float:
    """How many points are more than chance: z · SD · √2 · √(1 − r), Jacobson and Truax (section 5.5).

    Raises ValueError for a spread that is not above 0 or a reliability outside 0 to 1.
    """
    if sd <= 0 or not 0 <= reliability <= 1:
        raise ValueError("A spread is above 0, and a reliability lies between 0 and 1.")
    return z * sd * sqrt(2) * sqrt(1 - reliability)


def step_between(measure: Measure, earlier: Decimal, later: Decimal, rule: ReliableChange | None = None) -> Step:
    """What the later of two scores says of the earlier one, by the size that the measure's source gives."""
    rule = rule or measure.change
    if rule is None or measure.higher_is is Direction.NEITHER:
        return Step.UNKNOWN
    moved = later - earlier if measure.higher_is is Direction.BETTER else earlier - later
    if moved >= rule.points:
        return Step.IMPROVED
    return Step.WORSENED if -moved >= rule.points else Step.NO_CHANGE
