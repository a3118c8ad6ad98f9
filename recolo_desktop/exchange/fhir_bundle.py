"""One client as a FHIR R4 bundle. R4B is R4 for every resource used here; the patient follows UK Core.

Nobody protected stands in it by name, and the words of conditions stay out, because courts write names into them.
"""

import base64
import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import LONDON, local, screen_date
from recolo_desktop.domain.clients.client import (
    AddressKind,
    AllergyState,
    Client,
    Contact,
    ContactKind,
    NumberStatus,
    Stage,
)
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.notes.session_note import Addendum, SessionNote
from recolo_desktop.exchange.fhir_outcomes import outcomes
from recolo_desktop.presenters.notes.note_words import note_terms
from recolo_desktop.services.clients.client_record import ClientRecord

_NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number"
_UK_CORE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"
_VERIFICATION = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus"
_STATUSES = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland"
_STATUS_CODE = {
    NumberStatus.VERIFIED: "number-present-and-verified",
    NumberStatus.TRACED: "number-present-but-not-traced",
    NumberStatus.NOT_TRACED: "trace-attempted-no-match-or-multiple-match-found",
    NumberStatus.NOT_KNOWN: "trace-required",
}
_ALLERGY_STATUS = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
_NO_ALLERGY = {
    "coding": [{"system": "http://snomed.info/sct", "code": "716186003", "display": "No known allergy"}],
    "text": "No known allergies",
}
_INTERPRETER = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired"
_GENDER = {"male": "male", "man": "male", "female": "female", "woman": "female"}
_APPOINTMENT = {"": "booked", "2": "cancelled", "4": "cancelled", "3": "noshow"}


def as_bundle(record: ClientRecord, letters: dict[str, bytes]) -> bytes:
    """The bundle in JSON. That it keeps to the standard is held by tests, over every kind of client."""
    entries = [
        {"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in map(_with_uuid, _resources(record, letters))
    ]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return json.dumps(bundle, ensure_ascii=False, indent=1).encode()


def _with_uuid(resource: dict[str, Any]) -> dict[str, Any]:
    """A bundle that is sent names its parts by UUIDs; what has no id of its own gets one that stays the same."""
    return {**resource, "id": _uuid(resource["id"])}


def _uuid(key: str) -> str:
    try:
        return str(UUID(key))
    except ValueError:
        return str(uuid5(NAMESPACE_OID, key))


def _resources(record: ClientRecord, letters: dict[str, bytes]) -> Iterator[dict[str, Any]]:
    client = record.as_met
    yield _patient(client)
    yield _episode(client)
    for one in record.episodes:
        yield {
            "resourceType": "EpisodeOfCare",
            "id": one.id,
            "status": "finished",
            "patient": _subject(client),
            **_period(one.referred_on, one.ended_on),
        }
    if client.allergy_state is AllergyState.NONE_KNOWN or client.allergies:
        known = client.allergy_state is AllergyState.KNOWN
        yield {
            "resourceType": "AllergyIntolerance",
            "id": f"{client.id}-allergies",
            "patient": _subject(client),
            "clinicalStatus": {"coding": [{"system": _ALLERGY_STATUS, "code": "active"}]},
            "code": {"text": client.allergies} if known else _NO_ALLERGY,
        }
    if client.staff_safety:
        yield {
            "resourceType": "Flag",
            "id": f"{client.id}-alert",
            "status": "active",
            "subject": _subject(client),
            "code": {"text": client.staff_safety},
        }
    for note in record.notes:
        if note.id not in record.in_error:
            yield from _note(record, note)
    yield from outcomes(record, _subject(client))
    for item in record.appointments:
        yield _appointment(client, item)
    for sealed in record.letters:
        if sealed.id in letters:
            at, subject, pdf = sealed.signed_at, sealed.letter.subject, letters[sealed.id]
            yield _document(client, sealed.id, at, subject, "application/pdf", pdf)


def _subject(client: Client) -> dict[str, str]:
    return {"reference": f"urn:uuid:{_uuid(client.id)}"}


def _patient(client: Client) -> dict[str, Any]:
    born = client.birth_date.isoformat() if client.birth_date else client.birth_date_in_part
    name: dict[str, Any] = {"use": "official", "family": client.family_name}
    if client.given_names:
        name["given"] = client.given_names.split()
    if client.title:
        name["prefix"] = [client.title]
    names = [name, *([{"use": "usual", "text": client.preferred_name}] if client.preferred_name else [])]
    patient: dict[str, Any] = {
        "resourceType": "Patient",
        "id": client.id,
        "meta": {"profile": [_UK_CORE]},
        "name": names,
        "active": client.stage is not Stage.CLOSED,
    }
    if born:
        patient["birthDate"] = born
    if client.gender:
        patient["gender"] = _GENDER.get(client.gender.casefold(), "other")
    if client.nhs_number:
        status = {"coding": [{"system": _STATUSES, "code": _STATUS_CODE[client.nhs_number_status]}]}
        patient["identifier"] = [
            {
                "extension": [{"url": _VERIFICATION, "valueCodeableConcept": status}],
                "system": _NHS_NUMBER,
                "value": client.nhs_number,
            }
        ]
    if addresses := list(_addresses(client)):
        patient["address"] = addresses
    if telecom := list(_telecom(client)):
        patient["telecom"] = telecom
    if client.first_language:
        patient["communication"] = [{"language": {"text": client.first_language}, "preferred": True}]
    if client.interpreter in (Answer.YES, Answer.NO):
        patient["extension"] = [{"url": _INTERPRETER, "valueBoolean": client.interpreter is Answer.YES}]
    practices = [one for one in client.contacts if one.kind is ContactKind.GP]
    if practices:
        said = (", ".join(part for part in (one.name, one.organisation) if part) for one in practices)
        patient["generalPractitioner"] = [{"display": words} for words in said if words]
    if contacts := [
        _contact(one) for one in client.contacts if one not in practices and (one.name or one.organisation)
    ]:
        patient["contact"] = contacts
    return patient


def _contact(one: Contact) -> dict[str, Any]:
    made: dict[str, Any] = {"relationship": [{"text": one.kind.value}]}
    if one.name:
        made["name"] = {"text": one.name}
    if one.organisation:
        made["organization"] = {"display": one.organisation}
    if one.phone:
        made["telecom"] = [{"system": "phone", "value": one.phone}]
    return made


def _addresses(client: Client) -> Iterator[dict[str, Any]]:
    if client.home_lines:
        use = "home" if client.address_kind is AddressKind.HOME else "temp"
        yield _address(use, client.address, client.postcode)
    if client.correspondence_address or client.correspondence_postcode:
        yield {**_address("home", client.correspondence_address, client.correspondence_postcode), "type": "postal"}
    for past in (one for one in client.past_addresses if one.address.strip()):
        yield {"use": "old", "text": past.address}


def _address(use: str, lines: tuple[str, ...], postcode: str) -> dict[str, Any]:
    made: dict[str, Any] = {"use": use}
    if lines:
        made["line"] = [line for line in lines if line.strip()] or ["not known"]
    if postcode:
        made["postalCode"] = postcode
    return made


def _telecom(client: Client) -> Iterator[dict[str, str]]:
    if client.phone:
        yield {"system": "phone", "use": "mobile", "value": client.phone}
    for phone in client.other_phones:
        use = phone.kind.lower() if phone.kind in ("Home", "Work", "Mobile") else "temp"
        yield {"system": "phone", "use": use, "value": phone.number}
    if client.email:
        yield {"system": "email", "value": client.email}


def _episode(client: Client) -> dict[str, Any]:
    return {
        "resourceType": "EpisodeOfCare",
        "id": f"{client.id}-episode-{client.episode}",
        "status": "finished" if client.stage is Stage.CLOSED else "active",
        "patient": _subject(client),
        **_period(client.referred_on, None),
    }


def _period(start: date | None, end: date | None) -> dict[str, Any]:
    known = {name: day.isoformat() for name, day in (("start", start), ("end", end)) if day}
    return {"period": known} if known else {}


def _note(record: ClientRecord, note: SessionNote) -> Iterator[dict[str, Any]]:
    client, added = record.client, [one for one in record.addenda if one.note_id == note.id]
    seen = note.attendance is None or note.attendance.was_seen
    yield {
        "resourceType": "Encounter",
        "id": f"{note.id}-contact",
        "status": "finished" if seen else "cancelled",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
        "subject": _subject(client),
        **_period(note.held_on, note.held_on),
    }
    terms = [*note_terms(note), *((_added_by(one), one.text) for one in sorted(added, key=lambda one: one.signed_at))]
    words = "\n\n".join(f"{label}\n{text}" for label, text in terms)
    at = note.signed_at or datetime.min.replace(tzinfo=LONDON)
    waits = note.id in record.words_waiting
    state = "preliminary" if waits else "amended" if added else "final"
    yield {**_document(client, note.id, at, "Session note", "text/plain", words.encode()), "docStatus": state}


def _added_by(addendum: Addendum) -> str:
    return (
        f"{addendum.what.heading}, added on {screen_date(local(addendum.signed_at).date())} by {addendum.author_name}"
    )


def _document(client: Client, key: str, at: datetime, title: str, media_type: str, content: bytes) -> dict[str, Any]:
    attachment = {"contentType": media_type, "title": title or "Letter", "data": base64.b64encode(content).decode()}
    return {
        "resourceType": "DocumentReference",
        "id": key,
        "status": "current",
        "subject": _subject(client),
        "date": at.isoformat(timespec="seconds"),
        "description": title or "Letter",
        "content": [{"attachment": attachment}],
    }


def _appointment(client: Client, item: Appointment) -> dict[str, Any]:
    hour, minute = (int(part) for part in item.starts.split(":"))
    begins = local(datetime(item.on.year, item.on.month, item.on.day, hour, minute, tzinfo=LONDON))
    return {
        "resourceType": "Appointment",
        "id": item.id,
        "status": _APPOINTMENT.get(item.outcome, "fulfilled"),
        "start": begins.isoformat(),
        "end": (begins + timedelta(minutes=item.minutes)).isoformat(),
        "minutesDuration": item.minutes,
        "participant": [{"actor": _subject(client), "status": "accepted"}],
    }
