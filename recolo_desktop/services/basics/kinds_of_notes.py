"""What is kept of sessions, measures and goals, said once for each kind."""

from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import AddedToReview, GoalReview
from recolo_desktop.domain.notes.occupation import ProblemsRated
from recolo_desktop.domain.notes.score import Score, ScoreSigned
from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, CountersignatureDue, SessionNote
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.notes.time_use import TimeUse
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.services.basics.record_kind import RecordKind, Written

KINDS_OF_NOTES: tuple[RecordKind, ...] = (
    RecordKind(
        SessionNote,
        "session_notes",
        "signed notes",
        Written.ONCE,
        frozenset({Action.NOTE_SIGNED}),
        right=Right.READ_NOTES,
        searched_as="session_notes",
        counted=True,
        on_timeline=True,
    ),
    RecordKind(
        Addendum,
        "addenda",
        "addenda",
        Written.ONCE,
        frozenset({Action.ADDENDUM_SIGNED}),
        right=Right.READ_NOTES,
        searched_as="addenda",
        counted=True,
        on_timeline=True,
    ),
    RecordKind(
        CountersignatureDue,
        "countersignatures_due",
        "countersignatures asked for",
        Written.ONCE,
        frozenset({Action.NOTE_SIGNED}),
    ),
    RecordKind(
        Countersignature,
        "countersignatures",
        "countersignatures",
        Written.ONCE,
        frozenset({Action.NOTE_COUNTERSIGNED}),
        right=Right.READ_NOTES,
        on_timeline=True,
    ),
    RecordKind(
        Score,
        "scores",
        "scores of measures",
        Written.ONCE,
        frozenset({Action.SCORE_ENTERED}),
        right=Right.READ_NOTES,
        on_timeline=True,
    ),
    RecordKind(
        ScoreSigned,
        "score_signings",
        "signatures beside scores",
        Written.ONCE,
        frozenset({Action.SCORE_SIGNED}),
        right=Right.READ_NOTES,
        on_timeline=True,
    ),
    RecordKind(
        TeamRating,
        "team_ratings",
        "own ratings",
        Written.KEPT,
        frozenset({Action.RATING_ADDED, Action.RATING_ENDED}),
    ),
    RecordKind(
        Goal,
        "goals",
        "goals",
        Written.KEPT,
        frozenset({Action.GOAL_CHANGED, Action.GOAL_SET}),
        right=Right.READ_GOALS,
        counted=True,
        on_timeline=True,
    ),
    RecordKind(
        GoalReview,
        "goal_reviews",
        "goal reviews",
        Written.ONCE,
        frozenset({Action.GOALS_REVIEWED, Action.GOAL_REVIEW_SIGNED}),
        right=Right.READ_GOALS,
        counted=True,
        on_timeline=True,
    ),
    RecordKind(
        AddedToReview,
        "goal_review_additions",
        "words beside goal reviews",
        Written.ONCE,
        frozenset({Action.REVIEW_ADDED_TO}),
        right=Right.READ_GOALS,
    ),
    RecordKind(
        TimeUse,
        "time_uses",
        "weeks of time use",
        Written.ONCE,
        frozenset({Action.WEEK_KEPT}),
        right=Right.READ_GOALS,
        on_timeline=True,
    ),
    RecordKind(
        ProblemsRated,
        "problems_rated",
        "ratings of problems of daily life",
        Written.ONCE,
        frozenset({Action.PROBLEMS_RATED}),
        right=Right.READ_GOALS,
        on_timeline=True,
    ),
)
