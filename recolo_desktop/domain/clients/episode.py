"""One spell of care that has ended, as it stood when the client was referred again."""

from dataclasses import dataclass
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


def ended(key: str, client: Client, ended_on: date | None, because: str) -> Episode:
    """The running episode of a client, closed."""
    return Episode(
        id=key,
        client_id=client.id,
        number=client.episode,
        referred_on=client.referred_on,
        referral_source=client.referral_source,
        referral_agency=client.referral_agency,
        referrer=client.referrer,
        referral_reason=client.referral_reason,
        legal_status=client.legal_status,
        index_behaviours=client.index_behaviours,
        lead_id=client.lead_id,
        ended_on=ended_on,
        ended_because=because,
    )
