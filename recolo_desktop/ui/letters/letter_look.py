"""The picture and the tone of each state of a letter, in lists."""

from recolo_desktop.domain.letters.letter import LetterState

LOOK_OF = {
    LetterState.DRAFT: ("pen-line", "amber"),
    LetterState.READY: ("signature", "blue"),
    LetterState.SIGNED: ("lock", "green"),
    LetterState.PRINTED: ("printer", "grey"),
    LetterState.RECALLED: ("ban", "red"),
    LetterState.CANCELLED: ("ban", "red"),
}
BROKEN_SEAL = ("triangle-alert", "red")
