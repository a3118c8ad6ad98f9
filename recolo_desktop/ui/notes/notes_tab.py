"""Therapy session notes: a draft that saves itself, a signed note that never changes, addenda beside it."""

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.presenters.notes.note_desk import NoteDesk, about_unseen
from recolo_desktop.presenters.notes.note_list import NoteLine, NoteState
from recolo_desktop.presenters.notes.note_view import NoteSigning
from recolo_desktop.presenters.notes.notes_on_paper import reading_of
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.autosave import Autosave
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import fit_chips
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.places import Where, come_back_in, where_in
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.notes.beside_notes import BesideNotes
from recolo_desktop.ui.notes.names_in_note import NamesInNoteDialog
from recolo_desktop.ui.notes.note_form import NoteForm
from recolo_desktop.ui.notes.note_page import NotePage
from recolo_desktop.ui.notes.print_notes import PrintNotes
from recolo_desktop.ui.notes.side_by_side_dialog import SideBySideDialog
from recolo_desktop.ui.notes.signed_note import SignedNote
from recolo_desktop.ui.records.draft_asks import DraftAsks

_AFTER_A_SESSION = "after_session"
_LOOK = {
    NoteState.SEAL_BROKEN: ("triangle-alert", "red"),
    NoteState.IN_ERROR: ("x", "red"),
    NoteState.TO_COUNTERSIGN: ("pen-line", "amber"),
    NoteState.DRAFT: ("pen-line", "amber"),
    NoteState.SIGNED: ("lock", "grey"),
}
_LOCKED = "After signing, the text is locked. To correct or add to it, you write an addendum."


class NotesTab(QWidget):
    """A list of notes at the left; the chosen one, draft or signed, at the right."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = NoteForm(context.sitting)
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self.reload, self.announce = context.reload, context.announce
        self.fields = FormFields(self.form, self)
        self.list = RecordList(self.form.notes_list, "Session notes")
        self._autosave = Autosave(self._save, self)
        self.signed = SignedNote(self.form, self.fields, context, lambda: self.desk, self.stop_typing, self)
        self.page = NotePage(self.form, self.fields, self.signed, context, self)
        self.page.beginning.connect(self.new)
        self.desk = NoteDesk(context.sitting, self, self.page)
        self.beside = BesideNotes(context, self.form.pages, self)
        kinds = (DraftKind.NOTE, DraftKind.ADDENDUM)
        self.asks = DraftAsks(self, context.sitting, kinds, lambda: self.desk.record)
        self.print_button = PrintNotes(context, self._in_view, self.listed, self)
        above = (self.beside.measures_button, self.beside.programme_button, self.beside.reading_button)
        self.beside.reading_button.toggled.connect(self._read)
        self.side_button = QPushButton("Side by side", self)
        self.side_button.clicked.connect(self._show_side_by_side)
        self.form.furnish_list(self, above, (self.print_button, self.side_button))
        self.form.put_after_signing(self.signed.after_signing)
        self._connect()

    def _connect(self) -> None:
        form, context = self.form, self._context
        self.fields.edited.connect(self._edited)
        form.scope_choice.changed.connect(self._find)
        form.scope_choice.set_value("all")
        self.form.find_line.textChanged.connect(self._find)
        for button, does in (
            (form.new_button, self.new),
            (form.sign_button, self.sign),
            (form.discard_button, self._ask_to_discard),
            (form.deleted_button, self.asks.show_deleted),
        ):
            button.clicked.connect(does)
        self.list.view.selectionModel().currentChanged.connect(self._picked)
        self.list.view.clicked.connect(lambda _: self.beside.close())
        self.asks.had_back.connect(self._had_back)
        self.beside.leaving.connect(self.flush)
        self.beside.back.connect(self.desk.show_chosen)
        self.beside.opening.connect(self._open_note)
        self.signed.after_signing.letter_asked.connect(lambda: context.begin_letter(_AFTER_A_SESSION))
        self.signed.after_signing.booked.connect(self._booked)

    # -- what is done here is said to the desk --------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        self.page.prepare(record)
        for button in (self.form.new_button, self.form.deleted_button):
            button.setVisible(self.desk.may_write)
        self.desk.show_record(record)
        self.beside.show_record(record)
        self.form.unseen_label.setText(about_unseen(record))
        self.form.unseen_label.setVisible(bool(record.notes_unseen))
        self._read()

    def _find(self) -> None:
        self.desk.find(self.form.scope_choice.value() or "all", self.form.find_line.text())
        self.page.mark_hits()
        self._read()

    def _read(self) -> None:
        """All that the list shows, in one reading, while that is what is looked at."""
        record = self.desk.record
        if record is not None and self.beside.reading_button.isChecked():
            parts, left_out = reading_of(record, self.listed())
            self.beside.reading.show_parts(parts, self.form.find_line.text(), left_out)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.flush()
        self.desk.choose(self.list.current_key())

    def _open_note(self, key: str) -> None:
        self.desk.chosen = key
        self.beside.close()

    def new(self) -> None:
        """Begin a draft with what is already known."""
        self.beside.close()
        self.flush()
        self.desk.begin()

    def begin_todays(self) -> None:
        """From the diary: the draft of today's session where one was begun, else a new one with all that is known."""
        if not self.desk.begin_todays():
            self.new()

    def _edited(self) -> None:
        page = self.form.pages.currentWidget()
        if page is self.form.draft_page:
            self.form.saved_label.setText("Not saved yet")
            self.desk.show_what_is_typed()
        elif page is self.form.signed_page:
            self.signed.say_typed()
        self._autosave.edited()

    def _save(self) -> None:
        if self.form.pages.currentWidget() is self.form.signed_page:
            self.signed.store_addendum()
        else:
            self.desk.save()

    def primary(self) -> None:
        page = self.form.pages.currentWidget()
        if page is self.form.draft_page:
            self.sign()
        elif page is self.form.signed_page:
            self.signed.sign_addendum()

    def sign(self) -> None:
        """Check and store what is on the screen, then sign exactly that."""
        self.desk.sign()

    def flush(self) -> None:
        self.signed.flush()
        self._autosave.flush()
        self._context.sitting.keeper.retry()
        self.beside.flush()

    def where(self) -> Where:
        """Which draft or note, which field and where in it, to come back to."""
        return where_in(self.fields, self.desk.chosen or "")

    def come_back_to(self, where: Where) -> None:
        """Stand there again."""
        if where.chosen and where.chosen != self.desk.chosen and self.desk.record is not None:
            self.desk.chosen = where.chosen
            self.show_record(self.desk.record)
        come_back_in(self.fields, where)

    def listed(self) -> frozenset[str]:
        """The signed notes of the list."""
        return frozenset(one.id for one in self.desk.listed())

    def _in_view(self) -> tuple[ClientRecord, str] | None:
        record, note = self.desk.record, self.desk.signed
        is_shown = self.form.pages.currentWidget() is self.form.signed_page
        return (record, note.id) if is_shown and record is not None and note is not None else None

    def _show_side_by_side(self) -> None:
        if shown := self._in_view():
            note = next(one for one in shown[0].notes if one.id == shown[1])
            self.side_dialog = SideBySideDialog(self, shown[0], note)
            self.side_dialog.open()

    def _booked(self) -> None:
        self.announce("Appointment booked")
        self.reload()

    def _ask_to_discard(self) -> None:
        self.asks.before_deleting(
            "Delete this draft?", "It can be had back for 30 days, from the list of notes.", self.desk.discard
        )

    def _had_back(self, draft: Draft) -> None:
        self.flush()
        self.desk.had_back(draft)

    # -- what the desk has shown ----------------------------------------------------------------------

    def show_lines(self, lines: list[NoteLine], chosen: str | None) -> None:
        self.list.show([ListRow(one.key, one.day, one.about, one.said, *_LOOK[one.state]) for one in lines], chosen)

    def draft_stored(self, draft: Draft) -> None:
        self.desk.stored(draft)

    def has_begun(self, draft: Draft) -> None:
        self.desk.began(draft)

    def may_sign(self, draft: Draft) -> None:
        self.desk.go_on_signing(draft)

    def say_saved(self, said: str) -> None:
        self.page.say_saved(said)

    def say_not_stored(self, refusal: Refusal) -> None:
        self.page.say_not_stored(str(refusal))

    def drafts_changed(self) -> None:
        self.form.problem_notice.hide()
        self.desk.show_list()

    def stop_typing(self) -> None:
        self._autosave.forget()

    # -- what the desk has asked ----------------------------------------------------------------------

    def ask_about_names(self, named: dict[str, Any], draft: Draft) -> None:
        self.names_dialog = NamesInNoteDialog(self, list(named))
        self.names_dialog.keeping.connect(lambda: self.desk.sign_as_typed(draft))
        self.names_dialog.replacing.connect(lambda: self.desk.write_labels(named))
        self.names_dialog.open()

    def ask_passphrase(self, signing: NoteSigning) -> None:
        if self.desk.record is None:
            return
        self.dialog = PassphraseDialog(
            self,
            self._context.sitting,
            self.desk.record.client,
            heading="Sign this note",
            verb="Sign and lock",
            meaning=_LOCKED,
            facts=signing.facts,
            sign=lambda passphrase, _looked, done, refused: self.desk.put_signature(signing, passphrase, done, refused),
        )
        self.dialog.signed.connect(lambda _signed: self.desk.signature_stands("Note signed and locked"))
        self.dialog.open()
