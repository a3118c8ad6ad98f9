"""Session notes: sign a draft, add to what is signed."""

from dataclasses import replace
from datetime import datetime, timedelta

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import Problem, RecordLocked, Refusal, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.ids import ClientId, NoteId, new_id
from recolo_desktop.domain.clients.case_entry import MarkedInError
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.note_type import ORDINARY, PLAIN, NoteType, section_problems
from recolo_desktop.domain.notes.risk_review import RiskHeading, risk_problems, to_be_told
from recolo_desktop.domain.notes.session_note import (
    DUE_WITHIN,
    Addendum,
    AddendumKind,
    Countersignature,
    CountersignatureDue,
    SessionNote,
)
from recolo_desktop.domain.protection.labelling import texts_in
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Work
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.services.notes.before_signing import (
    carried_from_nowhere,
    headed,
    hidden_from_supervisor,
    labelling_for,
)
from recolo_desktop.services.notes.reason_elsewhere import refuse_naming
from recolo_desktop.services.notes.written_again import as_late_draft, in_the_wrong_record, incident_of
from recolo_desktop.services.protection.assigned import sees_what_others_wrote
from recolo_desktop.services.records.countersigning import waiting_words
from recolo_desktop.services.records.note_due import note_due_within
from recolo_desktop.services.records.outcome_of_note import say_how_it_went, take_back_outcome
from recolo_desktop.services.records.signatures import signed


class SessionNotes:
    """What staff can do with session notes. Each method is one transaction."""

    def __init__(
        self,
        open_work: OpenWork,
        keys: Keys,
        clock: Clock,
        risk_headings: tuple[RiskHeading, ...],
        types: tuple[NoteType, ...],
        faults: tuple[str, ...] = (),
    ) -> None:
        self._open_work = open_work
        self._keys = keys
        self._clock = clock
        self.risk_headings = risk_headings
        self.types = types or (PLAIN,)
        self.faults = faults

    def type_of(self, key: str) -> NoteType:
        """A type by its key. One that is not there any more is asked for what every session is asked for."""
        known = {one.key: one for one in self.types}
        return known.get(key) or known.get(ORDINARY) or self.types[0]

    def missing_in(self, seen: SessionNote, due_within: timedelta = DUE_WITHIN) -> tuple[Problem, ...]:
        """Everything to put right before a note can be signed: fields, headings, and risk review of who was seen."""
        note_type = self.type_of(seen.note_type)
        was_seen = seen.attendance is not None and seen.attendance.was_seen
        found = (
            *seen.problems(local(self._clock()), with_client=note_type.with_client, due_within=due_within),
            *section_problems(note_type, headed(seen), was_seen=was_seen),
        )
        told = seen.untold() if to_be_told(self.risk_headings, seen.risk) else []
        new = tuple(one for one in told if one not in found)
        return (*found, *new, *risk_problems(self.risk_headings, seen.risk, was_seen=was_seen))

    def sign(self, actor: StaffMember, seen: SessionNote, passphrase: str) -> SessionNote:
        """Make the stored draft the record, provided that it is word for word what the author saw."""
        require_right(actor, Right.WRITE_NOTES)
        now = self._clock()
        with self._open_work(actor) as work:
            due_within = note_due_within(work)
        refuse_if_any((*self.missing_in(seen, due_within), *hidden_from_supervisor(actor, seen)))
        _require_a_supervisor(actor)
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            if work.find(SessionNote, id=seen.id):
                raise RecordLocked("This note is already signed. Write an addendum to add to it.")
            draft = work.get(Draft, seen.id)
            require(draft.author_id == actor.id and seen.author_id == actor.id, "Only its author can sign this note.")
            _refuse_another(draft.kind is DraftKind.NOTE and draft.client_id == seen.client_id)
            if draft.body.get("incomplete") or thawed(SessionNote, draft.body) != seen:
                raise StaleRecord("This note changed since you read it. Read it again, then sign.")
            refuse_if_any(carried_from_nowhere(work, self._keys, seen))
            note = replace(seen, author_name=actor.name, signed_at=now)
            work.add(note)
            _ask_for_countersignature(work, actor, note, now)
            work.add(signed(work, key, actor, DraftKind.NOTE, note, now))
            work.drafts.drop(seen.id)
            work.record(Action.NOTE_SIGNED, client_id=note.client_id, subject="session_notes", subject_id=note.id)
            say_how_it_went(work, note)  # after the note's own line: a line tells what changed before it
            work.commit()
        return note

    def in_labels(self, actor: StaffMember, seen: SessionNote) -> SessionNote:
        """The same note with a label for whoever is protected: it differs where the words name or locate somebody.

        For those with the right; asked before a note is signed, for its words then stand for good (section 4.7).
        """
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        with self._open_work(actor) as work:
            labelled = labelling_for(work, seen.client_id, tuple(texts_in(seen))).of(seen)
        return replace(labelled, author_name=seen.author_name)

    def words_in_labels(self, actor: StaffMember, client_id: str, text: str) -> str:
        """The same for words that are added beside a note."""
        require_right(actor, Right.SEE_PROTECTED_PEOPLE)
        with self._open_work(actor) as work:
            return labelling_for(work, client_id, (text,)).text(text)

    def countersign(self, actor: StaffMember, note: SessionNote, comment: str, passphrase: str) -> Countersignature:
        """Sign beside a note that waits for it. Any clinician but the author may stand in for the supervisor."""
        require_right(actor, Right.COUNTERSIGN)
        now = self._clock()
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            stored = work.get(SessionNote, note.id)
            due = work.find(CountersignatureDue, id=note.id)
            _refuse_another(stored == note and bool(due))
            require(not actor.is_countersigned, "Whose own notes are countersigned does not countersign others'.")
            waits = waiting_words(work, due).get(note.id)
            if not waits:
                raise RecordLocked("This note is already countersigned. Write an addendum to add to it.")
            require(actor.id not in waits, "A note is countersigned by somebody other than its author.")
            made = Countersignature(
                id=new_id(work.now),
                note_id=note.id,
                client_id=note.client_id,
                supervisor_id=actor.id,
                supervisor_name=actor.name,
                comment=comment.strip(),
                signed_at=now,
            )
            work.add(made)
            work.add(signed(work, key, actor, "countersignature", made, now))
            work.record(
                Action.NOTE_COUNTERSIGNED, client_id=note.client_id, subject="countersignatures", subject_id=made.id
            )
            work.commit()
        return made

    def sign_addendum(
        self,
        actor: StaffMember,
        note: SessionNote,
        draft_id: str,
        text: str,
        passphrase: str,
        what: AddendumKind = AddendumKind.ADDITION,
    ) -> Addendum:
        """Add words beside a signed note: an addition, a correction, or what the client says against it."""
        require_right(actor, Right.WRITE_NOTES)
        now = self._clock()
        addendum = Addendum(
            id=draft_id,
            note_id=note.id,
            client_id=note.client_id,
            author_id=actor.id,
            author_name=actor.name,
            text=text,
            signed_at=now,
            what=what,
        )
        refuse_if_any(addendum.problems())
        _require_a_supervisor(actor)
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            _refuse_beside(work, actor, note, addendum)
            work.add(addendum)
            _ask_for_countersignature(work, actor, note, now)
            work.add(signed(work, key, actor, DraftKind.ADDENDUM, addendum, now))
            work.drafts.drop(draft_id)
            work.record(Action.ADDENDUM_SIGNED, client_id=note.client_id, subject="addenda", subject_id=addendum.id)
            work.commit()
        return addendum

    def write_again_elsewhere(self, actor: StaffMember, note_id: str, right_client_id: str, reason: str) -> Draft:
        """A note that stands in the wrong client's record: mark it there, begin it as a late draft where it belongs.

        Neither record names the other client; each holds the other's reference (section 4.4).
        """
        require_right(actor, Right.WRITE_NOTES)
        refuse_if_any([] if reason.strip() else [Problem("reason", "Say how it came to stand in the wrong record")])
        now = self._clock()
        with self._open_work(actor) as work:
            note = work.get(SessionNote, note_id)
            require(note.author_id == actor.id, "Only its author writes it again in the right record.")
            require(right_client_id != note.client_id, "Choose the other client, to whom it belongs.")
            right = work.get(Client, right_client_id)
            refuse_naming(work, actor, self._clock, note.client_id, right, reason)
            if work.find(MarkedInError, subject_id=note_id):
                raise RecordLocked("This is marked as an error already.")
            if work.find(Countersignature, note_id=note_id):  # somebody stood for it: nobody undoes that alone
                require(not actor.is_countersigned, "This note is countersigned. A clinician marks it as an error.")
            mark, draft_id = in_the_wrong_record(work, actor, note, reason.strip(), now), new_id(work.now)
            added = work.find(Addendum, note_id=note.id)
            again = as_late_draft(note, NoteId(draft_id), ClientId(right_client_id), mark, added)
            draft = Draft(
                id=draft_id,
                kind=DraftKind.NOTE,
                author_id=actor.id,
                author_name=actor.name,
                client_id=ClientId(right_client_id),
                subject_id="",
                begun_at=now,
                saved_at=now,
                body=frozen(again),
            )
            incident = incident_of(work, actor, note, reason.strip(), now)
            work.add(replace(mark, written_again_in=f"the right record, reference {draft_id[-8:]}"))
            work.add(incident)
            work.drafts.put(draft)
            work.record(
                Action.MARKED_IN_ERROR,
                client_id=note.client_id,
                subject="session_notes",
                subject_id=note_id,
                reason=mark.reason,
            )
            take_back_outcome(work, note)
            work.record(Action.DRAFT_BEGUN, client_id=right_client_id, subject=DraftKind.NOTE, subject_id=draft_id)
            work.commit()
        return draft


def _require_a_supervisor(actor: StaffMember) -> None:
    require(
        not actor.is_countersigned or actor.supervisor_id is not None,
        "Your notes need a countersignature and no supervisor is named for you. Ask the team lead to name one.",
    )


def _ask_for_countersignature(work: Work, author: StaffMember, note: SessionNote, now: datetime) -> None:
    """Once for a note: what is added to it later waits by its own date."""
    if author.is_countersigned and author.supervisor_id is not None and not work.find(CountersignatureDue, id=note.id):
        work.add(
            CountersignatureDue(
                id=note.id,
                client_id=note.client_id,
                author_id=author.id,
                supervisor_id=author.supervisor_id,
                asked_at=now,
            )
        )


def _refuse_beside(work: Work, actor: StaffMember, note: SessionNote, addendum: Addendum) -> None:
    """It is signed as its author stored it, beside a note that stands and is shown to her."""
    draft = work.get(Draft, addendum.id)
    require(draft.author_id == actor.id, "Only its author can sign this addendum.")
    if work.find(MarkedInError, subject_id=note.id):
        raise RecordLocked("This note was made in error. Nothing more is added to it.")
    stored = work.get(SessionNote, note.id)
    _refuse_another(
        draft.kind is DraftKind.ADDENDUM
        and (draft.subject_id, draft.body.get("addendum", addendum.text)) == (note.id, addendum.text)
        and draft.body.get("what", addendum.what) == addendum.what
        and draft.client_id == stored.client_id == note.client_id
    )
    shown = stored.author_id == actor.id or sees_what_others_wrote(work, actor, ids_of(work, note.client_id))
    require(shown and stored.may_be_read_by(actor.id), "This note is not shown to you, so nothing is added to it.")
    if any(one.signed_at >= addendum.signed_at for one in work.find(Countersignature, note_id=note.id)):
        raise Refusal("The clock stands before the countersignature of this note. Set it right, then sign.")


def _refuse_another(is_the_same: bool) -> None:
    if not is_the_same:
        raise StaleRecord("These words belong to another record. Open the record again, then sign.")
