"""Words that go on paper: nobody protected stands in them by name, nor anybody of another record, whoever prints."""

from collections.abc import Callable, Iterable

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.protection.labelling import Labelling, texts_in, with_texts
from recolo_desktop.domain.records.pack import ClientPack
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import (
    files_of,
    names_of_colleagues,
    people_near,
)
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.protection.leaving import clients_in, known_around, others_in, without_others

Rows = tuple[tuple[str, ...], ...]


def as_printed(work: Work, actor: StaffMember, rows: Iterable[Iterable[str]], client_id: str | None = None) -> Rows:
    """The same lines. Of a record its own people are letters; of all others there is only somebody.

    Who may not see them has labels on the screen already: labelling other lines for that person would be an answer.
    Other clients stand on nobody's paper: their names are in the caseload of everybody.
    """
    kept = tuple(tuple(row) for row in rows)
    texts = tuple(dict.fromkeys(cell for row in kept for cell in row))
    if not may(actor, Right.SEE_PROTECTED_PEOPLE):
        change = without_other_clients(work, client_id, texts) if client_id else _unchanged
    else:
        change = words_on_paper(work, client_id, texts) if client_id else _of_every_record(work, texts)
    return tuple(tuple(change(cell) for cell in row) for row in kept)


def pack_on_paper(work: Work, actor: StaffMember, pack: ClientPack) -> ClientPack:
    """The pages of one client as they may be printed by this person."""
    texts = tuple(dict.fromkeys(texts_in(pack)))
    sees = may(actor, Right.SEE_PROTECTED_PEOPLE)
    change = words_on_paper(work, pack.client_id, texts) if sees else without_other_clients(work, pack.client_id, texts)
    printed: ClientPack = with_texts(pack, change)
    return printed


def without_other_clients(work: Work, client_id: str, texts: tuple[str, ...]) -> Callable[[str], str]:
    """How each of these texts reads on the paper of who may not see who is protected."""
    own = tuple(str(one.id) for one in files_of(work, client_id))
    known = known_around(work, own)
    others = {text: [hit for hit in clients_in(work, text, own, known) if hit.is_certain] for text in texts}
    return lambda text: without_others(text, others.get(text, ()))


def _unchanged(text: str) -> str:
    return text


def words_on_paper(work: Work, client_id: str, texts: tuple[str, ...]) -> Callable[[str], str]:
    """How each of these texts of one client's record reads on paper, for who may see whom it protects."""
    files = files_of(work, client_id)
    own = tuple(str(one.id) for one in files)
    known = known_around(work, own)
    others = {text: [hit for hit in others_in(work, text, own, known) if hit.is_certain] for text in texts}
    near = people_near(work, own, texts)
    names = Labelling(near, work.texts.is_word, files, names_of_colleagues(work))

    def on_paper(text: str) -> str:
        return names.text(without_others(text, others.get(text, ())))

    return on_paper


def _of_every_record(work: Work, texts: tuple[str, ...]) -> Callable[[str], str]:
    people = people_near(work, (), texts)
    return Labelling(people, work.texts.is_word, work.find(Client), names_of_colleagues(work)).text
