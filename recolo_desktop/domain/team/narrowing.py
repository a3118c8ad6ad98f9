"""Rights that a lead has taken from a role: the matrix of section 4.8 may be narrowed with a reason, never widened."""

from dataclasses import dataclass

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.team.policy import ALLOWED, NEVER_WITHHELD, Right
from recolo_desktop.domain.team.staff import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """One row of the matrix with one role less."""

    role: Role
    right: Right
    reason: str

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before it can hold."""
        found = []
        if not self.reason.strip():
            found.append(Problem("reason", "Say why"))
        if self.right in NEVER_WITHHELD or self.role not in ALLOWED.get(self.right, frozenset()):
            found.append(Problem("right", "This role does not have that right, or cannot do without it"))
        return tuple(found)


def withheld_from(role: Role, narrowed: tuple[Narrowing, ...]) -> tuple[str, ...]:
    """The rights that somebody of this role has to do without."""
    return tuple(one.right.value for one in narrowed if one.role is role)
