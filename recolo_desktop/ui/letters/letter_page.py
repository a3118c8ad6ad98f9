"""The letter in hand: its words, what was found in them, and its pages as they would be printed."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.letters.letter import ON_THE_WAY, LetterState, SealedLetter
from recolo_desktop.domain.letters.letter_life import state_of
from recolo_desktop.presenters.letters.letter_view import DraftSheet
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import clear, decorate
from recolo_desktop.ui.kit.pdf_preview import PdfPreview
from recolo_desktop.ui.letters.letter_check import LetterCheck
from recolo_desktop.ui.letters.letter_tools import LetterTools
from recolo_desktop.ui.letters.letters_form import LettersForm
from recolo_desktop.ui.letters.sealed_view import SealedView


class LetterPage(QObject):
    """Shows what the desk tells it.

    beginning: emitted when somebody wants to write the first letter.
    """

    beginning = Signal()

    def __init__(
        self, form: LettersForm, fields: FormFields, tools: LetterTools, context: TabContext, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.form, self.fields, self.tools = form, fields, tools
        self.check = LetterCheck(form, self)
        self.preview = PdfPreview(form.letter_page)
        form.preview_layout.addWidget(self.preview)
        self.sealed = SealedView(form, self.preview, context, self)
        self._pages_of = ""

    def leave_letter(self) -> None:
        self.check.forget()
        self.sealed.leave()

    def show_no_letter(self, name: str) -> None:
        clear(self.form.empty_layout)
        self._clear_pages("")
        start = QPushButton("Write a letter")
        start.setProperty("kind", "primary")
        decorate(start, "plus", primary=True)
        start.clicked.connect(self.beginning)
        state = empty_state(
            "mail",
            f"No letter about {name} yet",
            "Choose a kind of letter and Recolo fills in what the record says. You see the page grow as you type; "
            "the safety check runs before anybody can sign.",
            [],
            [start],
        )
        self.form.empty_layout.addStretch(1)
        self.form.empty_layout.addWidget(state, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.form.empty_layout.addStretch(1)
        self.form.pages.setCurrentWidget(self.form.empty_page)

    def _clear_pages(self, key: str) -> None:
        if self._pages_of != key:
            self.preview.clear_pdf()
        self._pages_of = key

    def show_draft(self, sheet: DraftSheet) -> None:
        form = self.form
        self._clear_pages(sheet.letter.id)
        self.offer_recipients(sheet.recipients, sheet.recipient)
        if not sheet.is_typed_in:
            self._fill(sheet)
        form.facts_label.setText(sheet.facts)
        form.saved_label.setText(sheet.saved)
        self._show_parts(is_draft=True)
        form.sign_button.setVisible(bool(sheet.signing))
        form.split.setSizes([600, 430])
        self.tools.show_size(sheet.letter.point_size)

    def offer_recipients(self, options: list[tuple[str, str]], chosen: str) -> None:
        box = self.form.recipient_edit
        box.blockSignals(True)
        box.offer(options, unanswered="Choose")
        box.set_value(chosen)
        box.blockSignals(False)

    def _fill(self, sheet: DraftSheet) -> None:
        form, letter = self.form, sheet.letter
        self.fields.clear()
        form.composer.verticalScrollBar().setValue(0)
        self.fields.fill(
            {
                "recipient": sheet.recipient,
                "kind": letter.kind_key,
                "subject": letter.subject,
                "copies": sheet.copies,
            }
        )
        form.body_edit.put(letter.body, letter.formatted)
        for line in (form.copies_edit, form.subject_edit):
            line.setCursorPosition(0)

    def _show_parts(self, *, is_draft: bool) -> None:
        """Those of a draft, or those of a signed letter, of which most come when its seal is checked."""
        form = self.form
        for widget in (
            form.bar, form.draft_form, form.check_pane, form.sign_button, form.discard_button, form.hand_button,
            form.saved_label,
        ):  # fmt: skip
            widget.setVisible(is_draft)
        for widget in (form.print_button, form.sealed_notice, form.fault_notice) if is_draft else (form.check_chip,):
            widget.hide()
        form.pages.setCurrentWidget(form.letter_page)

    def show_signed(self, record: ClientRecord, sealed: SealedLetter, about: str) -> None:
        self._show_parts(is_draft=False)
        self.form.split.setSizes([380, 650])
        self.show_state(state_of(sealed.id, record.printings, record.letter_events))
        self._pages_of = sealed.id
        self.sealed.show(record, sealed, about)

    def show_heading(self, title: str, address: str, reading: str) -> None:
        self.form.title_label.setText(title)
        self.form.address_label.setText(address)
        self.form.reading_label.setText(reading)
        self.form.reading_label.setVisible(bool(reading))

    def show_left_out(self, words: str) -> None:
        self.form.left_out_label.setText(words)
        self.form.left_out_label.setVisible(bool(words))

    def show_state(self, state: LetterState) -> None:
        label = self.form.steps_label
        if state not in ON_THE_WAY:
            label.setText(state.value)
            label.setAccessibleName(state.value)
            return
        at = ON_THE_WAY.index(state)
        shown = [
            f"● {step.value}" if number == at else f"✓ {step.value}" if number < at else f"○ {step.value}"
            for number, step in enumerate(ON_THE_WAY)
        ]
        label.setText("   ".join(shown))
        label.setAccessibleName(f"Step {at + 1} of 4: {state.value}")

    def show_pages(self, pdf: bytes, pages: int) -> None:
        self.preview.show_pdf(pdf)
        self.form.pages_label.setText(f"A4 · {pages} page{'' if pages == 1 else 's'}")

    def show_findings(self, findings: tuple[Finding, ...], unfinished: tuple[str, ...]) -> None:
        self.check.show(findings, unfinished)

    def lead_to(self, finding: Finding) -> None:
        if finding.start >= 0:
            self.check.select(finding)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.fields.show_problems(problems)
