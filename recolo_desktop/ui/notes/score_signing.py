"""Standing for a score: the words that it asks for, labels for whom they name, the passphrase."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.score import Score
from recolo_desktop.presenters.notes.measures_sheet import facts
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.notes.names_first import NamesFirst
from recolo_desktop.ui.notes.score_card import ScoreCard


class ScoreSigning(QObject):
    """One score on its card. signed: emitted once somebody stands for it."""

    signed = Signal()

    def __init__(self, context: TabContext, client: Client, score: Score, card: ScoreCard) -> None:
        super().__init__(card)
        self._context, self._client, self._score, self._card = context, client, score, card
        self.dialog: QDialog | None = None
        words = card.words_edit
        self._names = NamesFirst(context, card, "words", words.toPlainText, words.setPlainText, self._ask_passphrase)
        card.signing.connect(self.begin)

    def begin(self, said: str) -> None:
        """Ask for the passphrase, once the words stand that the score asks for."""
        if self._score.waits_for_words and not said.strip():
            self._card.words_problem.setText("Write what was said and what you did, before you sign.")
            self._card.words_problem.show()
            self._card.words_edit.setFocus()
            return
        self._names.ask(self._score.client_id)

    def _ask_passphrase(self) -> None:
        sitting, score, said = self._context.sitting, self._score, self._card.words_edit.toPlainText()
        dialog = PassphraseDialog(
            self._card, sitting, self._client,
            heading="Sign this score", verb="Sign",
            meaning="Your signature and words stand beside the score. A wrong score is corrected by another beside it.",
            facts=[*facts(score), ("Signed as", f"{sitting.actor.name}, {sitting.actor.profession}")],
            sign=lambda passphrase, _looked, done, refused: sitting.tasks.run(
                lambda: sitting.services.measures.sign(sitting.actor, score.id, said, passphrase), done, refused
            ),
        )  # fmt: skip
        dialog.signed.connect(lambda _given: self.signed.emit())
        self.dialog = dialog
        dialog.open()
