"""Daily life: a week before and a week now side by side, and the problems that the client rates."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.occupation import ProblemsRated, change, means, said_of_change
from recolo_desktop.domain.notes.time_use import TimeUse, compared, what_stalking_took
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.notes.occupation_dialogs import ProblemsDialog, WeekDialog
from recolo_desktop.ui.notes.week_grid import WeekGrid
from recolo_desktop.ui.records.error_mark_dialog import ErrorMarkDialog


class OccupationView(QWidget):
    """changed: emitted with a sentence when a week or ratings were kept."""

    changed = Signal(str)

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._record: ClientRecord | None = None
        self.dialog: QWidget | None = None
        self.week_button, self.problems_button = QPushButton("Record a week"), QPushButton("Rate problems")
        for button, act in ((self.week_button, self.record_week), (self.problems_button, self.rate_problems)):
            decorate(button, "plus")
            button.clicked.connect(act)
            button.setVisible(may(context.sitting.actor, Right.WRITE_GOALS))
        self.before_choice, self.now_choice = ChoiceBox(), ChoiceBox()
        self.before_choice.setAccessibleName("The week before")
        self.now_choice.setAccessibleName("The week now")
        for choice in (self.before_choice, self.now_choice):
            choice.setMinimumContentsLength(34)
            choice.currentIndexChanged.connect(self._show_weeks)
        area, inner = QScrollArea(self), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner.setProperty("kind", "clear")
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(20, 12, 16, 16)
        rows.setSpacing(12)
        head = QHBoxLayout()
        self._labels = (words("Before", "label"), words("Now", "label"))
        for widget in (self._labels[0], self.before_choice, self._labels[1], self.now_choice):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.week_button)
        head.addWidget(self.problems_button)
        rows.addLayout(head)
        self._weeks, self._problems = QHBoxLayout(), QVBoxLayout()
        self._weeks.setSpacing(12)
        rows.addLayout(self._weeks)
        rows.addLayout(self._problems)
        rows.addStretch(1)

    # -- showing --------------------------------------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        self._record = record
        weeks = self._told()
        for choice, at in ((self.before_choice, 0), (self.now_choice, -1)):
            choice.blockSignals(True)
            choice.offer((one.id, f"{one.told_as}, {screen_date(one.taken_on)}") for one in weeks)
            choice.set_value(weeks[at].id if weeks else "")
            choice.setVisible(len(weeks) > 1)
            choice.blockSignals(False)
        for label in self._labels:
            label.setVisible(len(weeks) > 1)
        self._show_weeks()
        self._show_problems()

    def _told(self) -> list[TimeUse]:
        weeks, wrong = (self._record.weeks, self._record.in_error) if self._record else ((), frozenset())
        return sorted((one for one in weeks if one.id not in wrong), key=lambda one: (one.taken_on, one.id))

    def _rated(self) -> list[ProblemsRated]:
        found, wrong = (self._record.problems_rated, self._record.in_error) if self._record else ((), frozenset())
        return sorted((one for one in found if one.id not in wrong), key=lambda one: (one.taken_on, one.id))

    def _show_weeks(self) -> None:
        clear(self._weeks)
        known = {one.id: one for one in self._told()}
        before, now = known.get(self.before_choice.value()), known.get(self.now_choice.value())
        if before is None or now is None:
            self._weeks.addWidget(
                words("No week yet. Record one as the client remembers it, and another later.", "second")
            )
            return
        for title, week in (("Before", before), ("Now", now)) if before is not now else (("The week", now),):
            self._weeks.addWidget(self._week(title, week), 4)
        self._weeks.addWidget(self._what_it_holds(before, now), 3)

    def _week(self, title: str, week: TimeUse) -> QFrame:
        card, column = _card(title, week.told_as)
        grid = WeekGrid(self._context.sitting.services.occupation.categories, edits=False)
        grid.set_value(week.cells)
        grid.setAccessibleName(f"{title}: {week.told_as}. The hours stand in the table beside it")
        column.addWidget(grid)
        column.addWidget(self._wrong("time_uses", week.id, f"the week {week.told_as}"))
        column.addStretch(1)
        return card

    def _wrong(self, subject: str, key: str, what: str) -> QPushButton:
        """It stays readable in the journal's sense, and nothing counts it any more."""
        button = QPushButton("Mark as an error")
        button.setProperty("kind", "text")
        button.setAccessibleName(f"Mark {what} as an error")
        button.setVisible(may(self._context.sitting.actor, Right.WRITE_NOTES))
        button.clicked.connect(lambda: self._mark(subject, key))
        return button

    def _mark(self, subject: str, key: str) -> None:
        if self._record is None:
            return
        dialog = ErrorMarkDialog(self, self._context.sitting, self._record.client, subject, key)
        dialog.marked.connect(lambda: self.changed.emit("Marked as an error"))
        self.dialog = dialog
        dialog.open()

    def _what_it_holds(self, before: TimeUse, now: TimeUse) -> QFrame:
        categories = self._context.sitting.services.occupation.categories
        card, column = _card("What the week holds", "Hours a week")
        table = QGridLayout()
        for at, heading in enumerate(("", "Before", "Now", "Change")):
            table.addWidget(words(heading, "term"), 0, at)
        lines = compared(before, now, categories)
        for row, line in enumerate(lines, start=1):
            told = (
                line.name,
                f"{line.before:g}",
                f"{line.now:g}",
                f"{line.change:+g}".replace("-", "−") if line.change else "0",
            )
            for at, said in enumerate(told):
                table.addWidget(words(said, "label" if at == 2 else "", wrap=not at), row, at)
        table.addWidget(words("All"), len(lines) + 1, 0)
        for at, total in ((1, sum(one.before for one in lines)), (2, sum(one.now for one in lines))):
            table.addWidget(words(f"{total:g}"), len(lines) + 1, at)
        table.setColumnStretch(0, 1)
        column.addLayout(table)
        took = what_stalking_took(before, now, categories) if before is not now else ()
        if took:
            column.addWidget(words("What stalking took, and what replaced it", "h3", wrap=True))
        for sentence in took:
            column.addWidget(words(sentence, wrap=True))
        for said in (
            f"“{now.said}”" if now.said else "",
            now.roles and f"Roles: {now.roles}",
            now.habits and f"Habits: {now.habits}",
        ):
            if said:
                column.addWidget(words(said, "second", wrap=True))
        column.addStretch(1)
        return card

    def _show_problems(self) -> None:
        clear(self._problems)
        rated = self._rated()
        if not rated or self._record is None:
            return
        card, column = _card("Problems of daily life", "in the client's own words, 1 to 10")
        if len(rated) > 1:
            least = self._record.goal_settings.change_that_counts
            column.addWidget(words(said_of_change(change(rated[0], rated[-1]), least), "label", wrap=True))
        for one in reversed(rated):
            column.addWidget(words(_said(one), wrap=True))
            column.addWidget(self._wrong("problems_rated", one.id, f"the ratings of {screen_date(one.taken_on)}"))
        self._problems.addWidget(card)

    # -- doing ----------------------------------------------------------------------------------------

    def record_week(self) -> None:
        """Another account of a week, beside those there are."""
        if self._record is None:
            return
        last = self._told()[-1] if self._told() else None
        dialog = WeekDialog(self, self._context.sitting, self._record.client, last)
        dialog.kept.connect(lambda: self.changed.emit("The week is kept"))
        self.dialog = dialog
        dialog.open()

    def rate_problems(self) -> None:
        """The client's numbers of today."""
        if self._record is None:
            return
        rated = self._rated()
        dialog = ProblemsDialog(self, self._context.sitting, self._record.client, rated[-1] if rated else None)
        dialog.kept.connect(lambda: self.changed.emit("The ratings are kept"))
        self.dialog = dialog
        dialog.open()


def _card(title: str, second: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    card.setMinimumWidth(look().px(280))
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 12)
    head = QHBoxLayout()
    head.addWidget(words(title, "h3"))
    head.addStretch(1)
    head.addWidget(words(second, "hint"))
    column.addLayout(head)
    return card, column


def _said(rated: ProblemsRated) -> str:
    found = means(rated.problems_named)
    each = "; ".join(
        f"{one.words}: {_number(one.importance)}, {_number(one.performance)}, {_number(one.satisfaction)}"
        for one in rated.problems_named
    )
    if found.performance is None or found.satisfaction is None:
        told = f"no means, {found.missing} rating{'' if found.missing == 1 else 's'} missing"
    else:
        told = f"performance {found.performance:.1f}, satisfaction {found.satisfaction:.1f}"
    numbers = "importance, performance, satisfaction"
    said = f"{screen_date(rated.taken_on)}, {rated.taken_by_name}: {told}. {each} ({numbers}). {rated.said}"
    return said.strip()


def _number(rating: int | None) -> str:
    return "–" if rating is None else str(rating)
