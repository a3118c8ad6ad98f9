"""Words of a letter that nobody knows here: whose they are, as somebody answers."""

from typing import Protocol

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.presenters.letters.letter_view import LetterView
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord


class _Asked(Protocol):
    """The letter that the answers are about."""

    @property
    def record(self) -> ClientRecord | None: ...

    def ask_preview(self) -> None:
        """Look the letter through again."""


class LetterQuestions:
    """Keeps each answer for the record, or with the protected person; then the letter is looked through again."""

    def __init__(self, sitting: Sitting, asked: _Asked, view: LetterView) -> None:
        self._sitting, self._asked, self._view = sitting, asked, view

    def answer(self, said: str, protects: bool) -> None:
        """The word is nobody's who is protected, or one of theirs: then it is asked whose."""
        record, words, actor = self._asked.record, self._sitting.services.words, self._sitting.actor
        if record is None:
            return
        run, client_id = self._sitting.tasks.run, record.client.id
        if protects:
            run(lambda: words.people(actor, client_id), lambda people: self._whose(said, people), self._refused)
        else:
            run(lambda: words.nobody(actor, client_id, said), lambda _: self._answered(), self._refused)

    def _whose(self, said: str, people: tuple[tuple[str, str], ...]) -> None:
        if people:
            self._view.ask_whose(said, people)
        else:
            self._view.announce("Nobody protected is recorded here. Add the person to the order first.")

    def protect(self, person_id: str, said: str) -> None:
        """The word belongs to this person: kept with her details and nowhere else."""
        words, actor = self._sitting.services.words, self._sitting.actor
        self._sitting.tasks.run(
            lambda: words.protect(actor, person_id, said), lambda _: self._protected(said), self._refused
        )

    def _answered(self) -> None:
        self._view.announce("Kept for this record: Words answered about, in the menu, takes it back.")
        self._asked.ask_preview()

    def _protected(self, said: str) -> None:
        """The details of the person changed: the record is read again, and earlier answers with it."""
        self._view.announce(
            f"“{said}” is kept with the person's details now; Correct, at the order, takes it out. "
            "Words that you answered about before are asked about again."
        )
        self._view.reload()
        self._asked.ask_preview()

    def _refused(self, refusal: Refusal) -> None:
        self._view.announce(str(refusal))
