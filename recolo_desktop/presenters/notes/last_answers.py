"""What was said last time, beside each question of the risk review."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.risk_review import RiskAnswer
from recolo_desktop.services.clients.client_record import ClientRecord


@dataclass(frozen=True, slots=True)
class LastReview:
    """Under each key the newest answer and its day; not `is_known` where notes stand that this person does not read."""

    answers: Mapping[str, tuple[RiskAnswer, str]] = field(default_factory=dict)
    is_known: bool = True

    def shown(self, key: str) -> str:
        """The answer with its words and its day; empty where none was given."""
        one, day = self.answers.get(key, (None, ""))
        return f"{one.answer}{f': {one.words}' if one.words else ''} ({day})" if one else ""

    def to_compare(self) -> dict[str, str]:
        """The answers since which nothing may have changed; none where newer ones could stand that are not read."""
        return {key: one.answer for key, (one, _) in self.answers.items()} if self.is_known else {}


def last_review(record: ClientRecord) -> LastReview:
    """The newest answer under each heading that a signed note gives, leaving out notes made in error."""
    found: dict[str, tuple[RiskAnswer, str]] = {}
    for note in record.notes:
        if note.id in record.in_error:
            continue
        day = screen_date(note.held_on) if note.held_on else ""
        for one in note.risk:
            if one.answer:
                found.setdefault(one.key, (one, day))
    return LastReview(found, is_known=not record.notes_unseen)
