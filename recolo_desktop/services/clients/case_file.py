"""The client's file beside session notes: entries of many kinds, and marking what was written in error."""

from dataclasses import replace

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import Problem, RecordLocked, Refusal, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.ids import ClientId, new_id, with_id
from recolo_desktop.domain.clients.case_entry import (
    CLOCK,
    CONCERN_CLOSED,
    STAGE,
    CaseEntry,
    EntryCountersignature,
    EntryKind,
    MarkedInError,
)
from recolo_desktop.domain.clients.cautions import with_cautions_of
from recolo_desktop.domain.clients.client import Client, Stage
from recolo_desktop.domain.clients.eligibility import DIRECT_WORK, problems_with_direct_work
from recolo_desktop.domain.clients.open_actions import OpenAction
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import AddedKind, AddedToReview, GoalReview
from recolo_desktop.domain.notes.occupation import ProblemsRated
from recolo_desktop.domain.notes.session_note import Countersignature, SessionNote
from recolo_desktop.domain.notes.time_use import TimeUse
from recolo_desktop.domain.protection.activity_check import findings
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import merged_into, without_names
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.clients.what_is_closed import open_actions, open_concerns, refuse_what_is_not_open
from recolo_desktop.services.orders.binding import live_for
from recolo_desktop.services.protection.as_printed import Rows, as_printed
from recolo_desktop.services.protection.guard import Guard
from recolo_desktop.services.records.outcome_of_note import take_back_outcome

_SIGNPOSTING, _SCREENING = "signposting", "screening"
_INVESTIGATION = {"Yes": Answer.YES, "No": Answer.NO}
_InError = SessionNote | CaseEntry | Document | Goal | GoalReview | TimeUse | ProblemsRated
_CAN_BE_IN_ERROR: dict[str, type[_InError]] = {
    "session_notes": SessionNote,
    "case_entries": CaseEntry,
    "documents": Document,
    "goals": Goal,
    "goal_reviews": GoalReview,
    "time_uses": TimeUse,
    "problems_rated": ProblemsRated,
}


class CaseFile:
    """What staff can do with entries. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock, kinds: tuple[EntryKind, ...], guard: Guard) -> None:
        self._open_work = open_work
        self._clock = clock
        self._guard = guard
        self._kinds = {kind.key: kind for kind in kinds}

    def kinds(self, actor: StaffMember) -> tuple[EntryKind, ...]:
        """The kinds that this person may read and write."""
        clinical = may(actor, Right.READ_NOTES)
        return tuple(kind for kind in self._kinds.values() if clinical or not kind.clinical)

    def write(self, actor: StaffMember, entry: CaseEntry, acknowledged: str = "") -> CaseEntry:
        """Write an entry for good. A move on the pathway moves the client in the same transaction.

        What may be printed for the client, and an offer, is refused where it gives somebody protected away. An offer
        that meets a condition of an order needs an acknowledgement, which the journal keeps.
        """
        kind = self._kinds.get(entry.kind)
        if kind is None:
            raise StaleRecord("This kind of entry is not among those of the team. Choose another one.")
        if strange := set(entry.fields) - {one.key for one in kind.fields}:
            raise StaleRecord(f"This kind of entry does not ask for {', '.join(sorted(strange))}. Write it again.")
        require_right(actor, Right.WRITE_NOTES if kind.clinical else Right.EDIT_CLIENT_FILE)
        if kind.key == _SCREENING:
            require_right(actor, Right.SCREEN_REFERRALS)
        if kind.key == CONCERN_CLOSED:
            require_right(actor, Right.CONFIRM_CONCERNS)
        if kind.key == STAGE:
            by_role = may(actor, Right.SCREEN_REFERRALS) or may(actor, Right.CONFIRM_CONCERNS)
            require(by_role, "Your role does not move clients on the pathway. A clinician does.")
        now = self._clock()
        entry = replace(with_id(entry, now), author_id=actor.id, author_name=actor.name, written_at=now)
        with self._open_work(actor) as work:
            if work.clock_in_doubt:
                entry = replace(entry, fields={**entry.fields, CLOCK: "in doubt when this was written"})
        refuse_if_any(entry.problems(kind, local(now).date()))
        with self._open_work(actor) as work:
            self._hold(work, actor, entry, acknowledged.strip())
            if kind.key == STAGE:
                self._move(work, entry)
            if kind.key == _SCREENING:
                _keep_screening(work, entry, actor)
            refuse_what_is_not_open(work, actor, entry)
            work.add(entry)
            work.record(
                Action.ENTRY_WRITTEN,
                client_id=entry.client_id,
                subject="case_entries",
                subject_id=entry.id,
                reason=": ".join(
                    part for part in (kind.title, without_names(work, entry.client_id, acknowledged.strip())) if part
                ),
            )
            work.commit()
        return entry

    def _hold(self, work: Work, actor: StaffMember, entry: CaseEntry, acknowledged: str) -> None:
        """What may be printed for the client is read as his letters are; an offer is also held against his orders."""
        is_offer = entry.kind == _SIGNPOSTING
        if not (is_offer or entry.may_print_to_client):
            return
        said = [(field, text) for field, text in entry.fields.items() if text.strip()]
        live = live_for(work, entry.client_id, local(self._clock()).date()) if is_offer else ()
        against = findings("\n".join(text for _, text in said), live)
        reads = entry.may_print_to_client
        self._guard.hold(work, actor, entry.client_id, said, against, acknowledged, client_reads=reads)

    def open_concerns(self, actor: StaffMember, client_id: str) -> tuple[CaseEntry, ...]:
        """This client's breach concerns that nobody has closed, the newest first."""
        require_right(actor, Right.READ_NOTES)
        with self._open_work(actor) as work:
            return tuple(reversed(open_concerns(work, client_id)))

    def open_actions(self, actor: StaffMember, client_id: str) -> tuple[OpenAction, ...]:
        """What was agreed for this client in notes that this person reads, and nobody has said is done."""
        require_right(actor, Right.READ_NOTES)
        with self._open_work(actor) as work:
            return open_actions(work, actor, client_id)

    def _move(self, work: Work, entry: CaseEntry) -> None:
        client = work.get(Client, entry.client_id)
        stage = Stage(entry.fields["stage"])
        if stage is client.stage:
            raise Refusal(f"The client is at this stage already: {stage.value}.")
        if stage is Stage.CLOSED:
            in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=entry.client_id)}
            entries = [
                one
                for one in work.find(CaseEntry, client_id=entry.client_id, kind="victim_safety")
                if one.id not in in_error and (client.referred_on is None or one.happened_on >= client.referred_on)
            ]
            refuse_if_any(
                []
                if entries
                else [
                    Problem(
                        "stage",
                        "Before discharge, write what has to be considered for the victim's safety "
                        "(Add entry, Victim-safety consideration).",
                    )
                ]
            )
        if stage in DIRECT_WORK:
            refuse_if_any(problems_with_direct_work(with_cautions_of(client, merged_into(work, client.id))))
        work.save(replace(client, stage=stage))

    def mark_in_error(
        self, actor: StaffMember, *, subject: str, subject_id: str, reason: str, written_again_in: str = ""
    ) -> MarkedInError:
        """Say that a note, an entry or a document should not stand here. It stays readable and is never printed."""
        require_right(actor, Right.WRITE_NOTES)
        refuse_if_any([] if reason.strip() else [Problem("reason", "Say what is wrong with it")])
        with self._open_work(actor) as work:
            found = work.get(_CAN_BE_IN_ERROR[subject], subject_id)
            _refuse_of_another(actor, found)
            is_entry = bool(work.find(EntryCountersignature, entry_id=subject_id))
            stood_for = bool(work.find(AddedToReview, review_id=subject_id, what=AddedKind.COUNTERSIGNATURE.value))
            if is_entry or stood_for or work.find(Countersignature, note_id=subject_id):
                # Somebody stood for it: whoever had to be countersigned does not undo that alone.
                require_right(actor, Right.CONFIRM_CONCERNS)
            if work.find(MarkedInError, subject_id=subject_id):
                raise RecordLocked("This is marked as an error already.")
            mark = MarkedInError(
                id=new_id(work.now),
                client_id=found.client_id,
                subject=subject,
                subject_id=subject_id,
                reason=reason.strip(),
                written_again_in=written_again_in.strip(),
                marked_by=actor.id,
                marked_by_name=actor.name,
                marked_at=self._clock(),
            )
            work.add(mark)
            if isinstance(found, CaseEntry) and found.kind == _SCREENING:
                _screen_again(work, found.client_id)
            work.record(
                Action.MARKED_IN_ERROR,
                client_id=found.client_id,
                subject=subject,
                subject_id=subject_id,
                reason=mark.reason,
            )
            if isinstance(found, SessionNote):
                take_back_outcome(work, found)
            work.commit()
        return mark

    def countersign(self, actor: StaffMember, entry_id: str) -> EntryCountersignature:
        """Stand for a breach or disclosure record that an assistant drafted: only then does it count (section 4.8)."""
        require_right(actor, Right.CONFIRM_CONCERNS)
        with self._open_work(actor) as work:
            entry = work.get(CaseEntry, entry_id)
            require(entry.author_id != actor.id, "Somebody other than its author countersigns it.")
            require(not actor.is_countersigned, "Whose own notes are countersigned does not countersign others'.")
            if work.find(EntryCountersignature, entry_id=entry_id):
                raise RecordLocked("This is countersigned already.")
            made = EntryCountersignature(
                id=new_id(work.now),
                client_id=entry.client_id,
                entry_id=entry_id,
                supervisor_id=actor.id,
                supervisor_name=actor.name,
                signed_at=self._clock(),
            )
            work.add(made)
            work.record(
                Action.ENTRY_COUNTERSIGNED, client_id=entry.client_id, subject="case_entries", subject_id=entry_id
            )
            work.commit()
        return made

    def timeline_to_print(self, actor: StaffMember, client_id: str, lines: Rows, printer: str) -> Rows:
        """Say that so many events of this client go on paper, and give them as they may."""
        require_right(actor, Right.READ_NOTES)
        with self._open_work(actor) as work:
            printed = as_printed(work, actor, lines, client_id)
            reason = f"{len(lines)} events printed on {printer}"
            work.record(Action.TIMELINE_PRINTED, client_id=client_id, reason=reason)
            work.commit()
        return printed


def _keep_screening(work: Work, entry: CaseEntry, actor: StaffMember) -> None:
    """The newest answer about a police investigation holds; one that opens mid-way asks what becomes of the work."""
    client = work.get(Client, entry.client_id)
    if client.investigation_checked_on and client.investigation_checked_on > entry.happened_on:
        return
    answer = _INVESTIGATION.get(entry.fields.get("investigation", ""), Answer.NOT_ASKED)
    if answer is Answer.YES and client.stage in DIRECT_WORK and not entry.fields.get("while_it_lasts"):
        refuse_if_any(
            [
                Problem(
                    "while_it_lasts",
                    "Direct work is open. Say what becomes of it while the investigation lasts: the rule is none.",
                )
            ]
        )
    work.save(
        replace(
            client,
            under_investigation=answer,
            investigation_checked_on=entry.happened_on,
            investigation_checked_by=actor.name,
            case_holder=entry.fields.get("holds_case") or client.case_holder,
        )
    )


def _refuse_of_another(actor: StaffMember, found: _InError) -> None:
    """Its author or a lead marks it. A goal has no author: whoever may set goals, and is not supervised, does."""
    if isinstance(found, Goal):
        require_right(actor, Right.WRITE_GOALS)
        require_right(actor, Right.CONFIRM_CONCERNS)
        return
    names = ("added_by", "reviewer_id", "taken_by", "author_id")
    author = next(getattr(found, name) for name in names if hasattr(found, name))
    require(author == actor.id or actor.is_lead, "Only its author or a lead can mark this as an error.")


def _screen_again(work: Work, client_id: ClientId) -> None:
    """A screening entry was in error: the newest that still stands holds, or nobody has asked."""
    in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=client_id)}
    standing = [one for one in work.find(CaseEntry, client_id=client_id, kind=_SCREENING) if one.id not in in_error]
    newest = max(standing, key=lambda one: (one.happened_on, one.written_at), default=None)
    answer = (
        _INVESTIGATION.get(newest.fields.get("investigation", ""), Answer.NOT_ASKED) if newest else Answer.NOT_ASKED
    )
    work.save(
        replace(
            work.get(Client, client_id),
            under_investigation=answer,
            investigation_checked_on=newest.happened_on if newest else None,
            investigation_checked_by=newest.author_name if newest else "",
        )
    )
