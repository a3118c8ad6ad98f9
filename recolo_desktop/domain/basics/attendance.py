"""How a contact went: the codes of the NHS Data Dictionary and the local ones, said once for note and diary (4.3)."""

from enum import StrEnum
from typing import Final


class Attendance(StrEnum):
    """Values are what is stored: a code of the dictionary, or a local one that begins with L."""

    ATTENDED = "5"
    LATE_SEEN = "6"
    LATE_NOT_SEEN = "7"
    DID_NOT_ATTEND = "3"
    CANCELLED_BY_CLIENT = "2"
    CANCELLED_BY_SERVICE = "4"
    IN_CUSTODY = "L1"
    IN_HOSPITAL = "L2"
    BECAUSE_OF_ORDER = "L3"
    LEFT_EARLY = "L4"
    ARRIVED_UNFIT = "L5"
    REFUSED = "L6"

    @property
    def was_seen(self) -> bool:
        """Whether there was a session: who left early was there."""
        return self in SEEN

    @property
    def is_cancelled(self) -> bool:
        """Cancelled by either side beforehand."""
        return self in CANCELLED


SEEN: Final = (Attendance.ATTENDED, Attendance.LATE_SEEN, Attendance.LEFT_EARLY)
CANCELLED: Final = (Attendance.CANCELLED_BY_CLIENT, Attendance.CANCELLED_BY_SERVICE)
ATTENDANCE_WORDS: Final = {
    Attendance.ATTENDED: "Attended",
    Attendance.LATE_SEEN: "Late, but seen",
    Attendance.LATE_NOT_SEEN: "Late, could not be seen",
    Attendance.DID_NOT_ATTEND: "Did not attend",
    Attendance.CANCELLED_BY_CLIENT: "Cancelled by the client",
    Attendance.CANCELLED_BY_SERVICE: "Cancelled by us",
    Attendance.IN_CUSTODY: "In custody",
    Attendance.IN_HOSPITAL: "In hospital",
    Attendance.BECAUSE_OF_ORDER: "Could not attend because of the order",
    Attendance.LEFT_EARLY: "Attended, left early",
    Attendance.ARRIVED_UNFIT: "Arrived unfit to be seen",
    Attendance.REFUSED: "Refused to be seen",
}
