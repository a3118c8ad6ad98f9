"""The twenty-three cases that order screens get wrong, one test each, and the assertions of the worked order."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.data_files import read_categories, read_instruments
from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.finding import Severity, must_fix
from recolo_desktop.domain.basics.time_window import parse_windows
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.orders.court_order import (
    ConditionException,
    Confidence,
    ExceptionKind,
    Expiry,
    OrderEvent,
    OrderEventKind,
    OrderStatus,
    Polarity,
    Source,
)
from recolo_desktop.domain.orders.instrument import says_nobody_was_convicted
from recolo_desktop.domain.orders.order_sheet import in_plain_words
from recolo_desktop.domain.orders.order_status import (
    approvals_on,
    as_known_on,
    exception_warnings,
    live_conditions,
    standing,
    status_on,
)
from recolo_desktop.domain.orders.order_times import hand_over_by, last_day, warnings
from recolo_desktop.domain.orders.several_orders import contradictions
from recolo_desktop.domain.protection.letter_check import findings
from recolo_desktop.domain.protection.place_check import place_findings
from recolo_desktop.presenters.orders import order_words
from recolo_desktop.press.wording import TemplateWording
from recolo_desktop.services.clients.order_record import OrderRecord
from recolo_desktop.services.letters.letter_facts import LetterFacts
from tests.builders import TODAY, client, condition, identity, order, person, staff
from tests.unit.protection.test_letter_check import letter

INSTRUMENTS = read_instruments()
KINDS = {one.key: one for one in INSTRUMENTS}
NAMES = {"order-1": "restraining order", "order-2": "non-molestation order"}


FACTS = LetterFacts(
    client=client(), author=staff(), today=TODAY, notes=(), goals=(), reviews=(), orders=(), concern=None,
    appointments=(), service=identity(),
)  # fmt: skip


def event(kind, on, **more):
    key = more.pop("id", f"{kind}-{on}")
    return OrderEvent(id=key, order_id="order-1", client_id="client-1", kind=kind, on=on, **more)


def record_of(made, *events, conditions=()):
    return OrderRecord(order=made, conditions=tuple(conditions), people=(), events=tuple(events))


def said(made, *events, conditions=()):
    record = record_of(made, *events, conditions=conditions)
    return " ".join(order_words.warnings(record, (record,), INSTRUMENTS, TODAY))


SOLICITOR = ConditionException(
    text="save through solicitors for the purpose of family proceedings",
    kind=ExceptionKind.SOLICITOR,
    ways="post, e-mail",
    purpose="family proceedings",
)
CENTRE = ConditionException(
    text="other than for child contact at a contact centre", kind=ExceptionKind.CHILD_CONTACT, via="a contact centre",
    rests_on="the child arrangements order of 3 November 2025",
)  # fmt: skip


def test_1_one_exception_carries_two_limits():
    line = order_words.exception_line(SOLICITOR)
    assert "only by post, e-mail" in line
    assert "only for family proceedings" in line


def test_2_an_exception_does_not_travel_to_another_condition():
    contact = condition(exceptions=(CENTRE,))
    zone = condition(id="zone", number_on_face="3", category="ZONE_ADDR", place="9 Birch Lane", verbatim="Not to go.")
    assert exception_warnings(zone, (event(OrderEventKind.DOCUMENT_ENDED, TODAY, about="condition-1"),), TODAY) == ()
    found = place_findings("9 Birch Lane", TODAY, "10:00", 50, (contact, zone), (), frozenset({"condition-1"}))
    assert any(one.severity is Severity.MUST_FIX for one in found)


def test_3_an_exception_that_rests_on_an_ended_document_is_to_be_confirmed_and_the_condition_binds_on():
    held = condition(exceptions=(CENTRE,))
    ended = event(OrderEventKind.DOCUMENT_ENDED, date(2026, 11, 1), about="condition-1")
    assert "has ended" in " ".join(exception_warnings(held, (ended,), TODAY))
    assert exception_warnings(held, (ended,), date(2026, 10, 31)) == ()
    assert live_conditions(order(), (held,), (ended,), TODAY) == (held,)


def test_4_every_past_day_can_be_rebuilt_after_a_variation():
    old = condition(id="2", number_on_face="2", metres=100, closed_on=date(2026, 9, 1))
    gone = condition(id="5", number_on_face="5", closed_on=date(2026, 9, 1))
    new = condition(id="2b", number_on_face="2", starts_on=date(2026, 9, 1), opened_by_variation=True)
    added = condition(id="6", number_on_face="6", starts_on=date(2026, 9, 1), opened_by_variation=True)
    every = (old, gone, new, added)
    assert [one.id for one in live_conditions(order(), every, (), date(2026, 8, 31))] == ["2", "5"]
    assert [one.id for one in live_conditions(order(), every, (), date(2026, 9, 1))] == ["2b", "6"]


def test_5_an_anonymised_person_without_a_name_is_a_letter_and_nothing_is_made_up():
    unnamed = person(id="b", label="Person B", name="", address="", phone="", anonymised=True)
    assert not findings(letter("You spoke of the complainant."), client(), (unnamed,))


def test_6_a_zone_that_the_client_may_not_learn_of_blocks_his_letter():
    moved = condition(
        id="new", number_on_face="3", category="ZONE_STREET", place="Saltmarsh Close", may_print_to_client=False
    )
    assert must_fix(findings(letter("Keep away from Saltmarsh Close."), client(), (), (moved,)))
    assert in_plain_words(order(), (moved,), "Restraining order", {}, today=TODAY).held_back == 1


def test_7_an_order_known_only_from_the_client_is_said_loudly():
    told = order(source=Source.CLIENT, verified_on=None, confidence=Confidence.LOW)
    assert "treat every contact as not allowed" in said(told)
    assert "Confidence in what is typed here is low" in said(told)


def test_8_numbers_are_words_and_need_not_be_there():
    same_number = (order(order_number="7/B"), order(id="order-2", order_number="", made_on=date(2025, 1, 1)))
    records = tuple(record_of(one) for one in same_number)
    assert len(set(order_words.names_of(records, INSTRUMENTS).values())) == 2
    assert order(order_number="RO/26/00417-B").problems(TODAY) == ()


def test_9_a_licence_condition_ends_on_its_own_day_and_the_order_does_not():
    until_further = order(expiry=Expiry.UNTIL_FURTHER_ORDER, expires_on=None)
    licence = order(id="order-2", instrument="licence", expires_on=date(2026, 11, 1))
    on_licence = condition(id="l", order_id="order-2", category="RESIDE", polarity=Polarity.REQUIRE)
    assert live_conditions(until_further, (condition(),), (), TODAY) == (condition(),)
    assert live_conditions(licence, (on_licence,), (), TODAY) == ()


def test_10_confined_and_excluded_at_once_is_said():
    out = condition(category="ZONE_AREA", zone_mode="exclude", number_on_face="3")
    inside = condition(id="c", category="CONFINE", zone_mode="confine", number_on_face="4", polarity=Polarity.REQUIRE)
    assert "Read both before any journey" in " ".join(contradictions((out, inside), NAMES))


def test_11_an_activated_sentence_does_not_end_the_order():
    changed = event(OrderEventKind.CHECKED, date(2026, 6, 1), details="suspended sentence activated")
    assert status_on(order(), (changed,), TODAY) is OrderStatus.IN_FORCE


def test_12_after_an_acquittal_no_letter_says_convicted():
    acquitted = order(instrument="restraining_order_acquittal")
    assert says_nobody_was_convicted(((acquitted, ()),), INSTRUMENTS)
    assert not says_nobody_was_convicted(((order(), ()), (acquitted, ())), INSTRUMENTS)
    assert must_fix(findings(letter("You were convicted."), client(), (), acquitted=True))


def test_13_a_quashed_conviction_takes_the_order_away():
    quashed = event(OrderEventKind.QUASHED, date(2026, 6, 1))
    assert status_on(order(), (quashed,), TODAY) is OrderStatus.QUASHED
    assert says_nobody_was_convicted(((order(), (quashed,)),), INSTRUMENTS)


SPO = order(instrument="stalking_protection_order", served_on=date(2026, 6, 5))


def test_14_an_order_after_an_interim_one_needs_no_fresh_notification():
    assert f"First by {screen_date(date(2026, 6, 7))}" in said(SPO)
    assert "nothing is notified afresh" in said(replace(SPO, replaces_interim=True))
    assert "First by" not in said(replace(SPO, replaces_interim=True))


def test_15_on_the_sex_offender_register_the_duty_begins_later():
    assert "begins when that ends" in said(replace(SPO, notifies_elsewhere=True))
    assert "First by" not in said(replace(SPO, notifies_elsewhere=True))


def test_16_a_double_negative_stays_as_written_beside_the_sense():
    drafted = condition(
        verbatim="The defendant is forbidden from: not to contact AB.", plain_reading="No contact with Person A.",
        wording_is_unclear=True,
    )  # fmt: skip
    assert drafted.verbatim.startswith("The defendant is forbidden from: not to")


def test_17_an_annexed_map_is_a_page_and_never_a_circle():
    mapped = condition(category="ZONE_AREA", place_kind="map", map_page="3")
    assert "as on the annexed map" in order_words.limits_of(mapped)
    assert "page 3" in order_words.limits_of(mapped)
    assert mapped.metres is None


@pytest.mark.parametrize(
    ("made", "statute"),
    [
        (date(2019, 5, 1), "Protection from Harassment Act 1997, section 5"),
        (date(2020, 11, 30), "Protection from Harassment Act 1997, section 5"),
        (date(2020, 12, 1), "Sentencing Act 2020, section 360"), (None, "Sentencing Act 2020, section 360"),
    ],
)  # fmt: skip
def test_18_an_order_from_before_december_2020_rests_on_the_earlier_act_and_stands(made, statute):
    assert KINDS["restraining_order_conviction"].statute_on(made) == statute
    old = order(made_on=date(2019, 5, 1), expiry=Expiry.UNTIL_FURTHER_ORDER, expires_on=None)
    assert status_on(old, (), TODAY) is OrderStatus.IN_FORCE


def test_19_a_foreign_order_has_the_same_shell_and_its_own_basis():
    assert "statute_basis" in KINDS["other"].fields
    assert not warnings(
        order(instrument="other", statute_basis="Protection from Abuse (Scotland) Act 2001"), KINDS["other"]
    )


def test_20_an_order_binds_on_after_the_work_has_ended_and_the_last_letter_says_so():
    sheet = in_plain_words(order(), (condition(),), "Restraining order", {"NC_INDIRECT": "No contact"}, today=TODAY)
    facts = replace(FACTS, client=client(address=("1 Far Road",), stage=Stage.CLOSED), orders=(sheet,))
    wording = TemplateWording()
    ending = next(kind for kind in wording.kinds() if kind.key == "ending")
    assert "does not end because our work ends" in wording.fill(ending, facts, "Mr Hargreave")[2]


ZONE = condition(id="zone", number_on_face="3", category="ZONE_STREET", place="Quay Road")


def test_21_a_place_inside_the_zone_blocks_until_the_courts_leave_is_recorded():
    blocked = place_findings("Clinic, 4 Quay Road", TODAY, "10:00", 50, (ZONE,), ())
    assert any(one.severity is Severity.MUST_FIX for one in blocked)
    given = event(
        OrderEventKind.APPROVAL, date(2026, 11, 1), about="zone", granted_by="District Judge Hale",
        new_end=date(2026, 12, 31), details="treatment at 4 Quay Road",
    )  # fmt: skip
    assert approvals_on(ZONE, (given,), TODAY) == (given,)
    assert approvals_on(ZONE, (given,), date(2027, 1, 1)) == ()
    asked = place_findings("Clinic, 4 Quay Road", TODAY, "10:00", 50, (ZONE,), (), frozenset({"zone"}))
    assert asked
    assert all(one.severity is Severity.CHECK for one in asked)


def test_22_a_family_order_never_loosens_a_criminal_one():
    criminal = condition(number_on_face="1")
    family = condition(id="f", order_id="order-2", number_on_face="4", exceptions=(SOLICITOR,))
    (sentence,) = contradictions((criminal, family), NAMES)
    assert "condition 1 of the restraining order, as binding and seek legal advice" in sentence


def test_23_on_its_last_day_the_order_binds_in_the_evening():
    ends = order(expires_on=TODAY)
    assert live_conditions(ends, (condition(),), (), TODAY) == (condition(),)
    curfew = condition(category="CURFEW", polarity=Polarity.REQUIRE, windows=parse_windows("19:00-07:00"))
    assert place_findings("Room 2", TODAY, "19:30", 50, (curfew,), ())


def test_the_worked_order_ends_today_to_confirm_and_is_gone_tomorrow():
    worked = order(expiry_is_clear=False)
    assert status_on(worked, (), date(2029, 2, 11)) is OrderStatus.IN_FORCE
    assert status_on(worked, (), date(2029, 2, 12)) is OrderStatus.LAPSED
    assert "itself still counts" in " ".join(warnings(worked, KINDS["restraining_order_conviction"]))


# -- what an auditor found, each held here ------------------------------------------------------------


def test_until_further_order_is_never_ended_by_a_date_that_was_left_over():
    left_over = order(expiry=Expiry.UNTIL_FURTHER_ORDER, expires_on=date(2026, 3, 1))
    assert status_on(left_over, (), TODAY) is OrderStatus.IN_FORCE
    assert [one.field for one in left_over.problems(TODAY)] == ["expires_on"]


def test_a_term_with_a_later_end_of_its_own_binds_on():
    ended = order(instrument="stalking_protection_order", expires_on=date(2026, 11, 1))
    longer = condition(id="longer", ends_on=date(2027, 11, 1))
    assert live_conditions(ended, (condition(), longer), (), TODAY) == (longer,)


def test_what_was_recorded_in_error_is_withdrawn_and_the_order_stands_again():
    wrong = event(OrderEventKind.DISCHARGED, date(2026, 5, 1), id="wrong")
    undone = event(OrderEventKind.WITHDRAWN, date(2026, 5, 2), about="wrong")
    assert status_on(order(), (wrong,), TODAY) is OrderStatus.DISCHARGED
    assert status_on(order(), (wrong, undone), TODAY) is OrderStatus.IN_FORCE
    assert standing((wrong, undone)) == (undone,)
    assert "made in error" in order_words.event_line(wrong, (wrong, undone))


def test_an_end_that_was_typed_wrong_is_put_right_for_every_day():
    wrong = order(expires_on=date(2026, 2, 20), expiry_as_written="until 20 February")
    right = event(
        OrderEventKind.END_CORRECTED, TODAY, new_end=date(2029, 2, 20), new_end_as_written="until 20 February 2029"
    )
    assert status_on(wrong, (), date(2026, 6, 1)) is OrderStatus.LAPSED
    assert status_on(wrong, (right,), date(2026, 6, 1)) is OrderStatus.IN_FORCE
    assert as_known_on(wrong, (right,), TODAY).expires_on == date(2029, 2, 20)


def test_an_order_entered_in_error_binds_nobody():
    entered = event(OrderEventKind.ENTERED_IN_ERROR, TODAY)
    assert status_on(order(), (entered,), date(2026, 6, 1)) is OrderStatus.ENTERED_IN_ERROR
    assert live_conditions(order(), (condition(),), (entered,), TODAY) == ()


def test_a_suspended_order_is_said_and_its_conditions_stay_in_view():
    suspended = event(OrderEventKind.SUSPENDED, date(2026, 6, 1))
    decided = event(OrderEventKind.APPEAL_DECIDED, date(2026, 8, 1))
    assert status_on(order(), (suspended,), TODAY) is OrderStatus.SUSPENDED
    assert live_conditions(order(), (condition(),), (suspended,), TODAY) == (condition(),)
    assert status_on(order(), (suspended, decided), TODAY) is OrderStatus.IN_FORCE


def test_a_main_application_ends_an_interim_order_only():
    assert KINDS["interim_stalking_protection_order"].takes(OrderEventKind.APPLICATION_DECIDED)
    assert not KINDS["restraining_order_conviction"].takes(OrderEventKind.APPLICATION_DECIDED)
    assert not KINDS["restraining_order_conviction"].takes(OrderEventKind.ENDED_EARLY)
    assert KINDS["community_order"].takes(OrderEventKind.ENDED_EARLY)


def test_struck_out_wording_never_stood():
    wrong = condition(struck_out="a line was missed")
    right = condition(id="right", corrects="condition-1")
    assert live_conditions(order(), (wrong, right), (), TODAY) == (right,)


def test_an_interim_behaviour_order_has_to_be_handed_over_in_five_business_days():
    assert hand_over_by(date(2026, 5, 22)) == date(2026, 6, 1)
    interim = order(instrument="interim_behaviour_order", made_on=date(2026, 5, 22), served_on=None)
    assert f"by {screen_date(date(2026, 6, 1))}" in " ".join(warnings(interim, KINDS["interim_behaviour_order"]))


def test_distances_and_limits_that_differ_between_orders_are_said():
    far = condition(category="ZONE_ADDR", metres=500, number_on_face="2")
    near = condition(id="n", order_id="order-2", category="ZONE_ADDR", metres=100, number_on_face="7")
    assert "condition 2 of the restraining order, as binding" in " ".join(contradictions((far, near), NAMES))
    lives = condition(id="r", order_id="order-2", category="RESIDE", polarity=Polarity.REQUIRE, number_on_face="8")
    assert "Read both" in " ".join(contradictions((far, lives), NAMES))


@pytest.mark.parametrize("instrument", INSTRUMENTS, ids=lambda one: one.key)
def test_every_kind_of_order_says_where_it_was_read_and_what_ends_it(instrument):
    assert instrument.source
    assert instrument.ends
    assert date.fromisoformat(instrument.checked_on) <= date(2026, 12, 31)
    assert instrument.prohibits or instrument.requires
    if instrument.shortest:
        assert last_day(TODAY, instrument.shortest) > TODAY


def test_every_kind_of_condition_allows_what_the_table_says():
    kinds = {one.key: one for one in read_categories()}
    assert not kinds["NC_DIRECT"].allows(Polarity.REQUIRE)
    assert not kinds["CURFEW"].allows(Polarity.PROHIBIT)
    assert kinds["DEVICE"].allows(Polarity.REQUIRE)
    assert kinds["DEVICE"].allows(Polarity.PROHIBIT)


def test_two_orders_that_differ_in_the_same_thing_are_read_both():
    """Whatever the thing is: not to drive at night, and not to drive."""
    night = condition(id="1", category="DRIVING", verbatim="Not to drive at night.", metres=10)
    never = condition(id="2", category="DRIVING", verbatim="Not to drive.", metres=20)
    never = replace(never, order_id="order-2")
    assert "different things about the same matter" in " ".join(contradictions((night, never), NAMES))
    other = [replace(one, category="OTHER") for one in (night, never)]
    assert contradictions(other, NAMES) == ()
