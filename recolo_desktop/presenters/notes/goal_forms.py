"""Form fields ↔ a goal."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from recolo_desktop.domain.basics.dates import NotADate, parse_date, screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.notes.goal import LEVELS, Goal, GoalState, level_field
from recolo_desktop.domain.notes.goal_step import GoalStep, StepState
from recolo_desktop.domain.orders.court_order import Condition

_AS_TYPED = (
    "title", "own_words", "domain", "agreed_on", "agreed_with", "review_due", "closed_on", "close_reason",
    "measured_by", "achievable_because", "relevant_because", "by_when", "reasoning", "if_hard",
)  # fmt: skip


def goal_from(values: dict[str, Any], before: Goal, today: date) -> Goal:
    """The goal that the fields say, over what stood there. Raises HasProblems for what cannot be read."""
    number = (values.get("programme_session") or "").strip()
    if number and not number.isdecimal():
        raise HasProblems([Problem("programme_session", "Write the number of the session, as 3")])
    if values["starting_level"] is None:
        raise HasProblems([Problem("starting_level", "Choose where the client starts")])
    return replace(
        before,
        **{name: values[name] for name in _AS_TYPED},
        importance=int(values["importance"] or 1),
        difficulty=int(values["difficulty"] or 1),
        level_descriptions=tuple(values[level_field(level)] for level in LEVELS),
        starting_level=int(values["starting_level"]),
        state=GoalState(values["state"] or before.state),
        condition_ids=tuple(values.get("condition_ids") or ()),
        programme_session=int(number) if number else None,
        steps=tuple(_step(at, row, today) for at, row in enumerate(values.get("steps") or (), start=1)),
    )


def goal_values(goal: Goal) -> dict[str, Any]:
    """What stands in the fields for a goal."""
    plain = {one.name: getattr(goal, one.name) for one in fields(goal) if one.name in _AS_TYPED}
    return {
        **plain,
        "importance": goal.importance,
        "difficulty": goal.difficulty,
        "starting_level": goal.starting_level,
        "state": goal.state.value,
        "condition_ids": list(goal.condition_ids),
        "programme_session": str(goal.programme_session) if goal.programme_session is not None else "",
        "steps": [_row(step) for step in goal.steps],
        **{level_field(level): text for level, text in zip(LEVELS, goal.level_descriptions, strict=True)},
    }


def _step(number: int, row: dict[str, str], today: date) -> GoalStep:
    return GoalStep(
        words=row["words"].strip(),
        state=StepState(row["state"] or StepState.PLANNED),
        planned_for=_day(number, row["planned_for"], today),
        happened_on=_day(number, row["happened_on"], today),
        at_home=row["at_home"] == _YES,
    )


def _row(step: GoalStep) -> dict[str, str]:
    return {
        "words": step.words,
        "state": step.state.value,
        "at_home": _YES if step.at_home else "",
        "planned_for": screen_date(step.planned_for) if step.planned_for else "",
        "happened_on": screen_date(step.happened_on) if step.happened_on else "",
    }


def _day(number: int, typed: str, today: date) -> date | None:
    try:
        return parse_date(typed, today)
    except NotADate as wrong:
        raise HasProblems([Problem("steps", f"Step {number}: {wrong}")]) from None


def condition_line(condition: Condition) -> str:
    """A condition as one line to tick."""
    said = condition.plain_reading.strip() or condition.verbatim.strip()
    short = said if len(said) <= _LONGEST else f"{said[:_LONGEST].rsplit(' ', 1)[0]}…"
    return f"{condition.number_on_face}. {short}"


_YES, _LONGEST = "yes", 60
