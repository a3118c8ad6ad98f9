"""Signed notes on paper: nobody protected by name, and the journal says so before a page comes out."""

from recolo_desktop.domain.basics.errors import require
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.records.pack import ClientPack
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import OpenWork, PackPress
from recolo_desktop.services.protection.as_printed import pack_on_paper


class NotePaper:
    """What goes on paper of the notes."""

    def __init__(self, open_work: OpenWork, press: PackPress) -> None:
        self._open_work = open_work
        self._press = press

    def pages(self, actor: StaffMember, pack: ClientPack, printer: str) -> bytes:
        """The pages as a PDF, in memory only."""
        require_right(actor, Right.READ_NOTES)
        notes = [part.note_id for section in pack.sections for part in section.parts if part.note_id]
        require(bool(notes), "There is no signed note to print.")
        with self._open_work(actor) as work:
            pack = pack_on_paper(work, actor, pack)
            for key in notes:
                work.record(
                    Action.NOTES_PRINTED,
                    client_id=pack.client_id,
                    subject="session_notes",
                    subject_id=key,
                    reason=f"printed on {printer}",
                )
            work.commit()
        return self._press.draw_pack(pack)
