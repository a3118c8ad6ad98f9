"""Which fields say nothing of anybody by what they are: an office in the directory, where the client himself lives.

A label there would tell: that somebody protected works at this practice, or lives where he lived. So they stay as they
are, and an entry in which somebody protected is named or rung is hidden as a whole, its office too.
"""

import dataclasses
from collections.abc import Iterable
from enum import Enum, auto
from functools import cache
from typing import Any

from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Client, Contact, PastAddress, Phone
from recolo_desktop.domain.clients.consultation import Consultation
from recolo_desktop.domain.clients.episode import Episode
from recolo_desktop.domain.clients.pathway import Move
from recolo_desktop.domain.clients.referral import Referral
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.letters.letter import Copy, Letter, Printing
from recolo_desktop.domain.notes.note_type import AgreedAction
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.records.journal import Change
from recolo_desktop.domain.team.service_identity import ServiceIdentity

PLACES = frozenset({Kind.ADDRESS, Kind.TOWN, Kind.POSTCODE, Kind.WORKPLACE, Kind.SCHOOL})
Office = Agency | Contact | ServiceIdentity


class Own(Enum):
    """How such a field is read: as a place, as a number of the client's own, or as what an office is called."""

    PLACE = auto()
    NUMBER = auto()
    OF_AN_OFFICE = auto()
    EARLIER = auto()  # what was a client's place or number once


_PLACES_OF: dict[type, frozenset[str]] = {
    Agency: frozenset({"organisation", "address", "postcode"}),
    Contact: frozenset({"organisation", "address"}),
    Client: frozenset({"address", "postcode", "correspondence_address", "correspondence_postcode"}),
    PastAddress: frozenset({"address"}),
    ServiceIdentity: frozenset({"service_name", "trust_name", "address", "partners", "areas"}),
}
_NUMBERS_OF: dict[type, frozenset[str]] = {
    Client: frozenset({"phone", "email"}),
    Phone: frozenset({"number"}),
    ServiceIdentity: frozenset({"phone", "email"}),
}
_OFFICES_IN: dict[type, frozenset[str]] = {
    Client: frozenset({"case_holder", "referral_source", "referral_agency", "referrer"}),
    Letter: frozenset({"recipient_name", "recipient_address"}),
    Copy: frozenset({"name", "address"}),
    Printing: frozenset({"recipient"}),
    Episode: frozenset({"referral_source", "referral_agency", "referrer"}),
    Move: frozenset({"owner"}),
    CaseEntry: frozenset({"fields"}),
    Appointment: frozenset({"location"}),
    Document: frozenset({"source"}),
    SessionNote: frozenset({"location"}),
    Consultation: frozenset({"agency"}),
    Referral: frozenset({"source", "agency", "referrer", "case_holder"}),
    AgreedAction: frozenset({"owner"}),
}
_SAID = "own"


def read_as(how: Own) -> dict[str, Own]:
    """The mark on a field of an answer that is no thing of the domain: `field(metadata=read_as(Own.PLACE))`."""
    return {_SAID: how}


@cache
def _marked(kind: type) -> dict[str, Own]:
    fields = dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ()
    return {one.name: one.metadata[_SAID] for one in fields if _SAID in one.metadata}


# A line of the journal about these tables holds the same fields, one by one.
_TABLES: dict[str, type] = {"agencies": Agency, "clients": Client, "service_identities": ServiceIdentity}


def own_of(owner: Any, field: str) -> Own | None:
    """How this field of this value is read; None where it may hold anybody's."""
    kind: type = type(owner)
    if isinstance(owner, Change) and field in ("was", "became"):
        kind, field = _TABLES.get(owner.subject, kind), owner.field
    if isinstance(owner, Contact) and not owner.kind.is_professional:
        return None
    for how, fields in ((Own.PLACE, _PLACES_OF), (Own.NUMBER, _NUMBERS_OF), (Own.OF_AN_OFFICE, _OFFICES_IN)):
        if field in fields.get(kind, ()):
            return how
    return _marked(kind).get(field)


def is_an_office(owner: Any) -> bool:
    """Whether it is an entry of the directory, or a professional of a file: hidden as a whole or not at all."""
    return isinstance(owner, Agency) or (isinstance(owner, Contact) and owner.kind.is_professional)


def said_of(office: Office) -> tuple[str, ...]:
    """Whom and where an office is, without remarks: each text by itself."""
    if isinstance(office, ServiceIdentity):
        return tuple(text for text in (office.service_name, *office.address, office.phone) if text)
    named = (office.person, office.organisation) if isinstance(office, Agency) else (office.name, office.organisation)
    lines = office.postal_lines if isinstance(office, Agency) else office.address
    email = office.email if isinstance(office, Agency) else ""
    return tuple(text for text in (*named, *lines, office.phone, email) if text)


def known_as(offices: Iterable[Office]) -> frozenset[str]:
    """The same run together, and name with organisation: as a letter or a file repeats them."""
    found: set[str] = set()
    for one in offices:
        said = said_of(one)
        found |= {squeezed(text) for text in said} | {squeezed("".join(said[:2]))}
    return frozenset(found)


def is_a_number(text: str) -> bool:
    """A phone number or an e-mail address and nothing beside it."""
    return not any(map(str.isalpha, text)) or ("@" in text and len(text.split()) == 1)
