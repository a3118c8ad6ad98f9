"""The kinds of order that the law knows, and the kinds of condition: data with sources (section 2.1, 2.7)."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.orders.court_order import CourtOrder, OrderEvent, OrderEventKind, Polarity
from recolo_desktop.domain.orders.order_status import standing


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierStatute:
    """What an order of this kind rested on until the law changed."""

    until: date
    statute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """What one kind of order is called, what it may contain, how long it usually runs and what ends it.

    `convicted` is None where the order says nothing of a conviction. `ends_by` names the events that end it besides
    those that end every order; `fields` the facts that only some kinds have; `handed_over` that it binds only if the
    person was in court or was given the document within five business days (section 2.2).
    """

    key: str
    name: str
    statute: str
    prohibits: bool
    requires: bool
    notification: bool = False
    shortest: str = ""
    longest: str = ""
    ends: str = ""
    checked_on: str = ""
    source: str = ""
    earlier: tuple[EarlierStatute, ...] = ()
    convicted: bool | None = None
    ends_by: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    handed_over: bool = False

    def statute_on(self, made_on: date | None) -> str:
        """What an order made on a day rests on; today's statute where the day is not known."""
        for before in self.earlier:
            if made_on is not None and made_on <= before.until:
                return before.statute
        return self.statute

    def takes(self, kind: OrderEventKind) -> bool:
        """Whether such an event can happen to an order of this kind."""
        return kind not in _ONLY_SOME or kind.value in self.ends_by


_ONLY_SOME = frozenset({OrderEventKind.APPLICATION_DECIDED, OrderEventKind.ENDED_EARLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionCategory:
    """One kind of condition, with the few words that stand in the strip."""

    key: str
    name: str
    short: str
    icon: str
    polarity: str

    def allows(self, polarity: Polarity) -> bool:
        return self.polarity in ("either", polarity.value)


def says_nobody_was_convicted(
    orders: tuple[tuple[CourtOrder, tuple[OrderEvent, ...]], ...], instruments: tuple[Instrument, ...]
) -> bool:
    """Whether his orders rest on an acquittal, or on a conviction that was quashed, and none on one that stands."""
    by_key = {item.key: item for item in instruments}
    convicted, acquitted = False, False
    for order, events in orders:
        instrument = by_key.get(order.instrument)
        if instrument is None or instrument.convicted is None:
            continue
        kinds = {event.kind for event in standing(events)}
        if OrderEventKind.ENTERED_IN_ERROR in kinds:
            continue
        if instrument.convicted and OrderEventKind.QUASHED not in kinds:
            convicted = True
        else:
            acquitted = True
    return acquitted and not convicted
