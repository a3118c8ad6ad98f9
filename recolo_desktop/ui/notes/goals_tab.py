"""Occupational therapy goals: the scale of each, reviews over time, and the T-score."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.goal import LEVELS, Goal, GoalReview, in_order, signed
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.services.basics.ports import ChartColours
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_goals_tab import Ui_GoalsTab
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.goal_scale import GoalScale
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips, words
from recolo_desktop.ui.kit.svg_chart import SvgChart
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.notes.goal_dialog import GoalDialog, ReviewDialog


class GoalsTab(QWidget):
    """All open goals of the client, with the level of the last review."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_GoalsTab()
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self._record: ClientRecord | None = None
        self._chosen: str | None = None
        self.form.add_button.clicked.connect(self.new)
        self.form.review_button.clicked.connect(self.review)
        self.form.edit_goal_button.clicked.connect(self._edit)
        decorate(self.form.add_button, "plus")
        decorate(self.form.review_button, "clipboard-check", primary=True)
        decorate(self.form.edit_goal_button, "pen-line")

    def show_record(self, record: ClientRecord) -> None:
        self._record = record
        form, goals, reviews = self.form, self._open_goals(), self._reviews()
        allowed = may(self._context.sitting.actor, Right.WRITE_GOALS)
        form.title_label.setText("Occupational therapy goals")
        form.facts_label.setText(self._facts(goals, reviews))
        form.add_button.setVisible(allowed)
        form.review_button.setVisible(allowed and bool(goals))
        if not record.goals:
            self._show_empty(allowed)
            return
        if self._chosen not in {goal.id for goal in record.goals}:
            self._chosen = goals[0].id if goals else record.goals[0].id
        form.count_label.setText(f"{len(goals)} open, {len(record.goals) - len(goals)} closed")
        self._show_goals(record.goals, reviews)
        self._show_reviews(reviews)
        self._show_score(reviews)
        self._show_levels(reviews)
        form.pages.setCurrentWidget(form.goals_page)

    def _open_goals(self) -> list[Goal]:
        return [goal for goal in (self._record.goals if self._record else ()) if goal.closed_on is None]

    def _reviews(self) -> list[GoalReview]:
        return sorted(self._record.reviews if self._record else (), key=in_order)

    def _facts(self, goals: list[Goal], reviews: list[GoalReview]) -> str:
        if not goals:
            return ""
        agreed = min((goal.agreed_on for goal in goals if goal.agreed_on), default=None)
        due = min((goal.review_due for goal in goals if goal.review_due), default=None)
        parts = [f"{len(goals)} goal{'' if len(goals) == 1 else 's'}"]
        if agreed:
            parts[0] += f" agreed from {screen_date(agreed)}"
        if reviews:
            parts.append(f"last review {screen_date(reviews[-1].reviewed_on)} by {reviews[-1].reviewer_name}")
        if due:
            parts.append(f"next review {screen_date(due)}")
        return " · ".join(parts)

    def _show_empty(self, allowed: bool) -> None:
        clear(self.form.empty_layout)
        buttons = []
        if allowed:
            start = QPushButton("Set a goal")
            start.setProperty("kind", "primary")
            decorate(start, "plus", primary=True)
            start.clicked.connect(self.new)
            buttons.append(start)
        name = self._record.client.preferred_name or self._record.client.salutation_name if self._record else ""
        reads = may(self._context.sitting.actor, Right.READ_GOALS)
        meaning = (
            f"Agree one with {name}, then set what −2 to +2 would look like. Reviews then "
            "show how far each goal has come, and the T-score sums them up."
            if reads
            else "Goals are shown to those who treat the client."
        )
        state = empty_state(
            "target",
            "No goals yet" if reads else "Occupational therapy goals",
            meaning,
            [
                "The goal in the client's own words",
                "What the expected outcome would look like",
                "What more and less than that would look like",
            ]
            if allowed
            else [],
            buttons,
        )
        self.form.empty_layout.addStretch(1)
        self.form.empty_layout.addWidget(state, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.form.empty_layout.addStretch(1)
        self.form.pages.setCurrentWidget(self.form.empty_page)

    def _level_now(self, goal: Goal, reviews: list[GoalReview]) -> int | None:
        for review in reversed(reviews):
            for rating in review.ratings:
                if rating.goal_id == goal.id:
                    return rating.level
        return None

    def _show_goals(self, goals: tuple[Goal, ...], reviews: list[GoalReview]) -> None:
        clear(self.form.goals_layout)
        for goal in sorted(goals, key=lambda one: (one.closed_on is not None, one.number)):
            self.form.goals_layout.addWidget(self._goal_row(goal, self._level_now(goal, reviews)))

    def _goal_row(self, goal: Goal, level: int | None) -> QFrame:
        row = QFrame()
        chosen, palette = goal.id == self._chosen, look().palette
        row.setStyleSheet(
            f"QFrame#goalrow {{ border: 0; border-top: 1px solid {palette.border};"
            f" border-left: 4px solid {palette.primary if chosen else 'transparent'};"
            f" background: {palette.selected if chosen else 'transparent'}; }}"
        )
        row.setObjectName("goalrow")
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 8, 18, 8)
        line.setSpacing(12)
        button = QPushButton(str(goal.number))
        button.setProperty("kind", "small")
        button.setAccessibleName(f"Show the levels of goal {goal.number}, {goal.title}")
        button.setFixedWidth(look().px(34))
        button.clicked.connect(lambda: self._choose(goal.id))
        line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        heading = QHBoxLayout()
        heading.addWidget(words(goal.title, "label", wrap=True), 1)
        text.addLayout(heading)
        closed = f"Closed {screen_date(goal.closed_on)}: {goal.close_reason}" if goal.closed_on else ""
        quote = f"“{goal.own_words}” · " if goal.own_words else ""
        text.addWidget(words(closed or f"{quote}weight {goal.weight}", "second", wrap=True))
        line.addLayout(text, 1)
        line.addWidget(GoalScale(goal.starting_level, level))
        return row

    def _choose(self, key: str) -> None:
        self._chosen = key
        if self._record is not None:
            self._show_goals(self._record.goals, self._reviews())
            self._show_levels(self._reviews())

    def _show_reviews(self, reviews: list[GoalReview]) -> None:
        grid = self.form.reviews_grid
        clear(grid)
        for at, review in enumerate(reversed(reviews)):
            levels = ", ".join(signed(rating.level) for rating in review.ratings)
            cells = (
                words(screen_date(review.reviewed_on), "label"),
                words(review.reviewer_name, "term"),
                words(levels),
                words(f"{review.t_score:.1f}", "label"),
                words(review.comment, wrap=True),
            )
            for column, cell in enumerate(cells):
                grid.addWidget(
                    cell,
                    at,
                    column,
                    alignment=Qt.AlignmentFlag.AlignTop if column < 4 else Qt.AlignmentFlag(0),
                )
        grid.setColumnStretch(4, 1)
        if not reviews:
            grid.addWidget(words("No review yet", "second"), 0, 0)

    def _show_score(self, reviews: list[GoalReview]) -> None:
        form = self.form
        clear(form.chart_layout)
        form.score_label.setText(f"{reviews[-1].t_score:.1f}" if reviews else "")
        form.score_words_label.setText(
            "50 means that the expectations were met exactly. Weighted; Kiresuk and Sherman."
            if reviews
            else "A T-score appears with the first review."
        )
        if not reviews:
            return
        palette = look().palette
        points = tuple((one.reviewed_on, one.t_score) for one in reviews)
        colours = ChartColours(line=palette.primary, text=palette.text, faint=palette.text2, grid=palette.border)
        trend = Trend(points=points, low=20, high=80, decimals=1)
        picture = self._context.sitting.services.figures.trend(trend, colours)
        summary = "T-score over time: " + ", ".join(f"{screen_date(day)} {value:.1f}" for day, value in points)
        form.chart_layout.addWidget(SvgChart(picture, summary))

    def _show_levels(self, reviews: list[GoalReview]) -> None:
        goal = self._chosen_goal()
        if goal is None:
            return
        form, level = self.form, self._level_now(goal, reviews)
        form.levels_title_label.setText(f"Goal {goal.number} levels")
        form.edit_goal_button.setVisible(may(self._context.sitting.actor, Right.WRITE_GOALS))
        clear(form.levels_grid)
        described = dict(zip(LEVELS, goal.level_descriptions, strict=True))
        for at, each in enumerate(reversed(LEVELS)):
            mark = " · now" if each == level else " · start" if each == goal.starting_level else ""
            tone = "blue" if each == level else "grey"
            form.levels_grid.addWidget(words(signed(each), "chip", tone=tone), at, 0, Qt.AlignmentFlag.AlignTop)
            form.levels_grid.addWidget(words(described[each] + mark, wrap=True), at, 1)
        form.levels_grid.setColumnStretch(1, 1)

    def _chosen_goal(self) -> Goal | None:
        goals = self._record.goals if self._record else ()
        return next((goal for goal in goals if goal.id == self._chosen), None)

    def new(self) -> None:
        """Set a goal."""
        self._open_goal(None)

    def _edit(self) -> None:
        self._open_goal(self._chosen_goal())

    def _open_goal(self, goal: Goal | None) -> None:
        if self._record is None or not may(self._context.sitting.actor, Right.WRITE_GOALS):
            return
        dialog = GoalDialog(self, self._context.sitting, self._record.client, goal)
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self) -> None:
        self._context.announce("Goal saved")
        self._context.reload()

    def review(self) -> None:
        """Judge every open goal."""
        if self._record is None:
            return
        last = self._reviews()[-1] if self._reviews() else None
        dialog = ReviewDialog(self, self._context.sitting, self._record.client, tuple(self._open_goals()), last)
        dialog.saved.connect(self._reviewed)
        dialog.open()

    def _reviewed(self, review: GoalReview) -> None:
        self._context.announce(f"Review saved. T-score {review.t_score:.1f}.")
        self._context.reload()

    def primary(self) -> None:
        if self._open_goals():
            self.review()
        else:
            self.new()

    def flush(self) -> None:
        """Nothing is typed on this tab itself; its dialogs save what is typed in them."""
