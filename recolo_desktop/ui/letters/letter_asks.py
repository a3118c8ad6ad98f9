"""What the desk of letters asks on the way: whose a word is, the passphrase, to whom a draft goes."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.presenters.letters.letter_desk import LetterDesk
from recolo_desktop.presenters.letters.signing import Signing
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.letters.letter_life import LetterLife


class LetterAsks(QObject):
    """Opens what asks, and gives the answer to the desk."""

    def __init__(self, tab: QWidget, context: TabContext, desk: Callable[[], LetterDesk], life: LetterLife) -> None:
        super().__init__(tab)
        self._tab, self._context, self._desk, self._life = tab, context, desk, life

    def ask_whose(self, said: str, people: tuple[tuple[str, str], ...]) -> None:
        """To whom of the protected a word belongs."""
        menu = QMenu(self._tab)
        for person_id, label in people:
            action = menu.addAction(f"“{said}” belongs to {label}")
            action.triggered.connect(lambda _=False, key=person_id: self._desk().questions.protect(key, said))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._tab.mapToGlobal(self._tab.rect().center()))

    def ask_passphrase(self, signing: Signing) -> None:
        """The signature."""
        desk = self._desk()
        if desk.record is None:
            return
        self.dialog = PassphraseDialog(
            self._tab,
            self._context.sitting,
            desk.record.client,
            heading="Sign this letter",
            verb="Sign letter",
            meaning="After signing, the text is locked. To change it you will need to make a new letter.",
            facts=signing.facts,
            sign=lambda *how: desk.put_signature(signing, *how),
            to_acknowledge=signing.to_acknowledge,
            about_id=signing.letter.id,
        )
        self.dialog.signed.connect(lambda _sealed: desk.signature_stands())
        self.dialog.open()

    def ask_to_whom(self, record: ClientRecord, letter: Letter) -> None:
        """Which colleague signs it."""
        self._life.hand_over(record, letter, self._desk().was_handed_over)
