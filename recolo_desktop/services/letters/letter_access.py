"""Who may open, print and post a signed letter (section 4.8), and to whom it may be given."""

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal
from recolo_desktop.domain.letters.letter import LetterEvent, LetterEventKind, SealedLetter
from recolo_desktop.domain.protection.letter_parts import printed_parts
from recolo_desktop.domain.protection.reaching import reaches_client
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import files_of
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.clients.places_in_letters import is_closed_for_its_places, tells_places
from recolo_desktop.services.protection.letter_checking import LetterChecking


class LetterAccess:
    """Judges a signed letter by the check of letters to the client, so that none says more than the other allows.

    `never_the_clients` are the keys of kinds that he never gets.
    """

    def __init__(self, checking: LetterChecking, never_the_clients: frozenset[str]) -> None:
        self._checking = checking
        self._never_the_clients = never_the_clients

    def refuse_closed(self, work: Work, actor: StaffMember, sealed: SealedLetter) -> None:
        """Raise NotAllowed for a letter that is not this person's to see.

        Whoever reads no session content has the letters that were released for the post. A text that names somebody
        protected is closed to every role that may not see who that is: a clinician posts it. What an order says of
        places is closed in a letter as it is in the order.
        """
        if is_closed_for_its_places(work, actor, sealed):
            raise NotAllowed("A psychologist or psychiatrist opens this letter: it says what an order says of places.")
        if may(actor, Right.SEE_PROTECTED_PEOPLE):
            return
        if not may(actor, Right.READ_EVERY_LETTER) and not _is_released(work, sealed):
            raise NotAllowed("This letter was not released for the post. A clinician releases it, or posts it.")
        if self._names_somebody(work, sealed):
            raise NotAllowed("A clinician opens, prints and posts this letter.")

    def refuse_release(self, work: Work, sealed: SealedLetter) -> None:
        """Raise Refusal where releasing a letter would show somebody protected, or what an order says of places."""
        if tells_places(work, sealed):
            raise Refusal("This letter says what an order says of places, so it is not released: post it yourself.")
        if self._names_somebody(work, sealed):
            raise Refusal("This letter names somebody protected, so it is not released: print and post it yourself.")

    def may_be_given_to(self, work: Work, sealed: SealedLetter, whom: str) -> bool:
        """Whether it was written for the client, tells him nothing, or goes to an office or a name of the file."""
        if any(reaches_client(sealed.letter, one) for one in files_of(work, sealed.client_id)):
            return True
        tells = sealed.letter.kind_key in self._never_the_clients or self._checking.says_anything(
            work, sealed.client_id, "\n\n".join(printed_parts(sealed.letter))
        )
        return not tells or not self._checking.may_be_the_clients(work, sealed.client_id, whom)

    def _names_somebody(self, work: Work, sealed: SealedLetter) -> bool:
        return self._checking.gives_away(work, sealed.client_id, printed_parts(sealed.letter))


def _is_released(work: Work, sealed: SealedLetter) -> bool:
    return bool(work.find(LetterEvent, letter_id=sealed.id, kind=LetterEventKind.FOR_POST.value))
