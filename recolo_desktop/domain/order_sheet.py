"""An order in the words of the sheet for the client: kinds, letters, hours and limits, never a name or a place."""

from dataclasses import dataclass

from recolo_desktop.domain.court_order import Condition, ConditionException, CourtOrder, ExceptionKind, Expiry, Polarity
from recolo_desktop.domain.dates import letter_date


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


def in_plain_words(
    order: CourtOrder, live: tuple[Condition, ...], name: str, categories: dict[str, str]
) -> OrderInPlainWords:
    """`live` are the conditions that bind today."""
    shown = tuple(item for item in live if item.may_print_to_client)
    return OrderInPlainWords(
        name=name,
        must_not=tuple(_line(item, categories) for item in shown if item.polarity is Polarity.PROHIBIT),
        must=tuple(_line(item, categories) for item in shown if item.polarity is Polarity.REQUIRE),
        may=tuple(_leave(item, one) for item in shown for one in item.exceptions),
        until=_until(order),
        ends=_ends(order),
        held_back=len(live) - len(shown),
    )


def _line(item: Condition, categories: dict[str, str]) -> str:
    limits = [
        ", ".join(item.protected),
        f"{', '.join(item.channels)}" if item.channels and "any" not in item.channels else "",
        f"within {item.metres} metres" if item.metres else "",
        *(str(window) for window in item.windows),
        f"by {letter_date(item.due_on)}" if item.due_on and not item.done_on else "",
        f"until {letter_date(item.ends_on)}" if item.ends_on else "",
    ]
    said = "; ".join(limit for limit in limits if limit)
    number = f"Condition {item.number_on_face}: " if item.number_on_face else ""
    return f"{number}{categories.get(item.category, 'A further condition')}{f' ({said})' if said else ''}"


def _leave(item: Condition, one: ConditionException) -> str:
    """For which condition, by its kind and limits; it holds for that condition only."""
    kind = "an exception that the order words" if one.kind is ExceptionKind.OTHER else one.kind.value
    limits = [f"only by {one.ways}" if one.ways else "", "only with a written approval" if one.needs_approval else ""]
    said = "; ".join(limit for limit in limits if limit)
    return f"For condition {item.number_on_face or 'without a number'} only: {kind}{f' ({said})' if said else ''}"


def _until(order: CourtOrder) -> str:
    if order.expiry is Expiry.UNTIL_FURTHER_ORDER:
        return "It runs until a court changes or ends it. No date ends it by itself."
    if order.expires_on is None:
        return "Ask us or your solicitor until when it runs."
    return f"It runs until {letter_date(order.expires_on)}. I keep to it on that day too."


def _ends(order: CourtOrder) -> str:
    if order.expiry is Expiry.UNTIL_FURTHER_ORDER:
        return "until further order"
    return f"to {letter_date(order.expires_on)}" if order.expires_on else "to a day that we do not know"
