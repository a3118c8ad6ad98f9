"""One appointment: when, where, with whom, and how it went."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from recolo_desktop.domain.basics import attendance
from recolo_desktop.domain.basics.attendance import ATTENDANCE_WORDS
from recolo_desktop.domain.basics.dates import NotADate, parse_time
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, StaffId

OUTCOMES: Final = {one.value: said for one, said in ATTENDANCE_WORDS.items()}
CANCELLED: Final = tuple(one.value for one in attendance.CANCELLED)
SEEN: Final = tuple(one.value for one in attendance.SEEN)
_LONGEST = 480


class PlaceKind(StrEnum):
    """What kind of place it is: chosen, never read out of the words beside it."""

    NOT_SAID = ""  # booked before it was asked
    ROOM = "room"
    HOME = "home"
    AWAY = "away"
    PHONE = "phone"
    VIDEO = "video"

    @property
    def is_afar(self) -> bool:
        """Nobody goes anywhere."""
        return self in (PlaceKind.PHONE, PlaceKind.VIDEO)


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
    place: PlaceKind = PlaceKind.NOT_SAID
    cancelled_because: str = ""

    @property
    def is_off(self) -> bool:
        """Cancelled by either side: it takes nobody's time."""
        return self.outcome in CANCELLED

    @property
    def where(self) -> str:
        """The place in words: what was typed, or what kind of place was chosen."""
        return self.location.strip() or self.place.value.capitalize()

    def is_to_come(self, today: date, time_now: str = "") -> bool:
        """Whether it still lies ahead and takes place: not cancelled, not begun, nothing said of how it went.

        `time_now` is HH:MM on the British clock; without it the whole of today still lies ahead.
        """
        return not self.outcome and (self.on, self.starts) >= (today, time_now)

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before it can be booked."""
        found = []
        try:
            if not parse_time(self.starts):
                found.append(Problem("starts", "Enter the time it starts, like 09:30"))
        except NotADate as wrong:
            found.append(Problem("starts", str(wrong)))
        if self.place is PlaceKind.NOT_SAID:
            found.append(Problem("place", "Choose what kind of place it is"))
        if self.place in (PlaceKind.ROOM, PlaceKind.AWAY) and not self.location.strip():
            found.append(Problem("location", "Say which room, or where"))
        if not 0 < self.minutes <= _LONGEST:
            found.append(Problem("minutes", "Enter how many minutes, up to 480"))
        if self.place is PlaceKind.HOME and self.with_staff_id in (None, self.staff_id):
            found.append(Problem("with_staff", "A home visit needs two. Choose the second colleague."))
        return tuple(found)


def coming(appointments: Iterable[Appointment], today: date, time_now: str = "") -> tuple[Appointment, ...]:
    """What still lies ahead and takes place, the next first."""
    ahead = (one for one in appointments if one.is_to_come(today, time_now))
    return tuple(sorted(ahead, key=lambda one: (one.on, one.starts)))


def kept_by(
    appointments: Iterable[Appointment], staff_id: str, on: date | None, starts: str
) -> tuple[Appointment, ...]:
    """One's own appointment of a session that took place, or did not: by its day and hour, else the only one that day.

    Empty where nothing was booked, where how it went is said already, where two could be meant, or where it was a
    colleague's: a call of the same hour is not her visit.
    """
    same_day = (one for one in appointments if one.on == on and not one.outcome)
    own = [one for one in same_day if staff_id in (one.staff_id, one.with_staff_id)]
    meant = [one for one in own if one.starts == starts] if starts else own
    return tuple(meant) if len(meant) == 1 else ()


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
    room = _room(one)
    shares = shares or (bool(room) and room == _room(other))
    begins, other_begins = _minutes(one.starts), _minutes(other.starts)
    return shares and begins < other_begins + other.minutes and other_begins < begins + one.minutes


def _room(one: Appointment) -> str:
    """The room of ours that it takes; one booked before places were chosen begins with that word."""
    name = one.location.strip().lower()
    is_ours = one.place is PlaceKind.ROOM or (one.place is PlaceKind.NOT_SAID and name.startswith("room"))
    return name if is_ours else ""


def _minutes(clock: str) -> int:
    hours, minutes = parse_time(clock).split(":")
    return int(hours) * 60 + int(minutes)
