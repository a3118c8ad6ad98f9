"""Form fields → a client file, one card at a time."""

from dataclasses import fields, replace
from typing import Any

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.ids import ClientId, StaffId
from recolo_desktop.domain.basics.nhs_number import digits_of
from recolo_desktop.domain.basics.partial_date import PartialDate
from recolo_desktop.domain.clients.client import (
    AddressKind,
    AlertState,
    AllergyState,
    Client,
    Contact,
    ContactKind,
    NumberStatus,
    PastAddress,
    Phone,
    Stage,
    normal_postcode,
)

_CONTACTS = {"gp": ContactKind.GP, "probation": ContactKind.PROBATION, "police": ContactKind.POLICE}
_LEAST_DIGITS = 6  # of a phone number


def new_client(key: ClientId, values: dict[str, Any], lead: StaffId) -> Client:
    """A client file from the form that adds one."""
    return with_values(Client(id=key, given_names="", family_name="", lead_id=lead), values)


def with_values(client: Client, values: dict[str, Any]) -> Client:
    """The same file with what one card says; fields of other cards stay as they are."""
    changes: dict[str, Any] = {}
    for field, value in values.items():
        if field in _AS and hasattr(client, field):
            changes[field] = _AS[field](value)
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


def frozen_row(value: Phone | PastAddress) -> dict[str, str]:
    """A row of a list field."""
    return {field.name: str(getattr(value, field.name)) for field in fields(value)}


def lines(text: str) -> tuple[str, ...]:
    """An address from one line with commas or from several lines."""
    return tuple(part.strip() for part in text.replace("\n", ",").split(",") if part.strip())


def card_values(client: Client) -> dict[str, Any]:
    """What stands in the fields of every card."""
    return {
        **{field: getattr(client, field) for field in _AS},
        "birth_date": client.birth_date or client.born_in,
        "address": "\n".join(client.address),
        "correspondence_address": "\n".join(client.correspondence_address),
        "other_phones": [frozen_row(phone) for phone in client.other_phones],
        "past_addresses": [frozen_row(one) for one in client.past_addresses],
        **contact_values(client),
    }


def _phones(value: Any) -> tuple[Phone, ...]:
    return tuple(
        Phone(
            kind=row.get("kind", ""),
            number=row.get("number", ""),
            message_is_safe=_answer(row.get("message_is_safe")),
            text_is_safe=_answer(row.get("text_is_safe")),
        )
        for row in value or ()
    )


def _past_addresses(value: Any) -> tuple[PastAddress, ...]:
    return tuple(
        PastAddress(
            kind=row.get("kind", ""),
            address=row.get("address", ""),
            lived_from=row.get("lived_from", ""),
            lived_until=row.get("lived_until", ""),
        )
        for row in value or ()
    )


def _text(value: Any) -> str:
    return str(value or "").strip()


def _answer(value: Any) -> Answer:
    return Answer(value) if value else Answer.NOT_ASKED


_AS: dict[str, Any] = {
    **dict.fromkeys(
        (
            "title",
            "given_names",
            "family_name",
            "preferred_name",
            "gender",
            "phone",
            "email",
            "lives_with",
            "first_language",
            "allergies",
            "staff_safety",
            "referral_source",
            "referrer",
            "referral_reason",
            "legal_status",
            "referral_agency",
            "index_period",
            "relationship_class",
            "case_holder",
            "investigation_checked_by",
        ),
        _text,
    ),
    **dict.fromkeys(("communication_needs", "index_behaviours"), lambda value: tuple(value or ())),
    "nhs_number_status": lambda value: NumberStatus(value) if value else NumberStatus.NOT_KNOWN,
    "address_kind": lambda value: AddressKind(value) if value else AddressKind.HOME,
    "alert_state": lambda value: AlertState(value) if value else AlertState.NOT_RECORDED,
    "other_phones": _phones,
    "past_addresses": _past_addresses,
    "correspondence_address": lambda value: lines(value or "") if isinstance(value, str) else tuple(value),
    "correspondence_postcode": lambda value: normal_postcode(_text(value)),
    "text_is_safe": _answer,
    "interpreter": _answer,
    "case_holder_agreed_on": lambda value: value,
    "investigation_checked_on": lambda value: value,
    "nhs_number": lambda value: digits_of(_text(value)),
    "postcode": lambda value: normal_postcode(_text(value)),
    "address": lambda value: lines(value or "") if isinstance(value, str) else tuple(value),
    "birth_date": lambda value: value,
    "referred_on": lambda value: value,
    "post_is_safe": _answer,
    "voicemail_is_safe": _answer,
    "under_investigation": _answer,
    "allergy_state": lambda value: AllergyState(value) if value else AllergyState.NOT_RECORDED,
    "stage": lambda value: Stage(value) if value else Stage.REFERRED,
    "letter_point_size": lambda value: int(value or 12),
    "lead_id": lambda value: StaffId(value) if value else None,
}
