"""An order with its parts, as a record shows it."""

import re
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


def place_on_face(condition: Condition) -> tuple[list[tuple[int, str]], date]:
    """Conditions in the order of the document: 2 before 10, 1(a) before 1(b), older wording before newer."""
    parts = re.findall(r"\d+|[A-Za-z]+", condition.number_on_face)
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts], condition.starts_on or date.min
