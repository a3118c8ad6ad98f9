"""Court orders as the court wrote them, and what is in force on a given day (sections 2.1 to 2.9)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, ConditionId, OrderId, OwnName, PersonId
from recolo_desktop.domain.basics.time_window import TimeWindow
from recolo_desktop.domain.records.journal import RESTRICTED


class Polarity(StrEnum):
    """A restraining order only prohibits; other instruments also require."""

    PROHIBIT = "prohibit"
    REQUIRE = "require"


class Expiry(StrEnum):
    """How the order says that it ends. An end date is typed as written, never computed."""

    FIXED_DATE = "on a date"
    PERIOD_FROM_MADE = "after a period from the day made"
    PERIOD_FROM_RELEASE = "after a period from release"
    UNTIL_FURTHER_ORDER = "until further order"
    UNTIL_EVENT = "on an event"
    ON_DETERMINATION = "when the main application is decided"
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


class Confidence(StrEnum):
    """How sure the team is that what is typed is what the court ordered."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NOT_JUDGED = "not judged"


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
    CONTINUED = "continued at the return hearing"
    SUSPENDED = "suspended until an appeal is decided"
    DOCUMENT_ENDED = "a document that an exception rests on has ended"
    WORDS_CORRECTED = "typing slip corrected"
    END_CORRECTED = "end date corrected, it was typed wrong"
    WITHDRAWN = "earlier entry withdrawn, it was made in error"
    ENTERED_IN_ERROR = "whole order entered in error"


class OrderStatus(StrEnum):
    """Derived for a day, never stored. Unknown is an honest answer."""

    DISCHARGED = "Discharged"
    QUASHED = "Quashed on appeal"
    REPLACED = "Replaced"
    NOT_YET = "Not yet in force"
    LAPSED = "Ended"
    SUSPENDED = "Suspended pending appeal"
    ENTERED_IN_ERROR = "Entered in error"
    IN_FORCE = "In force"
    UNKNOWN = "Not known"


_FARTHEST = 1_000_000


class ExceptionKind(StrEnum):
    """What an exception is for (section 2.8)."""

    SOLICITOR = "through solicitors"
    CHILD_CONTACT = "child contact"
    COURT = "court proceedings"
    EMERGENCY = "emergency"
    NAMED_PERSON = "through a named person"
    APPROVAL = "with prior approval"
    MEDICAL = "medical"
    WORK = "work"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionException:
    """One exception to one condition, with its limits. It never travels to another condition.

    `via` is through whom, `ways` by which channels only, `purpose` for what only; `rests_on` is a document that it
    depends on, such as an order of the family court.
    """

    text: str
    kind: ExceptionKind = ExceptionKind.OTHER
    via: str = ""
    ways: str = ""
    purpose: str = ""
    needs_approval: bool = False
    rests_on: str = ""


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
    place_kind: str = ""
    map_page: str = ""
    plain_by: OwnName = ""
    plain_on: date | None = None
    done_how: str = field(default="", metadata=RESTRICTED)
    struck_out: str = field(default="", metadata=RESTRICTED)
    corrects: str = ""

    def is_live_on(self, day: date) -> bool:
        """A variation counts as the new state on its own day; wording that was typed wrong never stood."""
        if self.struck_out:
            return False
        has_begun = self.starts_on is None or self.starts_on <= day
        return has_begun and (self.closed_on is None or day < self.closed_on) and not self.has_ended_by(day)

    def is_called(self, condition_id: str) -> bool:
        """Whether this id means it, also as it was before its wording was corrected."""
        return bool(condition_id) and condition_id in (self.id, *self.corrects.split(","))

    def has_ended_by(self, day: date) -> bool:
        """Its own end, when the court gave it one, has passed; the last day still binds."""
        return self.ends_on is not None and day > self.ends_on

    def problems(self) -> tuple[Problem, ...]:
        found = []
        if not self.verbatim.strip():
            found.append(Problem("verbatim", "Copy the condition word for word from the order"))
        if not self.category:
            found.append(Problem("category", "Choose what kind of condition it is"))
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            found.append(Problem("ends_on", "It ends before it begins"))
        if self.metres is not None and not 1 <= self.metres <= _FARTHEST:
            found.append(Problem("metres", f"A distance is 1 to {_FARTHEST} metres"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedPerson:
    """Somebody whom the order protects: a letter everywhere; who it is stays in this table.

    `handles` are names online; `circle` is who stands close to her, one on a line: name, address, phone.
    """

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
    handles: str = field(default="", metadata=RESTRICTED)
    circle: str = field(default="", metadata=RESTRICTED)
    knows_name: Answer = Answer.NOT_ASKED
    knows_address: Answer = Answer.NOT_ASKED
    advocate: str = field(default="", metadata=RESTRICTED)
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderEvent:
    """Something that happened to the order, with what the team knew of it.

    A renewal brings a new end, as the court wrote it; a service or a check brings its own day. `about` is the id of
    the condition that an approval belongs to, or of the event that is withdrawn; `new_end` of an approval is its last
    day.
    """

    id: str
    order_id: OrderId
    client_id: ClientId
    kind: OrderEventKind
    on: date
    details: str = field(default="", metadata=RESTRICTED)
    new_end_as_written: str = field(default="", metadata=RESTRICTED)
    new_end: date | None = None
    recorded_by: OwnName = ""
    about: str = ""
    granted_by: str = field(default="", metadata=RESTRICTED)

    def problems(self, today: date, order: "CourtOrder") -> tuple[Problem, ...]:
        """What to put right before it is recorded."""
        found = []
        if not self.details.strip():
            found.append(Problem("details", "Write the source, and a reference if there is one"))
        if self.on > today:
            found.append(Problem("on", "The day is in the future"))
        if order.made_on and self.on < order.made_on:
            found.append(Problem("on", "The day is before the order was made"))
        if self.kind in _BRINGS_AN_END and self.new_end and not self.new_end_as_written.strip():
            found.append(Problem("new_end_as_written", "Copy how the court words the new end"))
        if self.new_end and self.new_end < self.on and self.kind is not OrderEventKind.END_CORRECTED:
            found.append(Problem("new_end", "That end is before the day on which it happened"))
        if self.kind is OrderEventKind.APPROVAL and not self.granted_by.strip():
            found.append(Problem("granted_by", "Write who gave the approval, and in what role"))
        if self.kind in _ABOUT_A_CONDITION and not self.about:
            found.append(Problem("about", "Choose which condition this is about"))
        if self.kind is OrderEventKind.WITHDRAWN and not self.about:
            found.append(Problem("about", "Choose which entry was made in error"))
        return tuple(found)


_BRINGS_AN_END = frozenset({OrderEventKind.RENEWED, OrderEventKind.END_CORRECTED, OrderEventKind.CONTINUED})
_ABOUT_A_CONDITION = frozenset({OrderEventKind.APPROVAL, OrderEventKind.DOCUMENT_ENDED})


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
    starts_on: date | None = None
    served_on: date | None = None
    served_how: str = ""
    expiry: Expiry = Expiry.NOT_STATED
    expiry_as_written: str = field(default="", metadata=RESTRICTED)
    expires_on: date | None = None
    expiry_is_clear: bool = True
    source: Source = Source.UNKNOWN
    verified_by: OwnName = ""
    verified_on: date | None = None
    ends_at: str = ""
    without_notice: bool = False
    returns_on: date | None = None
    officer: str = field(default="", metadata=RESTRICTED)
    offence: str = field(default="", metadata=RESTRICTED)
    confidence: Confidence = Confidence.NOT_JUDGED
    replaces_interim: bool = False
    notifies_elsewhere: bool = False

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
        if self.starts_on and self.made_on and self.starts_on < self.made_on:
            found.append(Problem("starts_on", "It cannot take effect before it was made"))
        if self.starts_on and self.expires_on and self.expires_on < self.starts_on:
            found.append(Problem("expires_on", "The end date is before the order takes effect"))
        if self.expiry is Expiry.FIXED_DATE and self.expires_on is None:
            found.append(Problem("expires_on", "Enter the end date as the order states it"))
        if self.expiry is Expiry.FIXED_DATE and not self.expiry_as_written.strip():
            found.append(Problem("expiry_as_written", "Copy how the order words its end"))
        if self.expiry is Expiry.UNTIL_FURTHER_ORDER and self.expires_on is not None:
            found.append(Problem("expires_on", "An order until further order has no end date. Leave it empty"))
        if self.expires_on and self.made_on and self.expires_on < self.made_on:
            found.append(Problem("expires_on", "The end date is before the order was made"))
        return tuple(found)
