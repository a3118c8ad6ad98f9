"""What is said of a field, once and where it stands: forms, summaries, checks and lists follow from it."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

_SAID = "said"
LINES: Final = "lines"
# An address: several lines in a form, one line after the other on paper.
Lines = Annotated[tuple[str, ...], LINES]


@dataclass(frozen=True, slots=True)
class Said:
    """One field in the words of staff.

    Attributes:
        label: What it is called in forms and summaries.
        card: The card of the file on which it is edited; empty for what the program keeps.
        may_name: What it is called in a sentence about it, where it may hold somebody else's details and is compared
            with those of the protected; empty where it cannot.
        harmless: Whether letters to the client may say it without a question: a fact of the client's own.
        over_time: Whether what stood there before is shown.
        kept: Whether no form of the file changes it, though it shows it.

    """

    label: str
    card: str = ""
    may_name: str = ""
    harmless: bool = False
    over_time: bool = False
    kept: bool = False


def told(label: str, **more: Any) -> dict[str, Said]:
    """The metadata of a field that has no default."""
    return {_SAID: Said(label, **more)}


def said(default: Any, label: str, **more: Any) -> Any:
    """A field of a dataclass with what is said of it."""
    return dataclasses.field(default=default, metadata=told(label, **more))


@cache
def said_of(kind: type) -> dict[str, Said]:
    """Every field of a kind of which something is said, in its order."""
    return {one.name: one.metadata[_SAID] for one in dataclasses.fields(kind) if _SAID in one.metadata}


@cache
def types_of(kind: type) -> dict[str, tuple[Any, tuple[Any, ...]]]:
    """Of each field its plain type, and what stands beside it: an `Annotated` marks lines, or how typing is tidied."""
    found: dict[str, tuple[Any, tuple[Any, ...]]] = {}
    for name, hint in get_type_hints(kind, include_extras=True).items():
        parts = get_args(hint)
        found[name] = (parts[0], parts[1:]) if get_origin(hint) is Annotated else (hint, ())
    return found


def tidied_by(beside: tuple[Any, ...]) -> Callable[[str], str] | None:
    """How what was typed becomes what is kept, where the type says so."""
    return next((one for one in beside if callable(one)), None)


def texts_by_field(value: Any, names: Callable[[Said], bool]) -> dict[str, list[str]]:
    """The texts of those fields of which that holds, by the field's name; of a list each."""
    found: dict[str, list[str]] = {}
    kind: type = type(value)
    for name, one in said_of(kind).items():
        if names(one):
            held = getattr(value, name)
            texts = map(str, held) if isinstance(held, tuple) else [str(held or "")]
            found[name] = [text for text in texts if text]
    return found
