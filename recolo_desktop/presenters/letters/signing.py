"""What the button under a draft does for whoever looks at it."""

from recolo_desktop.domain.letters.prepared_letter import signs_as_preparer
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember


def signing_words(actor: StaffMember) -> str:
    """The words of the button; empty for somebody whose letters a clinician signs, and who hands them over."""
    if signs_as_preparer(actor):
        return "Sign and hand over"
    return "Review and sign" if may(actor, Right.SIGN_LETTERS) else ""
