"""Who goes to an appointment: colleagues who are still here, and two clinicians to somebody's home."""

from recolo_desktop.domain.basics.errors import Problem, refuse_if_any
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, some


def refuse_who_cannot_go(work: Work, appointment: Appointment) -> None:
    """A colleague who has left goes nowhere, and a visit is no visit of two without a second clinician."""
    going = {str(one.id): one for one in _here(work)}
    first = going.get(appointment.staff_id)
    goes = first is not None and _may_go(appointment, first)
    problems = [] if goes else [Problem("staff", "Choose somebody of the team; a home visit takes two clinicians")]
    second = going.get(appointment.with_staff_id or "")
    if appointment.with_staff_id and (second is None or not _may_go(appointment, second)):
        problems.append(Problem("with_staff", "Choose a clinician of the team to go with"))
    refuse_if_any(problems)


def visits_short_of_one(work: Work, actor: StaffMember, covered: tuple[StaffId, ...], today: str) -> list[WaitingItem]:
    """Home visits ahead whose second, or whose first, has left since: told to who goes, and to a lead."""
    here = {str(one.id): one for one in _here(work)}
    own = {actor.id, *covered}
    short: list[Dated] = []
    for one in work.find(Appointment, place=PlaceKind.HOME.value, outcome=""):
        second = here.get(one.with_staff_id or "")
        first = here.get(one.staff_id)
        whole = all(who is not None and _may_go(one, who) for who in (first, second))
        is_told = actor.is_lead or own & {one.staff_id, one.with_staff_id}
        if one.on.isoformat() >= today and not whole and is_told:
            short.append((one.on, one.client_id))
    return some("Home visits left with one colleague", short, "diary", urgent=True, oldest="First")


def _here(work: Work) -> list[StaffMember]:
    return [one for one in work.find(StaffMember) if one.retired_on is None]


def _may_go(appointment: Appointment, who: StaffMember) -> bool:
    return appointment.place is not PlaceKind.HOME or may(who, Right.WRITE_NOTES)
