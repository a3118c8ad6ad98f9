"""What an order is on a day: derived from what was recorded, never stored (section 2.9). Unknown is honest."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from recolo_desktop.domain.orders.court_order import (
    Condition,
    CourtOrder,
    Expiry,
    OrderEvent,
    OrderEventKind,
    OrderStatus,
    ProtectedPerson,
)

_ENDED_FOR_GOOD = (
    (OrderEventKind.DISCHARGED, OrderStatus.DISCHARGED),
    (OrderEventKind.QUASHED, OrderStatus.QUASHED),
    (OrderEventKind.REPLACED, OrderStatus.REPLACED),
)
# With these it is honest to show every open condition: safer than none.
BINDING = frozenset({OrderStatus.IN_FORCE, OrderStatus.UNKNOWN, OrderStatus.SUSPENDED})
_ENDS_ALL = frozenset({OrderEventKind.ENDED_EARLY, OrderEventKind.APPLICATION_DECIDED})
_GOES_ON = frozenset({OrderEventKind.RENEWED, OrderEventKind.CONTINUED, OrderEventKind.VARIED})


def standing(events: Iterable[OrderEvent]) -> tuple[OrderEvent, ...]:
    """The events without those that were entered in error and withdrawn."""
    every = tuple(events)
    withdrawn = {event.about for event in every if event.kind is OrderEventKind.WITHDRAWN}
    return tuple(event for event in every if event.id not in withdrawn)


def as_known_on(order: CourtOrder, events: tuple[OrderEvent, ...], day: date) -> CourtOrder:
    """The order with what was recorded of it by a day: served, checked, renewed or continued with a new end.

    A correction puts right the end that was known when it was made, for every day on which that end held.
    """
    kept = sorted(standing(events), key=lambda one: (one.on, one.id))
    order = _without_withdrawn_service(order, events)
    for event in (one for one in kept if one.on <= day):
        if event.kind is OrderEventKind.SERVED:
            order = replace(order, served_on=event.on)
        elif event.kind is OrderEventKind.CHECKED:
            order = replace(order, verified_on=event.on, verified_by=event.recorded_by or order.verified_by)
    return _end_on(order, kept, day)


def _without_withdrawn_service(order: CourtOrder, events: tuple[OrderEvent, ...]) -> CourtOrder:
    """A service that was entered in error is none, also where the order was typed in with it."""
    kept = standing(events)
    withdrawn = [one for one in events if one.kind is OrderEventKind.SERVED and one not in kept]
    return replace(order, served_on=None) if any(one.on == order.served_on for one in withdrawn) else order


def _end_on(order: CourtOrder, events: list[OrderEvent], day: date) -> CourtOrder:
    """With the end that holds on a day. The first stands from the beginning, each renewal from its own day on."""
    ends: list[tuple[date, CourtOrder]] = [(date.min, order)]
    for event in events:
        newest = ends[-1][1]
        if event.kind is OrderEventKind.END_CORRECTED:
            ends[-1] = (ends[-1][0], _with_end(newest, event))
        elif event.kind is OrderEventKind.RENEWED or (event.kind is OrderEventKind.CONTINUED and event.new_end):
            ends.append((event.on, _with_end(newest, event)))
        elif event.kind is OrderEventKind.CONTINUED and newest.expires_on and newest.expires_on <= event.on:
            ends.append((event.on, replace(newest, expiry=Expiry.NOT_STATED, expires_on=None)))
    return next(known for since, known in reversed(ends) if since <= day)


def _with_end(order: CourtOrder, event: OrderEvent) -> CourtOrder:
    """With the end that an event brings; without one the end is no longer known."""
    if event.new_end is None:
        return replace(order, expiry=Expiry.NOT_STATED, expires_on=None)
    words = event.new_end_as_written or order.expiry_as_written
    return replace(order, expiry=Expiry.FIXED_DATE, expires_on=event.new_end, expiry_as_written=words)


def current_people(people: tuple[ProtectedPerson, ...]) -> tuple[ProtectedPerson, ...]:
    """Everybody as last recorded: what was replaced is still looked for in letters, and shown nowhere."""
    replaced = {person.replaces for person in people if person.replaces}
    return tuple(person for person in people if person.id not in replaced)


def status_on(order: CourtOrder, events: tuple[OrderEvent, ...], day: date) -> OrderStatus:
    """What the order is on a day, by the precedence of section 2.9: a missing date is never "in force"."""
    kept = standing(events)
    passed = tuple(event for event in kept if event.on <= day)
    order = as_known_on(order, events, day)
    if any(event.kind is OrderEventKind.ENTERED_IN_ERROR for event in kept):
        return OrderStatus.ENTERED_IN_ERROR
    return _ended(order, passed, day) or _in_its_time(order, passed, day)


def _ended(order: CourtOrder, passed: tuple[OrderEvent, ...], day: date) -> OrderStatus | None:
    """Why it no longer stands, or not yet; None while it may."""
    happened = {event.kind for event in passed}
    for kind, status in _ENDED_FOR_GOOD:
        if kind in happened:
            return status
    begins = order.starts_on or order.made_on
    if begins is not None and day < begins:
        return OrderStatus.NOT_YET
    if not order.made_on or not (happened & _ENDS_ALL or _end_has_passed(order, day)):
        return None
    is_unheard = return_is_open(order, passed, day) and not happened & _ENDS_ALL
    # Its end is the return hearing itself, and nobody has said what was decided there.
    if is_unheard and order.expires_on and order.returns_on and order.expires_on <= order.returns_on:
        return None
    return OrderStatus.LAPSED


def _in_its_time(order: CourtOrder, passed: tuple[OrderEvent, ...], day: date) -> OrderStatus:
    if order.made_on is None or return_is_open(order, passed, day):
        return OrderStatus.UNKNOWN
    if _is_suspended(passed):
        return OrderStatus.SUSPENDED
    if order.expires_on is not None or order.expiry is Expiry.UNTIL_FURTHER_ORDER:
        return OrderStatus.IN_FORCE
    return OrderStatus.UNKNOWN


def _end_has_passed(order: CourtOrder, day: date) -> bool:
    """By its written end; an order until further order has none, whatever else was typed."""
    if order.expiry is Expiry.UNTIL_FURTHER_ORDER:
        return False
    return order.expires_on is not None and day > order.expires_on


def _is_suspended(passed: tuple[OrderEvent, ...]) -> bool:
    turns = [one for one in passed if one.kind in (OrderEventKind.SUSPENDED, OrderEventKind.APPEAL_DECIDED)]
    newest = max(turns, key=lambda one: (one.on, one.id), default=None)
    return newest is not None and newest.kind is OrderEventKind.SUSPENDED


def return_is_open(order: CourtOrder, events: tuple[OrderEvent, ...], day: date) -> bool:
    """Made without notice, the return hearing has passed, and nobody has said what the court decided there."""
    if not order.without_notice or order.returns_on is None or day <= order.returns_on:
        return False
    return not any(event.kind in _GOES_ON and event.on >= order.returns_on for event in standing(events))


def live_conditions(
    order: CourtOrder, conditions: tuple[Condition, ...], events: tuple[OrderEvent, ...], day: date
) -> tuple[Condition, ...]:
    """The conditions that bind on a day. With an unknown status all open ones are shown: safer than none.

    A term may run longer than its order says (section 2.3): one with a later end of its own goes on binding.
    """
    status = status_on(order, events, day)
    live = tuple(condition for condition in conditions if condition.is_live_on(day))
    if status in BINDING:
        return live
    cut_short = any(event.kind in _ENDS_ALL and event.on <= day for event in standing(events))
    if status is OrderStatus.LAPSED and not cut_short:
        return tuple(condition for condition in live if condition.ends_on is not None)
    return ()


def days_left(order: CourtOrder, events: tuple[OrderEvent, ...], day: date) -> int | None:
    """Days to the last day of a verified order in force; None when it cannot honestly be counted."""
    order = as_known_on(order, events, day)
    if not order.is_verified or order.expires_on is None:
        return None
    if status_on(order, events, day) is not OrderStatus.IN_FORCE:
        return None
    return (order.expires_on - day) // timedelta(days=1)


def approvals_on(condition: Condition, events: tuple[OrderEvent, ...], day: date) -> tuple[OrderEvent, ...]:
    """Written approvals that hold for one condition on a day."""
    return tuple(
        event
        for event in standing(events)
        if event.kind is OrderEventKind.APPROVAL
        and condition.is_called(event.about)
        and event.on <= day
        and (event.new_end is None or day <= event.new_end)
    )


def exception_warnings(condition: Condition, events: tuple[OrderEvent, ...], day: date) -> tuple[str, ...]:
    """What to confirm before anybody relies on an exception of this condition."""
    ended = [
        event
        for event in standing(events)
        if event.kind is OrderEventKind.DOCUMENT_ENDED and condition.is_called(event.about) and event.on <= day
    ]
    found = [
        f"An exception depends on {item.rests_on}, which has ended: confirm before relying on it."
        for item in condition.exceptions
        if item.rests_on and ended
    ]
    if any(item.needs_approval for item in condition.exceptions) and not approvals_on(condition, events, day):
        found.append("The exception needs a written approval, and none is recorded for today.")
    return tuple(found)
