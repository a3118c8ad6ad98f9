"""One client's demographics from a FHIR R4 Patient (UK Core) in JSON, as a table of one row."""

import json
from typing import Any

from recolo_desktop.domain.errors import Refusal
from recolo_desktop.domain.referral_import import Table

NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number"
_COLUMNS = ("Surname", "Forename", "Title", "Date of birth", "NHS number", "Gender", "Address", "Postcode", "Phone")


def looks_like_fhir(content: bytes) -> bool:
    """Whether the file may hold a FHIR resource."""
    return content.lstrip()[:1] == b"{"


def read_patient(content: bytes) -> Table:
    """The row; raises Refusal for anything but one Patient, alone or in a bundle."""
    try:
        resource = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as wrong:
        raise Refusal("The file is no readable JSON. Export the patient again.") from wrong
    patients = [one for one in _resources(resource) if one.get("resourceType") == "Patient"]
    if len(patients) != 1:
        raise Refusal("The file has to hold exactly one FHIR Patient.")
    (patient,) = patients
    name, address = _best(patient.get("name"), "official"), _best(patient.get("address"), "home")
    phones = [one for one in _list(patient.get("telecom")) if one.get("system") == "phone"]
    row = (
        _text(name.get("family")),
        " ".join(_texts(name.get("given"))),
        " ".join(_texts(name.get("prefix"))),
        _day(_text(patient.get("birthDate"))),
        next(
            (_text(one.get("value")) for one in _list(patient.get("identifier")) if one.get("system") == NHS_NUMBER), ""
        ),
        _text(patient.get("gender")).capitalize(),
        ", ".join([*_texts(address.get("line")), *_texts([address.get("city")])]),
        _text(address.get("postalCode")),
        _text(_best(phones, "mobile").get("value")),
    )
    return Table(_COLUMNS, (row,))


def _resources(resource: Any) -> list[dict[str, Any]]:
    if not isinstance(resource, dict):
        return []
    if resource.get("resourceType") != "Bundle":
        return [resource]
    return [one["resource"] for one in _list(resource.get("entry")) if isinstance(one.get("resource"), dict)]


def _best(found: Any, use: str) -> dict[str, Any]:
    """The entry of this use that still holds, else the first."""
    entries = [one for one in _list(found) if "end" not in (one.get("period") or {})] or _list(found)
    return next((one for one in entries if one.get("use") == use), entries[0] if entries else {})


def _list(found: Any) -> list[dict[str, Any]]:
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _texts(found: Any) -> list[str]:
    return [part.strip() for part in found if isinstance(part, str) and part.strip()] if isinstance(found, list) else []


def _text(found: Any) -> str:
    return found.strip() if isinstance(found, str) else ""


def _day(text: str) -> str:
    """2026-11-24 as 24/11/2026; a birth date known only in part is left empty rather than guessed."""
    parts = text.split("-")
    return "/".join(reversed(parts)) if len(parts) == 3 else ""
