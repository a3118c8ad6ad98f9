"""What somebody enters of a measure, and the score that it makes: one rule for screen, room and service."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from recolo_desktop.domain.basics.errors import HasProblems, Problem, refuse_if_any
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.domain.notes.score import (
    Entered,
    ScaleScore,
    Score,
    asks_at_once,
    from_answers,
    from_total,
    problems_of,
)
from recolo_desktop.domain.team.staff import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalTyped:
    """One total as it stands on the paper, with how many questions were answered."""

    total: str = ""
    answered: int | None = None
    not_known: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreEntry:
    """Answers by the number of their question, or totals, one for each scale.

    `skipped` says that the question which some people leave out does not apply; `said` is the answer, out of a total on
    paper, that may not stay a number (question 9 of PHQ-9), None where it was refused or is not known.
    """

    measure_key: str
    taken_on: date | None
    answers: dict[int, int | None] | None = None
    totals: tuple[TotalTyped, ...] = ()
    skipped: bool = False
    said: int | None = None
    in_the_room: bool = False
    corrects: str = ""
    why_corrected: str = ""


def score_of(
    measure: Measure, entry: ScoreEntry, *, key: str, client_id: ClientId, by: StaffMember, at: datetime, today: date
) -> Score:
    """The score. Raises HasProblems, each beside its field, for what cannot be one; nothing typed is lost by that."""
    if entry.taken_on is None:
        raise HasProblems([Problem("taken_on", "Enter the day on which it was filled in")])
    if entry.answers is not None:
        refuse_if_any(_no_questions(measure))
        scales = _answered(measure, entry)
    else:
        scales = _totals(measure, entry)
        refuse_if_any(_contradiction(measure, entry, scales[0]))
    score = Score(
        id=key,
        client_id=client_id,
        measure_key=measure.key,
        title=measure.title,
        version=measure.version,
        taken_on=entry.taken_on,
        entered=_how(entry),
        scales=scales,
        answers=() if entry.answers is None else _in_order(measure, entry.answers),
        asked_at_once=asks_at_once(measure, entry.answers, entry.said),
        bands_source=measure.bands_source,
        said_with_it=measure.said_with_it,
        entered_by=by.id,
        entered_by_name=by.name,
        entered_at=at,
        corrects=entry.corrects,
        why_corrected=entry.why_corrected.strip(),
    )
    refuse_if_any(problems_of(score, today))
    return score


def _in_order(measure: Measure, answers: Mapping[int, int | None]) -> tuple[int | None, ...]:
    return tuple(answers.get(at) for at in range(1, measure.scales[0].items + 1))


def _contradiction(measure: Measure, entry: ScoreEntry, total: ScaleScore) -> list[Problem]:
    """A total that the one answer named beside it cannot be part of: one of the two was read wrong from the paper."""
    if measure.asks is None or entry.said is None or total.value is None:
        return []
    scale = measure.scales[0]
    others = total.value - entry.said
    fits = (scale.items - 1) * scale.lowest <= others <= (scale.items - 1) * scale.highest
    if fits and scale.lowest <= entry.said <= scale.highest:
        return []
    return [
        Problem(
            "said",
            f"With a total of {total.total}, question {measure.asks.item} cannot be {entry.said}. "
            "Look at the paper again.",
        )
    ]


def _how(entry: ScoreEntry) -> Entered:
    if entry.in_the_room:
        return Entered.IN_THE_ROOM
    return Entered.TOTAL if entry.answers is None else Entered.QUESTIONS


def _no_questions(measure: Measure) -> list[Problem]:
    if measure.takes_items:
        return []
    return [Problem("total", f"{measure.title} is entered as a total: {measure.licence.position}")]


def _answered(measure: Measure, entry: ScoreEntry) -> tuple[ScaleScore, ...]:
    answers = entry.answers or {}
    if not entry.in_the_room and all(value is None for value in answers.values()):
        refuse_if_any([Problem("total", "No question is answered")])
    try:
        return from_answers(measure, answers, skipped=entry.skipped)
    except ValueError as fault:
        refuse_if_any([Problem("total", str(fault))])
        raise


def _totals(measure: Measure, entry: ScoreEntry) -> tuple[ScaleScore, ...]:
    """Each total beside its own field: "total", "total_2" for the second scale."""
    found, problems = [], []
    for at, scale in enumerate(measure.scales):
        field = "total" if at == 0 else f"total_{at + 1}"
        typed = entry.totals[at] if at < len(entry.totals) else TotalTyped()
        if not typed.total.strip():
            problems.append(Problem(field, f"Enter the total{f' of {scale.title}' if scale.title else ''}"))
            continue
        try:
            found.append(
                from_total(
                    measure, scale, typed.total, answered=typed.answered, skipped=entry.skipped,
                    not_known=typed.not_known,
                )
            )  # fmt: skip
        except ValueError as fault:
            problems.append(Problem(field, str(fault)))
    refuse_if_any(problems)
    return tuple(found)
