"""One appointment: when, where, with whom."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.dates import NotADate, parse_time
from recolo_desktop.domain.errors import Problem
from recolo_desktop.domain.ids import ClientId, StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """Local British wall-clock time; the client may be absent (a team meeting)."""

    id: str
    client_id: ClientId | None
    staff_id: StaffId
    on: date
    starts: str
    purpose: str
    location: str
    zone: str = "Europe/London"

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before it can be booked."""
        found = []
        try:
            if not parse_time(self.starts):
                found.append(Problem("starts", "Enter the time it starts, like 09:30"))
        except NotADate as wrong:
            found.append(Problem("starts", str(wrong)))
        if not self.location.strip():
            found.append(Problem("location", "Say where, or video or phone"))
        return tuple(found)
