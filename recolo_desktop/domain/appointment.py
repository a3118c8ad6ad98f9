"""One appointment: when, where, with whom, and how it went."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from recolo_desktop.domain.dates import NotADate, parse_time
from recolo_desktop.domain.errors import Problem
from recolo_desktop.domain.ids import ClientId, StaffId

# NHS Data Dictionary attendance codes (section 4.3), and the local ones.
OUTCOMES: Final = {
    "5": "Attended",
    "6": "Late, but seen",
    "7": "Late, could not be seen",
    "3": "Did not attend",
    "2": "Cancelled by the client",
    "4": "Cancelled by us",
    "L1": "In custody",
    "L2": "In hospital",
    "L3": "Could not attend because of the order",
}
_LONGEST = 480


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
    minutes: int = 50
    with_staff_id: StaffId | None = None
    outcome: str = ""
    acknowledged: str = ""

    @property
    def is_off(self) -> bool:
        """Cancelled by either side: it takes nobody's time."""
        return self.outcome in ("2", "4")

    def is_to_come(self, today: date) -> bool:
        """Whether it still lies ahead and takes place: not cancelled, not over, nothing said of how it went."""
        return self.on >= today and not self.outcome

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
        if not 0 < self.minutes <= _LONGEST:
            found.append(Problem("minutes", "Enter how many minutes, up to 480"))
        if "home" in self.location.lower().split() and self.with_staff_id is None:
            found.append(Problem("with_staff", "A home visit needs two. Choose the second colleague."))
        return tuple(found)


def clashes(wanted: Appointment, others: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    """Appointments of that day that take the same colleague, client or room at the same time."""
    return tuple(other for other in others if _clash(wanted, other))


def _clash(one: Appointment, other: Appointment) -> bool:
    if one.id == other.id or one.on != other.on or other.is_off:
        return False
    people = {one.staff_id, one.with_staff_id} - {None}
    shares = bool(people & {other.staff_id, other.with_staff_id}) or (
        one.client_id is not None and one.client_id == other.client_id
    )
    room = one.location.strip().lower()
    shares = shares or (room == other.location.strip().lower() and room.startswith("room"))
    begins, other_begins = _minutes(one.starts), _minutes(other.starts)
    return shares and begins < other_begins + other.minutes and other_begins < begins + one.minutes


def _minutes(clock: str) -> int:
    hours, minutes = parse_time(clock).split(":")
    return int(hours) * 60 + int(minutes)
