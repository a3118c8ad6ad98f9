"""All that a letter may say of a record."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.domain.notes.occupation import ProblemsRated
from recolo_desktop.domain.notes.score import Score
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.notes.time_use import Category, TimeUse
from recolo_desktop.domain.orders.order_sheet import OrderInPlainWords
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """All that a template may say. Signed notes only: a draft is not yet part of the record."""

    client: Client
    author: StaffMember
    today: date
    notes: tuple[SessionNote, ...]
    goals: tuple[Goal, ...]
    reviews: tuple[GoalReview, ...]
    orders: tuple[OrderInPlainWords, ...]
    concern: CaseEntry | None
    appointments: tuple[Appointment, ...]
    service: ServiceIdentity
    entries: tuple[CaseEntry, ...] = ()
    time_now: str = ""
    scores: tuple[Score, ...] = ()
    weeks: tuple[TimeUse, ...] = ()
    categories: tuple[Category, ...] = ()
    problems_rated: tuple[ProblemsRated, ...] = ()
    change_that_counts: float = 2.0


def sample_facts(author: StaffMember, service: ServiceIdentity, today: date) -> LetterFacts:
    """Somebody who does not exist, for looking at a template."""
    client = Client(
        id=ClientId("sample"),
        title="Mr",
        given_names="Sample",
        family_name="Person",
        birth_date=date(1980, 1, 1),
        address=("1 Sample Street", "Sampleton"),
        postcode="ZZ99 9ZZ",
    )
    order = OrderInPlainWords(
        name="Restraining order",
        must_not=("Condition 1: No contact (Person A)",),
        must=(),
        may=(),
        until="It runs until a court changes or ends it.",
        ends="until further order",
        held_back=0,
    )
    booked = Appointment(
        id="sample",
        client_id=client.id,
        staff_id=author.id,
        on=today,
        starts="10:00",
        purpose="Session",
        location="Room 1",
        place=PlaceKind.ROOM,
    )
    return LetterFacts(
        client=client,
        author=author,
        today=today,
        notes=(),
        goals=(),
        reviews=(),
        orders=(order,),
        concern=None,
        appointments=(booked,),
        service=service,
    )
