"""Setting a goal with its five levels, or changing one beside what was agreed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Refusal
from recolo_desktop.domain.basics.ids import GoalId
from recolo_desktop.domain.notes.goal import Goal, GoalState
from recolo_desktop.domain.team.goal_settings import Weighing
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.goal_forms import condition_line, goal_from, goal_values
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_goal_dialog import Ui_GoalDialog
from recolo_desktop.ui.kit.acknowledgement import Acknowledgement
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.offered import choices

_ENDS = ("closed_on_label", "closed_on_edit", "close_reason_label", "close_reason_edit")


class GoalDialog(AskingDialog):
    """saved: emitted when the goal is stored."""

    saved = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, record: ClientRecord, goal: Goal | None) -> None:
        form = Ui_GoalDialog()
        super().__init__(form, parent)
        self._sitting, self._client, self._goal = sitting, record.client, goal
        title = "Change this goal" if goal else "Set a goal"
        self.setWindowTitle(f"{title} – {record.client.banner_name}")
        form.heading_label.setText(title)
        form.accept_button.setText("Save goal" if goal else "Set goal")
        for name in _ENDS:
            getattr(form, name).setVisible(goal is not None)
        self._offer(record)
        began = goal or Goal(id=GoalId(""), client_id=record.client.id, number=0, title="", state=GoalState.AGREED)
        values = goal_values(began)
        self.fields.fill(values if goal else {**values, "starting_level": None})
        self.acknowledgement = Acknowledgement(self)
        self.fit_to_screen(920, 760)

    def _offer(self, record: ClientRecord) -> None:
        """What the team weighs by, and the conditions that a goal may help to keep."""
        for name, how in (
            ("importance", record.goal_settings.importance), ("difficulty", record.goal_settings.difficulty)
        ):  # fmt: skip
            box = getattr(self.form, f"{name}_edit")
            offered = set(map(str, how.offered))
            box.offer(pair for pair in choices("goal_rating") if pair[0] in offered)
            for part in ("label", "edit"):
                getattr(self.form, f"{name}_{part}").setVisible(how is not Weighing.OFF)
        stands = self._goal.state if self._goal else GoalState.PROPOSED
        states = [one for one in GoalState if one.is_open or (self._goal and one is not GoalState.CONTINUED)]
        if stands is not GoalState.PROPOSED:  # what was agreed is not proposed again
            states.remove(GoalState.PROPOSED)
        self.form.state_edit.offer(pair for pair in choices("goal_state") if pair[0] in states)
        reads = may(self._sitting.actor, Right.READ_CONDITIONS)
        conditions = [one for order in record.orders for one in order.conditions if reads and one.closed_on is None]
        self.form.condition_ids_edit.offer(((one.id, condition_line(one)) for one in conditions), a_row=1)
        for part in ("label", "edit"):
            getattr(self.form, f"condition_ids_{part}").setVisible(bool(conditions))

    def submit(self) -> None:
        services, actor = self._sitting.services, self._sitting.actor
        before = self._goal or Goal(id=GoalId(""), client_id=self._client.id, number=0, title="")
        goal, said = goal_from(self.fields.read(), before, self._sitting.today()), self.acknowledgement.words()
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
