"""How the team sets up goals: weights, ρ, when a goal is looked at again, and which change it counts."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.team.goal_settings import GoalSettings, Weighing
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox

_MEANING = "From now on. A score that is signed keeps the weights and the ρ that it was made with."


class GoalSettingsDialog(AskingDialog):
    """changed: emitted with the settings that hold from now on."""

    changed = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting, settings: TeamSettings) -> None:
        self._sitting, self._settings = sitting, settings
        importance, difficulty = ChoiceBox(), ChoiceBox()
        for box in (importance, difficulty):
            box.offer((one.value, _SAID[one]) for one in Weighing)
        asked = (
            Question("importance", "Importance to the client", importance),
            Question("difficulty", "Difficulty, as the therapist sees it", difficulty),
            Question("rho", "ρ, how far goals of one client move together", QLineEdit(), "Usually 0.3."),
            Question("review_weeks", "Weeks until a goal is looked at again", QLineEdit()),
            Question(
                "change_that_counts", "Change in problems of daily life that counts", QLineEdit(), "Often 2 points."
            ),
        )
        super().__init__(BuiltForm("Goals", asked, "Keep these", _MEANING), parent)
        self.setWindowTitle("How the team sets up goals")
        self.form.client_label.hide()
        own = settings.goals
        self.fields.fill(
            {
                "importance": own.importance.value, "difficulty": own.difficulty.value, "rho": f"{own.rho:g}",
                "review_weeks": str(own.review_weeks), "change_that_counts": f"{own.change_that_counts:g}",
            }
        )  # fmt: skip

    def submit(self) -> None:
        typed, team, actor = self.fields.typed(), self._sitting.services.team, self._sitting.actor
        own = GoalSettings(
            importance=Weighing(typed["importance"]),
            difficulty=Weighing(typed["difficulty"]),
            rho=_number("rho", typed["rho"]),
            review_weeks=int(_number("review_weeks", typed["review_weeks"])),
            change_that_counts=_number("change_that_counts", typed["change_that_counts"]),
        )
        changed = replace(self._settings, goals=own)
        self.store(lambda: team.change_settings(actor, changed), self._stored)

    def _stored(self, settings: object) -> None:
        self.changed.emit(settings)
        self.accept()


def _number(field: str, typed: str) -> float:
    try:
        return float(typed.strip().replace(",", "."))
    except ValueError:
        raise HasProblems([Problem(field, "Write a number")]) from None


_SAID = {Weighing.OFF: "Not used", Weighing.FROM_ONE: "1 to 3", Weighing.FROM_NOUGHT: "0 to 3"}
