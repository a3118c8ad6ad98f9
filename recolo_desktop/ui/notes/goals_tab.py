"""Occupational therapy goals: the scale of each, reviews over time, and the T-score."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.goals_shown import (
    facts,
    goals_ended,
    goals_standing,
    level_now,
    newest_version,
    review_lines,
    reviews_of,
    score_shown,
    second_line,
)
from recolo_desktop.presenters.notes.review_sheet import opened
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_goals_tab import Ui_GoalsTab
from recolo_desktop.ui.kit.choice import SegmentedChoice
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips, words
from recolo_desktop.ui.notes.goal_dialog import GoalDialog
from recolo_desktop.ui.notes.goal_rows import GoalRow, fill_levels
from recolo_desktop.ui.notes.no_goals import no_goals
from recolo_desktop.ui.notes.occupation_view import OccupationView
from recolo_desktop.ui.notes.review_page import ReviewPage
from recolo_desktop.ui.notes.reviews_view import ReviewsView
from recolo_desktop.ui.notes.t_score_chart import t_score_chart
from recolo_desktop.ui.records.error_mark_dialog import ErrorMarkDialog
from recolo_desktop.ui.records.wrong_record_dialog import WrongRecordDialog

_GOAL_SHEET, _NEWEST = "goal_sheet", 6
_GOALS, _REVIEWS, _DAILY, _OPEN, _ENDED = "goals", "reviews", "daily life", "open", "ended"


class GoalsTab(QWidget):
    """The goals of the client with the level of the last review; its reviews; and a review while it is made."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_GoalsTab()
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self._record: ClientRecord | None = None
        self._chosen: str | None = None
        self._stale: set[QWidget] = set()
        self.review_page: ReviewPage | None = None
        self.reviews_view = ReviewsView(context, self)
        self.reviews_view.changed.connect(self._changed)
        self.form.pages.addWidget(self.reviews_view)
        self.occupation_view = OccupationView(context, self)
        self.occupation_view.changed.connect(self._changed)
        self.form.pages.addWidget(self.occupation_view)
        self._offer_views()
        self.sheet_button = QPushButton("Goal sheet")
        self.sheet_button.clicked.connect(lambda: context.begin_letter(_GOAL_SHEET))
        decorate(self.sheet_button, "file-text")
        self.form.layout_2.insertWidget(self.form.layout_2.indexOf(self.form.add_button), self.sheet_button)
        self.form.add_button.clicked.connect(self.new)
        self.form.review_button.clicked.connect(self.review)
        self.form.edit_goal_button.clicked.connect(self._edit)
        decorate(self.form.add_button, "plus")
        decorate(self.form.review_button, "clipboard-check", primary=True)
        decorate(self.form.edit_goal_button, "pen-line")
        self.mark_button, self.elsewhere_button = QPushButton("Mark as an error"), QPushButton("Another client's")
        for button, act in ((self.mark_button, self.mark), (self.elsewhere_button, self.move_elsewhere)):
            button.setProperty("kind", "text")
            button.clicked.connect(act)
            self.form.layout_24.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _offer_views(self) -> None:
        self.view_choice, self.which_choice = SegmentedChoice(), SegmentedChoice()
        self.view_choice.offer(((_GOALS, "Goals"), (_REVIEWS, "Reviews"), (_DAILY, "Daily life")))
        self.view_choice.setAccessibleName("What is shown")
        self.view_choice.set_value(_GOALS)
        self.view_choice.changed.connect(self._show_view)
        self.which_choice.setAccessibleName("Which goals")
        self.which_choice.changed.connect(self._show_goals)
        self.form.layout_2.insertWidget(self.form.layout_2.indexOf(self.form.add_button), self.view_choice)
        self.form.layout_5.addWidget(self.which_choice, alignment=Qt.AlignmentFlag.AlignRight)
        self.form.count_label.hide()

    # -- showing --------------------------------------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        is_other = self._record is None or self._record.client.id != record.client.id
        self._record = record
        form, goals = self.form, goals_standing(record)
        allowed = may(self._context.sitting.actor, Right.WRITE_GOALS)
        form.title_label.setText("Occupational therapy goals")
        form.facts_label.setText(facts(record))
        form.add_button.setVisible(allowed)
        self.sheet_button.setVisible(allowed and any(goal.is_rated for goal in goals))
        form.review_button.setVisible(allowed and any(goal.is_rated for goal in goals))
        self.view_choice.setVisible(may(self._context.sitting.actor, Right.READ_GOALS))
        if self.review_page is not None and not is_other:
            return  # somebody is judging: what she has before her stays
        self._end_review()
        self._stale = {self.reviews_view, self.occupation_view}
        if not record.goals:
            self._show_view()
            return
        self._chosen = newest_version(record, self._chosen)
        if self._chosen not in {goal.id for goal in record.goals}:
            self._chosen = goals[0].id if goals else record.goals[0].id
        chosen = self.which_choice.value() or _OPEN
        ended = len(goals_ended(record))
        self.which_choice.offer(((_OPEN, f"Open {len(goals)}"), (_ENDED, f"Ended {ended}")))
        self.which_choice.set_value(chosen if ended else _OPEN)
        self._show_goals()
        self._show_reviews()
        self._show_score()
        self._show_levels()
        self._show_view()

    def _show_view(self) -> None:
        others: dict[str, ReviewsView | OccupationView] = {_REVIEWS: self.reviews_view, _DAILY: self.occupation_view}
        shown = others.get(self.view_choice.value() or "")
        if shown is not None and self._record is not None:
            if shown in self._stale:  # built when it is looked at, and not before
                self._stale.discard(shown)
                shown.show_record(self._record)
            self.form.pages.setCurrentWidget(shown)
        elif self._record is not None and not self._record.goals:
            self._show_empty(may(self._context.sitting.actor, Right.WRITE_GOALS))
        else:
            self.form.pages.setCurrentWidget(self.form.goals_page)

    def _show_empty(self, allowed: bool) -> None:
        if self._record is None:
            return
        clear(self.form.empty_layout)
        reads = may(self._context.sitting.actor, Right.READ_GOALS)
        self.form.empty_layout.addStretch(1)
        state = no_goals(self._record.client, self.new if allowed else None, reads=reads)
        self.form.empty_layout.addWidget(state, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.form.empty_layout.addStretch(1)
        self.form.pages.setCurrentWidget(self.form.empty_page)

    def _show_goals(self) -> None:
        if self._record is None:
            return
        clear(self.form.goals_layout)
        shown = goals_standing if self.which_choice.value() != _ENDED else goals_ended
        for goal in shown(self._record):
            row = GoalRow(
                goal, level_now(self._record, goal), self._said_under(goal), is_chosen=goal.id == self._chosen
            )
            row.chosen.connect(self._choose)
            self.form.goals_layout.addWidget(row)

    def _said_under(self, goal: Goal) -> str:
        wrong = self._record is not None and goal.id in self._record.in_error
        return "Entered in error" if wrong else second_line(goal, self._context.sitting.today())

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._show_goals()
        self._show_levels()

    def _show_reviews(self) -> None:
        grid = self.form.reviews_grid
        clear(grid)
        lines = review_lines(self._record) if self._record else ()
        for at, line in enumerate(lines[:_NEWEST]):
            cells = (
                words(line.on, "label"),
                words(line.by, "term"),
                words(line.levels),
                words(line.score, "label"),
                words(line.comment if line.state == "Signed" else f"{line.state}. {line.comment}", wrap=True),
            )
            for column, cell in enumerate(cells):
                grid.addWidget(
                    cell, at, column, alignment=Qt.AlignmentFlag.AlignTop if column < 4 else Qt.AlignmentFlag(0)
                )
        grid.setColumnStretch(4, 1)
        if len(lines) > _NEWEST:
            grid.addWidget(words(f"{len(lines) - _NEWEST} earlier ones stand under Reviews", "hint"), _NEWEST, 0, 1, 5)
        if not lines:
            grid.addWidget(words("No review yet", "second"), 0, 0)

    def _show_score(self) -> None:
        form, reviews = self.form, reviews_of(self._record) if self._record else []
        clear(form.chart_layout)
        newest = score_shown(reviews[-1], reviews[-2] if len(reviews) > 1 else None) if reviews else None
        form.score_label.setText(" ".join(part for part in (newest.score, newest.change) if part) if newest else "")
        left_out = [said for said in newest.counted if "set aside" in said] if newest else []
        under = ". ".join((*left_out, newest.under)) if newest else "A T-score appears with the first review."
        form.score_words_label.setText(under)
        if not reviews:
            return
        form.chart_layout.addWidget(t_score_chart(self._context.sitting, reviews))

    def _show_levels(self) -> None:
        goal = self._chosen_goal()
        if goal is None or self._record is None:
            return
        form, level = self.form, level_now(self._record, goal)
        form.levels_title_label.setText(f"Goal {goal.number} levels")
        may_change = may(self._context.sitting.actor, Right.WRITE_GOALS) and goal.id not in self._record.in_error
        form.edit_goal_button.setVisible(may_change and goal.is_open)
        for button in (self.mark_button, self.elsewhere_button):
            button.setVisible(may_change and may(self._context.sitting.actor, Right.CONFIRM_CONCERNS))
        fill_levels(form.levels_grid, goal, level)

    def _chosen_goal(self) -> Goal | None:
        goals = self._record.goals if self._record else ()
        return next((goal for goal in goals if goal.id == self._chosen), None)

    # -- doing ----------------------------------------------------------------------------------------

    def new(self) -> None:
        """Set a goal."""
        self._open_goal(None)

    def _edit(self) -> None:
        self._open_goal(self._chosen_goal())

    def mark(self) -> None:
        """The chosen goal should not stand here: nothing counts it any more, and it stays readable."""
        goal, record = self._chosen_goal(), self._record
        if goal is None or record is None:
            return
        dialog = ErrorMarkDialog(self, self._context.sitting, record.client, "goals", goal.id)
        dialog.marked.connect(lambda: self._changed("Marked as an error"))
        dialog.open()

    def move_elsewhere(self) -> None:
        """The chosen goal is another client's."""
        goal, record = self._chosen_goal(), self._record
        if goal is None or record is None:
            return
        dialog = WrongRecordDialog(self, self._context.sitting, record.client, goal.id, "goal")
        dialog.rewritten.connect(lambda _begun: self._changed("Marked here, and proposed in the right record"))
        dialog.open()

    def _open_goal(self, goal: Goal | None) -> None:
        if self._record is None or not may(self._context.sitting.actor, Right.WRITE_GOALS):
            return
        dialog = GoalDialog(self, self._context.sitting, self._record, goal)
        dialog.saved.connect(lambda: self._changed("Goal saved"))
        dialog.open()

    def _changed(self, said: str) -> None:
        self._context.announce(said)
        self._context.reload()

    def review(self) -> None:
        """Judge every open goal in one pass."""
        record = self._record
        if record is None or self.review_page is not None or not may(self._context.sitting.actor, Right.WRITE_GOALS):
            return
        last, rho = next(reversed(reviews_of(record)), None), record.goal_settings.rho
        sheet = opened(record.client.id, goals_standing(record), last, rho)
        if not sheet.goals:
            return
        page = ReviewPage(self, self._context.sitting, record.client, sheet)
        page.signed.connect(self._reviewed)
        page.left.connect(self._put_off)
        self.review_page = page
        self.form.pages.addWidget(page)
        self.form.header.hide()
        self.form.pages.setCurrentWidget(page)
        page.begin()

    def _reviewed(self, review: GoalReview) -> None:
        self._end_review()
        self._changed(f"Review signed and locked. T-score {review.t_score:.1f}.")

    def _put_off(self) -> None:
        self._end_review()
        self._changed("The review is put off; what you judged is kept for you")

    def _end_review(self) -> None:
        self.form.header.show()
        if self.review_page is not None:
            self.review_page.draft.leave()
            self.form.pages.removeWidget(self.review_page)
            self.review_page.deleteLater()
            self.review_page = None

    def primary(self) -> None:
        if self.review_page is not None:
            self.review_page.sign()
        elif self._record is not None and any(goal.is_rated for goal in goals_standing(self._record)):
            self.review()
        else:
            self.new()

    def flush(self) -> None:
        """Store what is judged; the dialogs save what is typed in them."""
        if self.review_page is not None:
            self.review_page.flush()
