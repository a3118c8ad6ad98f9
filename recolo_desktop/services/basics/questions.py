"""What can be asked of the records in one transaction, by subject. Each answers by reading alone."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.finding_clients import ClientName
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, ProtectedPerson
from recolo_desktop.domain.protection.matching.client_marks import OtherClient
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import JournalEntry, JournalQuestion


@dataclass(frozen=True, slots=True)
class Match:
    """A text in which searched words stand, whole."""

    kind: str
    subject_id: str
    client_id: str
    words: str


@dataclass(frozen=True, slots=True)
class WaitingScore:
    """A score that nobody has signed and none corrects; `asks` where an answer waits for a clinician."""

    client_id: ClientId
    entered_by: str
    taken_on: date
    asks: bool


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A signed letter that is still in the house."""

    id: str
    client_id: ClientId
    signer_id: str
    signed_at: datetime
    is_printed: bool


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """Which client files: closed or not, led by whom (anybody when None), and what their names or number hold."""

    closed: bool = False
    leads: tuple[str, ...] | None = None
    typed: str = ""


class AboutClients(Protocol):
    """Names, pages, and what identifies them."""

    def names(self, fragments: tuple[str, ...]) -> tuple[ClientName, ...]:
        """Clients whose names or number hold all these fragments, with as much as it takes to tell them apart."""

    def names_like(self, sounds: tuple[str, ...], born: date | None) -> tuple[ClientName, ...]:
        """Clients among whose names every one of these sounds stands, or who were born that day."""

    def page(self, question: FileQuestion, after: int, limit: int) -> tuple[Client, ...]:
        """A page of client files by surname, without those merged into another."""

    def count(self, question: FileQuestion) -> int:
        """How many there are altogether."""

    def shared_similarities(self, keys: tuple[str, ...]) -> frozenset[str]:
        """Which of these keys more than one open client file has."""

    def in_touch_with(self, agency_id: str) -> tuple[Client, ...]:
        """Clients among whose contacts this entry of the directory stands."""

    def everybody(self) -> tuple[OtherClient, ...]:
        """Every client by what identifies him, without the rest of his file."""

    def state(self) -> object:
        """Another one when any client was added or changed."""


class AboutTheJournal(Protocol):
    """Its lines, and its end."""

    def head(self) -> str:
        """The hash of the newest entry."""

    def newest(self) -> JournalEntry | None:
        """The newest entry."""

    def whole(self, client_id: str | None = None) -> tuple[JournalEntry, ...]:
        """Every line, or every line about a client, oldest first."""

    def answering(self, question: JournalQuestion) -> tuple[JournalEntry, ...]:
        """The lines that a question asks for, newest first."""

    def after(self, seq: int, limit: int) -> tuple[JournalEntry, ...]:
        """The entries that follow a number, oldest first, so many at most."""


class AboutThePeople(Protocol):
    """Who of the protected a text means, as far as this person's keys can tell."""

    @property
    def are_open(self) -> bool:
        """Whether this person's keys open who is protected."""

    def given_away(self, client_ids: tuple[str, ...], texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        """Those protected whom these texts may give away; everybody when this person's keys open them anyway."""

    def surely_named(self, texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        """Those whom any order of anybody protects and of whom more than a single word stands in these texts."""


class AboutWhatWaits(Protocol):
    """What has an end, a return or a review, and letters that are still here."""

    def entries_due(self, day: date) -> tuple[CaseEntry, ...]:
        """Entries whose review day has come by a day; a newer one of the same kind may stand in its place."""

    def orders_ending(self, first: date, last: date) -> tuple[CourtOrder, ...]:
        """Orders whose written end falls between two days."""

    def orders_returning(self, day: date) -> tuple[CourtOrder, ...]:
        """Orders made without notice whose return hearing was before a day."""

    def conditions_dated(self, last: date) -> tuple[Condition, ...]:
        """Open conditions with an end of their own, or something to be done, by a day."""

    def goals_due(self, day: date) -> tuple[Goal, ...]:
        """Goals still open whose review was due before a day."""

    def scores_unsigned(self) -> tuple[WaitingScore, ...]:
        """Scores that hold and that nobody has signed."""

    def notes_with_actions(self) -> tuple[SessionNote, ...]:
        """Signed notes in which somebody agreed to do something."""

    def letters_not_gone(self) -> tuple[WaitingLetter, ...]:
        """Signed letters that have not left the team."""


class AboutTexts(Protocol):
    """Words, in the records and in the language."""

    def holding(
        self, typed: str, kinds: tuple[str, ...], client_ids: tuple[str, ...] | None, limit: int
    ) -> tuple[Match, ...]:
        """Signed texts that hold words beginning as typed; the newest first."""

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is one of the language's."""


class DraftRows(Protocol):
    """Unfinished words, which stand outside the journal."""

    def put(self, draft: Draft) -> bool:
        """Save unfinished words; True when they are new."""

    def drop(self, draft_id: str) -> None:
        """Forget unfinished words."""

    def set_aside(self, draft: DiscardedDraft, until: datetime) -> None:
        """Keep deleted words; those set aside before `until` go for good."""

    def take_back(self, draft_id: str) -> None:
        """They are a draft again."""
