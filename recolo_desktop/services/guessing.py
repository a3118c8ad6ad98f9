"""Every answer of a check to a role without the right counts: slowed, journalled, and a lead is told."""

from recolo_desktop.domain.canonical import digest
from recolo_desktop.domain.errors import Refusal
from recolo_desktop.domain.guesses import WITHIN, seconds_to_wait
from recolo_desktop.domain.journal import Action, JournalQuestion
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.ports import Clock, Work

FOUND, NOTHING = "asked a check: something", "asked a check: nothing"


def counts(actor: StaffMember) -> bool:
    """Whether this person could learn from a check what the role may not see."""
    return not may(actor, Right.SEE_PROTECTED_PEOPLE)


def refuse_too_fast(work: Work, actor: StaffMember, clock: Clock, *asked: str) -> None:
    """Raise Refusal while this person has to wait. The same question asked again costs nothing."""
    if not counts(actor):
        return
    now = clock()
    answers = work.journal_answering(
        JournalQuestion(actor_id=actor.id, actions=(Action.CHECK_ANSWERED,), since=now - WITHIN)
    )
    if answers and answers[0].subject_id == question(*asked):
        return
    if wait := seconds_to_wait(tuple(one.at for one in answers), now):
        raise Refusal(
            f"Checks are answered slowly for your role after many of them. Wait {wait} seconds, or ask a clinician."
        )


def count(work: Work, actor: StaffMember, client_id: str | None, found: bool, *asked: str) -> bool:
    """Journal one answer, unless it is the last one again; whether a line was written."""
    if not counts(actor):
        return False
    key = question(*asked)
    last = work.journal_answering(JournalQuestion(actor_id=actor.id, actions=(Action.CHECK_ANSWERED,), limit=1))
    if last and last[0].subject_id == key:
        return False
    work.record(
        Action.CHECK_ANSWERED,
        client_id=client_id,
        subject="check",
        subject_id=key,
        reason=FOUND if found else NOTHING,
    )
    return True


def question(*asked: str) -> str:
    """A question without its words."""
    return digest("\n".join(asked).encode())[:24]
