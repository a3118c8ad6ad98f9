"""The caseload: one's own, the team's or the closed files, a page at a time, whatever their number."""

from dataclasses import dataclass, replace
from datetime import date

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.ids import ClientId, OwnName
from recolo_desktop.domain.clients.client import Client, as_recognised
from recolo_desktop.domain.clients.names import similarity_key
from recolo_desktop.domain.diary.appointment import Appointment, coming
from recolo_desktop.domain.orders.court_order import CourtOrder, OrderEvent
from recolo_desktop.domain.team.cover import Cover, covered_by
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.basics.questions import FileQuestion
from recolo_desktop.services.clients.as_seen import as_seen_by
from recolo_desktop.services.clients.order_record import OrderRecord

PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadRow:
    """One line of the caseload: nobody has opened the record yet, so no more than finds it."""

    client: Client
    orders: tuple[OrderRecord, ...]
    next_appointment: Appointment | None
    last_appointment: Appointment | None
    lead_initials: OwnName
    has_similar_name: bool


@dataclass(frozen=True, slots=True)
class CaseloadPage:
    """Some lines, and how many there are altogether."""

    rows: tuple[CaseloadRow, ...]
    total: int


class Caseload:
    """Reads only."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def page(self, actor: StaffMember, scope: str, typed: str = "", after: int = 0, limit: int = PAGE) -> CaseloadPage:
        """Lines by surname. `scope` is mine (with those covered for), team or closed; `typed` filters."""
        require_right(actor, Right.READ_CLIENT)
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            question = _question(work, actor, scope, typed, today)
            clients = work.clients.page(question, after, limit)
            return CaseloadPage(_rows(work, actor, clients, today), work.clients.count(question))

    def counts(self, actor: StaffMember) -> dict[str, int]:
        """How many files each scope holds."""
        require_right(actor, Right.READ_CLIENT)
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            return {
                scope: work.clients.count(_question(work, actor, scope, "", today))
                for scope in ("mine", "team", "closed")
            }

    def names(self, actor: StaffMember, client_ids: tuple[str, ...]) -> dict[str, str]:
        """What the clients of a day's appointments are called."""
        require_right(actor, Right.READ_CLIENT)
        with self._open_work(actor) as work:
            return {str(client.id): client.banner_name for client in work.find(Client, id=client_ids)}


def _question(work: Work, actor: StaffMember, scope: str, typed: str, today: date) -> FileQuestion:
    leads = (actor.id, *covered_by(actor.id, work.find(Cover, covered_by=actor.id), today)) if scope == "mine" else None
    return FileQuestion(closed=scope == "closed", leads=leads, typed=typed)


def _rows(work: Work, actor: StaffMember, clients: tuple[Client, ...], today: date) -> tuple[CaseloadRow, ...]:
    ids = tuple(client.id for client in clients)
    kept = {one.id: one.merged_into for one in work.find(Client, merged_into=ids)}
    every = (*ids, *kept)
    orders, appointments = _orders(work, every, kept), work.find(Appointment, client_id=every)
    of_client: dict[str, list[Appointment]] = {}
    for item in appointments:
        if item.client_id:
            of_client.setdefault(kept.get(item.client_id) or item.client_id, []).append(item)
    initials = {str(member.id): member.initials for member in work.find(StaffMember)}
    keys = {client.id: "|".join(similarity_key(client)) for client in clients}
    similar = work.clients.shared_similarities(tuple(set(keys.values())))
    return tuple(
        CaseloadRow(
            client=as_recognised(client),
            orders=as_seen_by(actor, orders.get(client.id, ())),
            next_appointment=_first(of_client.get(client.id, []), today, later=True),
            last_appointment=_first(of_client.get(client.id, []), today, later=False),
            lead_initials=initials.get(client.lead_id or "", ""),
            has_similar_name=keys[client.id] in similar,
        )
        for client in clients
    )


def _orders(
    work: Work, ids: tuple[str, ...], kept: dict[ClientId, ClientId | None]
) -> dict[str, tuple[OrderRecord, ...]]:
    """Orders with their events, which is all that a line says of them: no condition, nobody protected."""
    events: dict[str, list[OrderEvent]] = {}
    for event in work.find(OrderEvent, client_id=ids):
        events.setdefault(event.order_id, []).append(event)
    found: dict[str, tuple[OrderRecord, ...]] = {}
    for order in work.find(CourtOrder, client_id=ids):
        bare = replace(order, offence="", officer="", served_how="")  # free words are read in the record
        said = tuple(replace(one, details="", granted_by="") for one in events.get(order.id, ()))
        record = OrderRecord(order=bare, conditions=(), people=(), events=said)
        whose = kept.get(order.client_id) or order.client_id
        found[whose] = (*found.get(whose, ()), record)
    return found


def _first(appointments: list[Appointment], today: date, *, later: bool) -> Appointment | None:
    """The next that takes place, or the last that did."""
    if later:
        return _when_and_where(next(iter(coming(appointments, today)), None))
    past = [item for item in appointments if item.on <= today and not item.is_off and not item.is_to_come(today)]
    return _when_and_where(max(past, key=lambda item: (item.on, item.starts), default=None))


def _when_and_where(item: Appointment | None) -> Appointment | None:
    """Without what it is about: that is read in the record."""
    return item and replace(item, purpose="", acknowledged="", cancelled_because="")
