"""Whom the letter in hand can go to: the client, his professionals and, once it was read, the directory."""

from typing import Protocol

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.presenters.letters import addressing
from recolo_desktop.presenters.letters.letter_view import LetterPageView, LetterView
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord


class _InHand(Protocol):
    """The letter that is addressed."""

    letter: Letter | None

    @property
    def record(self) -> ClientRecord | None: ...


class Addressees:
    """The directory is empty until it has answered; who stands on the letter is offered all the same."""

    def __init__(self, sitting: Sitting, desk: _InHand, view: LetterView, page: LetterPageView) -> None:
        self._sitting, self._desk, self._view, self._page = sitting, desk, view, page
        self._agencies: tuple[Agency, ...] = ()

    def ask(self) -> None:
        """Read the directory anew."""
        directory, actor = self._sitting.services.directory, self._sitting.actor
        self._sitting.tasks.run(lambda: directory.all(actor), self._take, self._refused)

    def _take(self, agencies: tuple[Agency, ...]) -> None:
        self._agencies = agencies
        if self._desk.record is not None and self._desk.letter is not None:
            offered = self.offered(self._desk.record.client, self._desk.letter)
            self._page.offer_recipients(offered, addressing.chosen_for(self._desk.letter))

    def _refused(self, refusal: Refusal) -> None:
        self._view.announce(str(refusal))

    def offered(self, client: Client, letter: Letter) -> list[tuple[str, str]]:
        """Keys with names."""
        return addressing.options_for(client, letter, self._agencies)

    def known(self) -> addressing.Known:
        """Whom the letter in hand, and its copies, can go to: name, role, address."""
        if self._desk.record is None or self._desk.letter is None:
            return ()
        return addressing.everybody(self._desk.record.client, self._desk.letter, self._agencies)

    def addressed(self, client: Client, letter: Letter, chosen: str, copies: str) -> Letter:
        """The letter to whom the key names, with the copies as typed."""
        return addressing.addressed(client, letter, chosen, copies, self._agencies)
