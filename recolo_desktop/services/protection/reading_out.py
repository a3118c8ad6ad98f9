"""The one place through which an answer of the services reaches a person.

Whoever may not see who is protected gets every text with letters in place of names, addresses and numbers: by the type
of what is answered and whichever service answers, so that a new method and a new field are covered unasked.
"""

import dataclasses
import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from recolo_desktop.domain.basics.errors import NotAllowed
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.basics.hidden import NOT_SHOWN, SOMEBODY, labels_in
from recolo_desktop.domain.clients.case_entry import EntryKind
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.referral_import import ImportRow
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.domain.protection.facts_of_its_own import is_an_office
from recolo_desktop.domain.protection.labelling import Labelling, texts_in, texts_of_kind
from recolo_desktop.domain.protection.matching.vocabulary import TITLES
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import names_of_colleagues, offices_of, people_near
from recolo_desktop.services.basics.ports import OpenWork, Work
from recolo_desktop.services.protection.openings import Openings

Service = TypeVar("Service")
_OF_THE_PROGRAM = (EntryKind, Instrument, ConditionCategory)
_UNFINISHED = (Draft, DiscardedDraft, Letter)
Value = TypeVar("Value")


class ReadingOut:
    """Puts a service behind the door: what its methods answer to somebody passes `shown_to`."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work

    def over(self, service: Service, openings: Openings | None = None) -> Service:
        """The same service, seen through the door; with `openings`, one that works inside of records only."""
        return cast("Service", _BehindTheDoor(service, self, openings))

    def shown(self, actor: StaffMember, answer: Value) -> Value:
        """The answer as this person may read it."""
        if may(actor, Right.SEE_PROTECTED_PEOPLE) or _says_nothing(answer):
            return answer
        with self._open_work(actor) as work:
            return shown_to(work, actor, answer)


class _BehindTheDoor:
    def __init__(self, service: object, door: ReadingOut, openings: Openings | None) -> None:
        self._service, self._door, self._openings = service, door, openings

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._service, name)
        return self._watched(found) if inspect.ismethod(found) else found

    def __setattr__(self, name: str, value: object) -> None:
        if name in ("_service", "_door", "_openings"):
            object.__setattr__(self, name, value)
        else:
            setattr(self._service, name, value)

    def _watched(self, method: Callable[..., Any]) -> Callable[..., Any]:
        names = tuple(inspect.signature(method).parameters)

        @wraps(method)
        def call(*args: Any, **kwargs: Any) -> Any:
            actor = next((one for one in args if isinstance(one, StaffMember)), kwargs.get("actor"))
            if not isinstance(actor, StaffMember):
                return method(*args, **kwargs)
            if self._openings is not None:
                given = dict(zip(names, args, strict=False)) | kwargs
                self._openings.require_for(actor, given.get("client_id"), given.values())
            answer = method(*args, **kwargs)
            if any(type(one) is type(answer) and one == answer for one in (*args, *kwargs.values())):
                return answer  # labelled, one's own words would tell whom they name, at once and uncounted
            return self._door.shown(actor, answer)

        return call


def _says_nothing(answer: object) -> bool:
    """Whether no word of it comes out of the store: such an answer needs no open store, and some come as it closes."""
    if isinstance(answer, tuple) and answer and all(isinstance(one, _OF_THE_PROGRAM) for one in answer):
        return True
    return isinstance(answer, (bytes, StaffMember, *_OF_THE_PROGRAM)) or next(texts_in(answer), None) is None


def shown_to(work: Work, actor: StaffMember, answer: Value) -> Value:
    """The answer with nobody protected in it by name, unless this person may see them.

    One's own unfinished words stay as one typed them.
    """
    if may(actor, Right.SEE_PROTECTED_PEOPLE) or answer is None or isinstance(answer, bool | int | bytes | StaffMember):
        return answer
    if _is_ones_own(work, actor, answer):
        return answer
    read = _without_ones_own(work, actor, answer)
    people = people_near(work, _clients_in(read), tuple(dict.fromkeys(texts_in(read))))
    if not people:
        return answer
    return cast("Value", _Mine(work, actor, people).of(answer))


def _is_ones_own(work: Work, actor: StaffMember, value: Any) -> bool:
    """Unfinished words that somebody writes: what a colleague handed over are not her words."""
    if not isinstance(value, _UNFINISHED) or value.author_id != actor.id:
        return False
    handed = JournalQuestion(subject_id=value.id, actions=(Action.DRAFT_HANDED_OVER,), limit=1)
    return not work.journal.answering(handed)


def _without_ones_own(work: Work, actor: StaffMember, answer: Any) -> Any:
    """What is read, without what its reader is writing or brings in a file: guesses of her own open nobody."""
    if isinstance(answer, tuple | list | set | frozenset):
        return tuple(_without_ones_own(work, actor, one) for one in answer)
    if isinstance(answer, dict):
        return tuple(_without_ones_own(work, actor, one) for one in answer.values())
    if _is_ones_own(work, actor, answer):
        return None
    if isinstance(answer, ImportRow):
        return answer.looks_like
    if dataclasses.is_dataclass(answer) and not isinstance(answer, type) and hasattr(answer, "drafts"):
        return (dataclasses.replace(answer, drafts=()), _without_ones_own(work, actor, answer.drafts))
    return answer


class _Mine:
    """Labels an answer, but for what its reader is writing herself.

    A surname that a client shares with somebody protected stays in that client's own words, and in nobody else's. Each
    value is labelled by itself: whom one text names, another does not tell.
    """

    def __init__(self, work: Work, actor: StaffMember, people: tuple[ProtectedPerson, ...]) -> None:
        self._work, self._actor, self._people = work, actor, people
        self._names: dict[tuple[frozenset[str], frozenset[str]], Labelling] = {}
        self._colleagues = names_of_colleagues(work)
        self._banners = work.kept("banners", work.journal.head(), lambda: _banners(work))

    def of(self, value: Any) -> Any:
        if isinstance(value, tuple | list | set | frozenset):
            return type(value)(self.of(item) for item in value)
        if isinstance(value, dict):
            return {key: self.of(item) for key, item in value.items()}
        if not dataclasses.is_dataclass(value) or isinstance(value, type):
            return self._labelling(frozenset(), value).of(value)
        if _is_ones_own(self._work, self._actor, value):
            return value
        if isinstance(value, ImportRow):  # her own file's words, and a line about whom they may be already
            return dataclasses.replace(value, looks_like=self.of(value.looks_like))
        return self._of_record(value)

    def _of_record(self, value: Any) -> Any:
        ids = _clients_in(value)
        if len(ids) > 1 and not isinstance(getattr(value, "client", None), Client):
            kind: type = type(value)
            each = {name: self.of(getattr(value, name)) for name in texts_of_kind(kind)}
            return dataclasses.replace(value, **each)
        if not hasattr(value, "drafts"):
            return self._labelling(ids, value).of(value)
        rest = dataclasses.replace(value, drafts=())
        return dataclasses.replace(self._labelling(ids, rest).of(rest), drafts=self.of(value.drafts))

    def _labelling(self, ids: frozenset[str], value: Any) -> Labelling:
        """By those of its own client, and by whomever this very value surely names."""
        named: frozenset[str] = frozenset()
        if any(one.client_id not in ids for one in self._people):
            surely = self._work.people.surely_named(tuple(dict.fromkeys(texts_in(value))))
            named = frozenset(one.id for one in surely)
        if (ids, named) not in self._names:
            clients = self._work.find(Client, id=tuple(ids)) if ids else ()
            near = (one for one in self._people if one.client_id in ids or one.id in named)
            told = tuple(_told_apart(person, ids) for person in near)
            self._names[ids, named] = Labelling(
                told, self._work.texts.is_word, clients, self._colleagues,
                offices=offices_of(self._work, clients), banners=self._banners,
            )  # fmt: skip
        return self._names[ids, named]


def _banners(work: Work) -> frozenset[str]:
    """As lists and the diary call every client, with title and without: a title that is none may name anybody."""
    names = [one.banner_name for one in work.find(Client) if not one.title or squeezed(one.title) in TITLES]
    return frozenset((*names, *(name.split(" (")[0] for name in names)))


def _told_apart(person: ProtectedPerson, own: frozenset[str]) -> ProtectedPerson:
    """Person A of this client; somebody whom another client's order protects is no letter here."""
    return person if person.client_id in own else dataclasses.replace(person, label=SOMEBODY)


def _clients_in(answer: Any) -> frozenset[str]:
    """Whose records an answer is about."""
    found: set[str] = set()
    todo = [answer]
    while todo:
        value = todo.pop()
        if isinstance(value, tuple | list | set | frozenset):
            todo += value
        elif isinstance(value, dict):
            todo += value.values()
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            if isinstance(value, Client):
                found.add(value.id)
            elif isinstance(key := getattr(value, "client_id", None), str):
                found.add(key)
            todo += [getattr(value, field.name) for field in dataclasses.fields(value)]
    return frozenset(found)


def taken_back(stored: Value, shown: Value, changed: Value) -> Value:
    """What somebody changed, with the stored words wherever only their labels were shown and left as they were."""
    made = cast("Value", _taken_back(stored, shown, changed))
    if hidden_in(made) - hidden_in(stored):
        raise NotAllowed(_HIDDEN)
    return made


def refuse_hidden(value: object) -> None:
    """What was chosen from a list in which it is hidden is no fact to keep."""
    if hidden_in(value):
        raise NotAllowed(_HIDDEN)


def hidden_in(value: object) -> set[str]:
    """The texts of a value that are, or hold, a sign for words that somebody may not see."""
    return {text for text in texts_in(value) if NOT_SHOWN in text or text == SOMEBODY}


_HIDDEN = "Some words of this are not shown to you, so a clinician enters it. What you typed stays here."


def _items_back(stored: tuple[Any, ...], shown: tuple[Any, ...], changed: tuple[Any, ...]) -> tuple[Any, ...]:
    """Each item by where it stood: two that are shown alike are two, and a changed one keeps what was not touched."""
    free = dict(enumerate(shown))
    came_from: dict[int, int] = {}
    for at, item in enumerate(changed):
        same = [at] if free.get(at) == item else [place for place, one in free.items() if one == item]
        if same:
            came_from[at] = same[0]
            del free[same[0]]
    for at in range(len(changed)):
        if at not in came_from and at in free and len(changed) == len(shown):
            came_from[at] = at
    return tuple(
        _taken_back(stored[came_from[at]], shown[came_from[at]], item) if at in came_from else item
        for at, item in enumerate(changed)
    )


def _taken_back(stored: Any, shown: Any, changed: Any) -> Any:
    if changed == shown:
        return stored
    if is_an_office(shown) and hidden_in(shown) - hidden_in(stored):
        raise NotAllowed(_HIDDEN)  # hidden as a whole: one word of it changed would show the others
    if dataclasses.is_dataclass(changed) and type(changed) is type(stored) and not isinstance(changed, type):
        return dataclasses.replace(
            changed,
            **{
                field.name: _taken_back(
                    getattr(stored, field.name), getattr(shown, field.name), getattr(changed, field.name)
                )
                for field in dataclasses.fields(changed)
                if field.init
            },
        )
    if isinstance(changed, tuple) and isinstance(shown, tuple):
        return _items_back(stored, shown, changed)
    if isinstance(changed, dict) and isinstance(shown, dict):
        return {key: _taken_back(stored.get(key), shown.get(key), item) for key, item in changed.items()}
    if isinstance(changed, str) and isinstance(shown, str) and shown != stored and _still_hides(changed, shown):
        raise NotAllowed(_HIDDEN)
    return changed


def _still_hides(changed: str, shown: str) -> bool:
    """Whether a text that somebody changed would be stored with a label in the place of words."""
    return any(label in changed for label in labels_in(shown))
