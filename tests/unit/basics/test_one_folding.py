"""One folding for everything that compares names: search, duplicates, letters."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.basics.dates import DAYS, MONTHS, NotADate, letter_date, parse_date
from recolo_desktop.domain.clients.finding_clients import ClientName, both_ways, day_in, found

BORN = date(1987, 3, 14)
TODAY = date(2026, 11, 24)


def named(family, given="Jo", born=BORN):
    return ClientName("c", "", given, family, "", "", born, "")


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Müller", "Mueller"), ("Mueller", "Müller"), ("Müller", "muller"), ("Groß", "Gross"), ("Gross", "Groß"),
        ("Łukasz", "Lukasz"), ("Ørsted", "Orsted"), ("Ørsted", "Oersted"), ("Åberg", "Aaberg"), ("O’Brien", "O'Brien"),
        ("O'Brien", "obrien"), ("Mac\u00adDonald", "MacDonald"), ("Nuñez", "Nun\u0303ez"), ("Zo\u200dë", "Zoe"),
        ("D’Arcy", "darcy"), ("Yılmaz", "Yilmaz"),
    ],
)  # fmt: skip
def test_a_client_is_found_however_the_name_is_written(stored, typed):
    assert found((named(stored),), typed, 5)
    assert set(both_ways(stored)) & set(both_ways(typed))


@pytest.mark.parametrize(
    "typed",
    ["14/03/1987", "14.3.87", "14 Mar 1987", "14th March 1987", "March 14, 1987", "1987-03-14", "14031987", "Sat 14 Mar 1987"],
)  # fmt: skip
def test_a_birth_date_is_found_in_any_form_that_a_date_field_reads(typed):
    assert day_in(typed) == BORN
    assert found((named("Hargreave"),), typed, 5)


@pytest.mark.parametrize("typed", ["tues", "1", "in 3 weeks", "Hargreave", "31/02/1987"])
def test_what_is_no_birth_date_is_none(typed):
    assert day_in(typed) is None


@given(st.dates(date(1900, 1, 1), date(2090, 12, 31)))
def test_every_form_of_a_day_is_that_day(day):
    weekday, month = DAYS[day.weekday()], MONTHS[day.month - 1]
    forms = (
        letter_date(day), f"{day:%d/%m/%Y}", f"{day:%d%m%Y}", f"{weekday} {day.day} {month} {day.year}", day.isoformat(),
        f"{month} {day.day}, {day.year}", f"{weekday[:3].lower()} {day.day} {month[:3].lower()} {day.year}",
    )  # fmt: skip
    assert {parse_date(form, TODAY) for form in forms} == {day}


@given(st.dates(date(1900, 1, 1), date(2090, 12, 31)), st.integers(1, 6))
def test_a_weekday_that_does_not_belong_is_refused(day, off):
    with pytest.raises(NotADate):
        parse_date(f"{DAYS[(day.weekday() + off) % 7]} {letter_date(day)}", TODAY)


def test_a_year_before_1900_asks():
    with pytest.raises(NotADate, match="Check the year"):
        parse_date("24/11/1066", TODAY)


@given(st.text(max_size=30))
def test_folding_folded_words_changes_nothing(text):
    once = both_ways(text)
    assert set(once) <= set(both_ways(" ".join(once)))
