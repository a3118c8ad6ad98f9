"""The one place through which an answer of the services reaches a person.

Whoever may not see who is protected gets every text with letters in place of names, addresses and numbers: by the type
of what is answered and whichever service answers, so that a new method and a new field are covered unasked.
"""

import dataclasses
import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.court_order import ProtectedPerson
from recolo_desktop.domain.draft import Draft
from recolo_desktop.domain.labelling import SOMEBODY, Labelling, texts_in
from recolo_desktop.domain.letter import Letter
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.files import people_near
from recolo_desktop.services.ports import OpenWork, Work

Service = TypeVar("Service")
Value = TypeVar("Value")


class ReadingOut:
    """Puts a service behind the door: what its methods answer to somebody passes `shown_to`."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work

    def over(self, service: Service) -> Service:
        """The same service, seen through the door."""
        return cast("Service", _BehindTheDoor(service, self))

    def shown(self, actor: StaffMember, answer: Value) -> Value:
        """The answer as this person may read it."""
        if may(actor, Right.SEE_PROTECTED_PEOPLE):
            return answer
        with self._open_work(actor) as work:
            return shown_to(work, actor, answer)


class _BehindTheDoor:
    def __init__(self, service: object, door: ReadingOut) -> None:
        self._service, self._door = service, door

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._service, name)
        return self._watched(found) if inspect.ismethod(found) else found

    def __setattr__(self, name: str, value: object) -> None:
        if name in ("_service", "_door"):
            object.__setattr__(self, name, value)
        else:
            setattr(self._service, name, value)

    def _watched(self, method: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(method)
        def call(*args: Any, **kwargs: Any) -> Any:
            answer = method(*args, **kwargs)
            actor = next((one for one in args if isinstance(one, StaffMember)), kwargs.get("actor"))
            return self._door.shown(actor, answer) if isinstance(actor, StaffMember) else answer

        return call


def shown_to(work: Work, actor: StaffMember, answer: Value) -> Value:
    """The answer with nobody protected in it by name, unless this person may see them.

    One's own unfinished words stay as one typed them.
    """
    if may(actor, Right.SEE_PROTECTED_PEOPLE) or answer is None or isinstance(answer, bool | int | bytes | StaffMember):
        return answer
    if isinstance(answer, Draft | Letter) and answer.author_id == actor.id:
        return answer
    texts = tuple(dict.fromkeys(texts_in(answer)))
    own = _clients_in(answer)
    people = people_near(work, own, texts)
    if not people:
        return answer
    clients = work.find(Client, id=tuple(own)) if own else ()
    names = Labelling(tuple(_told_apart(person, own) for person in people), clients)
    mine = _Mine(actor, names)
    return cast("Value", mine.of(answer))


class _Mine:
    """Labels an answer, but for what its reader is writing herself."""

    def __init__(self, actor: StaffMember, names: Labelling) -> None:
        self._actor, self._names = actor, names

    def of(self, value: Any) -> Any:
        if isinstance(value, Draft) and value.author_id == self._actor.id:
            return value
        if isinstance(value, tuple) and any(isinstance(one, Draft) for one in value):
            return tuple(self.of(one) for one in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type) and hasattr(value, "drafts"):
            drafts = self.of(value.drafts)
            return dataclasses.replace(self._names.of(dataclasses.replace(value, drafts=())), drafts=drafts)
        return self._names.of(value)


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
    return cast("Value", _taken_back(stored, shown, changed))


def _taken_back(stored: Any, shown: Any, changed: Any) -> Any:
    if changed == shown:
        return stored
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
        back = {item: was for was, item in zip(stored, shown, strict=True)}
        return tuple(back.get(item, item) for item in changed)
    if isinstance(changed, dict) and isinstance(shown, dict):
        return {key: _taken_back(stored.get(key), shown.get(key), item) for key, item in changed.items()}
    return changed
