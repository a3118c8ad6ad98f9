"""Form fields ↔ a goal."""

from typing import Any

from recolo_desktop.domain.basics.ids import ClientId, GoalId
from recolo_desktop.domain.notes.goal import LEVELS, Goal, level_field


def goal_from(values: dict[str, Any], key: GoalId, client_id: ClientId, number: int) -> Goal:
    """The goal that the fields say."""
    return Goal(
        id=key,
        client_id=client_id,
        number=number,
        title=values["title"],
        own_words=values["own_words"],
        domain=values["domain"],
        importance=int(values["importance"] or 1),
        difficulty=int(values["difficulty"] or 1),
        level_descriptions=tuple(values[level_field(level)] for level in LEVELS),
        starting_level=int(values["starting_level"] or -1),
        agreed_on=values["agreed_on"],
        review_due=values["review_due"],
        closed_on=values["closed_on"],
        close_reason=values["close_reason"],
    )


def goal_values(goal: Goal) -> dict[str, Any]:
    """What stands in the fields for a goal."""
    return {
        "title": goal.title,
        "own_words": goal.own_words,
        "domain": goal.domain,
        "importance": goal.importance,
        "difficulty": goal.difficulty,
        "starting_level": goal.starting_level,
        "agreed_on": goal.agreed_on,
        "review_due": goal.review_due,
        "closed_on": goal.closed_on,
        "close_reason": goal.close_reason,
        **{level_field(level): text for level, text in zip(LEVELS, goal.level_descriptions, strict=True)},
    }
