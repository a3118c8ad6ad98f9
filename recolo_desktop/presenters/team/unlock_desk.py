"""Unlocking: who is meant, whether a try may be made now, and what is said when it fails."""

from collections.abc import Callable

from recolo_desktop.services.team.store_face import StoreFace, UnlockCard

NOT_UNLOCKED = "That name and passphrase did not unlock the records. Check both, then try again."
_NOTHING_TYPED = "Type your passphrase"


class UnlockDesk:
    """`chosen` is who unlocks; `is_unlocking` while a passphrase is being tried."""

    def __init__(self, face: StoreFace | None, wait_for: Callable[[str], int]) -> None:
        self.people = face.people if face else ()
        self.hides_names = bool(face and face.hides_names)
        self.chosen: UnlockCard | None = None
        self.is_unlocking = False
        self._wait_for = wait_for

    def choose(self, staff_id: str) -> UnlockCard:
        """Pick who is unlocking."""
        self.chosen = next(person for person in self.people if person.staff_id == staff_id)
        return self.chosen

    def refusal_of(self, name: str, passphrase: str) -> str:
        """Why no try is made with what was typed; empty when one is. Names are typed where none are shown."""
        if self.hides_names:
            self.chosen = self._named(name)
        if self.chosen is None:
            return NOT_UNLOCKED
        return "" if passphrase else _NOTHING_TYPED

    def _named(self, name: str) -> UnlockCard | None:
        typed = " ".join(name.lower().split())
        return next((person for person in self.people if typed and typed in person.name.lower()), None)

    def may_try(self) -> bool:
        """Whether a try can be made now: none is under way, and nobody has to wait."""
        return not self.is_unlocking and not self.seconds_to_wait()

    def seconds_to_wait(self) -> int:
        """After wrong passphrases the next try waits."""
        return self._wait_for(self.chosen.staff_id) if self.chosen else 0
