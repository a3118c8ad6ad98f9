"""One person signed in at one computer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.records.keeping import Keeping
from recolo_desktop.presenters.tasks import Tasks

if TYPE_CHECKING:
    from recolo_desktop.services.catalogue import Services


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who is here, what they can do, and where the work runs."""

    actor: StaffMember
    services: "Services"
    tasks: Tasks
    clock: Callable[[], datetime]
    keeper: Keeping
    is_demo: bool = False

    def today(self) -> date:
        return local(self.clock()).date()
