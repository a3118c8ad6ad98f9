"""A letter: what it says, to whom, and the life it leads from draft to paper."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from recolo_desktop.domain.basics.canonical import ADDED_LATER
from recolo_desktop.domain.basics.dates import letter_date
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.formatted_text import OF_A_LETTER, Paragraph, Shape, kept, paragraphs_of, still
from recolo_desktop.domain.basics.ids import ClientId, LetterId, OwnName, StaffId
from recolo_desktop.domain.basics.partial_date import from_stored
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock, marker_of
from recolo_desktop.domain.records.journal import RESTRICTED


class Audience(StrEnum):
    """Who reads it; decides what it may say."""

    CLIENT = "client"
    PROFESSIONAL = "professional"
    COURT = "court"


class LetterState(StrEnum):
    """Where a letter is on its way to paper, or that it was taken off that way."""

    DRAFT = "Draft"
    READY = "Ready"
    SIGNED = "Signed"
    PRINTED = "Printed"
    RECALLED = "Recalled"
    CANCELLED = "Cancelled"


ON_THE_WAY = (LetterState.DRAFT, LetterState.READY, LetterState.SIGNED, LetterState.PRINTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterKind:
    """One kind of letter, read from a data file. The body holds headings, prompts and blanks to fill."""

    key: str
    version: int
    title: str
    audience: Audience
    recipient: str
    subject: str
    opening: str
    body: str
    sign_off: str = "Yours sincerely"
    order: int = 0
    headings: tuple[str, ...] = ()
    copy_to_client: str = "by choice"
    marking: str = ""
    point_size: int = 0  # the least, where a kind is printed larger than the client's letters

    def problems_with(self, letter: "Letter") -> tuple[Problem, ...]:
        """What this kind of letter must keep: its headings, and who may never get a copy (section 3.7)."""
        standing = {one.words.strip() for one in letter.paragraphs if one.shape is Shape.HEADING}
        found = [
            Problem("body", f"This kind of letter needs the heading “{heading}”, with words under it")
            for heading in self.headings
            if heading not in standing
        ]
        to_client = any("client" in copy.role.lower() for copy in letter.copies)
        if self.copy_to_client == "never" and (to_client or letter.recipient_role == "client"):
            found.append(Problem("copies", "The client never gets a copy of this kind of letter"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Somebody who gets a copy: named by role on the letter, never with an address.

    `address` prints on this copy's own cover page and envelope, and nowhere else; empty means by hand.
    """

    name: str
    role: str
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter's content. Once signed it never changes; a mistake is put right by a further letter.

    `body` are its words, as every check reads them, with a sign before a heading and a point. `formatted` is empty
    where they say all of its formatting, as in letters of earlier versions.
    """

    id: LetterId
    client_id: ClientId
    author_id: StaffId
    kind_key: str
    kind_version: int = 1
    audience: Audience = Audience.CLIENT
    written_on: date
    reference: str = ""
    recipient_name: str = ""
    recipient_role: str = ""
    recipient_address: tuple[str, ...] = ()
    opening: str = ""
    subject: str = ""
    body: str = ""
    sign_off: str = "Yours sincerely"
    copies: tuple[Copy, ...] = ()
    point_size: int = 12
    blocks: tuple[LetterBlock, ...] = ()
    prepared_by: str = ""
    prepared_id: str = ""
    formatted: str = field(default="", metadata=ADDED_LATER)

    def __post_init__(self) -> None:
        object.__setattr__(self, "formatted", still(self.body, self.formatted, OF_A_LETTER))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What is written, as it is shown and printed."""
        return paragraphs_of(self.body, self.formatted, OF_A_LETTER)

    def beginning_with(self, *before: Paragraph) -> "Letter":
        """With other paragraphs before its own."""
        body, formatted = kept((*before, *self.paragraphs), OF_A_LETTER)
        return replace(self, body=body, formatted=formatted)

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before it can be signed, apart from what the safety check finds."""
        found = []
        if not self.recipient_name.strip():
            found.append(Problem("recipient", "Choose who the letter goes to"))
        if not self.body.strip():
            found.append(Problem("body", "Write the letter"))
        if "[" in self.body and "]" in self.body:
            found.append(Problem("body", "Fill in or delete the prompts in [square brackets]"))
        known = {block.marker for block in self.blocks}
        lines = [line.strip() for line in self.body.split("\n")]
        found += [
            Problem("body", f"{line} stands for nothing. Insert it again, or delete the line")
            for line in dict.fromkeys(found for text in lines for found in _MARKER.findall(text))
            if line not in known and (line in _EVERY_MARKER or line in lines)
        ]
        found += [
            Problem("body", f"{marker} needs a line of its own, with nothing beside it")
            for line in lines
            for marker in sorted(known)
            if marker in line and marker != line
        ]
        if len(self.recipient_address) > _MOST_LINES:
            found.append(Problem("recipient", f"No envelope holds an address of more than {_MOST_LINES} lines"))
        if not 10 <= self.point_size <= 36:
            found.append(Problem("point_size", "Letters print between 10 and 36 points"))
        return tuple(found)

    def with_block(self, block: LetterBlock) -> "Letter":
        """With this block as it stands now, in place of an earlier one of its kind."""
        others = tuple(one for one in self.blocks if one.kind is not block.kind)
        return replace(self, blocks=(*others, block))

    def in_size(self, point_size: int) -> "Letter":
        """The same letter in another size of type."""
        return replace(self, point_size=point_size)

    def only_used_blocks(self) -> "Letter":
        """Without blocks whose line somebody deleted."""
        standing = {line.strip() for line in self.body.split("\n")}
        return replace(self, blocks=tuple(one for one in self.blocks if one.marker in standing))


_MARKER = re.compile("«[^»]+»")
_EVERY_MARKER = frozenset(marker_of(kind) for kind in BlockKind)
_MOST_LINES = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterStanding:
    """Everything a signature of a letter covers besides its own words: identities as they were that day."""

    client_name: str
    client_born: date | None
    client_nhs_number: str
    service_identity_id: str
    signer_name: OwnName
    profession: str
    registration: str
    client_born_in_part: str = ""
    prepared: str = ""

    @property
    def born_words(self) -> str:
        """The birth date as letters write it, or as much of it as is known."""
        if self.client_born is not None:
            return letter_date(self.client_born)
        known = from_stored(self.client_born_in_part)
        return known.words if known else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedLetter:
    """A signed letter as it was signed, with the hash of its frozen PDF. Stored once, never changed."""

    id: LetterId
    client_id: ClientId
    signed_at: datetime
    signer_id: StaffId
    letter: Letter = field(metadata=RESTRICTED)
    standing: LetterStanding
    pdf_sha256: str
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPdf:
    """The very bytes that were sealed; every print is made from these."""

    id: LetterId
    client_id: ClientId
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """One line of the print register."""

    id: str
    letter_id: LetterId
    client_id: ClientId
    printed_at: datetime
    printed_by: StaffId
    printer: str
    copies: int
    pages: int
    pdf_sha256: str
    is_reprint: bool
    recipient: str = ""
    what: str = "letter"
    outside: bool = False
    both_sides: bool = False


class LetterEventKind(StrEnum):
    """What became of a signed letter. Cancelled and recalled letters are never printed again."""

    FOR_POST = "released for the post"
    POSTED = "posted"
    HANDED_OVER = "handed over in person"
    SECURE_MAIL = "sent through the trust's secure mail"
    DELIVERED = "delivery confirmed"
    RETURNED = "returned undelivered"
    SHREDDED = "copy shredded"
    PRINT_FAILED = "printing failed"
    REPLACED = "replaced by a new letter"
    RECALLED = "recalled"
    CANCELLED = "cancelled"

    @property
    def ends_it(self) -> bool:
        return self in (LetterEventKind.RECALLED, LetterEventKind.CANCELLED)

    @property
    def is_release(self) -> bool:
        """Whether it left the team, or never will."""
        return self not in (LetterEventKind.SHREDDED, LetterEventKind.PRINT_FAILED, LetterEventKind.FOR_POST)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterEvent:
    """One line of a signed letter's later life. Added, never changed."""

    id: str
    letter_id: LetterId
    client_id: ClientId
    kind: LetterEventKind
    details: str
    recorded_by: StaffId
    recorded_by_name: OwnName
    recorded_at: datetime

    def problems(self) -> tuple[Problem, ...]:
        needs_words = self.kind.ends_it or self.kind in (LetterEventKind.RETURNED, LetterEventKind.REPLACED)
        if needs_words and not self.details.strip():
            return (Problem("details", "Say why, and who was told"),)
        return ()
