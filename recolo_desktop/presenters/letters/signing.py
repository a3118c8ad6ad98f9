"""What the button under a draft does for whoever looks at it, and what is said before somebody signs."""

from dataclasses import dataclass

from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.letters.letter import Letter, LetterStanding
from recolo_desktop.domain.letters.prepared_letter import signs_as_preparer
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember

# What stands against a signature is told beside the letter only: the banner outlives it, and the client may be looking.
STILL_BLOCKED = "Not signed. Put right what is marked red at the letter."
STILL_ASKED = "Not signed. Answer what is asked at the letter."


def signing_words(actor: StaffMember) -> str:
    """The words of the button; empty for somebody whose letters a clinician signs, and who hands them over."""
    if signs_as_preparer(actor):
        return "Sign and hand over"
    return "Review and sign" if may(actor, Right.SIGN_LETTERS) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """What somebody is told before she signs, the sentences to answer for, and the standing that the page showed."""

    letter: Letter
    facts: list[tuple[str, str]]
    to_acknowledge: tuple[str, ...]
    shown: LetterStanding | None

    @classmethod
    def of(
        cls, letter: Letter, findings: tuple[Finding, ...], shown: LetterStanding | None, actor: StaffMember
    ) -> "Signing":
        """Of this letter, by this person, with what the check asked about."""
        to_check = tuple(dict.fromkeys(finding.what for finding in findings))
        place = ", ".join(letter.recipient_address) or "by hand"
        return cls(
            letter=letter,
            facts=[
                ("To", f"{letter.recipient_name}, {place}"),
                ("Copies", "; ".join(copy.name for copy in letter.copies) or "None"),
                ("Safety check", f"{len(to_check)} to confirm below" if to_check else "Passed"),
                ("Signed as", f"{actor.name}, {actor.profession}"),
            ],
            to_acknowledge=to_check,
            shown=shown,
        )
