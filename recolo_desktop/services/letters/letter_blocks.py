"""Tables and charts for a letter, from signed records only, with what each audience may read."""

from datetime import date

from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.dates import letter_date
from recolo_desktop.domain.clients.case_entry import newest_of_each_kind
from recolo_desktop.domain.clients.pathway import dose
from recolo_desktop.domain.diary.appointment import coming
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock
from recolo_desktop.domain.notes.goal import signed
from recolo_desktop.domain.notes.goal_review import in_order, levels_of
from recolo_desktop.domain.notes.score import Score, read_aloud
from recolo_desktop.services.letters.daily_life import daily_life, time_use
from recolo_desktop.services.letters.goal_sheet import goal_sheet
from recolo_desktop.services.letters.letter_facts import LetterFacts

_ATTENDED = {
    Attendance.ATTENDED: "attended",
    Attendance.LATE_SEEN: "came late, was seen",
    Attendance.DID_NOT_ATTEND: "did not attend",
    Attendance.LATE_NOT_SEEN: "came late, could not be seen",
    Attendance.CANCELLED_BY_CLIENT: "cancelled",
    Attendance.CANCELLED_BY_SERVICE: "cancelled by us",
    Attendance.LEFT_EARLY: "attended, left early",
}
_DID_NOT_TAKE_PLACE = "did not take place"  # why, a letter does not say: custody, hospital, the order
_SCREENING = "A summary of the goals that were rated; not a diagnosis. 50 means that expectations were met exactly."


def block_of(kind: BlockKind, facts: LetterFacts, audience: Audience) -> LetterBlock:
    """The block as the record has it today; without rows when there is nothing to say."""
    return _MAKERS[kind](facts, audience)


def _attendance(facts: LetterFacts, _audience: Audience) -> LetterBlock:
    held = (note for note in facts.notes if note.held_on and note.attendance)
    seen = sorted(held, key=lambda note: note.held_on or date.min)
    rows = tuple(
        (letter_date(note.held_on), _ATTENDED.get(note.attendance, _DID_NOT_TAKE_PLACE), note.mode or "in person")
        for note in seen
        if note.held_on and note.attendance
    )
    return LetterBlock(kind=BlockKind.ATTENDANCE, as_of=facts.today, head=("Date", "Attendance", "How"), rows=rows)


def _goals(facts: LetterFacts, audience: Audience) -> LetterBlock:
    newest = max(facts.reviews, key=in_order, default=None)
    levels = {goal.id: rated[-1] for goal in facts.goals if (rated := levels_of(goal, facts.goals, facts.reviews))}
    rows = tuple(
        (
            (goal.own_words or goal.title) if audience is Audience.CLIENT else goal.title,
            signed(goal.starting_level),
            signed(levels[goal.id]) if goal.id in levels else "not rated yet",
        )
        for goal in facts.goals
        if goal.is_rated
    )
    return LetterBlock(
        kind=BlockKind.GOALS,
        as_of=facts.today,
        head=("Goal", "At the start", f"On {letter_date(newest.reviewed_on)}" if newest else "Now"),
        rows=rows,
        note="Levels go from −2 to +2; 0 is what was expected.",
    )


def _outcome(facts: LetterFacts, _audience: Audience) -> LetterBlock:
    reviews = sorted(facts.reviews, key=in_order)
    rows = tuple(
        (letter_date(review.reviewed_on), f"{review.t_score:.1f}", f"{len(review.ratings)} goals") for review in reviews
    )
    points = tuple((f"{review.reviewed_on:%d %b}".lstrip("0"), round(review.t_score, 1)) for review in reviews)
    return LetterBlock(
        kind=BlockKind.OUTCOME,
        as_of=facts.today,
        head=("Review", "Summary score", "Goals rated"),
        rows=rows,
        points=points if len(points) > 1 else (),
        note=_SCREENING,
    )


def _order(facts: LetterFacts, audience: Audience) -> LetterBlock:
    rows = tuple(
        (order.name, order.until if audience is Audience.CLIENT else f"runs {order.ends}") for order in facts.orders
    )
    return LetterBlock(
        kind=BlockKind.ORDER,
        as_of=facts.today,
        head=("Order", "Until when"),
        rows=rows,
        note="The court's order is the authority.",
    )


def _plan(facts: LetterFacts, audience: Audience) -> LetterBlock:
    """What comes next and who does it: appointments that are booked, and reviews of plans that may print."""
    ahead = coming(facts.appointments, facts.today, facts.time_now)
    to_client = audience is Audience.CLIENT  # what an appointment is for, colleagues typed for each other
    rows = [
        (one.purpose if one.purpose and not to_client else "Appointment", facts.author.name, letter_date(one.on))
        for one in ahead[:6]
    ]
    standing = newest_of_each_kind(facts.entries, frozenset())
    for entry in standing.values():
        may_say = entry.may_print_to_client or audience is not Audience.CLIENT
        if entry.review_on and may_say and entry.kind in _PLANS:
            rows.append((f"Review of the {_PLANS[entry.kind]}", entry.author_name, letter_date(entry.review_on)))
    return LetterBlock(kind=BlockKind.PLAN, as_of=facts.today, head=("What", "Who", "By when"), rows=tuple(rows))


def _programme(facts: LetterFacts, _audience: Audience) -> LetterBlock:
    """What was agreed and what of it took place: for the end of a programme, or the middle."""
    agreed = dose(facts.entries, facts.notes, facts.appointments, frozenset(), facts.today)
    if agreed is None:
        return LetterBlock(kind=BlockKind.PROGRAMME, as_of=facts.today)
    of_it = [one for one in facts.notes if one.held_on and one.attendance and one.held_on >= agreed.begun_on]
    days = sorted(one.held_on for one in of_it if one.held_on and one.attendance and one.attendance.was_seen)
    missed = sum(not one.attendance.was_seen and not one.attendance.is_cancelled for one in of_it if one.attendance)
    cancelled = sum(one.attendance.is_cancelled for one in of_it if one.attendance)
    planned = f" of {agreed.planned}" if agreed.planned is not None else ""
    rows = [
        ("Programme", agreed.programme), ("Sessions attended", f"{agreed.done}{planned}"),
        ("Missed", str(missed)), ("Cancelled", str(cancelled)),
    ]  # fmt: skip
    if days:
        rows += [("First session", letter_date(days[0])), ("Last session", letter_date(days[-1]))]
    return LetterBlock(kind=BlockKind.PROGRAMME, as_of=facts.today, head=("What", "So far"), rows=tuple(rows))


def _measures(facts: LetterFacts, _audience: Audience) -> LetterBlock:
    """Of each measure the first and the newest signed score: day and total, without answers."""
    rows = []
    for title in sorted({one.title for one in facts.scores}, key=str.casefold):
        every = sorted((one for one in facts.scores if one.title == title), key=lambda one: (one.taken_on, one.id))
        first, last = every[0], every[-1]
        then = _total(first) if first is not last else "once so far"
        rows.append((title, then, _total(last)))
    return LetterBlock(
        kind=BlockKind.MEASURES,
        as_of=facts.today,
        head=("Measure", "At first", "Now"),
        rows=tuple(rows),
        note="Scores are a screening, not a diagnosis.",
    )


def _total(score: Score) -> str:
    said = "; ".join(f"{one.title + ' ' if one.title else ''}{read_aloud(one)}" for one in score.scales)
    return f"{said} ({letter_date(score.taken_on)})"


_PLANS = {"safety_plan": "safety plan", "programme": "programme", "formulation": "formulation"}
_MAKERS = {
    BlockKind.ATTENDANCE: _attendance,
    BlockKind.GOALS: _goals,
    BlockKind.OUTCOME: _outcome,
    BlockKind.ORDER: _order,
    BlockKind.PLAN: _plan,
    BlockKind.PROGRAMME: _programme,
    BlockKind.MEASURES: _measures,
    BlockKind.GOAL_SHEET: goal_sheet,
    BlockKind.TIME_USE: time_use,
    BlockKind.DAILY_LIFE: daily_life,
}
