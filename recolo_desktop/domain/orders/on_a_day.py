"""One order as it is on one day: worked out once, so that every screen, page and check says the same of it."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent, OrderStatus
from recolo_desktop.domain.orders.order_status import (
    BINDING,
    as_known_on,
    days_left,
    live_conditions,
    return_is_open,
    status_on,
)


@dataclass(frozen=True, slots=True)
class OrderOnDay:
    """What follows from everything that was recorded of it by that day (section 2.9).

    `order` is as known that day: served, checked, renewed. `live` are the conditions that bind. `days_left` are the
    days to the last day of a verified order in force, or None when they cannot honestly be counted. `is_unheard` says
    that a return hearing has passed without anybody saying what was decided.
    """

    order: CourtOrder
    status: OrderStatus
    live: tuple[Condition, ...]
    days_left: int | None
    is_unheard: bool

    @property
    def is_in_force(self) -> bool:
        """Surely in force; what is not known is not."""
        return self.status is OrderStatus.IN_FORCE

    @property
    def binds(self) -> bool:
        """Whether anything of it has to be kept in view that day."""
        return self.status in BINDING or bool(self.live)


def on_a_day(
    order: CourtOrder, conditions: tuple[Condition, ...], events: tuple[OrderEvent, ...], day: date
) -> OrderOnDay:
    """The order as it is on a day."""
    known = as_known_on(order, events, day)
    return OrderOnDay(
        order=known,
        status=status_on(order, events, day),
        live=live_conditions(order, conditions, events, day),
        days_left=days_left(order, events, day),
        is_unheard=return_is_open(known, events, day),
    )
