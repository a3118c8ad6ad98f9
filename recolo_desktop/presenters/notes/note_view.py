"""What shows the session notes of one record, as the desk behind it sees it."""

from dataclasses import dataclass
from typing import Any, Protocol

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.notes.note_type import NoteType
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.presenters.notes.note_list import NoteLine
from recolo_desktop.presenters.records.draft_desk import DraftView
from recolo_desktop.services.clients.client_record import ClientRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSheet:
    """A draft as it comes to the screen. `is_typed_in`: its words stand there already and are left alone."""

    typed: dict[str, Any]
    saved: str
    is_typed_in: bool


@dataclass(frozen=True, slots=True)
class NoNotes:
    """What stands where a note would."""

    heading: str
    explanation: str
    to_write: tuple[str, ...]
    may_write: bool


@dataclass(frozen=True, slots=True)
class NoteSigning:
    """The note as it was stored, and what is said of it while the passphrase is asked for."""

    note: SessionNote
    facts: list[tuple[str, str]]


class NotePageView(Protocol):
    """The note in hand: its fields, or its words once it is signed. It decides nothing."""

    @property
    def note_type(self) -> NoteType:
        """The type that is chosen in the form."""

    def typed(self) -> dict[str, Any]:
        """What stands in the fields of the draft."""

    def write(self, typed: dict[str, Any]) -> None:
        """Put these words into the fields, as if somebody had typed them."""

    def show_none(self, none: NoNotes) -> None:
        """No note is chosen."""

    def show_draft(self, sheet: NoteSheet) -> None:
        """The draft in hand, to be written on."""

    def begin_sheet(self, typed: dict[str, Any]) -> None:
        """A new draft, with what is already known."""

    def show_header(self, title: str, facts: str) -> None:
        """What the draft in hand is of."""

    def show_asked(self, *, late: bool, other: str) -> None:
        """Whether it is written late, and which colleague signed a note of the same session."""

    def show_signed(self, record: ClientRecord, note: SessionNote) -> None:
        """A note that cannot change any more."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """What is missing, each beside its field."""


class NoteView(DraftView, Protocol):
    """The list of notes, and what is asked on the way to a signature."""

    def show_lines(self, lines: list[NoteLine], chosen: str | None) -> None:
        """The list."""

    def has_begun(self, draft: Draft) -> None:
        """The store has a draft that was just begun: the desk is told, unless the view is gone by then."""

    def may_sign(self, draft: Draft) -> None:
        """The store has what is to be signed: the desk is told, unless the view is gone by then."""

    def ask_about_names(self, named: dict[str, Any], draft: Draft) -> None:
        """Somebody protected is named in these fields: keep the words, or write labels."""

    def ask_passphrase(self, signing: NoteSigning) -> None:
        """The signature."""

    def announce(self, sentence: str) -> None:
        """Say something that is no part of a note."""

    def reload(self) -> None:
        """Have the record read again."""
