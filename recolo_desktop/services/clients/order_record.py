"""An order with its parts, as a record shows it."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent, ProtectedPerson
from recolo_desktop.domain.orders.on_a_day import OrderOnDay, on_a_day


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRecord:
    """One order with its conditions and events. Protected people stand here by their letter only."""

    order: CourtOrder
    conditions: tuple[Condition, ...]
    people: tuple[ProtectedPerson, ...]
    events: tuple[OrderEvent, ...]

    def on(self, day: date) -> OrderOnDay:
        """As it is on a day."""
        return on_a_day(self.order, self.conditions, self.events, day)
