"""Who leads the work with a client, and who may change that."""

from datetime import date

from recolo_desktop.domain.basics.errors import require
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.team.cover import Cover, covered_by
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work


def refuse_lead(work: Work, client: Client, before: Client | None) -> None:
    """A clinician leads, and a file that had somebody who leads goes to somebody else: it is nobody's open to all."""
    if client.lead_id is None:
        require(before is None, "Choose who leads from now on. A file without a lead is open to everybody.")
        return
    leading = [one for one in work.find(StaffMember, id=client.lead_id) if one.retired_on is None]
    require(bool(leading) and may(leading[0], Right.COUNTERSIGN), "A clinician leads. Ask one to take this client on.")


def refuse_taking(work: Work, actor: StaffMember, before: Client, today: date) -> None:
    """Nobody makes a colleague's client her own: whoever leads, or stands in, or leads the team, hands him on."""
    leading = [one for one in work.find(StaffMember, id=before.lead_id or "") if one.retired_on is None]
    covered = covered_by(actor.id, work.find(Cover, covered_by=actor.id), today)
    require(
        not leading or actor.is_lead or leading[0].id in (actor.id, *covered),
        f"{leading[0].name if leading else ''} leads the work with this client, and hands it on. If that cannot be "
        "waited for, ask a team lead, or whoever stands in.",
    )
