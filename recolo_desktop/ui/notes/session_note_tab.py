"""Therapy session notes: a draft that saves itself, a signed note that never changes, addenda beside it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from recolo_desktop.domain.basics.dates import local, screen_day, screen_time
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.basics.ids import ClientId, NoteId
from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, SessionNote
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.note_begun import begun
from recolo_desktop.presenters.notes.note_forms import TYPED, as_typed, note_from, note_of
from recolo_desktop.presenters.notes.note_words import carried_on, note_facts, note_terms, other_note_of
from recolo_desktop.presenters.records.draft_desk import DraftDesk, saved_words
from recolo_desktop.presenters.records.keeping import Typed
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.ask_first_dialog import AskFirstDialog
from recolo_desktop.ui.kit.autosave import Autosave
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.places import Where, come_back_in, where_in
from recolo_desktop.ui.kit.record_list import RecordList
from recolo_desktop.ui.kit.spelling import Spelling, names_around
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.notes.addendum_card import addendum_card
from recolo_desktop.ui.notes.note_form import NoteForm
from recolo_desktop.ui.notes.note_rows import draft_row, note_row
from recolo_desktop.ui.records.countersign_card import CountersignCard
from recolo_desktop.ui.records.deleted_drafts_dialog import DeletedDraftsDialog
from recolo_desktop.ui.records.seal_dialog import SealDialog


class SessionNoteTab(QWidget):
    """A list of notes at the left; the chosen one, draft or signed, at the right."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = NoteForm(context.sitting)
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self._desk = DraftDesk(context.sitting, DraftKind.NOTE, self, context.reload)
        self._addendum_id = ""
        self._shown = ""  # the draft or note whose words stand in the fields
        self.fields = FormFields(self.form, self)
        self.comment_draft: FormDraft | None = None
        self.list = RecordList(self.form.notes_list, "Session notes")
        self._autosave = Autosave(self._save, self)
        form = self.form
        boxes = (form.late_reason_edit, form.contact_details_edit, form.what_would_change_edit, form.addendum_edit)
        self.spelling = Spelling(context.sitting.tasks, (*boxes, *form.sections_edit.findChildren(TextBox)), self)
        form.sections_edit.box_made.connect(self.spelling.watch)
        self._connect()

    def _connect(self) -> None:
        form = self.form
        self.fields.edited.connect(self._edited)
        form.scope_choice.changed.connect(self._show_list)
        form.scope_choice.set_value("all")
        form.new_button.clicked.connect(self.new)
        form.sign_button.clicked.connect(self.sign)
        form.discard_button.clicked.connect(self._ask_to_discard)
        form.deleted_button.clicked.connect(self.show_deleted)
        form.discard_addendum_button.clicked.connect(self._discard_addendum)
        form.sign_addendum_button.clicked.connect(self._sign_addendum)
        self.list.view.selectionModel().currentChanged.connect(self._picked)
        form.seal_button.clicked.connect(self.show_seals)
        decorate(form.seal_button, "shield-check")
        decorate(form.new_button, "plus")
        decorate(form.sign_button, "signature", primary=True)
        decorate(form.sign_addendum_button, "signature", primary=True)

    # -- showing --------------------------------------------------------------------------------------

    @property
    def _record(self) -> ClientRecord | None:
        return self._desk.record

    @property
    def _chosen(self) -> str | None:
        return self._desk.chosen

    @_chosen.setter
    def _chosen(self, key: str | None) -> None:
        self._desk.chosen = key

    def show_record(self, record: ClientRecord) -> None:
        self._desk.show(record, (note.id for note in record.notes))
        standing = {note.id for note in record.notes} - {*record.in_error, *(record.faults or {})}
        self.form.sections_edit.show_last(carried_on(record, _carried_keys(self._context.sitting)), standing)
        self.spelling.let_names_pass(names_around(record))
        for button in (self.form.new_button, self.form.deleted_button):
            button.setVisible(may(self._context.sitting.actor, Right.WRITE_NOTES))
        self._show_list()
        self._show_chosen()

    def _show_list(self) -> None:
        if self._record is None:
            return
        scope, actor = self.form.scope_choice.value(), self._context.sitting.actor
        rows = [draft_row(draft, self._context.sitting.today()) for draft in reversed(self._desk.drafts.values())]
        if scope != "unsigned":
            notes = [note for note in self._record.notes if scope != "mine" or note.author_id == actor.id]
            rows += [note_row(self._record, note) for note in notes if self._is_looked_for(note)]
        self.list.show(rows, self._chosen)

    def _is_looked_for(self, _note: SessionNote) -> bool:
        """Whether what somebody looks for stands in a note; nobody looks for anything here."""
        return True

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.flush()
        self._chosen = self.list.current_key()
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._record is None:
            return
        if self._chosen is None:
            self._shown = ""
            self._show_empty()
        elif draft := self._desk.drafts.get(self._chosen):
            self._show_draft(draft)
        else:
            note = next((note for note in self._record.notes if note.id == self._chosen), None)
            if note is not None:
                self._show_signed(note)

    def _show_empty(self) -> None:
        clear(self.form.empty_layout)
        buttons = []
        allowed = may(self._context.sitting.actor, Right.WRITE_NOTES)
        if allowed:
            start = QPushButton("Write a note")
            start.setProperty("kind", "primary")
            decorate(start, "plus", primary=True)
            start.clicked.connect(self.new)
            buttons.append(start)
        client = self._record.client if self._record else None
        name = client.salutation_name if client else "this client"
        explanation = (
            "A note saves itself while you type. Once you sign it, its words never change; "
            "you can add to it at any time."
            if allowed
            else "Session content is shown to the clinicians who treat the client."
        )
        explanation = " ".join(part for part in (_about_unseen(self._record), explanation) if part)
        first = f"No session note for {name} yet" if not (self._record and self._record.notes_unseen) else ""
        state = empty_state(
            "notebook-pen",
            first if allowed and first else "Session notes",
            explanation,
            ["When and where you met", "What you worked on", "The risk review"] if allowed else [],
            buttons,
        )
        self.form.empty_layout.addStretch(1)
        self.form.empty_layout.addWidget(state, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.form.empty_layout.addStretch(1)
        self.form.pages.setCurrentWidget(self.form.empty_page)

    def _show_draft(self, draft: Draft) -> None:
        """A draft that stands there already is left alone, with its caret, its undo and what was typed last."""
        if self._shown != draft.id:
            self.fields.clear()
            self.fields.fill(as_typed(draft.body))
            self.form.scroll.verticalScrollBar().setValue(0)
            self.form.problem_notice.hide()
            self.form.saved_label.setText(saved_words(draft))
        self._shown = draft.id
        self.form.sections_edit.withdraw_offers()
        self._show_header()
        self.form.pages.setCurrentWidget(self.form.draft_page)
        self._show_asked()

    def _show_header(self) -> None:
        typed = self.fields.typed()
        number = typed["session_number"]
        kind = self.form.note_type
        self.form.title_label.setText(f"Session {number}" if number and kind.with_client else f"New: {kind.title}")
        span = " to ".join(part for part in (typed["starts"], typed["ends"]) if part)
        facts = [typed["held_on"], span, typed["location"], self._context.sitting.actor.short_name]
        self.form.facts_label.setText(" · ".join(part for part in facts if part))

    def _show_asked(self) -> None:
        self.form.show_what_is_asked(self.fields.typed())
        late, other = False, None
        try:
            note = self._note()
            late = note.is_late(self._context.sitting.today()) or bool(note.late_reason.strip())  # no word is hidden
            other = other_note_of(self._record, note) if self._record and self.form.note_type.with_client else None
        except HasProblems:
            pass  # said beside the field when it is signed
        for name in ("late_reason_label", "late_reason_edit"):
            getattr(self.form, name).setVisible(late)
        self.form.show_other_note(other.author_name if other else "")

    def _show_signed(self, note: SessionNote) -> None:
        form, record = self.form, self._record
        if record is None:
            return
        form.signed_title_label.setText(note.title)
        form.signed_facts_label.setText(note_facts(note))
        fault = (record.faults or {}).get(note.id)
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
        fill_terms(form.signed_grid, note_terms(note), width=150)
        self._show_addenda(note)
        form.pages.setCurrentWidget(form.signed_page)

    def _show_addenda(self, note: SessionNote) -> None:
        record = self._record
        clear(self.form.addenda_layout)
        self._show_countersignature(note)
        own = [addendum for addendum in (record.addenda if record else ()) if addendum.note_id == note.id]
        for number, addendum in enumerate(own, start=1):
            fault = ((record.faults if record else None) or {}).get(addendum.id)
            self.form.addenda_layout.addWidget(addendum_card(number, addendum, fault))
        drafts = self._context.sitting.keeper.over(record.drafts) if record else ()
        draft = next((d for d in drafts if d.kind is DraftKind.ADDENDUM and d.subject_id == note.id), None)
        if self._shown != note.id or draft is None:
            self._addendum_id = draft.id if draft else ""
            self.fields.fill({"addendum": draft.body.get("addendum", "") if draft else ""})
            self.form.addendum_saved_label.clear()
        self._shown = note.id
        self.fields.show_problems(())
        self.form.discard_addendum_button.setVisible(bool(self._addendum_id))
        allowed = may(self._context.sitting.actor, Right.WRITE_NOTES)
        self.form.addendum_card.setVisible(allowed)
        self.form.sign_addendum_button.setVisible(allowed)

    def _show_countersignature(self, note: SessionNote) -> None:
        if self.comment_draft is not None:
            self.comment_draft.flush()
            self.comment_draft = None
        record, actor = self._record, self._context.sitting.actor
        due = next((item for item in (record.countersignatures_due if record else ()) if item.id == note.id), None)
        if record is None or due is None:
            return
        card = CountersignCard()
        for given in (item for item in record.countersignatures if item.note_id == note.id):
            card.show_given(given, (record.faults or {}).get(given.id))
        if waits := record.words_waiting.get(note.id):
            may_sign = may(actor, Right.COUNTERSIGN) and actor.id not in waits
            card.show_awaited(due, record.staff_name(due.supervisor_id), may_sign=may_sign)
            if may_sign:
                self._keep_comment(card, note)
            card.countersigning.connect(lambda comment: self._countersign(note, comment))
        self.countersign_card = card
        self.form.addenda_layout.addWidget(card)

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
        record, sitting = self._record, self._context.sitting
        if record is None:
            return
        dialog = PassphraseDialog(
            self,
            sitting,
            record.client,
            heading="Countersign this note",
            verb="Countersign",
            meaning="Your signature and comment stand beside the note. The author's words stay as they are.",
            facts=[
                ("Note", self.form.signed_facts_label.text()),
                ("Written by", note.author_name),
                ("Signed as", f"{sitting.actor.name}, {sitting.actor.profession}"),
            ],
            sign=lambda passphrase, _looked, done, refused: sitting.tasks.run(
                lambda: sitting.services.session_notes.countersign(sitting.actor, note, comment, passphrase),
                done,
                refused,
            ),
        )
        if self.comment_draft is not None:
            dialog.signed.connect(self.comment_draft.end)
        dialog.signed.connect(self._signed)
        dialog.open()

    def show_seals(self) -> None:
        """Who signed the chosen note, as what, when, and whether it still holds."""
        record, sitting, key = self._record, self._context.sitting, self._chosen
        if record is None or key is None:
            return
        sitting.tasks.run(
            lambda: sitting.services.seals.of_note(sitting.actor, key),
            lambda seals: SealDialog(self, record.client, seals).open(),
            self.say_not_stored,
        )

    # -- writing --------------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin a draft with what is already known."""
        record, sitting = self._record, self._context.sitting
        if record is None or not may(sitting.actor, Right.WRITE_NOTES):
            return
        self.flush()
        self._chosen = sitting.services.drafts.new_id(sitting.actor)
        self.fields.clear()
        self.fields.fill(begun(record, sitting.actor, local(sitting.clock())))
        self.form.sections_edit.use(self.form.note_type)
        self._shown = self._chosen
        self.form.scroll.verticalScrollBar().setValue(0)
        self._store(self._begun)

    def _begun(self, draft: Draft) -> None:
        self._desk.stored(draft)
        self._context.reload()

    def _edited(self) -> None:
        page = self.form.pages.currentWidget()
        if page is self.form.draft_page:
            self.form.saved_label.setText("Not saved yet")
            self._show_header()
            self._show_asked()
        elif page is self.form.signed_page:
            self.form.addendum_saved_label.setText("Not saved yet")
        self._autosave.edited()

    def _save(self) -> None:
        if self.form.pages.currentWidget() is self.form.signed_page:
            self._store_addendum()
        elif self._chosen is not None:
            self._store()

    def _body(self) -> dict[str, Any]:
        typed = self.fields.typed()
        typed.pop("addendum", None)
        body: dict[str, Any] = {TYPED: typed}
        try:
            body |= frozen(self._note())
        except HasProblems:
            body["incomplete"] = True
        return body

    def _file_of(self, record: ClientRecord) -> ClientId:
        return self._desk.file_of(record.notes) or record.client.id

    def _note(self) -> SessionNote:
        record, sitting = self._record, self._context.sitting
        if record is None or self._chosen is None:
            raise HasProblems([Problem("held_on", "Open a note first")])
        return note_from(
            self.fields.typed(),
            NoteId(self._chosen),
            self._file_of(record),
            sitting.actor,
            sitting.today(),
            self.form.note_type,
        )

    def _store(self, done: Callable[[Draft], None] | None = None) -> None:
        if self._record is not None:
            self._desk.store(self._file_of(self._record), self._body(), done)

    def draft_stored(self, draft: Draft) -> None:
        self._desk.stored(draft)

    def say_saved(self, words: str) -> None:
        self.form.saved_label.setText(words)

    def drafts_changed(self) -> None:
        self.form.problem_notice.hide()
        self._show_list()

    def stop_typing(self) -> None:
        self._autosave.forget()

    def say_not_stored(self, refusal: Refusal) -> None:
        self.form.saved_label.setText("Not yet stored")
        self.form.problem_label.setText(f"Not yet stored; it is tried again. {refusal}")
        self.form.problem_notice.show()

    def flush(self) -> None:
        if self.comment_draft is not None:
            self.comment_draft.flush()
        self._autosave.flush()
        self._context.sitting.keeper.retry()

    def where(self) -> Where:
        """Which draft or note, which field and where in it, to come back to."""
        return where_in(self.fields, self._chosen or "")

    def come_back_to(self, where: Where) -> None:
        """Stand there again."""
        if where.chosen and where.chosen != self._chosen and self._record is not None:
            self._chosen = where.chosen
            self.show_record(self._record)
        come_back_in(self.fields, where)

    def _ask_to_discard(self) -> None:
        """Words that somebody wrote do not go at one press."""
        self.ask_dialog = AskFirstDialog(
            self, "Delete this draft?", "It can be had back for 30 days, from the list of notes.", "Delete draft"
        )
        self.ask_dialog.agreed.connect(self._desk.discard)
        self.ask_dialog.open()

    def show_deleted(self) -> None:
        """What was deleted by mistake."""
        if self._record is not None:
            kinds = (DraftKind.NOTE, DraftKind.ADDENDUM)
            self.deleted = DeletedDraftsDialog(self, self._context.sitting, self._record.client, kinds)
            self.deleted.back.connect(self._had_back)
            self.deleted.open()

    def _had_back(self, draft: Draft) -> None:
        self.flush()
        self._chosen, self._shown = draft.subject_id or draft.id, ""
        self._context.reload()

    def _discard_addendum(self) -> None:
        key = self._addendum_id
        if key:
            self._addendum_id, self._shown = "", ""
            self._desk.discard(key)

    # -- signing --------------------------------------------------------------------------------------

    def primary(self) -> None:
        page = self.form.pages.currentWidget()
        if page is self.form.draft_page:
            self.sign()
        elif page is self.form.signed_page:
            self._sign_addendum()

    def sign(self) -> None:
        """Check, save what is on the screen, then ask for the passphrase: the signature covers stored words."""
        sitting = self._context.sitting
        try:
            problems = sitting.services.session_notes.missing_in(self._note())
        except HasProblems as refusal:
            problems = refusal.problems
        self.fields.show_problems(problems)
        self.form.problem_notice.setVisible(len(problems) > 2)
        self.form.problem_label.setText("\n".join(problem.message for problem in problems))
        if problems:
            return
        self._autosave.forget()
        self._store(self._ask_passphrase)

    def _ask_passphrase(self, draft: Draft) -> None:
        self._desk.stored(draft)
        record, sitting = self._record, self._context.sitting
        if record is None:
            return
        note = note_of(draft)
        dialog = PassphraseDialog(
            self,
            sitting,
            record.client,
            heading="Sign this note",
            verb="Sign and lock",
            meaning="After signing, the text is locked. To correct or add to it, you write an addendum.",
            facts=[
                ("Session", self.form.title_label.text()),
                ("Held", screen_day(note.held_on) if note.held_on else ""),
                ("Signed as", f"{sitting.actor.name}, {sitting.actor.profession}"),
            ],
            sign=lambda passphrase, _looked, done, refused: sitting.tasks.run(
                lambda: sitting.services.session_notes.sign(sitting.actor, note, passphrase), done, refused
            ),
        )
        dialog.signed.connect(self._signed)
        dialog.open()

    def _signed(self, signed: object) -> None:
        self._autosave.forget()
        self._shown = ""
        said: dict[type, str] = {Addendum: "Addendum signed", Countersignature: "Countersigned"}
        what = said.get(type(signed), "Note signed and locked")
        self._context.announce(what)
        self._context.reload()

    def _store_addendum(self) -> None:
        record, sitting, note_id = self._record, self._context.sitting, self._chosen
        text = self.fields.typed()["addendum"]
        if record is None or note_id is None or not (text.strip() or self._addendum_id):
            return
        self._addendum_id = self._addendum_id or sitting.services.drafts.new_id(sitting.actor)
        key = self._addendum_id
        typed = Typed(
            draft_id=key,
            kind=DraftKind.ADDENDUM,
            client_id=self._file_of(record),
            subject_id=note_id,
            body={"addendum": text},
        )
        sitting.keeper.put(typed, self._addendum_stored, self._addendum_not_stored)

    def _addendum_stored(self, draft: Draft) -> None:
        self.form.addendum_saved_label.setText(f"Addendum saved {local(draft.saved_at):%H:%M}")
        if self._record is not None:
            self._desk.take(draft)
            self.form.discard_addendum_button.setVisible(self._addendum_id == draft.id)

    def _addendum_not_stored(self, refusal: Refusal) -> None:
        self.form.addendum_saved_label.setText(f"Not yet stored. {refusal}")

    def _sign_addendum(self) -> None:
        record = self._record
        note = next((item for item in (record.notes if record else ()) if item.id == self._chosen), None)
        text = self.fields.typed()["addendum"]
        if record is None or note is None:
            return
        if not text.strip():
            self.fields.show_problems([Problem("addendum", "Write what you are adding, and why")])
            return
        self._autosave.forget()
        self._store_addendum()
        self._ask_passphrase_beside(record, note, text)

    def _ask_passphrase_beside(self, record: ClientRecord, note: SessionNote, text: str) -> None:
        sitting = self._context.sitting
        dialog = PassphraseDialog(
            self,
            sitting,
            record.client,
            heading="Sign this addendum",
            verb="Sign addendum",
            meaning="The addendum is locked beside the note. Both are always shown.",
            facts=[
                ("Note", self.form.signed_facts_label.text()),
                ("Signed as", f"{sitting.actor.name}, {sitting.actor.profession}"),
            ],
            sign=lambda passphrase, _looked, done, refused: sitting.tasks.run(
                lambda: sitting.services.session_notes.sign_addendum(
                    sitting.actor, note, self._addendum_id, text, passphrase
                ),
                done,
                refused,
            ),
        )
        dialog.signed.connect(self._signed)
        dialog.open()


def _carried_keys(sitting: Sitting) -> frozenset[str]:
    """Headings of any type that the next note may begin with."""
    types = sitting.services.session_notes.types
    return frozenset(one.carried_from for note_type in types for one in note_type.sections if one.carried_from)


def _about_unseen(record: ClientRecord | None) -> str:
    """That notes exist which this person does not read."""
    count = record.notes_unseen if record else 0
    if not count:
        return ""
    return "One signed note is not shown to you." if count == 1 else f"{count} signed notes are not shown to you."
