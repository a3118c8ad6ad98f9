"""Advice to professionals about somebody who is not a patient here (section 1.6). It never becomes a client file.

The person discussed may not know and has not consented, so the record holds a reference of the agency that asked,
not a name, and nobody but that agency is written to.
"""

from dataclasses import dataclass
from datetime import date, datetime

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import OwnName, StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """Written once."""

    id: str
    held_on: date
    agency: str
    asked_by: str
    reference: str
    question: str
    advice: str
    who_will_act: str
    lawful_basis: str
    minutes: int | None
    author_id: StaffId
    author_name: OwnName
    written_at: datetime

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything to put right before it can be written (section 3.7, letter 5)."""
        asked = (
            ("agency", self.agency, "Enter the agency that asked"),
            ("asked_by", self.asked_by, "Enter who asked, with role"),
            ("question", self.question, "Write what was asked"),
            ("advice", self.advice, "Write what was advised"),
            ("who_will_act", self.who_will_act, "Say who will act"),
            ("lawful_basis", self.lawful_basis, "Say on which lawful basis it was discussed"),
        )
        found = [Problem(field, sentence) for field, text, sentence in asked if not text.strip()]
        if self.held_on > today:
            found.append(Problem("held_on", "The day is in the future"))
        return tuple(found)
