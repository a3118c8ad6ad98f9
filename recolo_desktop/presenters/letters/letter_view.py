"""What shows the letters of one record, as the desk behind it sees it."""

from dataclasses import dataclass
from typing import Protocol

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.letters.letter import Letter, LetterState, SealedLetter
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.presenters.letters.letter_list import LetterLine
from recolo_desktop.presenters.letters.signing import Signing
from recolo_desktop.presenters.records.draft_desk import DraftView
from recolo_desktop.services.clients.client_record import ClientRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSheet:
    """A draft as it comes to the screen. `is_typed_in`: its words stand there already and are left alone."""

    letter: Letter
    recipients: list[tuple[str, str]]
    recipient: str
    copies: str
    facts: str
    saved: str
    signing: str
    is_typed_in: bool


class LetterPageView(Protocol):
    """The letter in hand: its words, its pages, what was found in it. It decides nothing."""

    def show_no_letter(self, name: str) -> None:
        """Nothing is written about this client yet."""

    def show_draft(self, sheet: DraftSheet) -> None:
        """The letter in hand, to be written on."""

    def show_signed(self, record: ClientRecord, sealed: SealedLetter, about: str) -> None:
        """A letter that cannot change any more."""

    def show_heading(self, title: str, address: str, reading: str) -> None:
        """To whom, where, and how hard it is to read."""

    def show_left_out(self, words: str) -> None:
        """What of the record does not go to this reader; empty for nothing."""

    def show_state(self, state: LetterState) -> None:
        """How far it is on its way."""

    def show_pages(self, pdf: bytes, pages: int) -> None:
        """The letter as it would be printed."""

    def show_findings(self, findings: tuple[Finding, ...], unfinished: tuple[str, ...]) -> None:
        """What the check found, and sentences on what is still to be written."""

    def leave_letter(self) -> None:
        """Nothing is known of the letter that comes next: marks go, and pages still being read do not come in."""

    def offer_recipients(self, options: list[tuple[str, str]], chosen: str) -> None:
        """Everybody the draft in hand can go to, once the directory was read."""

    def lead_to(self, finding: Finding) -> None:
        """The words that it is about."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Beside the fields that they are about."""


class LetterView(DraftView, Protocol):
    """The list of letters, and whoever is asked about the one in hand."""

    def show_lines(self, lines: list[LetterLine], chosen: str | None) -> None:
        """The list."""

    def show_elsewhere(self, lines: str) -> None:
        """Drafts that colleagues have; empty for none."""

    def ask_whose(self, said: str, people: tuple[tuple[str, str], ...]) -> None:
        """To which of the protected people a word belongs."""

    def may_sign(self, draft: Draft) -> None:
        """The words to be signed are stored: the desk is told, unless the view is gone by then."""

    def ask_passphrase(self, signing: Signing) -> None:
        """Of who signs."""

    def ask_to_whom(self, record: ClientRecord, letter: Letter) -> None:
        """To which colleague the draft is handed over."""

    def announce(self, sentence: str) -> None:
        """A quiet line that goes by itself."""

    def reload(self) -> None:
        """Have the record read again."""
