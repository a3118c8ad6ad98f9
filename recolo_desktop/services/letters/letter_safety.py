"""One look at a letter's safety: for the preview, for the signature, and again before it leaves."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from recolo_desktop.domain.basics.errors import Problem, Refusal, refuse_if_any
from recolo_desktop.domain.basics.finding import Finding, Severity, must_fix, unanswered
from recolo_desktop.domain.letters.letter import Letter, LetterKind, SealedLetter
from recolo_desktop.domain.letters.prepared_letter import preparing_finding
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY, LATER, LATER_WHY
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.protection.letter_parts import printed_parts
from recolo_desktop.domain.protection.matching.as_a_name import surely_as_a_name
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.post_check import UNSAFE_POST, may_be_posted, sent_to_the_client
from recolo_desktop.domain.protection.reaching import reaches_client
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import files_of, people_of
from recolo_desktop.services.basics.ports import Clock, Press, Work
from recolo_desktop.services.letters.letter_preparing import prepared_of
from recolo_desktop.services.protection.guessing import count, counts, question, seconds_until_answered
from recolo_desktop.services.protection.letter_checking import LetterChecking
from recolo_desktop.services.protection.recorded_since import line_of, was_separated_since


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the check last said of a letter to somebody who may not see who is protected."""

    text: str
    at: datetime
    found: bool
    blocks: bool


_NOT_ALONE = f"{ASK}. Hand the letter over to somebody who may see who is protected: no reason sets this aside."
_BETWEEN_ANSWERS = 20  # seconds


def _without_words(one: Finding) -> Finding:
    """What it is about and no word of the letter: labelled, the words would tell whom they name."""
    return replace(one, what=f"{one.key[0].upper()}{one.key[1:]}", start=-1, end=-1)


class LetterSafety:
    """What the check says of a letter, as one person may read it."""

    def __init__(self, checking: LetterChecking, press: Press, clock: Clock) -> None:
        self._checking = checking
        self._press = press
        self._clock = clock
        self._answers: dict[str, _Answer] = {}

    def look(self, work: Work, actor: StaffMember, letter: Letter) -> tuple[Finding, ...]:
        """Every finding of this moment: what blocks, what needs a reason, what somebody has to answer about.

        To somebody who may not see who is protected, the answer is a counted guess.
        """
        found = self._as_answered(work, actor, letter, self._checking.found(work, letter))
        return (*found, *_unprintable(letter, self._press), *preparing_finding(letter, prepared_of(work, letter)))

    def refuse_unsafe(
        self, work: Work, actor: StaffMember, letter: Letter, kind: LetterKind | None, reasons: Mapping[str, str]
    ) -> tuple[str, ...]:
        """Keys of what was looked at, with why it may stand; raises HasProblems when something blocks or lacks one."""
        files, people = files_of(work, letter.client_id), people_of(work, letter.client_id, *printed_parts(letter))
        found = self.look(work, actor, letter)
        refuse_if_any(Problem("safety", f"{finding.what}. {finding.why}") for finding in must_fix(found))
        refuse_if_any(Problem("safety", _NOT_ALONE) for finding in found if finding.what == ASK and counts(actor))
        if kind is not None and kind.copy_to_client == "never" and any(reaches_client(letter, one) for one in files):
            refuse_if_any([Problem("copies", "The client never gets this kind of letter. Look at the copies.")])
        refuse_if_any(
            Problem("safety", f"{finding.what}. Answer whose it is, or leave it out.") for finding in unanswered(found)
        )
        refuse_if_any(
            Problem("safety", f"Say why this may stand: {finding.what}")
            for finding in found
            if not reasons.get(finding.what, "").strip()
        )
        names = Labelling(people, work.texts.is_word)
        said = (f"{finding.key} ({names.text(reasons[finding.what].strip())})" for finding in found)
        return tuple(dict.fromkeys(said))

    def refuse_if_protected_since(
        self, work: Work, actor: StaffMember, sealed: SealedLetter, *, by_post: str | None = None
    ) -> None:
        """Signed, nothing of it had to be put right; who was recorded since, or moved, may stand in it.

        What goes to the client by post goes where he gets it today; printed, it can still be handed to him. `by_post`
        is the name on one envelope, or empty for the letter with all its copies.
        """
        files = files_of(work, sealed.client_id)
        refuse_of_two_files(work, sealed)
        to_him = sent_to_the_client(sealed.letter, files[0]) if by_post is not None else ()
        if any(by_post in ("", name) and not may_be_posted(address, files) for name, address in to_him):
            raise Refusal(_ADDRESS_SINCE)
        if any(one.key != UNSAFE_POST for one in must_fix(self._checking.found(work, sealed.letter))):
            sees = may(actor, Right.SEE_PROTECTED_PEOPLE)
            raise Refusal(_PROTECTED_SINCE if sees else f"{ASK}. Nothing was printed or noted.")

    def _as_answered(
        self, work: Work, actor: StaffMember, letter: Letter, found: tuple[Finding, ...]
    ) -> tuple[Finding, ...]:
        """The findings as this person may read them; an answer to a role without the right is slow and journalled.

        Words that changed since the last answer are not checked before their turn, and nobody signs them until then: a
        letter is no way to try names out as fast as one types.
        """
        if not counts(actor):
            return found
        told = tuple(_without_words(one) for one in found if one.tells_nothing)
        every = (one for one in found if not one.tells_nothing)
        hidden = tuple(one for one in every if not _is_a_small_word(one, letter.body))  # it would be a free guess
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


def refuse_of_two_files(work: Work, sealed: SealedLetter) -> None:
    """A letter that was signed while another file lay in this one stays where it is once it does not any more."""
    if was_separated_since(work, sealed.client_id, line_of(work, sealed.id, Action.LETTER_SIGNED)):
        raise Refusal(OF_TWO_FILES)


OF_TWO_FILES = (
    "This was written while another file lay in this one, and may hold that client's words. It is not printed, sent or "
    "copied: begin it anew."
)
_ADDRESS_SINCE = (
    "Since this letter was signed, the client's address changed, or post there was marked as not safe. It is not "
    "posted: hand it over in person, or begin it again."
)
_PROTECTED_SINCE = (
    "Since this letter was signed, somebody whom it names was recorded as protected or as another client, or who reads "
    "it is not known as before. It is not printed, sent or handed over. Cancel it, and write one that replaces it. If "
    "it has gone already, record a breach concern and tell a lead now."
)


def _is_a_small_word(one: Finding, body: str) -> bool:
    """What a word of the language may mean is asked of a clinician who signs, and answered to nobody else."""
    said = body[one.start : one.end] if one.start >= 0 else ""
    is_word = one.severity is Severity.CHECK and one.about == Kind.NAME and said.isalpha() and said.islower()
    return is_word and not surely_as_a_name(body, one.start, one.end)


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
