"""What comes in from other systems and what goes out to another calendar."""

import json
from datetime import UTC, date, datetime

import pytest

from recolo_desktop.domain.appointment import Appointment, PlaceKind
from recolo_desktop.domain.calendar_file import as_calendar
from recolo_desktop.domain.errors import Refusal
from recolo_desktop.domain.fhir_patient import NHS_NUMBER, looks_like_fhir, read_patient
from recolo_desktop.domain.ids import ClientId
from recolo_desktop.domain.referral_import import as_rows, guessed, read_table

PATIENT = {
    "resourceType": "Patient",
    "identifier": [{"system": NHS_NUMBER, "value": "9990000026"}],
    "name": [
        {"use": "old", "family": "Before", "given": ["Jo"]},
        {"use": "official", "family": "Müller", "given": ["Jörg", "Karl"], "prefix": ["Mr"]},
    ],
    "gender": "male",
    "birthDate": "1980-04-03",
    "address": [{"use": "home", "line": ["1 High St"], "city": "Fairlea", "postalCode": "ZZ99 3WZ"}],
    "telecom": [{"system": "phone", "use": "mobile", "value": "07700 900321"}],
}


@pytest.mark.parametrize("wrapped", [PATIENT, {"resourceType": "Bundle", "entry": [{"resource": PATIENT}]}])
def test_a_fhir_patient_becomes_a_client(wrapped):
    content = json.dumps(wrapped).encode()
    assert looks_like_fhir(content)
    table = read_patient(content)
    places = guessed(table.columns)
    (row,) = as_rows(table, places, date(2026, 11, 24), (), (ClientId("x"),))
    assert row.problems == ()
    assert row.client.banner_name == "MÜLLER, Jörg Karl (Mr)"
    assert (row.client.nhs_number, row.client.birth_date) == ("9990000026", date(1980, 4, 3))
    assert row.client.address == ("1 High St", "Fairlea")
    assert row.client.postcode == "ZZ99 3WZ"
    assert row.client.phone == "07700 900321"


@pytest.mark.parametrize(
    "content", [b"{", b"{}", b'{"resourceType": "Bundle", "entry": [1, {"resource": 2}]}', b"[" * 9]
)
def test_what_is_no_patient_is_refused_in_words(content):
    with pytest.raises(Refusal):
        read_patient(content)


def test_a_birth_date_known_in_part_is_not_guessed():
    table = read_patient(json.dumps({**PATIENT, "birthDate": "1980-04"}).encode())
    (row,) = as_rows(table, guessed(table.columns), date(2026, 11, 24), (), (ClientId("x"),))
    assert row.client.birth_date is None


def test_a_file_of_another_kind_is_no_table():
    for content in (b"", b"one line only", b"\x00\x01\x02\n\x00"):
        with pytest.raises(Refusal):
            read_table(content)


def test_the_calendar_says_when_and_where_and_not_with_whom():
    def booked(**changes):
        made = {"id": "a", "client_id": "client-1", "staff_id": "staff-1", "on": date(2026, 7, 1), "starts": "10:00",
                "purpose": "Session 5 with Daniel", "location": "Room 2 of Imogen, Fairlea; east", "minutes": 50, "place": PlaceKind.ROOM}  # fmt: skip
        return Appointment(**{**made, **changes})

    text = as_calendar(
        [booked(), booked(id="b", location="14 Ashdown Terrace", place=PlaceKind.HOME), booked(id="c", outcome="2")],
        datetime(2026, 6, 1, tzinfo=UTC),
    )
    assert text.count("BEGIN:VEVENT") == 2
    assert "DTSTART:20260701T090000Z" in text
    assert "DTEND:20260701T095000Z" in text
    assert "LOCATION:Clinic" in text
    assert "LOCATION:Away visit" in text
    for hidden in ("Daniel", "Session", "Ashdown", "client-1", "Imogen", "Fairlea", "home", "Home"):
        assert hidden not in text
    assert all(len(line) <= 75 for line in text.split("\r\n"))
