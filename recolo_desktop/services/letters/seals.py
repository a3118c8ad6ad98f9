"""Whose signature stands under something, in what capacity at that time, and whether it still holds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from recolo_desktop.domain.basics.errors import require
from recolo_desktop.domain.letters.letter import SealedLetter
from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, SessionNote
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Keys, OpenWork, Work
from recolo_desktop.services.clients.as_seen import notes_seen_by
from recolo_desktop.services.letters.letter_access import LetterAccess
from recolo_desktop.services.letters.letter_preparing import prepared_of
from recolo_desktop.services.records.signatures import fault_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """One signature as a reader needs it. `fault` is a sentence when it does not hold."""

    what: str
    name: str
    profession: str
    registration: str
    signed_at: datetime
    left_the_team_on: str
    fault: str | None


class Seals:
    """Reads and checks signatures; changes nothing."""

    def __init__(self, open_work: OpenWork, keys: Keys, access: LetterAccess) -> None:
        self._open_work = open_work
        self._keys = keys
        self._access = access

    def of_note(self, actor: StaffMember, note_id: str) -> tuple[Seal, ...]:
        """The author's signature, then those of addenda and countersignatures."""
        require_right(actor, Right.READ_NOTES)
        with self._open_work(actor) as work:
            note = work.get(SessionNote, note_id)
            require(
                bool(notes_seen_by(work, actor, ids_of(work, note.client_id), (note,))), "This note is not for you."
            )
            items: list[tuple[str, Any]] = [("Session note", note)]
            items += [("Countersignature", item) for item in work.find(Countersignature, note_id=note_id)]
            items += [("Addendum", item) for item in work.find(Addendum, note_id=note_id)]
            return tuple(seal for what, item in items for seal in self._seals(work, what, item))

    def of_letter(self, actor: StaffMember, letter_id: str) -> tuple[Seal, ...]:
        """The signatures over its content: of who prepared it, if somebody did, and of who sealed it."""
        require_right(actor, Right.PRINT_LETTERS)
        with self._open_work(actor) as work:
            sealed = work.get(SealedLetter, letter_id)
            self._access.refuse_closed(work, actor, sealed)
            prepared = prepared_of(work, sealed.letter)
            items = [*([("As prepared", prepared)] if prepared else []), ("Letter", sealed)]
            return tuple(seal for what, item in items for seal in self._seals(work, what, item))

    def _seals(self, work: Work, what: str, item: Any) -> list[Seal]:
        found = []
        for signature in work.find(Signature, subject_id=item.id):
            signer = work.find(StaffMember, id=signature.signer_id)
            left = signer[0].retired_on.isoformat() if signer and signer[0].retired_on else ""
            found.append(
                Seal(
                    what=what,
                    name=signature.signer_name,
                    profession=signature.profession,
                    registration=signature.registration,
                    signed_at=signature.signed_at,
                    left_the_team_on=left,
                    fault=fault_of(item, (signature,), self._keys),
                )
            )
        return found
