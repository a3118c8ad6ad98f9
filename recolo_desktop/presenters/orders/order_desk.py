"""The orders of one record: which is in hand, on which day, and what is said of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.ids import OrderId, PersonId
from recolo_desktop.domain.clients.case_entry import CONCERN, CaseEntry, EntryKind, concern_name, open_concerns
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, Expiry, ProtectedPerson
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.orders import order_pages, order_words
from recolo_desktop.presenters.orders.order_forms import person_from
from recolo_desktop.presenters.orders.order_view import (
    ConcernLine,
    ConditionLine,
    OrderSheet,
    OrdersView,
    PersonLine,
    TimeRun,
)
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.clients.order_record import OrderRecord

ALL = "all"
_NOT_FOR_YOU = "Conditions and people are not shown to your role. Ask a clinician."


class OrderDesk:
    """State of the tab. `at` is the place of the order in hand among those of the record."""

    def __init__(self, sitting: Sitting, view: OrdersView) -> None:
        self._sitting, self._view = sitting, view
        self.record: ClientRecord | None = None
        self.at = 0
        self._shows_all = False
        self._asked_day: date | None = None

    # -- what may be done -----------------------------------------------------------------------------

    @property
    def chosen(self) -> OrderRecord | None:
        """The order in hand."""
        return self.record.orders[self.at] if self.record and self.record.orders else None

    @property
    def may_write(self) -> bool:
        return may(self._sitting.actor, Right.WRITE_ORDERS)

    @property
    def scans(self) -> tuple[Document, ...]:
        """The court's own documents."""
        documents = self.record.documents if self.record else ()
        return tuple(one for one in documents if "order" in one.kind.lower())

    @property
    def letters_used(self) -> frozenset[str]:
        """Letters that somebody of this record carries already."""
        orders = self.record.orders if self.record else ()
        return frozenset(person.label for each in orders for person in each.people)

    @property
    def next_letter(self) -> str:
        """For somebody more whom the order protects."""
        return next((one for one in order_words.LETTERS if one not in self.letters_used), order_words.LETTERS[-1])

    def concern_kind(self) -> EntryKind:
        """The form of a breach concern."""
        kinds = self._sitting.services.case_file.kinds(self._sitting.actor)
        return next(one for one in kinds if one.key == CONCERN)

    # -- showing --------------------------------------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        """The record as it was read anew; the order in hand stays."""
        self.record = record
        if not record.orders:
            self._show_no_order(record)
            return
        self.at = min(self.at, len(record.orders) - 1)
        self._shows_all = False
        names = order_words.names_of(record.orders, self._sitting.services.instruments)
        offered = [(str(at), names[str(one.order.id)].capitalize()) for at, one in enumerate(record.orders)]
        self._view.show_choice([*offered, (ALL, "All that binds now")], str(self.at))
        self._show_order(record.orders[self.at])

    def choose(self, key: str) -> None:
        """One order, or all that binds over them."""
        if self.record is None or not self.record.orders:
            return
        self._shows_all = key == ALL
        if not self._shows_all:
            self.at = int(key or 0)
        self._show_again()

    def show_on(self, day: date | None) -> None:
        """As it stood on a past day; None is today."""
        self._asked_day = day
        if self._shows_all:
            self._show_all()
        elif self.chosen is not None:
            self._show_conditions(self.chosen)

    @property
    def day_shown(self) -> date:
        return self._asked_day or self._sitting.today()

    def _show_again(self) -> None:
        if self._shows_all:
            self._show_all()
        elif self.chosen is not None:
            self._show_order(self.chosen)

    def _show_no_order(self, record: ClientRecord) -> None:
        confirmed, name = record.client.no_order_confirmed_on, record.client.salutation_name
        heading = f"No order is in force for {name}" if confirmed else f"No order has been recorded for {name}"
        explanation = (
            f"Somebody checked on {screen_date(confirmed)}. Record an order as soon as you hear of one."
            if confirmed
            else "Once you record an order, its conditions stay in view on every tab, the days left are counted "
            "for you, and letters are checked for the names it protects."
        )
        self._view.show_no_order(heading, explanation, may_write=self.may_write)

    def _show_order(self, each: OrderRecord) -> None:
        actor, today = self._sitting.actor, self._sitting.today()
        orders = self.record.orders if self.record else ()
        self._view.show_order(self._sheet(each, today))
        self._view.show_warnings(order_words.warnings(each, orders, self._sitting.services.instruments, today))
        self._show_concerns()
        self._show_conditions(each)
        told = may(actor, Right.READ_CONDITIONS)
        self._view.show_people(
            [_person_line(person) for person in each.people],
            "" if each.people else "Nobody recorded" if told else "Not shown to your role",
            may_see=may(actor, Right.SEE_PROTECTED_PEOPLE),
        )
        newest = sorted(each.events, key=lambda one: (one.on, one.id), reverse=True)
        self._view.show_history([(screen_date(one.on), order_words.event_line(one, each.events)) for one in newest])

    def _sheet(self, each: OrderRecord, today: date) -> OrderSheet:
        now = each.on(today)
        order, (left, _) = now.order, say.left_words(now)
        facts = (
            order.court,
            f"order {order.order_number}" if order.order_number else "",
            f"case {order.case_number}" if order.case_number else "",
            order.statute_basis,
            f"for {order.offence}" if order.offence else "",
            f"officer {order.officer}" if order.officer else "",
        )
        ends = f"Expires {screen_date(order.expires_on)}" if order.expires_on else order.expiry.value.capitalize()
        shown = left if now.is_in_force else now.status.value
        time = None
        if order.is_verified and order.expires_on and order.made_on and now.is_in_force:
            length = max(1, (order.expires_on - order.made_on).days)
            time = TimeRun(length=length, run=max(0, min((today - order.made_on).days, length)), left=left)
        return OrderSheet(
            name=say.instrument_name(order, self._sitting.services.instruments),
            facts=" · ".join(part for part in facts if part),
            ends=ends if shown == ends else f"{ends} · {shown}" if shown else ends,
            made=_made(order),
            authority=f"{order_words.AUTHORITY} {order_words.how_known(order)}",
            time=time,
            may_write=self.may_write,
            has_scans=bool(self.scans),
            may_record_concern=may(self._sitting.actor, Right.WRITE_NOTES),
        )

    def _show_conditions(self, each: OrderRecord) -> None:
        if not may(self._sitting.actor, Right.READ_CONDITIONS):
            self._view.show_conditions("not shown to your role", [], _NOT_FOR_YOU)
            return
        day = self.day_shown
        that_day = each.on(day)
        live, is_today = that_day.live, day == self._sitting.today()
        past = [item for item in each.conditions if item not in live]
        count = f"{len(live)} standing" if is_today else f"{len(live)} stood · {that_day.status.value} that day"
        lines = [self._condition_line(item, each) for item in (*live, *past)]
        self._view.show_conditions(count, lines, "" if lines else "No condition is recorded.")

    def _show_all(self) -> None:
        """Every condition that binds, over all orders, each with the name of its order."""
        orders, instruments = self.record.orders if self.record else (), self._sitting.services.instruments
        day, names = self.day_shown, order_words.names_of(orders, instruments)
        self._view.show_all_that_binds(f"{len(orders)} orders. Choose one of them to see its people and its history.")
        self._view.show_warnings(tuple(order_words.differences(orders, instruments, day)))
        lines = [
            self._condition_line(condition, each, names[str(each.order.id)])
            for each in orders
            for condition in each.on(day).live
        ]
        self._view.show_conditions(f"{len(lines)} bind, over {len(orders)} orders", lines, "")

    def _condition_line(self, condition: Condition, each: OrderRecord, of_order: str = "") -> ConditionLine:
        day = self.day_shown
        may_change = self.may_write and day == self._sitting.today()
        return ConditionLine(condition=condition, record=each, day=day, of_order=of_order, may_change=may_change)

    def _show_concerns(self) -> None:
        record, are_seen = self.record, may(self._sitting.actor, Right.READ_NOTES)
        if record is None or not are_seen:
            self._view.show_concerns([], 0, are_seen=are_seen)
            return
        open_ones = open_concerns(record.entries, record.in_error)
        concerns = [one for one in record.entries if one.kind == CONCERN and one.id not in record.in_error]
        newest = sorted(concerns, key=lambda one: one.happened_on, reverse=True)
        self._view.show_concerns(
            [_concern_line(one, is_open=one in open_ones) for one in newest], len(open_ones), are_seen=are_seen
        )

    # -- doing ----------------------------------------------------------------------------------------

    def keeping_person(
        self, order: CourtOrder, before: ProtectedPerson | None
    ) -> Callable[[dict[str, Any]], ProtectedPerson]:
        """What stores somebody whom the order protects, or what is newly known of one; the form stays until it has."""
        orders, actor = self._sitting.services.court_orders, self._sitting.actor

        def keep(values: dict[str, Any]) -> ProtectedPerson:
            made = person_from(values, PersonId(""), OrderId(order.id), order.client_id)
            return orders.add_person(actor, order, replace(made, replaces=before.id if before else ""))

        return keep

    def confirm_none(self) -> None:
        """Somebody has checked today that there is no order."""
        orders, actor, record = self._sitting.services.court_orders, self._sitting.actor, self.record
        if record is not None:
            self._run(lambda: orders.confirm_none(actor, record.client), lambda _: self._view.reload())

    def pages(self, printer: str, done: Callable[[bytes], None]) -> None:
        """The order as it stood on the day shown, for paper. The journal has it before a page comes out."""
        sitting, record, each = self._sitting, self.record, self.chosen
        if record is None or each is None:
            return
        if not printer:
            self._view.announce("No printer is set up on this laptop. Ask IT to add one.")
            return
        pack = order_pages.of_order(record, each, self.day_shown, sitting, sitting.clock())
        self._run(lambda: sitting.services.order_paper.pages(sitting.actor, each.order, pack, printer), done)

    def saved(self, said: str) -> None:
        """Something of the record changed: say so, and read it again."""
        self._view.announce(said)
        self._view.reload()

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._sitting.tasks.run(work, done, lambda refusal: self._view.announce(str(refusal)))


def _made(order: CourtOrder) -> str:
    made = f"Made {screen_date(order.made_on)}" if order.made_on else "Date made not known"
    wording = f", “{order.expiry_as_written}”" if order.expiry_as_written else ""
    wording += f" at {order.ends_at}" if order.ends_at else ""
    is_clear = order.expiry_is_clear or order.expiry is not Expiry.FIXED_DATE
    return f"{made}{wording}{'' if is_clear else ' — confirm whether that day counts'}"


def _person_line(person: ProtectedPerson) -> PersonLine:
    asked = (("the name", person.knows_name), ("the address", person.knows_address))
    known = [f"{what}: {answer.value}" for what, answer in asked if answer is not Answer.NOT_ASKED]
    return PersonLine(
        person=person,
        relationship=person.relationship.capitalize() or "Relationship not known",
        known=f"The client knows {', '.join(known)}" if known else "",
    )


def _concern_line(one: CaseEntry, *, is_open: bool) -> ConcernLine:
    conditions = one.fields.get("conditions", "")
    name = concern_name(one)
    words = f"{name}{f' · Condition {conditions}' if conditions else ''}"
    return ConcernLine(entry=one, words=words, name=name, is_open=is_open)
