"""Letters: begin from a template, check, preview, sign, print."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.dates import letter_date, local
from recolo_desktop.domain.basics.errors import (
    Problem,
    RecordLocked,
    Refusal,
    StaleRecord,
    StoreFault,
    refuse_if_any,
    require,
)
from recolo_desktop.domain.basics.finding import Finding, Severity, must_fix, unanswered
from recolo_desktop.domain.basics.ids import LetterId, new_id
from recolo_desktop.domain.clients.case_entry import CONCERN, CONCERN_CLOSED, CaseEntry, MarkedInError, open_concerns
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.letters.left_out import left_out
from recolo_desktop.domain.letters.letter import (
    Audience,
    BlockKind,
    Letter,
    LetterBlock,
    LetterEvent,
    LetterEventKind,
    LetterKind,
    LetterPdf,
    LetterStanding,
    Printing,
    SealedLetter,
)
from recolo_desktop.domain.letters.letter_template import LetterTemplate, in_own_words, newest
from recolo_desktop.domain.letters.prepared_letter import (
    PreparedLetter,
    preparing_finding,
    preparing_line,
    signs_as_preparer,
)
from recolo_desktop.domain.notes.goal import Goal, GoalReview
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.domain.orders.order_sheet import OrderInPlainWords, in_plain_words
from recolo_desktop.domain.orders.order_status import as_known_on, binds_on, live_conditions
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY, LATER, LATER_WHY
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.protection.letter_check import printed_parts
from recolo_desktop.domain.protection.place_check import zones_in_words
from recolo_desktop.domain.protection.reaching import reaches_client
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, people_of
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Press, Work
from recolo_desktop.services.basics.thawing import thawed
from recolo_desktop.services.clients.client_record import awaiting_entries, notes_seen_by, orders_of_files
from recolo_desktop.services.letters.letter_access import names_somebody, refuse_closed_letter, refuse_release
from recolo_desktop.services.letters.letter_blocks import block_of
from recolo_desktop.services.letters.letter_facts import LetterFacts, sample_facts
from recolo_desktop.services.letters.letter_preparing import prepared_of
from recolo_desktop.services.protection.guessing import count, counts, question, seconds_until_answered
from recolo_desktop.services.protection.letter_checking import LetterChecking
from recolo_desktop.services.protection.reading_out import shown_to
from recolo_desktop.services.records.signatures import fault_of, signed
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


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the check last said of a letter to somebody who may not see who is protected."""

    text: str
    at: datetime
    found: bool
    blocks: bool


_DISCLOSURE = "disclosure_sheet"  # what cannot wait for the clock
_IN_DOUBT = "Clock in doubt: dated by the last entry of the records."
_BETWEEN_ANSWERS = 20  # seconds
# What these findings say is in the client file itself, and about nobody else.
_NO_SECRET = frozenset(
    {
        "unsafe post", "post not asked about", "a copy to the client, unsafe post", "professional letter to the client",
        "professional letter to the client's home", "copy to the client", "communication needs", "type too small",
        "hidden characters", "a copy for somebody who is not in the file", "an address in the list of copies",
        "a street in the list of copies",
    }
)  # fmt: skip


def _without_words(one: Finding) -> Finding:
    """What it is about and no word of the letter: labelled, the words would tell whom they name."""
    return replace(one, what=f"{one.key[0].upper()}{one.key[1:]}", start=-1, end=-1)


class Letters:
    """What staff can do with letters. Each method is one transaction."""

    def __init__(
        self,
        open_work: OpenWork,
        keys: Keys,
        press: Press,
        wording: Wording,
        clock: Clock,
        categories: tuple[ConditionCategory, ...],
        instruments: tuple[Instrument, ...],
        checking: LetterChecking,
    ) -> None:
        self._checking = checking
        self._categories = {category.key: category.name for category in categories}
        self._instruments = instruments
        self._open_work = open_work
        self._keys = keys
        self._press = press
        self._wording = wording
        self._clock = clock
        self._answers: dict[str, _Answer] = {}

    def kinds(self) -> tuple[LetterKind, ...]:
        return self._wording.kinds()

    def begin(self, actor: StaffMember, client: Client, kind: LetterKind, about: str = "") -> Letter:
        """A draft prefilled from the record; `about` is the breach concern that a disclosure sheet tells of."""
        require_right(actor, Right.WRITE_LETTERS)
        kind = next((one for one in self.kinds() if one.key == kind.key), kind)  # its words, whoever passes them
        name, role, address = recipient_of(client, kind)
        with self._open_work(actor) as work:
            kind = shown_to(work, actor, in_own_words(kind, newest(work.find(LetterTemplate, kind_key=kind.key))))
            facts = shown_to(work, actor, self._facts(work, actor, client, about))
            subject, opening, body = self._wording.fill(kind, facts, name)
            return Letter(
                id=LetterId(new_id(work.now)),
                client_id=client.id,
                author_id=actor.id,
                kind_key=kind.key,
                kind_version=kind.version,
                audience=kind.audience,
                written_on=facts.today,
                reference=f"{client.id[-6:].upper()}/{_next_number(work, client.id):02d}",
                recipient_name=name,
                recipient_role=role,
                recipient_address=address,
                opening=opening,
                subject=subject,
                body=body,
                sign_off=kind.sign_off,
                point_size=client.letter_point_size if kind.audience is Audience.CLIENT else 12,
            )

    def _facts(self, work: Work, actor: StaffMember, client: Client, about: str = "") -> LetterFacts:
        """All that this person's letter about this client may say."""
        today, ids = local(self._clock()).date(), ids_of(work, client.id)
        sees_notes, sees_goals = may(actor, Right.READ_NOTES), may(actor, Right.READ_GOALS)
        return LetterFacts(
            client=client,
            author=actor,
            today=today,
            notes=_notes_that_stand(work, actor, client.id) if sees_notes else (),
            goals=work.find(Goal, client_id=ids) if sees_goals else (),
            reviews=work.find(GoalReview, client_id=ids) if sees_goals else (),
            orders=self._orders(work, actor, client.id, today) if may(actor, Right.READ_CONDITIONS) else (),
            concern=_concern(work, client.id, about) if sees_notes else None,
            appointments=work.find(Appointment, client_id=ids),
            service=current_identity(work, today),
            entries=_entries_that_stand(work, ids) if sees_notes else (),
            time_now=f"{local(self._clock()):%H:%M}",
        )

    def block(self, actor: StaffMember, client_id: str, kind: BlockKind, audience: Audience) -> LetterBlock:
        """A table or chart as the record has it now, for whoever reads the letter."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            facts = shown_to(work, actor, self._facts(work, actor, work.get(Client, client_id)))
        made = block_of(kind, facts, audience)
        if not made.rows and not made.points:
            raise Refusal(f"The record holds nothing yet for “{kind.value}”.")
        return made

    def left_out(self, actor: StaffMember, client_id: str, audience: Audience) -> tuple[str, ...]:
        """What the record holds that no letter to this audience takes from it, each with the reason."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            ids = ids_of(work, client_id)
            return left_out(
                notes=work.find(SessionNote, client_id=ids) if may(actor, Right.READ_NOTES) else (),
                drafts=work.find(Draft, client_id=ids, author_id=actor.id),
                entries=work.find(CaseEntry, client_id=ids) if may(actor, Right.READ_NOTES) else (),
                in_error=frozenset(mark.subject_id for mark in work.find(MarkedInError, client_id=ids)),
                held_back=self._held_back(work, actor, client_id) if may(actor, Right.READ_CONDITIONS) else 0,
                audience=audience,
            )

    def _held_back(self, work: Work, actor: StaffMember, client_id: str) -> int:
        return sum(one.held_back for one in self._orders(work, actor, client_id, local(self._clock()).date()))

    def preview(self, actor: StaffMember, letter: Letter) -> Preview:
        """The draft as pages with its watermark, and the safety check of this moment."""
        require_right(actor, Right.WRITE_LETTERS)
        with self._open_work(actor) as work:
            client, identity = work.get(Client, letter.client_id), current_identity(work, letter.written_on)
            prepared = prepared_of(work, letter)
            if signs_as_preparer(actor):
                letter, prepared = replace(letter, prepared_by="", prepared_id=""), None
            found = self._as_answered(work, actor, letter, self._checking.found(work, letter))
            line = self._line(work, letter, prepared)
        found = (*found, *_unprintable(letter, self._press), *preparing_finding(letter, prepared))
        standing = _standing(client, identity, actor, line)
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
        pdf, _ = self._press.draw(letter, _standing(facts.client, identity, actor), identity, None)
        return pdf

    def _orders(self, work: Work, actor: StaffMember, client_id: str, today: date) -> tuple[OrderInPlainWords, ...]:
        """Each order that binds, by kinds, letters and limits; names and places in it stand as letters.

        Whoever reads no places of an order begins no letter with them: such a condition is held back.
        """
        known = {item.key: item for item in self._instruments}
        found = []
        for each in orders_of_files(work, ids_of(work, client_id)):
            if not binds_on(each.order, each.conditions, each.events, today):
                continue
            instrument = known.get(each.order.instrument)
            found.append(
                in_plain_words(
                    as_known_on(each.order, each.events, today),
                    _readable(actor, live_conditions(each.order, each.conditions, each.events, today)),
                    instrument.name if instrument else "Court order",
                    self._categories,
                    people=each.people,
                    events=each.events,
                    today=today,
                    notifies=bool(instrument and instrument.notification),
                )
            )
        return tuple(found)

    def _as_answered(
        self, work: Work, actor: StaffMember, letter: Letter, found: tuple[Finding, ...]
    ) -> tuple[Finding, ...]:
        """The findings as this person may read them; an answer to a role without the right is slow and journalled.

        Words that changed since the last answer are not checked before their turn, and nobody signs them until then: a
        letter is no way to try names out as fast as one types.
        """
        if not counts(actor):
            return found
        told = tuple(_without_words(one) for one in found if one.key in _NO_SECRET)
        hidden = tuple(one for one in found if one.key not in _NO_SECRET)
        now, last = self._clock(), self._answers.get(letter.id)
        asked = (letter.client_id, *printed_parts(letter))
        text = question(*asked)
        is_due = last is None or (last.text != text and now >= last.at + timedelta(seconds=_BETWEEN_ANSWERS))
        if is_due and not seconds_until_answered(work, actor, now, *asked, about=letter.id):
            blocks = any(one.severity is Severity.MUST_FIX for one in hidden)
            last = self._answers[letter.id] = _Answer(text, now, bool(hidden), blocks)
            count(work, actor, letter.client_id, bool(hidden), *asked, about=letter.id)
        if last is None or last.text != text:  # the answer for other words says nothing of these
            return (*told, Finding(severity=Severity.MUST_FIX, what=LATER, why=LATER_WHY, key="answered slowly"))
        if not last.found:
            return told
        weight = Severity.MUST_FIX if last.blocks else Severity.CHECK
        return (*told, Finding(severity=weight, what=ASK, why=ASK_WHY, key="for a clinician to look at"))

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
        with self._open_work(actor) as work:
            self._refuse_unsafe(work, actor, seen, kind, reasons)
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            if work.find(SealedLetter, id=seen.id):
                raise RecordLocked("This letter is already signed. Replace it with a new letter.")
            draft = work.get(Draft, seen.id)
            require(draft.author_id == actor.id and seen.author_id == actor.id, "Only its author can sign this letter.")
            if draft.kind is not DraftKind.LETTER or draft.client_id != seen.client_id:
                raise StaleRecord("This letter belongs to another record. Open the record again, then sign.")
            if thawed(Letter, draft.body) != seen:
                raise StaleRecord("This letter changed since you read it. Read it again, then sign.")
            looked_at = self._refuse_unsafe(work, actor, seen, kind, reasons)
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

    def _refuse_unsafe(
        self, work: Work, actor: StaffMember, letter: Letter, kind: LetterKind | None, reasons: Mapping[str, str]
    ) -> tuple[str, ...]:
        """Keys of what was looked at, with why it may stand; raises HasProblems when something blocks or lacks one."""
        client, people = work.get(Client, letter.client_id), people_of(work, letter.client_id, *printed_parts(letter))
        found = self._as_answered(work, actor, letter, self._checking.found(work, letter))
        found = (*found, *_unprintable(letter, self._press), *preparing_finding(letter, prepared_of(work, letter)))
        refuse_if_any(Problem("safety", f"{finding.what}. {finding.why}") for finding in must_fix(found))
        if kind is not None and kind.copy_to_client == "never" and reaches_client(letter, client):
            refuse_if_any([Problem("copies", "The client never gets this kind of letter. Look at the copies.")])
        refuse_if_any(
            Problem("safety", f"{finding.what}. Answer whose it is, or leave it out.") for finding in unanswered(found)
        )
        refuse_if_any(
            Problem("safety", f"Say why this may stand: {finding.what}")
            for finding in found
            if not reasons.get(finding.what, "").strip()
        )
        names = Labelling(people)
        said = (f"{finding.key} ({names.text(reasons[finding.what].strip())})" for finding in found)
        return tuple(dict.fromkeys(said))

    def _seal(
        self, work: Work, seal_pdf: "SealPdf", actor: StaffMember, letter: Letter, now: datetime
    ) -> tuple[SealedLetter, bytes]:
        client = work.get(Client, letter.client_id)
        identity = current_identity(work, letter.written_on)
        standing = _standing(client, identity, actor, self._line(work, letter, prepared_of(work, letter)))
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

    def open_sealed(self, actor: StaffMember, letter_id: str) -> tuple[bytes, str | None]:
        """The frozen PDF, and why its seal does not hold if it does not."""
        require_right(actor, Right.PRINT_LETTERS)
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            refuse_closed_letter(work, actor, sealed)
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
            refuse_closed_letter(work, actor, sealed)
            pdf = work.get(LetterPdf, letter_id).pdf
            known = {sealed.letter.recipient_name, *(copy.name for copy in sealed.letter.copies), ""}
            if recipient not in known:
                raise Refusal("The letter was not signed for this person. Open it again.")
            if digest(pdf) != sealed.pdf_sha256:
                raise StoreFault("The letter's PDF is not the one that was signed. It was not printed.")
            if any(event.kind.ends_it for event in work.find(LetterEvent, letter_id=letter_id)):
                raise Refusal("This letter was cancelled or recalled, so it is not printed again.")
            self._refuse_if_protected_since(work, actor, sealed)
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
                self._refuse_if_protected_since(work, actor, sealed)
            if kind is LetterEventKind.HANDED_OVER:
                self._refuse_handing_to_client(work, sealed, event.details)
            if kind is LetterEventKind.FOR_POST:
                require(may(actor, Right.SIGN_LETTERS), "A clinician releases a letter for the post.")
                refuse_release(work, sealed)
            else:
                refuse_closed_letter(work, actor, sealed)
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

    def _refuse_handing_to_client(self, work: Work, sealed: SealedLetter, details: str) -> None:
        """What was not written for the client and names somebody protected is handed over to professionals only."""
        if reaches_client(sealed.letter, work.get(Client, sealed.client_id)):
            return
        if not names_somebody(work, sealed) and not self._is_never_the_clients(sealed.letter):
            return
        whom = re.sub(r"^\s*(?:handed (?:over )?)?to\s+", "", details, flags=re.IGNORECASE)
        if self._checking.may_be_the_clients(work, sealed.client_id, whom):
            raise Refusal(
                "This letter was not written for the client and may name somebody protected, so it is handed only to "
                "an office, or to somebody whom the file knows by name. If the client has it already, record a breach "
                "concern and tell a lead now."
            )

    def _is_never_the_clients(self, letter: Letter) -> bool:
        return any(one.key == letter.kind_key and one.copy_to_client == "never" for one in self._wording.kinds())

    def _refuse_if_protected_since(self, work: Work, actor: StaffMember, sealed: SealedLetter) -> None:
        """Signed, it said nothing of anybody protected; who was recorded since may stand in it."""
        if not reaches_client(sealed.letter, work.get(Client, sealed.client_id)):
            return
        found = (one for one in self._checking.found(work, sealed.letter) if one.about)
        if any(one.severity is Severity.MUST_FIX for one in found):
            sees = may(actor, Right.SEE_PROTECTED_PEOPLE)
            raise Refusal(_PROTECTED_SINCE if sees else f"{ASK}. Nothing was printed or noted.")

    def begin_again(self, actor: StaffMember, letter_id: str) -> Letter:
        """A new letter to the same recipient that quotes which one it replaces; nothing changes in the old one."""
        require_right(actor, Right.WRITE_LETTERS)
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            refuse_closed_letter(work, actor, sealed)
            old = sealed.letter
            number = _next_number(work, old.client_id)
            first = (
                f"This letter replaces our letter of {letter_date(old.written_on)}, reference {old.reference}. "
                "[Say what was wrong, and quote it]"
            )
            return replace(
                old,
                id=LetterId(new_id(work.now)),
                author_id=actor.id,
                prepared_by="",
                prepared_id="",
                written_on=today,
                reference=f"{old.client_id[-6:].upper()}/{number:02d}",
                body=f"{first}\n\n{old.body}",
            )


_LEAVES = (
    LetterEventKind.FOR_POST,
    LetterEventKind.POSTED,
    LetterEventKind.HANDED_OVER,
    LetterEventKind.SECURE_MAIL,
)
_PROTECTED_SINCE = (
    "Since this letter was signed, somebody whom it names was recorded as protected. It is not printed, sent or handed "
    "over. Cancel it, and write one that replaces it. If it has gone already, record a breach concern and tell a lead "
    "now."
)


def _readable(actor: StaffMember, conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    if may(actor, Right.READ_ZONES):
        return conditions
    zones = zones_in_words(conditions)
    return tuple(replace(one, may_print_to_client=False) if one in zones else one for one in conditions)


def _unprintable(letter: Letter, press: Press) -> tuple[Finding, ...]:
    """Characters for which the house's type has no letter: they would print as boxes."""
    missing = press.missing_from_the_type("\n".join((*printed_parts(letter), *letter.recipient_address)))
    if not missing:
        return ()
    return (
        Finding(
            severity=Severity.MUST_FIX,
            what=f"The letter cannot print: {' '.join(missing)}",
            why="The house's type does not hold these characters. Write them in Latin letters, or leave them out.",
            key="characters that cannot print",
        ),
    )


class SealPdf(Protocol):
    """How a key seals a PDF."""

    def __call__(self, document: bytes, *, signer: str) -> bytes: ...


def recipients(client: Client) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Everybody a letter can go to: name, role, address."""
    own = (client.letter_name, "client", client.postal_lines)
    return (
        own,
        *(
            (contact.name, contact.kind.value, _lines(contact))
            for contact in client.contacts
            if contact.kind.is_professional
        ),
    )


def recipient_of(client: Client, kind: LetterKind) -> tuple[str, str, tuple[str, ...]]:
    """The usual recipient of this kind of letter, or nobody when the file names none."""
    if kind.audience is Audience.CLIENT:
        return recipients(client)[0]
    wanted = {"gp": ContactKind.GP, "probation": ContactKind.PROBATION, "police": ContactKind.POLICE}
    for contact in client.contacts:
        if contact.kind is wanted.get(kind.recipient):
            return contact.name, contact.kind.value, _lines(contact)
    return "", "", ()


def _lines(contact: Contact) -> tuple[str, ...]:
    return (contact.organisation, *contact.address) if contact.organisation else contact.address


def _standing(client: Client, identity: ServiceIdentity, actor: StaffMember, prepared: str = "") -> LetterStanding:
    return LetterStanding(
        client_name=client.letter_name,
        client_born=client.birth_date,
        client_born_in_part=client.birth_date_in_part,
        client_nhs_number=client.nhs_number,
        service_identity_id=identity.id,
        signer_name=actor.name,
        profession=actor.profession,
        registration=actor.registration,
        prepared=prepared,
    )


def with_recipient(letter: Letter, name: str, role: str, address: tuple[str, ...]) -> Letter:
    """The same letter to somebody else."""
    return replace(letter, recipient_name=name, recipient_role=role, recipient_address=address)


def _notes_that_stand(work: Work, actor: StaffMember, client_id: str) -> tuple[SessionNote, ...]:
    """Signed notes that this person may read, without those made in error, which no letter may quote."""
    ids = ids_of(work, client_id)
    in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=ids)}
    seen = notes_seen_by(work, actor, ids, work.find(SessionNote, client_id=ids))
    return tuple(note for note in seen if note.id not in in_error and not note.readers)


def _next_number(work: Work, client_id: str) -> int:
    """Two letters open at once never share a reference."""
    drafts = work.find(Draft, client_id=client_id, kind=DraftKind.LETTER.value)
    given = [one.letter.reference for one in work.find(SealedLetter, client_id=client_id)]
    given += [str(one.body.get("reference", "")) for one in drafts]
    numbers = [int(found[1]) for one in given if (found := re.search(r"/(\d+)$", one))]
    return max(numbers, default=0) + 1


def _entries_that_stand(work: Work, ids: tuple[str, ...]) -> tuple[CaseEntry, ...]:
    in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=ids)}
    return tuple(one for one in work.find(CaseEntry, client_id=ids) if one.id not in in_error)


def _concern(work: Work, client_id: str, about: str) -> CaseEntry | None:
    """The concern asked for, or the newest that is open, or the newest."""
    ids = ids_of(work, client_id)
    in_error = frozenset(mark.subject_id for mark in work.find(MarkedInError, client_id=ids))
    entries = work.find(CaseEntry, client_id=ids, kind=(CONCERN, CONCERN_CLOSED))
    awaiting = awaiting_entries(work, entries)
    standing = [one for one in entries if one.kind == CONCERN and one.id not in in_error and one.id not in awaiting]
    still_open = [one for one in open_concerns(entries, in_error) if one.id not in awaiting]
    chosen = [one for one in standing if one.id == about] or still_open or standing
    return max(chosen, key=lambda one: (one.happened_on, one.written_at), default=None)
