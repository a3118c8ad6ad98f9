"""The people of the team: what they are, and under which registration they sign."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import OwnName, StaffId


class Role(StrEnum):
    """What somebody does in the team; it decides what the program lets them do."""

    PSYCHIATRIST = "psychiatrist"
    PSYCHOLOGIST = "psychologist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    ASSISTANT = "assistant"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """One colleague. Profession and regulator are words of the trust's own choosing, not a fixed list."""

    id: StaffId
    title: str
    given_name: OwnName
    family_name: OwnName
    profession: str
    role: Role
    is_lead: bool = False
    regulator: str = ""
    registration_number: str = ""
    needs_countersignature: bool = False
    signs_letters_alone: bool = True
    grade: str = ""
    supervisor_id: StaffId | None = None
    employed_from: date | None = None
    retired_on: date | None = None
    certificate_pem: str = ""
    withheld: tuple[str, ...] = ()  # rights that a lead has taken from this role; read at unlocking, never stored here

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.title, self.given_name, self.family_name) if part)

    @property
    def short_name(self) -> str:
        return " ".join(part for part in (self.title, self.given_name[:1], self.family_name) if part)

    @property
    def is_countersigned(self) -> bool:
        """Whether a supervisor signs beside the notes: an assistant's always, others' if a lead says so (4.4)."""
        return self.role is Role.ASSISTANT or self.needs_countersignature

    @property
    def initials(self) -> str:
        return (self.given_name[:1] + self.family_name[:1]).upper()

    @property
    def registration(self) -> str:
        return f"{self.regulator} {self.registration_number}".strip()

    def names_known(self) -> tuple[str, ...]:
        """What anybody knows of the person: no part of it makes a passphrase stronger."""
        return (self.given_name, self.family_name, self.profession, self.registration)

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before this person can be added."""
        found = []
        if not self.given_name.strip():
            found.append(Problem("given_name", "Enter a first name"))
        if not self.family_name.strip():
            found.append(Problem("family_name", "Enter a last name"))
        if not self.profession.strip():
            found.append(Problem("profession", "Enter the profession, as it stands under a letter"))
        if self.regulator.strip() and not self.registration_number.strip():
            found.append(Problem("registration_number", "Enter the registration number"))
        return tuple(found)
