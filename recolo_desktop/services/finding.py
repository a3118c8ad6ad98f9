"""One search over everything that this person may see. Names of protected people find nothing and are never shown."""

from collections.abc import Callable
from dataclasses import dataclass

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.court_order import ProtectedPerson
from recolo_desktop.domain.finding_clients import ClientName, day_in, found, sounds_of
from recolo_desktop.domain.letter_check import with_labels
from recolo_desktop.domain.matching.folding import words
from recolo_desktop.domain.matching.needles import of_people
from recolo_desktop.domain.matching.search import hits
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.access import require_right
from recolo_desktop.services.files import ids_of
from recolo_desktop.services.ports import OpenWork, Work

_MOST_CLIENTS, _MOST_TEXTS, _LEAST = 8, 12, 2
_BEGINNING = 3
_TELLING = 5
_MOST_WORDS = 8
_READ_BY = {
    "session_notes": Right.READ_NOTES,
    "addenda": Right.READ_NOTES,
    "case_entries": Right.READ_NOTES,
    "letters": Right.READ_NOTES,
    "court_orders": Right.READ_CONDITIONS,
}


@dataclass(frozen=True, slots=True)
class TextFound:
    """A place in the records. `line` is empty outside the open record: other clients' words are not shown."""

    kind: str
    subject_id: str
    client_id: str
    client_name: str
    line: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search brought."""

    clients: tuple[ClientName, ...]
    texts: tuple[TextFound, ...]


class Finding:
    """Reads only."""

    def __init__(self, open_work: OpenWork, has_opened: Callable[[StaffMember, str], bool]) -> None:
        self._open_work = open_work
        self._has_opened = has_opened

    def answering(self, actor: StaffMember, typed: str, client_id: str | None = None) -> Found:
        """Clients, and places in texts; with an open record, only this client's."""
        require_right(actor, Right.READ_CLIENT)
        is_open = client_id is not None and self._has_opened(actor, client_id)
        if len(typed.strip()) < _LEAST:
            return Found((), ())
        typed = " ".join(typed.encode("utf-8", "ignore").decode().split()[:_MOST_WORDS])
        with self._open_work(actor) as work:
            clients = () if client_id else _clients(work, typed)
            if names_somebody_protected(work, typed):
                return Found(clients, ())
            kinds = tuple(kind for kind, right in _READ_BY.items() if may(actor, right))
            only = ids_of(work, client_id) if client_id else None
            matches = work.texts_with(typed, kinds, only, _MOST_TEXTS)
            lines = tuple(match.line for match in matches)
            of_client = work.people_given_away(only, lines) if only else ()
            called = {
                str(client.id): client.banner_name
                for client in work.find(Client, id=tuple({match.client_id for match in matches}))
            }
        return Found(
            clients,
            tuple(
                TextFound(
                    match.kind,
                    match.subject_id,
                    match.client_id,
                    called.get(match.client_id, ""),
                    with_labels(match.line, of_client) if is_open else "",
                )
                for match in matches
            ),
        )


def names_somebody_protected(work: Work, typed: str) -> bool:
    """Whether what was typed gives anybody away whom any order protects."""
    everybody = work.state_of(ProtectedPerson)
    if not work.opens_people:
        marks = work.kept("marks of everybody protected", everybody, work.every_mark)
        return not marks.isdisjoint(work.marks_of(typed))
    needles = work.kept(
        "needles of everybody protected",
        everybody,
        lambda: of_people(work.find(ProtectedPerson)),
    )
    run_together = "".join(words(typed))
    may_hit = [one for one in needles if one.text[:_BEGINNING] in run_together or run_together in one.text]
    begun = [word for word in words(typed) if len(word) >= _TELLING]
    return bool(hits(typed, may_hit)) or any(one.text.startswith(word) for one in needles for word in begun)


def _clients(work: Work, typed: str) -> tuple[ClientName, ...]:
    """By fragments, which the file itself finds; only when there is none, by sound and by birth date."""
    by_fragment = found(work.client_names(tuple(typed.split())), typed, _MOST_CLIENTS)
    if by_fragment:
        return by_fragment
    sounds = tuple(sounds_of(typed).split())
    return found(work.client_names_like(sounds, day_in(typed)), typed, _MOST_CLIENTS)
