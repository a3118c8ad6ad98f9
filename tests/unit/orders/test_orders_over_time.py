"""What becomes of an order: renewed, checked, returned to court; people whose details change; cases of section 2.10."""

from dataclasses import replace
from datetime import date

from recolo_desktop.domain.orders.court_order import Expiry, OrderEvent, OrderEventKind, OrderStatus
from recolo_desktop.domain.orders.order_status import as_known_on, current_people, days_left, live_conditions, status_on
from tests.builders import TODAY, condition, order, person


def event(kind, on, **more):
    return OrderEvent(id=f"{kind}-{on}", order_id="order-1", client_id="client-1", kind=kind, on=on, **more)


ENDS = date(2026, 11, 20)
ENDED = order(expires_on=ENDS, expiry_as_written="until 20 November 2026")
RENEWED = event(
    OrderEventKind.RENEWED, date(2026, 11, 18), new_end=date(2027, 11, 20), new_end_as_written="to 20 Nov 2027"
)


def test_a_renewed_order_is_in_force_to_its_new_end_and_no_further():
    assert status_on(ENDED, (), TODAY) is OrderStatus.LAPSED
    assert status_on(ENDED, (RENEWED,), TODAY) is OrderStatus.IN_FORCE
    assert days_left(ENDED, (RENEWED,), TODAY) == (date(2027, 11, 20) - TODAY).days
    assert as_known_on(ENDED, (RENEWED,), TODAY).expiry_as_written == "to 20 Nov 2027"
    assert status_on(ENDED, (RENEWED,), date(2027, 11, 21)) is OrderStatus.LAPSED


def test_before_the_renewal_the_order_stands_as_it_was():
    assert as_known_on(ENDED, (RENEWED,), date(2026, 11, 17)).expires_on == ENDS


def test_a_renewal_without_a_known_end_is_honestly_unknown_and_its_conditions_still_show():
    renewed = replace(RENEWED, new_end=None, new_end_as_written="")
    assert status_on(ENDED, (renewed,), TODAY) is OrderStatus.UNKNOWN
    assert live_conditions(ENDED, (condition(),), (renewed,), TODAY) == (condition(),)
    assert days_left(ENDED, (renewed,), TODAY) is None


def test_a_later_check_verifies_and_a_later_service_dates_it():
    unverified = order(verified_on=None, verified_by="")
    checked = event(OrderEventKind.CHECKED, date(2026, 11, 1), recorded_by="Dr N")
    served = event(OrderEventKind.SERVED, date(2026, 10, 1))
    known = as_known_on(unverified, (checked, served), TODAY)
    assert (known.verified_on, known.verified_by, known.served_on) == (date(2026, 11, 1), "Dr N", date(2026, 10, 1))
    assert days_left(unverified, (), TODAY) is None
    assert days_left(unverified, (checked,), TODAY) is not None


def test_after_the_return_hearing_an_order_without_notice_is_unknown_until_somebody_says_what_was_decided():
    made = order(without_notice=True, returns_on=date(2026, 11, 10), expires_on=date(2027, 2, 1))
    assert status_on(made, (), date(2026, 11, 10)) is OrderStatus.IN_FORCE
    assert status_on(made, (), TODAY) is OrderStatus.UNKNOWN
    assert live_conditions(made, (condition(),), (), TODAY) == (condition(),)
    assert status_on(made, (event(OrderEventKind.CONTINUED, date(2026, 11, 10)),), TODAY) is OrderStatus.IN_FORCE
    continued = event(
        OrderEventKind.RENEWED, date(2026, 11, 10), new_end=date(2027, 2, 1), new_end_as_written="to 1 Feb"
    )
    assert status_on(made, (continued,), TODAY) is OrderStatus.IN_FORCE


def test_quashed_and_discharged_stand_before_a_renewal():
    for kind, status in (
        (OrderEventKind.DISCHARGED, OrderStatus.DISCHARGED),
        (OrderEventKind.QUASHED, OrderStatus.QUASHED),
    ):
        assert status_on(ENDED, (RENEWED, event(kind, date(2026, 11, 22))), TODAY) is status
        assert live_conditions(ENDED, (condition(),), (RENEWED, event(kind, date(2026, 11, 22))), TODAY) == ()


def test_before_it_was_made_nothing_of_it_stood():
    made = order(made_on=date(2026, 2, 12))
    assert live_conditions(made, (condition(),), (), date(2026, 2, 11)) == ()
    assert status_on(made, (), date(2026, 2, 11)) is OrderStatus.NOT_YET


def test_an_order_and_a_licence_condition_end_on_their_own_days():
    until_further = order(expiry=Expiry.UNTIL_FURTHER_ORDER, expires_on=None)
    own_end = condition(id="own", ends_on=date(2026, 11, 1))
    assert live_conditions(until_further, (condition(), own_end), (), TODAY) == (condition(),)


def test_new_details_of_a_person_take_the_place_of_the_old_ones():
    before = person()
    after = person(id="person-2", address="3 New Close", replaces="person-1")
    assert current_people((before, after)) == (after,)
