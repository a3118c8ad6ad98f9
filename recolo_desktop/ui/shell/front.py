"""What the window needs to know before anybody has unlocked, handed in by the composition root."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from recolo_desktop.domain.team.passphrase import PassphraseRule

if TYPE_CHECKING:
    from recolo_desktop.services.catalogue import Services
    from recolo_desktop.services.team.store_face import StoreFace


class Front(NamedTuple):
    """Light questions about the locked store, and `services`, which imports the heavy libraries when first asked."""

    folder: Path
    clock: Callable[[], datetime]
    today: Callable[[], date]
    store_exists: Callable[[], bool]
    face: "Callable[[], StoreFace]"
    refuse_unsafe_folder: Callable[[], None]
    seconds_to_wait: Callable[[str], int]
    passphrases: Callable[[], PassphraseRule]
    services: "Callable[[], Services]"
    synthetic: bool = False
