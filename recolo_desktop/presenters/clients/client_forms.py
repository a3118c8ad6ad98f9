"""Form fields → a client file, one card at a time."""

from dataclasses import replace
from typing import Any

from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.basics.partial_date import PartialDate
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.fields import lines, readers, values_of

_CONTACTS = {"gp": ContactKind.GP, "probation": ContactKind.PROBATION, "police": ContactKind.POLICE}
_LEAST_DIGITS = 6  # of a phone number


def new_client(key: ClientId, values: dict[str, Any], added_by: StaffMember) -> Client:
    """A client file from the form that adds one. A clinician who adds a client leads; else nobody does yet."""
    lead = added_by.id if may(added_by, Right.COUNTERSIGN) else None
    return with_values(Client(id=key, given_names="", family_name="", lead_id=lead), values)


def with_values(client: Client, values: dict[str, Any]) -> Client:
    """The same file with what one card says; fields of other cards stay as they are."""
    changes: dict[str, Any] = {}
    for field, value in values.items():
        if field in readers(Client):
            changes[field] = readers(Client)[field](value)
    if "birth_date" in values:
        born = values["birth_date"]
        changes["birth_date"] = None if isinstance(born, PartialDate) else born
        changes["birth_date_in_part"] = born.stored if isinstance(born, PartialDate) else ""
    return replace(client, **changes)


def with_contacts(client: Client, values: dict[str, Any]) -> Client:
    """The same file with the people of the "People involved" card."""
    taken = {*_CONTACTS.values(), *([ContactKind.FAMILY] if "family" in values else [])}
    kept = tuple(contact for contact in client.contacts if contact.kind not in taken)
    found = []
    for prefix, kind in _CONTACTS.items():
        name = values.get(f"{prefix}_name", "").strip()
        if name:
            found.append(
                Contact(
                    kind=kind,
                    name=name,
                    organisation=values.get(f"{prefix}_organisation", "").strip(),
                    address=lines(values.get(f"{prefix}_address", "")),
                    phone=values.get(f"{prefix}_phone", ""),
                    agency_id=values.get(f"{prefix}_agency", ""),
                )
            )
    found += [made for line in values.get("family", "").splitlines() if (made := _of_his_own(line))]
    return replace(client, contacts=(*found, *kept))


def _of_his_own(line: str) -> Contact | None:
    """A line of the list of relatives and friends: name, who it is, phone."""
    parts = [part.strip() for part in line.split(",") if part.strip()]
    if not parts:
        return None
    phone = parts.pop() if len(parts) > 1 and sum(char.isdigit() for char in parts[-1]) >= _LEAST_DIGITS else ""
    return Contact(kind=ContactKind.FAMILY, name=parts[0], organisation=", ".join(parts[1:]), phone=phone)


def contact_values(client: Client) -> dict[str, str]:
    """What stands in the "People involved" card."""
    family = [one for one in client.contacts if one.kind is ContactKind.FAMILY]
    values = {"family": "\n".join(", ".join(filter(None, (one.name, one.organisation, one.phone))) for one in family)}
    for prefix, kind in _CONTACTS.items():
        contact = next((item for item in client.contacts if item.kind is kind), None)
        values[f"{prefix}_name"] = contact.name if contact else ""
        values[f"{prefix}_organisation"] = contact.organisation if contact else ""
        values[f"{prefix}_address"] = ", ".join(contact.address) if contact else ""
        values[f"{prefix}_phone"] = contact.phone if contact else ""
        values[f"{prefix}_agency"] = contact.agency_id if contact else ""
    return values


def card_values(client: Client) -> dict[str, Any]:
    """What stands in the fields of every card."""
    return {**values_of(client), "birth_date": client.birth_date or client.born_in, **contact_values(client)}
