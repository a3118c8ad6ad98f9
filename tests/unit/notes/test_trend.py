"""A chart of a measure: days on the line, the corridor of chance, sessions and what happened, each where it belongs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.press.figures import HouseFigures
from recolo_desktop.services.basics.ports import ChartColours

COLOURS = ChartColours(line="#123456", text="#000000", faint="#777777", grid="#cccccc")
FIRST = date(2026, 6, 9)


def chart(**changes):
    facts = {"points": ((FIRST, 18.0), (date(2026, 8, 25), 17.0), (date(2026, 11, 24), 11.0)), "low": 0, "high": 27}
    return HouseFigures().trend(Trend(**{**facts, **changes}), COLOURS)


def test_values_stand_by_their_days_and_say_them():
    one, two, three = chart().spots
    assert (two.x - one.x) / (three.x - one.x) == pytest.approx(77 / 168)
    assert three.y > two.y > one.y
    assert three.said.endswith("2026: 11")


def test_months_are_named_and_a_new_year_too():
    svg = chart(points=((date(2026, 11, 20), 5.0), (date(2027, 2, 3), 4.0))).svg
    assert all(f">{month}<" in svg for month in ("Dec", "Jan 2027", "Feb"))


def test_what_happened_stands_on_the_same_line_and_only_where_it_was_given():
    sessions, marks = ((date(2026, 8, 25), True), (date(2026, 9, 1), False)), ((date(2026, 7, 14), "Concern"),)
    svg = chart(sessions=sessions, marks=marks).svg
    assert ">Concern<" in svg
    assert "Sessions; × not there" in svg
    assert "Concern" not in chart(sessions=sessions).svg
    assert "Sessions" not in chart().svg


def test_what_lies_before_the_first_score_is_not_drawn():
    assert ">Concern<" not in chart(marks=((FIRST - timedelta(days=1), "Concern"),)).svg


def test_the_corridor_says_what_its_lines_mean_and_no_line_lies_off_the_scale():
    svg = chart(corridor=(12.0, 30.0), corridor_said=("12 or less: reliably better", "18 first")).svg
    assert "12 or less: reliably better" in svg
    assert "18 first" not in svg


def test_a_single_score_is_a_point():
    assert len(chart(points=((FIRST, 18.0),)).spots) == 1


@given(st.lists(st.tuples(st.integers(0, 900), st.floats(-5, 40)), min_size=1, max_size=40))
def test_no_value_leaves_the_picture(values):
    points = tuple((FIRST + timedelta(days=day), value) for day, value in sorted(values))
    picture = chart(points=points)
    assert all(0 <= one.x <= picture.width and 0 <= one.y <= picture.height for one in picture.spots)
