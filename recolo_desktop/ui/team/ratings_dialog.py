"""Ratings from 0 to 10 in the team's own words: a new one, or the end of one that is asked."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from recolo_desktop.domain.notes.measure import Direction
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.text_box import TextBox

_NEW = "new"
_MEANING = (
    "Asked beside the measures, in your own words and without norms. The client reads question and ends, so nobody is "
    "named in them. A rating that has ended is asked no more; its scores stay."
)
_WORDS = ("title", "question", "least", "most")


class RatingsDialog(AskingDialog):
    """done_with: emitted with a sentence about what was added or ended."""

    done_with = Signal(str)

    def __init__(self, parent: QWidget, sitting: Sitting, ratings: Iterable[TeamRating]) -> None:
        self._sitting = sitting
        which, higher = ChoiceBox(), ChoiceBox()
        which.offer([(_NEW, "A new rating"), *((one.id, f"End “{one.title}”") for one in ratings if not one.ended_on)])
        higher.offer((one.value, _SAID[one]) for one in Direction)
        super().__init__(
            BuiltForm(
                "The team's own ratings",
                (
                    Question("which", "What to do", which),
                    Question("title", "Short name", QLineEdit(), "As urge to make contact."),
                    Question("question", "Question, as the client reads it", TextBox()),
                    Question("least", "0 means", QLineEdit()),
                    Question("most", "10 means", QLineEdit()),
                    Question("higher_is", "A higher number is", higher),
                    Question("every_session", "", QCheckBox("Asked each session")),
                ),
                "Keep it",
                _MEANING,
            ),
            parent,
        )
        self.setWindowTitle("The team's own ratings")
        self.form.client_label.hide()
        which.currentIndexChanged.connect(self._show_asked)
        self.form.higher_is_edit.set_value(Direction.WORSE.value)

    def _show_asked(self) -> None:
        """Nothing is typed about a rating that ends."""
        is_new = self.form.which_edit.value() == _NEW
        for field in (*_WORDS, "higher_is", "every_session"):
            self.form.__dict__[f"{field}_edit"].setEnabled(is_new)

    def submit(self) -> None:
        typed = self.fields.typed()
        ratings, actor, key = self._sitting.services.ratings, self._sitting.actor, typed["which"]
        if key == _NEW:
            asked = TeamRating(
                id="",
                **{name: typed[name].strip() for name in _WORDS},
                higher_is=Direction(typed["higher_is"]),
                every_session=typed["every_session"],
            )
            self.store(
                lambda: ratings.add(actor, asked), lambda made: self._is_kept(f"“{made.title}” can be asked now")
            )
        else:
            self.store(lambda: ratings.end(actor, key), lambda one: self._is_kept(f"“{one.title}” is asked no more"))

    def _is_kept(self, said: str) -> None:
        self.done_with.emit(said)
        self.accept()


_SAID = {Direction.WORSE: "worse", Direction.BETTER: "better", Direction.NEITHER: "neither better nor worse"}
