"""What the tour does with goals: sets them, and reviews them all in one pass."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from recolo_desktop.domain.notes.goal import LEVELS, level_field
from recolo_desktop.tour import words
from recolo_desktop.tour.hands import StepFailed
from recolo_desktop.tour.record_steps import RecordSteps
from recolo_desktop.tour.sign_step import sign_as_asked
from recolo_desktop.ui.notes.goal_dialog import GoalDialog
from recolo_desktop.ui.notes.goals_tab import GoalsTab
from recolo_desktop.ui.notes.occupation_dialogs import ProblemsDialog, WeekDialog
from recolo_desktop.ui.notes.week_grid import WeekGrid


class GoalSteps:
    """Goals on the record that is open."""

    def __init__(self, steps: RecordSteps) -> None:
        self._hands, self._record = steps.hands, steps.record

    def set_goals(self) -> None:
        hands, record = self._hands, self._record()
        record.go_to("goals")
        tab = record.current()
        if not isinstance(tab, GoalsTab):
            raise StepFailed("The goals tab did not open.")
        hands.picture("no-goal-yet")
        for number, (title, own_words, importance, difficulty, start, levels) in enumerate(words.GOALS, start=1):
            tab.new()
            dialog = hands.dialog(GoalDialog)
            hands.fill(
                dialog.fields,
                {
                    "title": title,
                    "own_words": own_words,
                    "importance": importance,
                    "difficulty": difficulty,
                    **{level_field(level): text for level, text in zip(LEVELS, levels, strict=True)},
                    "starting_level": start,
                    "agreed_on": "today",
                    "review_due": "8 weeks",
                },
            )
            if number == 1:
                hands.picture("goal-form")
            hands.click(dialog.form.accept_button)
            hands.wait_for("an answer", partial(self._is_answered, dialog))
            if dialog in hands.open_dialogs():
                dialog.acknowledgement.line.setText("Read beside the order: it meets nobody whom it protects")
                hands.picture("goal-compared-with-the-order")
                hands.click(dialog.form.accept_button)
            hands.gone(dialog)
            hands.wait_for("the goal", partial(self._has_goals, number))
        for number, (ratings, comment) in enumerate(words.REVIEWS, start=1):
            self._review(tab, number, ratings, comment)
        hands.picture("goals")

    def _review(self, tab: GoalsTab, number: int, ratings: tuple[str, ...], comment: str) -> None:
        """By keyboard alone: a level is typed, Enter goes on; at the end the focus is on the signature."""
        hands = self._hands
        hands.click(tab.form.review_button)
        page = tab.review_page
        if page is None:
            raise StepFailed("The review did not open.")
        is_last = number == len(words.REVIEWS)
        for at, (row, level) in enumerate(zip(page.rows, ratings, strict=True), start=1):
            if is_last and at == len(ratings):
                hands.picture("goal-review-begun")
            QTest.keyClicks(row.buttons[0], level)
            row.evidence.setPlainText(words.EVIDENCE)
            QTest.keyClick(row.buttons[0], Qt.Key.Key_Return)
        hands.fill(page.fields, {"comment": comment})
        if is_last:
            hands.picture("goal-review")
        hands.click(page.sign_button)
        sign_as_asked(hands, "goal-review-sign")
        hands.wait_for("the review", partial(self._has_reviews, number))

    def _is_answered(self, dialog: GoalDialog) -> bool:
        return dialog not in self._hands.open_dialogs() or dialog.acknowledgement.isVisible()

    def _has_goals(self, count: int) -> bool:
        return len(self._record().record.goals) == count

    def _has_reviews(self, count: int) -> bool:
        return len(self._record().record.reviews) == count

    def tell_daily_life(self) -> None:
        """Two weeks by keyboard, compared; problems with the client's numbers."""
        hands, record = self._hands, self._record()
        record.go_to("goals")
        tab = record.current()
        if not isinstance(tab, GoalsTab):
            raise StepFailed("The goals tab did not open.")
        tab.view_choice.choose("daily life")
        view = tab.occupation_view
        for number, (told_as, filled) in enumerate(words.WEEKS, start=1):
            hands.click(view.week_button)
            week = hands.dialog(WeekDialog)
            hands.fill(week.fields, {"told_as": told_as})
            _fill(week.week.grid, filled)
            if number == 1:
                hands.picture("week-by-keyboard")
            hands.click(week.form.accept_button)
            hands.gone(week)
            hands.wait_for("the week", partial(self._has_weeks, number))
        for number, rows in enumerate(words.PROBLEMS, start=1):
            hands.click(view.problems_button)
            problems = hands.dialog(ProblemsDialog)
            names = ("words", "importance", "performance", "satisfaction")
            problems.fields.fill({"problems": [dict(zip(names, row, strict=True)) for row in rows]})
            hands.click(problems.form.accept_button)
            hands.gone(problems)
            hands.wait_for("the ratings", partial(self._has_ratings, number))
        hands.picture("daily-life")
        tab.view_choice.choose("goals")

    def _has_weeks(self, count: int) -> bool:
        return len(self._record().record.weeks) == count

    def _has_ratings(self, count: int) -> bool:
        return len(self._record().record.problems_rated) == count


def _fill(grid: WeekGrid, filled: tuple[tuple[str, int], ...]) -> None:
    """So many half hours of every day from 06:00, one kind after the other."""
    grid.setFocus()
    for letter, halves in filled:
        for key, times in ((Qt.Key.Key_Down, halves - 1), (Qt.Key.Key_Right, 6)):
            for _ in range(times):
                QTest.keyClick(grid, key, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(grid, letter)
        for _ in range(6):
            QTest.keyClick(grid, Qt.Key.Key_Left)
        QTest.keyClick(grid, Qt.Key.Key_Down)
