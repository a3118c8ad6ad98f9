"""Goals: propose, agree, change beside what was agreed, and end."""

from dataclasses import replace
from datetime import date

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import HasProblems, Problem, RecordLocked, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.ids import GoalId, with_id
from recolo_desktop.domain.clients.case_entry import MarkedInError
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.goal import (
    LEVELS,
    Goal,
    GoalState,
    changes_what_was_agreed,
    level_field,
    review_due,
    versions,
)
from recolo_desktop.domain.notes.goal_levels import asked_about
from recolo_desktop.domain.notes.goal_step import GoalStep
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.protection.activity_check import findings
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.goal_settings import GoalSettings
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, without_names
from recolo_desktop.services.basics.of_its_file import of_its_file
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.notes.reason_elsewhere import refuse_naming
from recolo_desktop.services.notes.written_again import in_the_wrong_record, incident_of
from recolo_desktop.services.orders.binding import live_for
from recolo_desktop.services.protection.guard import Guard
from recolo_desktop.services.protection.reading_out import shown_to, taken_back


class Goals:
    """What staff can do with goals. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock, guard: Guard) -> None:
        self._open_work = open_work
        self._clock = clock
        self._guard = guard

    def set(self, actor: StaffMember, goal: Goal, acknowledged: str = "") -> Goal:
        """Add a goal, or change one that stands; the journal keeps what it was.

        A change of what was agreed is a new version beside the old, which is returned. The goal sheet goes home with
        the client: words that give somebody protected away are refused. Words that meet a condition of an order, and
        levels that look like slips, need an acknowledgement, which the journal keeps as the reason.
        """
        require_right(actor, Right.WRITE_GOALS)
        with self._open_work(actor) as work:
            known = work.find(Goal, id=goal.id)
            before = known[0] if known else None
            if before is not None:
                shown = of_its_file((shown_to(work, actor, before),), ids_of(work, before.client_id))[0]
                goal = taken_back(before, shown, goal)
            settings = work.get(TeamSettings, SETTINGS_ID).goals
            goal = _with_its_review(goal, settings)
            today = local(self._clock()).date()
            asked = (*goal.problems(), *_problems_of_days(goal, today), *_problems_of_weights(settings, goal, before))
            refuse_if_any(asked)
            _refuse_another(work, goal, before)
            self._ask(work, actor, goal, before, acknowledged.strip())
            stored, action = self._stored(work, goal, before)
            work.record(
                action,
                client_id=stored.client_id,
                subject="goals",
                subject_id=stored.id,
                reason=without_names(work, stored.client_id, acknowledged.strip()),
            )
            work.commit()
        return stored

    def write_again_elsewhere(self, actor: StaffMember, goal_id: str, right_client_id: str, reason: str) -> Goal:
        """A goal that stands in the wrong client's record: mark it there, propose it where it belongs.

        Neither record names the other client; each holds the other's reference (section 4.4).
        """
        require_right(actor, Right.WRITE_GOALS)
        require_right(actor, Right.CONFIRM_CONCERNS)
        refuse_if_any([] if reason.strip() else [Problem("reason", "Say how it came to stand in the wrong record")])
        now = self._clock()
        with self._open_work(actor) as work:
            goal, right = work.get(Goal, goal_id), work.get(Client, right_client_id)
            require(right.id not in ids_of(work, goal.client_id), "Choose the other client, to whom it belongs.")
            refuse_naming(work, actor, self._clock, goal.client_id, right, reason)
            if work.find(MarkedInError, subject_id=goal_id):
                raise RecordLocked("This is marked as an error already.")
            mark = in_the_wrong_record(work, actor, goal, reason.strip(), now)
            again = _proposed_in(work, right, goal, mark)
            self._guard.hold(work, actor, right.id, _words(again), acknowledged=reason.strip())
            work.add(replace(mark, written_again_in=f"the right record, reference {again.id[-8:]}"))
            work.add(incident_of(work, actor, goal, reason.strip(), now))
            work.record(
                Action.MARKED_IN_ERROR,
                client_id=goal.client_id,
                subject="goals",
                subject_id=goal_id,
                reason=mark.reason,
            )
            work.add(again)
            work.record(Action.GOAL_SET, client_id=right.id, subject="goals", subject_id=again.id)
            work.commit()
        return again

    def _ask(self, work: Work, actor: StaffMember, goal: Goal, before: Goal | None, acknowledged: str) -> None:
        """Hold its new words against everybody who is protected, the conditions in force, and each other."""
        new = [one for one in _words(goal) if before is None or one not in _words(before)]
        if not new:
            return
        live = live_for(work, goal.client_id, local(self._clock()).date())
        against = list(findings("\n".join(text for _, text in _words(goal)), live))
        if before is None or before.level_descriptions != goal.level_descriptions:
            slips = asked_about(goal.level_descriptions)
            if may(actor, Right.SEE_PROTECTED_PEOPLE):
                against += slips  # asked in one notice: what is written answers only what was read
            elif slips and not acknowledged and not against:
                raise HasProblems([Problem("acknowledged", said) for said in slips])
        self._guard.hold(work, actor, goal.client_id, new, against, acknowledged)

    def _stored(self, work: Work, goal: Goal, before: Goal | None) -> tuple[Goal, Action]:
        if before is None:
            taken = [other.number for other in work.find(Goal, client_id=ids_of(work, goal.client_id))]
            first = replace(goal, number=max(taken, default=0) + 1, version=1, continues="")
            goal = with_id(first, work.now)
            work.add(goal)
            return goal, Action.GOAL_SET
        goal = replace(goal, number=before.number, continues=before.continues)
        if not changes_what_was_agreed(before, goal):
            work.save(goal)
            return goal, Action.GOAL_CHANGED
        ended, follows = versions(before, goal, local(self._clock()).date())
        follows = with_id(follows, work.now)
        work.save(ended)
        work.add(follows)
        return follows, Action.GOAL_CHANGED


_NOT_AGAIN = "What was agreed is not proposed again. Change it, which makes a new version, or set it aside."


def _problems_of_days(goal: Goal, today: date) -> list[Problem]:
    """An agreement and an end lie behind us, in that order."""
    found = []
    if goal.agreed_on is not None and goal.agreed_on > today:
        found.append(Problem("agreed_on", "The day of the agreement is in the future"))
    if goal.closed_on is not None and goal.closed_on > today:
        found.append(Problem("closed_on", "The day on which it ended is in the future"))
    if goal.closed_on is not None and goal.agreed_on is not None and goal.closed_on < goal.agreed_on:
        found.append(Problem("closed_on", "It ended before it was agreed"))
    return found


def _proposed_in(work: Work, right: Client, goal: Goal, mark: MarkedInError) -> Goal:
    """The same goal where it belongs, to be agreed anew; what it was linked to stays behind."""
    taken = [other.number for other in work.find(Goal, client_id=ids_of(work, right.id))]
    reasoning = f"Written first in another record by mistake; reference {mark.id[-8:]}. {goal.reasoning}".strip()
    anew = Goal(
        id=GoalId(""),
        client_id=right.id,
        number=max(taken, default=0) + 1,
        title=goal.title,
        own_words=goal.own_words,
        domain=goal.domain,
        importance=goal.importance,
        difficulty=goal.difficulty,
        level_descriptions=goal.level_descriptions,
        starting_level=goal.starting_level,
        measured_by=goal.measured_by,
        achievable_because=goal.achievable_because,
        relevant_because=goal.relevant_because,
        if_hard=goal.if_hard,
        steps=tuple(GoalStep(words=step.words, at_home=step.at_home) for step in goal.steps),
        state=GoalState.PROPOSED,
        reasoning=reasoning,
    )
    return with_id(anew, work.now)


def _with_its_review(goal: Goal, settings: GoalSettings) -> Goal:
    """A day on which it is looked at again, where nobody named one."""
    if goal.agreed_on is None or goal.review_due is not None or not goal.is_open:
        return goal
    return replace(goal, review_due=review_due(goal.agreed_on, settings.review_weeks))


def _problems_of_weights(settings: GoalSettings, goal: Goal, before: Goal | None) -> list[Problem]:
    """A weight is one that the team uses; what stood there before the team changed its mind may stay."""
    asked = (("importance", settings.importance), ("difficulty", settings.difficulty))
    return [
        Problem(name, f"Choose one of {', '.join(map(str, how.offered))}")
        for name, how in asked
        if getattr(goal, name) not in how.offered and (before is None or getattr(before, name) != getattr(goal, name))
    ]


def _refuse_another(work: Work, goal: Goal, before: Goal | None) -> None:
    """It is the goal of this client that stands, and its links lead to conditions of his orders."""
    if before is not None:
        if before.client_id != goal.client_id or before.version != goal.version:
            raise StaleRecord("This goal belongs to another client. Open the record again.")
        if goal.state is GoalState.PROPOSED and before.state is not GoalState.PROPOSED:
            raise HasProblems([Problem("state", _NOT_AGAIN)])
        if work.find(MarkedInError, subject_id=goal.id):
            raise RecordLocked("This goal was made in error. Nothing of it is changed.")
        if not before.is_open:
            raise RecordLocked("This goal has ended. Set a new one beside it.")
    known = {one.id for one in work.find(Condition, client_id=ids_of(work, goal.client_id))}
    if set(goal.condition_ids) - known:
        raise StaleRecord("A condition that this goal is linked to is not in this record. Open the record again.")


def _words(goal: Goal) -> tuple[tuple[str, str], ...]:
    """What the goal sheet prints, and what stands beside it, by the names of its fields."""
    levels = zip(map(level_field, LEVELS), goal.level_descriptions, strict=True)
    plain = (
        "title", "own_words", "domain", "measured_by", "achievable_because", "relevant_because", "if_hard",
        "agreed_with", "reasoning", "close_reason",
    )  # fmt: skip
    said = (*((name, getattr(goal, name)) for name in plain), *levels, *(("steps", one.words) for one in goal.steps))
    return tuple((field, text) for field, text in said if text.strip())
