"""Whether a text repeats what an order says about places, which not every role reads (section 4.8)."""

from collections.abc import Iterable, Iterator

from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.protection.matching.hit import Sureness
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.needles import of_condition
from recolo_desktop.domain.protection.matching.read_text import ReadText
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.place_check import zones_in_words

_IN_A_ROW = 6  # words of a condition that no other sentence has by chance


def zones_said(texts: Iterable[str], conditions: tuple[Condition, ...], own_address: Iterable[str]) -> bool:
    """Whether a text holds a place of a zone, or six words in a row of what such a condition says.

    Where the client himself lives tells nobody anything: `own_address` are the lines of it.
    """
    own = {squeezed(line) for line in own_address}
    zones = zones_in_words(conditions)
    named = (needle for one in zones for needle in of_condition(one))
    places = tuple(one for one in named if one.text not in own and (one.parts > 1 or one.kind is Kind.POSTCODE))
    runs = {run for one in zones for text in _said_of(one) for run in _runs(text)}
    return any(_says_for_sure(text, places) or not runs.isdisjoint(_runs(text)) for text in texts if text)


def _says_for_sure(text: str, places: tuple[Needle, ...]) -> bool:
    return any(hit.sureness is Sureness.CERTAIN for hit in hits(ReadText(text), places))


def _said_of(condition: Condition) -> Iterator[str]:
    yield from (condition.verbatim, condition.plain_reading, condition.map_page)
    yield from (one.text for one in condition.exceptions)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    said = words(text)
    yield from zip(*(said[at:] for at in range(_IN_A_ROW)), strict=False)
