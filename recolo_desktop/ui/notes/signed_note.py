"""A signed note on its page: its words, its seal, what was added to it, and who stands for it besides."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import local, screen_time
from recolo_desktop.domain.basics.errors import Problem, Refusal
from recolo_desktop.domain.basics.formatted_text import OF_A_NOTE, by_their_words
from recolo_desktop.domain.notes.session_note import AddendumKind, SessionNote
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.note_desk import NoteDesk
from recolo_desktop.presenters.notes.note_words import note_facts, note_terms
from recolo_desktop.presenters.records.keeping import Typed
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.formatted_words import Hits, hits_of
from recolo_desktop.ui.kit.labels import clear, decorate
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.notes.addendum_card import addendum_card
from recolo_desktop.ui.notes.after_signing import AfterSigning
from recolo_desktop.ui.notes.names_first import NamesFirst
from recolo_desktop.ui.notes.note_form import NoteForm
from recolo_desktop.ui.records.countersign_card import CountersignCard
from recolo_desktop.ui.records.seal_dialog import SealDialog

_ADDED = "The addendum is locked beside the note. Both are always shown."
_STOOD_FOR = "Your signature and comment stand beside the note. The author's words stay as they are."


class SignedNote(QObject):
    """Holds the addendum that is being written beside the note in view, and the comment of a countersignature."""

    def __init__(
        self,
        form: NoteForm,
        fields: FormFields,
        context: TabContext,
        desk: Callable[[], NoteDesk],
        stop_typing: Callable[[], None],
        tab: QWidget,
    ) -> None:
        super().__init__(tab)
        self._form, self._fields, self._context, self._tab = form, fields, context, tab
        self._desk, self._stop_typing = desk, stop_typing
        self._addendum_id = ""
        self._note: SessionNote | None = None
        self.comment_draft: FormDraft | None = None
        self.after_signing = AfterSigning(context.sitting, tab)
        form.seal_button.clicked.connect(self.show_seals)
        form.discard_addendum_button.clicked.connect(self.discard_addendum)
        form.sign_addendum_button.clicked.connect(self.sign_addendum)
        decorate(form.seal_button, "shield-check")
        decorate(form.sign_addendum_button, "signature", primary=True)

    # -- showing --------------------------------------------------------------------------------------

    def show_note(self, record: ClientRecord, note: SessionNote) -> None:
        """The note with everything beside it."""
        form, fault = self._form, (record.faults or {}).get(note.id)
        form.signed_title_label.setText(note.title)
        form.signed_facts_label.setText(note_facts(note))
        form.fault_notice.setVisible(fault is not None)
        mark = next((mark for mark in record.marks if mark.subject_id == note.id), None)
        if mark is not None and fault is None:
            form.fault_notice.show()
            form.fault_label.setText(f"Entered in error, says {mark.marked_by_name}: {mark.reason}")
        else:
            form.fault_label.setText(f"Do not rely on this note. {fault} Tell the team lead.")
        form.signed_notice.setVisible(fault is None)
        signed = screen_time(note.signed_at).replace(" ", " at ", 1) if note.signed_at else ""
        form.signed_by_label.setText(f"Signed and locked by {note.author_name} on {signed}")
        self._show_words(note)
        clear(form.addenda_layout)
        self._show_countersignature(record, note)
        self._show_addenda(record, note)
        form.pages.setCurrentWidget(form.signed_page)
        self.after_signing.show_note(record, note)

    def _show_addenda(self, record: ClientRecord, note: SessionNote) -> None:
        own = [addendum for addendum in record.addenda if addendum.note_id == note.id]
        for number, addendum in enumerate(own, start=1):
            card = addendum_card(number, addendum, (record.faults or {}).get(addendum.id), self._hits())
            self._form.addenda_layout.addWidget(card)
        drafts = self._context.sitting.keeper.over(record.drafts)
        draft = next((d for d in drafts if d.kind is DraftKind.ADDENDUM and d.subject_id == note.id), None)
        if self._desk().shown != note.id or draft is None:
            self._addendum_id = draft.id if draft else ""
            body = draft.body if draft else {}
            what = body.get("what") or AddendumKind.ADDITION.value
            self._fields.fill({"addendum": body.get("addendum", ""), "addendum_what": what})
            self._form.addendum_saved_label.clear()
        self._fields.show_problems(())
        self._form.discard_addendum_button.setVisible(bool(self._addendum_id))
        allowed = may(self._context.sitting.actor, Right.WRITE_NOTES)
        self._form.addendum_card.setVisible(allowed)
        self._form.sign_addendum_button.setVisible(allowed)

    def _show_words(self, note: SessionNote) -> None:
        self._note, shaped = note, by_their_words(note.formats, OF_A_NOTE)
        fill_terms(self._form.signed_grid, note_terms(note), width=150, formatted=shaped, hits=self._hits())

    def mark_hits(self) -> None:
        """Other words are sought while this note is looked at."""
        if self._note is not None and self._form.pages.currentWidget() is self._form.signed_page:
            self._show_words(self._note)

    def _hits(self) -> Hits | None:
        return hits_of(self._form.find_line.text())

    def show_seals(self) -> None:
        """Who signed the chosen note, as what, when, and whether it still holds."""
        desk, sitting = self._desk(), self._context.sitting
        if (record := desk.record) is None or (key := desk.chosen) is None:
            return
        sitting.tasks.run(
            lambda: sitting.services.seals.of_note(sitting.actor, key),
            lambda seals: SealDialog(self._tab, record.client, seals).open(),
            self._could_not,
        )

    def _could_not(self, refusal: Refusal) -> None:
        self._context.announce(str(refusal))

    # -- the addendum ---------------------------------------------------------------------------------

    def say_typed(self) -> None:
        """Something was typed beside the note."""
        self._form.addendum_saved_label.setText("Not saved yet")

    def store_addendum(self) -> None:
        """Keep what stands there."""
        desk, sitting = self._desk(), self._context.sitting
        text, note_id, record = self._text(), desk.chosen, desk.record
        if record is None or note_id is None or not (text.strip() or self._addendum_id):
            return
        self._addendum_id = self._addendum_id or sitting.services.drafts.new_id(sitting.actor)
        typed = Typed(
            draft_id=self._addendum_id,
            kind=DraftKind.ADDENDUM,
            client_id=desk.file(record),
            subject_id=note_id,
            body={"addendum": text, "what": self._what().value},
        )
        sitting.keeper.put(typed, self._addendum_stored, self._addendum_not_stored)

    def _text(self) -> str:
        return str(self._fields.typed()["addendum"])

    def _what(self) -> AddendumKind:
        return AddendumKind(self._fields.typed()["addendum_what"] or AddendumKind.ADDITION)

    def _addendum_stored(self, draft: Draft) -> None:
        self._form.addendum_saved_label.setText(f"Addendum saved {local(draft.saved_at):%H:%M}")
        self._desk().take(draft)
        self._form.discard_addendum_button.setVisible(self._addendum_id == draft.id)

    def _addendum_not_stored(self, refusal: Refusal) -> None:
        self._form.addendum_saved_label.setText(f"Not yet stored. {refusal}")

    def discard_addendum(self) -> None:
        """Delete what is being written; it can be had back for 30 days."""
        key, desk = self._addendum_id, self._desk()
        if key:
            self._addendum_id = desk.shown = ""
            desk.discard(key)

    def sign_addendum(self) -> None:
        """Store what is on the screen, offer labels for names, then ask for the passphrase."""
        desk = self._desk()
        note, text = desk.signed, self._text()
        if note is None:
            return
        if not text.strip():
            self._fields.show_problems([Problem("addendum", "Write what you are adding, and why")])
            return
        self._stop_typing()
        self.store_addendum()

        def read() -> str:
            return self._text() if self._desk().chosen == note.id else ""

        def write(labelled: str) -> None:
            self._fields.fill({"addendum": labelled})
            self._fields.edited.emit()

        ask = NamesFirst(
            self._context,
            self._tab,
            "addendum",
            read,
            write,
            lambda: self._ask_passphrase_beside(note, text, self._what()),
        )
        ask.ask(note.client_id)

    def _ask_passphrase_beside(self, note: SessionNote, text: str, what: AddendumKind) -> None:
        notes, actor, key = self._context.sitting.services.session_notes, self._context.sitting.actor, self._addendum_id
        self._ask_passphrase(
            "Sign this addendum", "Sign addendum", _ADDED,
            [("Note", self._form.signed_facts_label.text()), ("What it is", what.heading)],
            lambda passphrase: notes.sign_addendum(actor, note, key, text, passphrase, what),
            f"{what.heading}: signed",
        )  # fmt: skip

    # -- the countersignature -------------------------------------------------------------------------

    def _show_countersignature(self, record: ClientRecord, note: SessionNote) -> None:
        self.flush()
        self.comment_draft = None
        actor = self._context.sitting.actor
        due = next((item for item in record.countersignatures_due if item.id == note.id), None)
        if due is None:
            return
        self.countersign_card = card = CountersignCard()
        for given in (item for item in record.countersignatures if item.note_id == note.id):
            card.show_given(given, (record.faults or {}).get(given.id))
        if waits := record.words_waiting.get(note.id):
            may_sign = may(actor, Right.COUNTERSIGN) and actor.id not in waits
            card.show_awaited(due, record.staff_name(due.supervisor_id), may_sign=may_sign)
            if may_sign:
                self._keep_comment(card, note)
            card.countersigning.connect(lambda comment: self._countersign(note, comment))
        self._form.addenda_layout.addWidget(card)

    def _keep_comment(self, card: CountersignCard, note: SessionNote) -> None:
        """The comment is kept like every other word, until the countersignature has it."""
        self.comment_draft = FormDraft(
            self._context.sitting,
            FormFields(card, card),
            f"countersign/{note.id}",
            note.client_id,
            card,
            say=card.saved_label.setText,
        )
        self.comment_draft.bring_back()

    def _countersign(self, note: SessionNote, comment: str) -> None:
        """The comment stands for good too: labels are offered first."""
        card = self.countersign_card
        if not comment.strip():
            self._ask_to_countersign(note, comment)
            return
        box = card.comment_edit
        names = NamesFirst(
            self._context, card, "comment", box.toPlainText, box.setPlainText,
            lambda: self._ask_to_countersign(note, box.toPlainText()),
        )  # fmt: skip
        names.ask(note.client_id)

    def _ask_to_countersign(self, note: SessionNote, comment: str) -> None:
        notes, actor = self._context.sitting.services.session_notes, self._context.sitting.actor
        dialog = self._ask_passphrase(
            "Countersign this note", "Countersign", _STOOD_FOR,
            [("Note", self._form.signed_facts_label.text()), ("Written by", note.author_name)],
            lambda passphrase: notes.countersign(actor, note, comment, passphrase), "Countersigned",
        )  # fmt: skip
        if dialog is not None and self.comment_draft is not None:
            dialog.signed.connect(self.comment_draft.end)

    def _ask_passphrase(
        self,
        heading: str,
        verb: str,
        meaning: str,
        facts: list[tuple[str, str]],
        sign: Callable[[str], object],
        said: str,
    ) -> PassphraseDialog | None:
        sitting, record = self._context.sitting, self._desk().record
        if record is None:
            return None
        dialog = PassphraseDialog(
            self._tab,
            sitting,
            record.client,
            heading=heading,
            verb=verb,
            meaning=meaning,
            facts=[*facts, ("Signed as", f"{sitting.actor.name}, {sitting.actor.profession}")],
            sign=lambda passphrase, _looked, done, refused: sitting.tasks.run(lambda: sign(passphrase), done, refused),
        )
        dialog.signed.connect(lambda _signed: self._desk().signature_stands(said))
        dialog.open()
        return dialog

    def flush(self) -> None:
        """Words beside the note that are not stored yet."""
        if self.comment_draft is not None:
            self.comment_draft.flush()
