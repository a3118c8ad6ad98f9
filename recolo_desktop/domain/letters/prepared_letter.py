"""A letter that one person writes and signs, and another reads, signs and answers for (sections 3.9 and 4.4)."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from recolo_desktop.domain.basics.dates import letter_date, letter_time, local
from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.records.journal import RESTRICTED
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedLetter:
    """The words as their writer signed them. Stored once, never changed; what is sealed later may differ."""

    id: str
    client_id: ClientId
    author_id: StaffId
    author_name: OwnName
    profession: str
    signed_at: datetime
    letter: Letter = field(metadata=RESTRICTED)

    @property
    def writer(self) -> str:
        return f"{self.author_name}, {self.profession}"


def signs_as_preparer(member: StaffMember) -> bool:
    """Whether this person signs own letters, and a clinician signs beside. Typing for somebody is not preparing."""
    alone = may(member, Right.SIGN_LETTERS) and member.signs_letters_alone
    return may(member, Right.WRITE_NOTES) and not alone


def stands_behind(prepared: PreparedLetter, letter: Letter) -> bool:
    """Whether what is to be sealed says to the same people what the writer signed."""
    return _said(prepared.letter) == _said(letter)


def preparing_line(letter: Letter, prepared: PreparedLetter | None) -> str:
    """What the letter prints under the signature about who wrote it; empty where the signer did."""
    if prepared is None:
        return f"Prepared by {letter.prepared_by}" if letter.prepared_by else ""
    if not stands_behind(prepared, letter):
        return f"Prepared by {prepared.writer}, and changed since by the person who signs"
    at = local(prepared.signed_at)
    when = f"{letter_date(at.date())} at {letter_time(f'{at:%H:%M}')}"
    return f"Prepared and signed electronically by {prepared.writer} on {when}"


def preparing_finding(letter: Letter, prepared: PreparedLetter | None) -> tuple[Finding, ...]:
    """What a clinician is asked before the words of somebody else go out under one signature."""
    writer = prepared.writer if prepared is not None else letter.prepared_by
    if not writer or (prepared is not None and stands_behind(prepared, letter)):
        return ()
    return (
        Finding(
            severity=Severity.CHECK,
            what=f"{writer}, has not signed these words",
            why="Hand the letter back for that signature, or say why it goes out with yours alone.",
            key="the second signature is missing",
        ),
    )


def _said(letter: Letter) -> Letter:
    used = letter.only_used_blocks()
    return replace(used, author_id=StaffId(""), prepared_by="", prepared_id="", point_size=12)
