"""How every service asks whether the person may, and refuses in words."""

from recolo_desktop.domain.basics.errors import require
from recolo_desktop.domain.team.policy import Right, may, refusal
from recolo_desktop.domain.team.staff import StaffMember


def require_right(actor: StaffMember, right: Right) -> None:
    """Raise NotAllowed unless the person's role permits it."""
    require(may(actor, right), refusal(right))
