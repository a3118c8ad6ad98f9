"""A review is judged whole, signed, locked, and only added to beside; its score never changes under it."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, RecordLocked, Refusal, StaleRecord
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import AddedKind, GoalRating, GoalReview, LeftOut
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.goal_settings import GoalSettings
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.notes.goals_shown import review_lines
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, staff

SECOND = "willow second cobalt ferry lunch"


def goal(number, **facts):
    return Goal(
        id=f"goal-{number}", client_id="client-1", number=number, title=f"Goal {number}", importance=facts.pop("w", 1),
        level_descriptions=("a", "b", "c", "d", "e"), agreed_on=TODAY, starting_level=-1, **facts,
    )  # fmt: skip


@pytest.fixture
def team(store):
    store.services.clients.register(store.actor, client())
    for number in (1, 2):
        store.services.goals.set(store.actor, goal(number, w=3 if number == 1 else 1))
    return store


def rated(*ratings, **facts):
    return GoalReview(
        id="", client_id="client-1", reviewer_id="", reviewer_name="", reviewed_on=TODAY,
        ratings=tuple(GoalRating(f"goal-{number}", number, weight, level) for number, weight, level in ratings), **facts,
    )  # fmt: skip


def sign(team, review, actor=None, passphrase=PASSPHRASE):
    return team.services.goal_reviews.sign(actor or team.actor, review, passphrase)


BOTH = ((1, 3, 0), (2, 1, 1))


def test_it_is_signed_and_proved(team):
    kept = sign(team, rated(*BOTH))
    record = team.services.clients.refresh(team.actor, "client-1")
    assert record.reviews == (kept,)
    assert kept.signed_at is not None
    assert record.faults == {}
    assert [one.starting for one in kept.ratings] == [-1, -1]
    team.vault.close()
    assert verify(team.folder, PASSPHRASE, team.clock, lambda _: None)


def test_a_wrong_passphrase_signs_nothing(team):
    with pytest.raises(Refusal):
        sign(team, rated(*BOTH), passphrase="not this one at all")
    assert team.services.clients.refresh(team.actor, "client-1").reviews == ()


def test_an_unrated_goal_blocks_it_and_one_that_is_set_aside_says_why(team):
    with pytest.raises(HasProblems, match="Goal 2 is not rated"):
        sign(team, rated(BOTH[0]))
    without = rated(BOTH[0], left_out=(LeftOut("goal-2", 2, " "),))
    with pytest.raises(HasProblems, match="say why"):
        sign(team, without)
    kept = sign(team, replace(without, left_out=(LeftOut("goal-2", 2, "His hand is in plaster"),)))
    assert kept.t_score == pytest.approx(50)


@pytest.mark.parametrize(
    "wrong",
    [
        rated((1, 3, 3), BOTH[1]), rated((1, 3, -0.5), BOTH[1]), rated((1, -1, 0), BOTH[1]), rated((1, 0, 0), (2, 0, 0)),
        rated(), rated(*BOTH, BOTH[0]), rated((1, 3, True), BOTH[1]), rated(*BOTH, rho=1.0),
        replace(rated(*BOTH), reviewed_on=TODAY.replace(year=2027)),
    ],
)  # fmt: skip
def test_a_review_takes_whole_steps_sound_weights_and_a_goal(team, wrong):
    with pytest.raises(HasProblems):
        sign(team, wrong)


def test_weights_of_the_day_are_those_of_the_store(team):
    with pytest.raises(StaleRecord, match="weight"):
        sign(team, rated((1, 2, 0), BOTH[1]))


def test_rho_is_kept_with_the_score_and_never_changes_under_it(team):
    with pytest.raises(StaleRecord, match="ρ"):
        sign(team, rated(*BOTH, rho=0.9))
    first = sign(team, rated(*BOTH))
    settings = team.services.team.settings(team.actor)
    team.services.team.change_settings(team.actor, replace(settings, goals=GoalSettings(rho=0.5)))
    second = sign(team, rated(*BOTH, rho=0.5))
    assert (first.rho, second.rho) == (0.3, 0.5)
    stored = team.services.clients.refresh(team.actor, "client-1").reviews
    assert {one.id: one.t_score for one in stored} == {first.id: first.t_score, second.id: second.t_score}
    assert first.t_score != second.t_score


def test_what_is_added_stands_beside_it_signed(team):
    kept, reviews = sign(team, rated(*BOTH)), team.services.goal_reviews
    with pytest.raises(HasProblems):
        reviews.add_beside(team.actor, kept.id, AddedKind.ADDITION, "  ", PASSPHRASE)
    added = reviews.add_beside(team.actor, kept.id, AddedKind.CLIENT_DISAGREES, "He says both were met.", PASSPHRASE)
    record = team.services.clients.refresh(team.actor, "client-1")
    assert record.reviews_added == (added,)
    assert record.faults == {}
    team.services.case_file.mark_in_error(
        team.actor, subject="goal_reviews", subject_id=kept.id, reason="of another client"
    )
    with pytest.raises(RecordLocked):
        reviews.add_beside(team.actor, kept.id, AddedKind.ADDITION, "More.", PASSPHRASE)


def waiting(team, actor):
    return {item.what for item in team.services.worklist.to_finish(actor)}


def assistant(team):
    helper = staff(id="staff-2", family_name="Ellery", role=Role.ASSISTANT, is_lead=False, supervisor_id=team.actor.id)
    team.services.sign_in.add_colleague(team.actor, PASSPHRASE, helper, SECOND)
    return team.reopen("staff-2", SECOND)


def test_an_assistants_review_waits_for_a_clinician(team):
    helper = assistant(team)
    team.services.clients.open(helper, "client-1", "helps with the goals")
    kept = sign(team, rated(*BOTH), helper, SECOND)
    reviews = team.services.goal_reviews
    with pytest.raises((NotAllowed, Refusal)):
        reviews.add_beside(helper, kept.id, AddedKind.COUNTERSIGNATURE, "", SECOND)
    assert "Your goal reviews that wait for a countersignature" in waiting(team, helper)
    lead = team.reopen("staff-1")
    assert "Goal reviews for you to countersign" in waiting(team, lead)
    made = reviews.add_beside(lead, kept.id, AddedKind.COUNTERSIGNATURE, "", PASSPHRASE)
    assert made.what is AddedKind.COUNTERSIGNATURE
    assert "Goal reviews for you to countersign" not in waiting(team, lead)
    with pytest.raises(RecordLocked):
        reviews.add_beside(lead, kept.id, AddedKind.COUNTERSIGNATURE, "", PASSPHRASE)
    helper = team.reopen("staff-2", SECOND)
    with pytest.raises(NotAllowed):  # somebody stood for it: its author does not undo that alone
        team.services.case_file.mark_in_error(helper, subject="goal_reviews", subject_id=kept.id, reason="mine")


def test_a_picture_is_one_of_this_record(team):
    rating = GoalRating("goal-1", 1, 3, 0, "seen", None, "document-of-nobody")
    with pytest.raises(StaleRecord, match="picture"):
        sign(team, replace(rated(*BOTH), ratings=(rating, GoalRating("goal-2", 2, 1, 1))))


def test_what_was_seen_of_a_goal_that_is_set_aside_is_kept(team):
    left = LeftOut("goal-2", 42, " plaster ", " His log ")
    kept = sign(team, rated(BOTH[0], left_out=(left,)))
    assert kept.left_out == (LeftOut("goal-2", 2, "plaster", "His log"),)


def test_no_review_is_older_than_the_goals_that_it_judges(team):
    with pytest.raises(HasProblems, match="agreed after this day"):
        sign(team, replace(rated(*BOTH), reviewed_on=TODAY.replace(year=2001)))


@pytest.mark.parametrize("level", [1.0, 0.0, "1"])
def test_a_level_is_a_whole_number(team, level):
    with pytest.raises(HasProblems):
        sign(team, rated((1, 3, level), BOTH[1]))


def test_a_review_made_before_they_were_signed_still_opens_and_verifies(team):
    with team.vault.open_work(team.actor) as work:  # as an earlier version stored it
        work.add(replace(rated(*BOTH), id="r-old", reviewer_id=team.actor.id, reviewer_name=team.actor.name))
        work.record(Action.GOALS_REVIEWED, client_id="client-1", subject="goal_reviews", subject_id="r-old")
        work.commit()
    record = team.services.clients.refresh(team.actor, "client-1")
    assert [one.id for one in record.reviews] == ["r-old"]
    assert record.faults == {}
    assert [line.state for line in review_lines(record)] == ["Not signed"]
    team.vault.close()
    assert verify(team.folder, PASSPHRASE, team.clock, lambda _: None)
