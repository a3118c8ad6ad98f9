"""Court orders as the court wrote them, and what is in force on a given day (sections 2.1 to 2.9)."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from recolo_desktop.domain.answers import Answer
from recolo_desktop.domain.errors import Problem
from recolo_desktop.domain.ids import ClientId, ConditionId, OrderId, PersonId
from recolo_desktop.domain.journal import RESTRICTED
from recolo_desktop.domain.time_window import TimeWindow


class Polarity(StrEnum):
    """A restraining order only prohibits; other instruments also require."""

    PROHIBIT = "prohibit"
    REQUIRE = "require"


class Expiry(StrEnum):
    """How the order says that it ends. An end date is typed as written, never computed."""

    FIXED_DATE = "on a date"
    UNTIL_FURTHER_ORDER = "until further order"
    UNTIL_EVENT = "on an event"
    NOT_STATED = "not stated or not known"


class Source(StrEnum):
    """How the team knows what the order says."""

    SEEN_ORIGINAL = "original seen"
    SEEN_COPY = "copy seen"
    POLICE = "reported by police"
    PROBATION = "reported by probation"
    CLIENT = "the client's account"
    UNKNOWN = "not known"

    @property
    def was_seen(self) -> bool:
        return self in (Source.SEEN_ORIGINAL, Source.SEEN_COPY)


class OrderEventKind(StrEnum):
    """What can happen to an order; events are added, never changed."""

    MADE = "made"
    SERVED = "served"
    VARIED = "varied"
    DISCHARGED = "discharged"
    QUASHED = "quashed"
    REPLACED = "replaced"
    RENEWED = "renewed"
    APPROVAL = "written approval given"
    APPEAL_LODGED = "appeal lodged"
    APPEAL_DECIDED = "appeal decided"
    APPLICATION_DECIDED = "main application decided"
    ENDED_EARLY = "ended early"
    CHECKED = "checked with the police or the court"
    NOTIFIED = "notification confirmed"
    BREACH_ALLEGED = "breach alleged"
    BREACH_CONVICTED = "convicted of a breach"
    DISPUTED = "disputed"


class OrderStatus(StrEnum):
    """Derived for a day, never stored. Unknown is an honest answer."""

    DISCHARGED = "Discharged"
    QUASHED = "Quashed on appeal"
    REPLACED = "Replaced"
    NOT_YET = "Not yet in force"
    LAPSED = "Ended"
    IN_FORCE = "In force"
    UNKNOWN = "Not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionException:
    """One exception to one condition. It never travels to another condition."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One term, word for word, beside the team's plain reading. A variation closes it and opens another.

    Courts write names and addresses into their terms, so the journal does not repeat the words.
    """

    id: ConditionId
    order_id: OrderId
    client_id: ClientId
    number_on_face: str
    category: str
    polarity: Polarity
    verbatim: str = field(metadata=RESTRICTED)
    plain_reading: str = field(default="", metadata=RESTRICTED)
    protected: tuple[str, ...] = ()
    metres: int | None = None
    place: str = field(default="", metadata=RESTRICTED)
    exceptions: tuple[ConditionException, ...] = field(default=(), metadata=RESTRICTED)
    channels: tuple[str, ...] = ()
    zone_mode: str = ""
    windows: tuple[TimeWindow, ...] = ()
    ends_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None
    starts_on: date | None = None
    closed_on: date | None = None
    closed_because: str = field(default="", metadata=RESTRICTED)
    opened_by_variation: bool = False
    may_print_to_client: bool = True
    wording_is_unclear: bool = False

    def is_live_on(self, day: date) -> bool:
        """A variation counts as the new state on its own day."""
        has_begun = self.starts_on is None or self.starts_on <= day
        return has_begun and (self.closed_on is None or day < self.closed_on) and not self.has_ended_by(day)

    def has_ended_by(self, day: date) -> bool:
        """Its own end, when the court gave it one, has passed; the last day still binds."""
        return self.ends_on is not None and day > self.ends_on

    def problems(self) -> tuple[Problem, ...]:
        found = []
        if not self.verbatim.strip():
            found.append(Problem("verbatim", "Copy the condition word for word from the order"))
        if not self.category:
            found.append(Problem("category", "Choose what kind of condition it is"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedPerson:
    """Somebody whom the order protects: a letter everywhere; who it is stays in this table."""

    id: PersonId
    order_id: OrderId
    client_id: ClientId
    label: str
    relationship: str = field(default="", metadata=RESTRICTED)
    is_child: bool = False
    anonymised: bool = False
    name: str = field(default="", metadata=RESTRICTED)
    also_known_as: tuple[str, ...] = field(default=(), metadata=RESTRICTED)
    address: str = field(default="", metadata=RESTRICTED)
    phone: str = field(default="", metadata=RESTRICTED)
    email: str = field(default="", metadata=RESTRICTED)
    workplace: str = field(default="", metadata=RESTRICTED)
    school: str = field(default="", metadata=RESTRICTED)
    vehicle: str = field(default="", metadata=RESTRICTED)
    knows_name: Answer = Answer.NOT_ASKED
    knows_address: Answer = Answer.NOT_ASKED
    advocate: str = field(default="", metadata=RESTRICTED)
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderEvent:
    """Something that happened to the order, with what the team knew of it.

    A renewal brings a new end, as the court wrote it; a service or a check brings its own day.
    """

    id: str
    order_id: OrderId
    client_id: ClientId
    kind: OrderEventKind
    on: date
    details: str = field(default="", metadata=RESTRICTED)
    new_end_as_written: str = ""
    new_end: date | None = None
    recorded_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtOrder:
    """One order of one court. What it is called and may contain comes from the instrument's data."""

    id: OrderId
    client_id: ClientId
    instrument: str
    statute_basis: str = ""
    court: str = ""
    order_number: str = ""
    case_number: str = ""
    made_on: date | None = None
    served_on: date | None = None
    served_how: str = ""
    expiry: Expiry = Expiry.NOT_STATED
    expiry_as_written: str = ""
    expires_on: date | None = None
    expiry_is_clear: bool = True
    source: Source = Source.UNKNOWN
    verified_by: str = ""
    verified_on: date | None = None
    ends_at: str = ""
    without_notice: bool = False
    returns_on: date | None = None
    officer: str = ""

    @property
    def is_verified(self) -> bool:
        return self.verified_on is not None and self.source.was_seen

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything to put right before the order is recorded."""
        found = []
        if not self.instrument:
            found.append(Problem("instrument", "Choose what kind of order it is"))
        if self.made_on and self.made_on > today:
            found.append(Problem("made_on", "The order cannot have been made in the future"))
        if self.expiry is Expiry.FIXED_DATE and self.expires_on is None:
            found.append(Problem("expires_on", "Enter the end date as the order states it"))
        if self.expiry is Expiry.FIXED_DATE and not self.expiry_as_written.strip():
            found.append(Problem("expiry_as_written", "Copy how the order words its end"))
        if self.expires_on and self.made_on and self.expires_on < self.made_on:
            found.append(Problem("expires_on", "The end date is before the order was made"))
        return tuple(found)


def as_known_on(order: CourtOrder, events: tuple[OrderEvent, ...], day: date) -> CourtOrder:
    """The order with what was recorded of it by a day: served, checked, renewed with a new end."""
    for event in sorted((one for one in events if one.on <= day), key=lambda one: (one.on, one.id)):
        if event.kind is OrderEventKind.SERVED:
            order = replace(order, served_on=event.on)
        elif event.kind is OrderEventKind.CHECKED:
            order = replace(order, verified_on=event.on, verified_by=event.recorded_by or order.verified_by)
        elif event.kind is OrderEventKind.RENEWED and event.new_end is not None:
            order = replace(
                order,
                expiry=Expiry.FIXED_DATE,
                expires_on=event.new_end,
                expiry_as_written=event.new_end_as_written or order.expiry_as_written,
            )
        elif event.kind is OrderEventKind.RENEWED:
            order = replace(order, expiry=Expiry.NOT_STATED, expires_on=None)
    return order


def current_people(people: tuple[ProtectedPerson, ...]) -> tuple[ProtectedPerson, ...]:
    """Everybody as last recorded: what was replaced is still looked for in letters, and shown nowhere."""
    replaced = {person.replaces for person in people if person.replaces}
    return tuple(person for person in people if person.id not in replaced)


def status_on(order: CourtOrder, events: tuple[OrderEvent, ...], day: date) -> OrderStatus:
    """What the order is on a day, by the precedence of section 2.9: a missing date is never "in force"."""
    order = as_known_on(order, events, day)
    happened = {event.kind for event in events if event.on <= day}
    for kind, status in (
        (OrderEventKind.DISCHARGED, OrderStatus.DISCHARGED),
        (OrderEventKind.QUASHED, OrderStatus.QUASHED),
        (OrderEventKind.REPLACED, OrderStatus.REPLACED),
    ):
        if kind in happened:
            return status
    if order.made_on is None:
        return OrderStatus.UNKNOWN
    if day < order.made_on:
        return OrderStatus.NOT_YET
    ended = bool(happened & {OrderEventKind.ENDED_EARLY, OrderEventKind.APPLICATION_DECIDED})
    if order.without_notice and order.returns_on is not None and day > order.returns_on:
        ended = ended or OrderEventKind.RENEWED not in happened
    if ended or (order.expires_on is not None and day > order.expires_on):
        return OrderStatus.LAPSED
    if order.expires_on is not None or order.expiry is Expiry.UNTIL_FURTHER_ORDER:
        return OrderStatus.IN_FORCE
    return OrderStatus.UNKNOWN


def live_conditions(
    order: CourtOrder, conditions: tuple[Condition, ...], events: tuple[OrderEvent, ...], day: date
) -> tuple[Condition, ...]:
    """The conditions that bind on a day. With an unknown status all open ones are shown: safer than none."""
    if status_on(order, events, day) not in (OrderStatus.IN_FORCE, OrderStatus.UNKNOWN):
        return ()
    return tuple(condition for condition in conditions if condition.is_live_on(day))


def days_left(order: CourtOrder, events: tuple[OrderEvent, ...], day: date) -> int | None:
    """Days to the last day of a verified order in force; None when it cannot honestly be counted."""
    order = as_known_on(order, events, day)
    if not order.is_verified or order.expires_on is None:
        return None
    if status_on(order, events, day) is not OrderStatus.IN_FORCE:
        return None
    return (order.expires_on - day) // timedelta(days=1)
