"""The first of two signatures: an assistant signs what she wrote and gives it to a clinician."""

from dataclasses import replace

from recolo_desktop.domain.basics.errors import Problem, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.letters.prepared_letter import PreparedLetter, signs_as_preparer
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Work
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.services.records.signatures import signed

SUBJECT = "prepared letter"


class LetterPreparing:
    """Each method is one transaction."""

    def __init__(self, open_work: OpenWork, keys: Keys, clock: Clock) -> None:
        self._open_work = open_work
        self._keys = keys
        self._clock = clock

    def sign_and_hand_over(
        self, actor: StaffMember, seen: Letter, colleague_id: str, reason: str, passphrase: str
    ) -> PreparedLetter:
        """Sign the words as they stand and give the draft to a clinician, who signs it again and seals it."""
        require_right(actor, Right.WRITE_LETTERS)
        require(signs_as_preparer(actor), "You sign your letters alone. Review this one and sign it.")
        refuse_if_any([*seen.problems(), *([] if reason.strip() else [Problem("details", "Say why you hand it over")])])
        now = self._clock()
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            draft, colleague = work.get(Draft, seen.id), work.get(StaffMember, colleague_id)
            require(draft.author_id == actor.id and draft.kind is DraftKind.LETTER, "Only its author signs a letter.")
            can = may(colleague, Right.SIGN_LETTERS) and colleague.signs_letters_alone
            require(can and colleague.id != actor.id, f"{colleague.name} cannot sign letters alone.")
            if draft.client_id != seen.client_id:
                raise StaleRecord("This letter belongs to another record. Open the record again, then sign.")
            if thawed(Letter, draft.body) != seen:
                raise StaleRecord("This letter changed since you read it. Read it again, then sign.")
            made = PreparedLetter(
                id=new_id(work.now),
                client_id=seen.client_id,
                author_id=actor.id,
                author_name=actor.name,
                profession=actor.profession,
                signed_at=now,
                letter=seen,
            )
            work.add(made)
            work.add(signed(work, key, actor, SUBJECT, made, now))
            work.record(
                Action.LETTER_PREPARED, client_id=seen.client_id, subject="prepared_letters", subject_id=made.id
            )
            theirs = replace(
                seen,
                author_id=colleague.id,
                prepared_by=f"{actor.name}, {actor.profession}",
                prepared_id=made.id,
            )
            work.drafts.drop(draft.id)
            work.drafts.put(replace(draft, author_id=colleague.id, author_name=colleague.name, body=frozen(theirs)))
            work.record(
                Action.DRAFT_HANDED_OVER,
                client_id=draft.client_id,
                subject=draft.kind,
                subject_id=draft.id,
                reason=f"to {colleague.name}: {reason.strip()}",
            )
            work.commit()
        return made


def prepared_of(work: Work, letter: Letter) -> PreparedLetter | None:
    """What the writer of a letter signed, when somebody else seals it."""
    found = work.find(PreparedLetter, id=letter.prepared_id) if letter.prepared_id else ()
    return next((one for one in found if one.client_id == letter.client_id), None)
