"""Proof that what the records say of themselves holds: the journal's chain, every signature, every sealed PDF."""

from collections.abc import Iterator

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import LetterPdf, SealedLetter
from recolo_desktop.domain.letters.prepared_letter import PreparedLetter
from recolo_desktop.domain.notes.goal_review import AddedToReview, GoalReview
from recolo_desktop.domain.notes.score import ScoreSigned
from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, SessionNote
from recolo_desktop.domain.records.journal import GENESIS, Action, link_fault
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Keys, Work
from recolo_desktop.services.records.signatures import fault_of

Finding = tuple[str, tuple[str, ...]]
_Signed = (
    SessionNote | Addendum | Countersignature | ScoreSigned | GoalReview | AddedToReview | PreparedLetter | SealedLetter
)
_SIGNED: tuple[tuple[str, type[_Signed], Action], ...] = (
    ("session notes", SessionNote, Action.NOTE_SIGNED),
    ("addenda", Addendum, Action.ADDENDUM_SIGNED),
    ("countersignatures", Countersignature, Action.NOTE_COUNTERSIGNED),
    ("scores", ScoreSigned, Action.SCORE_SIGNED),
    ("goal reviews", GoalReview, Action.GOAL_REVIEW_SIGNED),
    ("words beside goal reviews", AddedToReview, Action.REVIEW_ADDED_TO),
    ("letters as prepared", PreparedLetter, Action.LETTER_PREPARED),
    ("letters", SealedLetter, Action.LETTER_SIGNED),
)
_AT_A_TIME = 2000


def record_checks(work: Work, keys: Keys) -> Iterator[Finding]:
    """One finding for each thing checked: what it is, and what is wrong with it (nothing, when it is whole)."""
    heads: set[str] = {GENESIS}
    signed_by_journal: dict[Action, set[str]] = {action: set() for _, _, action in _SIGNED}
    count, fault = _walk(work, heads, signed_by_journal)
    yield f"journal chain ({count} entries)", (fault,) if fault else ()
    left = {member.id: member.retired_on for member in work.find(StaffMember) if member.retired_on}
    clients = [client.id for client in work.find(Client)]
    for what, kind, action in _SIGNED:
        total, faults = 0, []
        expected = signed_by_journal[action]
        for client_id in clients:
            for item in work.find(kind, client_id=client_id):
                if isinstance(item, GoalReview) and item.signed_at is None:
                    continue  # made before reviews were signed; that it was is a value that the journal holds
                total += 1
                if item.id not in expected:
                    faults.append(f"{item.id}: The journal does not say that it was signed.")
                expected.discard(item.id)
                signatures = work.find(Signature, subject_id=item.id)
                if found := fault_of(item, signatures, keys):
                    faults.append(f"{item.id}: {found}")
                for signature in signatures:
                    if signature.journal_head not in heads:
                        faults.append(f"{item.id}: The journal no longer holds the entry that was its head at signing.")
                    gone = left.get(signature.signer_id)
                    if gone and signature.signed_at.date() > gone:
                        faults.append(f"{item.id}: It was signed after the signer had left the team.")
        faults += [f"{gone}: It was signed, says the journal, and is no longer there." for gone in sorted(expected)]
        yield f"signatures of {what} ({total})", tuple(faults)
    yield "sealed PDFs", tuple(fault for client_id in clients for fault in _pdf_faults(work, keys, client_id))


def chain_fault(work: Work) -> tuple[int, str | None]:
    """How many entries the journal has, and where its chain breaks, as a sentence, or None."""
    return _walk(work, set(), {})


def _walk(work: Work, heads: set[str], signed: dict[Action, set[str]]) -> tuple[int, str | None]:
    count, last = 0, None
    while entries := work.journal.after(last.seq if last else 0, _AT_A_TIME):
        for entry in entries:
            if fault := link_fault(last, entry):
                return count, fault
            heads.add(entry.hash)
            if entry.action in signed:
                signed[entry.action].add(entry.subject_id)
            count, last = count + 1, entry
    return count, None


def _pdf_faults(work: Work, keys: Keys, client_id: str) -> Iterator[str]:
    for sealed in work.find(SealedLetter, client_id=client_id):
        stored = work.find(LetterPdf, id=sealed.id)
        if not stored or digest(stored[0].pdf) != sealed.pdf_sha256:
            yield f"{sealed.id}: The PDF is not the one that was signed."
        elif fault := keys.fault_in_pdf(stored[0].pdf, sealed.signed_at):
            yield f"{sealed.id}: {fault}"
