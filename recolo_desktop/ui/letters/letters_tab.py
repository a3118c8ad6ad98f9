"""Letters: compose beside the growing PDF, check, sign off, print."""

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.letters.letter_desk import LetterDesk
from recolo_desktop.presenters.letters.letter_list import LetterLine
from recolo_desktop.presenters.letters.signing import signing_words
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.autosave import Autosave
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.format_bar import FormatBar
from recolo_desktop.ui.kit.labels import fit_chips
from recolo_desktop.ui.kit.places import Where, come_back_in, where_in
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.kit.spelling import Spelling, names_around
from recolo_desktop.ui.letters.copies import CopyMenu
from recolo_desktop.ui.letters.letter_asks import LetterAsks
from recolo_desktop.ui.letters.letter_dialogs import NewLetterDialog
from recolo_desktop.ui.letters.letter_life import LetterLife
from recolo_desktop.ui.letters.letter_look import BROKEN_SEAL, LOOK_OF
from recolo_desktop.ui.letters.letter_page import LetterPage
from recolo_desktop.ui.letters.letter_tools import LetterTools
from recolo_desktop.ui.letters.letters_form import LettersForm
from recolo_desktop.ui.records.draft_asks import DraftAsks

PREVIEW_AFTER_MS = 120


class LettersTab(QWidget):
    """A list of letters at the left, the chosen one in the middle, its pages at the right."""

    desk: LetterDesk

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = LettersForm()
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self.reload, self.announce = context.reload, context.announce
        self.fields = FormFields(self.form, self)
        self.tools = LetterTools(context, self.form.body_edit, lambda: self.desk.letter, self)
        self.form.tools_layout.addWidget(self.tools)
        self.bar = self.form.bar = FormatBar(self)
        self.bar.watch(self.form.body_edit)
        self.form.layout_6003.insertWidget(self.form.layout_6003.indexOf(self.form.composer), self.bar)
        self.page = LetterPage(self.form, self.fields, self.tools, context, self)
        self.page.beginning.connect(self.new)
        self.desk = LetterDesk(context.sitting, self, self.page)
        self.page.check.answered.connect(self.desk.questions.answer)
        self.life = LetterLife(self, context, lambda: self.desk, lambda: self.page.sealed.pdf)
        asks = LetterAsks(self, context, lambda: self.desk, self.life)
        self.ask_whose, self.ask_passphrase, self.ask_to_whom = asks.ask_whose, asks.ask_passphrase, asks.ask_to_whom
        self.asks = DraftAsks(self, context.sitting, (DraftKind.LETTER,), lambda: self.desk.record)
        self.asks.had_back.connect(self._had_back)
        self.list = RecordList(self.form.letters_list, "Letters")
        self._autosave = Autosave(self.desk.save, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_AFTER_MS)
        self._soon.timeout.connect(self.desk.ask_preview)
        self.spelling = Spelling(context.sitting.tasks, (self.form.body_edit,), self)
        self.form.furnish(self, self.desk.kinds, signing_words(context.sitting.actor), self.tools.inputs)
        self.copy_menu = CopyMenu(
            self.form.add_copy_button,
            self.form.copies_edit,
            self.desk.addressees.known,
        )
        self._connect()

    def _connect(self) -> None:
        form = self.form
        self.fields.edited.connect(self._edited)
        self.tools.letter_changed.connect(self._take)
        self.list.view.selectionModel().currentChanged.connect(self._picked)
        form.filter_box.textChanged.connect(self.desk.find)
        for button, does in (
            (form.new_button, self.new),
            (form.sign_button, self.desk.sign),
            (form.deleted_button, self.asks.show_deleted),
            (form.discard_button, self._ask_to_discard),
            (form.print_button, self.life.print_sealed),
            (form.zoom_in_button, lambda: self.page.preview.zoom(1.2)),
            (form.zoom_out_button, lambda: self.page.preview.zoom(1 / 1.2)),
            (form.fit_button, self.page.preview.fit),
            (form.seal_button, self.life.show_seals),
            (form.event_button, self.life.record_event),
            (form.again_button, self.desk.begin_again),
            (form.hand_button, self.desk.hand_over),
            (form.copy_button, self.life.save_encrypted_copy),
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
        fields = {key: typed[key] for key in ("recipient", "subject", "copies")}
        body, formatted = self.form.body_edit.kept()
        if self.desk.edit(**fields, body=body, formatted=formatted):
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

    def primary(self) -> None:
        if self.desk.letter is not None:
            self.desk.sign()
        elif self.form.print_button.isVisible():
            self.life.print_sealed()

    def _ask_to_discard(self) -> None:
        name = self.desk.letter.recipient_name if self.desk.letter is not None else ""
        question = f"Delete the draft to {name or 'nobody yet'}?"
        self.asks.before_deleting(question, "It can be had back for 30 days.", self.desk.discard_chosen)

    def _had_back(self, draft: Draft) -> None:
        self.flush()
        self.desk.had_back(draft)

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
            icon, tone = BROKEN_SEAL if line.seal_is_broken else LOOK_OF[line.state]
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

    def may_sign(self, draft: Draft) -> None:
        self.desk.go_on_signing(draft)
