"""Ratings in the team's own words: a lead adds and ends them without code, everybody asks them, words stay."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, StaleRecord
from recolo_desktop.domain.notes.measure import Direction
from recolo_desktop.domain.notes.score_entry import ScoreEntry
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.notes.measures_sheet import NOT_TODAY, asked_still, measure_lines, measures_of, sheet_of
from tests.builders import PASSPHRASE, TODAY, make_store, one_order, staff

URGE = TeamRating(
    id="", title="Urge to make contact", question="How strong was the urge to make contact at its strongest?",
    least="no urge at all", most="as strong as it can be", higher_is=Direction.WORSE, every_session=True,
)  # fmt: skip


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records", one_order)
    store.services.clients.open(store.actor, "client-1")
    yield store
    store.vault.close()


def shown(store):
    record = store.services.clients.refresh(store.actor, "client-1")
    return record, measures_of(record, store.services.measures.kinds())


def entered(store, key, answer):
    entry = ScoreEntry(measure_key=key, taken_on=TODAY, answers={1: answer})
    return store.services.measures.enter(store.actor, "client-1", entry)


def test_a_rating_is_asked_like_a_measure_and_says_that_it_has_no_norms(store):
    rating = store.services.ratings.add(store.actor, URGE)
    record, measures = shown(store)
    (line,) = measure_lines(record, measures, TODAY)
    assert (line.title, line.state) == ("Urge to make contact", NOT_TODAY)
    score = entered(store, rating.id, 7)
    assert (score.scales[0].total, score.scales[0].out_of, score.scales[0].band) == ("7", 10, "")
    record, measures = shown(store)
    (line,) = measure_lines(record, measures, TODAY)
    assert (line.last, line.state) == ("7", "To sign")
    sheet = sheet_of(record, next(one for one in measures if one.key == rating.id))
    assert (sheet.trend.low, sheet.trend.high, sheet.under) == (0, 10, "The team's own rating; it has no norms.")
    assert any(one.stem == "0 means: no urge at all. 10 means: as strong as it can be." for one in measures)


@pytest.mark.parametrize("answer", [-1, 11, None])
def test_a_number_that_is_none_of_the_ladder_is_refused(store, answer):
    rating = store.services.ratings.add(store.actor, URGE)
    with pytest.raises(HasProblems):
        entered(store, rating.id, answer)


def test_what_has_ended_is_asked_no_more_and_its_scores_stay(store):
    rating = store.services.ratings.add(store.actor, URGE)
    score = entered(store, rating.id, 4)
    store.services.ratings.end(store.actor, rating.id)
    record, measures = shown(store)
    (measure,) = [one for one in measures if one.key == rating.id]
    assert not asked_still(record, measure)
    assert [line.key for line in sheet_of(record, measure).lines] == [score.id]
    with pytest.raises(StaleRecord):
        store.services.ratings.end(store.actor, rating.id)
    again = store.services.ratings.add(store.actor, URGE)
    assert again.id != rating.id


@pytest.mark.parametrize("field", ["title", "question", "least", "most"])
def test_a_rating_without_words_or_with_too_many_is_refused_beside_its_field(store, field):
    for words in ("  ", "w" * 201):
        with pytest.raises(HasProblems) as refused:
            store.services.ratings.add(store.actor, replace(URGE, **{field: words}))
        assert {one.field for one in refused.value.problems} == {field}


def test_two_ratings_of_one_name_are_not_asked_at_once(store):
    store.services.ratings.add(store.actor, URGE)
    with pytest.raises(HasProblems, match="of this name"):
        store.services.ratings.add(store.actor, replace(URGE, title="URGE to make  contact"))


def test_what_every_client_reads_holds_nobodys_details(store):
    with pytest.raises(HasProblems, match="somebody's details"):
        store.services.ratings.add(store.actor, replace(URGE, question="How often did you pass 9 Birch Lane?"))


def test_only_a_lead_adds_one_and_an_assistant_asks_it(store):
    rating = store.services.ratings.add(store.actor, URGE)
    member = staff(
        id="staff-2", role=Role.ASSISTANT, given_name="Sam", family_name="Okoro", is_lead=False, supervisor_id="staff-1"
    )
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} two")
    assistant = store.reopen("staff-2", f"{PASSPHRASE} two")
    store.services.clients.open(assistant, "client-1", "to ask")
    with pytest.raises(NotAllowed):
        store.services.ratings.add(assistant, replace(URGE, title="Another"))
    with pytest.raises(NotAllowed):
        store.services.ratings.end(assistant, rating.id)
    entry = ScoreEntry(measure_key=rating.id, taken_on=TODAY, answers={1: 3})
    assert store.services.measures.enter(assistant, "client-1", entry).title == "Urge to make contact"


def test_a_score_of_a_rating_is_corrected_beside_under_the_words_of_its_time(store):
    rating = store.services.ratings.add(store.actor, URGE)
    wrong = entered(store, rating.id, 9)
    store.services.ratings.end(store.actor, rating.id)
    entry = ScoreEntry(
        measure_key=rating.id, taken_on=TODAY, answers={1: 6}, corrects=wrong.id, why_corrected="read wrongly"
    )
    assert store.services.measures.enter(store.actor, "client-1", entry).scales[0].total == "6"
