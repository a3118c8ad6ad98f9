"""What is said of every kind of thing that is kept."""

from dataclasses import dataclass
from enum import StrEnum

from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right


class Written(StrEnum):
    """What becomes of it once it is stored."""

    ONCE = "written once: triggers refuse to change or delete it"
    KEPT = "changes with a line in the journal, and never vanishes"
    FREE = "outside the journal"


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind.

    Attributes:
        of: The dataclass of its values.
        table: Its table, and its subject in the journal.
        called: What staff call several of it.
        written: What becomes of it once it is stored.
        by: Lines of the journal that may say that it changed; none for what stands outside.
        later: Of what is fixed by a court or a signature, the fields that a later line may still change; None for what
            changes freely.
        right: Leave without which nobody reads its words; None where the record as a whole decides.
        searched_as: How the search calls it; empty where its words are not searched.
        counted: Whether a backup says how many it holds.
        on_timeline: Whether it stands on the client's timeline.
        travels: Whether other laptops of the team get it.

    """

    of: type
    table: str
    called: str
    written: Written
    by: frozenset[Action] = frozenset()
    later: frozenset[str] | None = None
    right: Right | None = None
    searched_as: str = ""
    counted: bool = False
    on_timeline: bool = False
    travels: bool = True

    @property
    def fixed(self) -> frozenset[str] | None:
        """Fields that may change after the first line, where not all may."""
        return self.later if self.later is not None else frozenset() if self.written is Written.ONCE else None
