"""Where a signed letter is on its way to paper, and whether it was taken back."""

from collections.abc import Iterable

from recolo_desktop.domain.basics.ids import LetterId
from recolo_desktop.domain.letters.letter import LetterEvent, LetterState, Printing


def ending_of(letter_id: LetterId | str, events: Iterable[LetterEvent]) -> LetterEvent | None:
    """That it was recalled or cancelled: nothing more is made of it."""
    return next((one for one in events if one.letter_id == letter_id and one.kind.ends_it), None)


def state_of(letter_id: LetterId | str, printings: Iterable[Printing], events: Iterable[LetterEvent]) -> LetterState:
    """Signed, printed, recalled or cancelled."""
    if ended := ending_of(letter_id, events):
        return LetterState(ended.kind.value.capitalize())
    printed = any(line.letter_id == letter_id for line in printings)
    return LetterState.PRINTED if printed else LetterState.SIGNED
