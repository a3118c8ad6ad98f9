"""Letters: compose beside the growing PDF, check, sign off, print."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.letters.letter import (
    ON_THE_WAY,
    Audience,
    Letter,
    LetterKind,
    LetterStanding,
    LetterState,
    SealedLetter,
)
from recolo_desktop.domain.letters.prepared_letter import signs_as_preparer
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.letters import reading
from recolo_desktop.presenters.letters.signing import signing_words
from recolo_desktop.presenters.records.draft_desk import DraftDesk, saved_words
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.letters.letter_recipients import recipients, with_recipient
from recolo_desktop.services.letters.letters import Preview
from recolo_desktop.ui.compiled.ui_letters_tab import Ui_LettersTab
from recolo_desktop.ui.kit.ask_first_dialog import AskFirstDialog
from recolo_desktop.ui.kit.autosave import Autosave
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.pdf_preview import PdfPreview
from recolo_desktop.ui.kit.places import Where, come_back_in, where_in
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.kit.spelling import Spelling, names_around
from recolo_desktop.ui.letters.copies import CopyMenu, copies_in, with_role
from recolo_desktop.ui.letters.letter_check import LetterCheck
from recolo_desktop.ui.letters.letter_dialogs import NewLetterDialog
from recolo_desktop.ui.letters.letter_life import LetterLife
from recolo_desktop.ui.letters.letter_tools import LetterTools
from recolo_desktop.ui.letters.sealed_view import SealedView, state_of
from recolo_desktop.ui.records.deleted_drafts_dialog import DeletedDraftsDialog

PREVIEW_AFTER_MS = 120
_STATE_LOOK = {
    LetterState.DRAFT: ("pen-line", "amber"),
    LetterState.READY: ("signature", "blue"),
    LetterState.SIGNED: ("lock", "green"),
    LetterState.PRINTED: ("printer", "grey"),
    LetterState.RECALLED: ("ban", "red"),
    LetterState.CANCELLED: ("ban", "red"),
}
_NO_ADDRESS = "hand"


def _key(recipient: tuple[str, str, tuple[str, ...]]) -> str:
    """Who somebody is in the list of recipients, whatever else comes into it or goes."""
    name, role, lines = recipient
    return "\n".join((name, role, *lines))


class LettersTab(QWidget):
    """A list of letters at the left, the chosen one in the middle, its pages at the right."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_LettersTab()
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self._desk = DraftDesk(context.sitting, DraftKind.LETTER, self, context.reload)
        self._letter: Letter | None = None
        self._shown_standing: LetterStanding | None = None
        self.check = LetterCheck(self.form, self)
        self.check.answered.connect(self._answer)
        self.life = LetterLife(self, context)
        self.fields = FormFields(self.form, self)
        self.list = RecordList(self.form.letters_list, "Letters")
        self.preview = PdfPreview(self)
        self._pages_of = ""
        self._filled = ""  # the letter whose words stand in the fields
        self.form.preview_layout.addWidget(self.preview)
        self.sealed = SealedView(self.form, self.preview, context, self)
        self._autosave = Autosave(self._save, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_AFTER_MS)
        self._soon.timeout.connect(self._ask_preview)
        self.tools = LetterTools(context, self.form.body_edit, lambda: self._letter, self)
        self.tools.letter_changed.connect(self._take)
        self.form.tools_layout.addWidget(self.tools)
        self.form.filter_box.setAccessibleName("Find among the letters")
        self.form.filter_box.setClearButtonEnabled(True)
        self.form.filter_box.textChanged.connect(self._show_list)
        self.spelling = Spelling(context.sitting.tasks, (self.form.body_edit,), self)
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.kind_edit.set_options(
            "|".join(f"{kind.key}={kind.title}" for kind in self._context.sitting.services.letters.kinds())
        )
        form.kind_edit.setEnabled(False)
        form.body_edit.set_least_lines(10)
        self.fields.edited.connect(self._edited)
        form.new_button.clicked.connect(self.new)
        form.sign_button.clicked.connect(self.sign)
        form.deleted_button.clicked.connect(self.show_deleted)
        form.discard_button.clicked.connect(self._ask_to_discard)
        form.print_button.clicked.connect(self.print_letter)
        form.zoom_in_button.clicked.connect(lambda: self.preview.zoom(1.2))
        form.zoom_out_button.clicked.connect(lambda: self.preview.zoom(1 / 1.2))
        form.fit_button.clicked.connect(self.preview.fit)
        form.split.setSizes([560, 470])
        self.list.view.selectionModel().currentChanged.connect(self._picked)
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
        form.seal_button.clicked.connect(self.show_seals)
        decorate(form.seal_button, "shield-check")
        form.event_button.clicked.connect(self.record_event)
        form.again_button.clicked.connect(self.begin_again)
        form.hand_button.clicked.connect(self.hand_over)
        decorate(form.add_copy_button, "plus")
        self.copy_menu = CopyMenu(
            form.add_copy_button,
            form.copies_edit,
            lambda: recipients(self._record.client) if self._record else (),
        )
        form.copy_button.clicked.connect(self.save_encrypted_copy)

    def _chosen_letter(self) -> SealedLetter | None:
        return next((one for one in (self._record.letters if self._record else ()) if one.id == self._chosen), None)

    def record_event(self) -> None:
        """Say what became of the chosen letter."""
        sealed = self._chosen_letter()
        if self._record is not None and sealed is not None:
            self.life.record_event(self._record, sealed)

    def save_encrypted_copy(self) -> None:
        """The chosen letter for somebody else's machine, under a passphrase."""
        sealed = self._chosen_letter()
        if self._record is not None and sealed is not None:
            self.life.save_encrypted_copy(self._record, sealed)

    def _take(self, letter: Letter) -> None:
        """A table or another size was set into the letter in hand."""
        self._letter = letter
        self.form.saved_label.setText("Not saved yet")
        self._autosave.edited()
        self._soon.start()

    def begin_again(self) -> None:
        """A new letter that replaces the chosen one."""
        if self._chosen is not None:
            self.life.begin_again(self._chosen, self._with_draft, self._begun)

    def hand_over(self) -> None:
        """Give the draft to a colleague."""
        if self._record is not None and self._letter is not None:
            self._letter = self._letter.only_used_blocks()
            self._autosave.forget()
            self._save()
            self.life.hand_over(self._record, self._letter, self._handed)

    def _handed(self) -> None:
        self._autosave.forget()
        self._chosen = None
        self._context.announce("Handed over")
        self._context.reload()

    def show_seals(self) -> None:
        """Who signed the chosen letter."""
        if self._record is not None and self._chosen is not None:
            self.life.show_seals(self._record, self._chosen)

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
        self._desk.show(record, (letter.id for letter in record.letters))
        self.spelling.let_names_pass(names_around(record))
        self.form.new_button.setVisible(may(self._context.sitting.actor, Right.WRITE_LETTERS))
        self._show_list()
        self._show_chosen()

    def _show_list(self) -> None:
        if self._record is None:
            return
        rows = [self._draft_row(draft) for draft in reversed(self._desk.drafts.values())]
        rows += [self._sealed_row(self._record, sealed) for sealed in self._record.letters]
        self.list.show(self._found(rows), self._chosen)
        elsewhere = [
            f"To {one.recipient_name or 'nobody yet'}: with {one.held_by} since "
            f"{screen_date(local(one.saved_at).date())}"
            for one in self._record.letters_elsewhere
        ]
        self.form.elsewhere_label.setText("\n".join(elsewhere))
        self.form.elsewhere_label.setVisible(bool(elsewhere))

    def _found(self, rows: list[ListRow]) -> list[ListRow]:
        """Those in which every word typed stands: a name, a kind, a state, a month."""
        typed = self.form.filter_box.text().casefold().split()
        said = {row.key: f"{row.first} {row.second} {row.state}".casefold() for row in rows}
        return [row for row in rows if row.key == self._chosen or all(word in said[row.key] for word in typed)]

    def _draft_row(self, draft: Draft) -> ListRow:
        to = draft.body.get("recipient_name") or "nobody yet"
        when = screen_date(local(draft.begun_at).date())
        state = LetterState.DRAFT
        if draft.id == self._chosen and self._is_ready():
            state = LetterState.READY
        icon, tone = _STATE_LOOK[state]
        return ListRow(
            draft.id,
            f"To {to}",
            f"{when} · {self._title(draft.body.get('kind_key', ''))}",
            state.value,
            icon,
            tone,
        )

    def _sealed_row(self, record: ClientRecord, sealed: SealedLetter) -> ListRow:
        state = state_of(record, sealed)
        fault = (record.faults or {}).get(sealed.id)
        icon, tone = ("triangle-alert", "red") if fault else _STATE_LOOK[state]
        second = f"{screen_date(sealed.letter.written_on)} · {self._title(sealed.letter.kind_key)}"
        return ListRow(
            sealed.id, f"To {sealed.letter.recipient_name}", second, "Check seal" if fault else state.value, icon, tone
        )

    def _title(self, key: str) -> str:
        kinds = self._context.sitting.services.letters.kinds()
        return next((kind.title.lower() for kind in kinds if kind.key == key), key)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.flush()
        self._chosen = self.list.current_key()
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._letter, self._shown_standing = None, None
        self.check.forget()
        self.sealed.leave()
        if self._chosen not in self._desk.drafts:
            self._filled = ""
        if self._record is None:
            return
        if self._chosen is None:
            self._show_empty()
        elif draft := self._desk.drafts.get(self._chosen):
            self._show_draft(draft)
        elif sealed := self._chosen_letter():
            self._show_sealed(self._record, sealed)

    def _show_empty(self) -> None:
        clear(self.form.empty_layout)
        self.preview.clear_pdf()
        self._pages_of = ""
        start = QPushButton("Write a letter")
        start.setProperty("kind", "primary")
        decorate(start, "plus", primary=True)
        start.clicked.connect(self.new)
        name = self._record.client.salutation_name if self._record else ""
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

    def _show_draft(self, draft: Draft) -> None:
        form, record = self.form, self._record
        if record is None:
            return
        letter = thawed(Letter, draft.body)
        self._letter = letter
        if self._pages_of != letter.id:
            self.preview.clear_pdf()
        self._pages_of = letter.id
        everybody = recipients(record.client)
        options = [(_key(one), f"{one[0]} ({one[1]})") for one in everybody if one[0]]
        standing = (letter.recipient_name, letter.recipient_role, letter.recipient_address)
        named = [one for one in everybody if one[:2] == standing[:2]]
        exact = [one for one in named if one == standing]
        by_hand = letter.recipient_role == "client" and not letter.recipient_address
        chosen = _NO_ADDRESS if by_hand else next((_key(one) for one in [*exact, *named]), "")
        form.recipient_edit.blockSignals(True)
        form.recipient_edit.offer(
            [*options, (_NO_ADDRESS, f"{record.client.letter_name}, by hand")], unanswered="Choose"
        )
        form.recipient_edit.set_value(chosen)
        form.recipient_edit.blockSignals(False)
        if self._filled == letter.id:
            self._after_filling(draft, letter)
            return
        self._filled = letter.id
        self.fields.clear()
        form.composer.verticalScrollBar().setValue(0)
        self.fields.fill(
            {
                "recipient": chosen,
                "kind": letter.kind_key,
                "subject": letter.subject,
                "body": letter.body,
                "copies": "; ".join(with_role(copy.name, copy.role) for copy in letter.copies),
            }
        )
        for line in (form.copies_edit, form.subject_edit):
            line.setCursorPosition(0)
        self._after_filling(draft, letter)

    def _after_filling(self, draft: Draft, letter: Letter) -> None:
        form = self.form
        form.facts_label.setText(f"{screen_date(letter.written_on)} · by {self._context.sitting.actor.short_name}")
        form.saved_label.setText(saved_words(draft))
        for widget, shown in (
            (form.draft_form, True),
            (form.check_pane, True),
            (form.sign_button, bool(signing_words(self._context.sitting.actor))),
            (form.discard_button, True),
            (form.hand_button, True),
            (form.print_button, False),
            (form.sealed_notice, False),
            (form.fault_notice, False),
            (form.saved_label, True),
        ):
            widget.setVisible(shown)
        form.pages.setCurrentWidget(form.letter_page)
        form.split.setSizes([600, 430])
        self.tools.show_size(letter.point_size)
        self._ask_left_out(letter)
        self._show_heading()
        self._ask_preview()

    def _ask_left_out(self, letter: Letter) -> None:
        sitting = self._context.sitting
        sitting.tasks.run(
            lambda: sitting.services.letters.left_out(sitting.actor, letter.client_id, letter.audience),
            self._show_left_out,
            lambda refusal: self._show_left_out((str(refusal),)),
        )

    def _show_left_out(self, sentences: tuple[str, ...]) -> None:
        self.form.left_out_label.setText(f"Left out: {'. '.join(sentences)}." if sentences else "")
        self.form.left_out_label.setVisible(bool(sentences))

    def _show_heading(self) -> None:
        letter = self._letter
        if letter is None:
            return
        self.form.title_label.setText(f"Letter to {letter.recipient_name or 'nobody yet'}")
        self.form.address_label.setText(
            ", ".join(letter.recipient_address) or "No address: to be handed over in person"
        )
        said = reading.hint(letter.body) if letter.audience is Audience.CLIENT else ""
        self.form.reading_label.setText(said)
        self.form.reading_label.setVisible(bool(said))

    def _show_steps(self, state: LetterState) -> None:
        if state not in ON_THE_WAY:
            self.form.steps_label.setText(state.value)
            self.form.steps_label.setAccessibleName(state.value)
            return
        at = ON_THE_WAY.index(state)
        shown = [
            f"● {step.value}" if number == at else f"✓ {step.value}" if number < at else f"○ {step.value}"
            for number, step in enumerate(ON_THE_WAY)
        ]
        self.form.steps_label.setText("   ".join(shown))
        self.form.steps_label.setAccessibleName(f"Step {at + 1} of 4: {state.value}")

    def _show_sealed(self, record: ClientRecord, sealed: SealedLetter) -> None:
        form = self.form
        for widget, shown in (
            (form.draft_form, False),
            (form.check_pane, False),
            (form.sign_button, False),
            (form.discard_button, False),
            (form.hand_button, False),
            (form.saved_label, False),
            (form.check_chip, False),
        ):
            widget.setVisible(shown)
        form.pages.setCurrentWidget(form.letter_page)
        form.split.setSizes([380, 650])
        self._show_steps(state_of(record, sealed))
        self._pages_of = sealed.id
        self.sealed.show(record, sealed, self._title(sealed.letter.kind_key))

    # -- writing --------------------------------------------------------------------------------------

    def new(self) -> None:
        """Choose a kind of letter."""
        if self._record is None:
            return
        self.flush()
        self.chooser = NewLetterDialog(self, self._context.sitting.services.letters.kinds())
        self.chooser.chosen.connect(self._begin)
        self.chooser.open()

    def _with_draft(self, letter: Letter) -> Letter:
        """The letter, stored as an unfinished one; runs beside the window."""
        return self._context.sitting.services.drafts.keep_letter(self._context.sitting.actor, letter)

    def _begin(self, kind: LetterKind) -> None:
        record, sitting = self._record, self._context.sitting
        if record is None:
            return

        def begin() -> Letter:
            return self._with_draft(sitting.services.letters.begin(sitting.actor, record.client, kind))

        sitting.tasks.run(begin, self._begun, lambda refusal: self._context.announce(str(refusal)))

    def _begun(self, letter: Letter) -> None:
        self._chosen = letter.id
        self._context.reload()

    def _from_fields(self) -> Letter | None:
        record, letter = self._record, self._letter
        if record is None or letter is None:
            return None
        typed = self.fields.typed()
        everybody = recipients(record.client)
        copies = copies_in(typed["copies"], everybody)
        letter = replace(letter, subject=typed["subject"], body=typed["body"], copies=copies)
        if typed["recipient"] == _NO_ADDRESS:
            return with_recipient(letter, record.client.letter_name, "client", ())
        chosen = next((one for one in everybody if _key(one) == typed["recipient"]), ("", "", ()))
        return with_recipient(letter, *chosen)

    def _edited(self) -> None:
        self._letter = self._from_fields()
        if self._letter is None:
            return
        self.form.saved_label.setText("Not saved yet")
        self._show_heading()
        self._autosave.edited()
        self._soon.start()

    def _ask_preview(self) -> None:
        letter, sitting = self._letter, self._context.sitting
        if letter is not None:
            sitting.tasks.run(
                lambda: sitting.services.letters.preview(sitting.actor, letter),
                lambda shown: self._previewed(letter, shown),
                lambda refusal: self._context.announce(str(refusal)),
            )

    def _previewed(self, letter: Letter, shown: Preview) -> None:
        if letter != self._letter:
            return
        self.preview.show_pdf(shown.pdf)
        self.form.pages_label.setText(f"A4 · {shown.pages} page{'' if shown.pages == 1 else 's'}")
        self._shown_standing = shown.standing
        self.check.show(shown.findings, tuple(problem.message for problem in letter.problems()))
        self._show_steps(LetterState.READY if self._is_ready() else LetterState.DRAFT)
        self._show_list()

    def _is_ready(self) -> bool:
        open_questions = self.check.blocking or self.check.unanswered
        return self._letter is not None and not open_questions and not self._letter.problems()

    def _answer(self, said: str, protects: bool) -> None:
        """Keep what somebody said of a word that was not known here, and look at the letter again."""
        record, services, actor = self._record, self._context.sitting.services, self._context.sitting.actor
        if record is None:
            return
        run, client_id = self._context.sitting.tasks.run, record.client.id
        if protects:
            run(
                lambda: services.words.people(actor, client_id), lambda people: self._whose(said, people), self._refused
            )
        else:
            run(lambda: services.words.nobody(actor, client_id, said), lambda _: self._answered(), self._refused)

    def _whose(self, said: str, people: tuple[tuple[str, str], ...]) -> None:
        if not people:
            self._context.announce("Nobody protected is recorded here. Add the person to the order first.")
        else:
            menu = QMenu(self)
            for person_id, label in people:
                action = menu.addAction(f"“{said}” belongs to {label}")
                action.triggered.connect(lambda _=False, key=person_id: self._protect(key, said))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.form.findings_area.mapToGlobal(self.form.findings_area.rect().topLeft()))

    def _protect(self, person_id: str, said: str) -> None:
        services, actor = self._context.sitting.services, self._context.sitting.actor
        self._context.sitting.tasks.run(
            lambda: services.words.protect(actor, person_id, said), lambda _: self._protected(said), self._refused
        )

    def _answered(self) -> None:
        self._context.announce("Kept for this record: Words answered about, in the menu, takes it back.")
        self._ask_preview()

    def _protected(self, said: str) -> None:
        """The details of the person changed: the record is read again, and earlier answers with it."""
        self._context.announce(
            f"“{said}” is kept with the person's details now; Correct, at the order, takes it out. "
            "Words that you answered about before are asked about again."
        )
        self._context.reload()
        self._ask_preview()

    def _refused(self, refusal: Refusal) -> None:
        self._context.announce(str(refusal))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.check.fit()

    def _save(self, done: Callable[[Draft], None] | None = None) -> None:
        if self._letter is not None:
            self._desk.store(self._letter.client_id, frozen(self._letter), done)

    def draft_stored(self, draft: Draft) -> None:
        self._desk.stored(draft)

    def say_saved(self, words: str) -> None:
        self.form.saved_label.setText(words)

    def say_not_stored(self, refusal: Refusal) -> None:
        self.form.saved_label.setText(f"Not yet stored. {refusal}")

    def drafts_changed(self) -> None:
        self._show_list()

    def stop_typing(self) -> None:
        self._autosave.forget()

    def flush(self) -> None:
        self._autosave.flush()
        self._context.sitting.keeper.retry()

    def where(self) -> Where:
        """Which letter, which field and where in it, to come back to."""
        return where_in(self.fields, self._chosen or "")

    def come_back_to(self, where: Where) -> None:
        """Stand there again."""
        if where.chosen and where.chosen != self._chosen and self._record is not None:
            self._chosen = where.chosen
            self.show_record(self._record)
        come_back_in(self.fields, where)

    def _ask_to_discard(self) -> None:
        """A letter is gone for good, so the button asks once."""
        name = self._letter.recipient_name if self._letter is not None else ""
        self.ask_dialog = AskFirstDialog(
            self, f"Delete the draft to {name or 'nobody yet'}?", "It can be had back for 30 days.", "Delete draft"
        )
        self.ask_dialog.agreed.connect(self._discard)
        self.ask_dialog.open()

    def show_deleted(self) -> None:
        """What was deleted by mistake."""
        if self._record is not None:
            self.deleted = DeletedDraftsDialog(self, self._context.sitting, self._record.client, (DraftKind.LETTER,))
            self.deleted.back.connect(self._had_back)
            self.deleted.open()

    def _had_back(self, draft: Draft) -> None:
        self.flush()
        self._chosen, self._filled = draft.id, ""
        self._context.reload()

    def _discard(self) -> None:
        self._letter = None
        self._desk.discard()

    # -- signing and printing -------------------------------------------------------------------------

    def primary(self) -> None:
        if self._letter is not None:
            self.sign()
        elif self.form.print_button.isVisible():
            self.print_letter()

    def sign(self) -> None:
        """Store what is on the screen, then sign exactly that."""
        letter = self._letter
        if letter is None:
            return
        if signs_as_preparer(self._context.sitting.actor):
            self.fields.show_problems(letter.problems())
            if not letter.problems():
                self.hand_over()
            return
        if not may(self._context.sitting.actor, Right.SIGN_LETTERS):
            self._context.announce("Your role does not let you sign letters. A clinician signs this one.")
            return
        letter = self._letter = letter.only_used_blocks()
        self.fields.show_problems(letter.problems())
        if letter.problems():
            return
        self._autosave.forget()
        self._save(self._ask_passphrase)

    def _ask_passphrase(self, draft: Draft) -> None:
        self._desk.stored(draft)
        record, letter, sitting = self._record, self._letter, self._context.sitting
        if record is None or letter is None:
            return
        blocking = self.check.blocking
        if blocking:
            self._context.announce(f"Not signed: {blocking[0].what}. {blocking[0].why}")
            self.check.select(blocking[0])
            return
        if self.check.unanswered:
            asked = self.check.unanswered[0]
            self._context.announce(f"Not signed: {asked.what}. Answer it beside the letter.")
            if asked.start >= 0:
                self.check.select(asked)
            return
        shown = self._shown_standing
        to_check = tuple(dict.fromkeys(finding.what for finding in self.check.findings))
        place = ", ".join(letter.recipient_address) or "by hand"
        self.dialog = PassphraseDialog(
            self,
            sitting,
            record.client,
            heading="Sign this letter",
            verb="Sign letter",
            meaning="After signing, the text is locked. To change it you will need to make a new letter.",
            facts=[
                ("To", f"{letter.recipient_name}, {place}"),
                ("Copies", "; ".join(copy.name for copy in letter.copies) or "None"),
                ("Safety check", f"{len(to_check)} to confirm below" if to_check else "Passed"),
                ("Signed as", f"{sitting.actor.name}, {sitting.actor.profession}"),
            ],
            sign=lambda passphrase, reasons, done, refused: sitting.tasks.run(
                lambda: sitting.services.letters.sign(sitting.actor, letter, passphrase, reasons, shown), done, refused
            ),
            to_acknowledge=to_check,
            about_id=letter.id,
        )
        self.dialog.signed.connect(self._signed)
        self.dialog.open()

    def _signed(self, _sealed: object) -> None:
        self._autosave.forget()
        self._letter = None
        self._context.announce("Letter signed and sealed. It is still to be printed.")
        self._context.reload()

    def print_letter(self) -> None:
        """Print the sealed bytes of the letter that is open."""
        sealed = self._chosen_letter()
        if self._record is not None and sealed is not None:
            self.life.print_sealed(self._record, sealed, self.sealed.pdf)
