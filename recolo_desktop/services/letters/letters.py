"""Letters: begin from a template, check, preview, sign, print."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import RecordLocked, Refusal, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.basics.ids import LetterId, new_id
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, Letter, LetterKind, LetterPdf, LetterStanding, SealedLetter
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock, marker_of
from recolo_desktop.domain.letters.letter_template import LetterTemplate, in_own_words, newest
from recolo_desktop.domain.letters.prepared_letter import PreparedLetter, preparing_line, signs_as_preparer
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Press, Work
from recolo_desktop.services.basics.thawing import thawed
from recolo_desktop.services.letters.letter_blocks import block_of
from recolo_desktop.services.letters.letter_facts import LetterFacts, sample_facts
from recolo_desktop.services.letters.letter_gathering import LetterGathering, next_number
from recolo_desktop.services.letters.letter_preparing import prepared_of
from recolo_desktop.services.letters.letter_recipients import recipient_of, standing_of
from recolo_desktop.services.letters.letter_safety import LetterSafety
from recolo_desktop.services.protection.reading_out import shown_to
from recolo_desktop.services.records.signatures import signed
from recolo_desktop.services.team.identities import current_identity


class Wording(Protocol):
    """The kinds of letter there are, and their words filled with facts."""

    def kinds(self) -> tuple[LetterKind, ...]: ...

    def fill(self, kind: LetterKind, facts: LetterFacts, recipient_name: str) -> tuple[str, str, str]:
        """Subject, opening and body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The letter as it would print now, and what its safety check found."""

    pdf: bytes
    pages: int
    findings: tuple[Finding, ...]
    standing: LetterStanding


_DISCLOSURE = "disclosure_sheet"  # what cannot wait for the clock
_IN_DOUBT = "Clock in doubt: dated by the last entry of the records."


class Letters:
    """What staff can do with letters. Each method is one transaction."""

    def __init__(
        self,
        open_work: OpenWork,
        keys: Keys,
        press: Press,
        wording: Wording,
        clock: Clock,
        gathering: LetterGathering,
        safety: LetterSafety,
    ) -> None:
        self._gathering = gathering
        self._safety = safety
        self._open_work = open_work
        self._keys = keys
        self._press = press
        self._wording = wording
        self._clock = clock

    def kinds(self) -> tuple[LetterKind, ...]:
        return self._wording.kinds()

    def begin(self, actor: StaffMember, client: Client, kind: LetterKind, about: str = "") -> Letter:
        """A draft prefilled from the record; `about` is the breach concern that a disclosure sheet tells of."""
        require_right(actor, Right.WRITE_LETTERS)
        kind = next((one for one in self.kinds() if one.key == kind.key), kind)  # its words, whoever passes them
        name, role, address = recipient_of(client, kind)
        with self._open_work(actor) as work:
            kind = shown_to(work, actor, in_own_words(kind, newest(work.find(LetterTemplate, kind_key=kind.key))))
            facts = shown_to(work, actor, self._gathering.facts(work, actor, client, about))
            subject, opening, body = self._wording.fill(kind, facts, name)
            letter = Letter(
                id=LetterId(new_id(work.now)),
                client_id=client.id,
                author_id=actor.id,
                kind_key=kind.key,
                kind_version=kind.version,
                audience=kind.audience,
                written_on=facts.today,
                reference=f"{client.id[-6:].upper()}/{next_number(work, client.id):02d}",
                recipient_name=name,
                recipient_role=role,
                recipient_address=address,
                opening=opening,
                subject=subject,
                body=body,
                sign_off=kind.sign_off,
                point_size=max(client.letter_point_size, kind.point_size) if kind.audience is Audience.CLIENT else 12,
            )
            return _with_its_blocks(letter, facts)

    def block(self, actor: StaffMember, client_id: str, kind: BlockKind, audience: Audience) -> LetterBlock:
        """A table or chart as the record has it now, for whoever reads the letter."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            facts = shown_to(work, actor, self._gathering.facts(work, actor, work.get(Client, client_id)))
        made = block_of(kind, facts, audience)
        if not made.rows and not made.points:
            raise Refusal(f"The record holds nothing yet for “{kind.value}”.")
        return made

    def left_out(self, actor: StaffMember, client_id: str, audience: Audience) -> tuple[str, ...]:
        """What the record holds that no letter to this audience takes from it, each with the reason."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            return self._gathering.left_out(work, actor, client_id, audience)

    def preview(self, actor: StaffMember, letter: Letter) -> Preview:
        """The draft as pages with its watermark, and the safety check of this moment."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            client, identity = work.get(Client, letter.client_id), current_identity(work, letter.written_on)
            prepared = prepared_of(work, letter)
            if signs_as_preparer(actor):
                letter, prepared = replace(letter, prepared_by="", prepared_id=""), None
            found = self._safety.look(work, actor, letter)
            line = self._line(work, letter, prepared)
        standing = standing_of(client, identity, actor, line)
        pdf, pages = self._press.draw(letter, standing, identity, None)
        return Preview(pdf=pdf, pages=pages, findings=found, standing=standing)

    def preview_template(self, actor: StaffMember, kind: LetterKind) -> bytes:
        """A kind of letter with these words, filled in for somebody who does not exist.

        For those who may keep them: to others it would be a way to try names out, many at once.
        """
        require_right(actor, Right.ADMINISTER)
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            identity = current_identity(work, today)  # the words are the editor's own: they come back as they are
        facts = sample_facts(actor, identity, today)
        subject, opening, body = self._wording.fill(kind, facts, facts.client.letter_name)
        letter = Letter(
            id=LetterId("sample"),
            client_id=facts.client.id,
            author_id=actor.id,
            kind_key=kind.key,
            audience=kind.audience,
            written_on=today,
            reference="SAMPLE/01",
            recipient_name=facts.client.letter_name,
            recipient_address=facts.client.postal_lines,
            opening=opening,
            subject=subject,
            body=body,
            sign_off=kind.sign_off,
        )
        pdf, _ = self._press.draw(letter, standing_of(facts.client, identity, actor), identity, None)
        return pdf

    def sign(
        self,
        actor: StaffMember,
        seen: Letter,
        passphrase: str,
        reasons: Mapping[str, str] | None = None,
        as_shown: LetterStanding | None = None,
    ) -> SealedLetter:
        """Freeze the stored draft as a sealed PDF. Blocking findings refuse it; each other one needs a reason.

        `reasons` says, by what a finding says, why it may stand; the journal keeps them. `as_shown` is what the preview
        said of the client, the letterhead and the signer: if any of it changed since, nothing is signed.
        """
        reasons = reasons or {}
        require_right(actor, Right.SIGN_LETTERS)
        require(
            actor.signs_letters_alone,
            "Your letters need a second signature. Sign this one and hand it to a colleague, who reads and signs it.",
        )
        now = self._clock()
        kind = next((one for one in self.kinds() if one.key == seen.kind_key), None)
        if kind is None:
            raise Refusal("This kind of letter is no longer there. Begin it again as another kind.")
        refuse_if_any((*seen.problems(), *kind.problems_with(seen)))
        with self._open_work(actor) as work:  # before a key is derived, so that nobody waits for a refusal
            self._safety.refuse_unsafe(work, actor, seen, kind, reasons)
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            if work.find(SealedLetter, id=seen.id):
                raise RecordLocked("This letter is already signed. Replace it with a new letter.")
            draft = work.get(Draft, seen.id)
            require(draft.author_id == actor.id and seen.author_id == actor.id, "Only its author can sign this letter.")
            if draft.kind is not DraftKind.LETTER or draft.client_id != seen.client_id:
                raise StaleRecord("This letter belongs to another record. Open the record again, then sign.")
            if thawed(Letter, draft.body) != seen:
                raise StaleRecord("This letter changed since you read it. Read it again, then sign.")
            looked_at = self._safety.refuse_unsafe(work, actor, seen, kind, reasons)  # over what is sealed here
            sealed, pdf = self._seal(work, key.seal_pdf, actor, seen, now)
            if as_shown is not None and sealed.standing != as_shown:
                raise StaleRecord(
                    "The client file or the letterhead changed since the page was shown. Read it again, then sign."
                )
            work.add(sealed)
            work.add(LetterPdf(id=seen.id, client_id=seen.client_id, pdf=pdf))
            in_doubt = work.clock_in_doubt and seen.kind_key == _DISCLOSURE
            work.add(signed(work, key, actor, DraftKind.LETTER, sealed, now, even_in_doubt=in_doubt))
            work.drafts.drop(seen.id)
            work.record(
                Action.LETTER_SIGNED,
                client_id=seen.client_id,
                subject="sealed_letters",
                subject_id=seen.id,
                reason="; ".join((*looked_at, *(["clock in doubt"] if in_doubt else []))),
            )
            work.commit()
        return sealed

    def _seal(
        self, work: Work, seal_pdf: "SealPdf", actor: StaffMember, letter: Letter, now: datetime
    ) -> tuple[SealedLetter, bytes]:
        client = work.get(Client, letter.client_id)
        identity = current_identity(work, letter.written_on)
        standing = standing_of(client, identity, actor, self._line(work, letter, prepared_of(work, letter)))
        drawn, pages = self._press.draw(letter, standing, identity, now)
        pdf = seal_pdf(drawn, signer=actor.name)
        sealed = SealedLetter(
            id=letter.id,
            client_id=letter.client_id,
            signed_at=now,
            signer_id=actor.id,
            letter=letter,
            standing=standing,
            pdf_sha256=digest(pdf),
            pages=pages,
        )
        return sealed, pdf

    def _line(self, work: Work, letter: Letter, prepared: PreparedLetter | None) -> str:
        """Who prepared it; and where the time could not be believed, that."""
        doubt = _IN_DOUBT if work.clock_in_doubt and letter.kind_key == _DISCLOSURE else ""
        return " ".join(part for part in (preparing_line(letter, prepared), doubt) if part)


class SealPdf(Protocol):
    """How a key seals a PDF."""

    def __call__(self, document: bytes, *, signer: str) -> bytes: ...


def _with_its_blocks(letter: Letter, facts: LetterFacts) -> Letter:
    """Whatever the kind's own words set in from the record; a line for a block that holds nothing yet stays out."""
    for kind in (one for one in BlockKind if marker_of(one) in letter.body):
        block = block_of(kind, facts, letter.audience)
        if block.rows or block.points:
            letter = letter.with_block(block)
        else:
            letter = replace(letter, body=letter.body.replace(marker_of(kind), f"[{kind.value}: nothing to show yet]"))
    return letter
