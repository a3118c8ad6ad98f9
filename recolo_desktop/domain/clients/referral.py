"""A further referral of somebody whose earlier episode has ended."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """Who refers, from where, why, and who keeps hold of the case."""

    received_on: date | None
    source: str = ""
    agency: str = ""
    referrer: str = ""
    reason: str = ""
    legal_status: str = ""
    case_holder: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything to put right before the episode begins."""
        found = []
        if self.received_on is None:
            found.append(Problem("received_on", "Enter the day on which the referral came"))
        elif self.received_on > today:
            found.append(Problem("received_on", "The referral date is in the future"))
        if not self.reason.strip():
            found.append(Problem("reason", "Say why the client is referred again"))
        return tuple(found)
