"""A week as the client tells it, and the problems of daily life that he names and rates."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.occupation import ProblemsRated, RatedProblem
from recolo_desktop.domain.notes.time_use import Category, TimeUse
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.acknowledgement import Acknowledgement
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.list_fields import ListField, RowsField
from recolo_desktop.ui.kit.offered import Column
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.notes.week_grid import WeekGrid

_HOW = (
    "Arrows move, Shift and arrows mark a stretch, a letter fills it. With the mouse: draw over the hours, then press "
    "a kind."
)


class WeekField(ListField):
    """The grid, with a button for each kind that says its letter."""

    def __init__(self, categories: tuple[Category, ...]) -> None:
        super().__init__()
        self.grid = WeekGrid(categories, edits=True)
        self.grid.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        for one in categories:
            button = QPushButton(f"{one.short} ({one.letter})" if one.short else "Nothing (Delete)")
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.setAccessibleName(f"Fill with {one.name}")
            button.clicked.connect(lambda _=False, letter=one.letter: self.grid.fill(letter))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.grid)

    def value(self) -> list[str]:
        return [self.grid.value()]

    def set_value(self, value: list[Any] | tuple[Any, ...] | None) -> None:
        self.grid.set_value(str(value[0]) if value else None)


class _Told(AskingDialog):
    """kept: emitted when it is stored."""

    kept = Signal()

    def __init__(self, form: BuiltForm, parent: QWidget, sitting: Sitting, client: Client) -> None:
        super().__init__(form, parent)
        self._sitting, self._client = sitting, client
        form.client_label.setText(client.banner_name)
        self.fields.fill({"taken_on": sitting.today()})
        self.acknowledgement = Acknowledgement(self)

    def refused(self, refusal: Refusal) -> None:
        """What is asked about a word stands in its own notice."""
        if not isinstance(refusal, HasProblems):
            super().refused(refusal)
        elif others := self.acknowledgement.take(refusal.problems):
            super().refused(HasProblems(others))

    def _stored(self, _made: object) -> None:
        self.kept.emit()
        self.accept()


class WeekDialog(_Told):
    """One week; what an earlier one held can be begun from."""

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, last: TimeUse | None) -> None:
        self.week = WeekField(sitting.services.occupation.categories)
        asked = (
            Question(
                "told_as",
                "Which week, and from whom",
                QLineEdit(),
                "As June 2026, as remembered; or last week, from a diary.",
            ),
            Question("cells", "The week", self.week, _HOW),
            Question("said", "What the client says of it (optional)", QLineEdit()),
            Question("roles", "Roles: what one is to others, now and before (optional)", TextBox()),
            Question("habits", "Habits and routines (optional)", TextBox()),
            Question("taken_on", "Told on", DateField()),
        )
        super().__init__(
            BuiltForm("A week as it was", asked, "Keep this week", width=760, scrolls=True), parent, sitting, client
        )
        self.setWindowTitle(f"A week – {client.banner_name}")
        self.fit_to_screen(900, 940)
        if last is not None:
            self.fields.fill({"roles": last.roles, "habits": last.habits})

    def submit(self) -> None:
        values, occupation, actor = self.fields.read(), self._sitting.services.occupation, self._sitting.actor
        week = TimeUse(
            id="", client_id=self._client.id, taken_on=values["taken_on"] or self._sitting.today(),
            told_as=values["told_as"], cells=values["cells"][0], said=values["said"], roles=values["roles"],
            habits=values["habits"], taken_by=actor.id, taken_by_name=actor.name, taken_at=self._sitting.clock(),
        )  # fmt: skip
        said = self.acknowledgement.words()
        self.store(lambda: occupation.keep_week(actor, week, said), self._stored)


class ProblemsDialog(_Told):
    """Problems of daily life with three numbers each; a missing number stays missing."""

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, last: ProblemsRated | None) -> None:
        rows = RowsField()
        rows.ask(_ASKED)
        asked = (
            Question(
                "problems", "Problems, in the client's own words, with three numbers from 1 to 10", rows, _NUMBERS
            ),
            Question("said", "What the client says of it (optional)", QLineEdit()),
            Question("taken_on", "Rated on", DateField()),
        )
        super().__init__(
            BuiltForm("Problems of daily life", asked, "Keep these ratings", width=760), parent, sitting, client
        )
        self.setWindowTitle(f"Problems of daily life – {client.banner_name}")
        known = [{"words": one.words} for one in last.problems_named] if last else [{"words": ""}]
        self.fields.fill({"problems": known})

    def submit(self) -> None:
        values, occupation, actor = self.fields.read(), self._sitting.services.occupation, self._sitting.actor
        rated = ProblemsRated(
            id="", client_id=self._client.id, taken_on=values["taken_on"] or self._sitting.today(),
            problems_named=tuple(_problem(at, row) for at, row in enumerate(values["problems"], start=1)),
            said=values["said"],
            taken_by=actor.id, taken_by_name=actor.name, taken_at=self._sitting.clock(),
        )  # fmt: skip
        said = self.acknowledgement.words()
        self.store(lambda: occupation.keep_problems(actor, rated, said), self._stored)


_ASKED = (
    Column("words", "What is difficult"),
    Column("importance", "Important", new_line=True),
    Column("performance", "Goes"),
    Column("satisfaction", "Content"),
)
_NUMBERS = "How important it is, how well it goes, how content the client is. Leave empty what was not rated."


def _problem(number: int, row: dict[str, str]) -> RatedProblem:
    given = {name: _rating(number, row[name]) for name in ("importance", "performance", "satisfaction")}
    return RatedProblem(words=row["words"], **given)


def _rating(number: int, typed: str) -> int | None:
    if not typed.strip():
        return None
    if not typed.strip().isdecimal():
        raise HasProblems([Problem("problems", f"Problem {number}: a rating is a whole number from 1 to 10")])
    return int(typed)
