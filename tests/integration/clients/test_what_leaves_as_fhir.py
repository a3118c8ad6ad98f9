"""The rules of FHIR R4 and UK Core that can be told from their published tables, over every made-up bundle.

The whole of R4 is held by a validator that is no part of the program: `make validate`.
"""

import json
import re
from uuid import UUID

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings
from hypothesis import strategies as st

from recolo_desktop.domain.clients.client import NumberStatus
from recolo_desktop.exchange.fhir_bundle import _STATUS_CODE, as_bundle
from recolo_desktop.services.clients.client_record import ClientRecord
from tests import fhir_bundles
from tests.builders import client

NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number"
STATUS = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus"
# UK Core's list for England, in its own words.
STATUSES = {
    "number-present-and-verified", "number-present-but-not-traced", "trace-required",
    "trace-attempted-no-match-or-multiple-match-found", "trace-needs-to-be-resolved", "trace-in-progress",
    "number-not-present-and-trace-not-required", "trace-postponed-baby-under-six-weeks-old",
}  # fmt: skip
USES = {"home", "work", "temp", "old", "billing"}
PHONE_USES = USES - {"billing"} | {"mobile"}
NAME_USES = {"usual", "official", "temp", "nickname", "anonymous", "old", "maiden"}
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@pytest.fixture(scope="module")
def bundles(tmp_path_factory):
    place = tmp_path_factory.mktemp("bundles")
    fhir_bundles.write(place)
    return {path.stem: json.loads(path.read_bytes()) for path in sorted(place.glob("*.json"))}


def resources(bundle, kind=None):
    every = [entry["resource"] for entry in bundle["entry"]]
    return [one for one in every if kind in (None, one["resourceType"])]


def references(value):
    if isinstance(value, dict):
        yield from ([value["reference"]] if "reference" in value else [])
        value = value.values()
    for one in value if isinstance(value, list | type({}.values())) else ():
        yield from references(one)


def test_every_part_has_a_uuid_of_its_own_and_every_reference_finds_one(bundles):
    for bundle in bundles.values():
        urls = [entry["fullUrl"] for entry in bundle["entry"]]
        assert len(set(urls)) == len(urls)
        for entry in bundle["entry"]:
            assert entry["fullUrl"] == f"urn:uuid:{UUID(entry['resource']['id'])}"
        assert set(references(bundle)) <= set(urls)


def test_the_patient_is_one_of_uk_core(bundles):
    for bundle in bundles.values():
        (patient,) = resources(bundle, "Patient")
        assert patient["meta"]["profile"] == ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"]
        official = [name for name in patient["name"] if name["use"] == "official"]
        assert [bool(name["family"]) for name in official] == [True]
        assert {name["use"] for name in patient["name"]} <= NAME_USES
        assert patient.get("gender", "unknown") in {"male", "female", "other", "unknown"}
        assert DAY.fullmatch(patient.get("birthDate", "1987"))
        assert all(address["use"] in USES for address in patient.get("address", ()))
        for one in patient.get("telecom", ()):
            assert one["system"] in {"phone", "email"}
            assert one.get("use", "home") in PHONE_USES
        for number in patient.get("identifier", ()):
            assert number["system"] == NHS_NUMBER
            assert re.fullmatch(r"\d{10}", number["value"])
            (status,) = number["extension"]
            assert status["url"] == STATUS
            assert {one["code"] for one in status["valueCodeableConcept"]["coding"]} <= STATUSES
        for contact in patient.get("contact", ()):
            assert contact.keys() & {"name", "telecom", "address", "organization"}


def test_every_status_of_a_number_has_its_code():
    assert set(_STATUS_CODE) == set(NumberStatus)
    assert set(_STATUS_CODE.values()) <= STATUSES


def test_an_allergy_says_whether_it_holds(bundles):
    every = [one for bundle in bundles.values() for one in resources(bundle, "AllergyIntolerance")]
    assert every
    for one in every:
        assert [coding["code"] for coding in one["clinicalStatus"]["coding"]] == ["active"]
        assert one["code"]["text"]


def test_of_merged_files_the_more_cautious_is_said(bundles):
    (allergy,) = resources(bundles["merged"], "AllergyIntolerance")
    assert "Latex" in allergy["code"]["text"]
    assert "coding" not in allergy["code"]


def test_what_the_file_knows_is_said_and_what_it_does_not_is_left_out(bundles):
    (full,) = resources(bundles["full"], "Patient")
    assert full["gender"] == "female"
    assert full["generalPractitioner"] == [{"display": "Dr Amal Osei, Fairlea Surgery"}]
    assert full["communication"] == [{"language": {"text": "Welsh"}, "preferred": True}]
    assert [one["valueBoolean"] for one in full["extension"]] == [True]
    assert {one.get("type", one["use"]) for one in full["address"]} == {"home", "postal", "old"}
    (least,) = resources(bundles["least"], "Patient")
    assert least.keys() == {"resourceType", "id", "meta", "name", "active"}
    (partly,) = resources(bundles["partly"], "Patient")
    assert (partly["birthDate"], partly["gender"]) == ("1987-03", "other")
    (prison,) = resources(bundles["prison"], "Patient")
    assert (prison["address"][0]["use"], prison["active"]) == ("temp", False)


def test_a_single_name_is_the_last_name():
    bundle = json.loads(as_bundle(ClientRecord(client=client(given_names="", family_name="Solo")), {}))
    assert resources(bundle, "Patient")[0]["name"][0]["family"] == "Solo"


def empty_in(value):
    """Where a text, list or object is empty, which the standard forbids."""
    if value in ("", [], {}):
        yield value
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inside:
        yield from empty_in(one)


def test_every_bundle_is_one_by_the_standards_own_models(bundles):
    for bundle in bundles.values():
        assert list(empty_in(bundle)) == []
        Bundle.model_validate(bundle)


TYPED = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1, max_size=20)


@settings(max_examples=60, deadline=None)
@given(
    names=st.lists(TYPED, min_size=3, max_size=3), lines=st.lists(TYPED | st.just(" "), max_size=3),
    postcode=st.just("") | TYPED, phone=st.just("") | TYPED, gender=st.sampled_from(["", "man", "woman", "they"]),
    needs=st.lists(TYPED, max_size=2), status=st.sampled_from(list(NumberStatus)), alert=st.just("") | TYPED,
)  # fmt: skip
def test_whatever_is_typed_leaves_as_the_standard_wants_it(names, lines, postcode, phone, gender, needs, status, alert):
    one = client(
        given_names=names[0], family_name=names[1], preferred_name=names[2], address=tuple(lines), postcode=postcode,
        phone=phone, gender=gender, communication_needs=tuple(needs), nhs_number_status=status, staff_safety=alert,
    )  # fmt: skip
    bundle = json.loads(as_bundle(ClientRecord(client=one), {}))
    assert list(empty_in(bundle)) == []
    Bundle.model_validate(bundle)
