"""Which signed letters say what an order says of places: closed to the roles to which the order closes it (4.8)."""

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import SealedLetter
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.protection.letter_parts import printed_parts
from recolo_desktop.domain.protection.zones_said import zones_said
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Work


def is_closed_for_its_places(work: Work, actor: StaffMember, sealed: SealedLetter) -> bool:
    """Whether this person may not read it; who signed it may."""
    return not may(actor, Right.READ_ZONES) and sealed.signer_id != actor.id and tells_places(work, sealed)


def tells_places(work: Work, sealed: SealedLetter) -> bool:
    """Whether a signed letter repeats a condition about places."""
    ids = ids_of(work, sealed.client_id)
    lives = [line for one in work.find(Client, id=ids) for line in (*one.address, ", ".join(one.address))]
    return zones_said(printed_parts(sealed.letter), work.find(Condition, client_id=ids), lives)
