"""Court orders: record, vary, confirm that there is none, and show who is protected."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.court_order import (
    Condition,
    CourtOrder,
    OrderEvent,
    OrderEventKind,
    Polarity,
    ProtectedPerson,
    current_people,
)
from recolo_desktop.domain.dates import local
from recolo_desktop.domain.errors import HasProblems, Problem, StaleRecord, refuse_if_any
from recolo_desktop.domain.ids import OrderId, PersonId
from recolo_desktop.domain.instrument import Instrument
from recolo_desktop.domain.journal import Action
from recolo_desktop.domain.policy import Right
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.access import require_right
from recolo_desktop.services.ports import Clock, OpenWork


class CourtOrders:
    """What staff can do with orders. Each method is one transaction; nothing is ever removed."""

    def __init__(self, open_work: OpenWork, clock: Clock, instruments: tuple[Instrument, ...]) -> None:
        self._open_work = open_work
        self._clock = clock
        self.instruments = instruments

    def today(self) -> date:
        return local(self._clock()).date()

    def new_id(self, actor: StaffMember) -> str:
        return self._open_work(actor).new_id()

    def record(
        self,
        actor: StaffMember,
        order: CourtOrder,
        people: tuple[ProtectedPerson, ...],
        conditions: tuple[Condition, ...],
    ) -> CourtOrder:
        """Record an order with everybody it protects and every condition, word for word."""
        require_right(actor, Right.WRITE_ORDERS)
        problems = [*order.problems(self.today()), *self._condition_problems(order, conditions)]
        if not conditions:
            problems.append(Problem("conditions", "Add at least one condition, word for word"))
        refuse_if_any(problems)
        _refuse_strangers(order, (*people, *conditions))
        with self._open_work(actor) as work:
            work.add(order)
            for item in (*people, *conditions):
                work.add(item)
            if order.made_on:
                work.add(self._event(work.new_id(), order, OrderEventKind.MADE, order.made_on))
            if order.served_on:
                work.add(self._event(work.new_id(), order, OrderEventKind.SERVED, order.served_on, order.served_how))
            client = work.get(Client, order.client_id)
            if client.no_order_confirmed_on:
                work.save(replace(client, no_order_confirmed_on=None))
            work.record(Action.ORDER_RECORDED, client_id=order.client_id, subject="court_orders", subject_id=order.id)
            work.commit()
        return order

    def vary(
        self,
        actor: StaffMember,
        order: CourtOrder,
        *,
        on: date,
        details: str,
        closes: tuple[Condition, ...],
        opens: tuple[Condition, ...],
    ) -> None:
        """Close the conditions that the court changed or removed and open the new ones; both stay readable."""
        require_right(actor, Right.WRITE_ORDERS)
        problems = [*self._condition_problems(order, opens)]
        if not details.strip():
            problems.append(Problem("details", "Say what the court changed"))
        if order.made_on and on < order.made_on:
            problems.append(Problem("on", "The variation is dated before the order"))
        refuse_if_any(problems)
        _refuse_strangers(order, (*closes, *opens))
        with self._open_work(actor) as work:
            for condition in closes:
                stored = work.get(Condition, condition.id)
                _refuse_strangers(order, (stored,))
                work.save(replace(stored, closed_on=on, closed_because=details))
            for condition in opens:
                work.add(replace(condition, starts_on=on, opened_by_variation=True))
            work.add(self._event(work.new_id(), order, OrderEventKind.VARIED, on, details))
            work.record(Action.ORDER_VARIED, client_id=order.client_id, subject="court_orders", subject_id=order.id)
            work.commit()

    def record_event(
        self,
        actor: StaffMember,
        order: CourtOrder,
        kind: OrderEventKind,
        on: date,
        details: str,
        *,
        new_end: date | None = None,
        new_end_as_written: str = "",
    ) -> OrderEvent:
        """Add something that happened to the order; its status follows from its events."""
        require_right(actor, Right.WRITE_ORDERS)
        problems = [] if details.strip() else [Problem("details", "Write the source, and a reference if there is one")]
        if on > self.today():
            problems.append(Problem("on", "The day is in the future"))
        if kind is OrderEventKind.RENEWED and new_end and not new_end_as_written.strip():
            problems.append(Problem("new_end_as_written", "Copy how the court words the new end"))
        if new_end and new_end < on:
            problems.append(Problem("new_end", "The new end is before the day on which it was renewed"))
        if order.made_on and on < order.made_on:
            problems.append(Problem("on", "The day is before the order was made"))
        refuse_if_any(problems)
        with self._open_work(actor) as work:
            event = replace(
                self._event(work.new_id(), work.get(CourtOrder, order.id), kind, on, details.strip()),
                new_end=new_end,
                new_end_as_written=new_end_as_written.strip(),
                recorded_by=actor.name,
            )
            work.add(event)
            work.record(Action.ORDER_EVENT, client_id=order.client_id, subject="order_events", subject_id=event.id)
            work.commit()
        return event

    def add_person(self, actor: StaffMember, order: CourtOrder, person: ProtectedPerson) -> ProtectedPerson:
        """Somebody more whom the order protects, or new details of one; the old ones are still looked for."""
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        _refuse_strangers(order, (person,))
        with self._open_work(actor) as work:
            standing = current_people(work.find(ProtectedPerson, order_id=order.id))
            if person.replaces:
                before = work.get(ProtectedPerson, person.replaces)
                _refuse_strangers(order, (before,))
                if before not in standing:
                    raise StaleRecord("Somebody changed these details since you opened them. Open the record again.")
                person = replace(person, label=before.label)
            elif person.label in {one.label for one in standing}:
                refuse_if_any([Problem("label", "Another person carries this letter already")])
            work.add(person)
            work.record(
                Action.PROTECTED_PERSON_RECORDED,
                client_id=order.client_id,
                subject="protected_people",
                subject_id=person.id,
            )
            work.commit()
        return person

    def confirm_none(self, actor: StaffMember, client: Client) -> None:
        """Record that no order is in force, as somebody has checked today."""
        require_right(actor, Right.WRITE_ORDERS)
        with self._open_work(actor) as work:
            work.save(replace(work.get(Client, client.id), no_order_confirmed_on=self.today()))
            work.record(Action.NO_ORDER_CONFIRMED, client_id=client.id, subject="clients", subject_id=client.id)
            work.commit()

    def show_person(self, actor: StaffMember, person_id: PersonId, reason: str) -> ProtectedPerson:
        """Who a protected person is, for a stated reason; each showing stands in the journal."""
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        if not reason.strip():
            raise HasProblems([Problem("reason", "Say why you need to see this name")])
        with self._open_work(actor) as work:
            person = work.get(ProtectedPerson, person_id)
            work.record(
                Action.PROTECTED_PERSON_SHOWN,
                client_id=person.client_id,
                subject="protected_people",
                subject_id=person.id,
                reason=reason,
            )
            work.commit()
        return person

    def _condition_problems(self, order: CourtOrder, conditions: tuple[Condition, ...]) -> list[Problem]:
        instrument = next((item for item in self.instruments if item.key == order.instrument), None)
        found = [problem for condition in conditions for problem in condition.problems()]
        if instrument is None or instrument.requires:
            return found
        return found + [
            Problem(
                "conditions",
                f"A {instrument.name.lower()} can only prohibit. Condition {condition.number_on_face} is "
                "recorded as a requirement: check the wording, or the kind of order.",
            )
            for condition in conditions
            if condition.polarity is Polarity.REQUIRE
        ]

    def _event(self, key: str, order: CourtOrder, kind: OrderEventKind, on: date, details: str = "") -> OrderEvent:
        return OrderEvent(
            id=key, order_id=OrderId(order.id), client_id=order.client_id, kind=kind, on=on, details=details
        )


def _refuse_strangers(order: CourtOrder, parts: Iterable[ProtectedPerson | Condition]) -> None:
    if any((part.order_id, part.client_id) != (order.id, order.client_id) for part in parts):
        raise StaleRecord("A condition or person belongs to another order. Open the record again.")
