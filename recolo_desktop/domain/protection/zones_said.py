"""Whether a text repeats what an order says about places, which not every role reads (section 4.8)."""

from collections.abc import Iterable, Iterator

from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.protection.place_check import zones_in_words

_IN_A_ROW = 6  # words of a condition that no other sentence has by chance
_LEAST_OF_A_PLACE = 5  # letters


def zones_said(texts: Iterable[str], conditions: tuple[Condition, ...], own_address: Iterable[str]) -> bool:
    """Whether a text holds the place of a zone, or six words in a row of what such a condition says.

    Where the client himself lives tells nobody anything: `own_address` are the lines of it.
    """
    own = {squeezed(line) for line in own_address}
    zones = zones_in_words(conditions)
    places = {squeezed(one.place) for one in zones} - own
    places = {one for one in places if len(one) >= _LEAST_OF_A_PLACE}
    runs = {run for one in zones for text in _said_of(one) for run in _runs(text)}
    return any(
        any(place in squeezed(text) for place in places) or not runs.isdisjoint(_runs(text)) for text in texts if text
    )


def _said_of(condition: Condition) -> Iterator[str]:
    yield from (condition.verbatim, condition.plain_reading, condition.map_page)
    yield from (one.text for one in condition.exceptions)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    said = words(text)
    yield from zip(*(said[at:] for at in range(_IN_A_ROW)), strict=False)
