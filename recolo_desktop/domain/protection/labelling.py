"""Any answer with every protected name, address and number in its words replaced by a letter.

What may be replaced is told by the type of a field and never by its name: every text is, but what is typed as an id or
as an `OwnName`, the name of a client or a colleague. So a field that somebody adds is covered unasked.
"""

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.basics.formatted_text import of_the_same_words
from recolo_desktop.domain.basics.hidden import NOT_SHOWN
from recolo_desktop.domain.basics.ids import OWN_NAME
from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.protection.facts_of_its_own import (
    PLACES,
    Office,
    Own,
    is_a_number,
    is_an_office,
    known_as,
    own_of,
    said_of,
)
from recolo_desktop.domain.protection.labelled_text import labelled
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.vocabulary import TITLES
from recolo_desktop.domain.records.journal import Change

Value = TypeVar("Value")
_IS_AN_ID = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|"
    r"\s*(?:-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{64,}-----END CERTIFICATE-----\s*)+"
)
_LONGEST_SURNAME = 2  # words


class Labelling:
    """Made once for a group of people, because what identifies them is worked out once.

    `clients` are those whose own names a text may say: a surname that one of them shares is not taken from him.
    `colleagues` are whole names of the team, who are no Person A for having her first name.
    `own_places` are lines of addresses whose town stays, though somebody protected lives there too.
    `is_word` says what is a word of the language: a slip of a name is none, and is labelled too.
    `says_what` says of a place or number what of hers it is: in what a clinician writes. For others it would tell:
    beside the rest of an address "(workplace of Person A)" says where she works. An order says it anyway.
    `offices` are those that letters and files repeat word for word, `banners` the names by which lists call clients.
    """

    def __init__(
        self,
        people: tuple[ProtectedPerson, ...],
        is_word: Callable[[str], bool],
        clients: tuple[Client, ...] = (),
        colleagues: Iterable[str] = (),
        own_places: Iterable[str] = (),
        *,
        says_what: bool = False,
        offices: Iterable[Office] = (),
        hides_offices: bool = True,
        banners: frozenset[str] = frozenset(),
    ) -> None:
        self._is_word, self._says_what, self._banners = is_word, says_what, banners
        self._hides_offices = hides_offices
        towns = {squeezed(line) for line in own_places}
        own = {part for one in clients for name in _names_of(one) for part in words(name)}
        self._needles = tuple(
            needle
            for needle in of_people(people)
            if not (needle.kind is Kind.NAME and needle.parts == 1 and needle.text in own)
            and not (needle.kind is Kind.TOWN and needle.text in towns)
        )
        hers = {needle.text for needle in self._needles if needle.kind is Kind.NAME and needle.parts > 1}
        self._people = tuple(needle for needle in self._needles if needle.kind not in PLACES)
        offices = tuple(offices)
        hidden = [one for one in offices if self._is_somebody(one)]
        self._hidden_ids = {one.id for one in hidden if isinstance(one, Agency)}
        self._hidden = known_as(hidden)
        homes = (line for one in clients for line in (*one.address, one.postcode, *one.correspondence_address))
        self._offices = known_as(offices) | {squeezed(line) for line in homes if line}
        spared = [*colleagues, *(way for one in clients for way in _ways_of(one))]
        self._spared = _whole_names(one for one in spared if _without_title(one) not in hers)  # a namesake is no excuse

    def text(self, text: str, *, unsure: bool = False) -> str:
        """The same words, labelled; with `unsure` also where somebody may be meant, written large or in figures."""
        return self._labelled(text, unsure=unsure, says_what=self._says_what)

    def _labelled(self, text: str, *, unsure: bool = False, says_what: bool = True) -> str:
        if not (self._needles and text) or text in self._banners:
            return text
        detail = None if says_what else NOT_SHOWN
        return labelled(text, self._needles, unsure=unsure, is_word=self._is_word, spared=self._spared, detail=detail)

    def of(self, value: Value) -> Value:
        """The same value, its texts labelled all the way down."""
        made: Value = with_texts(value, self.text, self._in_a_field)
        return made

    def _in_a_field(self, owner: Any, field: str) -> Callable[[str], str]:
        """How the texts of a field are labelled: some say nothing of anybody by what they are."""
        if isinstance(owner, Condition):
            return self._labelled
        is_hidden = is_an_office(owner) and self._is_somebody(owner)
        of_it = isinstance(owner, Change) and owner.subject_id in self._hidden_ids and field in ("was", "became")
        if is_hidden or of_it:
            return lambda text: NOT_SHOWN if text else text
        how: dict[Own | None, Callable[[str], str]] = {
            Own.PLACE: self._place_of_its_own,
            Own.NUMBER: lambda text: text if is_a_number(text) else self.text(text),
            Own.OF_AN_OFFICE: self._as_an_office,
            Own.EARLIER: lambda text: text if is_a_number(text) else self._place_of_its_own(text),
        }
        return how.get(own_of(owner, field), self.text)

    def _as_an_office(self, text: str) -> str:
        """What a letter or a file repeats of an office is shown or hidden as the office is."""
        parts = {squeezed(text)}
        if not parts <= self._offices:
            parts = {squeezed(part) for part in text.split(",")}
        hidden = bool(parts & self._hidden)
        if not parts <= self._offices or (hidden and not self._hides_offices):
            return self.text(text)
        return NOT_SHOWN if hidden else text

    def _is_somebody(self, office: Office) -> bool:
        """Whether somebody protected is named or rung there."""
        return any(hits(text, self._people) for text in said_of(office))

    def _place_of_its_own(self, text: str) -> str:
        """As it is; where somebody is named in it too, it is hidden as anywhere."""
        return self.text(text) if hits(text, self._people) else text


def _ways_of(client: Client) -> tuple[str, ...]:
    """Whole names of a client, as a text and a banner say them; of what somebody typed into them no more than names."""
    *given, family = _names_of(client)
    title = client.title.strip()
    titled = [f"{title} {family}"] if title.casefold() in TITLES else []
    return (*(f"{one} {family}" for one in given), *(f"{family.upper()}, {one}" for one in given), *titled)


def _without_title(name: str) -> str:
    return squeezed(" ".join(word for word in name.split() if word.strip(".").casefold() not in TITLES))


def _whole_names(names: Iterable[str]) -> re.Pattern[str] | None:
    kept = sorted({one.strip() for one in names if len(one.split()) > 1}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, kept))})(?!\w)") if kept else None


def _names_of(client: Client) -> tuple[str, ...]:
    """First name, surname and what he is called: a list of names in such a field spares no label."""
    first, called = client.given_names.split()[:1], client.preferred_name.split()[:1]
    return (*first, *called, " ".join(client.family_name.split()[:_LONGEST_SURNAME]))


InAField = Callable[[Any, str], Callable[[str], str]]


def with_texts(value: Any, change: Callable[[str], str], in_a_field: InAField | None = None) -> Any:
    """The same value with each of its texts as `change` makes it; ids and own names stay.

    `in_a_field` says, for a value and the name of one of its fields, how that field's texts are changed instead.
    """
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value if _IS_AN_ID.fullmatch(value) else change(value)
    if isinstance(value, tuple | list | set | frozenset):
        return type(value)(with_texts(item, change, in_a_field) for item in value)
    if isinstance(value, dict):
        made = {key: with_texts(item, change, in_a_field) for key, item in value.items()}
        return of_the_same_words(made) if "formatted" in made else made
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {
            name: with_texts(getattr(value, name), in_a_field(value, name) if in_a_field else change, in_a_field)
            for name in texts_of_kind(type(value))
        }
        return dataclasses.replace(value, **changed) if changed else value
    return value


def texts_in(value: Any) -> Iterator[str]:
    """Every text that `with_texts` would change."""
    found: list[str] = []

    def take(text: str) -> str:
        found.append(text)
        return text

    with_texts(value, take)
    return iter(found)


@cache
def texts_of_kind(kind: type) -> tuple[str, ...]:
    """The fields of a kind that may hold words: all but ids, own names, numbers, dates and bytes."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(field.name for field in dataclasses.fields(kind) if field.init and _may_hold_words(hints[field.name]))


def _may_hold_words(hint: Any) -> bool:
    if hasattr(hint, "__supertype__") or OWN_NAME in getattr(hint, "__metadata__", ()):
        return False
    if isinstance(hint, type) and issubclass(hint, Enum):
        return False
    if hint is str or hint is Any or hint is object:
        return True
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return True
    return any(_may_hold_words(part) for part in get_args(hint))
