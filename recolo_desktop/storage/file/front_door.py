"""What can be said of a store while it is locked. Light: the database library is not imported here."""

from pathlib import Path

from recolo_desktop.services.team.store_face import StoreFace, UnlockCard
from recolo_desktop.storage.file import folder as folders
from recolo_desktop.storage.file import replacing
from recolo_desktop.storage.keys import key_file


def store_exists(folder: Path) -> bool:
    """Whether either part of a store is there; the parts are judged when it is opened."""
    replacing.finish_if_cut_short(folder)
    return folders.holds_a_store(folder)


def face(folder: Path) -> StoreFace:
    """What the unlock screen may show; raises StoreFault when the store is not whole."""
    keys = key_file.read(folder)
    folders.refuse_unless_ours(folder)
    cards = tuple(
        UnlockCard(holder.staff_id, holder.name, holder.profession, holder.initials) for holder in keys.holders
    )
    return StoreFace(
        keys.team, keys.trust, keys.device_id, keys.seconds_per_guess, cards, keys.is_demo, keys.hides_names
    )
