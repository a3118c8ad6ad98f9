"""What the services need from the rim of the house: a store, keys, paper and a clock."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, Self, TypeVar

from recolo_desktop.domain.letters.letter import Letter, LetterStanding
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.domain.records.journal import Action, JournalEntry
from recolo_desktop.domain.records.pack import ClientPack
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.questions import (
    AboutClients,
    AboutTexts,
    AboutTheJournal,
    AboutThePeople,
    AboutWhatWaits,
    DraftRows,
)

Clock = Callable[[], datetime]
Value = TypeVar("Value")


class Work(Protocol):
    """One transaction by one person. Leaving without `commit` undoes everything."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...

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

    def kept(self, name: str, state: object, make: Callable[[], Value]) -> Value:
        """What was made from a state before, or is made now. Forgotten when the records are locked."""

    def commit(self) -> None:
        """Make it so. Refuses when something changed and nothing was recorded."""

    @property
    def now(self) -> datetime:
        """The time that this work goes by."""

    @property
    def clock_in_doubt(self) -> bool:
        """Whether that time is not to be believed."""

    @property
    def is_changed(self) -> bool:
        """Whether something was changed in this transaction that is not committed yet."""

    @property
    def clients(self) -> AboutClients: ...
    @property
    def journal(self) -> AboutTheJournal: ...
    @property
    def people(self) -> AboutThePeople: ...
    @property
    def waiting(self) -> AboutWhatWaits: ...
    @property
    def texts(self) -> AboutTexts: ...
    @property
    def drafts(self) -> DraftRows: ...


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


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value stands in a picture, from its left and its top, and what it says."""

    x: float
    y: float
    said: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG, its size in the same measure as its spots."""

    svg: str
    width: float
    height: float
    spots: tuple[Spot, ...] = ()


class Figures(Protocol):
    """Draws charts, once for screen and paper alike."""

    def trend(self, trend: Trend, colours: ChartColours) -> Picture:
        """One measure over time on a fixed scale."""

    def small(self, trend: Trend, colours: ChartColours) -> Picture:
        """The same in one line of a list: scale, values, the last one said."""


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
