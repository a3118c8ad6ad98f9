"""NHS numbers, dates, goal arithmetic: the worked examples of practice, and properties."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.basics.dates import NotADate, age_on, letter_time, parse_date, parse_time, screen_date
from recolo_desktop.domain.notes.attainment import t_score
from recolo_desktop.domain.notes.goal_review import GoalReview, in_order
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.press.figures import HouseFigures
from recolo_desktop.services.basics.ports import ChartColours

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("typed", ["9434765919", "943 476 5919", "943-476-5919", " 9876543210 ", "9990000018"])
def test_real_numbers_pass(typed):
    assert nhs_number.problem_with(typed) is None


@pytest.mark.parametrize(
    "typed",
    ["9434765910", "9876543217", "9991234567", "9990000141", "1111111111", "0000000000", "9999999999",
     "943476591", "94347659190", "12345678AB", "²²²²²²²²²²"],
)  # fmt: skip
def test_wrong_numbers_are_refused(typed):
    assert nhs_number.problem_with(typed)


def test_a_national_insurance_number_is_named_as_such():
    assert "National Insurance" in (nhs_number.problem_with("AB123456C") or "")


@given(st.integers(0, 999_999_999))
def test_one_wrong_digit_is_always_noticed(base):
    for check in range(10):
        number = f"{base:09d}{check}"
        if nhs_number.problem_with(number) is None:
            changed = f"{(int(number[0]) + 1) % 10}{number[1:]}"
            assert nhs_number.problem_with(changed) is not None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24/11/2026", date(2026, 11, 24)), ("24.11.26", date(2026, 11, 24)), ("24 Nov 2026", date(2026, 11, 24)),
        ("3rd november 2026", date(2026, 11, 3)), ("2026-02-12", date(2026, 2, 12)), ("14/3/87", date(1987, 3, 14)),
        ("today", TODAY), ("3 weeks", date(2026, 12, 15)), ("2 days ago", date(2026, 11, 22)),
        ("Tue 24-Nov-2026", date(2026, 11, 24)), ("1 month", date(2026, 12, 24)), ("", None),
    ],
)  # fmt: skip
def test_dates_as_people_type_them(typed, meant):
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["31/02/2026", "nov", "12 13 2026", "yesterdayish", "1/2", "24 N 2026"])
def test_words_that_are_no_date_are_refused(typed):
    with pytest.raises(NotADate):
        parse_date(typed, TODAY)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_shown_date_can_be_typed_again(day):
    assert parse_date(screen_date(day), TODAY) == day


def test_times():
    assert [parse_time(typed) for typed in ("930", "9.30", "9:30pm", "17", "")] == [
        "09:30",
        "09:30",
        "21:30",
        "17:00",
        "",
    ]
    assert [letter_time(clock) for clock in ("09:30", "17:05", "12:00", "00:00")] == [
        "9:30am",
        "5:05pm",
        "midday",
        "midnight",
    ]
    with pytest.raises(NotADate):
        parse_time("25:00")


def test_somebody_born_on_leap_day_is_18_on_the_first_of_march():
    born = date(2008, 2, 29)
    assert (age_on(born, date(2026, 2, 28)), age_on(born, date(2026, 3, 1))) == (17, 18)


@pytest.mark.parametrize(
    ("goals", "expected"),
    [
        ([(1, 1)], 60.0), ([(1, -2)], 30.0), ([(1, 0), (1, 0)], 50.0), ([(1, 1), (1, 1)], 62.4035),
        ([(2, 1), (2, 1)], 62.4035), ([(1, -1)] * 3, 36.3069), ([(1, 2)] * 3, 77.3861),
        ([(1, 0), (1, 1), (1, -1), (1, 2)], 57.2548), ([(1, -1)] * 5, 34.9244), ([(1, 2)] * 6, 80.9839),
        ([(9, 0), (6, 1), (4, -1)], 51.4093), ([(1, -1), (2, 0), (3, 1)], 54.4065), ([(0, 2), (4, 1), (9, -1)], 45.4088),
    ],
)  # fmt: skip
def test_t_scores_follow_the_erratum(goals, expected):
    assert t_score(goals) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize("goals", [[], [(0, 1), (0, -1)]])
def test_no_weight_gives_no_score(goals):
    with pytest.raises(ValueError, match="weight"):
        t_score(goals)


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(-2, 2)), min_size=1, max_size=10), st.integers(2, 5))
def test_a_score_does_not_depend_on_the_scale_of_the_weights(goals, factor):
    assert t_score(goals) == pytest.approx(t_score([(w * factor, x) for w, x in goals]))


def test_the_line_of_a_chart_encloses_nothing_that_is_filled():
    colours = ChartColours(line="#123456", text="#000000", faint="#777777", grid="#cccccc")
    svg = (
        HouseFigures()
        .trend(Trend.of_labels([("1 Nov", 40.0), ("8 Nov", 60.0), ("15 Nov", 50.0)], 20, 80, 1), colours)
        .svg
    )
    (line,) = re.findall(r"<polyline[^>]*>", svg)
    assert "fill: none;" in line


def test_of_two_reviews_on_one_day_the_later_written_is_the_newer():
    first, second = (
        GoalReview(
            id=key, client_id="c", reviewer_id="s", reviewer_name="S", reviewed_on=date(2026, 11, 24), ratings=()
        )
        for key in ("0190-a", "0190-b")
    )
    assert max((second, first), key=in_order) is second


@pytest.mark.parametrize(
    "typed",
    ["24112026", "tues 24 nov 2026", "Tuesday, 24th November 2026", "November 24th, 2026", "24 of Nov 2026", "24.11.26"],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(typed):
    assert parse_date(typed, TODAY) == TODAY


@pytest.mark.parametrize("typed", ["Monday 24 November 2026", "wed 24/11/2026", "Sun 24 Nov 2026"])
def test_a_weekday_that_does_not_belong_to_its_date_is_refused_with_the_right_one(typed):
    with pytest.raises(NotADate, match="is a Tuesday"):
        parse_date(typed, TODAY)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_is_read_back_from_every_way_it_is_shown(day):
    for shown in (
        screen_date(day),
        f"{day:%d%m%Y}",
        f"{day:%A %d %B %Y}",
        f"{day:%B} {day.day}, {day.year}",
        day.isoformat(),
    ):
        assert parse_date(shown, TODAY) == day


@pytest.mark.parametrize(
    "between", ["\u200b", "\u2007", "\u202f", "\u00a0", "\u2060", "\u2011", "\u00ad", ",", "/", "."]
)
def test_nothing_that_stands_between_the_digits_of_a_number_loses_one(between):
    assert nhs_number.digits_of(f"999{between}000{between}0018") == "9990000018"
    assert nhs_number.problem_with(f"999{between}000{between}0018") is None
