"""Words of this record that somebody said are nobody's who is protected: which there are, and asking again."""

from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.protection.word_answer import WordAnswer
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox

_MEANING = (
    "Letters of this record may say these words without being asked about them. A word that is taken back is asked "
    "about again; so are all of them when the details of somebody protected change."
)


class KnownWordsDialog(AskingDialog):
    """Takes an answer back."""

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client) -> None:
        super().__init__(
            BuiltForm(
                "Words answered about", (Question("which", "Ask again about", ChoiceBox()),), "Ask again", _MEANING
            ),
            parent,
        )
        self._sitting, self._client_id = sitting, client.id
        self.setWindowTitle("Words answered about")
        self.form.client_label.setText(client.banner_name)
        words, actor = sitting.services.words, sitting.actor
        sitting.tasks.run(lambda: words.answers(actor, client.id), self._got, self.refused)

    def _got(self, answers: tuple[WordAnswer, ...]) -> None:
        offered = [
            (one.said, f"{one.said}: {one.answered_by_name}, {screen_date(local(one.answered_at).date())}")
            for one in answers
        ]
        self.form.which_edit.offer(offered, unanswered="Choose" if offered else "None")

    def submit(self) -> None:
        which = self.fields.typed()["which"]
        if not which:
            raise HasProblems([Problem("which", "Choose a word")])
        words, actor = self._sitting.services.words, self._sitting.actor
        self.store(lambda: words.take_back(actor, self._client_id, which), lambda _: self.accept())
