"""Who the letters come from: service, trust and address, as they were from a given day."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceIdentity:
    """One version of the letterhead. Versions are added, never changed: a reprint keeps its own."""

    id: str
    effective_from: date
    service_name: str
    trust_name: str
    address: tuple[str, ...]
    phone: str
    email: str = ""
    strapline: str = ""
    is_synthetic: bool = False

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before letters can carry this heading."""
        found = []
        if not self.service_name.strip():
            found.append(Problem("service_name", "Enter the team's name, as it heads your letters"))
        if not self.trust_name.strip():
            found.append(Problem("trust_name", "Enter the trust's name"))
        if not any(line.strip() for line in self.address):
            found.append(Problem("address", "Enter the address that stands on letters"))
        if not self.phone.strip():
            found.append(Problem("phone", "Enter a phone number that clients can ring"))
        return tuple(found)
