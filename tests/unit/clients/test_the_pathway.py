"""The way through the service, as rules: partial dates, eligibility, waits, dose, episodes, cover, the directory."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import NotADate, working_days_between
from recolo_desktop.domain.basics.partial_date import PartialDate, from_stored, parse_partial
from recolo_desktop.domain.clients import pathway
from recolo_desktop.domain.clients.agency import Agency, AgencyKind, look_alikes
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import AddressKind, AlertState, Phone, Stage
from recolo_desktop.domain.clients.eligibility import problems_with_direct_work, prompts
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.team.cover import Cover, covered_by
from tests.builders import TODAY, client, note

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)


def entry(kind, on, key="entry", **fields):
    return CaseEntry(id=f"{key}-{on}", client_id="client-1", kind=kind, author_id="staff-1", author_name="Dr N",
                     written_at=AT, happened_on=on, fields=fields)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14 Mar 1987", date(1987, 3, 14)), ("March 1987", PartialDate(1987, 3)), ("mar 1987", PartialDate(1987, 3)),
        ("1987", PartialDate(1987)), ("about 1987", PartialDate(1987)), ("c. 1987", PartialDate(1987)),
        ("03/1987", PartialDate(1987, 3)), ("unknown", None), ("", None), ("14.3.87", date(1987, 3, 14)),
    ],
)  # fmt: skip
def test_a_birth_date_may_be_known_in_part(typed, meant):
    assert parse_partial(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["13/1987", "Marchember 1987", "1787", "yesterday week"])
def test_what_is_no_date_even_in_part_is_refused(typed):
    with pytest.raises(NotADate):
        parse_partial(typed, TODAY)


@given(some.integers(1900, 2026), some.one_of(some.none(), some.integers(1, 12)))
def test_a_partial_date_is_stored_and_read_back_and_its_ends_are_in_order(year, month):
    known = PartialDate(year, month)
    assert from_stored(known.stored) == known
    assert known.first <= known.last
    assert parse_partial(known.words, TODAY) == known


def test_a_year_alone_leaves_it_open_whether_he_was_of_age():
    born_2008 = client(birth_date=None, birth_date_in_part="2008", referred_on=date(2026, 6, 1))
    assert born_2008.problems(TODAY) == ()
    assert born_2008.born_in.age_words(TODAY) == "17y or 18y"
    (problem,) = replace(born_2008, birth_date_in_part="2009").problems(TODAY)
    assert "under 18" in problem.message


def test_direct_work_is_closed_while_the_police_investigate_and_without_somebody_who_holds_the_case():
    assert problems_with_direct_work(client()) == ()
    assert "Consultation" in problems_with_direct_work(client(under_investigation=Answer.YES))[0].message
    assert "keeps hold" in problems_with_direct_work(client(case_holder=""))[0].message


def test_an_address_out_of_the_area_is_a_prompt_and_never_a_problem():
    far = client(postcode="LS1 4AB", under_investigation=Answer.NO, investigation_checked_on=TODAY)
    assert far.problems(TODAY) == ()
    assert "LS" in prompts(far, ("SO", "PO"), TODAY)[0]
    assert prompts(far, (), TODAY) == ()
    assert "long ago" in prompts(replace(far, investigation_checked_on=date(2026, 8, 1)), (), TODAY)[0]


def test_moves_waits_and_the_present_stage():
    moved = (
        entry("stage", date(2026, 3, 1), stage="Assessment", owner="Dr N", reason="Panel"),
        entry("stage", date(2026, 5, 1), stage="Treatment", reason="Offer taken"),
    )
    made = client(referred_on=date(2026, 2, 1), stage=Stage.TREATMENT)
    passed = pathway.moves(made, moved, frozenset())
    assert [move.stage.value for move in passed] == ["Referred", "Assessment", "Treatment"]
    assert pathway.waits(passed, TODAY) == (("to assessment", 28), ("to treatment", 89))
    waiting = client(referred_on=date(2026, 11, 4))
    assert pathway.waits(pathway.moves(waiting, (), frozenset()), TODAY) == (("waiting so far", 20),)


def test_a_new_episode_does_not_show_the_moves_of_the_last_one():
    moved = (
        entry("stage", date(2025, 3, 1), stage="Treatment", reason="x"),
        entry("stage", date(2025, 9, 1), stage="Closed", reason="Done"),
        entry("stage", date(2026, 9, 1), stage="Assessment", reason="x"),
    )
    again = client(referred_on=date(2026, 8, 1), stage=Stage.ASSESSMENT, episode=2)
    assert [move.stage.value for move in pathway.moves(again, moved, frozenset())] == ["Referred", "Assessment"]


@pytest.mark.parametrize(
    ("fields", "planned"),
    [
        ({"planned": "8", "follow_ups": "1"}, (8, 1)), ({"planned": "8 and 1 follow-up"}, (8, 1)),
        ({"planned": "open-ended"}, (None, 0)), ({}, (None, 0)), ({"planned": "8"}, (8, 0)),
    ],
)  # fmt: skip
def test_the_planned_dose_is_read_from_earlier_and_later_entries(fields, planned):
    assert pathway.planned_sessions(fields) == planned


def test_sessions_are_counted_against_the_dose_and_the_follow_up_is_asked_for():
    agreed = entry("programme", date(2026, 9, 1), programme="PLSI FACT", planned="2", follow_ups="1")
    seen = [note(id=f"n{at}", held_on=date(2026, 9, at + 2)) for at in range(2)]
    before = note(id="n-before", held_on=date(2026, 8, 1))
    dose = pathway.dose([agreed], [*seen, before], [], frozenset(), TODAY)
    assert dose.words == "PLSI FACT: session 2 of 2, follow-up not booked"
    assert dose.asks_for_follow_up
    assert dose.lacks_booklet
    booked = Appointment(id="a", client_id="client-1", staff_id="staff-1", on=TODAY, starts="10:00", purpose="",
                         location="Video")  # fmt: skip
    dose = pathway.dose([agreed], seen, [booked], frozenset(), TODAY)
    assert dose.words.endswith("follow-up booked")
    assert not dose.asks_for_follow_up
    assert pathway.dose([], seen, [], frozenset(), TODAY) is None
    assert pathway.dose([agreed], seen, [], frozenset({"n0"}), TODAY).done == 1


def test_cover_holds_from_the_first_to_the_last_day():
    cover = Cover(id="c", absent_id="a", covered_by="b", first_day=date(2026, 11, 23), last_day=date(2026, 11, 27))
    assert covered_by("b", [cover], TODAY) == ("a",)
    assert covered_by("b", [cover], date(2026, 11, 28)) == ()
    assert covered_by("c", [cover], TODAY) == ()
    assert [p.field for p in replace(cover, covered_by="a").problems(TODAY)] == ["covered_by"]
    assert [p.field for p in replace(cover, last_day=date(2026, 11, 22)).problems(TODAY)] == ["last_day"]


def test_a_merged_entry_of_the_directory_is_no_look_alike_of_the_one_that_was_kept():
    one = Agency(id="1", kind=AgencyKind.GP, organisation="Fairlea Surgery", phone="01632 960120")
    two = Agency(id="2", kind=AgencyKind.GP, organisation="Fairlea surgery.", merged_into="1")
    assert look_alikes(replace(one, id="3"), [one, two]) == (one,)
    assert [p.field for p in Agency(id="4", kind=AgencyKind.GP).problems()] == ["organisation"]


def test_three_states_of_alerts_and_further_phones_are_checked():
    assert [p.field for p in client(alert_state=AlertState.KNOWN).problems(TODAY)] == ["staff_safety"]
    assert [p.field for p in client(alert_state=AlertState.NONE_KNOWN, staff_safety="x").problems(TODAY)] == [
        "staff_safety"
    ]
    assert [p.field for p in client(other_phones=(Phone(number="07700 9"),)).problems(TODAY)] == ["other_phones"]
    assert [p.field for p in client(address_kind=AddressKind.NO_FIXED_ABODE).problems(TODAY)] == ["address"]
    at_friends = client(correspondence_address=("c/o 3 Mill Row",), correspondence_postcode="ZZ99 7AA")
    assert at_friends.postal_lines == ("c/o 3 Mill Row", "ZZ99 7AA")
    assert at_friends.home_lines[-1] == "ZZ99 3VZ"


def test_working_days_leave_the_weekend_out():
    assert working_days_between(date(2026, 11, 20), date(2026, 11, 23)) == 1
    assert working_days_between(date(2026, 11, 23), date(2026, 11, 27)) == 4
