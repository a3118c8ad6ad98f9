"""A score stands on what was agreed: a change of it is a new version beside the old, and both can be read."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, RecordLocked, StaleRecord
from recolo_desktop.domain.notes.goal import Goal, GoalState
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview, levels_of
from recolo_desktop.domain.notes.goal_step import GoalStep, StepState
from recolo_desktop.domain.team.goal_settings import GoalSettings, Weighing
from recolo_desktop.presenters.notes.goals_shown import newest_version
from tests.builders import PASSPHRASE, TODAY, client, condition, order, person

GOAL = Goal(
    id="goal-1", client_id="client-1", number=1, title="Trains again", own_words="Trains", importance=2, difficulty=1,
    level_descriptions=("none", "looks", "an evening", "some evenings", "every evening"), agreed_on=TODAY,
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
    return store.services.goal_reviews.sign(store.actor, rated, PASSPHRASE)


def standing(store):
    return [goal for goal in store.services.clients.refresh(store.actor, "client-1").goals if goal.is_open]


CHANGES = (
    {"level_descriptions": ("none", "looks", "an hour", "some evenings", "every evening")}, {"starting_level": 0},
    {"importance": 3}, {"difficulty": 3}, {"agreed_on": TODAY.replace(day=1)}, {"title": "Trains"},
    {"own_words": "Trains!"}, {"measured_by": "his log"}, {"by_when": TODAY}, {"agreed_with": "Dan"},
    {"achievable_because": "he did it before"}, {"relevant_because": "it fills the evening"},
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_agreed_changes_as_a_new_version_beside_the_old(goals, change):
    made = review(goals)
    follows = goals.services.goals.set(goals.actor, replace(GOAL, **change))
    assert (follows.version, follows.number, follows.continues) == (2, 1, "goal-1")
    record = goals.services.clients.refresh(goals.actor, "client-1")
    was = next(one for one in record.goals if one.id == "goal-1")
    assert (was.state, was.closed_on) == (GoalState.CONTINUED, TODAY)
    assert all(getattr(was, name) == getattr(GOAL, name) for name in change)
    assert record.reviews == (made,)
    assert standing(goals) == [follows]
    with pytest.raises(RecordLocked):
        goals.services.goals.set(goals.actor, replace(was, title="Back"))


@pytest.mark.parametrize(
    "change",
    [
        {"domain": "Leisure"}, {"review_due": TODAY}, {"if_hard": "Walk first"}, {"programme_session": 3},
        {"state": GoalState.ACTIVE}, {"state": GoalState.MET, "closed_on": TODAY},
        {"state": GoalState.SET_ASIDE, "closed_on": TODAY, "close_reason": "He moved"},
        {"steps": (GoalStep(words="Ring the club", state=StepState.DONE, happened_on=TODAY, at_home=True),)},
    ],
)  # fmt: skip
def test_what_is_no_part_of_it_changes_in_place(goals, change):
    review(goals)
    (before,) = standing(goals)
    stored = goals.services.goals.set(goals.actor, replace(before, **change))
    assert stored == replace(before, **change)
    assert len(goals.services.clients.refresh(goals.actor, "client-1").goals) == 1


def test_a_proposal_may_be_unfinished_and_a_goal_without_five_levels_is_never_agreed(goals):
    proposed = replace(GOAL, id="", state=GoalState.PROPOSED, agreed_on=None, level_descriptions=("", "", "b", "", ""))
    kept = goals.services.goals.set(goals.actor, proposed)
    again = goals.services.goals.set(goals.actor, replace(kept, title="Trains on Sundays"))
    assert again.version == 1, "nothing was agreed yet"
    with pytest.raises(HasProblems) as refused:
        goals.services.goals.set(goals.actor, replace(again, state=GoalState.AGREED))
    fields = {one.field for one in refused.value.problems}
    assert fields == {"level_minus_2", "level_minus_1", "level_plus_1", "level_plus_2", "agreed_on"}
    review(goals)  # what is only proposed is not rated


@pytest.mark.parametrize("state", [GoalState.MET, GoalState.SET_ASIDE])
def test_a_goal_that_ended_says_when_and_one_that_is_set_aside_why(goals, state):
    with pytest.raises(HasProblems):
        goals.services.goals.set(goals.actor, replace(GOAL, state=state))
    with pytest.raises(HasProblems):
        goals.services.goals.set(goals.actor, replace(GOAL, closed_on=TODAY))


def test_levels_that_look_like_slips_are_asked_about_and_kept_once_somebody_looked(goals):
    levels = ("no evening", "3 evenings", "1 evening", "4 evenings", "5 evenings")
    slip = replace(GOAL, id="", level_descriptions=levels)
    with pytest.raises(HasProblems, match="rise or fall"):
        goals.services.goals.set(goals.actor, slip)
    assert goals.services.goals.set(goals.actor, slip, "He wants it so").level_descriptions == levels
    with pytest.raises(HasProblems, match="say the same"):
        goals.services.goals.set(goals.actor, replace(slip, level_descriptions=("a", "b", "c", "C ", "e")))


def test_a_review_is_due_after_the_weeks_of_the_team_and_a_weight_is_one_that_it_uses(goals):
    team = goals.services.team
    assert (standing(goals)[0].review_due - TODAY).days == 56
    settings = team.settings(goals.actor)
    own = GoalSettings(importance=Weighing.FROM_ONE, difficulty=Weighing.OFF, review_weeks=6)
    team.change_settings(goals.actor, replace(settings, goals=own))
    made = goals.services.goals.set(goals.actor, replace(GOAL, id="", title="Swim"))
    assert (made.review_due - TODAY).days == 42
    with pytest.raises(HasProblems, match="1, 2, 3"):
        goals.services.goals.set(goals.actor, replace(GOAL, id="", importance=0))
    with pytest.raises(HasProblems):
        goals.services.goals.set(goals.actor, replace(GOAL, id="", difficulty=2))
    with pytest.raises(HasProblems):
        team.change_settings(goals.actor, replace(settings, goals=replace(own, rho=1.2)))


def test_a_link_leads_to_a_condition_of_this_client(goals):
    with pytest.raises(StaleRecord, match="condition"):
        goals.services.goals.set(goals.actor, replace(GOAL, id="", condition_ids=("of-somebody-else",)))


def test_a_goal_in_the_wrong_record_is_marked_there_and_proposed_where_it_belongs(goals):
    services, actor = goals.services, goals.actor
    services.clients.register(actor, client(id="client-2", given_names="Marcus", family_name="Webber", nhs_number=""))
    services.clients.open(actor, "client-2", "to try")
    with pytest.raises(HasProblems):
        services.goals.write_again_elsewhere(actor, "goal-1", "client-2", "it is Webber's")
    again = services.goals.write_again_elsewhere(actor, "goal-1", "client-2", "two windows were open")
    assert (again.client_id, again.state, again.agreed_on, again.title) == (
        "client-2",
        GoalState.PROPOSED,
        None,
        GOAL.title,
    )
    wrong = services.clients.refresh(actor, "client-1")
    assert "goal-1" in wrong.in_error
    assert [entry.kind for entry in wrong.entries] == ["data_incident"]
    (mark,) = wrong.marks
    assert mark.id[-8:] in again.reasoning
    assert again.id[-8:] in mark.written_again_in
    with pytest.raises(HasProblems, match="no open goal"):
        services.goal_reviews.sign(
            actor,
            GoalReview(id="", client_id="client-1", reviewer_id="", reviewer_name="", reviewed_on=TODAY, ratings=()),
            PASSPHRASE,
        )
    with pytest.raises(RecordLocked):
        services.goals.set(actor, replace(GOAL, domain="Leisure"))


def test_what_was_agreed_is_never_proposed_again_and_rewritten_under_its_rating(goals):
    review(goals)
    (before,) = standing(goals)
    with pytest.raises(HasProblems, match="not proposed again"):
        goals.services.goals.set(goals.actor, replace(before, state=GoalState.PROPOSED))


def test_what_ended_stays_as_it_ended(goals):
    (before,) = standing(goals)
    ended = goals.services.goals.set(goals.actor, replace(before, state=GoalState.MET, closed_on=TODAY))
    for change in ({"closed_on": None, "state": GoalState.ACTIVE}, {"domain": "Leisure"}):
        with pytest.raises(RecordLocked):
            goals.services.goals.set(goals.actor, replace(ended, **change))


def test_number_and_versions_are_the_stores_own(goals):
    forged = goals.services.goals.set(
        goals.actor, replace(GOAL, id="", title="Swim", number=99, version=7, continues="goal-1")
    )
    assert (forged.number, forged.version, forged.continues) == (2, 1, "")
    kept = goals.services.goals.set(goals.actor, replace(forged, number=50, continues="goal-1", domain="Leisure"))
    assert (kept.number, kept.continues) == (2, "")


@pytest.mark.parametrize(
    "days",
    [
        {"agreed_on": date(2031, 1, 1)}, {"state": GoalState.MET, "closed_on": date(2030, 1, 1)},
        {"state": GoalState.MET, "closed_on": date(2001, 1, 1)},
    ],
)  # fmt: skip
def test_an_agreement_and_an_end_lie_behind_us_in_that_order(goals, days):
    with pytest.raises(HasProblems):
        goals.services.goals.set(goals.actor, replace(GOAL, id="", **days))


def test_a_version_with_the_same_levels_goes_on_from_the_rating_and_one_with_others_does_not(goals):
    review(goals)
    (before,) = standing(goals)
    same = goals.services.goals.set(goals.actor, replace(before, measured_by="his log"))
    record = goals.services.clients.refresh(goals.actor, "client-1")
    assert levels_of(same, record.goals, record.reviews) == (-1,)
    other = ("none", "looks", "an hour", "some evenings", "every evening")
    again = goals.services.goals.set(goals.actor, replace(same, level_descriptions=other))
    record = goals.services.clients.refresh(goals.actor, "client-1")
    assert levels_of(again, record.goals, record.reviews) == ()
    assert newest_version(record, "goal-1") == again.id


def test_the_client_in_the_room_and_an_export_see_no_goal_of_another_client(goals):
    services, actor = goals.services, goals.actor
    proposed = replace(GOAL, id="", title="Only an idea", state=GoalState.PROPOSED)
    services.goals.set(actor, proposed)
    services.clients.register(actor, client(id="client-2", given_names="Marcus", family_name="Webber", nhs_number=""))
    services.clients.open(actor, "client-2", "to try")
    services.goals.write_again_elsewhere(actor, "goal-1", "client-2", "two windows were open")
    assert services.room.enter(actor, "client-1").goals == ()
    leaving = services.exporting.to_leave(actor, services.clients.refresh(actor, "client-1"))
    assert [goal.title for goal in leaving.goals] == ["Only an idea"]


def test_a_slip_and_a_condition_are_asked_about_together(goals):
    goals.services.court_orders.record(goals.actor, order(), (person(),), (condition(),))
    levels = ("no evening", "3 evenings", "1 evening", "4 evenings", "5 evenings")
    both = replace(GOAL, id="", title="Ring my ex on her birthday", level_descriptions=levels)
    with pytest.raises(HasProblems) as asked:
        goals.services.goals.set(goals.actor, both)
    said = " ".join(one.message for one in asked.value.problems)
    assert "rise or fall" in said
    assert "condition" in said
