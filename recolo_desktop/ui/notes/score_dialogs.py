"""Entering a score: question by question where the measure's words may be shown, else its total from paper."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.measure import Measure, Scale
from recolo_desktop.domain.notes.score import Score, from_answers, read_aloud
from recolo_desktop.domain.notes.score_entry import ScoreEntry, TotalTyped
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.notes.question_grid import QuestionGrid

_NOT_KNOWN = "not known"


class ScoreDialog(AskingDialog):
    """entered: emitted with the score that was kept. The words typed for one measure come back to no other."""

    entered = Signal(object)

    def __init__(
        self, form: BuiltForm, parent: QWidget, sitting: Sitting, client: Client, measure: Measure, wrong: Score | None
    ) -> None:
        super().__init__(form, parent)
        self._sitting, self._client, self._measure, self._wrong = sitting, client, measure, wrong
        self.setWindowTitle(f"{measure.title} – {client.banner_name}")
        form.client_label.setText(client.banner_name)
        self.fields.fill({"taken_on": wrong.taken_on if wrong else sitting.today()})
        QShortcut(QKeySequence("Ctrl+Return"), self, self._submit)

    def _about(self) -> tuple[str, ...]:
        return (self._client.id, self._measure.key, self._wrong.id if self._wrong else "new")

    def entry(self, values: dict[str, Any]) -> ScoreEntry:
        """What stands in the fields."""
        raise NotImplementedError

    def submit(self) -> None:
        if not self.form.accept_button.isEnabled():
            return  # it is being kept already: a second press would keep a second score for good
        entry, sitting, client_id = self.entry(self.fields.read()), self._sitting, self._client.id
        self.form.accept_button.setEnabled(False)
        self.store(lambda: sitting.services.measures.enter(sitting.actor, client_id, entry), self._entered)

    def _entered(self, score: Score) -> None:
        self.entered.emit(score)
        self.accept()


def _beginning() -> list[Question]:
    return [Question("taken_on", "Filled in on", DateField())]


def _correcting(wrong: Score | None) -> list[Question]:
    return [Question("why_corrected", "What was wrong with the score that this corrects", QLineEdit())] if wrong else []


class QuestionsDialog(ScoreDialog):
    """Every question with its answers; the total stands below as soon as there is one."""

    def __init__(
        self, parent: QWidget, sitting: Sitting, client: Client, measure: Measure, wrong: Score | None = None
    ) -> None:
        self.grid = QuestionGrid(measure)
        asked = [*_beginning(), *_correcting(wrong), Question("answers", "", self.grid)]
        form = BuiltForm(
            measure.title, asked, "Save score", "A digit answers and goes on; arrows move; Backspace clears.", width=860
        )
        super().__init__(form, parent, sitting, client, measure, wrong)
        self.grid.changed.connect(self._show_total)
        self._show_total()
        self.grid.go_to(0)

    def _answers(self) -> dict[int, int | None]:
        return dict(enumerate(self.grid.value(), start=1))

    def _show_total(self) -> None:
        (scale,) = from_answers(self._measure, self._answers())
        said = read_aloud(scale) if scale.total else f"{scale.answered} of {scale.of} answered"
        self.grid.total_label.setText(f"{said}. {self._measure.said_with_it}")

    def entry(self, values: dict[str, Any]) -> ScoreEntry:
        return ScoreEntry(
            measure_key=self._measure.key,
            taken_on=values["taken_on"],
            answers=self._answers(),
            corrects=self._wrong.id if self._wrong else "",
            why_corrected=values.get("why_corrected", ""),
        )


class TotalDialog(ScoreDialog):
    """The total of each scale as it was added up on paper."""

    def __init__(
        self, parent: QWidget, sitting: Sitting, client: Client, measure: Measure, wrong: Score | None = None
    ) -> None:
        asked = [*_beginning(), *_correcting(wrong)]
        for at, scale in enumerate(measure.scales):
            suffix = "" if at == 0 else f"_{at + 1}"
            named = f"Total, {scale.title}" if scale.title else "Total"
            asked.append(Question(f"total{suffix}", named, QLineEdit(), _hint(scale)))
            if scale.most_missing:
                asked.append(
                    Question(f"answered{suffix}", f"Questions answered, of {scale.items}", QLineEdit(str(scale.items)))
                )
            if scale.not_known is not None:
                asked.append(Question(f"not_known{suffix}", f"Rated {scale.not_known}, not known", QLineEdit("0")))
        if measure.scales[0].skip:
            asked.append(Question("skipped", "", QCheckBox(measure.scales[0].skip_because)))
        if measure.asks is not None:
            asked.append(Question("said", f"Answer to question {measure.asks.item} on the paper", _said_box(measure)))
        super().__init__(
            BuiltForm(measure.title, asked, "Save score", measure.licence.position),
            parent,
            sitting,
            client,
            measure,
            wrong,
        )

    def entry(self, values: dict[str, Any]) -> ScoreEntry:
        said = values.get("said", _NOT_KNOWN)
        return ScoreEntry(
            measure_key=self._measure.key,
            taken_on=values["taken_on"],
            totals=tuple(self._total(values, at) for at in range(len(self._measure.scales))),
            skipped=bool(values.get("skipped")),
            said=int(said) if said.isdecimal() else None,
            corrects=self._wrong.id if self._wrong else "",
            why_corrected=values.get("why_corrected", ""),
        )

    @staticmethod
    def _total(values: dict[str, Any], at: int) -> TotalTyped:
        suffix = "" if at == 0 else f"_{at + 1}"
        answered = _count(values, f"answered{suffix}")
        return TotalTyped(
            total=values[f"total{suffix}"], answered=answered, not_known=_count(values, f"not_known{suffix}") or 0
        )


def _hint(scale: Scale) -> str:
    said = f"From {scale.least} to {scale.most}"
    left_out = "If a question was left out, add up the others: its share is worked out here"
    return f"{said}. {left_out}" if scale.prorated else said


def _count(values: dict[str, Any], field: str) -> int | None:
    said = values.get(field)
    if said is None:
        return None
    if not said.strip().isdecimal():
        raise HasProblems([Problem(field, "Write how many, as a number")])
    return int(said)


def _said_box(measure: Measure) -> ChoiceBox:
    scale = measure.scales[0]
    answers = [(str(one), str(one)) for one in range(scale.lowest, scale.highest + 1)]
    box = ChoiceBox()
    box.offer([*answers, (_NOT_KNOWN, "Refused, or not known")], unanswered="Choose")
    return box


def dialog_for(
    parent: QWidget,
    sitting: Sitting,
    client: Client,
    measure: Measure,
    wrong: Score | None = None,
    *,
    on_paper: bool = False,
) -> ScoreDialog:
    """The dialog that this measure is entered with."""
    kind = QuestionsDialog if measure.takes_items and not on_paper else TotalDialog
    return kind(parent, sitting, client, measure, wrong)
