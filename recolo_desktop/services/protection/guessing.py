"""Every answer of a check to a role without the right counts: slowed, journalled, and a lead is told.

What is counted is also how many names, numbers and addresses a question tries: halving a long list finds one of a
thousand in ten questions. Of a letter that is being written only what came in or went since the last answer counts.
"""

import re
from datetime import datetime, timedelta

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.errors import Refusal, require
from recolo_desktop.domain.protection.guesses import (
    FOR_A_CLINICIAN,
    FREE,
    LONGEST_WAIT,
    MOST_AT_ONCE,
    MOST_TRIED,
    TOO_MANY_NAMES,
    WITHIN,
    names_said,
    seconds_to_wait,
)
from recolo_desktop.domain.records.journal import Action, JournalEntry, JournalQuestion
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Clock, Work

FOUND, NOTHING = "asked a check: something", "asked a check: nothing"
_NAMES = re.compile(r", (\d+) names$")


def counts(actor: StaffMember) -> bool:
    """Whether this person could learn from a check what the role may not see."""
    return not may(actor, Right.SEE_PROTECTED_PEOPLE)


def seconds_until_answered(work: Work, actor: StaffMember, now: datetime, *asked: str, about: str = "") -> int:
    """How long this question waits. One that would try too many names within the hour waits the longest."""
    answers = _answers(work, actor, now)
    tried = sum(int(match[1]) for one in answers if (match := _NAMES.search(one.reason)))
    if tried + len(_changed_names(work, actor, asked, about)) > MOST_TRIED:
        return LONGEST_WAIT
    return seconds_to_wait(tuple(one.at for one in answers), now)


def refuse_too_fast(work: Work, actor: StaffMember, clock: Clock, *asked: str) -> None:
    """Raise Refusal while this person has to wait, or asks about many at once. The same again costs nothing."""
    if not counts(actor):
        return
    now = clock()
    answers = _answers(work, actor, now)
    if answers and answers[0].subject_id == question(*asked):
        return
    if len(names_said(asked, work.texts.is_word)) > MOST_AT_ONCE:
        raise Refusal(FOR_A_CLINICIAN)
    wait = seconds_until_answered(work, actor, now, *asked)
    if wait and not seconds_to_wait(tuple(one.at for one in answers), now):
        raise Refusal(TOO_MANY_NAMES)
    if wait:
        raise Refusal(
            f"Checks are answered slowly for your role after many of them. Wait {wait} seconds, or ask a clinician."
        )


def count(work: Work, actor: StaffMember, client_id: str | None, found: bool, *asked: str, about: str = "") -> bool:
    """Journal one answer with how many names it tried, unless it is the last one again; whether a line was written.

    The line stands whatever becomes of the rest: nothing else may have been changed in this transaction before. `about`
    is the letter that is being written, if it is one.
    """
    if not counts(actor):
        return False
    require(not work.is_changed, "An answer is counted before anything is changed.")
    key = question(*asked)
    last = work.journal.answering(JournalQuestion(actor_id=actor.id, actions=(Action.CHECK_ANSWERED,), limit=1))
    if last and last[0].subject_id == key:
        return False
    tried = _changed_names(work, actor, asked, about)
    _last_names(work, actor)[about] = names_said(asked, work.texts.is_word)
    work.record(
        Action.CHECK_ANSWERED,
        client_id=client_id,
        subject="check",
        subject_id=key,
        reason=f"{FOUND if found else NOTHING}, {len(tried)} names",
    )
    work.commit()
    return True


def found_something(entry: JournalEntry) -> bool:
    """Whether this answer said that there is something."""
    return not entry.reason.startswith(NOTHING)


def question(*asked: str) -> str:
    """A question without its words."""
    return digest("\n".join(asked).encode())[:24]


def _answers(work: Work, actor: StaffMember, now: datetime) -> tuple[JournalEntry, ...]:
    return work.journal.answering(
        JournalQuestion(actor_id=actor.id, actions=(Action.CHECK_ANSWERED,), since=now - WITHIN)
    )


def _last_names(work: Work, actor: StaffMember) -> dict[str, frozenset[str]]:
    """By letter, the names in it when it was answered last; forgotten when the records are locked."""
    made: dict[str, frozenset[str]] = work.kept(f"names that {actor.id} tried", "", dict)
    return made


def _changed_names(work: Work, actor: StaffMember, asked: tuple[str, ...], about: str) -> frozenset[str]:
    """What goes tells as much as what comes: whoever takes half of the names away asks about that half."""
    names = names_said(asked, work.texts.is_word)
    return names ^ _last_names(work, actor).get(about, frozenset()) if about else names


def guesses_to_tell(work: Work, lead: StaffMember, now: datetime) -> tuple[JournalEntry, ...]:
    """Answers, since the lead was here last, to whoever asked more than a usual day needs or was told often.

    A weekend hides nothing: a day at least is looked at, a month at most.
    """
    came = work.journal.answering(JournalQuestion(actor_id=lead.id, actions=(Action.UNLOCKED,), limit=_SITTINGS))
    a_month_ago, a_day_ago = now - timedelta(days=31), now - timedelta(days=1)
    before = max((entry.at for entry in came if entry.at < a_day_ago), default=a_month_ago)
    since = max(before, a_month_ago)
    by_person: dict[str, list[JournalEntry]] = {}
    for entry in work.journal.answering(JournalQuestion(actions=(Action.CHECK_ANSWERED,), since=since)):
        by_person.setdefault(entry.actor_id, []).append(entry)
    return tuple(
        entry
        for entries in by_person.values()
        if len(entries) >= FREE or sum(map(found_something, entries)) >= _OFTEN
        for entry in entries
    )


_OFTEN = 3
_SITTINGS = 60  # unlocks to look back over for the last one before today
