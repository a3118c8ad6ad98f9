"""What a finding weighs, by whose details they are, how sure it is and who reads the text: one table."""

from enum import StrEnum

from recolo_desktop.domain.basics.finding import Severity


class Whose(StrEnum):
    """Whose details, and how surely."""

    PROTECTED_CERTAIN = "somebody whom this client's order protects, for certain"
    PROTECTED_LIKELY = "somebody whom this client's order protects, perhaps"
    OTHER_CERTAIN = "somebody of another record, for certain"
    OTHER_NAME_ONLY = "somebody of another record, a name only"


_TO_CLIENT, _TO_OTHERS = True, False
SEVERITY: dict[tuple[Whose, bool], Severity] = {
    (Whose.PROTECTED_CERTAIN, _TO_CLIENT): Severity.MUST_FIX,
    (Whose.PROTECTED_CERTAIN, _TO_OTHERS): Severity.CHECK,
    (Whose.PROTECTED_LIKELY, _TO_CLIENT): Severity.CHECK,
    (Whose.PROTECTED_LIKELY, _TO_OTHERS): Severity.CHECK,
    (Whose.OTHER_CERTAIN, _TO_CLIENT): Severity.MUST_FIX,
    (Whose.OTHER_CERTAIN, _TO_OTHERS): Severity.MUST_FIX,
    (Whose.OTHER_NAME_ONLY, _TO_CLIENT): Severity.CHECK,
    (Whose.OTHER_NAME_ONLY, _TO_OTHERS): Severity.CHECK,
}


def severity(whose: Whose, reaches_client: bool) -> Severity:
    """What a finding weighs in a text that the client gets to read, or does not."""
    return SEVERITY[whose, reaches_client]
