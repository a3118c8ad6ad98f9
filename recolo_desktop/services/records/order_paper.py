"""An order on paper: by letters only, nobody of another record, and the journal says so before a page comes out."""

from recolo_desktop.domain.basics.errors import require
from recolo_desktop.domain.orders.court_order import CourtOrder
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.records.pack import ClientPack
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import OpenWork, PackPress
from recolo_desktop.services.protection.as_printed import pack_on_paper


class OrderPaper:
    """What goes on paper of the orders."""

    def __init__(self, open_work: OpenWork, press: PackPress) -> None:
        self._open_work = open_work
        self._press = press

    def pages(self, actor: StaffMember, order: CourtOrder, pack: ClientPack, printer: str) -> bytes:
        """The order as pages for a printer, in memory only."""
        require_right(actor, Right.READ_CONDITIONS)
        require(pack.client_id == order.client_id, "These pages belong to another client. Open the record again.")
        with self._open_work(actor) as work:
            pack = pack_on_paper(work, actor, pack)
            work.record(
                Action.ORDER_PRINTED,
                client_id=order.client_id,
                subject="court_orders",
                subject_id=order.id,
                reason=f"on {printer}",
            )
            work.commit()
        return self._press.draw_pack(pack)
