"""What was said last time, beside each question of the risk review."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.risk_review import RiskAnswer
from recolo_desktop.services.clients.client_record import ClientRecord


@dataclass(frozen=True, slots=True)
class LastReview:
    """The newest review: its day, and what was answered under each key."""

    day: str = ""
    answers: Mapping[str, RiskAnswer] = field(default_factory=dict)

    def shown(self, key: str) -> str:
        """The answer with its words and its day; empty where none was given."""
        one = self.answers.get(key)
        return f"{one.answer}{f': {one.words}' if one.words else ''} ({self.day})" if one else ""


def last_review(record: ClientRecord) -> LastReview:
    """What the newest signed note says under each heading, leaving out notes made in error."""
    for note in record.notes:
        if note.risk and note.id not in record.in_error:
            day = screen_date(note.held_on) if note.held_on else ""
            return LastReview(day, {one.key: one for one in note.risk})
    return LastReview()
