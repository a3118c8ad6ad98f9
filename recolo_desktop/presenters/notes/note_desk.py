"""The session notes of one record: which is in hand, what is asked of it, and how it comes to be signed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from recolo_desktop.domain.basics.dates import local, screen_day
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.basics.ids import ClientId, NoteId
from recolo_desktop.domain.notes.session_note import DUE_WITHIN, SessionNote
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.named_fields import named_in
from recolo_desktop.presenters.notes.note_begun import begun
from recolo_desktop.presenters.notes.note_forms import TYPED, as_typed, note_from, note_of
from recolo_desktop.presenters.notes.note_list import draft_line, note_line
from recolo_desktop.presenters.notes.note_view import NoNotes, NotePageView, NoteSheet, NoteSigning, NoteView
from recolo_desktop.presenters.notes.note_words import other_note_of, stands_in
from recolo_desktop.presenters.records.draft_desk import DraftDesk, saved_words
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.clients.client_record import ClientRecord

_READ_AGAIN = "Labels written. Read it again, then sign."
_TO_WRITE = ("When and where you met", "What you worked on", "The risk review")


class NoteDesk(DraftDesk):
    """State of the tab of session notes. `shown` is the draft or note whose words stand in the fields."""

    _view: NoteView

    def __init__(self, sitting: Sitting, view: NoteView, page: NotePageView) -> None:
        super().__init__(sitting, DraftKind.NOTE, view, view.reload)
        self._page = page
        self.shown = ""
        self._scope, self._looked_for = "all", ""
        self._waits: tuple[Draft, SessionNote, dict[str, Any]] | None = None  # for its names to be looked at

    # -- showing --------------------------------------------------------------------------------------

    @property
    def signed(self) -> SessionNote | None:
        """The chosen note, if it is a signed one."""
        return next((one for one in (self.record.notes if self.record else ()) if one.id == self.chosen), None)

    @property
    def may_write(self) -> bool:
        return may(self._sitting.actor, Right.WRITE_NOTES)

    def show_record(self, record: ClientRecord) -> None:
        """The record as it was read anew."""
        self.show(record, (note.id for note in record.notes))
        self.show_list()
        self.show_chosen()

    def find(self, scope: str, looked_for: str) -> None:
        """Only these notes: "all", "mine", or "unsigned"; and only those in which every word typed stands."""
        self._scope, self._looked_for = scope, looked_for
        self.show_list()

    def listed(self) -> tuple[SessionNote, ...]:
        """The signed notes that the list shows."""
        record, actor = self.record, self._sitting.actor
        if record is None or self._scope == "unsigned":
            return ()
        own = (one for one in record.notes if self._scope == "all" or one.author_id == actor.id)
        return tuple(one for one in own if stands_in(record, one, self._looked_for))

    def show_list(self) -> None:
        """The lines as they are now."""
        if self.record is None:
            return
        today = self._sitting.today()
        lines = [draft_line(draft, today) for draft in reversed(self.drafts.values())]
        lines += [note_line(self.record, note) for note in self.listed()]
        self._view.show_lines(lines, self.chosen)

    def choose(self, key: str | None) -> None:
        """Take another note in hand."""
        self.chosen = key
        self.show_chosen()

    def show_chosen(self) -> None:
        """What is in hand, as it stands now."""
        if self.record is None:
            return
        if self.chosen is None:
            self.shown = ""
            self._page.show_none(self._none(self.record))
        elif draft := self.drafts.get(self.chosen):
            self._show_draft(draft)
        elif note := self.signed:
            self._page.show_signed(self.record, note)
            self.shown = note.id

    def _none(self, record: ClientRecord) -> NoNotes:
        unseen = about_unseen(record)
        if not self.may_write:
            told = "Session content is shown to the clinicians who treat the client."
            return NoNotes("Session notes", " ".join(part for part in (unseen, told) if part), (), may_write=False)
        told = (
            "A note saves itself while you type. Once you sign it, its words never change; "
            "you can add to it at any time."
        )
        heading = f"No session note for {record.client.salutation_name} yet" if not unseen else "Session notes"
        return NoNotes(heading, " ".join(part for part in (unseen, told) if part), _TO_WRITE, may_write=True)

    def _show_draft(self, draft: Draft) -> None:
        """A draft that stands there already is left alone, with its caret, its undo and what was typed last."""
        sheet = NoteSheet(typed=as_typed(draft.body), saved=saved_words(draft), is_typed_in=self.shown == draft.id)
        self.shown = draft.id
        self._page.show_draft(sheet)
        self.show_what_is_typed()

    def show_what_is_typed(self) -> None:
        """The heading, and what the words in the fields ask for."""
        typed, kind = self._page.typed(), self._page.note_type
        number = typed["session_number"]
        span = " to ".join(part for part in (typed["starts"], typed["ends"]) if part)
        facts = [typed["held_on"], span, typed["location"], self._sitting.actor.short_name]
        title = f"Session {number}" if number and kind.with_client else f"New: {kind.title}"
        self._page.show_header(title, " · ".join(part for part in facts if part))
        late, other = False, None
        try:
            note = self.note()
            is_late = note.is_late(local(self._sitting.clock()), self._due_within)
            late = is_late or bool(note.late_reason.strip())  # no word is hidden
            other = other_note_of(self.record, note) if self.record and kind.with_client else None
        except HasProblems:
            pass  # said beside the field when it is signed
        self._page.show_asked(late=late, other=other.author_name if other else "")

    @property
    def _due_within(self) -> timedelta:
        return self.record.note_due_within if self.record else DUE_WITHIN

    # -- writing --------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a draft with what is already known."""
        record, sitting = self.record, self._sitting
        if record is None or not self.may_write:
            return
        self.chosen = self.shown = sitting.services.drafts.new_id(sitting.actor)
        self._page.begin_sheet(begun(record, sitting.actor, local(sitting.clock())))
        self.save(self._view.has_begun)

    def begin_todays(self) -> bool:
        """Take up the draft of today's session where one was begun; whether there is one."""
        today, notes = self._sitting.today().isoformat(), self._sitting.services.session_notes
        sessions = (
            one
            for one in self.drafts.values()
            if notes.type_of(str(one.body.get("note_type", ""))).with_client and one.body.get("held_on") == today
        )
        draft = next(sessions, None)
        if draft is None or self.record is None:
            return False
        self.chosen = draft.id
        self.show_record(self.record)
        return True

    def began(self, draft: Draft) -> None:
        """The store has the new draft."""
        self.stored(draft)
        self._view.reload()

    def note(self) -> SessionNote:
        """What is typed, as a note. Raises HasProblems for what cannot be one."""
        record, sitting = self.record, self._sitting
        if record is None or self.chosen is None:
            raise HasProblems([Problem("held_on", "Open a note first")])
        typed, kind = self._page.typed(), self._page.note_type
        return note_from(typed, NoteId(self.chosen), self.file(record), sitting.actor, sitting.today(), kind)

    def file(self, record: ClientRecord) -> ClientId:
        """Where the note in hand lies."""
        return self.file_of(record.notes) or record.client.id

    def save(self, done: Callable[[Draft], None] | None = None) -> None:
        """Store the draft in hand."""
        if self.record is None or self.chosen is None:
            return
        body: dict[str, Any] = {TYPED: self._page.typed()}
        try:
            body |= frozen(self.note())
        except HasProblems:
            body["incomplete"] = True
        self.store(self.file(self.record), body, done)

    def had_back(self, draft: Draft) -> None:
        """A deleted draft came back."""
        self.chosen, self.shown = draft.subject_id or draft.id, ""
        self._view.reload()

    # -- signing --------------------------------------------------------------------------------------

    def sign(self) -> None:
        """Say what is missing, else store what is on the screen: the signature covers stored words."""
        try:
            problems = tuple(self._sitting.services.session_notes.missing_in(self.note(), self._due_within))
        except HasProblems as refusal:
            problems = tuple(refusal.problems)
        self._page.show_problems(problems)
        if not problems:
            self._view.stop_typing()
            self.save(self._view.may_sign)

    def go_on_signing(self, draft: Draft) -> None:
        """First whether the words name somebody protected: they stand for good once they are signed."""
        self.stored(draft)
        sitting = self._sitting
        if not may(sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            self.sign_as_typed(draft)
            return
        note = note_of(draft)
        self._waits = (draft, note, self._page.typed())
        sitting.tasks.run(
            lambda: sitting.services.session_notes.in_labels(sitting.actor, note), self._looked, self._could_not_look
        )

    def _could_not_look(self, refusal: Refusal) -> None:
        self._view.announce(str(refusal))

    def _stands_as_looked_at(self, draft: Draft, typed: dict[str, Any]) -> bool:
        """Whether this draft is still on the screen, word for word: what was typed since is neither signed nor lost."""
        return self.shown == draft.id and typed == self._page.typed()

    def _looked(self, labelled: SessionNote) -> None:
        if self._waits is None:
            return
        draft, note, typed = self._waits
        if note.id != labelled.id or not self._stands_as_looked_at(draft, typed):
            return
        named = named_in(note, labelled)
        if named:
            self._view.ask_about_names(named, draft)
        else:
            self.sign_as_typed(draft)

    def write_labels(self, named: dict[str, Any]) -> None:
        """Labels in the place of names, to be read again; rows that were taken out stay so."""
        if self._waits is None or not self._stands_as_looked_at(self._waits[0], self._waits[2]):
            return
        typed = self._page.typed()
        if "sections" in named:
            labelled = {one["key"]: one for one in named["sections"]}
            named = {**named, "sections": [{**row, **labelled.get(row["key"], {})} for row in typed["sections"]]}
        self._page.write({**typed, **named})
        self._view.announce(_READ_AGAIN)

    def sign_as_typed(self, draft: Draft) -> None:
        """Ask for the passphrase."""
        note, actor, number = note_of(draft), self._sitting.actor, self._page.typed()["session_number"]
        kind = self._page.note_type
        facts = [
            ("Session", f"Session {number}" if number and kind.with_client else f"New: {kind.title}"),
            ("Held", screen_day(note.held_on) if note.held_on else ""),
            ("Signed as", f"{actor.name}, {actor.profession}"),
            *self._only_for(note),
        ]
        self._view.ask_passphrase(NoteSigning(note, facts))

    def _only_for(self, note: SessionNote) -> list[tuple[str, str]]:
        """Whom a restricted note is for: once signed it is so for good."""
        named = [self.record.staff_name(one) for one in note.readers[1:]] if self.record else []
        return [("Only for", f"You and {', '.join(named)}; nobody else reads it")] if note.readers else []

    def put_signature(
        self, signing: NoteSigning, passphrase: str, done: Callable[[object], None], refused: Callable[[Refusal], None]
    ) -> None:
        """Sign exactly the note that was stored."""
        actor, notes = self._sitting.actor, self._sitting.services.session_notes
        self._sitting.tasks.run(lambda: notes.sign(actor, signing.note, passphrase), done, refused)

    def signature_stands(self, what: str) -> None:
        """Something was signed: say so, and read the record again."""
        self._view.stop_typing()
        self.shown = ""
        self._view.announce(what)
        self._view.reload()


def about_unseen(record: ClientRecord) -> str:
    """That notes exist which this person does not read."""
    count = record.notes_unseen
    if not count:
        return ""
    return "One signed note is not shown to you." if count == 1 else f"{count} signed notes are not shown to you."
