"""Names of courts and practices as a whole: a word inside of one is no likeness of somebody."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import CourtOrder, ProtectedPerson
from recolo_desktop.domain.protection.matching.known import KnownHere
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.vocabulary import STOP_WORDS, TITLES
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Work

PLACES = frozenset({Kind.TOWN, Kind.WORKPLACE, Kind.SCHOOL})
_AGENCIES = frozenset({Kind.WORKPLACE, Kind.SCHOOL, Kind.ADVOCATE})


@dataclass(frozen=True, slots=True)
class _Offices:
    courts: tuple[tuple[int, int], ...]
    practices: tuple[tuple[int, int], ...]
    known: tuple[tuple[int, int], ...]
    places: tuple[tuple[int, int], ...]
    body: str
    called: frozenset[str]

    def is_called(self, one: Finding) -> bool:
        """Whether a word of it is one of those by which somebody protected is recorded to be called."""
        return any(
            word in self.called or word.removesuffix("s") in self.called
            for word in words(self.body[one.start : one.end])
        )


def names_of_offices(
    work: Work, client: Client, body: str, known: KnownHere, protected: tuple[ProtectedPerson, ...]
) -> _Offices:
    """Where the court that made an order stands by its whole name, and whoever else is an office known here."""
    courts = [order.court for order in work.find(CourtOrder, client_id=ids_of(work, client.id))]
    offices = [one.organisation for one in client.contacts if one.kind.is_professional]
    addresses = [line for one in client.contacts if one.kind.is_professional for line in one.address]
    addresses += [line for one in work.find(ServiceIdentity) for line in one.address]
    places = _where([*client.address, *addresses], body)
    called = frozenset(
        word for one in protected for name in (one.name, *one.also_known_as) for word in words(name)
    ) - frozenset(TITLES)
    return _Offices(_where(courts, body), _where(offices, body), tuple(_known_names(body, known)), places, body, called)


def _where(names: Iterable[str], body: str) -> tuple[tuple[int, int], ...]:
    small = body.lower()
    said = [name.strip() for name in names if len(name.split()) > 1 and name.strip().lower() in small]
    return tuple(match.span() for name in said for match in re.finditer(re.escape(name), body, re.IGNORECASE))


_NAME = re.compile(r"[A-Z][\w'’-]+(?:\s(?:(?:of|and|&|the)\s)?[A-Z][\w'’-]+)+")


def _known_names(body: str, known: KnownHere) -> Iterator[tuple[int, int]]:
    """Names of several words that this record knows, as of the service itself or out of the directory."""
    for match in _NAME.finditer(body):
        parts = [part for part in words(match[0]) if part not in STOP_WORDS]
        if squeezed(match[0]) in known.phrases or all(part in known.words for part in parts):
            yield match.span()


def is_of_an_office(one: Finding, around: _Offices) -> bool:
    """A word of the court's own name: he holds its order. A likeness inside the name of his own surgery.

    A likeness inside the name of a place is the place: "Bethel Hall", where he lives or the team sits, is no Hale. What
    somebody protected is called is a mark wherever it stands, in his own address too.
    """
    if one.about == Kind.NAME and _is_within(one, around.places):
        return not around.is_called(one)
    if one.about in _AGENCIES and one.severity is Severity.CHECK and _is_within(one, around.known):
        return True
    if one.start < 0 or one.about not in {Kind.NAME, *PLACES}:
        return False
    spans = around.courts if one.severity is Severity.MUST_FIX else (*around.courts, *around.practices)
    return _is_within(one, spans)


def _is_within(one: Finding, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= one.start and one.end <= end and (start, end) != (one.start, one.end) for start, end in spans)
