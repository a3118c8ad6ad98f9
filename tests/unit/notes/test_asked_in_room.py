"""A measure that the client answers himself: forwards, back, passed over, taken up again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.data_files import read_measures
from recolo_desktop.presenters.notes.asked_in_room import AskedInRoom

DAY = date(2026, 11, 24)
PHQ9 = next(one for one in read_measures()[0] if one.key == "phq9")


def test_it_goes_on_only_once_a_question_was_answered_or_passed_over():
    asked = AskedInRoom(PHQ9)
    assert not asked.go_on()
    assert (asked.at, bool(asked.problem)) == (1, True)
    asked.choose(2)
    asked.go_on()
    asked.pass_over()
    asked.go_back()
    assert (asked.at, asked.answers, asked.problem) == (2, {1: 2, 2: None}, "")


@given(st.lists(st.sampled_from(["answer", "pass", "back", "on"]), max_size=80))
def test_no_way_through_it_leaves_the_questions(steps):
    asked = AskedInRoom(PHQ9)
    for step in steps:
        if step == "answer":
            asked.choose(1)
        else:
            {"pass": asked.pass_over, "back": asked.go_back, "on": asked.go_on}[step]()
        assert 1 <= asked.at <= 9
    again = AskedInRoom(PHQ9)
    again.take_up(asked.kept(DAY), DAY)
    assert again.answers == asked.answers


@pytest.mark.parametrize("kept", [[], ["2026-11-24"], ["2026-11-24", [99, 1]], ["2026-11-24", "x"], [None, [1, 1]]])
def test_what_is_no_answer_is_not_taken_up(kept):
    asked = AskedInRoom(PHQ9)
    asked.take_up(kept, DAY)
    assert asked.answers == {}


def test_a_half_of_another_day_is_left_out_and_counted_and_a_whole_keeps_its_day():
    half, whole = AskedInRoom(PHQ9), AskedInRoom(PHQ9)
    half.answers, whole.answers = {1: 1, 2: 1}, dict.fromkeys(range(1, 10), 1)
    again = AskedInRoom(PHQ9)
    again.take_up(half.kept(DAY), DAY + timedelta(days=1))
    assert (again.answers, again.left_out) == ({}, 2)
    again.take_up(whole.kept(DAY), DAY + timedelta(days=1))
    assert again.entry(DAY + timedelta(days=1)).taken_on == DAY
