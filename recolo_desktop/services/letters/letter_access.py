"""Who may open, print and post a signed letter (section 4.8)."""

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal
from recolo_desktop.domain.letters.letter import LetterEvent, LetterEventKind, SealedLetter
from recolo_desktop.domain.protection.letter_check import printed_parts
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import Sureness, hits
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import ids_of, people_near
from recolo_desktop.services.basics.ports import Work


def refuse_closed_letter(work: Work, actor: StaffMember, sealed: SealedLetter) -> None:
    """Raise NotAllowed for a letter that is not this person's to see.

    Whoever reads no session content has the letters that were released for the post. A text that names somebody
    protected is closed to every role that may not see who that is: a clinician posts it.
    """
    if may(actor, Right.SEE_PROTECTED_PEOPLE):
        return
    if not may(actor, Right.READ_EVERY_LETTER) and not _is_released(work, sealed):
        raise NotAllowed("This letter was not released for the post. A clinician releases it, or posts it.")
    if names_somebody(work, sealed):
        raise NotAllowed("A clinician opens, prints and posts this letter.")


def refuse_release(work: Work, sealed: SealedLetter) -> None:
    """Raise Refusal where releasing a letter would show somebody who is protected."""
    if names_somebody(work, sealed):
        raise Refusal("This letter names somebody protected, so it is not released: print and post it yourself.")


def names_somebody(work: Work, sealed: SealedLetter) -> bool:
    """Whether its words give anybody away whom any order protects."""
    texts = printed_parts(sealed.letter)
    needles = of_people(people_near(work, ids_of(work, sealed.client_id), texts))
    return any(hit.sureness is Sureness.CERTAIN for text in texts for hit in hits(text, needles))


def _is_released(work: Work, sealed: SealedLetter) -> bool:
    return bool(work.find(LetterEvent, letter_id=sealed.id, kind=LetterEventKind.FOR_POST.value))
