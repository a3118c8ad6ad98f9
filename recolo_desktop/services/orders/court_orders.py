"""Court orders: record, vary, confirm that there is none, and show who is protected."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal, StaleRecord, refuse_if_any
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.basics.ids import ConditionId, OrderId, PersonId, new_id, with_id
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import (
    Condition,
    CourtOrder,
    OrderEvent,
    OrderEventKind,
    Polarity,
    ProtectedPerson,
)
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.domain.orders.order_status import current_people
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import people_of, without_names
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.orders.binding import live_orders


class CourtOrders:
    """What staff can do with orders. Each method is one transaction; nothing is ever removed."""

    def __init__(
        self,
        open_work: OpenWork,
        clock: Clock,
        instruments: tuple[Instrument, ...],
        categories: tuple[ConditionCategory, ...],
    ) -> None:
        self._open_work = open_work
        self._clock = clock
        self.instruments = instruments
        self._categories = {category.key: category for category in categories}

    def today(self) -> date:
        return local(self._clock()).date()

    def with_labels(self, actor: StaffMember, client_id: str, typed: str) -> str:
        """Words just typed, with letters for whom they name: the client may read what a dialog repeats."""
        require_right(actor, Right.WRITE_ORDERS)
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        with self._open_work(actor) as work:
            return Labelling(people_of(work, client_id, typed), work.texts.is_word).text(typed)

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
            _refuse_taken_letters(work, order, people)
            refuse_if_any(_nobody_so_called(conditions, {person.label for person in people}))
            order, people, conditions = _with_ids(order, people, conditions, work.now)
            work.add(order)
            for item in (*people, *conditions):
                work.add(item)
            if order.made_on:
                work.add(self._event(new_id(work.now), order, OrderEventKind.MADE, order.made_on))
            if order.served_on:
                work.add(self._event(new_id(work.now), order, OrderEventKind.SERVED, order.served_on, order.served_how))
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
        if any(condition.ends_on and condition.ends_on < on for condition in opens):
            problems.append(Problem("conditions", "A new condition ends before the variation. Check its own end"))
        refuse_if_any(problems)
        _refuse_strangers(order, (*closes, *opens))
        with self._open_work(actor) as work:
            recorded = current_people(work.find(ProtectedPerson, order_id=order.id))
            refuse_if_any(_nobody_so_called(opens, {person.label for person in recorded}))
            for condition in closes:
                stored = work.get(Condition, condition.id)
                _refuse_strangers(order, (stored,))
                _refuse_to_close(stored, on)
                work.save(replace(stored, closed_on=on, closed_because=details))
            for condition in opens:
                work.add(replace(with_id(condition, work.now), starts_on=on, opened_by_variation=True))
            work.add(self._event(new_id(work.now), order, OrderEventKind.VARIED, on, details))
            work.record(Action.ORDER_VARIED, client_id=order.client_id, subject="court_orders", subject_id=order.id)
            work.commit()

    def record_event(self, actor: StaffMember, order: CourtOrder, event: OrderEvent) -> OrderEvent:
        """Add something that happened to the order; its status follows from its events."""
        require_right(actor, Right.WRITE_ORDERS)
        refuse_if_any((*event.problems(self.today(), order), *self._unfitting(order, event)))
        with self._open_work(actor) as work:
            stored = work.get(CourtOrder, order.id)
            kept = replace(
                event,
                id=new_id(work.now),
                order_id=OrderId(stored.id),
                client_id=stored.client_id,
                details=event.details.strip(),
                new_end_as_written=event.new_end_as_written.strip(),
                recorded_by=actor.name,
            )
            if kept.about:
                kept = _about_what(work, stored, kept)
            work.add(kept)
            work.record(Action.ORDER_EVENT, client_id=stored.client_id, subject="order_events", subject_id=kept.id)
            work.commit()
        return kept

    def _unfitting(self, order: CourtOrder, event: OrderEvent) -> list[Problem]:
        instrument = self._instrument(order)
        if instrument is None or instrument.takes(event.kind):
            return []
        return [Problem("kind", f"That does not end a {instrument.name.lower()}. Choose what happened.")]

    def _instrument(self, order: CourtOrder) -> Instrument | None:
        return next((item for item in self.instruments if item.key == order.instrument), None)

    def correct_words(
        self, actor: StaffMember, order: CourtOrder, condition_id: str, verbatim: str, reason: str
    ) -> Condition:
        """Put a typing slip right: the wording as typed stays readable, struck out; the new one stands in its place."""
        require_right(actor, Right.WRITE_ORDERS)
        problems = [] if verbatim.strip() else [Problem("verbatim", "Copy the condition word for word from the order")]
        if not reason.strip():
            problems.append(Problem("reason", "Say what was typed wrong"))
        refuse_if_any(problems)
        with self._open_work(actor) as work:
            before = work.get(Condition, condition_id)
            _refuse_strangers(order, (before,))
            if before.struck_out:
                raise StaleRecord("Somebody has corrected this wording already. Open the record again.")
            if verbatim.strip() == before.verbatim:
                refuse_if_any([Problem("verbatim", "The wording is the same as before")])
            right = replace(
                before,
                id=ConditionId(new_id(work.now)),
                verbatim=verbatim.strip(),
                corrects=",".join(part for part in (before.corrects, before.id) if part),
                struck_out="",
            )
            work.save(replace(before, struck_out=reason.strip()))
            work.add(right)
            number = before.number_on_face or "without a number"
            work.add(self._event(new_id(work.now), order, OrderEventKind.WORDS_CORRECTED, self.today(), number))
            work.record(Action.ORDER_CORRECTED, client_id=order.client_id, subject="conditions", subject_id=right.id)
            work.commit()
        return right

    def note_on_condition(
        self,
        actor: StaffMember,
        order: CourtOrder,
        condition_id: str,
        *,
        plain_reading: str,
        done_on: date | None,
        done_how: str,
    ) -> Condition:
        """The team's own part of a condition: what it means in plain words, and whether a requirement is met."""
        require_right(actor, Right.WRITE_ORDERS)
        if done_on and done_on > self.today():
            refuse_if_any([Problem("done_on", "The day is in the future")])
        with self._open_work(actor) as work:
            before = work.get(Condition, condition_id)
            _refuse_strangers(order, (before,))
            noted = replace(before, done_on=done_on, done_how=done_how.strip(), plain_reading=plain_reading.strip())
            if noted.plain_reading != before.plain_reading:
                noted = replace(noted, plain_by=actor.name, plain_on=self.today())
            work.save(noted)
            work.record(Action.CONDITION_NOTED, client_id=order.client_id, subject="conditions", subject_id=noted.id)
            work.commit()
        return noted

    def add_person(self, actor: StaffMember, order: CourtOrder, person: ProtectedPerson) -> ProtectedPerson:
        """Somebody more whom the order protects, or new details of one; the old ones are still looked for."""
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        _refuse_strangers(order, (person,))
        with self._open_work(actor) as work:
            if not person.replaces:
                _refuse_taken_letters(work, order, (person,))
            standing = current_people(work.find(ProtectedPerson, order_id=order.id))
            if person.replaces:
                before = work.get(ProtectedPerson, person.replaces)
                _refuse_strangers(order, (before,))
                if before not in standing:
                    raise StaleRecord("Somebody changed these details since you opened them. Open the record again.")
                person = replace(person, label=before.label)
                if not before.name:  # whose letter it is could not be compared before
                    _refuse_taken_letters(work, order, (person,))
            elif person.label in {one.label for one in standing}:
                refuse_if_any([Problem("label", "Another person carries this letter already")])
            person = with_id(person, work.now)
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
            if work.clock_in_doubt:
                raise Refusal("Clock in doubt: whether an order is in force cannot be said now. Nothing was confirmed.")
            if live_orders(work, client.id, self.today()):
                raise Refusal(
                    "An order stands in this record. Record first what ended it, or that it was entered in error."
                )
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
                reason=without_names(work, person.client_id, reason),
            )
            work.commit()
        return person

    def _condition_problems(self, order: CourtOrder, conditions: tuple[Condition, ...]) -> list[Problem]:
        found = [problem for condition in conditions for problem in condition.problems()]
        for condition in conditions:
            found += self._polarity_problems(order, condition)
        return found

    def _polarity_problems(self, order: CourtOrder, condition: Condition) -> Iterator[Problem]:
        """An order and a kind of condition may each only prohibit, or only require."""
        instrument, category = self._instrument(order), self._categories.get(condition.category)
        number = condition.number_on_face or "without a number"
        requires = condition.polarity is Polarity.REQUIRE
        if instrument and not (instrument.requires if requires else instrument.prohibits):
            only, recorded = ("prohibit", "requirement") if requires else ("require", "prohibition")
            yield Problem(
                "conditions",
                f"A {instrument.name.lower()} can only {only}. Condition {number} is recorded as a {recorded}: check "
                "the wording, or the kind of order.",
            )
        if category and not category.allows(condition.polarity):
            yield Problem(
                "conditions",
                f"“{category.name}” {'forbids' if requires else 'requires'} something. Check condition {number}: what "
                "the court does there, or its kind.",
            )

    def _event(self, key: str, order: CourtOrder, kind: OrderEventKind, on: date, details: str = "") -> OrderEvent:
        return OrderEvent(
            id=key, order_id=OrderId(order.id), client_id=order.client_id, kind=kind, on=on, details=details
        )


def _with_ids(
    order: CourtOrder, people: tuple[ProtectedPerson, ...], conditions: tuple[Condition, ...], at: datetime
) -> tuple[CourtOrder, tuple[ProtectedPerson, ...], tuple[Condition, ...]]:
    order = with_id(order, at)
    belongs = OrderId(order.id)
    return (
        order,
        tuple(replace(with_id(one, at), order_id=belongs) for one in people),
        tuple(replace(with_id(one, at), order_id=belongs) for one in conditions),
    )


def _refuse_strangers(order: CourtOrder, parts: Iterable[ProtectedPerson | Condition]) -> None:
    if any((part.order_id, part.client_id) != (order.id, order.client_id) for part in parts):
        raise StaleRecord("A condition or person belongs to another order. Open the record again.")


def _refuse_to_close(stored: Condition, on: date) -> None:
    """History is not written again: a condition closes once, and not before it began."""
    if stored.closed_on is not None or stored.struck_out:
        raise StaleRecord("Somebody recorded a change of this condition since you opened it. Open the record again.")
    if stored.starts_on and on < stored.starts_on:
        number = stored.number_on_face or "without a number"
        refuse_if_any([Problem("on", f"Condition {number} began only on {screen_date(stored.starts_on)}")])


_STANDS_FOR_GOOD = frozenset(
    {OrderEventKind.MADE, OrderEventKind.VARIED, OrderEventKind.WORDS_CORRECTED, OrderEventKind.WITHDRAWN}
)


def _about_what(work: Work, order: CourtOrder, event: OrderEvent) -> OrderEvent:
    """The event with what it withdraws said in its words; refuses what is of another order, or stands for good."""
    about: OrderEvent | Condition = (
        work.get(OrderEvent, event.about)
        if event.kind is OrderEventKind.WITHDRAWN
        else work.get(Condition, event.about)
    )
    if about.order_id != order.id:
        raise StaleRecord("What this is about belongs to another order. Open the record again.")
    if isinstance(about, OrderEvent) and about.kind in _STANDS_FOR_GOOD:
        raise Refusal("This entry is not withdrawn: record what is right beside it.")
    if isinstance(about, OrderEvent):
        withdrawn = f"{about.kind.value} of {screen_date(about.on)}"
        return replace(event, details=f"{event.details.strip()} (withdraws: {withdrawn})")
    return event


def _nobody_so_called(conditions: tuple[Condition, ...], labels: set[str]) -> Iterator[Problem]:
    """A condition protects somebody of its own order, or nobody can be warned of."""
    for condition in conditions:
        for label in condition.protected:
            if label not in labels:
                number = condition.number_on_face or "without a number"
                yield Problem("conditions", f"Condition {number} protects {label}, and nobody is recorded as {label}.")


def _refuse_taken_letters(work: Work, order: CourtOrder, people: Iterable[ProtectedPerson]) -> None:
    """Over all orders of a client a letter means one person: else Person A of one is read as Person A of another."""
    known = current_people(people_of(work, order.client_id))
    others = [one for one in known if one.order_id != order.id and one.client_id == order.client_id]
    for person in people:
        for other in others:
            if not person.name or not other.name:
                continue
            is_same = squeezed(person.name) == squeezed(other.name)
            message = ""
            if person.label == other.label and not is_same:
                message = f"{person.label} is somebody else in another order of this client. Use the next free letter."
            elif is_same and person.label != other.label:
                message = f"This is {other.label} of another order of this client. Use the same letter."
            refuse_if_any([Problem("people", message), Problem("label", message)] if message else [])
