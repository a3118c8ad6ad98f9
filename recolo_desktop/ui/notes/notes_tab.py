"""The tab of therapy sessions: its notes, and the outcome measures behind one button."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.last_answers import last_review
from recolo_desktop.presenters.notes.note_forms import note_of
from recolo_desktop.presenters.notes.note_words import stands_in
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.notes.after_signing import AfterSigning
from recolo_desktop.ui.notes.measures_view import MeasuresView
from recolo_desktop.ui.notes.name_hint import NameHint
from recolo_desktop.ui.notes.names_first import NamesFirst
from recolo_desktop.ui.notes.names_in_note import NamesInNoteDialog, named_in
from recolo_desktop.ui.notes.print_notes import PrintNotes
from recolo_desktop.ui.notes.programme_view import ProgrammeView
from recolo_desktop.ui.notes.session_note_tab import SessionNoteTab

_AFTER_A_SESSION = "after_session"


class NotesTab(SessionNoteTab):
    """A note that is chosen or begun shows itself; the button turns to the measures and back."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._waits_to_sign: Draft | None = None
        self._looked_at: SessionNote | None = None
        self._typed_then: dict[str, Any] = {}
        self.measures = MeasuresView(context, self)
        self.form.pages.addWidget(self.measures)
        self.measures_button = QPushButton("Outcome measures", self)
        self.measures_button.setCheckable(True)
        decorate(self.measures_button, "clipboard-check")
        self.programme = ProgrammeView(self)
        self.form.pages.addWidget(self.programme)
        self.programme.opening.connect(self._open_note)
        self.programme_button = QPushButton("Sessions so far", self)
        self.programme_button.setCheckable(True)
        decorate(self.programme_button, "calendar-days")
        self._beside: dict[QPushButton, QWidget] = {
            self.measures_button: self.measures, self.programme_button: self.programme,
        }  # fmt: skip
        for button in self._beside:
            button.toggled.connect(self._turn)
        self._add_row(1, self.measures_button)
        self._add_row(2, self.programme_button)
        self._add_row(3, self.form.scope_choice)
        self._add_find_line()
        self.list.view.clicked.connect(lambda _: self._back_to_notes())
        if may(context.sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            self.form.sections_edit.named_in.connect(self._look_at)
        QShortcut(QKeySequence("F8"), self, self._go_to_hint, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._add_after_signing()

    def _add_find_line(self) -> None:
        self.find_line = QLineEdit(self)
        self.find_line.setPlaceholderText("Find in these notes")
        self.find_line.setAccessibleName("Find in these notes")
        self.find_line.setClearButtonEnabled(True)
        self.find_line.textChanged.connect(self._show_list)
        self._add_row(4, self.find_line)
        faults = self._context.sitting.services.session_notes.faults
        self.faults_label = words("\n".join(faults), "toned", tone="amber", wrap=True)
        self.faults_label.setVisible(bool(faults))
        self._add_row(5, self.faults_label)

    def _add_after_signing(self) -> None:
        context = self._context
        self.after_signing = AfterSigning(context.sitting, self)
        self.after_signing.letter_asked.connect(lambda: context.begin_letter(_AFTER_A_SESSION))
        self.after_signing.booked.connect(self._booked)
        self.print_button = PrintNotes(context, self._in_view, self._listed, self)
        row = QHBoxLayout()
        for button in (self.form.seal_button, self.print_button):
            row.addWidget(button)
        row.addStretch(1)
        self.form.layout_41.addLayout(row)
        page = self.form.signed_notice.parentWidget()
        column = page.layout() if page is not None else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.form.signed_notice) + 1, self.after_signing)

    def _add_row(self, at: int, widget: QWidget) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.addWidget(widget)
        self.form.layout_4.insertLayout(at, row)

    def show_record(self, record: ClientRecord) -> None:
        super().show_record(record)
        reads = may(self._context.sitting.actor, Right.READ_NOTES)
        for button in self._beside:
            button.setVisible(reads)
        self.measures.show_record(record)
        self.programme.show_record(record)
        self.form.risk_edit.show_last(last_review(record))
        self._show_beside()

    def _show_beside(self) -> None:
        for button, page in self._beside.items():
            if button.isChecked():
                self.form.pages.setCurrentWidget(page)

    def _turn(self, on: bool) -> None:
        """One page beside the notes at a time; the same button goes back."""
        pressed = self.sender()
        for button in self._beside:
            if on and button is not pressed:
                button.setChecked(False)
        if on:
            self.flush()
            self._show_beside()
        elif self._record is not None and not any(button.isChecked() for button in self._beside):
            super().show_record(self._record)
        for button, name in ((self.measures_button, "Outcome measures"), (self.programme_button, "Sessions so far")):
            button.setText("Back to the notes" if button.isChecked() else name)

    def _back_to_notes(self) -> None:
        for button in self._beside:
            button.setChecked(False)

    def _open_note(self, key: str) -> None:
        self._chosen = key
        self._back_to_notes()

    def _look_at(self, hint: NameHint, paragraph: str) -> None:
        """Whom the paragraph in hand names, for who may see it."""
        record, sitting = self._record, self._context.sitting
        if record is not None:
            notes, client_id = sitting.services.session_notes, record.client.id
            sitting.tasks.run(
                lambda: notes.words_in_labels(sitting.actor, client_id, paragraph),
                lambda labelled: hint.answer(paragraph, labelled),
                self._could_not_look,
            )

    def _go_to_hint(self) -> None:
        if hint := self.form.sections_edit.hint_in_view():
            hint.write_button.setFocus()

    def _in_view(self) -> tuple[ClientRecord, str] | None:
        record, key = self._record, self._chosen
        if self.form.pages.currentWidget() is not self.form.signed_page:
            return None
        return (record, key) if record is not None and key is not None else None

    def _listed(self) -> frozenset[str]:
        notes = self._record.notes if self._record is not None else ()
        scope, actor = self.form.scope_choice.value(), self._context.sitting.actor
        shown = (one for one in notes if scope == "all" or (scope == "mine" and one.author_id == actor.id))
        return frozenset(one.id for one in shown if self._is_looked_for(one))

    def _is_looked_for(self, note: SessionNote) -> bool:
        return self._record is None or stands_in(self._record, note, self.find_line.text())

    def begin_todays(self) -> None:
        """From the diary: the draft of today's session where one was begun, else a new one with all that is known."""
        sitting = self._context.sitting
        today, notes = sitting.today().isoformat(), sitting.services.session_notes
        drafts = [one for one in self._desk.drafts.values() if one.kind is DraftKind.NOTE]
        sessions = [one for one in drafts if notes.type_of(str(one.body.get("note_type", ""))).with_client]
        begun = next((one.id for one in sessions if one.body.get("held_on") == today), None)
        if begun is None:
            self.new()
        elif self._record is not None:
            self._chosen = begun
            super().show_record(self._record)

    def _show_signed(self, note: SessionNote) -> None:
        super()._show_signed(note)
        if self._record is not None:
            self.after_signing.show_note(self._record, note)

    def _booked(self) -> None:
        self._context.announce("Appointment booked")
        self._context.reload()

    # -- before a note is signed ----------------------------------------------------------------------

    def _ask_passphrase(self, draft: Draft) -> None:
        """First whether the words name somebody protected: they stand for good once they are signed."""
        sitting = self._context.sitting
        if not may(sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            super()._ask_passphrase(draft)
            return
        note = self._looked_at = note_of(draft)
        self._waits_to_sign, self._typed_then = draft, self.fields.typed()
        sitting.tasks.run(
            lambda: sitting.services.session_notes.in_labels(sitting.actor, note), self._looked, self._could_not_look
        )

    def _could_not_look(self, refusal: Refusal) -> None:
        self._context.announce(str(refusal))

    def _stands_as_looked_at(self) -> bool:
        """Whether this draft is still on the screen, word for word: what was typed since is neither signed nor lost."""
        draft = self._waits_to_sign
        return draft is not None and self._shown == draft.id and self._typed_then == self.fields.typed()

    def _looked(self, labelled: SessionNote) -> None:
        draft, note = self._waits_to_sign, self._looked_at
        if draft is None or note is None or note.id != labelled.id or not self._stands_as_looked_at():
            return
        named = named_in(note, labelled)
        if not named:
            super()._ask_passphrase(draft)
            return
        self.names_dialog = NamesInNoteDialog(self, list(named))
        self.names_dialog.keeping.connect(lambda: self._open_passphrase(draft))
        self.names_dialog.replacing.connect(lambda: self._write_labels(named))
        self.names_dialog.open()

    def _open_passphrase(self, draft: Draft) -> None:
        super()._ask_passphrase(draft)

    def _write_labels(self, named: dict[str, Any]) -> None:
        if not self._stands_as_looked_at():
            return
        typed = self.fields.typed()
        if "sections" in named:  # rows that were taken out stay so
            labelled = {one["key"]: one for one in named["sections"]}
            named = {**named, "sections": [{**row, **labelled.get(row["key"], {})} for row in typed["sections"]]}
        self.fields.fill({**typed, **named})
        self.fields.edited.emit()
        self._context.announce("Labels written. Read it again, then sign.")

    def _ask_passphrase_beside(self, record: ClientRecord, note: SessionNote, text: str) -> None:
        """The same of an addendum, whose words stand beside the note for good."""
        ask = super()._ask_passphrase_beside

        def read() -> str:
            return str(self.fields.typed()["addendum"]) if self._chosen == note.id else ""

        def write(labelled: str) -> None:
            self.fields.fill({"addendum": labelled})
            self.fields.edited.emit()

        names = NamesFirst(self._context, self, "addendum", read, write, lambda: ask(record, note, text))
        names.ask(note.client_id)

    def _countersign(self, note: SessionNote, comment: str) -> None:
        """And of the comment of a countersignature."""
        go_on, card = super()._countersign, self.countersign_card
        if not comment.strip():
            go_on(note, comment)
            return
        box = card.comment_edit
        names = NamesFirst(
            self._context, card, "comment", box.toPlainText, box.setPlainText, lambda: go_on(note, box.toPlainText())
        )
        names.ask(note.client_id)

    def new(self) -> None:
        self._back_to_notes()
        super().new()

    def flush(self) -> None:
        super().flush()
        self.measures.flush()
