"""An order in the words of the sheet for the client: kinds, letters, hours and limits, never a name or a place."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.dates import letter_date
from recolo_desktop.domain.orders.court_order import (
    Condition,
    ConditionException,
    CourtOrder,
    ExceptionKind,
    Expiry,
    OrderEvent,
    Polarity,
    ProtectedPerson,
)
from recolo_desktop.domain.orders.order_status import approvals_on


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderInPlainWords:
    """One order as the client's sheet says it. `held_back` counts conditions that are kept out of print.

    `until` is said to the client, `ends` goes into a sentence for a professional.
    """

    name: str
    must_not: tuple[str, ...]
    must: tuple[str, ...]
    may: tuple[str, ...]
    until: str
    ends: str
    held_back: int
    people: tuple[str, ...] = ()
    court: str = ""
    number: str = ""


def in_plain_words(
    order: CourtOrder,
    live: tuple[Condition, ...],
    name: str,
    categories: dict[str, str],
    *,
    people: tuple[ProtectedPerson, ...] = (),
    events: tuple[OrderEvent, ...] = (),
    today: date,
    notifies: bool = False,
) -> OrderInPlainWords:
    """`live` are the conditions that bind today, their words labelled already; `people` stand by their letters."""
    shown = tuple(item for item in live if item.may_print_to_client)
    used = {label for item in shown for label in item.protected}
    must = [_line(item, categories) for item in shown if item.polarity is Polarity.REQUIRE]
    if notifies and not order.notifies_elsewhere:
        must.append("Tell the police my names and my address, and each change of them within three days")
    return OrderInPlainWords(
        name=name,
        court=order.court,
        number=order.order_number,
        must_not=tuple(_line(item, categories) for item in shown if item.polarity is Polarity.PROHIBIT),
        must=tuple(must),
        may=tuple(_leave(item, one, events, today) for item in shown for one in item.exceptions),
        until=_until(order, today),
        ends=_ends(order),
        held_back=len(live) - len(shown),
        people=tuple(
            f"{one.label}: {one.relationship or '[say who, as the client knows the person]'}"
            for one in people
            if one.label in used
        ),
    )


def _line(item: Condition, categories: dict[str, str]) -> str:
    """The team's plain reading where there is one, else the kind of condition with its letters."""
    said = item.plain_reading.strip().rstrip(".")
    limits = [
        "" if said else ", ".join(item.protected),
        f"{', '.join(item.channels)}" if item.channels and "any" not in item.channels else "",
        f"within {item.metres} metres" if item.metres else "",
        *(str(window) for window in item.windows),
        f"by {letter_date(item.due_on)}" if item.due_on and not item.done_on else "",
        f"until {letter_date(item.ends_on)}" if item.ends_on else "",
    ]
    more = "; ".join(limit for limit in limits if limit)
    number = f"Condition {item.number_on_face}: " if item.number_on_face else ""
    return f"{number}{said or categories.get(item.category, 'A further condition')}{f' ({more})' if more else ''}"


def _leave(item: Condition, one: ConditionException, events: tuple[OrderEvent, ...], today: date) -> str:
    """For which condition, by its kind and every limit: less would tell him that more is allowed than is."""
    kind = "an exception that the order words" if one.kind is ExceptionKind.OTHER else one.kind.value
    given = approvals_on(item, events, today)
    last = next((event.new_end for event in given if event.new_end), None)
    approval = f"only with a written approval{f', which runs to {letter_date(last)}' if last else ''}"
    limits = [
        f"only through {one.via}" if one.via else "",
        f"only by {one.ways}" if one.ways else "",
        f"only for {one.purpose}" if one.purpose else "",
        f"as long as {one.rests_on} allows it" if one.rests_on else "",
        approval if one.needs_approval else "",
    ]
    said = "; ".join(limit for limit in limits if limit)
    return f"For condition {item.number_on_face or 'without a number'} only: {kind}{f' ({said})' if said else ''}"


def _until(order: CourtOrder, today: date) -> str:
    if order.without_notice and order.returns_on and order.returns_on >= today:
        return f"A court hears it again on {letter_date(order.returns_on)}. Until it says otherwise, all of it holds."
    if order.expiry is Expiry.UNTIL_FURTHER_ORDER:
        return "It runs until a court changes or ends it. No date ends it by itself."
    if order.expires_on is None:
        return "Ask us or your solicitor until when it runs."
    return f"It runs until {letter_date(order.expires_on)}. I keep to it on that day too."


def _ends(order: CourtOrder) -> str:
    if order.expiry is Expiry.UNTIL_FURTHER_ORDER:
        return "until further order"
    return f"to {letter_date(order.expires_on)}" if order.expires_on else "to a day that we do not know"
