"""Letters: compose beside the growing PDF, check, sign off, print."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.letters.letter import Letter, LetterState
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.letters.letter_desk import LetterDesk
from recolo_desktop.presenters.letters.letter_list import LetterLine
from recolo_desktop.presenters.letters.signing import Signing, signing_words
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.letters.letter_recipients import recipients
from recolo_desktop.ui.compiled.ui_letters_tab import Ui_LettersTab
from recolo_desktop.ui.kit.autosave import Autosave
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import decorate, fit_chips
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.places import Where, come_back_in, where_in
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.kit.spelling import Spelling, names_around
from recolo_desktop.ui.letters.copies import CopyMenu
from recolo_desktop.ui.letters.letter_dialogs import NewLetterDialog
from recolo_desktop.ui.letters.letter_life import LetterLife
from recolo_desktop.ui.letters.letter_page import LetterPage
from recolo_desktop.ui.letters.letter_tools import LetterTools
from recolo_desktop.ui.records.draft_asks import DraftAsks

PREVIEW_AFTER_MS = 120
_STATE_LOOK = {
    LetterState.DRAFT: ("pen-line", "amber"),
    LetterState.READY: ("signature", "blue"),
    LetterState.SIGNED: ("lock", "green"),
    LetterState.PRINTED: ("printer", "grey"),
    LetterState.RECALLED: ("ban", "red"),
    LetterState.CANCELLED: ("ban", "red"),
}
_BROKEN_SEAL = ("triangle-alert", "red")


class LettersTab(QWidget):
    """A list of letters at the left, the chosen one in the middle, its pages at the right."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_LettersTab()
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self.reload, self.announce = context.reload, context.announce
        self.fields = FormFields(self.form, self)
        self.tools = LetterTools(context, self.form.body_edit, lambda: self.desk.letter, self)
        self.form.tools_layout.addWidget(self.tools)
        self.page = LetterPage(self.form, self.fields, self.tools, context, self)
        self.page.beginning.connect(self.new)
        self.desk = LetterDesk(context.sitting, self, self.page)
        self.page.check.answered.connect(self.desk.questions.answer)
        self.life = LetterLife(self, context)
        self.asks = DraftAsks(self, context.sitting, (DraftKind.LETTER,), lambda: self.desk.record)
        self.asks.had_back.connect(self._had_back)
        self.list = RecordList(self.form.letters_list, "Letters")
        self._autosave = Autosave(self.desk.save, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_AFTER_MS)
        self._soon.timeout.connect(self.desk.ask_preview)
        self.spelling = Spelling(context.sitting.tasks, (self.form.body_edit,), self)
        self._furnish()
        self._connect()

    def _furnish(self) -> None:
        form = self.form
        form.filter_box.setAccessibleName("Find among the letters")
        form.filter_box.setClearButtonEnabled(True)
        form.kind_edit.offer((kind.key, kind.title) for kind in self.desk.kinds)
        form.kind_edit.setEnabled(False)
        form.body_edit.set_least_lines(10)
        form.split.setSizes([560, 470])
        in_order = (
            form.recipient_edit, form.copies_edit, form.add_copy_button, form.subject_edit, *self.tools.inputs,
            form.body_edit, form.hand_button, form.discard_button, form.sign_button,
        )  # fmt: skip
        for one, other in pairwise(in_order):
            self.setTabOrder(one, other)
        decorate(form.new_button, "plus")
        decorate(form.sign_button, "signature", primary=True)
        form.sign_button.setText(signing_words(self._context.sitting.actor))
        decorate(form.print_button, "printer")
        decorate(form.seal_button, "shield-check")
        decorate(form.add_copy_button, "plus")
        self.copy_menu = CopyMenu(
            form.add_copy_button,
            form.copies_edit,
            lambda: recipients(self.desk.record.client) if self.desk.record else (),
        )

    def _connect(self) -> None:
        form = self.form
        self.fields.edited.connect(self._edited)
        self.tools.letter_changed.connect(self._take)
        self.list.view.selectionModel().currentChanged.connect(self._picked)
        form.filter_box.textChanged.connect(self.desk.find)
        for button, does in (
            (form.new_button, self.new),
            (form.sign_button, self.sign),
            (form.deleted_button, self.asks.show_deleted),
            (form.discard_button, self._ask_to_discard),
            (form.print_button, self.print_letter),
            (form.zoom_in_button, lambda: self.page.preview.zoom(1.2)),
            (form.zoom_out_button, lambda: self.page.preview.zoom(1 / 1.2)),
            (form.fit_button, self.page.preview.fit),
            (form.seal_button, self.show_seals),
            (form.event_button, self.record_event),
            (form.again_button, self.begin_again),
            (form.hand_button, self.hand_over),
            (form.copy_button, self.save_encrypted_copy),
        ):
            button.clicked.connect(does)

    # -- what is done here is said to the desk --------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        self.spelling.let_names_pass(names_around(record))
        self.form.new_button.setVisible(may(self._context.sitting.actor, Right.WRITE_LETTERS))
        self.desk.show_record(record)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.flush()
        self.desk.choose(self.list.current_key())

    def _edited(self) -> None:
        typed = self.fields.typed()
        if self.desk.edit(**{key: typed[key] for key in ("recipient", "subject", "body", "copies")}):
            self._to_be_stored()

    def _take(self, letter: Letter) -> None:
        """A table or another size was set into the letter in hand."""
        self.desk.take_letter(letter)
        self._to_be_stored()

    def _to_be_stored(self) -> None:
        self._autosave.edited()
        self._soon.start()

    def new(self) -> None:
        """Choose a kind of letter."""
        if self.desk.record is not None:
            self.flush()
            self.chooser = NewLetterDialog(self, self.desk.kinds)
            self.chooser.chosen.connect(self.desk.begin)
            self.chooser.open()

    def begin(self, key: str) -> None:
        """A letter of a kind that somebody asked for elsewhere."""
        self.flush()
        for kind in (one for one in self.desk.kinds if one.key == key):
            self.desk.begin(kind)

    def begin_again(self) -> None:
        """A new letter that replaces the chosen one."""
        self.desk.begin_again()

    def sign(self) -> None:
        """Store what is on the screen, then sign exactly that."""
        self.desk.sign()

    def hand_over(self) -> None:
        """Give the draft to a colleague."""
        self.desk.hand_over()

    def primary(self) -> None:
        if self.desk.letter is not None:
            self.sign()
        elif self.form.print_button.isVisible():
            self.print_letter()

    def _ask_to_discard(self) -> None:
        name = self.desk.letter.recipient_name if self.desk.letter is not None else ""
        question = f"Delete the draft to {name or 'nobody yet'}?"
        self.asks.before_deleting(question, "It can be had back for 30 days.", self.desk.discard_chosen)

    def _had_back(self, draft: Draft) -> None:
        self.flush()
        self.desk.had_back(draft)

    def show_seals(self) -> None:
        """Who signed the chosen letter."""
        if self.desk.record is not None and self.desk.chosen is not None:
            self.life.show_seals(self.desk.record, self.desk.chosen)

    def record_event(self) -> None:
        """Say what became of the chosen letter."""
        if (record := self.desk.record) and (sealed := self.desk.signed):
            self.life.record_event(record, sealed)

    def save_encrypted_copy(self) -> None:
        """The chosen letter for somebody else's machine, under a passphrase."""
        if (record := self.desk.record) and (sealed := self.desk.signed):
            self.life.save_encrypted_copy(record, sealed)

    def print_letter(self) -> None:
        """Print the sealed bytes of the letter that is open."""
        if (record := self.desk.record) and (sealed := self.desk.signed):
            self.life.print_sealed(record, sealed, self.page.sealed.pdf)

    def flush(self) -> None:
        self._autosave.flush()
        self._context.sitting.keeper.retry()

    def where(self) -> Where:
        """Which letter, which field and where in it, to come back to."""
        return where_in(self.fields, self.desk.chosen or "")

    def come_back_to(self, where: Where) -> None:
        """Stand there again."""
        self.desk.come_back_to(where.chosen)
        come_back_in(self.fields, where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.check.fit()

    # -- what the desk has shown ----------------------------------------------------------------------

    def show_lines(self, lines: list[LetterLine], chosen: str | None) -> None:
        rows = []
        for line in lines:
            icon, tone = _BROKEN_SEAL if line.seal_is_broken else _STATE_LOOK[line.state]
            rows.append(ListRow(line.key, line.to, line.about, line.said, icon, tone))
        self.list.show(rows, chosen)

    def show_elsewhere(self, lines: str) -> None:
        self.form.elsewhere_label.setText(lines)
        self.form.elsewhere_label.setVisible(bool(lines))

    def say_saved(self, words: str) -> None:
        self.form.saved_label.setText(words)

    def say_not_stored(self, refusal: Refusal) -> None:
        self.form.saved_label.setText(f"Not yet stored. {refusal}")

    def draft_stored(self, draft: Draft) -> None:
        self.desk.stored(draft)

    def drafts_changed(self) -> None:
        self.desk.show_list()

    def stop_typing(self) -> None:
        self._autosave.forget()

    # -- what the desk has asked ----------------------------------------------------------------------

    def ask_whose(self, said: str, people: tuple[tuple[str, str], ...]) -> None:
        menu = QMenu(self)
        for person_id, label in people:
            action = menu.addAction(f"“{said}” belongs to {label}")
            action.triggered.connect(lambda _=False, key=person_id: self.desk.questions.protect(key, said))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.form.findings_area.mapToGlobal(self.form.findings_area.rect().topLeft()))

    def may_sign(self, draft: Draft) -> None:
        self.desk.go_on_signing(draft)

    def ask_passphrase(self, signing: Signing) -> None:
        if self.desk.record is None:
            return
        self.dialog = PassphraseDialog(
            self,
            self._context.sitting,
            self.desk.record.client,
            heading="Sign this letter",
            verb="Sign letter",
            meaning="After signing, the text is locked. To change it you will need to make a new letter.",
            facts=signing.facts,
            sign=lambda *how: self.desk.put_signature(signing, *how),
            to_acknowledge=signing.to_acknowledge,
            about_id=signing.letter.id,
        )
        self.dialog.signed.connect(lambda _sealed: self.desk.signature_stands())
        self.dialog.open()

    def ask_to_whom(self, record: ClientRecord, letter: Letter) -> None:
        self.life.hand_over(record, letter, self.desk.was_handed_over)
