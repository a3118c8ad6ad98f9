"""The page of one session note: the draft that is written, or what stands where none is. It decides nothing."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.notes.note_type import NoteType
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.last_answers import last_review
from recolo_desktop.presenters.notes.note_view import NoNotes, NoteSheet
from recolo_desktop.presenters.notes.note_words import carried_on, readers_offered
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.format_bar import FormatBar
from recolo_desktop.ui.kit.labels import clear, decorate
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.kit.spelling import Spelling, names_around
from recolo_desktop.ui.notes.name_hint import NameHint
from recolo_desktop.ui.notes.note_form import NoteForm
from recolo_desktop.ui.notes.signed_note import SignedNote
from recolo_desktop.ui.records.passages import Passages


class NotePage(QObject):
    """beginning: emitted to write the first note."""

    beginning = Signal()

    def __init__(
        self, form: NoteForm, fields: FormFields, signed: SignedNote, context: TabContext, tab: QWidget
    ) -> None:
        super().__init__(tab)
        self.form, self.fields, self._signed, self._context = form, fields, signed, context
        self._client_id = ""
        self._readers: tuple[tuple[str, str], ...] = ()
        boxes = (form.late_reason_edit, form.contact_details_edit, form.what_would_change_edit, form.addendum_edit)
        self.spelling = Spelling(context.sitting.tasks, (*boxes, *form.sections_edit.findChildren(RichBox)), self)
        form.sections_edit.box_made.connect(self.spelling.watch)
        self.bar = FormatBar(form.draft_page)
        self.bring_button = QPushButton("From the last note")
        self.bring_button.setToolTip("What the last note says under this heading, to be confirmed or taken out")
        self.bring_button.clicked.connect(self._bring)
        self.bar.add_tool(self.bring_button)
        self.passages = Passages(context, lambda: self.bar.box, tab)
        passage_button = QPushButton("Passages")
        passage_button.setMenu(self.passages.menu)
        self.bar.add_tool(passage_button)
        for box in form.sections_edit.findChildren(RichBox):
            self._watch(box)
        form.sections_edit.box_made.connect(self._watch)
        form.layout_36.insertWidget(form.layout_36.indexOf(form.scroll), self.bar)
        if may(context.sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            form.sections_edit.named_in.connect(self._look_at)
        QShortcut(QKeySequence("F8"), tab, self._go_to_hint, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _watch(self, box: RichBox) -> None:
        self.bar.watch(box)
        box.passage_wanted.connect(self.passages.complete)

    def prepare(self, record: ClientRecord) -> None:
        """What the record offers to whoever writes: words carried on, last answers, names that are spelt right."""
        self._client_id = record.client.id
        standing = {note.id for note in record.notes} - {*record.in_error, *(record.faults or {})}
        self.form.sections_edit.show_last(carried_on(record, _carried_keys(self._context.sitting)), standing)
        self.form.risk_edit.show_last(last_review(record))
        self.spelling.let_names_pass(names_around(record))
        offered = readers_offered(record, self._context.sitting.actor)
        if offered != self._readers:
            self._readers = offered
            self.form.readers_edit.offer(offered)

    @property
    def note_type(self) -> NoteType:
        return self.form.note_type

    def typed(self) -> dict[str, Any]:
        typed = self.fields.typed()
        for beside in ("addendum", "addendum_what"):
            typed.pop(beside, None)
        return typed

    def write(self, typed: dict[str, Any]) -> None:
        self.fields.fill(typed)
        self.fields.edited.emit()

    def show_none(self, none: NoNotes) -> None:
        form, buttons = self.form, []
        clear(form.empty_layout)
        if none.may_write:
            start = QPushButton("Write a note")
            start.setProperty("kind", "primary")
            decorate(start, "plus", primary=True)
            start.clicked.connect(self.beginning)
            buttons.append(start)
        state = empty_state("notebook-pen", none.heading, none.explanation, list(none.to_write), buttons)
        form.empty_layout.addStretch(1)
        form.empty_layout.addWidget(state, alignment=Qt.AlignmentFlag.AlignHCenter)
        form.empty_layout.addStretch(1)
        form.pages.setCurrentWidget(form.empty_page)

    def show_draft(self, sheet: NoteSheet) -> None:
        if not sheet.is_typed_in:
            self._fill(sheet.typed)
            self.form.problem_notice.hide()
            self.form.saved_label.setText(sheet.saved)
        self.form.sections_edit.withdraw_offers()
        self.form.pages.setCurrentWidget(self.form.draft_page)

    def begin_sheet(self, typed: dict[str, Any]) -> None:
        self._fill(typed)
        self.form.sections_edit.use(self.form.note_type)

    def _fill(self, typed: dict[str, Any]) -> None:
        self.fields.clear()
        self.fields.fill(typed)
        self.form.scroll.verticalScrollBar().setValue(0)

    def show_header(self, title: str, facts: str) -> None:
        self.form.title_label.setText(title)
        self.form.facts_label.setText(facts)

    def show_asked(self, *, late: bool, other: str) -> None:
        self.form.show_what_is_asked(self.fields.typed())
        for name in ("late_reason_label", "late_reason_edit"):
            getattr(self.form, name).setVisible(late)
        self.form.show_other_note(other)

    def show_signed(self, record: ClientRecord, note: SessionNote) -> None:
        self._signed.show_note(record, note)

    def mark_hits(self) -> None:
        """Show in the signed note where the words stand that are sought."""
        self._signed.mark_hits()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.fields.show_problems(problems)
        self.form.problem_notice.setVisible(len(problems) > 2)
        self.form.problem_label.setText("\n".join(problem.message for problem in problems))

    def say_saved(self, said: str) -> None:
        """How far the words are stored."""
        self.form.saved_label.setText(said)

    def say_not_stored(self, sentence: str) -> None:
        """They are not; they are held, and tried again."""
        self.form.saved_label.setText("Not yet stored")
        self.form.problem_label.setText(f"Not yet stored; it is tried again. {sentence}")
        self.form.problem_notice.show()

    def _bring(self) -> None:
        box = self.bar.box
        if box is not None and not self.form.sections_edit.bring(box):
            self._context.announce("No earlier note says anything under this heading, or its words stand here already.")

    # -- names while one types ------------------------------------------------------------------------

    def _look_at(self, hint: NameHint, paragraph: str) -> None:
        """Whom the paragraph in hand names, for who may see it."""
        sitting, client_id = self._context.sitting, self._client_id
        notes = sitting.services.session_notes
        sitting.tasks.run(
            lambda: notes.words_in_labels(sitting.actor, client_id, paragraph),
            lambda labelled: hint.answer(paragraph, labelled),
            lambda refusal: self._context.announce(str(refusal)),
        )

    def _go_to_hint(self) -> None:
        if hint := self.form.sections_edit.hint_in_view():
            hint.write_button.setFocus()


def _carried_keys(sitting: Sitting) -> frozenset[str]:
    """Every heading of any type: the words under it can be brought into the next note."""
    types = sitting.services.session_notes.types
    return frozenset(one.key for note_type in types for one in note_type.sections)
