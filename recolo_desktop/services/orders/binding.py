"""Which orders and conditions bind a client on a day, over all his files."""

from datetime import date

from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent
from recolo_desktop.domain.orders.on_a_day import on_a_day
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Work

_OrderWithParts = tuple[CourtOrder, tuple[Condition, ...], tuple[OrderEvent, ...]]


def orders_of(work: Work, client_id: str) -> tuple[_OrderWithParts, ...]:
    """Every order with its conditions and events, word for word, as the court wrote them: for checks, not screens."""
    ids = ids_of(work, client_id)
    conditions, events = work.find(Condition, client_id=ids), work.find(OrderEvent, client_id=ids)
    return tuple(
        (
            order,
            tuple(item for item in conditions if item.order_id == order.id),
            tuple(event for event in events if event.order_id == order.id),
        )
        for order in work.find(CourtOrder, client_id=ids)
    )


def live_for(work: Work, client_id: str, day: date) -> tuple[Condition, ...]:
    """Every condition that binds on a day."""
    return tuple(one for parts in orders_of(work, client_id) for one in on_a_day(*parts, day).live)


def live_orders(work: Work, client_id: str, day: date) -> tuple[CourtOrder, ...]:
    """Every order of which something has to be kept in view on a day."""
    return tuple(parts[0] for parts in orders_of(work, client_id) if on_a_day(*parts, day).binds)
