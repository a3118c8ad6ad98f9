"""Goals and daily life on the timeline; what was made in error is not among them."""

from collections.abc import Iterator

from recolo_desktop.domain.notes.time_use import TimeUse
from recolo_desktop.presenters.clients.timeline_row import TimelineRow, short_line
from recolo_desktop.services.clients.client_record import ClientRecord


def goal_rows(record: ClientRecord) -> list[TimelineRow]:
    """Goals with the day of their agreement, reviews, weeks and ratings of daily life."""
    found = [
        TimelineRow(
            key=goal.id,
            on=goal.agreed_on,
            group="Goals",
            icon="target",
            title=f"Goal {goal.number} set",
            line=short_line(goal.title),
            who="",
            tab="goals",
        )
        for goal in record.goals
        if goal.agreed_on and goal.id not in record.in_error
    ]
    return (
        found
        + [
            TimelineRow(
                key=review.id,
                on=review.reviewed_on,
                group="Goals",
                icon="target",
                title="Goals reviewed",
                line=f"T-score {review.t_score:.1f} over {len(review.ratings)} goals",
                who=review.reviewer_name,
                tab="goals",
            )
            for review in record.reviews
            if review.id not in record.in_error
        ]
        + [*_occupation(record)]
    )


def _occupation(record: ClientRecord) -> Iterator[TimelineRow]:
    told = (("A week of time use", record.weeks), ("Problems of daily life rated", record.problems_rated))
    for title, kept in told:
        for one in (each for each in kept if each.id not in record.in_error):
            yield TimelineRow(
                key=one.id,
                on=one.taken_on,
                group="Goals",
                icon="target",
                title=title,
                line=short_line(one.told_as) if isinstance(one, TimeUse) else f"{len(one.problems_named)} problems",
                who=one.taken_by_name,
                tab="goals",
            )
