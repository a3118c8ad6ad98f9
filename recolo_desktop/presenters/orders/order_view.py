"""What shows the orders of one record, as the desk behind it sees it."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.services.clients.order_record import OrderRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRun:
    """How much of a counted order has run, in days, and what is left in words."""

    length: int
    run: int
    left: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSheet:
    """The head of one order. `time` is there for an order that is verified, counted and in force."""

    name: str
    facts: str
    ends: str
    made: str
    authority: str
    time: TimeRun | None
    may_write: bool
    has_scans: bool
    may_record_concern: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionLine:
    """One condition on a day. `of_order` names its order where several stand together."""

    condition: Condition
    record: OrderRecord
    day: date
    of_order: str
    may_change: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody protected, by a letter; `known` is what the client is said to know of her."""

    person: ProtectedPerson
    relationship: str
    known: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernLine:
    """A breach concern with its day and conditions."""

    entry: CaseEntry
    words: str
    name: str
    is_open: bool


class OrdersView(Protocol):
    """Shows what it is told; it decides nothing."""

    def show_no_order(self, heading: str, explanation: str, *, may_write: bool) -> None:
        """Nothing is recorded, or somebody checked that there is none."""

    def show_choice(self, options: list[tuple[str, str]], chosen: str) -> None:
        """The orders to choose from, and all that binds over them."""

    def show_order(self, sheet: OrderSheet) -> None:
        """The head of the order in hand."""

    def show_all_that_binds(self, facts: str) -> None:
        """The head over the conditions of several orders."""

    def show_warnings(self, sentences: tuple[str, ...]) -> None:
        """What to confirm, what to notify, and where several orders differ."""

    def show_conditions(self, count: str, lines: list[ConditionLine], nothing: str) -> None:
        """Those that stand first; `nothing` says why none does."""

    def show_people(self, lines: list[PersonLine], nothing: str, *, may_see: bool) -> None:
        """Whom the order protects."""

    def show_concerns(self, lines: list[ConcernLine], open_ones: int, *, are_seen: bool) -> None:
        """Every breach concern, the newest first."""

    def show_history(self, lines: list[tuple[str, str]]) -> None:
        """What happened to the order: day and words, the newest first."""

    def announce(self, sentence: str) -> None:
        """A quiet line that goes by itself."""

    def reload(self) -> None:
        """Have the record read again."""
