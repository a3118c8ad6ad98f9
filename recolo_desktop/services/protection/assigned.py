"""To whom a client is assigned."""

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.protection.openings import was_booked_by_others


def sees_what_others_wrote(work: Work, actor: StaffMember, ids: tuple[str, ...]) -> bool:
    """Whether notes and scores of colleagues are shown: to an assistant only of clients assigned to her (4.8)."""
    return actor.role is not Role.ASSISTANT or is_assigned(work, actor, ids)


def is_assigned(work: Work, actor: StaffMember, ids: tuple[str, ...]) -> bool:
    """Whether a client is this person's to work with: by lead, or by an appointment that somebody else made.

    What one wrote after opening with a reason makes nobody's record one's own.
    """
    if any(one.lead_id == actor.id for one in work.find(Client, id=ids)):
        return True
    mine = (one for one in work.find(Appointment, client_id=ids) if actor.id in (one.staff_id, one.with_staff_id))
    return any(not one.is_off and was_booked_by_others(work, one, actor.id) for one in mine)
