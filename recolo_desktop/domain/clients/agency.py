"""The directory: agencies and people outside the team, and services that clients can be pointed to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.basics.errors import Problem


class AgencyKind(StrEnum):
    """What an agency is to the team."""

    GP = "GP practice"
    PROBATION = "Probation"
    POLICE = "Police"
    HEALTH = "Health service"
    ADVOCACY = "Advocacy"
    COURT = "Court"
    SOLICITOR = "Solicitor"
    PRISON = "Prison"
    SOCIAL_CARE = "Social care"
    HOUSING = "Housing"
    WORK_AND_LEARNING = "Work and learning"
    CRISIS_LINE = "Crisis line"
    SUPPORT = "Support and leisure"
    OTHER = "Other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """One entry: an organisation, or a person in it. `is_offered` puts it on the list of services for clients."""

    id: str
    kind: AgencyKind
    organisation: str = ""
    person: str = ""
    role: str = ""
    address: tuple[str, ...] = ()
    postcode: str = ""
    phone: str = ""
    email: str = ""
    notes: str = ""
    is_offered: bool = False
    merged_into: str | None = None
    ended_on: date | None = None

    @property
    def name(self) -> str:
        """The person with the organisation, or the organisation alone."""
        return ", ".join(part for part in (self.person, self.organisation) if part)

    @property
    def postal_lines(self) -> tuple[str, ...]:
        return (*self.address, self.postcode) if self.postcode else self.address

    @property
    def is_current(self) -> bool:
        """Whether it can still be chosen."""
        return self.merged_into is None and self.ended_on is None

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before it can stand in the directory."""
        found = []
        if not self.organisation.strip() and not self.person.strip():
            found.append(Problem("organisation", "Enter the organisation, or a person's name"))
        if self.email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", self.email):
            found.append(Problem("email", "Enter an e-mail address, like name@example.org"))
        if self.is_offered and not (self.phone or self.notes or self.address or self.email):
            found.append(Problem("phone", "Say how a client reaches this service: a phone number, address or words"))
        return tuple(found)

    def has(self, typed: str) -> bool:
        """Whether all words typed stand in it, in any case."""
        text = " ".join(
            (self.kind.value, self.organisation, self.person, self.role, *self.postal_lines, self.phone, self.notes)
        ).casefold()
        return all(word in text for word in typed.casefold().split())


def look_alikes(wanted: Agency, directory: Iterable[Agency]) -> tuple[Agency, ...]:
    """Entries that may be the same: equal phone, or the same names whatever their case and punctuation."""
    name, phone = _key(wanted.name), re.sub(r"\D", "", wanted.phone)
    return tuple(
        other
        for other in directory
        if other.id != wanted.id
        and other.is_current
        and ((name and _key(other.name) == name) or (phone and re.sub(r"\D", "", other.phone) == phone))
    )


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())
