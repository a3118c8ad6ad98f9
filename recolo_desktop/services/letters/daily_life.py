"""Daily life in a letter: hours of a week before and now, and the ratings of the client's own problems."""

from recolo_desktop.domain.basics.dates import letter_date
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock
from recolo_desktop.domain.notes.occupation import change, means, said_of_change
from recolo_desktop.domain.notes.time_use import compared, what_stalking_took
from recolo_desktop.services.letters.letter_facts import LetterFacts


def time_use(facts: LetterFacts, _audience: Audience) -> LetterBlock:
    """The first week and the newest, in hours; from the client's own account."""
    weeks = sorted(facts.weeks, key=lambda one: (one.taken_on, one.id))
    if not weeks:
        return LetterBlock(kind=BlockKind.TIME_USE, as_of=facts.today)
    before, now = weeks[0], weeks[-1]
    rows = tuple(
        (line.name, f"{line.before:g}", f"{line.now:g}", f"{line.change:+g}".replace("-", "−") if line.change else "0")
        for line in compared(before, now, facts.categories)
    )
    took = " ".join(what_stalking_took(before, now, facts.categories)) if before is not now else ""
    return LetterBlock(
        kind=BlockKind.TIME_USE,
        as_of=facts.today,
        head=("Hours a week", f"{before.told_as}", f"{now.told_as}", "Change"),
        rows=rows,
        note=f"{took} As the client told it.".strip(),
    )


def daily_life(facts: LetterFacts, _audience: Audience) -> LetterBlock:
    """Each day of rating with its two means, and the change on shared problems only."""
    rated = sorted(facts.problems_rated, key=lambda one: (one.taken_on, one.id))
    rows = []
    for one in rated:
        found = means(one.problems_named)
        told = ("–" if mean is None else f"{mean:.1f}" for mean in (found.performance, found.satisfaction))
        missing = f", {found.missing} not rated" if found.missing else ""
        rows.append((letter_date(one.taken_on), f"{len(one.problems_named)} problems{missing}", *told))
    said = said_of_change(change(rated[0], rated[-1]), facts.change_that_counts) if len(rated) > 1 else ""
    return LetterBlock(
        kind=BlockKind.DAILY_LIFE,
        as_of=facts.today,
        head=("Rated on", "In the client's own words", "Performance", "Satisfaction"),
        rows=tuple(rows),
        note=f"{said} From 1 to 10.".strip(),
    )
