"""What the services need from the rim of the house: a store, keys, paper and a clock."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol, Self, TypeVar

from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.finding_clients import ClientName
from recolo_desktop.domain.letters.letter import Letter, LetterStanding
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, ProtectedPerson
from recolo_desktop.domain.protection.matching.others import OtherClient
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import Action, JournalEntry, JournalQuestion
from recolo_desktop.domain.records.pack import ClientPack
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember

Clock = Callable[[], datetime]
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Match:
    """A text in which searched words stand, whole."""

    kind: str
    subject_id: str
    client_id: str
    words: str


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


class Work(Protocol):
    """One transaction by one person. Leaving without `commit` undoes everything."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...

    def new_id(self) -> str:
        """A fresh identifier for something about to be added."""

    def get(self, kind: type[Value], key: str) -> Value:
        """The stored value; raises NotFound."""

    def find(self, kind: type[Value], /, **equal: object) -> tuple[Value, ...]:
        """All values whose fields equal these (or one of these, given a tuple), oldest first."""

    def add(self, value: Any) -> None:
        """Store something new; the journal will say what it holds."""

    def save(self, value: Any) -> None:
        """Change something that is stored; the journal will say what changed from what to what."""

    def record(
        self,
        action: Action,
        *,
        client_id: str | None = None,
        subject: str = "",
        subject_id: str = "",
        reason: str = "",
    ) -> JournalEntry:
        """Append to the journal, with every change made since the last entry."""

    @property
    def is_changed(self) -> bool:
        """Whether something was changed in this transaction that is not committed yet."""

    def journal_head(self) -> str:
        """The hash of the newest journal entry."""

    def newest_entry(self) -> JournalEntry | None:
        """The end of the journal."""

    def journal_answering(self, question: JournalQuestion) -> tuple[JournalEntry, ...]:
        """The lines that a question asks for, newest first."""

    def client_names(self, fragments: tuple[str, ...]) -> tuple[ClientName, ...]:
        """Clients whose names or number hold all these fragments, with as much as it takes to tell them apart."""

    def client_names_like(self, sounds: tuple[str, ...], born: date | None) -> tuple[ClientName, ...]:
        """Clients among whose names every one of these sounds stands, or who were born that day."""

    def texts_with(
        self, typed: str, kinds: tuple[str, ...], client_ids: tuple[str, ...] | None, limit: int
    ) -> tuple[Match, ...]:
        """Signed texts that hold words beginning as typed; the newest first."""

    def client_files(self, question: FileQuestion, after: int, limit: int) -> tuple[Client, ...]:
        """A page of client files by surname, without those merged into another."""

    def count_client_files(self, question: FileQuestion) -> int:
        """How many there are altogether."""

    def shared_similarities(self, keys: tuple[str, ...]) -> frozenset[str]:
        """Which of these keys more than one open client file has."""

    def clients_in_touch_with(self, agency_id: str) -> tuple[Client, ...]:
        """Clients among whose contacts this entry of the directory stands."""

    def state_of(self, kind: type[Any]) -> tuple[int, str]:
        """How many there are of a kind that is only ever added to, and the newest: another state means others."""

    @property
    def clock_in_doubt(self) -> bool:
        """Whether the time that this work goes by is not to be believed."""

    def is_word(self, word: str) -> bool:
        """Whether a word in small letters is one of the language's."""

    @property
    def opens_people(self) -> bool:
        """Whether this person's keys open who is protected."""

    def people_given_away(self, client_ids: tuple[str, ...], texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        """Those protected whom these texts may give away; everybody when this person's keys open them anyway."""

    def people_surely_named(self, texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
        """Those whom any order of anybody protects and of whom more than a single word stands in these texts."""

    def every_client(self) -> tuple[OtherClient, ...]:
        """Every client by what identifies him, without the rest of his file."""

    def state_of_clients(self) -> object:
        """Another one when any client was added or changed."""

    def kept(self, name: str, state: object, make: Callable[[], Value]) -> Value:
        """What was made from a state before, or is made now. Forgotten when the records are locked."""

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

    def letters_not_gone(self) -> tuple[WaitingLetter, ...]:
        """Signed letters that have not left the team."""

    def journal_after(self, seq: int, limit: int) -> tuple[JournalEntry, ...]:
        """The entries that follow a number, oldest first, so many at most."""

    def journal(self, client_id: str | None = None) -> tuple[JournalEntry, ...]:
        """The journal, oldest first."""

    def put_draft(self, draft: Draft) -> bool:
        """Save unfinished words outside the journal; True when they are new."""

    def drop_draft(self, draft_id: str) -> None:
        """Forget unfinished words."""

    def set_draft_aside(self, draft: DiscardedDraft, until: datetime) -> None:
        """Keep deleted words outside the journal; those set aside before `until` go for good."""

    def take_from_aside(self, draft_id: str) -> None:
        """They are a draft again."""

    def commit(self) -> None:
        """Make it so. Refuses when something changed and nothing was recorded."""


OpenWork = Callable[[StaffMember], Work]


class SigningKey(Protocol):
    """A clinician's own key, held for one signature."""

    certificate_pem: str

    def sign(self, text: str) -> str:
        """An ECDSA P-256 signature over the text, base64."""

    def seal_pdf(self, document: bytes, *, signer: str) -> bytes:
        """The PDF with a certifying PAdES signature that allows no later change."""


class Keys(Protocol):
    """Opens signing keys with a passphrase, and checks signatures without one."""

    def signing_key(self, actor: StaffMember, passphrase: str) -> AbstractContextManager[SigningKey]:
        """Raises WrongPassphrase."""

    def fault_in(self, signature: Signature) -> str | None:
        """Why a signature does not hold, as a sentence, or None."""

    def fault_in_pdf(self, document: bytes, at: datetime) -> str | None:
        """Why a PDF sealed at that moment does not hold, as a sentence, or None."""


@dataclass(frozen=True, slots=True)
class ChartColours:
    """The colours that a chart needs, as hex strings."""

    line: str
    text: str
    faint: str
    grid: str


class Figures(Protocol):
    """Draws charts, once for screen and paper alike."""

    def trend_svg(self, points: Sequence[tuple[str, float]], low: float, high: float, colours: ChartColours) -> str:
        """One measure over time on a fixed scale, as SVG."""


class Press(Protocol):
    """Draws letters."""

    def missing_from_the_type(self, words: str) -> str:
        """Characters that would print as empty boxes, each once."""

    def draw(
        self,
        letter: Letter,
        standing: LetterStanding,
        identity: ServiceIdentity,
        signed_at: datetime | None,
    ) -> tuple[bytes, int]:
        """The PDF and its number of pages; without `signed_at` a draft with its watermark."""


class PackPress(Protocol):
    """Draws packs."""

    def draw_pack(self, pack: ClientPack) -> bytes:
        """The pages as a PDF."""
