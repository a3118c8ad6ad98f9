"""Scores are kept, signed and corrected by one door; who may, and what waits for whom."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, RecordLocked, StaleRecord
from recolo_desktop.domain.notes.score import Entered
from recolo_desktop.domain.notes.score_entry import ScoreEntry, TotalTyped
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, staff

OWN = "marble kettle orchard thirteen"
READ, TO_SIGN = "Answers of a measure that a clinician has to read", "Scores to sign"


@pytest.fixture
def team(store):
    store.services.clients.register(store.actor, client())
    for role in (Role.ASSISTANT, Role.ADMINISTRATOR):
        member = staff(id=f"staff-{role.value}", role=role, given_name="Tom", is_lead=False, supervisor_id="staff-1")
        store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{OWN} {role.value}")
    return store


def as_role(team, role):
    actor = team.reopen(f"staff-{role.value}", f"{OWN} {role.value}")
    team.services.clients.open(actor, "client-1", "to enter a score")
    return actor


def total(key="phq9", points="9", said=0, **facts):
    return ScoreEntry(measure_key=key, taken_on=TODAY, totals=(TotalTyped(total=points),), said=said, **facts)


def answers(*values, **facts):
    return ScoreEntry(measure_key="phq9", taken_on=TODAY, answers=dict(enumerate(values, start=1)), **facts)


def waiting(team):
    return {one.what: one.count for one in team.services.worklist.to_finish(team.actor)}


def test_a_score_is_entered_signed_and_proved(team):
    measures, actor = team.services.measures, team.actor
    score = measures.enter(actor, "client-1", answers(1, 1, 1, 1, 1, 1, 1, 1, 0))
    assert score.entered is Entered.QUESTIONS
    assert score.answers == (1, 1, 1, 1, 1, 1, 1, 1, 0)
    assert waiting(team)[TO_SIGN] == 1
    given = measures.sign(actor, score.id, "", PASSPHRASE)
    assert "question by question: 8 of 27, mild" in given.said
    assert TO_SIGN not in waiting(team)
    record = team.services.clients.open(actor, "client-1", "to look")
    assert (record.scores, record.scores_signed, record.faults) == ((score,), (given,), {})
    with pytest.raises(RecordLocked):
        measures.sign(actor, score.id, "", PASSPHRASE)
    team.vault.close()
    lines = []
    assert verify(team.folder, PASSPHRASE, team.clock, lines.append), lines
    assert "ok    signatures of scores (1)" in lines


@pytest.mark.parametrize(
    "entry",
    [answers(0, 0, 0, 0, 0, 0, 0, 0, 1), answers(0, 0, 0, 0, 0, 0, 0, 0, None), total(said=2), total(said=None)],
)
def test_an_answer_that_may_not_stay_a_number_waits_for_every_clinician_and_for_words(team, entry):
    assistant = as_role(team, Role.ASSISTANT)
    score = team.services.measures.enter(assistant, "client-1", entry)
    assert score.waits_for_words
    with pytest.raises(NotAllowed, match="clinician"):
        team.services.measures.sign(assistant, score.id, "He is well", f"{OWN} assistant")
    team.reopen("staff-1")
    assert waiting(team)[READ] == 1
    team.services.clients.open(team.actor, "client-1", "to read")
    with pytest.raises(HasProblems):
        team.services.measures.sign(team.actor, score.id, "  ", PASSPHRASE)
    team.services.measures.sign(team.actor, score.id, "Asked. It passed. Plan made.", PASSPHRASE)
    assert READ not in waiting(team)


def test_a_correction_of_an_answer_that_nobody_has_read_stays_asked_about(team):
    measures, actor = team.services.measures, team.actor
    wrong = measures.enter(actor, "client-1", total(said=3))
    right = measures.enter(actor, "client-1", total(said=0, corrects=wrong.id, why_corrected="Read it wrongly"))
    assert right.waits_for_words
    with pytest.raises(HasProblems):
        measures.sign(actor, right.id, "\u200b\u200b", PASSPHRASE)
    measures.sign(actor, right.id, "Asked him. It passed.", PASSPHRASE)
    last = measures.enter(
        actor, "client-1", total(said=0, points="8", corrects=right.id, why_corrected="The sheet says 8")
    )
    assert not last.waits_for_words


@pytest.mark.parametrize(("points", "said"), [("27", 0), ("0", 3), ("2", 3), ("25", 0), ("9", 4)])
def test_a_total_and_the_answer_beside_it_that_cannot_both_be_are_refused(team, points, said):
    with pytest.raises(HasProblems, match="cannot be"):
        team.services.measures.enter(team.actor, "client-1", total(points=points, said=said))


def test_who_is_countersigned_herself_does_not_settle_such_an_answer(team):
    score = team.services.measures.enter(team.actor, "client-1", total(said=2))
    trainee = staff(
        id="staff-trainee",
        role=Role.PSYCHOLOGIST,
        is_lead=False,
        supervisor_id="staff-1",
        needs_countersignature=True,
    )
    team.services.sign_in.add_colleague(team.actor, PASSPHRASE, trainee, OWN)
    actor = team.reopen("staff-trainee", OWN)
    with pytest.raises(NotAllowed, match="clinician"):
        team.services.measures.sign(actor, score.id, "He is well", OWN)


def test_an_assistant_reads_all_scores_of_who_is_assigned_to_her_and_else_her_own(team):
    theirs = team.services.measures.enter(team.actor, "client-1", total(points="4"))
    assistant = as_role(team, Role.ASSISTANT)
    own = team.services.measures.enter(assistant, "client-1", total("gad7", "5", said=None))
    assert team.services.clients.refresh(assistant, "client-1").scores == (own,)
    team.reopen("staff-1")
    assert {one.id for one in team.services.clients.open(team.actor, "client-1", "to look").scores} == {
        theirs.id,
        own.id,
    }


def test_an_administrator_enters_what_she_is_told_and_reads_nothing_of_it(team):
    administrator = as_role(team, Role.ADMINISTRATOR)
    score = team.services.measures.enter(administrator, "client-1", total(points="4"))
    assert team.services.clients.refresh(administrator, "client-1").scores == ()
    with pytest.raises(NotAllowed):
        team.services.measures.sign(administrator, score.id, "", f"{OWN} administrator")


def test_a_wrong_score_is_corrected_beside_it_once(team):
    measures, actor = team.services.measures, team.actor
    wrong = measures.enter(actor, "client-1", total(points="21"))
    with pytest.raises(HasProblems, match="what was wrong"):
        measures.enter(actor, "client-1", total(points="12", corrects=wrong.id))
    right = measures.enter(actor, "client-1", total(points="12", corrects=wrong.id, why_corrected="The sheet says 12"))
    assert right.scales[0].total == "12"
    with pytest.raises(RecordLocked):
        measures.enter(actor, "client-1", total(points="13", corrects=wrong.id, why_corrected="Again"))
    with pytest.raises(StaleRecord):
        measures.enter(actor, "client-1", total("gad7", "5", corrects=right.id, why_corrected="Another measure"))
    question = JournalQuestion(client_id="client-1", actions=(Action.SCORE_ENTERED,))
    with team.vault.open_work(actor) as work:
        newest = work.journal.answering(question)[0]
    assert "The sheet says 12" in newest.reason
    assert len(team.services.clients.open(actor, "client-1", "to look").scores) == 2


@pytest.mark.parametrize(
    "entry",
    [
        replace(total(), taken_on=TODAY + timedelta(days=1)), replace(total(), taken_on=None), total(points="28"),
        answers(4, *[0] * 8), answers(*[None] * 9), total("core10", ""),
        ScoreEntry(measure_key="core10", taken_on=TODAY, answers={1: 1}),
        ScoreEntry(measure_key="honos_secure", taken_on=TODAY, totals=(TotalTyped(total="4"),)),
    ],
)  # fmt: skip
def test_what_cannot_be_a_score_is_refused_by_the_service(team, entry):
    with pytest.raises(HasProblems):
        team.services.measures.enter(team.actor, "client-1", entry)
    assert team.services.clients.open(team.actor, "client-1", "to look").scores == ()


def test_a_measure_that_the_team_does_not_have_is_refused(team):
    with pytest.raises(StaleRecord):
        team.services.measures.enter(team.actor, "client-1", total("srp"))


def test_bands_never_change_under_a_saved_score(team):
    score = team.services.measures.enter(team.actor, "client-1", total(points="10"))
    assert (score.scales[0].band, score.bands_source) == ("moderate", "Kroenke, Spitzer and Williams 2001")
    team.services.measures._service._measures = {}
    assert team.services.clients.open(team.actor, "client-1", "to look").scores == (score,)
