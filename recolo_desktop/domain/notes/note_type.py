"""The structures a note may have: its sections in order, from data files (section 4.2).

A note keeps its headings as they read when it was written; a type that changes later never changes an older note.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from recolo_desktop.domain.basics.canonical import ADDED_LATER
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.formatted_text import OF_A_NOTE, still

ORDINARY = "session"  # what a note begins as, and what notes of the earlier shape are read as


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One heading of a type. `carried_on` is what the next note of the client begins with, under `carried_from`."""

    key: str
    heading: str
    prompt: str = ""
    lines: int = 2
    needed: bool = False
    carried_on: bool = False
    carried_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteType:
    """One type. Without the client nobody attends and no risk review is asked; `actions` have an owner and a day."""

    key: str
    title: str
    use: str
    order: int
    sections: tuple[Section, ...]
    with_client: bool = True
    actions: bool = False

    def faults(self) -> tuple[str, ...]:
        """What is wrong with the file, in sentences; a type with a fault is left out and named at the start."""
        keys = [one.key for one in self.sections]
        found = []
        if not self.sections:
            found.append("it has no sections")
        if len(keys) != len(set(keys)):
            found.append("two of its sections have the same key")
        if not self.title.strip() or not all(one.heading.strip() for one in self.sections):
            found.append("it has no title, or a section has no heading")
        if self.sections and not any(one.needed for one in self.sections):
            found.append("it needs no section, so that an empty note could be signed")
        return tuple(found)


# What is left to write in when no file of a type can be read: nobody is kept from recording a session.
PLAIN = NoteType(
    key=ORDINARY,
    title="Session note",
    use="",
    order=0,
    sections=(Section(key="narrative", heading="What we worked on", lines=6, needed=True),),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenSection:
    """What stands under one heading of a note, with the heading as it read then.

    `carried_text` are words of an earlier note, whose id is `carried_id`; `carried_from` says of which. While it
    `waits` nobody has confirmed, edited or taken them out, and the note cannot be signed. `formatted` is empty where
    the words say all of their formatting, as in notes of earlier versions.
    """

    key: str
    heading: str
    text: str
    carried_from: str = ""
    carried_text: str = ""
    carried_id: str = ""
    waits: bool = False
    formatted: str = field(default="", metadata=ADDED_LATER)

    def __post_init__(self) -> None:
        object.__setattr__(self, "formatted", still(self.text, self.formatted, OF_A_NOTE))

    def without_source(self) -> "WrittenSection":
        """Only what the author wrote or kept: in another record there is no earlier note from which it could come."""
        return replace(self, carried_from="", carried_text="", carried_id="", waits=False)

    @property
    def said_of_source(self) -> str:
        """Where words taken over come from and whether they still stand as they did; empty for one's own."""
        if not self.carried_text or self.waits:
            return ""
        stands = "confirmed as they stood" if self.carried_text.strip() in self.text else "edited"
        return f"Words {self.carried_from}, {stands} by the author of this note."


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedAction:
    """What a team agreed that somebody does, and by when."""

    what: str
    owner: str
    due: str


def section_problems(note_type: NoteType, written: Iterable[WrittenSection], *, was_seen: bool) -> tuple[Problem, ...]:
    """The headings that still need words; of somebody who was not seen, only why, under any heading."""
    written = tuple(written)
    waiting = tuple(Problem("sections", f"{one.heading}: {_WAITS}") for one in written if one.waits)
    return (*waiting, *_empty_headings(note_type, written, was_seen=was_seen))


def _empty_headings(note_type: NoteType, written: Iterable[WrittenSection], *, was_seen: bool) -> tuple[Problem, ...]:
    texts = {one.key: one.text.strip() for one in written}
    if note_type.with_client and not was_seen:
        return () if any(texts.values()) else (Problem("sections", _WHY),)
    empty = [one for one in note_type.sections if one.needed and not texts.get(one.key)]
    return tuple(Problem("sections", f"{one.heading}: write what belongs here") for one in empty)


_WAITS = "confirm, edit or take out what was carried from the earlier note"
_WHY = "Write why the session did not happen, and what was done about it"


def action_problems(actions: Iterable[AgreedAction]) -> tuple[Problem, ...]:
    """Every action has words, an owner and a day (section 4.6)."""
    return tuple(
        Problem("actions", f"{one.what.strip() or 'An action'}: say who does it and by when, and what it is")
        for one in actions
        if not (one.what.strip() and one.owner.strip() and one.due.strip())
    )
