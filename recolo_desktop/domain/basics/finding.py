"""What a check found: what, where, why, and the way on."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Must fix blocks signing; check needs a second look, and a reason if it stays."""

    MUST_FIX = "must fix"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found: what, where, why, and what may stand there instead.

    `key` names it without the words of the letter, for the journal. `asks_about` is a word that the record does not
    know: somebody answers once for the record, and until then nobody signs. `about` is what of a
    protected person it may be: a name, an address. `tells_nothing` says that it follows from the client's own file or
    from the form of the letter, so that whoever may not see who is protected may read it.
    """

    severity: Severity
    what: str
    why: str
    key: str
    paragraph: int = 0
    start: int = -1
    end: int = -1
    replace_with: str = ""
    asks_about: str = ""
    about: str = ""
    tells_nothing: bool = False


def unanswered(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that ask about a word which nobody has answered yet."""
    return tuple(finding for finding in found if finding.asks_about)


def must_fix(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that block signing."""
    return tuple(finding for finding in found if finding.severity is Severity.MUST_FIX)
