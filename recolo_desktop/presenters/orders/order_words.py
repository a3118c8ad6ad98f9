"""An order in words: what a condition adds to its wording, what to confirm, what happened."""

from collections.abc import Iterable, Iterator
from datetime import date

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.orders import order_times
from recolo_desktop.domain.orders.court_order import (
    Condition,
    ConditionException,
    Confidence,
    CourtOrder,
    ExceptionKind,
    OrderEvent,
    OrderEventKind,
    Source,
)
from recolo_desktop.domain.orders.instrument import Instrument
from recolo_desktop.domain.orders.order_status import approvals_on, exception_warnings, standing
from recolo_desktop.domain.orders.several_orders import contradictions
from recolo_desktop.presenters import words as say
from recolo_desktop.services.clients.order_record import OrderRecord

# By which people stand whom an order protects.
LETTERS = tuple(f"Person {letter}" for letter in "ABCDEFGHIJKLMNOPQRST")
AUTHORITY = "Team summary. The court's order is the authority. Confirm with police or the court."
_PLACES = {
    "address": "an address",
    "street": "a street",
    "postcode": "a postcode",
    "area": "an area in words",
    "radius": "a distance around a place",
    "map": "as on the annexed map",
    "premises": "a kind of premises",
    "ward": "a ward or district",
}


def names_of(orders: Iterable[OrderRecord], instruments: tuple[Instrument, ...]) -> dict[str, str]:
    """What each order is called in a sentence; two of one kind carry their number or their day."""
    found = {str(one.order.id): say.instrument_name(one.order, instruments).lower() for one in orders}
    for one in orders:
        key = str(one.order.id)
        if list(found.values()).count(found[key]) > 1:
            made = screen_date(one.order.made_on) if one.order.made_on else "without a date"
            found[key] += f" {one.order.order_number or made}"
    return found


def how_known(order: CourtOrder) -> str:
    """Where the team has it from, who checked it, and how sure it is."""
    checked = (
        f"Verified {screen_date(order.verified_on)} by {order.verified_by}."
        if order.verified_on
        else "Not verified against the document."
    )
    sure = "" if order.confidence is Confidence.NOT_JUDGED else f" Confidence: {order.confidence.value}."
    return f"From: {order.source.value}. {checked}{sure}"


def exception_line(item: ConditionException) -> str:
    """The exception with its limits; it holds for its own condition only."""
    limits = [
        "" if item.kind is ExceptionKind.OTHER else item.kind.value,
        f"only through {item.via}" if item.via else "",
        f"only by {item.ways}" if item.ways else "",
        f"only for {item.purpose}" if item.purpose else "",
        "with a written approval" if item.needs_approval else "",
        f"depends on {item.rests_on}" if item.rests_on else "",
    ]
    said = "; ".join(limit for limit in limits if limit)
    return f"Exception: {item.text}{f' ({said})' if said else ''}"


def limits_of(condition: Condition) -> str:
    """Hours, ways, distance, map and own dates, as far as the court gave them."""
    found = [
        {"exclude": "keep out", "confine": "stay inside"}.get(condition.zone_mode, ""),
        f"within {condition.metres} metres" if condition.metres else "",
        f"ways: {', '.join(condition.channels)}" if condition.channels else "",
        *(str(window) for window in condition.windows),
        _PLACES.get(condition.place_kind, ""),
        f"map: page {condition.map_page} of the document" if condition.map_page else "",
        f"from {screen_date(condition.starts_on)}" if condition.starts_on and not condition.opened_by_variation else "",
        f"its own end {screen_date(condition.ends_on)}" if condition.ends_on else "",
        f"to be done by {screen_date(condition.due_on)}" if condition.due_on else "",
        f"done {screen_date(condition.done_on)}" if condition.done_on else "",
        condition.done_how,
    ]
    return " · ".join(part for part in found if part)


def to_confirm(condition: Condition, events: tuple[OrderEvent, ...], day: date) -> tuple[str, ...]:
    """Approvals that hold, and what has to be asked before anybody relies on an exception."""
    held = (
        f"Approved in writing by {event.granted_by} on {screen_date(event.on)}"
        f"{f', until {screen_date(event.new_end)}' if event.new_end else ''}: {event.details}"
        for event in approvals_on(condition, events, day)
    )
    return (*held, *exception_warnings(condition, events, day))


def warnings(
    record: OrderRecord, orders: tuple[OrderRecord, ...], instruments: tuple[Instrument, ...], today: date
) -> tuple[str, ...]:
    """What to confirm, what to notify, and where several orders differ."""
    return tuple(_warnings(record, orders, instruments, today))


def _warnings(
    record: OrderRecord, orders: tuple[OrderRecord, ...], instruments: tuple[Instrument, ...], today: date
) -> Iterator[str]:
    now = record.on(today)
    order = now.order
    if not now.binds:
        yield "Nothing of this order binds any more. Check whether it was renewed or replaced."
        return
    instrument = next((item for item in instruments if item.key == order.instrument), None)
    yield from order_times.warnings(order, instrument, without_notice=order.without_notice)
    if order.source is Source.CLIENT:
        yield "Only the client's own account: treat every contact as not allowed until a copy is seen."
    if order.confidence is Confidence.LOW:
        yield "Confidence in what is typed here is low. Ask the police or the court before you rely on it."
    if now.is_unheard and order.returns_on:
        yield (
            f"The return hearing was on {screen_date(order.returns_on)}. Ask what the court decided; until then every "
            "condition is treated as binding."
        )
    if instrument is not None and instrument.notification:
        yield notification(record, order, today)
    yield from differences(orders, instruments, today)
    for item in _live(orders, today):
        if item.due_on and item.due_on < today and item.done_on is None:
            yield f"Condition {item.number_on_face} was to be done by {screen_date(item.due_on)}. Ask whether it is."


def differences(orders: tuple[OrderRecord, ...], instruments: tuple[Instrument, ...], day: date) -> tuple[str, ...]:
    """Where conditions that bind on a day may not fit together."""
    return contradictions(_live(orders, day), names_of(orders, instruments))


def _live(orders: tuple[OrderRecord, ...], day: date) -> list[Condition]:
    return [item for each in orders for item in each.on(day).live]


def notification(record: OrderRecord, order: CourtOrder, today: date) -> str:
    """Whether the duty to notify is known to be met; `order` as known today. It is not the clinician's to do."""
    if order.notifies_elsewhere:
        return (
            "Notification duty: the client notifies as a registered sex offender now; the duty under this order "
            "begins when that ends."
        )
    confirmed = [event.on for event in standing(record.events) if event.kind is OrderEventKind.NOTIFIED]
    said = f"last confirmed {screen_date(max(confirmed))}" if confirmed else "not confirmed yet"
    first = ""
    if order.replaces_interim:
        first = " It takes the place of an interim order, so nothing is notified afresh; changes still are."
    elif order.served_on:
        by = order_times.notify_by(order.served_on)
        passed = ", which has passed" if by < today else ""
        first = f" First by {screen_date(by)}{passed}."
    return (
        f"Notification duty: names and address, and each change within three days; {said}.{first} A new address, "
        "nickname or profile told in a session may be one."
    )


def event_line(event: OrderEvent, events: tuple[OrderEvent, ...]) -> str:
    """One line of the history; what was withdrawn stays readable."""
    withdrawn = event not in standing(events)
    what = "Until" if event.kind is OrderEventKind.APPROVAL else "New end:"
    end = f" {what} {screen_date(event.new_end)}." if event.new_end else ""
    by = f" By {event.granted_by}." if event.granted_by else ""
    said = f"{event.kind.value.capitalize()}{f': {event.details}' if event.details else ''}{end}{by}"
    return f"{said} (withdrawn: made in error)" if withdrawn else said
