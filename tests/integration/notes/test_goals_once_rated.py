"""A score stands on what the levels said on its day: what was rated does not change its words."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.notes.goal import Goal, GoalRating, GoalReview
from tests.builders import TODAY, client

GOAL = Goal(
    id="goal-1", client_id="client-1", number=1, title="Trains again", own_words="Trains", importance=2, difficulty=1,
    level_descriptions=("none", "looks", "one evening", "two evenings", "every evening"), agreed_on=TODAY,
)  # fmt: skip


@pytest.fixture
def goals(store):
    store.services.clients.register(store.actor, client())
    store.services.goals.set(store.actor, GOAL)
    return store


def review(store):
    rated = GoalReview(
        id="", client_id="client-1", reviewer_id=store.actor.id, reviewer_name="", reviewed_on=TODAY,
        ratings=(GoalRating("goal-1", 1, 2, -1),),
    )  # fmt: skip
    store.services.goals.review(store.actor, rated)


CHANGES = (
    {"level_descriptions": ("none", "looks", "one hour", "two evenings", "every evening")}, {"starting_level": 0},
    {"importance": 3}, {"difficulty": 3}, {"agreed_on": TODAY.replace(day=1)},
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_score_stands_on_cannot_change_once_the_goal_was_rated(goals, change):
    changed = replace(GOAL, **change)
    assert goals.services.goals.set(goals.actor, changed) == changed  # not rated yet
    goals.services.goals.set(goals.actor, GOAL)
    review(goals)
    with pytest.raises(HasProblems, match="Close this goal and set a new one"):
        goals.services.goals.set(goals.actor, changed)


def test_a_problem_stands_beside_the_level_that_was_changed(goals):
    review(goals)
    with pytest.raises(HasProblems) as refused:
        goals.services.goals.set(goals.actor, replace(GOAL, **CHANGES[0]))
    assert [one.field for one in refused.value.problems] == ["level_0"]


def test_title_heading_and_review_may_change_and_it_is_closed_with_a_reason(goals):
    review(goals)
    closed = replace(GOAL, title="Trains", domain="Leisure", closed_on=TODAY, close_reason="Met")
    assert goals.services.goals.set(goals.actor, closed) == closed
