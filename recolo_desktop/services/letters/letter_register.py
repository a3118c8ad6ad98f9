"""What becomes of a signed letter: opened, printed, sent, replaced. The letter itself never changes."""

import re
from dataclasses import replace

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.dates import letter_date, local
from recolo_desktop.domain.basics.errors import Refusal, StoreFault, refuse_if_any, require
from recolo_desktop.domain.basics.formatted_text import OF_A_LETTER, read_plain
from recolo_desktop.domain.basics.ids import LetterId, new_id
from recolo_desktop.domain.letters.letter import Letter, LetterEvent, LetterEventKind, LetterPdf, Printing, SealedLetter
from recolo_desktop.domain.letters.letter_life import ending_of
from recolo_desktop.domain.protection.reaching import says_he_gets_it
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import files_of
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Work
from recolo_desktop.services.letters.letter_access import LetterAccess
from recolo_desktop.services.letters.letter_gathering import next_number
from recolo_desktop.services.letters.letter_preparing import prepared_of
from recolo_desktop.services.letters.letter_safety import LetterSafety, refuse_of_two_files
from recolo_desktop.services.records.signatures import fault_of


class LetterRegister:
    """Each method reads, or is one transaction."""

    def __init__(
        self,
        open_work: OpenWork,
        keys: Keys,
        clock: Clock,
        access: LetterAccess,
        safety: LetterSafety,
    ) -> None:
        self._open_work = open_work
        self._keys = keys
        self._clock = clock
        self._access = access
        self._safety = safety

    def open_sealed(self, actor: StaffMember, letter_id: str) -> tuple[bytes, str | None]:
        """The frozen PDF, and why its seal does not hold if it does not."""
        require_right(actor, Right.PRINT_LETTERS)
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            self._access.refuse_closed(work, actor, sealed)
            pdf = work.get(LetterPdf, letter_id).pdf
            fault = fault_of(sealed, work.find(Signature, subject_id=letter_id), self._keys)
            if fault is None and (prepared := prepared_of(work, sealed.letter)) is not None:
                fault = fault_of(prepared, work.find(Signature, subject_id=prepared.id), self._keys)
        if digest(pdf) != sealed.pdf_sha256:
            return pdf, "The letter's PDF is not the one that was signed."
        return pdf, fault or self._keys.fault_in_pdf(pdf, sealed.signed_at)

    def record_printing(
        self,
        actor: StaffMember,
        letter_id: str,
        *,
        printer: str,
        copies: int,
        pages: int,
        recipient: str = "",
        what: str = "letter",
        outside: bool = False,
        both_sides: bool = False,
    ) -> Printing:
        """One line in the print register, written before the paper comes out."""
        require_right(actor, Right.PRINT_LETTERS)
        if copies < 1 or pages < 1 or not printer.strip():
            raise Refusal("Say on which printer, and how many copies of how many pages.")
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            self._access.refuse_closed(work, actor, sealed)
            pdf = work.get(LetterPdf, letter_id).pdf
            known = {sealed.letter.recipient_name, *(copy.name for copy in sealed.letter.copies), ""}
            if recipient not in known:
                raise Refusal("The letter was not signed for this person. Open it again.")
            if digest(pdf) != sealed.pdf_sha256:
                raise StoreFault("The letter's PDF is not the one that was signed. It was not printed.")
            if ending_of(letter_id, work.find(LetterEvent, letter_id=letter_id)):
                raise Refusal("This letter was cancelled or recalled, so it is not printed again.")
            self._safety.refuse_if_protected_since(work, actor, sealed)
            printing = Printing(
                id=new_id(work.now),
                letter_id=sealed.id,
                client_id=sealed.client_id,
                printed_at=self._clock(),
                printed_by=actor.id,
                printer=printer,
                copies=copies,
                pages=pages,
                pdf_sha256=sealed.pdf_sha256,
                is_reprint=any(
                    one.recipient == recipient and one.what == what for one in work.find(Printing, letter_id=letter_id)
                ),
                recipient=recipient,
                what=what,
                outside=outside,
                both_sides=both_sides,
            )
            work.add(printing)
            work.record(
                Action.LETTER_PRINTED,
                client_id=sealed.client_id,
                subject="sealed_letters",
                subject_id=letter_id,
                reason=f"{copies} on {printer}{', outside the premises' if outside else ''}",
            )
            work.commit()
        return printing

    def record_event(self, actor: StaffMember, letter_id: str, kind: LetterEventKind, details: str) -> LetterEvent:
        """What became of a signed letter; the letter itself never changes."""
        require_right(actor, Right.PRINT_LETTERS)
        require(not kind.ends_it or may(actor, Right.SIGN_LETTERS), "A clinician cancels or recalls a letter.")
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            event = LetterEvent(
                id=new_id(work.now),
                letter_id=sealed.id,
                client_id=sealed.client_id,
                kind=kind,
                details=details.strip(),
                recorded_by=actor.id,
                recorded_by_name=actor.name,
                recorded_at=self._clock(),
            )
            refuse_if_any(event.problems())
            if kind in _LEAVES:
                by_post = "" if kind in (LetterEventKind.FOR_POST, LetterEventKind.POSTED) else None
                self._safety.refuse_if_protected_since(work, actor, sealed, by_post=by_post)
            if kind in _REACHES_SOMEBODY:
                self._refuse_giving_to_client(work, sealed, kind, event.details)
            if kind is LetterEventKind.FOR_POST:
                require(may(actor, Right.SIGN_LETTERS), "A clinician releases a letter for the post.")
                self._access.refuse_release(work, sealed)
            else:
                self._access.refuse_closed(work, actor, sealed)
            work.add(event)
            work.record(
                Action.LETTER_EVENT,
                client_id=sealed.client_id,
                subject="sealed_letters",
                subject_id=letter_id,
                reason=kind.value,
            )
            work.commit()
        return event

    def _refuse_giving_to_client(self, work: Work, sealed: SealedLetter, kind: LetterEventKind, details: str) -> None:
        """What was not written for the client and tells of somebody protected goes to professionals only."""
        whom = re.sub(r"^\s*(?:handed (?:over )?|posted |sent )?to\s+", "", details, flags=re.IGNORECASE)
        is_handed = kind is LetterEventKind.HANDED_OVER
        if not is_handed and not any(says_he_gets_it(whom, one) for one in files_of(work, sealed.client_id)):
            return  # "second class, tracked"
        if not self._access.may_be_given_to(work, sealed, whom if is_handed else "the client"):
            raise Refusal(
                "This letter was not written for the client and may name somebody protected, so it goes only to "
                "an office, or to somebody whom the file knows by name. If the client has it already, record a breach "
                "concern and tell a lead now."
            )

    def begin_again(self, actor: StaffMember, letter_id: str) -> Letter:
        """A new letter to the same recipient that quotes which one it replaces; nothing changes in the old one."""
        require_right(actor, Right.WRITE_LETTERS)
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            self._access.refuse_closed(work, actor, sealed)
            refuse_of_two_files(work, sealed)
            old = sealed.letter
            number = next_number(work, old.client_id)
            first = (
                f"This letter replaces our letter of {letter_date(old.written_on)}, reference {old.reference}. "
                "[Say what was wrong, and quote it]"
            )
            begun = replace(
                old,
                id=LetterId(new_id(work.now)),
                author_id=actor.id,
                prepared_by="",
                prepared_id="",
                written_on=today,
                reference=f"{old.client_id[-6:].upper()}/{number:02d}",
            )
            return begun.beginning_with(*read_plain(f"{first}\n", OF_A_LETTER))


_LEAVES = (
    LetterEventKind.FOR_POST,
    LetterEventKind.POSTED,
    LetterEventKind.HANDED_OVER,
    LetterEventKind.SECURE_MAIL,
)
_REACHES_SOMEBODY = (LetterEventKind.POSTED, LetterEventKind.HANDED_OVER, LetterEventKind.SECURE_MAIL)
