"""One line of the list of what waits, made from what is dated."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.records.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingItem:
    """One kind of thing that waits: how many, the oldest, and where to go."""

    count: int
    what: str
    detail: str
    urgent: bool
    client_id: ClientId | None
    tab: str


Dated = tuple[date, ClientId | None]


def begun(drafts: Iterable[Draft]) -> list[Dated]:
    return [(local(draft.begun_at).date(), draft.client_id) for draft in drafts]


def some(
    what: str, waiting: list[Dated], tab: str, *, urgent: bool = False, oldest: str = "Oldest"
) -> list[WaitingItem]:
    """One line, or none where nothing waits."""
    if not waiting:
        return []
    first, client_id = min(waiting, key=lambda item: item[0])
    detail = f"{oldest} {screen_date(first)}"
    return [WaitingItem(count=len(waiting), what=what, detail=detail, urgent=urgent, client_id=client_id, tab=tab)]


def always(what: str, waiting: list[Dated], tab: str) -> WaitingItem:
    """One line, also where nothing waits: a count that is hidden is a queue that nobody watches."""
    nothing = WaitingItem(count=0, what=what, detail="Nothing waits", urgent=False, client_id=None, tab=tab)
    return next(iter(some(what, waiting, tab)), nothing)
