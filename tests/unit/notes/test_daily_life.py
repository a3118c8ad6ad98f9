"""The week in half hours, and the ratings of problems of daily life (vectors of section 5.1)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.data_files import read_time_use
from recolo_desktop.domain.notes.occupation import ProblemsRated, RatedProblem, change, means, said_of_change
from recolo_desktop.domain.notes.time_use import (
    CELLS,
    EMPTY,
    TimeUse,
    compared,
    filled,
    hours,
    hours_by_day,
    what_stalking_took,
)

CATEGORIES = read_time_use()
LETTERS = [one.letter for one in CATEGORIES]
DAY = date(2026, 11, 24)
WHO = {"taken_by": "staff-1", "taken_by_name": "Dr Priya Nandakumar", "taken_at": datetime(2026, 11, 24, tzinfo=UTC)}
days = st.lists(st.sampled_from(LETTERS), min_size=4, max_size=4).map(lambda kinds: "".join(one * 12 for one in kinds))
weeks = st.lists(days, min_size=7, max_size=7).map("".join)


def week(cells, **facts):
    return TimeUse(id="w", client_id="c", taken_on=DAY, told_as="last week", cells=cells, **WHO, **facts)


def rated(*rows, key="r"):
    named = tuple(
        RatedProblem(words=words, importance=8, performance=performance, satisfaction=satisfaction)
        for words, performance, satisfaction in rows
    )
    return ProblemsRated(id=key, client_id="c", taken_on=DAY, problems_named=named, **WHO)


NAMES = ("cook", "sleep", "work", "swim", "shop")
FIRST = rated(*zip(NAMES, (3, 4, 2, 5, 3), (2, 3, 2, 4, 1), strict=True))
LATER = rated(*zip(NAMES, (6, 6, 5, 6, 5), (5, 6, 5, 6, 4), strict=True))


def test_the_means_and_the_change_are_those_of_the_vectors():
    assert (means(FIRST.problems_named).performance, means(FIRST.problems_named).satisfaction) == (3.4, 2.4)
    assert (means(LATER.problems_named).performance, means(LATER.problems_named).satisfaction) == (5.6, 5.2)
    found = change(FIRST, LATER)
    assert (found.performance, found.satisfaction) == (pytest.approx(2.2), pytest.approx(2.8))
    assert said_of_change(found, 2.0) == (
        "Performance +2.2, satisfaction +2.8. A change of 2 or more, which the team counts, in performance and "
        "satisfaction."
    )
    assert "Below the change of 3" in said_of_change(found, 3.0)


def test_a_dropped_problem_leaves_the_shared_ones_and_says_so():
    four = replace(LATER, problems_named=LATER.problems_named[:4])
    found = change(FIRST, four)
    assert (found.shared, found.of) == (4, 5)
    assert found.performance == pytest.approx((6 + 6 + 5 + 6) / 4 - (3 + 4 + 2 + 5) / 4)
    assert "on the 4 problems rated both times" in said_of_change(found, 2.0)
    none = replace(LATER, problems_named=(RatedProblem(words="ride", performance=1, satisfaction=1),))
    assert "no change" in said_of_change(change(FIRST, none), 2.0)


def test_a_missing_rating_gives_no_mean_and_says_how_many():
    gap = replace(LATER, problems_named=(replace(LATER.problems_named[0], performance=None), *LATER.problems_named[1:]))
    found = means(gap.problems_named)
    assert (found.performance, found.missing) == (None, 1)
    assert said_of_change(change(FIRST, gap), 2.0) == (
        "Performance not worked out, satisfaction +2.8, with 1 rating missing. A change of 2 or more, which the team "
        "counts, in satisfaction."
    )


@pytest.mark.parametrize("wrong", [0, 11, -1])
def test_a_rating_goes_from_one_to_ten(wrong):
    off = replace(FIRST, problems_named=(replace(FIRST.problems_named[0], performance=wrong),))
    assert [one.field for one in off.problems(DAY)] == ["problems"]


def test_a_problem_stands_once_and_has_words():
    assert FIRST.problems(DAY) == ()
    assert rated(("cook", 1, 1), ("Cook ", 2, 2)).problems(DAY)
    assert rated((" ", 1, 1)).problems(DAY)
    assert rated().problems(DAY)
    assert replace(FIRST, taken_on=date(2027, 1, 1)).problems(DAY)


@given(weeks)
def test_the_hours_of_a_week_are_a_hundred_and_sixty_eight(cells):
    assert sum(hours(cells).values()) == 168
    lines = compared(week(cells), week(EMPTY * CELLS), CATEGORIES)
    assert sum(one.before for one in lines) == sum(one.now for one in lines) == 168
    assert sum(one.change for one in lines) == 0


@given(weeks, st.sampled_from(LETTERS), st.sets(st.tuples(st.integers(0, 6), st.integers(0, 47)), max_size=20))
def test_filling_changes_what_is_marked_and_nothing_else(cells, letter, places):
    changed = filled(cells, places, letter)
    for day in range(7):
        for at in range(48):
            expected = letter if (day, at) in places else cells[day * 48 + at]
            assert changed[day * 48 + at] == expected


def test_what_stalking_took_is_said_in_two_sentences():
    before = week(("p" * 24 + "s" * 16 + "h" * 8) * 7)
    now = week(("s" * 30 + "h" * 14 + "i" * 4) * 7)
    took, replaced = what_stalking_took(before, now, CATEGORIES)
    assert took == "84 hours a week on phone and checking before, 42 of them by day."
    assert replaced == "0 hours now. What grew most is sleep and home and self-care."
    assert hours_by_day(before.cells, frozenset("p")) == 42
    assert what_stalking_took(week("s" * CELLS), week("h" * CELLS), CATEGORIES) == ()


@pytest.mark.parametrize(
    "wrong", [week(""), week("z" * CELLS), week(EMPTY * CELLS), replace(week("s" * CELLS), told_as=" ")]
)
def test_a_week_is_whole_known_and_told_from_somewhere(wrong):
    assert wrong.problems(LETTERS, DAY)
    assert week("s" * CELLS).problems(LETTERS, DAY) == ()


def test_every_kind_of_hour_can_be_told_without_colour():
    stored = [(one.pattern, one.tone) for one in CATEGORIES if one.short and one.pattern != "none"]
    assert len({pattern for pattern, _ in stored}) == len(stored)
    assert len(set(LETTERS)) == len(LETTERS)
    assert EMPTY in LETTERS
