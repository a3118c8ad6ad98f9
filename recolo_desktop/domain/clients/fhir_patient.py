"""One client's demographics from a FHIR R4 Patient (UK Core) in JSON, as a table of one row and what goes beyond it."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import Problem, Refusal
from recolo_desktop.domain.clients.client import AddressKind, Contact, ContactKind, Phone
from recolo_desktop.domain.clients.fhir_parts import (
    NHS_SYSTEMS,
    Part,
    SentAddress,
    SentName,
    address_of,
    extensions,
    holds,
    in_use,
    name_of,
    names_of_extensions,
    nhs_numbers,
    of_use,
    parts,
    phone_of,
    ranked,
    said_of,
    text,
    texts,
)
from recolo_desktop.domain.clients.referral_import import Table

_COLUMNS = ("Surname", "Forename", "Title", "Date of birth", "NHS number", "Gender", "Address", "Postcode", "Phone")
_NOT_TAKEN = {
    "contact": "contacts of the patient", "maritalStatus": "marital status", "photo": "photo",
    "multipleBirthBoolean": "multiple birth", "multipleBirthInteger": "multiple birth",
    "managingOrganization": "managing organisation", "animal": "animal",
}  # fmt: skip
_TAKEN_EXTENSIONS = ("NHSCommunication", "ContactPreference", "patient-interpreterRequired")
_NO_PRACTICE = re.compile(r"V8199[789]")
_ABROAD = re.compile(r"no fixed abode|\bnfa\b", re.IGNORECASE)


def looks_like_fhir(content: bytes) -> bool:
    """Whether the file may hold a FHIR resource."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"


def read_patient(content: bytes, today: date) -> Table:
    """The row as of today, and what was not taken, by its name.

    Raises Refusal for anything but one Patient, alone or in a bundle, and for a record that is restricted, not in use
    any more, or replaced by another.
    """
    try:
        resource = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as wrong:
        raise Refusal("The file is no readable JSON. Export the patient again.") from wrong
    every = _resources(resource)
    patients = [one for _, one in every if one.get("resourceType") == "Patient"]
    if len(patients) != 1:
        raise Refusal("The file has to hold exactly one FHIR Patient. Choose the one, and export that.")
    (patient,) = patients
    _refuse(patient)
    beside = {url: one for url, one in every if url}
    beside |= {f"{text(one.get('resourceType'))}/{text(one.get('id'))}": one for _, one in every}
    beside |= {f"#{text(one.get('id'))}": one for one in parts(patient.get("contained"))}
    return _Reading(patient, beside, today).table()


def _resources(resource: Any) -> list[tuple[str, Part]]:
    if not isinstance(resource, dict):
        return []
    if resource.get("resourceType") != "Bundle":
        return [("", resource)]
    entries = [one for one in parts(resource.get("entry")) if isinstance(one.get("resource"), dict)]
    return [(text(one.get("fullUrl")), one["resource"]) for one in entries]


def _refuse(patient: Part) -> None:
    meta = patient.get("meta")
    labels = parts(meta.get("security")) if isinstance(meta, dict) else []
    if any(text(one.get("code")).upper() in ("R", "V") for one in labels):
        raise Refusal(
            "The sender marks this record as restricted. It is not taken from a file: ask the sender how it may be "
            "passed on, and type what you are given."
        )
    if patient.get("modifierExtension") or patient.get("implicitRules"):
        raise Refusal(
            "The sender changes the meaning of this record by rules that Recolo does not know. It is not taken from a "
            "file: ask the sender what is meant, and type what you are given."
        )
    if _is_said(patient.get("active"), no=True):
        raise Refusal("The sender no longer uses this record. Ask for the one that is in use.")
    if any(text(one.get("type")) == "replaced-by" for one in parts(patient.get("link"))):
        raise Refusal("The sender replaced this record by another. Ask for that one.")


class _Reading:
    """One patient, read once; what is not taken is gathered by its name."""

    def __init__(self, patient: Part, beside: dict[str, Part], today: date) -> None:
        self._patient, self._beside, self._today = patient, beside, today
        self._left_out: list[str] = []
        self._more: dict[str, Any] = {}

    def table(self) -> Table:
        name, address, number = self._name(), self._address(), self._number()
        phone = self._phones()
        row = (
            name.family_name or name.given_names,
            name.given_names if name.family_name else "",
            name.title,
            self._birth_date(),
            number,
            text(self._patient.get("gender")).capitalize(),
            ", ".join(address.lines),
            address.postcode,
            phone,
        )
        self._communication()
        self._practice()
        self._left_out += self._rest()
        died = _is_said(self._patient.get("deceasedBoolean")) or bool(text(self._patient.get("deceasedDateTime")))
        problems = (Problem("birth_date", "The sender says that this person has died."),) if died else ()
        return Table(_COLUMNS, (row,), more=self._more, left_out=tuple(dict.fromkeys(self._left_out)), says=problems)

    def _name(self) -> SentName:
        every = parts(self._patient.get("name"))
        held = in_use(every, self._today, "old", "maiden", "anonymous", "temp", "nickname")
        best = of_use(held, "official", "usual", "")
        if len(every) > 1 or (every and best is None):
            self._left_out.append("other names")
        name = name_of(best) if best else SentName()
        nickname = of_use(in_use(every, self._today), "nickname")
        usual = of_use(held, "usual")
        called = ""
        if nickname:
            called = text(nickname.get("text")) or " ".join(texts(nickname.get("given")))
        elif usual and usual is not best:
            called = name_of(usual).given_names
        if called and called != name.given_names:
            self._more["preferred_name"] = called
        if best and texts(best.get("suffix")):
            self._left_out.append("suffix of the name")
        return name

    def _address(self) -> SentAddress:
        every = parts(self._patient.get("address"))
        held = in_use(every, self._today, "old", "temp", "billing", "work")
        postal = [one for one in held if text(one.get("type")) == "postal"]
        physical = [one for one in held if one not in postal]
        home = of_use(physical, "home", "")
        address = address_of(home) if home else SentAddress()
        if postal:
            written = address_of(postal[0])
            self._more["correspondence_address"] = written.lines
            self._more["correspondence_postcode"] = written.postcode
        for one in every:
            if one is not home and one not in postal[:1]:
                use = text(one.get("use")) or "other"
                self._left_out.append(f"an address ({use}{'' if holds(one, self._today) else ', not of today'})")
        if any(_ABROAD.search(line) for line in address.lines):
            self._more["address_kind"] = AddressKind.NO_FIXED_ABODE
            address = SentAddress((), address.postcode)
        return address

    def _phones(self) -> str:
        every = parts(self._patient.get("telecom"))
        held = in_use(every, self._today, "old", "temp")
        phones = ranked(
            [one for one in held if text(one.get("system")) == "phone" and text(one.get("use")) != "work"],
            "mobile", "home", "",
        )  # fmt: skip
        numbers = list(dict.fromkeys(phone_of(text(one.get("value"))) for one in phones if text(one.get("value"))))
        kinds = {phone_of(text(one.get("value"))): text(one.get("use")).capitalize() for one in phones}
        if len(numbers) > 1:
            self._more["other_phones"] = tuple(Phone(kind=kinds[one], number=one) for one in numbers[1:])
        mails = ranked([one for one in held if text(one.get("system")) == "email"], "home", "", "mobile", "work")
        addresses = [text(one.get("value")) for one in mails if text(one.get("value"))]
        if addresses:
            self._more["email"] = addresses[0]
            self._left_out += ["other e-mail addresses"] if len(addresses) > 1 else []
        for one in every:
            system, use = text(one.get("system")) or "other", text(one.get("use"))
            if system not in ("phone", "email"):
                self._left_out.append(system)
            elif one not in held or (system == "phone" and use == "work"):
                self._left_out.append(f"{'a phone' if system == 'phone' else 'an e-mail address'} ({use or 'ended'})")
        return numbers[0] if numbers else ""

    def _number(self) -> str:
        found, doubtful = nhs_numbers(self._patient.get("identifier"), self._today)
        others = [
            text(one.get("system")) or "without a system"
            for one in parts(self._patient.get("identifier"))
            if text(one.get("system")) not in NHS_SYSTEMS
        ]
        self._left_out += [f"a number of another system ({system})" for system in others]
        if len(found) > 1:
            self._left_out.append("the NHS number: two were sent, and only one can be right")
            return ""
        if doubtful:
            self._left_out.append("an NHS number that is old or has a digit wrong")
        if not found:
            return ""
        self._more["nhs_number_status"] = found[0][1]
        return found[0][0]

    def _birth_date(self) -> str:
        born = text(self._patient.get("birthDate"))
        if whole := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", born):
            return "/".join(reversed(whole.groups()))
        if re.fullmatch(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?", born):
            self._more["birth_date_in_part"] = born
        elif born:
            self._left_out.append("a birth date that cannot be read")
        return ""

    def _communication(self) -> None:
        patient = self._patient
        spoken = parts(patient.get("communication"))
        best = next((one for one in spoken if one.get("preferred") is True), spoken[0] if spoken else {})
        language = said_of(best.get("language"))
        needs = list(extensions(patient.get("extension"), "interpreterRequired"))
        for one in extensions(patient.get("extension"), "NHSCommunication"):
            inner = parts(one.get("extension"))
            language = language or next((said_of(part.get("valueCodeableConcept")) for part in inner), "")
            needs += [part for part in inner if text(part.get("url")) == "interpreterRequired"]
        if language:
            self._more["first_language"] = language
        elif spoken:
            self._left_out.append("a language that is sent as a code only")
        if any(one.get("valueBoolean") is True for one in needs):
            self._more["interpreter"] = Answer.YES
        elif any(one.get("valueBoolean") is False for one in needs):
            self._more["interpreter"] = Answer.NO
        formats = [
            said_of(part.get("valueCodeableConcept"))
            for one in extensions(patient.get("extension"), "ContactPreference")
            for part in parts(one.get("extension"))
            if "Written" in text(part.get("url"))
        ]
        if wanted := tuple(one for one in formats if one):
            self._more["communication_needs"] = wanted

    def _practice(self) -> None:
        for one in parts(self._patient.get("generalPractitioner")):
            identifier = next(iter(parts(one.get("identifier"))), {})
            code = text(identifier.get("value")) if holds(identifier, self._today) else ""
            named = self._beside.get(text(one.get("reference")), {})
            name = text(one.get("display")) or text(named.get("name")) or _practitioner(named)
            if _NO_PRACTICE.fullmatch(code) or not (name or code):
                self._left_out.append("a GP practice that cannot be told")
                continue
            self._more["contacts"] = (Contact(kind=ContactKind.GP, name=name or f"ODS code {code}"),)
            return

    def _rest(self) -> Iterator[str]:
        yield from (said for field, said in _NOT_TAKEN.items() if self._patient.get(field) not in (None, [], {}, ""))
        if parts(self._patient.get("link")):
            yield "links to other records"
        yield from names_of_extensions(self._patient.get("extension"), _TAKEN_EXTENSIONS)
        if any("birthTime" in text(one.get("url")) for one in parts(_beside(self._patient, "_birthDate"))):
            yield "time of birth"


def _beside(patient: Part, field: str) -> Any:
    found = patient.get(field)
    return found.get("extension") if isinstance(found, dict) else []


def _practitioner(resource: Part) -> str:
    named = parts(resource.get("name"))
    name = name_of(named[0]) if named else SentName()
    return " ".join(part for part in (name.title, name.given_names, name.family_name) if part)


def _is_said(value: object, *, no: bool = False) -> bool:
    """Whether a yes (or a no) stands there, also from senders who write it as a word."""
    words = ("false", "no", "0") if no else ("true", "yes", "1")
    return value == (not no) if isinstance(value, bool) else str(value).strip().casefold() in words
