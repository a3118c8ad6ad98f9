"""The letters of one record: which is in hand, what its check says, and what may be done with it next."""

from collections.abc import Callable
from dataclasses import replace

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.finding import Finding, must_fix, unanswered
from recolo_desktop.domain.letters.letter import (
    Audience,
    Letter,
    LetterKind,
    LetterStanding,
    LetterState,
    SealedLetter,
)
from recolo_desktop.domain.letters.prepared_letter import signs_as_preparer
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.letters import addressing, reading
from recolo_desktop.presenters.letters.addressees import Addressees
from recolo_desktop.presenters.letters.letter_list import LetterList, elsewhere, found
from recolo_desktop.presenters.letters.letter_questions import LetterQuestions
from recolo_desktop.presenters.letters.letter_view import DraftSheet, LetterPageView, LetterView
from recolo_desktop.presenters.letters.signing import STILL_ASKED, STILL_BLOCKED, Signing, signing_words
from recolo_desktop.presenters.records.draft_desk import DraftDesk, saved_words
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.letters.letters import Preview


class LetterDesk(DraftDesk):
    """State of the letters tab. `letter` is the draft in hand; `findings` what was found in it last."""

    _view: LetterView

    def __init__(self, sitting: Sitting, view: LetterView, page: LetterPageView) -> None:
        super().__init__(sitting, DraftKind.LETTER, view, view.reload)
        self._page = page
        self.letter: Letter | None = None
        self.findings: tuple[Finding, ...] = ()
        self.questions = LetterQuestions(sitting, self, view)
        self.kinds = sitting.services.letters.kinds()
        self._list = LetterList({kind.key: kind.title for kind in self.kinds})
        self._typed_to_find = ""
        self._standing: LetterStanding | None = None
        self._typed_in = ""  # the letter whose words stand in the fields
        self.addressees = Addressees(sitting, self, view, page)

    # -- showing --------------------------------------------------------------------------------------

    @property
    def signed(self) -> SealedLetter | None:
        """The chosen letter, if it is a signed one."""
        return next((one for one in (self.record.letters if self.record else ()) if one.id == self.chosen), None)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        return must_fix(self.findings)

    @property
    def unanswered(self) -> tuple[Finding, ...]:
        return unanswered(self.findings)

    @property
    def is_ready(self) -> bool:
        """Whether the draft in hand could be signed now."""
        return self.letter is not None and not (self.blocking or self.unanswered or self.letter.problems())

    def show_record(self, record: ClientRecord) -> None:
        """The record as it was read anew."""
        self.show(record, (letter.id for letter in record.letters))
        self.show_list()
        self._show_chosen()
        self.addressees.ask()

    def find(self, typed: str) -> None:
        """Only the letters in which every word typed stands."""
        self._typed_to_find = typed
        self.show_list()

    def show_list(self) -> None:
        """The lines as they are now."""
        if self.record is None:
            return
        lines = self._list.lines(self.record, self.drafts.values(), self.chosen if self.is_ready else None)
        self._view.show_lines(found(lines, self._typed_to_find, self.chosen), self.chosen)
        self._view.show_elsewhere(elsewhere(self.record))

    def choose(self, key: str | None) -> None:
        """Take another letter in hand."""
        self.chosen = key
        self._show_chosen()

    def come_back_to(self, key: str) -> None:
        """Take up again what was in hand before."""
        if key and key != self.chosen and self.record is not None:
            self.chosen = key
            self.show_record(self.record)

    def _show_chosen(self) -> None:
        self.letter, self._standing, self.findings = None, None, ()
        self._page.leave_letter()
        drafts = self.drafts
        if self.chosen not in drafts:
            self._typed_in = ""
        if self.record is None:
            return
        if self.chosen is None:
            self._page.show_no_letter(self.record.client.salutation_name)
        elif draft := drafts.get(self.chosen):
            self._show_draft(self.record, draft)
        elif sealed := self.signed:
            self._page.show_signed(self.record, sealed, self._list.title(sealed.letter.kind_key))

    def _show_draft(self, record: ClientRecord, draft: Draft) -> None:
        letter = self.letter = thawed(Letter, draft.body)
        sheet = DraftSheet(
            letter=letter,
            recipients=self.addressees.offered(record.client, letter),
            recipient=addressing.chosen_for(letter),
            copies=addressing.copies_line(letter),
            facts=f"{screen_date(letter.written_on)} · by {self._sitting.actor.short_name}",
            saved=saved_words(draft),
            signing=signing_words(self._sitting.actor),
            is_typed_in=self._typed_in == letter.id,
        )
        self._typed_in = letter.id
        self._page.show_draft(sheet)
        self._ask_left_out(letter)
        self._show_heading(letter)
        self.ask_preview()

    def _ask_left_out(self, letter: Letter) -> None:
        sitting = self._sitting
        sitting.tasks.run(
            lambda: sitting.services.letters.left_out(sitting.actor, letter.client_id, letter.audience),
            self._show_left_out,
            lambda refusal: self._show_left_out((str(refusal),)),
        )

    def _show_left_out(self, sentences: tuple[str, ...]) -> None:
        self._page.show_left_out(f"Left out: {'. '.join(sentences)}." if sentences else "")

    def _show_heading(self, letter: Letter) -> None:
        self._page.show_heading(
            f"Letter to {letter.recipient_name or 'nobody yet'}",
            ", ".join(letter.recipient_address) or "No address: to be handed over in person",
            reading.hint(letter.body) if letter.audience is Audience.CLIENT else "",
        )

    # -- writing --------------------------------------------------------------------------------------

    def begin(self, kind: LetterKind) -> None:
        """A new letter of this kind, filled with what the record says and stored as unfinished."""
        record, sitting = self.record, self._sitting
        if record is not None:
            self._begin(lambda: sitting.services.letters.begin(sitting.actor, record.client, kind))

    def begin_again(self) -> None:
        """A new letter that replaces the chosen one; the old one stays as it is."""
        sitting, key = self._sitting, self.chosen
        if key is not None:
            self._begin(lambda: sitting.services.register.begin_again(sitting.actor, key))

    def _begin(self, begin: Callable[[], Letter]) -> None:
        sitting = self._sitting
        sitting.tasks.run(
            lambda: sitting.services.drafts.keep_letter(sitting.actor, begin()), self._begun, self._refused
        )

    def _begun(self, letter: Letter) -> None:
        self.chosen = letter.id
        self._view.reload()

    def edit(self, *, recipient: str, subject: str, body: str, copies: str, formatted: str = "") -> bool:
        """Take over what stands in the fields; whether there is a letter to take it."""
        if self.record is None or self.letter is None:
            return False
        letter = replace(self.letter, subject=subject, body=body, formatted=formatted)
        self.take_letter(self.addressees.addressed(self.record.client, letter, recipient, copies))
        return True

    def take_letter(self, letter: Letter) -> None:
        """The letter in hand, changed; it is stored soon."""
        self.letter = letter
        self._view.say_saved("Not saved yet")
        self._show_heading(letter)

    def save(self, done: Callable[[Draft], None] | None = None) -> None:
        """Store the letter in hand."""
        if self.letter is not None:
            self.store(self.letter.client_id, frozen(self.letter), done)

    def discard_chosen(self) -> None:
        """Delete the draft in hand."""
        self.letter = None
        self.discard()

    def had_back(self, draft: Draft) -> None:
        """A deleted draft came back."""
        self.chosen, self._typed_in = draft.id, ""
        self._view.reload()

    # -- the check ------------------------------------------------------------------------------------

    def ask_preview(self) -> None:
        """Draw the letter in hand and look it through."""
        letter, sitting = self.letter, self._sitting
        if letter is not None:
            sitting.tasks.run(
                lambda: sitting.services.letters.preview(sitting.actor, letter),
                lambda shown: self._previewed(letter, shown),
                self._refused,
            )

    def _previewed(self, letter: Letter, shown: Preview) -> None:
        if letter != self.letter:
            return
        self._standing, self.findings = shown.standing, shown.findings
        self._page.show_pages(shown.pdf, shown.pages)
        self._page.show_findings(shown.findings, tuple(problem.message for problem in letter.problems()))
        self._page.show_state(LetterState.READY if self.is_ready else LetterState.DRAFT)
        self.show_list()

    def _refused(self, refusal: Refusal) -> None:
        self._view.announce(str(refusal))

    # -- signing and handing over ---------------------------------------------------------------------

    def sign(self) -> None:
        """Store what is on the screen, then sign exactly that; a preparer signs by handing over."""
        letter, actor = self.letter, self._sitting.actor
        if letter is None:
            return
        if signs_as_preparer(actor):
            self._page.show_problems(letter.problems())
            if not letter.problems():
                self.hand_over()
            return
        if not may(actor, Right.SIGN_LETTERS):
            self._view.announce("Your role does not let you sign letters. A clinician signs this one.")
            return
        letter = self.letter = letter.only_used_blocks()
        self._page.show_problems(letter.problems())
        if letter.problems():
            return
        self._view.stop_typing()
        self.save(self._view.may_sign)

    def go_on_signing(self, draft: Draft) -> None:
        """The words are stored: what stands against a signature is said, else the passphrase is asked for."""
        self.stored(draft)
        if self.letter is None:
            return
        if self.blocking:
            self._view.announce(STILL_BLOCKED)
            self._page.lead_to(self.blocking[0])
        elif self.unanswered:
            self._view.announce(STILL_ASKED)
            self._page.lead_to(self.unanswered[0])
        else:
            self._view.ask_passphrase(Signing.of(self.letter, self.findings, self._standing, self._sitting.actor))

    def put_signature(
        self,
        signing: Signing,
        passphrase: str,
        reasons: dict[str, str],
        done: Callable[[object], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Sign exactly the letter that was shown, under the standing that its page carried."""
        actor, letters = self._sitting.actor, self._sitting.services.letters
        self._sitting.tasks.run(
            lambda: letters.sign(actor, signing.letter, passphrase, reasons, signing.shown), done, refused
        )

    def signature_stands(self) -> None:
        """It was signed and sealed."""
        self._view.stop_typing()
        self.letter = None
        self._view.announce("Letter signed and sealed. It is still to be printed.")
        self._view.reload()

    def hand_over(self) -> None:
        """Give the draft to a colleague."""
        if self.record is not None and self.letter is not None:
            self.letter = self.letter.only_used_blocks()
            self._view.stop_typing()
            self.save()
            self._view.ask_to_whom(self.record, self.letter)

    def was_handed_over(self) -> None:
        """A colleague has it now."""
        self._view.stop_typing()
        self.chosen = None
        self._view.announce("Handed over")
        self._view.reload()
