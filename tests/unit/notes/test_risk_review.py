"""The risk review: every heading answered, words where an answer needs them, nothing filled in that has to be asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from recolo_desktop.data_files import read_risk_headings
from recolo_desktop.domain.notes.risk_review import (
    NOT_ASKED,
    RiskAnswer,
    nothing_has_changed,
    risk_problems,
    said,
)

HEADINGS = read_risk_headings()
# Section 4.5, heading by heading; contact since the last session has its own field in every note.
ASKED = {
    "preoccupation",
    "access",
    "threats",
    "substances",
    "mood",
    "despair",
    "relationship",
    "order",
    "dates",
    "danger",
}
QUIET = {one.key: one.unchanged for one in HEADINGS}
BY_ITSELF = {"threats", "despair", "danger"}


def answer(key, said_so, words=""):
    heading = next(one for one in HEADINGS if one.key == key)
    return RiskAnswer(key=key, question=heading.question, answer=said_so, words=words)


ALL = tuple(answer(one.key, NOT_ASKED) for one in HEADINGS)


def test_every_heading_of_the_field_is_asked():
    assert {one.key for one in HEADINGS} == ASKED
    assert {one.key for one in HEADINGS if not one.unchanged} == BY_ITSELF
    for one in HEADINGS:
        assert one.offered[-1] == NOT_ASKED
        assert 2 <= len(one.answers) <= 3
        assert set(one.words_on) <= set(one.answers)
        assert one.unchanged in ("", *one.answers)


def test_a_review_is_whole_when_every_question_is_answered_also_with_not_asked():
    assert risk_problems(HEADINGS, ALL, was_seen=True) == ()
    assert len(risk_problems(HEADINGS, (), was_seen=True)) == len(HEADINGS)


@pytest.mark.parametrize("heading", HEADINGS, ids=lambda one: one.key)
def test_an_open_question_a_strange_answer_and_a_lack_of_words_are_each_said(heading):
    others = tuple(one for one in ALL if one.key != heading.key)
    assert "answer, also with" in risk_problems(HEADINGS, others, was_seen=True)[0].message
    assert (
        "is no answer" in risk_problems(HEADINGS, (*others, answer(heading.key, "Perhaps")), was_seen=True)[0].message
    )
    for telling in heading.words_on:
        assert (
            "a few words" in risk_problems(HEADINGS, (*others, answer(heading.key, telling)), was_seen=True)[0].message
        )
        assert risk_problems(HEADINGS, (*others, answer(heading.key, telling, "He said so.")), was_seen=True) == ()


@given(some.sets(some.sampled_from(sorted(ASKED))))
def test_nothing_has_changed_fills_empty_rows_only_and_never_what_is_asked_by_itself(answered):
    filled = nothing_has_changed(HEADINGS, answered, "09:41", QUIET)
    assert {one.key for one in filled} == ASKED - BY_ITSELF - answered
    assert {one.unchanged_at for one in filled} <= {"09:41"}


def test_an_answer_reads_with_its_words_and_who_said_that_nothing_changed():
    assert said(answer("order", "No", "He went past the school.")) == "No. He went past the school."
    (first, *_) = nothing_has_changed(HEADINGS, (), "09:41", QUIET)
    assert said(first) == "Same. (nothing has changed, said at 09:41)"
