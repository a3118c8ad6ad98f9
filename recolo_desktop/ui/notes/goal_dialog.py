"""Setting a goal with its five levels, and reviewing all open goals at once."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.basics.ids import GoalId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.goal import LEVELS, Goal, GoalRating, GoalReview, signed, t_score
from recolo_desktop.presenters.notes.goal_forms import goal_from, goal_values
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_goal_dialog import Ui_GoalDialog
from recolo_desktop.ui.compiled.ui_review_dialog import Ui_ReviewDialog
from recolo_desktop.ui.kit.acknowledgement import Acknowledgement
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.choice import SegmentedChoice
from recolo_desktop.ui.kit.labels import words

_LEVELS = "levels"
_RATINGS = (("-2", "−2"), ("-1", "−1"), ("0", "0"), ("1", "+1"), ("2", "+2"))


class GoalDialog(AskingDialog):
    """saved: emitted when the goal is stored."""

    saved = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, goal: Goal | None) -> None:
        form = Ui_GoalDialog()
        super().__init__(form, parent)
        self._sitting, self._client, self._goal = sitting, client, goal
        title = "Change this goal" if goal else "Set a goal"
        self.setWindowTitle(f"{title} – {client.banner_name}")
        form.heading_label.setText(title)
        form.accept_button.setText("Save goal" if goal else "Set goal")
        for name in ("closed_on_label", "closed_on_edit", "close_reason_label", "close_reason_edit"):
            getattr(form, name).setVisible(goal is not None)
        self.fields.fill(goal_values(goal) if goal else {"importance": "1", "difficulty": "1"})
        self.acknowledgement = Acknowledgement(self)

    def submit(self) -> None:
        services, actor = self._sitting.services, self._sitting.actor
        key = self._goal.id if self._goal else GoalId("")
        number = self._goal.number if self._goal else 0
        values = self.fields.read()
        if values["starting_level"] is None:
            raise HasProblems([Problem("starting_level", "Choose where the client starts")])
        goal, said = (
            goal_from(values, key, self._goal.client_id if self._goal else self._client.id, number),
            self.acknowledgement.words(),
        )
        self.store(lambda: services.goals.set(actor, goal, said), self._stored)

    def refused(self, refusal: Refusal) -> None:
        """What the order says against it stands in its own notice."""
        if not isinstance(refusal, HasProblems):
            super().refused(refusal)
        elif others := self.acknowledgement.take(refusal.problems):
            super().refused(HasProblems(others))

    def _stored(self, _result: object) -> None:
        self.saved.emit()
        self.accept()


class ReviewDialog(AskingDialog):
    """saved: emitted with the review that was stored."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget, sitting: Sitting, client: Client, goals: tuple[Goal, ...], last: GoalReview | None = None
    ) -> None:
        form = Ui_ReviewDialog()
        super().__init__(form, parent)
        self._sitting, self._client, self._goals = sitting, client, goals
        self.choices: list[SegmentedChoice] = []
        self.meanings: list[QLabel] = []
        before = {rating.goal_id: rating.level for rating in last.ratings} if last else {}
        self.setWindowTitle(f"Record review – {client.banner_name}")
        self.fields.fill({"reviewed_on": sitting.today()})
        for at, goal in enumerate(goals):
            choice = SegmentedChoice()
            choice.offer(_RATINGS)
            choice.setAccessibleName(f"Level of goal {goal.number}, {goal.title}")
            choice.changed.connect(self._rated)
            row = QHBoxLayout()
            row.addWidget(words(f"{goal.number}  {goal.title}", "label", wrap=True), 1)
            row.addWidget(choice)
            form.ratings_layout.addLayout(row)
            self.choices.append(choice)
            self.meanings.append(words(_last_time(goal, before.get(goal.id)), "hint", wrap=True))
            form.ratings_layout.addWidget(self.meanings[-1])
            choice.changed.connect(lambda at=at: self._say_level(at))

    def _say_level(self, at: int) -> None:
        """What the chosen level of this goal says, in the words that were agreed."""
        chosen, goal = self.choices[at].value(), self._goals[at]
        if chosen:
            self.meanings[at].setText(f"{signed(int(chosen))}: {_described(goal, int(chosen))}")

    def _rated(self) -> None:
        self._show_score()
        if self.draft is not None:
            self.draft.edited()

    def extra_typed(self) -> dict[str, Any]:
        return {_LEVELS: {goal.id: choice.value() for goal, choice in zip(self._goals, self.choices, strict=False)}}

    def restore_extra(self, body: dict[str, Any]) -> None:
        for at, (goal, choice) in enumerate(zip(self._goals, self.choices, strict=True)):
            choice.set_value(body.get(_LEVELS, {}).get(goal.id))
            self._say_level(at)
        self._show_score()

    def _ratings(self) -> tuple[GoalRating, ...]:
        rated = zip(self._goals, self.choices, strict=True)
        return tuple(
            GoalRating(goal.id, goal.number, goal.weight, int(choice.value() or 0))
            for goal, choice in rated
            if choice.value() is not None
        )

    def _show_score(self) -> None:
        ratings = self._ratings()
        if len(ratings) < len(self._goals) or not any(rating.weight for rating in ratings):
            return
        score = t_score([(rating.weight, rating.level) for rating in ratings])
        self.form.score_label.setText(f"T-score {score:.1f} across {len(ratings)} goals")

    def submit(self) -> None:
        values, ratings = self.fields.read(), self._ratings()
        if len(ratings) < len(self._goals):
            self.choices[next(i for i, c in enumerate(self.choices) if c.value() is None)].setFocus()
            raise HasProblems([Problem("ratings", "Choose a level for every goal: a missing one is not a 0")])
        services, actor = self._sitting.services, self._sitting.actor
        review = GoalReview(
            id="",
            client_id=self._client.id,
            reviewer_id=actor.id,
            reviewer_name=actor.short_name,
            reviewed_on=values["reviewed_on"] or self._sitting.today(),
            ratings=ratings,
            comment=values["comment"],
        )
        self.store(lambda: services.goals.review(actor, review), self._stored)

    def _stored(self, review: GoalReview) -> None:
        self.saved.emit(review)
        self.accept()


def _described(goal: Goal, level: int) -> str:
    return dict(zip(LEVELS, goal.level_descriptions, strict=True))[level]


def _last_time(goal: Goal, level: int | None) -> str:
    """Where the goal stood, so that nobody scores from memory."""
    at, when = (goal.starting_level, "Where it began") if level is None else (level, "Last time")
    return f"{when} {signed(at)}: {_described(goal, at)}"
