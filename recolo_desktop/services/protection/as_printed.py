"""Lines that go on paper: nobody protected stands in them by name, whoever prints them."""

from collections.abc import Iterable

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import ids_of, names_of_colleagues, people_near
from recolo_desktop.services.basics.ports import Work

Rows = tuple[tuple[str, ...], ...]


def as_printed(work: Work, actor: StaffMember, rows: Iterable[Iterable[str]], client_id: str | None = None) -> Rows:
    """The same lines, labelled. Of a record its own people are letters; of all others there is only somebody.

    Who may not see them has labels on the screen already: labelling other lines for that person would be an answer.
    """
    kept = tuple(tuple(row) for row in rows)
    if not may(actor, Right.SEE_PROTECTED_PEOPLE):
        return kept
    own = ids_of(work, client_id) if client_id else ()
    people = people_near(work, own, tuple(dict.fromkeys(cell for row in kept for cell in row)))
    clients = work.find(Client, id=own) if own else work.find(Client)
    names = Labelling(people, work.texts.is_word, clients, names_of_colleagues(work))
    return tuple(tuple(names.text(cell) for cell in row) for row in kept)
