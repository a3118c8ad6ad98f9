"""Form values → the fields of a kind, and back: by the type that each field has."""

from collections.abc import Callable
from dataclasses import fields as fields_of
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_args

from recolo_desktop.domain.basics.fields import LINES, said_of, tidied_by, types_of

Read = Callable[[Any], Any]


def lines(text: str) -> tuple[str, ...]:
    """An address from one line with commas or from several lines."""
    return tuple(part.strip() for part in text.replace("\n", ",").split(",") if part.strip())


@cache
def readers(kind: type) -> dict[str, Read]:
    """How what a form holds becomes each field that stands on a card."""
    defaults = {one.name: one.default for one in fields_of(kind)}
    return {name: _reader(kind, name, defaults[name]) for name, one in said_of(kind).items() if one.card}


def values_of(value: Any) -> dict[str, Any]:
    """What stands in the fields of every card."""
    kind: type = type(value)
    return {name: _shown(getattr(value, name), types_of(kind)[name][1]) for name in readers(kind)}


def _reader(kind: type, name: str, default: Any) -> Read:
    plain, beside = types_of(kind)[name]
    if plain is str:
        tidy = tidied_by(beside)
        return (lambda value: tidy(_text(value))) if tidy else _text
    if LINES in beside:
        return lambda value: lines(value or "") if isinstance(value, str) else tuple(value)
    if isinstance(plain, type) and issubclass(plain, (Enum, int)):
        return lambda value: plain(value) if value else default
    items = get_args(plain)
    if items and is_dataclass(items[0]):
        return lambda value: tuple(_row(items[0], row) for row in value or ())
    if items and items[-1] is Ellipsis:
        return lambda value: tuple(value or ())
    return (lambda value: value) if date in items else (lambda value: value or None)


def _row(kind: Any, row: dict[str, Any]) -> Any:
    """A row of a list field: texts as typed, choices as they are kept."""
    types = types_of(kind)
    defaults = {one.name: one.default for one in fields_of(kind)}
    return kind(
        **{
            name: (types[name][0](row[name]) if row.get(name) else defaults[name])
            if isinstance(types[name][0], type) and issubclass(types[name][0], Enum)
            else str(row.get(name) or "")
            for name in types
        }
    )


def _shown(held: Any, beside: tuple[Any, ...]) -> Any:
    if LINES in beside:
        return "\n".join(held)
    if isinstance(held, tuple) and held and is_dataclass(held[0]):
        return [{one.name: str(getattr(item, one.name)) for one in fields_of(item)} for item in held]
    return held


def _text(value: Any) -> str:
    return str(value or "").strip()
