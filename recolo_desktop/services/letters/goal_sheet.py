"""The pages that a client takes home: one for each goal, in plain words, the best level first."""

from collections.abc import Iterator
from datetime import date

from recolo_desktop.domain.basics.dates import MONTHS, letter_date, letter_day
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock, SheetRow
from recolo_desktop.domain.notes.goal import LEVELS, Goal
from recolo_desktop.domain.notes.goal_review import levels_of
from recolo_desktop.domain.notes.goal_step import StepState
from recolo_desktop.services.letters.letter_facts import LetterFacts

_PLAIN = {2: "Much better", 1: "Better", 0: "What we hoped for", -1: "On the way", -2: "Not yet"}
HERE, NEXT, LAST = "I am here now", "My next step", "I was here last time"
_HEADING = "How far I have come"


def goal_sheet(facts: LetterFacts, _audience: Audience) -> LetterBlock:
    """A page for each goal that stands: ladder, next steps with boxes, what to do when it is hard, lines to sign."""
    goals = sorted((goal for goal in facts.goals if goal.is_rated), key=lambda one: one.number)
    rows = [row for at, goal in enumerate(goals, 1) for row in _page(facts, goal, f"{at} of {len(goals)}")]
    return LetterBlock(kind=BlockKind.GOAL_SHEET, as_of=facts.today, rows=tuple(rows))


def _page(facts: LetterFacts, goal: Goal, which: str) -> Iterator[tuple[str, ...]]:
    yield SheetRow.GOAL, f"My goal, {which}", goal.title, f"“{goal.own_words}”" if goal.own_words else ""
    yield SheetRow.HEADING, _HEADING
    yield from _ladder(goal, levels_of(goal, facts.goals, facts.reviews))
    steps = [step for step in goal.steps if step.state is not StepState.DONE]
    if steps:
        yield SheetRow.HEADING, "What I will do next"
    for step in steps:
        yield SheetRow.STEP, step.words, f"by {letter_date(step.planned_for)}" if step.planned_for else ""
    if goal.if_hard:
        yield SheetRow.HEADING, "If it gets hard"
        yield SheetRow.WORDS, goal.if_hard
    if goal.review_due:
        yield SheetRow.AGAIN, "We look at this again on", letter_day(goal.review_due)
    client, author = facts.client, facts.author
    own = " ".join(part for part in (client.given_names, client.family_name) if part)
    yield SheetRow.SIGN, own, "Me", author.name, author.profession


def _ladder(goal: Goal, rated: tuple[int, ...]) -> Iterator[tuple[str, ...]]:
    now, last = (rated[-1] if rated else None), (rated[-2] if len(rated) > 1 else None)
    for level in reversed(LEVELS):
        marks = []
        if level == now:
            marks.append(HERE)
        elif now is not None and level == now + 1:
            marks.append(NEXT)
        if level == last and last != now:
            marks.append(LAST)
        if level == goal.starting_level:
            marks.append(_began(goal.agreed_on))
        described = dict(zip(LEVELS, goal.level_descriptions, strict=True))
        yield SheetRow.LEVEL, _PLAIN[level], described[level], ", ".join(marks)


def _began(agreed_on: date | None) -> str:
    return f"I started here, in {MONTHS[agreed_on.month - 1]}" if agreed_on else "I started here"
