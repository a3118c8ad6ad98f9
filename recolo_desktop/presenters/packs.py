"""The identity that stands on every page of a pack, whatever is in it."""

from datetime import datetime

from recolo_desktop.domain.records.pack import ClientPack, PackSection
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord


def pack_of(
    record: ClientRecord,
    sitting: Sitting,
    at: datetime,
    sections: tuple[PackSection, ...],
    left_out: tuple[str, ...],
) -> ClientPack:
    """These sections of this client's record, made by who sits here. `left_out` says what is not in them, and why."""
    return ClientPack(
        client_id=record.client.id,
        client_name=record.client.banner_name,
        identity=say.identity_line(record.client, sitting.today()),
        service=record.service.service_name if record.service else "",
        made_by=sitting.actor.name,
        made_at=at,
        is_synthetic=bool(record.service and record.service.is_synthetic),
        sections=sections,
        left_out=left_out,
    )
