"""Which conditions bind a client on a day, over all his orders."""

from datetime import date

from recolo_desktop.domain.court_order import Condition, CourtOrder, OrderEvent, live_conditions
from recolo_desktop.services.files import ids_of
from recolo_desktop.services.ports import Work


def live_for(work: Work, client_id: str, day: date) -> tuple[Condition, ...]:
    """Word for word, as the court wrote them: for checks, not for screens."""
    ids = ids_of(work, client_id)
    conditions, events = work.find(Condition, client_id=ids), work.find(OrderEvent, client_id=ids)
    return tuple(
        condition
        for order in work.find(CourtOrder, client_id=ids)
        for condition in live_conditions(
            order,
            tuple(item for item in conditions if item.order_id == order.id),
            tuple(event for event in events if event.order_id == order.id),
            day,
        )
    )
