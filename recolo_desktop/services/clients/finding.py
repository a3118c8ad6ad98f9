"""One search over everything that this person may see. Names of protected people find nothing and are never shown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from recolo_desktop.domain.basics.folding import folded
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.finding_clients import ClientName, both_ways, day_in, found, sounds_of
from recolo_desktop.domain.clients.open_actions import ACTION_DONE, ends_of_hidden
from recolo_desktop.domain.letters.letter import SealedLetter
from recolo_desktop.domain.notes.session_note import Addendum, SessionNote
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, people_near
from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.services.basics.ports import OpenWork, Work
from recolo_desktop.services.basics.questions import Match
from recolo_desktop.services.clients.as_seen import notes_seen_by
from recolo_desktop.services.clients.places_in_letters import is_closed_for_its_places
from recolo_desktop.services.protection.openings import Openings

_MOST_CLIENTS, _MOST_TEXTS, _LEAST = 8, 12, 2
_SHOWN = 110  # characters of a line
_MOST_WORDS = 8
_READ_BY = {one.searched_as: one.right for one in KINDS if one.searched_as and one.right}


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


_MOST_LOOKED_AT = 400


class Finding:
    """Reads only."""

    def __init__(self, open_work: OpenWork, openings: Openings) -> None:
        self._open_work = open_work
        self._openings = openings

    def answering(self, actor: StaffMember, typed: str, client_id: str | None = None) -> Found:
        """Clients, and places in texts; with an open record, only this client's."""
        require_right(actor, Right.READ_CLIENT)
        is_open = client_id is not None and self._openings.holds(actor, client_id)
        if len(typed.strip()) < _LEAST:
            return Found((), ())
        typed = " ".join(typed.encode("utf-8", "ignore").decode().split()[:_MOST_WORDS])
        with self._open_work(actor) as work:
            clients = () if client_id else _clients(work, typed)
            kinds = tuple(kind for kind, right in _READ_BY.items() if may(actor, right))
            only = ids_of(work, client_id) if client_id else None
            every = work.texts.holding(typed, kinds, only, _MOST_LOOKED_AT)
            matches = tuple(islice(self._readable(work, actor, typed, every), _MOST_TEXTS))
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
                    _around(match.words, typed) if is_open else "",
                )
                for match in matches
            ),
        )

    def _readable(self, work: Work, actor: StaffMember, typed: str, every: tuple[Match, ...]) -> Iterator[Match]:
        """One after the other, so that those that are hidden leave no gap among the twelve."""
        opens: dict[str, bool] = {}
        for match in every:
            if match.client_id not in opens:
                opens[match.client_id] = self._may_open(work, actor, match.client_id)
            if opens[match.client_id] and _may_read(work, actor, match):
                yield from _still_there(work, typed, (match,))

    def _may_open(self, work: Work, actor: StaffMember, client_id: str) -> bool:
        """That words stand in a record is told to whoever could open it without giving a reason."""
        root = ids_of(work, client_id)[0]  # a merged file opens with the one that it lies in, and only with it
        return self._openings.holds(actor, root) or self._openings.why_ask(work, actor, root) is None


def _still_there(work: Work, typed: str, matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """Whole texts, labelled for everybody before anything is cut from them; those that then no longer match are none.

    So no role finds more than another by a name, and no excerpt begins in the middle of one.
    """
    found = []
    for match in matches:
        people = people_near(work, ids_of(work, match.client_id), (match.words,))
        shown = Labelling(people, work.texts.is_word).text(match.words) if people else match.words
        if all(_place(shown, ways) >= 0 for ways in _typed_words(typed)):
            found.append(replace(match, words=shown))
    return tuple(found)


def _may_read(work: Work, actor: StaffMember, match: Match) -> bool:
    """Session notes of others are not for everybody (section 4.8); nor are addenda to them, nor closed letters."""
    if match.kind == "letters":
        return not is_closed_for_its_places(work, actor, work.get(SealedLetter, match.subject_id))
    if match.kind == "case_entries":
        return not _ends_what_is_hidden(work, actor, work.get(CaseEntry, match.subject_id))
    if match.kind not in ("session_notes", "addenda"):
        return True
    key = match.subject_id if match.kind == "session_notes" else work.get(Addendum, match.subject_id).note_id
    return bool(notes_seen_by(work, actor, ids_of(work, match.client_id), work.find(SessionNote, id=key)))


def _ends_what_is_hidden(work: Work, actor: StaffMember, entry: CaseEntry) -> bool:
    if entry.kind != ACTION_DONE:
        return False
    ids = ids_of(work, entry.client_id)
    notes = work.find(SessionNote, client_id=ids)
    shown = frozenset(one.id for one in notes_seen_by(work, actor, ids, notes))
    return bool(ends_of_hidden((entry,), notes, shown, actor.id))


def _typed_words(typed: str) -> list[list[str]]:
    """Each word in every way in which it may stand in a text."""
    return [both_ways(word) for word in re.findall(r"\w+", typed) if both_ways(word)]


def _place(text: str, ways: list[str]) -> int:
    """Where a word begins so, in one of these ways, or -1."""
    fold = folded(text)
    found = re.search(rf"(?<!\w)(?:{'|'.join(map(re.escape, ways))})", fold.text)
    return fold.starts[found.start()] if found else -1


def _around(text: str, typed: str) -> str:
    """The line around the first word that was typed."""
    said = " ".join(text.split())
    first = min((at for ways in _typed_words(typed) if (at := _place(said, ways)) >= 0), default=0)
    begins = max(0, said.rfind(" ", 0, max(0, first - _SHOWN // 2)) + 1) if first > _SHOWN // 2 else 0
    ends = begins + _SHOWN if len(said) <= begins + _SHOWN else said.rfind(" ", begins, begins + _SHOWN)
    return f"{'…' if begins else ''}{said[begins:ends]}{'…' if ends < len(said) else ''}"


def _clients(work: Work, typed: str) -> tuple[ClientName, ...]:
    """By fragments, which the file itself finds; only when there is none, by sound and by birth date."""
    by_fragment = found(work.clients.names(tuple(typed.split())), typed, _MOST_CLIENTS)
    if by_fragment:
        return by_fragment
    sounds = tuple(sounds_of(typed).split())
    return found(work.clients.names_like(sounds, day_in(typed)), typed, _MOST_CLIENTS)
