"""Hours in which a condition binds, and whether a place for meeting the client meets one."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.basics.finding import Severity
from recolo_desktop.domain.basics.time_window import NotAWindow, parse_windows
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind, clashes
from recolo_desktop.domain.protection.place_check import is_afar, place_findings
from tests.builders import condition, person

MONDAY = date(2026, 11, 23)
SATURDAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "on", "starts", "minutes", "covered"),
    [
        ("Mon-Fri 08:00-16:00", MONDAY, "15:30", 50, True),
        ("Mon-Fri 08:00-16:00", MONDAY, "16:00", 50, False),
        ("Mon-Fri 08:00-16:00", SATURDAY, "10:00", 50, False),
        ("22:00 to 06:00", MONDAY, "21:30", 50, True),
        ("22:00 to 06:00", MONDAY, "05:30", 20, True),
        ("22:00 to 06:00", MONDAY, "06:00", 50, False),
        ("Sat, Sun 9am - 5pm", SATURDAY, "16:30", 50, True),
        ("Fri-Mon 09:00-10:00", MONDAY, "09:30", 10, True),
        ("Sun 22:00-02:00", MONDAY, "01:00", 30, True),
    ],
)
def test_a_window_covers_every_minute_that_it_names(text, on, starts, minutes, covered):
    assert any(window.covers(on, starts, minutes) for window in parse_windows(text)) is covered


def test_what_is_no_window_is_said():
    with pytest.raises(NotAWindow, match="Write it like"):
        parse_windows("school hours")


def findings(place, *conditions, starts="10:00", people=(), on=MONDAY):
    return place_findings(place, on, starts, 50, conditions, people)


@pytest.mark.parametrize(
    ("place", "severity"),
    [
        ("9 Birch Lane, Upper Fairlea", Severity.MUST_FIX),
        ("9 birch ln", Severity.MUST_FIX),
        ("Community hall, ZZ97 1AB", Severity.MUST_FIX),
        ("Community hall, zz971ab", Severity.MUST_FIX),
        ("Community hall, ZZ97 4QQ", Severity.CHECK),
        ("Community hall, ZZ99 3VZ", None),
        ("Room 2", None),
        ("Video", None),
        ("Phone", None),
        ("Telephone House, 9 Birch Lane", Severity.MUST_FIX),
    ],
)
def test_a_place_is_compared_with_where_protected_people_are(place, severity):
    found = findings(place, people=(person(address="9 Birch Lane, Upper Fairlea, ZZ97 1AB"),))
    assert (max((one.severity for one in found), key=lambda s: s is Severity.MUST_FIX, default=None)) is severity
    assert not any("Imogen" in one.what + one.why + one.key or "Birch" in one.why for one in found)


def test_a_zone_names_the_place_only_in_its_hours():
    zone = condition(
        category="ZONE_STREET", place="Quay Road", number_on_face="3", windows=parse_windows("Mon-Fri 08:00-16:00")
    )
    assert findings("1 Quay Road", zone)[0].severity is Severity.MUST_FIX
    assert findings("1 Quay Road", zone, starts="17:00")[0].severity is Severity.CHECK
    assert findings("Room 2", zone) == ()


def test_kinds_of_premises_curfews_and_confinement_are_looked_at():
    school = condition(category="ZONE_SCHOOL", verbatim="Not to enter any primary school.", number_on_face="4")
    assert findings("Hill School, room 1", school)[0].severity is Severity.CHECK
    curfew = condition(category="CURFEW", windows=parse_windows("19:00-07:00"), number_on_face="5")
    assert findings("Room 2", curfew, starts="18:30")[0].severity is Severity.MUST_FIX
    assert findings("Room 2", curfew, starts="17:30")[0].severity is Severity.CHECK
    assert findings("Phone", curfew, starts="18:30") == findings("Home visit", curfew, starts="18:30") == ()
    unknown = condition(category="TAG", number_on_face="8")
    assert "nobody typed in" in findings("Room 2", unknown)[0].what
    confined = condition(category="CONFINE", zone_mode="confine", number_on_face="6")
    assert "stay inside" in findings("Room 2", confined)[0].what
    report = condition(category="REPORT", windows=parse_windows("Mon 10:00-11:00"), number_on_face="7")
    assert "reports elsewhere" in findings("Room 2", report)[0].what


def test_nothing_ever_says_that_a_place_is_outside():
    zone = condition(category="ZONE_AREA", place="Fairlea", number_on_face="3")
    for place in ("Room 2", "Somewhere far", "Fairlea House"):
        assert not any("outside" in one.what.lower() for one in findings(place, zone))


def booked(key, **changes):
    made = {
        "id": key, "client_id": "client-1", "staff_id": "staff-1", "on": MONDAY, "starts": "10:00", "purpose": "",
        "location": "Room 2", "place": PlaceKind.ROOM,
    }  # fmt: skip
    return Appointment(**{**made, **changes})


def test_clashes_of_person_client_and_room():
    first = booked("a")
    same_room = booked("b", client_id="client-2", staff_id="staff-2")
    later = booked("c", starts="10:50")
    cancelled = booked("d", outcome="2")
    elsewhere = booked("e", client_id="client-2", staff_id="staff-2", location="Video", place=PlaceKind.VIDEO)
    helper = booked("f", client_id="client-3", staff_id="staff-9", with_staff_id="staff-1", location="Home")
    assert {one.id for one in clashes(first, (first, same_room, later, cancelled, elsewhere, helper))} == {"b", "f"}


def test_a_home_visit_needs_two():
    for words in ("Home visit", "Home, 14 Ashdown Terrace", "his flat", ""):
        at_home = booked("a", location=words, place=PlaceKind.HOME)
        assert [p.field for p in at_home.problems()] == ["with_staff"]
        assert [p.field for p in replace(at_home, with_staff_id="staff-1").problems()] == ["with_staff"]
        assert replace(at_home, with_staff_id="staff-2").problems() == ()
    assert [p.field for p in booked("a", place=PlaceKind.NOT_SAID).problems()] == ["place"]
    assert booked("a", location="", place=PlaceKind.PHONE).problems() == ()
    assert is_afar("Video call")
    assert not is_afar("Videoplein 3")


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("Mon to Fri 08:00-16:00", {0, 1, 2, 3, 4}), ("Monday to Friday 08:00 to 16:00", {0, 1, 2, 3, 4}),
        ("Mondays and Thursdays 10:00-11:00", {0, 3}), ("Mon Wed Fri 9:00-17:00", {0, 2, 4}),
        ("weekdays 9am to 5pm", {0, 1, 2, 3, 4}), ("weekends 10:00-12:00", {5, 6}), ("Sat-Sun 10:00-12:00", {5, 6}),
        ("Fri-Mon 10:00-12:00", {0, 4, 5, 6}), ("Tues, Weds & Thurs 10:00-12:00", {1, 2, 3}), ("10:00-12:00", set(range(7))),
    ],
)  # fmt: skip
def test_weekdays_are_read_as_people_write_them(typed, days):
    (window,) = parse_windows(typed)
    assert set(window.days) == days


@pytest.mark.parametrize(
    "typed", ["monthly 9:00-10:00", "Mon-Fri 8-4", "someday 10:00-11:00", "Mon-Tue-Wed 9:00-10:00"]
)
def test_hours_that_could_mean_something_else_are_refused(typed):
    with pytest.raises(NotAWindow):
        parse_windows(typed)
