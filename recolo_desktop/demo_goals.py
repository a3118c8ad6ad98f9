"""Goals of the demonstration and their reviews, which its occupational therapist signs."""

from datetime import UTC, date, datetime, time

from recolo_desktop.domain.basics.ids import GoalId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.goal import Goal, GoalState
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview
from recolo_desktop.domain.notes.goal_step import GoalStep, StepState
from recolo_desktop.domain.notes.occupation import ProblemsRated, RatedProblem
from recolo_desktop.domain.notes.time_use import DAYS, TimeUse
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.catalogue import Services

_GOALS = (
    (
        "Fill Tuesday and Thursday evenings", "I want somewhere to be that isn't my phone.", "Leisure", 3,
        ("No planned evenings", "One evening most weeks", "Both evenings in 3 weeks of 4",
         "Both evenings, every week for 4 weeks", "Both evenings booked, with a part in running one"),
        ("Go to the guitar class on Tuesday", "Ask about the Thursday football"),
    ),
    (
        "Phone out of the bedroom by 22:30", "Nights are when it starts.", "Sleep and rest", 2,
        ("Phone in the bedroom every night", "Out on 1 to 3 nights a week", "Out on 4 or 5 nights a week",
         "Out on 6 nights a week", "Out every night for 4 weeks"),
        ("Put the charger into the kitchen",),
    ),
)  # fmt: skip
_LEVELS = ((-2, -1), (-1, 0), (0, 1))


def goals_of_session(
    services: Services, therapist: StaffMember, client: Client, session: int, held: date, passphrase: str
) -> None:
    """Goals are agreed in the first session; later ones review them."""
    record = services.clients.open(therapist, client.id, "occupational therapy review")
    if session == 1:
        for title, own_words, heading, weight, levels, steps in _GOALS:
            goal = Goal(
                id=GoalId(""), client_id=client.id, number=0, title=title, own_words=own_words, domain=heading,
                importance=weight, difficulty=1, starting_level=-2, level_descriptions=levels, agreed_on=held,
                agreed_with="The client and the occupational therapist", state=GoalState.ACTIVE,
                measured_by="The client's own log", if_hard="Walk for 20 minutes first, then ring the team.",
                steps=tuple(
                    GoalStep(words=words, state=StepState.TRIED, happened_on=held, at_home=True) for words in steps
                ),
            )  # fmt: skip
            services.goals.set(therapist, goal, "Read beside the order: it meets nobody whom it protects")
        _tell(services, therapist, client, held, _BEFORE, "Before the programme, as remembered", (2, 3, 2))
        return
    if session == _LAST:
        _tell(services, therapist, client, held, _NOW, "Last week, from a diary", (6, 5, 6))
    reached = _LEVELS[min(session // 4, len(_LEVELS) - 1)]
    review = GoalReview(
        id="",
        client_id=client.id,
        reviewer_id=therapist.id,
        reviewer_name=therapist.name,
        reviewed_on=held,
        comment=f"Reviewed together after session {session}, from the log.",
        ratings=tuple(
            GoalRating(goal.id, goal.number, goal.weight, reached[at % 2], "The log, seen together.")
            for at, goal in enumerate(goal for goal in record.goals if goal.is_rated)
        ),
    )
    services.goal_reviews.sign(therapist, review, passphrase)


_LAST = 4
# A day from midnight: what, and how many half hours.
_BEFORE = "pp" + "s" * 18 + "p" * 6 + "h" * 4 + "-" * 6 + "hh" + "p" * 10
_NOW = "s" * 14 + "h" * 4 + "w" * 6 + "h" * 4 + "-" * 4 + "i" * 8 + "h" * 4 + "p" + "s" * 3
_PROBLEMS = ("Going out without checking the phone", "Sleeping through the night", "Finding work again")


def _tell(
    services: Services,
    therapist: StaffMember,
    client: Client,
    held: date,
    day: str,
    told_as: str,
    goes: tuple[int, ...],
) -> None:
    """A week and the problems of daily life, as told that day."""
    at = datetime.combine(held, time(12), UTC)
    week = TimeUse(
        id="", client_id=client.id, taken_on=held, told_as=told_as, cells=day * len(DAYS), said="I sleep again.",
        taken_by=therapist.id, taken_by_name=therapist.name, taken_at=at,
    )  # fmt: skip
    services.occupation.keep_week(therapist, week, "Nobody is named in it")
    rated = ProblemsRated(
        id="", client_id=client.id, taken_on=held, taken_by=therapist.id, taken_by_name=therapist.name, taken_at=at,
        problems_named=tuple(
            RatedProblem(words=words, importance=9, performance=one, satisfaction=max(1, one - 1))
            for words, one in zip(_PROBLEMS, goes, strict=True)
        ),
    )  # fmt: skip
    services.occupation.keep_problems(therapist, rated, "Nobody is named in it")
