"""What a letter is read with, and what was seen in it before: for as long as nothing is recorded."""

from dataclasses import dataclass, replace

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Letter, LetterKind
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.protection.given_names import NamesInSight
from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.matching.known import KnownHere
from recolo_desktop.domain.protection.somebody_known import Somebody
from recolo_desktop.services.basics.ports import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What of the record a letter is read with: the same as long as nothing is recorded, whatever is typed."""

    client: Client
    also: tuple[Client, ...]
    strangers: tuple[str, ...]
    kind: LetterKind | None
    known: KnownHere
    known_to_everybody: KnownHere
    conditions: tuple[Condition, ...]
    acquitted: bool
    in_sight: NamesInSight
    somebody: Somebody


_MOST_LETTERS = 12


def seen_before(work: Work, letter: Letter, protected: tuple[ProtectedPerson, ...]) -> Seen:
    """What was seen in this letter before, while nothing was recorded and nothing beside its body is another."""
    shelf: dict[object, Seen] = work.kept("letters looked at", work.journal.head(), dict)
    scope = (replace(letter, body=""), tuple(one.id for one in protected))
    if scope not in shelf and len(shelf) >= _MOST_LETTERS:
        shelf.clear()
    return shelf.setdefault(scope, Seen())
