"""What a tab may ask of the record view around it."""

from collections.abc import Callable
from dataclasses import dataclass

from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.presenters.sitting import Sitting


@dataclass(frozen=True, slots=True)
class TabContext:
    """Who is here, and how to have the record read again, something said, another tab shown, or the client asked."""

    sitting: Sitting
    reload: Callable[[], None]
    announce: Callable[[str], None]
    go_to: Callable[[str], None]
    begin_letter: Callable[[str], None]
    ask_client: Callable[[Measure], None]
