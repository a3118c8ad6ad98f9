"""Reading the journal."""

from recolo_desktop.domain.errors import require
from recolo_desktop.domain.journal import JournalEntry
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.ports import OpenWork


class Journal:
    """Leads see everything; everybody sees what they did themselves."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work

    def of_client(self, actor: StaffMember, client_id: str) -> tuple[JournalEntry, ...]:
        """Newest first, for a lead."""
        require(actor.is_lead, "Only a lead can read the journal of a client file.")
        with self._open_work(actor) as work:
            return tuple(reversed(work.journal(client_id)))

    def own(self, actor: StaffMember) -> tuple[JournalEntry, ...]:
        with self._open_work(actor) as work:
            return tuple(entry for entry in reversed(work.journal()) if entry.actor_id == actor.id)
