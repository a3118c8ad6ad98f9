"""What goes around a signed letter: covers, envelopes, the window test, an encrypted copy; and what went where."""

from dataclasses import dataclass, field
from typing import Protocol

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import HasProblems, NotFound, Problem, Refusal, StoreFault, refuse_if_any
from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Copy, LetterEvent, LetterPdf, Printing, SealedLetter
from recolo_desktop.domain.letters.letter_as_text import as_text
from recolo_desktop.domain.letters.letter_life import ending_of
from recolo_desktop.domain.protection.facts_of_its_own import Own, read_as
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.passphrase import PassphraseRule
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.clients.as_seen import letters_seen_by
from recolo_desktop.services.letters.letter_access import LetterAccess
from recolo_desktop.services.letters.letter_safety import LetterSafety
from recolo_desktop.services.protection.openings import Openings
from recolo_desktop.services.protection.reading_out import shown_to
from recolo_desktop.services.team.identities import current_identity


class SheetPress(Protocol):
    """Draws the sheets around a letter."""

    def cover(self, sealed: SealedLetter, copy: Copy, identity: ServiceIdentity) -> bytes:
        """The sheet on top of one copy."""

    def envelope(self, what: str, name: str, address: tuple[str, ...], identity: ServiceIdentity) -> bytes:
        """An envelope or label."""

    def ruler(self, identity: ServiceIdentity) -> bytes:
        """The test page for the window."""


class PdfLock(Protocol):
    """Encrypts a PDF with a passphrase."""

    def __call__(self, document: bytes, passphrase: str) -> bytes: ...


class ArchiveLock(Protocol):
    """Encrypts files with a passphrase, in one archive."""

    def __call__(self, files: dict[str, bytes], passphrase: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody whom a signed letter goes to. `copy` is None for the one to whom it is written."""

    name: str
    role: str
    address: tuple[str, ...] = field(metadata=read_as(Own.OF_AN_OFFICE))
    copy: Copy | None = None


@dataclass(frozen=True, slots=True)
class SentLetter:
    """One line of what went to somebody, in any record that this person may open."""

    letter_id: str
    client_id: str
    client_name: str
    written_on: str
    subject: str
    to: str = field(metadata=read_as(Own.OF_AN_OFFICE))
    state: str


def addressees(sealed: SealedLetter) -> tuple[Addressee, ...]:
    """The recipient, then everybody who gets a copy, each with an address of their own."""
    letter = sealed.letter
    own = Addressee(letter.recipient_name, letter.recipient_role, letter.recipient_address)
    return (own, *(Addressee(copy.name, copy.role, copy.address, copy) for copy in letter.copies))


class LetterPaper:
    """Each method reads, or is one transaction."""

    def __init__(
        self,
        open_work: OpenWork,
        clock: Clock,
        press: SheetPress,
        lock: PdfLock,
        lock_archive: ArchiveLock,
        passphrases: PassphraseRule,
        access: LetterAccess,
        safety: LetterSafety,
        openings: Openings,
    ) -> None:
        self._openings = openings
        self._open_work = open_work
        self._safety = safety
        self._access = access
        self._clock = clock
        self._press = press
        self._lock = lock
        self._lock_archive = lock_archive
        self._passphrases = passphrases

    def cover(self, actor: StaffMember, letter_id: str, copy: Copy) -> bytes:
        """The sheet that lies on top of one copy: only that one's address."""
        require_right(actor, Right.PRINT_LETTERS)
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            self._access.refuse_closed(work, actor, sealed)
            _refuse_ended(work, letter_id)
            self._safety.refuse_if_protected_since(work, actor, sealed)
            identity = work.get(ServiceIdentity, sealed.standing.service_identity_id)
        if copy not in sealed.letter.copies:
            raise NotFound("This copy is not on the letter that was signed. Open the letter again.")
        return self._press.cover(sealed, copy, identity)

    def envelope(self, actor: StaffMember, letter_id: str, to: Addressee, what: str) -> bytes:
        """An envelope or label with this address and nothing else."""
        require_right(actor, Right.PRINT_LETTERS)
        if not to.address:
            raise HasProblems([Problem("what", "There is no address: this one is handed over in person")])
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            self._access.refuse_closed(work, actor, sealed)
            _refuse_ended(work, letter_id)
            self._safety.refuse_if_protected_since(work, actor, sealed, by_post=to.name)
            if to not in addressees(sealed):
                raise NotFound("This address is not on the letter that was signed. Open the letter again.")
            identity = work.get(ServiceIdentity, sealed.standing.service_identity_id)
        return self._press.envelope(what, to.name, to.address, identity)

    def ruler(self, actor: StaffMember, identity: ServiceIdentity | None = None) -> bytes:
        """The test page for the window, with the letterhead as typed or as it stands."""
        require_right(actor, Right.PRINT_LETTERS)
        with self._open_work(actor) as work:
            standing = current_identity(work, local(self._clock()).date())
        return self._press.ruler(identity or standing)

    def encrypted_copy(
        self,
        actor: StaffMember,
        letter_id: str,
        whom: str,
        passphrase: str,
        again: str,
        *,
        plain_text: bool = False,
    ) -> bytes:
        """The letter's pages as a PDF that opens with a passphrase only. The journal says for whom.

        With `plain_text`, an archive instead, with the words alone for whoever reads with a screen reader.
        """
        require_right(actor, Right.SIGN_LETTERS)
        found = [] if whom.strip() else [Problem("whom", "Say for whom this copy is, and by what way it goes")]
        if sentence := self._passphrases.problem(passphrase, (whom, *actor.names_known())):
            found.append(Problem("passphrase", sentence))
        elif passphrase != again:
            found.append(Problem("again", "The two passphrases differ. Type the second one again."))
        refuse_if_any(found)
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            self._access.refuse_closed(work, actor, sealed)
            _refuse_ended(work, letter_id)
            self._safety.refuse_if_protected_since(work, actor, sealed)
            self._refuse_unless_professional(work, sealed, whom)
            pdf = work.get(LetterPdf, letter_id).pdf
            if digest(pdf) != sealed.pdf_sha256:
                raise StoreFault("The letter's PDF is not the one that was signed. It was not copied.")
            identity = work.get(ServiceIdentity, sealed.standing.service_identity_id)
            if plain_text:
                words_alone = as_text(sealed, identity.service_name).encode("utf-8-sig")
                locked = self._lock_archive({"letter.txt": words_alone}, passphrase)
            else:
                locked = self._lock(pdf, passphrase)
            work.record(
                Action.LETTER_EXPORTED,
                client_id=sealed.client_id,
                subject="sealed_letters",
                subject_id=letter_id,
                reason=f"{whom.strip()}{', as plain text' if plain_text else ''}",
            )
            work.commit()
        return locked

    def _refuse_unless_professional(self, work: Work, sealed: SealedLetter, whom: str) -> None:
        """What names somebody protected leaves for an office or a professional of the file only."""
        if not self._access.may_be_given_to(work, sealed, whom):
            sentence = (
                "This letter may name somebody protected. Say for which professional it is, by office or by name."
            )
            raise HasProblems([Problem("whom", sentence)])

    def sent_to(self, actor: StaffMember, typed: str) -> tuple[SentLetter, ...]:
        """Everything that was signed for somebody, by any part of name or role, the newest first.

        As in the search: of records that are open to this person, or that she could open without giving a reason.
        """
        require_right(actor, Right.PRINT_LETTERS)
        wanted = set(words(typed))
        if not wanted:
            return ()
        with self._open_work(actor) as work:
            each_file = {one.client_id: None for one in work.find(SealedLetter)}
            opens = {key: self._openings.is_open(work, actor, key) for key in each_file}
            sealed_here = tuple(one for one in work.find(SealedLetter) if opens[one.client_id])
            every = letters_seen_by(work, actor, sealed_here, work.find(LetterEvent))
            shown = {one.id: one for one in shown_to(work, actor, every)}  # nobody is found by what is not shown
            found = [
                (sealed, one)
                for sealed in every
                for one, seen in zip(addressees(sealed), addressees(shown[sealed.id]), strict=True)
                if wanted <= {*words(seen.name), *words(seen.role), *words(" ".join(seen.address))}
            ]
            names = {
                client.id: client.banner_name
                for client in work.find(Client, id=tuple({sealed.client_id for sealed, _ in found}))
            }
            lines = tuple(
                SentLetter(
                    letter_id=sealed.id,
                    client_id=sealed.client_id,
                    client_name=names.get(sealed.client_id, ""),
                    written_on=sealed.letter.written_on.isoformat(),
                    subject=sealed.letter.subject,
                    to=f"{one.name}{' (copy)' if one.copy else ''}",
                    state=state_of(work, sealed),
                )
                for sealed, one in found
            )
        return tuple(sorted(lines, key=lambda line: line.written_on, reverse=True))


def state_of(work: Work, sealed: SealedLetter) -> str:
    """Where a signed letter is: signed, printed, or what last became of it."""
    events = sorted(work.find(LetterEvent, letter_id=sealed.id), key=lambda one: (one.recorded_at, one.id))
    if events:
        return events[-1].kind.value
    return "printed" if work.find(Printing, letter_id=sealed.id) else "signed, not printed"


def _refuse_ended(work: Work, letter_id: str) -> None:
    if ending_of(letter_id, work.find(LetterEvent, letter_id=letter_id)):
        raise Refusal("This letter was cancelled or recalled, so no copy of it is made.")
