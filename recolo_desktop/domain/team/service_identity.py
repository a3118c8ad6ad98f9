"""Who the letters come from: service, trust and address, as they were from a given day."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.hidden import labels_in

LARGEST_LOGO = 300_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A programme that the service offers; `planned` is empty for open-ended work."""

    name: str
    planned: str = ""
    follow_ups: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceIdentity:
    """One version of the letterhead. Versions are added, never changed: a reprint keeps its own.

    `window_left_mm` and `window_top_mm` say where the first line of the address begins, from the edges of the sheet, so
    that it stands in the window of the trust's envelopes.
    """

    id: str
    effective_from: date
    service_name: str
    trust_name: str
    address: tuple[str, ...]
    phone: str
    email: str = ""
    strapline: str = ""
    is_synthetic: bool = False
    partners: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    programmes: tuple[Programme, ...] = ()
    logo: bytes = b""
    window_left_mm: int = 25
    window_top_mm: int = 50

    def names_known(self) -> tuple[str, ...]:
        """What anybody knows of the service: no part of it makes a passphrase stronger."""
        return (self.service_name, self.trust_name, *self.areas, *self.address)

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
        if self.logo and not self.logo.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
            found.append(Problem("logo", "The logo has to be a PNG or JPEG picture"))
        elif len(self.logo) > LARGEST_LOGO:
            found.append(Problem("logo", "The logo is larger than 300 kB. Make it smaller; it prints 40 mm wide."))
        if not (15 <= self.window_left_mm <= 40 and 35 <= self.window_top_mm <= 65):
            found.append(
                Problem("window_left_mm", "The window lies 15 to 40 mm from the left edge and 35 to 65 mm from the top")
            )
        texts = (self.service_name, self.strapline, self.trust_name, *self.address, *self.partners, *self.areas)
        if any(labels_in(text) for text in texts):
            hidden = "Some words of the letterhead are not shown to you. Somebody who sees them changes it."
            found.append(Problem("service_name", hidden))
        for programme in self.programmes:
            if not programme.name.strip():
                found.append(Problem("programmes", "Give each programme a name"))
            elif any(number and not number.isdigit() for number in (programme.planned, programme.follow_ups)):
                found.append(
                    Problem("programmes", f"{programme.name}: enter sessions as whole numbers, or leave empty")
                )
        return tuple(found)
