"""What was said last time, beside each question of the risk review."""

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.services.clients.client_record import ClientRecord


def last_answers(record: ClientRecord) -> dict[str, str]:
    """What the newest signed note says under each heading of the risk review, with its day."""
    for note in record.notes:
        if note.risk and note.id not in record.in_error:
            day = screen_date(note.held_on) if note.held_on else ""
            return {one.key: f"{one.answer}{f': {one.words}' if one.words else ''} ({day})" for one in note.risk}
    return {}
