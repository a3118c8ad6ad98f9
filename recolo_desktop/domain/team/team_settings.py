"""What the lead may set for the whole team."""

from dataclasses import dataclass

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.team.goal_settings import USUAL, GoalSettings
from recolo_desktop.domain.team.narrowing import Narrowing

SETTINGS_ID = "team"
SHORTEST_LOCK_MIN = 1
LONGEST_LOCK_MIN = 15
FEWEST_BACKUPS = 2


_LONGEST_DUE = 24 * 7


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamSettings:
    """One row for the whole store. The lock can be made shorter or longer, never switched off."""

    id: str = SETTINGS_ID
    lock_after_minutes: int = 5
    hides_names: bool = False
    backup_folder: str = ""
    backup_every_hours: int = 24
    backups_kept: int = 14
    narrowed: tuple[Narrowing, ...] = ()
    note_due_hours: int = 24
    team_words: str = ""  # what the team writes and no dictionary knows: no spelling mistakes
    goals: GoalSettings = USUAL

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before these can be used."""
        found = []
        if not SHORTEST_LOCK_MIN <= self.lock_after_minutes <= LONGEST_LOCK_MIN:
            found.append(
                Problem(
                    "lock_after_minutes",
                    f"Enter a number of minutes from {SHORTEST_LOCK_MIN} to {LONGEST_LOCK_MIN}. "
                    "The lock cannot be switched off.",
                )
            )
        if not 1 <= self.backup_every_hours <= 24 * 7:
            found.append(Problem("backup_every_hours", "Enter a number of hours from 1 to 168"))
        if not 1 <= self.note_due_hours <= _LONGEST_DUE:
            found.append(Problem("note_due_hours", f"Enter a number of hours from 1 to {_LONGEST_DUE}"))
        found += self.goals.problems()
        found += [problem for one in self.narrowed for problem in one.problems()]
        if self.backups_kept < FEWEST_BACKUPS:
            found.append(Problem("backups_kept", f"Keep at least {FEWEST_BACKUPS} backups"))
        return tuple(found)
