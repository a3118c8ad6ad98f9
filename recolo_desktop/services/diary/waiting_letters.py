"""Letters that wait for somebody: unsigned, signed and not printed, not sent, gone astray."""

from collections.abc import Iterable
from datetime import date

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import local, working_days_between
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.clients.client import Client, Stage
from recolo_desktop.domain.letters.letter import LetterEvent, LetterEventKind
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.basics.questions import WaitingLetter
from recolo_desktop.services.diary.waiting_item import Dated, WaitingItem, always, begun, some

OLD_AFTER_WORKING_DAYS = 3


def letters_waiting(work: Work, actor: StaffMember, covered: tuple[StaffId, ...], today: date) -> list[WaitingItem]:
    """Signed letters still in the house: one's own, and for a lead everybody's, also those of who has left."""
    waiting = work.waiting.letters_not_gone()
    own = {actor.id, *covered}
    mine = [letter for letter in waiting if letter.signer_id in own]
    found = [
        always("Letters signed but not printed", _signed(mine, printed=False), "letters"),
        *some("Letters printed, not yet sent or handed over", _signed(mine, printed=True), "letters"),
    ]
    if actor.is_lead:
        others = [letter for letter in waiting if letter.signer_id not in own]
        found += some("Letters signed by colleagues, not yet sent", _signed(others), "letters")
        old = [
            draft
            for draft in work.find(Draft, kind=DraftKind.LETTER.value)
            if working_days_between(local(draft.begun_at).date(), today) > OLD_AFTER_WORKING_DAYS
        ]
        found += _astray(work)
        what = f"Letters of the team unsigned for more than {OLD_AFTER_WORKING_DAYS} working days"
        found.append(always(what, begun(old), "letters"))
    return found


def _astray(work: Work) -> list[WaitingItem]:
    """Drafts that nobody will miss: of colleagues who left, of closed clients, to addresses that changed since."""
    drafts = work.find(Draft, kind=DraftKind.LETTER.value)
    left = {one.id for one in work.find(StaffMember) if one.retired_on is not None}
    ids = tuple({draft.client_id for draft in drafts if draft.client_id})
    clients = {client.id: client for client in work.find(Client, id=ids)}
    closed = {key for key, client in clients.items() if client.stage is Stage.CLOSED}
    moved = [draft for draft in drafts if draft.client_id and _has_moved(draft, clients.get(draft.client_id))]
    return [
        *some("Unsigned letters of colleagues who left", begun(_of(drafts, "author_id", left)), "letters"),
        *some("Unsigned letters about closed clients", begun(_of(drafts, "client_id", closed)), "letters"),
        *some("Unsigned letters to an address that changed or is not safe", begun(moved), "letters", urgent=True),
    ]


def for_the_post(work: Work, actor: StaffMember) -> list[WaitingItem]:
    """Released for the post and not gone: for whoever posts what others signed."""
    if may(actor, Right.READ_EVERY_LETTER):
        return []
    released = {one.letter_id for one in work.find(LetterEvent, kind=LetterEventKind.FOR_POST.value)}
    waiting = [one for one in work.waiting.letters_not_gone() if one.id in released]
    return [always("Letters to post", _signed(waiting), "letters")]


def _signed(letters: Iterable[WaitingLetter], printed: bool | None = None) -> list[Dated]:
    return [
        (local(letter.signed_at).date(), letter.client_id)
        for letter in letters
        if printed is None or letter.is_printed is printed
    ]


def _of(drafts: Iterable[Draft], field: str, wanted: Iterable[object]) -> list[Draft]:
    chosen = set(wanted)
    return [draft for draft in drafts if getattr(draft, field) in chosen]


def _has_moved(draft: Draft, client: Client | None) -> bool:
    """Whether a letter to the client still carries an address that is no longer where his post goes."""
    address = tuple(draft.body.get("recipient_address") or ())
    if client is None or draft.body.get("recipient_role") != "client" or not address:
        return False
    return client.post_is_safe is Answer.NO or address != client.postal_lines
