"""What an order is on the very day on which something happens to it, and the day before: each edge by an example."""

from datetime import date, timedelta

import pytest

from recolo_desktop.domain.orders.court_order import ConditionException, Expiry, OrderEvent, OrderEventKind, OrderStatus
from recolo_desktop.domain.orders.on_a_day import on_a_day
from recolo_desktop.domain.orders.order_status import approvals_on, as_known_on, exception_warnings, live_conditions
from tests.builders import condition, order

DAY, A_DAY = date(2026, 11, 24), timedelta(days=1)
Kind = OrderEventKind


def event(kind, on=DAY, **more):
    return OrderEvent(id=f"{kind.name}-{on}", order_id="order-1", client_id="client-1", kind=kind, on=on, **more)


def test_a_service_counts_on_its_own_day_and_not_before():
    served = (event(Kind.SERVED),)
    assert as_known_on(order(), served, DAY).served_on == DAY
    assert as_known_on(order(), served, DAY - A_DAY).served_on is None


def test_a_service_that_stands_is_not_taken_back_by_another_event():
    typed = order(served_on=DAY)
    events = (event(Kind.SERVED), event(Kind.MADE))
    assert as_known_on(typed, events, DAY - A_DAY).served_on == DAY


def test_a_renewal_brings_its_end_on_its_own_day():
    later = date(2030, 1, 1)
    renewed = (event(Kind.RENEWED, new_end=later, new_end_as_written="until 1 January 2030"),)
    known = as_known_on(order(expiry=Expiry.NOT_STATED, expires_on=None), renewed, DAY)
    assert (known.expires_on, known.expiry, known.expiry_as_written) == (
        later,
        Expiry.FIXED_DATE,
        "until 1 January 2030",
    )
    assert as_known_on(order(), renewed, DAY - A_DAY).expires_on == date(2029, 2, 11)


def test_a_renewal_without_an_end_leaves_it_unknown():
    known = as_known_on(order(), (event(Kind.RENEWED),), DAY)
    assert (known.expires_on, known.expiry) == (None, Expiry.NOT_STATED)


def test_what_is_continued_past_its_end_has_none_that_is_known():
    known = as_known_on(order(expires_on=DAY - A_DAY), (event(Kind.CONTINUED),), DAY)
    assert (known.expires_on, known.expiry) == (None, Expiry.NOT_STATED)


INTERIM = {"without_notice": True, "returns_on": DAY, "expires_on": DAY}


def test_an_interim_order_that_nobody_heard_of_again_is_unknown_and_not_ended():
    assert on_a_day(order(**INTERIM), (), (), DAY + 3 * A_DAY).status is OrderStatus.UNKNOWN


def test_an_interim_order_that_was_heard_ends_on_its_day():
    heard = (event(Kind.VARIED),)
    assert on_a_day(order(**INTERIM), (), heard, DAY + 3 * A_DAY).status is OrderStatus.LAPSED


def test_an_interim_order_that_was_ended_early_has_ended_heard_or_not():
    ended = (event(Kind.ENDED_EARLY, DAY - A_DAY),)
    assert on_a_day(order(**INTERIM), (), ended, DAY + 3 * A_DAY).status is OrderStatus.LAPSED


def test_an_end_after_the_hearing_is_an_end():
    known = order(without_notice=True, returns_on=DAY, expires_on=DAY + A_DAY)
    assert on_a_day(known, (), (), DAY + 3 * A_DAY).status is OrderStatus.LAPSED


def test_only_an_order_without_notice_waits_for_a_hearing():
    now = on_a_day(order(returns_on=DAY), (), (), DAY + A_DAY)
    assert (now.is_unheard, now.status) == (False, OrderStatus.IN_FORCE)


def test_a_look_at_the_order_is_no_hearing():
    checked = (event(Kind.CHECKED, DAY + A_DAY),)
    known = order(without_notice=True, returns_on=DAY)
    assert on_a_day(known, (), checked, DAY + 2 * A_DAY).is_unheard
    assert not on_a_day(known, (), (event(Kind.CONTINUED),), DAY + 2 * A_DAY).is_unheard


def test_a_term_that_runs_longer_stays_unless_the_court_ended_all():
    longer = condition(ends_on=DAY + 30 * A_DAY)
    ended = order(expires_on=DAY - A_DAY)
    assert live_conditions(ended, (longer,), (event(Kind.SERVED, DAY - A_DAY),), DAY) == (longer,)
    assert live_conditions(order(), (longer,), (event(Kind.ENDED_EARLY),), DAY) == ()
    assert on_a_day(ended, (longer,), (), DAY).binds
    assert not on_a_day(ended, (condition(),), (), DAY).binds
    assert on_a_day(order(), (), (), DAY).binds, "an order in force is kept in view, also without a condition typed"


def test_days_are_counted_whole():
    left = on_a_day(order(expires_on=DAY + 5 * A_DAY), (), (), DAY).days_left
    assert (left, type(left)) == (5, int)


@pytest.mark.parametrize(("on", "holds"), [(-1, False), (0, True), (7, True), (8, False)])
def test_an_approval_holds_from_its_day_to_its_last(on, holds):
    given = event(Kind.APPROVAL, about="condition-1", new_end=DAY + 7 * A_DAY)
    one = condition(id="condition-1", exceptions=(ConditionException(text="With leave.", needs_approval=True),))
    day = DAY + on * A_DAY
    assert bool(approvals_on(one, (given,), day)) is holds
    asked = "The exception needs a written approval, and none is recorded for today."
    assert exception_warnings(one, (given,), day) == (() if holds else (asked,))


def test_a_document_that_ended_today_holds_no_exception():
    one = condition(
        id="condition-1", exceptions=(ConditionException(text="As ordered.", rests_on="the order of 3 May"),)
    )
    ended = (event(Kind.DOCUMENT_ENDED, about="condition-1"),)
    assert exception_warnings(one, ended, DAY - A_DAY) == ()
    assert "the order of 3 May, which has ended" in exception_warnings(one, ended, DAY)[0]
