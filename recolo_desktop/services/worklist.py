"""What waits for somebody, with its age: unsigned is unsent, so the counts are always shown."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from recolo_desktop.domain.case_entry import CaseEntry, MarkedInError, newest_of_each_kind
from recolo_desktop.domain.client import Client, Stage
from recolo_desktop.domain.court_order import CourtOrder, OrderEvent, days_left
from recolo_desktop.domain.dates import local, screen_date
from recolo_desktop.domain.draft import Draft, DraftKind
from recolo_desktop.domain.goal import Goal
from recolo_desktop.domain.ids import ClientId
from recolo_desktop.domain.journal import Action, JournalQuestion
from recolo_desktop.domain.letter import LetterEvent, Printing, SealedLetter
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.session_note import Countersignature, CountersignatureDue
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.ports import Clock, OpenWork, Work

EXPIRY_WARNINGS = (28, 90)
JOURNAL = "journal"
OLD_AFTER_DAYS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingItem:
    """One kind of thing that waits: how many, the oldest, and where to go."""

    count: int
    what: str
    detail: str
    urgent: bool
    client_id: ClientId | None
    tab: str


class Worklist:
    """The "to finish" list of one person."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def to_finish(self, actor: StaffMember) -> tuple[WaitingItem, ...]:
        """Always the same kinds in the same order; a count of nought is shown for notes and letters."""
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            names = {client.id: client.banner_name.split(" (")[0] for client in work.find(Client)}
            drafts = work.find(Draft, author_id=actor.id)
            orders, events = work.find(CourtOrder), work.find(OrderEvent)
            goals = work.find(Goal) if may(actor, Right.READ_GOALS) else ()
            gone = {event.letter_id for event in work.find(LetterEvent) if event.kind.is_release}
            printed = {item.letter_id for item in work.find(Printing)}
            own_letters = work.find(SealedLetter, signer_id=actor.id)
            letters = [item for item in own_letters if item.id not in printed and item.id not in gone]
            unsent = [item for item in own_letters if item.id in printed and item.id not in gone]
            old = _old_letters(work, self._clock()) if actor.is_lead else []
            done = {item.note_id for item in work.find(Countersignature)}
            due = [item for item in work.find(CountersignatureDue) if item.id not in done]
            reviews = _reviews_due(work, today) if may(actor, Right.READ_NOTES) else []
            concerns = _open_concerns(work) if may(actor, Right.READ_NOTES) else []
            seen = _for_the_lead(work, self._clock()) if actor.is_lead else []
        notes = [draft for draft in drafts if draft.kind in (DraftKind.NOTE, DraftKind.ADDENDUM)]
        unsigned = [draft for draft in drafts if draft.kind is DraftKind.LETTER]
        items = [*seen, *_expiring(orders, events, names, today)]
        if may(actor, Right.WRITE_NOTES):
            items.append(_from_drafts("Unsigned notes", notes, names, "session_notes"))
        if concerns:
            oldest_on, whose = min(concerns)
            items.insert(
                0,
                WaitingItem(
                    count=len(concerns),
                    what="Open breach concerns",
                    detail=f"Oldest {screen_date(oldest_on)} · {names.get(whose, '')}",
                    urgent=True,
                    client_id=whose,
                    tab="client_file",
                ),
            )
        if reviews:
            oldest_due, oldest_client = min(reviews)
            items.append(
                WaitingItem(
                    count=len(reviews),
                    what="Reviews due",
                    detail=f"Oldest {screen_date(oldest_due)} · {names.get(oldest_client, '')}",
                    urgent=False,
                    client_id=oldest_client,
                    tab="client_file",
                )
            )
        for what, waiting in (
            ("Notes for you to countersign", [item for item in due if item.supervisor_id == actor.id]),
            ("Your notes that wait for a countersignature", [item for item in due if item.author_id == actor.id]),
        ):
            if waiting:
                items.append(
                    _waiting(what, [(item.asked_at, item.client_id) for item in waiting], names, "session_notes")
                )
        items.append(_from_drafts("Letters waiting for your signature", unsigned, names, "letters"))
        if letters:
            items.append(
                _waiting(
                    "Letters signed but not printed",
                    [(item.signed_at, item.client_id) for item in letters],
                    names,
                    "letters",
                )
            )
        printed_only: list[tuple[datetime, ClientId | None]] = [(item.signed_at, item.client_id) for item in unsent]
        for what, waiting_letters in (
            ("Letters printed, not yet sent or handed over", printed_only),
            (f"Letters of the team unsigned for more than {OLD_AFTER_DAYS} days", old),
        ):
            if waiting_letters:
                items.append(_waiting(what, waiting_letters, names, "letters"))
        overdue = [goal for goal in goals if goal.closed_on is None and goal.review_due and goal.review_due < today]
        if overdue:
            oldest = min(overdue, key=lambda goal: goal.review_due or today)
            items.append(
                WaitingItem(
                    count=len({goal.client_id for goal in overdue}),
                    what="Goal reviews overdue",
                    detail=f"Oldest {screen_date(oldest.review_due or today)} · {names.get(oldest.client_id, '')}",
                    urgent=False,
                    client_id=oldest.client_id,
                    tab="goals",
                )
            )
        return tuple(items)


def _old_letters(work: Work, now: datetime) -> list[tuple[datetime, ClientId | None]]:
    drafts = work.find(Draft, kind=DraftKind.LETTER.value)
    return [(one.begun_at, one.client_id) for one in drafts if now - one.begun_at > timedelta(days=OLD_AFTER_DAYS)]


def _reviews_due(work: Work, today: date) -> list[tuple[date, ClientId]]:
    """The newest entry of each kind of each open client whose review day has come."""
    closed = {client.id for client in work.find(Client) if client.stage is Stage.CLOSED}
    in_error = frozenset(mark.subject_id for mark in work.find(MarkedInError))
    of_client: dict[ClientId, list[CaseEntry]] = {}
    for entry in work.find(CaseEntry):
        if entry.client_id not in closed:
            of_client.setdefault(entry.client_id, []).append(entry)
    return [
        (entry.review_on, client_id)
        for client_id, entries in of_client.items()
        for entry in newest_of_each_kind(tuple(entries), in_error).values()
        if entry.review_on and entry.review_on <= today
    ]


def _open_concerns(work: Work) -> list[tuple[date, ClientId]]:
    """Breach concerns that nobody has closed, by the day on which they were heard."""
    in_error = {mark.subject_id for mark in work.find(MarkedInError)}
    closed = {
        (entry.client_id, entry.fields.get("concern", ""))
        for entry in work.find(CaseEntry, kind="breach_closed")
        if entry.id not in in_error
    }
    return [
        (entry.happened_on, entry.client_id)
        for entry in work.find(CaseEntry, kind="breach")
        if entry.id not in in_error and (entry.client_id, entry.happened_on.isoformat()) not in closed
    ]


def _for_the_lead(work: Work, now: datetime) -> list[WaitingItem]:
    """What a lead sees within a day: records opened for a reason, and faults found in the journal."""
    opened = work.journal_answering(
        JournalQuestion(actions=(Action.RECORD_OPENED,), with_reason=True, since=now - timedelta(days=1))
    )
    faults = work.journal_answering(
        JournalQuestion(actions=(Action.JOURNAL_FAULT_FOUND,), since=now - timedelta(days=7))
    )
    found = []
    for what, entries, urgent in (
        ("Faults found in the journal", faults, True),
        ("Records opened with a reason, last 24 hours", opened, False),
    ):
        if entries:
            newest = entries[0]
            detail = f"{newest.actor_name} · {newest.reason}"
            found.append(
                WaitingItem(count=len(entries), what=what, detail=detail, urgent=urgent, client_id=None, tab=JOURNAL)
            )
    return found


def _from_drafts(what: str, drafts: list[Draft], names: dict[ClientId, str], tab: str) -> WaitingItem:
    return _waiting(what, [(draft.begun_at, draft.client_id) for draft in drafts], names, tab)


def _waiting(
    what: str, items: list[tuple[datetime, ClientId | None]], names: dict[ClientId, str], tab: str
) -> WaitingItem:
    if not items:
        return WaitingItem(count=0, what=what, detail="Nothing waits", urgent=False, client_id=None, tab=tab)
    begun, client_id = min(items, key=lambda item: item[0])
    name = names.get(client_id, "") if client_id else ""
    detail = f"Oldest {screen_date(local(begun).date())} · {name}"
    return WaitingItem(count=len(items), what=what, detail=detail, urgent=False, client_id=client_id, tab=tab)


def _expiring(
    orders: tuple[CourtOrder, ...], events: tuple[OrderEvent, ...], names: dict[ClientId, str], today: date
) -> list[WaitingItem]:
    found: list[WaitingItem] = []
    ending = []
    for order in orders:
        left = days_left(order, tuple(event for event in events if event.order_id == order.id), today)
        if left is not None and left <= EXPIRY_WARNINGS[1]:
            ending.append((left, order))
    for urgent, title, chosen in (
        (
            True,
            f"Orders ending within {EXPIRY_WARNINGS[0]} days",
            [e for e in ending if e[0] <= EXPIRY_WARNINGS[0]],
        ),
        (
            False,
            f"Orders ending within {EXPIRY_WARNINGS[1]} days",
            [e for e in ending if e[0] > EXPIRY_WARNINGS[0]],
        ),
    ):
        if chosen:
            _, first = min(chosen, key=lambda entry: entry[0])
            detail = f"{names.get(first.client_id, '')} · {screen_date(first.expires_on or today)}"
            found.append(
                WaitingItem(
                    count=len(chosen),
                    what=title,
                    detail=detail,
                    urgent=urgent,
                    client_id=first.client_id,
                    tab="court_orders",
                )
            )
    return found
