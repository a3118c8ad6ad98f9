"""A signed letter in the letters tab: where it is on its way, and its pages from the sealed bytes."""

from PySide6.QtCore import QObject

from recolo_desktop.domain.basics.dates import screen_date, screen_time
from recolo_desktop.domain.letters.letter import LetterState, SealedLetter
from recolo_desktop.domain.letters.letter_life import ending_of, state_of
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.letters.letter_story import story
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_letters_tab import Ui_LettersTab
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import set_tone
from recolo_desktop.ui.kit.pdf_preview import PdfPreview


class SealedView(QObject):
    """Shows one signed letter at a time. `pdf` are the very bytes that were sealed, as soon as they are read."""

    def __init__(self, form: Ui_LettersTab, preview: PdfPreview, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._preview, self._context = form, preview, context
        self._shown: str | None = None
        self.pdf = b""

    def show(self, record: ClientRecord, sealed: SealedLetter, title: str) -> None:
        """The letter's card at once, its pages when they are read and their seal is checked."""
        form, ended = self._form, ending_of(sealed.id, record.letter_events)
        state = state_of(sealed.id, record.printings, record.letter_events)
        self._shown, self.pdf = sealed.id, b""
        form.title_label.setText(f"Letter to {sealed.letter.recipient_name}")
        form.facts_label.setText(f"{screen_date(sealed.letter.written_on)} · {title}")
        signed_at = screen_time(sealed.signed_at).replace(" ", " at ", 1)
        by = f"Signed and sealed by {sealed.standing.signer_name} on {signed_at}"
        form.sealed_label.setText(f"This letter was {ended.kind.value}. Do not use it. {by}" if ended else by)
        form.sealed_facts_label.setText(story(record, sealed))
        form.print_button.setText("Print" if state is LetterState.SIGNED else "Print again")
        for widget in (form.print_button, form.copy_button, form.fault_notice):
            widget.hide()
        form.sealed_notice.show()
        self._preview.clear_pdf()
        sitting = self._context.sitting
        sitting.tasks.run(
            lambda: sitting.services.register.open_sealed(sitting.actor, sealed.id),
            lambda opened: self._opened(sealed.id, *opened, stands=ended is None),
            lambda refusal: self._closed(sealed.id, str(refusal)),
        )

    def _closed(self, key: str, why: str) -> None:
        """Why its pages are not shown, where they would stand."""
        if key == self._shown:
            self._form.fault_label.setText(why)
            self._form.fault_notice.show()

    def leave(self) -> None:
        """Another letter is in hand: pages that are still being read no longer come in."""
        self._shown, self.pdf = None, b""

    def _opened(self, key: str, pdf: bytes, fault: str | None, *, stands: bool) -> None:
        if key != self._shown:
            return
        form, self.pdf = self._form, pdf
        pages = self._preview.show_pdf(pdf)
        form.pages_label.setText(f"A4 · {pages} page{'' if pages == 1 else 's'}")
        form.fault_notice.setVisible(fault is not None)
        form.fault_label.setText(f"Do not use this letter. {fault} Tell the team lead.")
        form.sealed_notice.setVisible(fault is None)
        usable = stands and fault is None
        form.print_button.setVisible(usable and may(self._context.sitting.actor, Right.PRINT_LETTERS))
        form.copy_button.setVisible(usable and may(self._context.sitting.actor, Right.SIGN_LETTERS))
        set_tone(form.sealed_notice, "green" if usable else "red")
