"""One spell of care that has ended, as it stood when the client was referred again."""

from dataclasses import dataclass, fields
from datetime import date

from recolo_desktop.domain.basics.ids import ClientId, StaffId
from recolo_desktop.domain.clients.client import Client


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """Written once. The client file holds the facts of the episode that runs."""

    id: str
    client_id: ClientId
    number: int
    referred_on: date | None
    referral_source: str
    referral_agency: str
    referrer: str
    referral_reason: str
    legal_status: str
    index_behaviours: tuple[str, ...]
    lead_id: StaffId | None
    ended_on: date | None
    ended_because: str


_OF_THE_FILE = frozenset(one.name for one in fields(Episode)) & frozenset(one.name for one in fields(Client)) - {"id"}


def ended(key: str, client: Client, ended_on: date | None, because: str) -> Episode:
    """The running episode of a client, closed."""
    facts = {name: getattr(client, name) for name in _OF_THE_FILE}
    return Episode(
        id=key, client_id=client.id, number=client.episode, ended_on=ended_on, ended_because=because, **facts
    )
