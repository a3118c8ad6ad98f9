"""What may be shown of a store while it is locked. Imported before the first paint, so it imports nothing."""

from typing import NamedTuple


class UnlockCard(NamedTuple):
    """One person who can unlock this laptop's records."""

    staff_id: str
    name: str
    profession: str
    initials: str


class StoreFace(NamedTuple):
    """What may be shown while the store is locked: no client, no clinical word."""

    team: str
    trust: str
    device_id: str
    seconds_per_guess: float
    people: tuple[UnlockCard, ...]
    is_demo: bool = False
    hides_names: bool = False
