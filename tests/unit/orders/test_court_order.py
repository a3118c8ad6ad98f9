"""What is in force on a day: the worked order, its variation, and the precedence of statuses."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.orders.court_order import Expiry, OrderEvent, OrderEventKind, OrderStatus, Source
from recolo_desktop.domain.orders.order_status import days_left, live_conditions, status_on
from tests.builders import condition, order

VARIED_ON = date(2026, 9, 1)


def event(kind, on):
    return OrderEvent(id=f"{kind}", order_id="order-1", client_id="client-1", kind=kind, on=on)


def worked_conditions():
    old = [condition(id=str(n), number_on_face=str(n)) for n in (1, 2)]
    closed = [condition(id=str(n), number_on_face=str(n), closed_on=VARIED_ON) for n in (3, 4)]
    new = [
        condition(id=f"new{n}", number_on_face=str(n), starts_on=VARIED_ON, opened_by_variation=True) for n in (3, 5)
    ]
    return tuple(old + closed + new)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 8, 31), ["1", "2", "3", "4"]), (VARIED_ON, ["1", "2", "new3", "new5"]),
        (date(2029, 2, 11), ["1", "2", "new3", "new5"]), (date(2029, 2, 12), []), (date(2026, 2, 11), []),
    ],
)  # fmt: skip
def test_the_worked_order_as_it_stood_on_any_day(day, expected):
    live = live_conditions(order(), worked_conditions(), (event(OrderEventKind.VARIED, VARIED_ON),), day)
    assert [item.id for item in live] == expected


@pytest.mark.parametrize(
    ("changes", "happened", "expected"),
    [
        ({}, [], OrderStatus.IN_FORCE),
        ({"expires_on": date(2026, 11, 23)}, [], OrderStatus.LAPSED),
        ({"expires_on": None, "expiry": Expiry.NOT_STATED}, [], OrderStatus.UNKNOWN),
        ({"expires_on": None, "expiry": Expiry.UNTIL_FURTHER_ORDER}, [], OrderStatus.IN_FORCE),
        ({"made_on": None}, [], OrderStatus.UNKNOWN),
        ({"made_on": date(2027, 1, 1)}, [], OrderStatus.NOT_YET),
        ({}, [OrderEventKind.DISCHARGED], OrderStatus.DISCHARGED),
        ({}, [OrderEventKind.QUASHED, OrderEventKind.DISCHARGED], OrderStatus.DISCHARGED),
        ({}, [OrderEventKind.REPLACED], OrderStatus.REPLACED),
    ],
)
def test_status_is_derived_with_its_precedence(changes, happened, expected):
    events = tuple(event(kind, date(2026, 10, 1)) for kind in happened)
    assert status_on(replace(order(), **changes), events, date(2026, 11, 24)) is expected


def test_days_are_counted_only_for_a_verified_order():
    day = date(2029, 1, 12)
    assert days_left(order(), (), day) == 30
    assert days_left(order(verified_on=None), (), day) is None
    assert days_left(order(source=Source.CLIENT), (), day) is None


def test_conditions_of_an_order_that_nobody_is_sure_of_stay_in_view():
    unsure = order(expires_on=None, expiry=Expiry.NOT_STATED)
    assert live_conditions(unsure, (condition(),), (), date(2026, 11, 24))
