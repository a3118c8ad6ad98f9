"""What forms offer to choose from, read from `resources/words/choices.toml`: a form names a list by its key."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from recolo_desktop import assets


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a row: its key, its heading, and the answers to choose from; none, if it is typed."""

    key: str
    heading: str
    choices: tuple[tuple[str, str], ...] = ()
    new_line: bool = False


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(assets.read_text("words/choices.toml"))


def choices(name: str) -> tuple[tuple[str, str], ...]:
    """The answers of a list, as they are stored and as they are shown; a KeyError if there is no such list."""
    return tuple(_read()["choices"][name].items())


def columns(name: str) -> tuple[Column, ...]:
    """The fields of each row of a list; a KeyError if there is no such list."""
    return tuple(
        Column(
            one["key"],
            one["heading"],
            choices(one["choices"]) if "choices" in one else (),
            new_line=one.get("new_line", False),
        )
        for one in _read()["rows"][name]
    )
