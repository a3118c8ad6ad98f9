"""What a second attacker found in the checks and histories, each held here."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.british_words import is_british_word
from recolo_desktop.domain.basics.finding import Severity, must_fix
from recolo_desktop.domain.basics.time_window import parse_windows
from recolo_desktop.domain.letters.letter import Audience, Copy
from recolo_desktop.domain.orders.court_order import OrderEvent, OrderEventKind, OrderStatus, Polarity
from recolo_desktop.domain.orders.order_status import as_known_on, live_conditions, return_is_open, status_on
from recolo_desktop.domain.protection.labelled_text import with_labels
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.protection.letter_check import findings
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.place_check import place_findings
from recolo_desktop.domain.protection.reaching import reaches_client
from recolo_desktop.presenters.orders.order_forms import labels
from tests.builders import TODAY, client, condition, order, person
from tests.unit.protection.test_letter_check import TO_PROBATION, letter

K = OrderEventKind


def P(**changes):
    return person(**{"phone": "", "address": "", **changes})


def about(body, *people, his=None, conditions=(), **changes):
    sent = letter(body, **{"recipient_address": (), **changes})
    return findings(sent, his or client(), people, conditions)


def event(key, kind, on, **more):
    return OrderEvent(id=key, order_id="order-1", client_id="client-1", kind=kind, on=on, details="x", **more)


@pytest.mark.parametrize("email", ["-", "immy@x.org - work", "none", "  ,  "])
def test_no_field_makes_an_empty_needle(email):
    assert all(needle.text for needle in of_people((P(email=email, vehicle="-", workplace="?", school="."),)))
    about("You met at the station.", P(email=email))


@pytest.mark.parametrize("text", ["the cats \u02bc here", "A.\u02bcs house", "\u02bc\u02bc", "’ ' ʼ"])
def test_an_apostrophe_alone_is_no_word(text):
    about(text, person())
    with_labels(text, (person(),))


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Li Na (李娜)", "Ms Li Na lives there."), ("Li Na (李娜)", "我见过李娜。"), ("Leyla Məmmədova", "We spoke of Leyla."),
        ("Мария Иванова", "Мария told you."), ("Mai Le", "You wrote to Ms Le again."),
        ("Anna Young", "you rang mrs young"), ("Anna Young", "You rang Mrs Young 3 times."),
        ("Grace Young", "In 2024 Grace told you to stop."), ("Grace Young", "You last saw Grace 2 weeks ago."),
    ],
)  # fmt: skip
def test_names_in_other_letters_and_everyday_names_are_found(name, body):
    assert about(body, P(name=name)), body


def test_many_mentions_of_a_shared_surname_push_out_no_name_that_blocks():
    body = " ".join(["Mr Hargreave came."] * 80) + " Imogen told you."
    assert must_fix(about(body, P(name="Imogen Hargreave")))


@pytest.mark.parametrize(
    "copy",
    [
        Copy(name="Mr D Hargreave", role="by hand"), Copy(name="Dan Hargreave", role=""), Copy(name="", role="patient (by hand)"),
        Copy(name="Patient, by post", role=""), Copy(name="Client copy", role=""), Copy(name="Our client", role=""),
    ],
)  # fmt: skip
def test_a_copy_to_him_is_his_with_an_initial_or_more_words(copy):
    assert reaches_client(letter("x", audience=Audience.PROFESSIONAL, copies=(copy,), **TO_PROBATION), client())


@pytest.mark.parametrize(
    "copy", [Copy(name="Client's solicitor", role=""), Copy(name="Ms Oakes", role="the client's mother")]
)
def test_somebody_of_his_is_not_himself(copy):
    assert not reaches_client(letter("x", audience=Audience.PROFESSIONAL, copies=(copy,), **TO_PROBATION), client())


def test_a_return_hearing_that_is_the_end_itself_is_unknown_until_somebody_says():
    made = order(
        without_notice=True, made_on=date(2026, 11, 6), returns_on=date(2026, 11, 20), expires_on=date(2026, 11, 20)
    )
    assert return_is_open(made, (), TODAY)
    assert status_on(made, (), TODAY) is OrderStatus.UNKNOWN
    assert live_conditions(made, (condition(),), (), TODAY) == (condition(),)
    on = event("1", K.CONTINUED, date(2026, 11, 20))
    assert status_on(made, (on,), TODAY) is OrderStatus.UNKNOWN
    until = replace(on, new_end=date(2027, 11, 20), new_end_as_written="to 20 November 2027")
    assert status_on(made, (until,), TODAY) is OrderStatus.IN_FORCE


def test_a_renewals_end_can_be_corrected():
    made = order(expires_on=date(2026, 6, 30))
    renewed = event("1", K.RENEWED, date(2026, 6, 1), new_end=date(2026, 8, 30), new_end_as_written="a")
    right = event("2", K.END_CORRECTED, date(2026, 9, 10), new_end=date(2028, 8, 30), new_end_as_written="b")
    assert as_known_on(made, (renewed, right), TODAY).expires_on == date(2028, 8, 30)
    assert status_on(made, (renewed, right), TODAY) is OrderStatus.IN_FORCE
    assert as_known_on(made, (renewed, right), date(2026, 5, 1)).expires_on == date(2026, 6, 30)


def test_a_withdrawn_service_is_no_service():
    served = event("s", K.SERVED, date(2026, 2, 12))
    gone = event("w", K.WITHDRAWN, TODAY, about="s")
    assert as_known_on(order(served_on=date(2026, 2, 12)), (served, gone), TODAY).served_on is None


def test_a_term_does_not_come_back_to_life_after_an_early_end():
    made, early = order(expires_on=date(2026, 10, 1)), event("1", K.ENDED_EARLY, date(2026, 6, 1))
    term = condition(ends_on=date(2027, 6, 1))
    days = (date(2026, 5, 1), date(2026, 8, 1), TODAY)
    assert [len(live_conditions(made, (term,), (early,), day)) for day in days] == [1, 0, 0]


def test_what_was_said_of_a_condition_holds_after_its_wording_was_corrected():
    assert condition(id="c3", corrects="c1,c2").is_called("c1")
    assert not condition(id="c3").is_called("")


CAPITALS = condition(
    category="ZONE_STREET", verbatim="NOT TO ENTER SALTMARSH CLOSE.", may_print_to_client=False, number_on_face="4"
)


def test_streets_are_read_in_capitals_and_in_conditions_of_other_kinds():
    assert place_findings("Hall, 3 Saltmarsh Close", TODAY, "10:00", 50, (CAPITALS,), ())
    assert must_fix(about("Keep off Saltmarsh Close.", conditions=(CAPITALS,)))
    near = condition(category="APPROACH", verbatim="Not within 100 m of 12 Saltmarsh Close.", may_print_to_client=False)
    assert must_fix(about("Keep off Saltmarsh Close.", conditions=(near,)))
    other = condition(category="NC_INDIRECT", verbatim="Not to contact AB at Rose Cottage.")
    assert place_findings("Rose Cottage", TODAY, "10:00", 50, (other,), ())


@pytest.mark.parametrize(
    "place", ["Phone (then 9 Birch Lane)", "Video (at the flat, 9 Birch Lane)", "Phone from 9 Birch Lane"]
)
def test_a_place_behind_the_word_phone_is_a_place(place):
    assert place_findings(place, TODAY, "10:00", 50, (), (person(),))


CURFEW = condition(category="CURFEW", polarity=Polarity.REQUIRE, windows=parse_windows("19:00-07:00"))


def test_home_is_his_home_only_and_midnight_is_no_wall():
    assert place_findings("Home Farm Centre, 3 Elm Road", TODAY, "20:00", 50, (CURFEW,), ())
    early = replace(CURFEW, windows=parse_windows("00:00-06:00"))
    assert place_findings("Room 2", TODAY, "23:30", 60, (early,), ())
    assert place_findings("Room 2", TODAY, "930", 50, (CURFEW,), ()) == ()


def test_a_town_of_two_words_asks_for_a_place_and_does_not_block_it():
    hers = P(address="9 Birch Lane, Milton Keynes, ZZ97 7QP")
    found = place_findings("Room 2\nFairlea House\nMilton Keynes", TODAY, "10:00", 50, (), (hers,))
    assert found
    assert all(one.severity is Severity.CHECK for one in found)
    assert not must_fix(about("We meet at Milton Keynes Library.", hers))


@pytest.mark.parametrize(
    ("changes", "body"),
    [
        ({"email": "not known"}, "It is not late."), ({"email": "none"}, "There were none left."),
        ({"email": "immy@x.org (work)"}, "You went to work."), ({"handles": "Instagram: immy_c"}, "You deleted Instagram."),
        ({"vehicle": "not known"}, "It is not known when."), ({"vehicle": "no car"}, "You have no car."),
        ({"workplace": "self-employed"}, "You became self-employed."), ({"workplace": "not working"}, "It is not working."),
        ({"name": "Imogen Calloway (ex-partner)"}, "You have a new partner."), ({"address": "moved away"}, "You moved away."),
    ],
)  # fmt: skip
def test_what_is_typed_when_nothing_is_known_blocks_no_letter(changes, body):
    assert not must_fix(about(body, P(**changes))), body


def test_an_address_in_both_files_asks_also_in_a_letter_by_hand():
    shared = client(address=("Rose Cottage", "Bitterne"), postcode="ZZ18 5QR")
    hers = P(address="Rose Cottage, Bitterne, ZZ18 5QR")
    assert about("She still lives at Rose Cottage, ZZ18 5QR.", hers, his=shared)


def test_an_everyday_name_at_the_beginning_of_a_sentence_is_a_letter_on_screens():
    assert with_labels("Grace is not to be contacted.", (P(name="Grace Young"),)) == "Person A is not to be contacted."


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("person a", ("Person A",)), ("B and C", ("Person B", "Person C")), ("A, B", ("Person A", "Person B")), ("", ())],
)
def test_letters_are_read_as_people_type_them(typed, meant):
    assert labels(typed) == meant


def test_a_distance_is_no_number_beyond_the_earth():
    assert [one.field for one in condition(metres=10**20).problems()] == ["metres"]


@pytest.mark.parametrize(
    "said",
    ["ring grace on sundays", "grace said no", "i want to see grace again", "stop driving past grace's house", "write to grace"],
)  # fmt: skip
def test_an_everyday_first_name_in_small_letters_is_labelled_in_the_room_where_it_is_somebody(said):
    names = Labelling((person(name="Grace Porrit"),), is_british_word)
    assert "grace" not in names.text(said, unsure=True)


@pytest.mark.parametrize(
    ("said", "secret"),
    [("I pass fernhill on the bus", "fernhill"), ("walk by cuthbert school", "cuthbert"), ("tamsin rang", "tamsin")],
)
def test_places_and_those_around_her_in_small_letters_are_labelled_in_the_room(said, secret):
    her = person(
        name="Imogen Porrit", workplace="Fernhill Nursery", school="Cuthbert School", advocate="Tamsin Holt, Beacon"
    )
    assert secret not in Labelling((her,), is_british_word).text(said, unsure=True)


@pytest.mark.parametrize("said", ["say grace before meals", "a day of grace for the rent"])
def test_an_everyday_word_that_is_nobody_stays_in_the_room(said):
    names = Labelling((person(name="Grace Porrit"),), is_british_word)
    assert names.text(said, unsure=True) == said
