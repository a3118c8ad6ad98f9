"""Unfinished words: saved while they are typed, the author's alone, outside the journal but for begin and end."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import Problem, RecordLocked, Refusal, refuse_if_any, require
from recolo_desktop.domain.basics.ids import ClientId, new_id
from recolo_desktop.domain.letters.letter import Letter, SealedLetter
from recolo_desktop.domain.letters.prepared_letter import signs_as_preparer
from recolo_desktop.domain.notes.session_note import Addendum, SessionNote
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY
from recolo_desktop.domain.protection.labelling import Labelling, texts_in
from recolo_desktop.domain.records.draft import KEPT_DAYS, DiscardedDraft, Draft, DraftKind, discarded
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, people_near
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.protection.guessing import count, counts, refuse_too_fast
from recolo_desktop.services.protection.recorded_since import line_of, was_separated_since
from recolo_desktop.services.records.drafts_seen import RIGHT_TO_WRITE, still_hers

_SIGNED_AS: dict[DraftKind, type[SessionNote | Addendum | SealedLetter]] = {
    DraftKind.NOTE: SessionNote,
    DraftKind.ADDENDUM: Addendum,
    DraftKind.LETTER: SealedLetter,
}


class Drafts:
    """Save, find and discard drafts. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def new_id(self, actor: StaffMember) -> str:
        """A name for words that somebody begins to write; what becomes of them keeps it."""
        return new_id(self._open_work(actor).now)

    def keep_letter(self, actor: StaffMember, letter: Letter) -> Letter:
        """An unfinished letter, stored as it stands."""
        self.save(actor, draft_id=letter.id, kind=DraftKind.LETTER, client_id=letter.client_id, body=frozen(letter))
        return letter

    def save(
        self,
        actor: StaffMember,
        *,
        draft_id: str,
        kind: DraftKind,
        client_id: ClientId | None,
        body: dict[str, Any],
        subject_id: str = "",
    ) -> Draft:
        """Store the words as they stand; only their author may."""
        if right := RIGHT_TO_WRITE.get(kind):
            require_right(actor, right)
        now = self._clock()
        with self._open_work(actor) as work:
            known = work.find(Draft, id=draft_id)
            require(not known or known[0].author_id == actor.id, "Only its author can change a draft.")
            if not known and (signed := _SIGNED_AS.get(kind)) and work.find(signed, id=draft_id):
                raise RecordLocked("This is signed already. Open it again: what you typed since is added beside it.")
            draft = Draft(
                id=draft_id,
                kind=kind,
                author_id=actor.id,
                author_name=actor.name,
                client_id=client_id,
                subject_id=subject_id,
                begun_at=known[0].begun_at if known else now,
                saved_at=now,
                body=body,
            )
            if work.drafts.put(draft) and kind is not DraftKind.FORM:
                work.record(Action.DRAFT_BEGUN, client_id=client_id, subject=kind, subject_id=draft_id)
            work.commit()
        return draft

    def find_form(self, actor: StaffMember, subject_id: str) -> Draft | None:
        """What this person typed into a form and did not save, if anything."""
        with self._open_work(actor) as work:
            found = work.find(Draft, author_id=actor.id, kind=DraftKind.FORM.value, subject_id=subject_id)
        return found[-1] if found else None

    def hand_over(self, actor: StaffMember, draft_id: str, colleague_id: str, reason: str) -> None:
        """Give an unsigned letter to a colleague, who reads, changes and signs it as her own."""
        require_right(actor, Right.WRITE_LETTERS)
        refuse_if_any([] if reason.strip() else [Problem("reason", "Say why you hand it over")])
        with self._open_work(actor) as work:
            draft, colleague = work.get(Draft, draft_id), work.get(StaffMember, colleague_id)
            require(draft.author_id == actor.id or actor.is_lead, "Only its author or a lead can hand a draft over.")
            require(draft.kind is DraftKind.LETTER, "Only letters are handed over.")
            can = may(colleague, Right.SIGN_LETTERS) or signs_as_preparer(colleague)
            require(can and colleague.id != actor.id, f"{colleague.name} cannot sign letters.")
            if not may(colleague, Right.SEE_PROTECTED_PEOPLE):
                self._refuse_near(work, actor, colleague, draft)
            body = {**draft.body, "author_id": colleague.id, **_prepared(draft, work)}
            work.drafts.drop(draft_id)
            work.drafts.put(replace(draft, author_id=colleague.id, author_name=colleague.name, body=body))
            work.record(
                Action.DRAFT_HANDED_OVER,
                client_id=draft.client_id,
                subject=draft.kind,
                subject_id=draft_id,
                reason=f"to {colleague.name}: {reason.strip()}",
            )
            work.commit()

    def _refuse_near(self, work: Work, actor: StaffMember, colleague: StaffMember, draft: Draft) -> None:
        """Nobody is handed a letter about those whom she may not see; to such a role the answer is slow and counted."""
        said = (str(draft.client_id), *texts_in(draft.body))
        refuse_too_fast(work, actor, self._clock, *said)
        near = _comes_near(work, draft)
        count(work, actor, draft.client_id, near, *said)
        if near and counts(actor):
            raise Refusal(f"{ASK}. {ASK_WHY}")
        if near:
            raise Refusal(f"This letter comes near somebody protected, whom {colleague.name} may not see.")

    def discard(self, actor: StaffMember, draft_id: str) -> None:
        """Delete the words. Those of a note or a letter can be had back for 30 days, and the journal says so."""
        now = self._clock()
        with self._open_work(actor) as work:
            for draft in work.find(Draft, id=draft_id):
                require(draft.author_id == actor.id, "Only its author can delete a draft.")
                work.drafts.drop(draft_id)
                if draft.kind is not DraftKind.FORM:
                    work.drafts.set_aside(discarded(draft, now), _surely_past(work, now))
                    work.record(
                        Action.DRAFT_DISCARDED,
                        client_id=draft.client_id,
                        subject=draft.kind,
                        subject_id=draft_id,
                    )
            work.commit()

    def deleted(self, actor: StaffMember, client_id: str) -> tuple[DiscardedDraft, ...]:
        """One's own drafts about this client that were deleted less than 30 days ago, the newest first."""
        since = self._clock() - timedelta(days=KEPT_DAYS)
        with self._open_work(actor) as work:
            own = work.find(DiscardedDraft, author_id=actor.id, client_id=ids_of(work, client_id))
            found = still_hers(work, actor, own)
        kept = (one for one in found if one.discarded_at >= since)
        return tuple(sorted(kept, key=lambda one: one.discarded_at, reverse=True))

    def have_back(self, actor: StaffMember, draft_id: str) -> Draft:
        """A deleted draft, as it was."""
        with self._open_work(actor) as work:
            aside = work.get(DiscardedDraft, draft_id)
            require(aside.author_id == actor.id, "Only its author can have a draft back.")
            require(bool(still_hers(work, actor, (aside,))), "This was written in another role. A lead hands it over.")
            draft = aside.again()
            if draft.client_id and was_separated_since(
                work, draft.client_id, line_of(work, draft_id, Action.DRAFT_DISCARDED)
            ):
                raise Refusal(_OF_TWO_FILES)
            in_hand = [one for one in work.find(Draft, id=draft_id) if one.author_id != actor.id]
            require(not in_hand, "A colleague is writing on with this draft. Ask for it to be handed over.")
            work.drafts.put(draft)
            work.drafts.take_back(draft_id)
            work.record(
                Action.DRAFT_BEGUN,
                client_id=draft.client_id,
                subject=draft.kind,
                subject_id=draft_id,
                reason="had back after it was deleted",
            )
            work.commit()
        return draft


_OF_TWO_FILES = "This was written while another file lay in this one, and may hold that client's words. Begin it anew."


def _surely_past(work: Work, now: datetime) -> datetime:
    """Before when a deleted draft goes for good: counted from the day before this one on which anybody worked.

    A clock that jumps weeks ahead overnight takes nothing away.
    """
    begun = datetime.combine(local(now).date(), time(), tzinfo=local(now).tzinfo)
    earlier = work.journal.answering(JournalQuestion(until=begun, limit=1))
    return min((now, *(one.at for one in earlier))) - timedelta(days=KEPT_DAYS)


def _comes_near(work: Work, draft: Draft) -> bool:
    """Whether a screen would show any of its words with a letter for somebody protected."""
    texts = tuple(texts_in(draft.body))
    people = people_near(work, ids_of(work, draft.client_id) if draft.client_id else (), texts)
    names = Labelling(people, work.texts.is_word)
    return any(names.text(text) != text for text in texts)


def _prepared(draft: Draft, work: Work) -> dict[str, str]:
    """Who wrote a letter that somebody else signs, where the writer may not sign alone (section 3.9)."""
    author = work.get(StaffMember, draft.author_id)
    if not signs_as_preparer(author):
        return {}
    return {"prepared_by": f"{author.name}, {author.profession}", "prepared_id": ""}
