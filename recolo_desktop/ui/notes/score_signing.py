"""Standing for a score: the words that it asks for, labels for whom they name, the passphrase."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.score import Score
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.measures_sheet import facts
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.notes.names_in_note import NamesInNoteDialog
from recolo_desktop.ui.notes.score_card import ScoreCard


class ScoreSigning(QObject):
    """One score on its card. signed: emitted once somebody stands for it."""

    signed = Signal()

    def __init__(self, context: TabContext, client: Client, score: Score, card: ScoreCard) -> None:
        super().__init__(card)
        self._context, self._client, self._score, self._card = context, client, score, card
        self._said = ""
        self.dialog: QDialog | None = None
        card.signing.connect(self.begin)

    def begin(self, said: str) -> None:
        """Ask for the passphrase, once the words stand that the score asks for."""
        sitting, score, self._said = self._context.sitting, self._score, said
        if score.waits_for_words and not said.strip():
            self._card.words_problem.setText("Write what was said and what you did, before you sign.")
            self._card.words_problem.show()
            self._card.words_edit.setFocus()
            return
        if not said.strip() or not may(sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            self._ask_passphrase()
            return
        notes = sitting.services.session_notes
        sitting.tasks.run(
            lambda: notes.words_in_labels(sitting.actor, score.client_id, said), self._looked, self._could_not_look
        )

    def _could_not_look(self, refusal: Refusal) -> None:
        self._context.announce(str(refusal))

    def _looked(self, labelled: str) -> None:
        """The words stand for good: with the label of the order in the place of a name, if that is wanted."""
        if self._card.words_edit.toPlainText() != self._said:
            return
        if labelled == self._said:
            self._ask_passphrase()
            return
        dialog = NamesInNoteDialog(self._card, ["words"])
        dialog.keeping.connect(self._ask_passphrase)
        dialog.replacing.connect(lambda: self._write_labels(labelled))
        self.dialog = dialog
        dialog.open()

    def _write_labels(self, labelled: str) -> None:
        self._card.words_edit.setPlainText(labelled)
        self._context.announce("Labels written. Read it again, then sign.")

    def _ask_passphrase(self) -> None:
        sitting, score, said = self._context.sitting, self._score, self._said
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
