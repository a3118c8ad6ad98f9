"""What comes in from other systems and what goes out to another calendar."""

import json
from datetime import UTC, date, datetime

import pytest

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.fhir_patient import looks_like_fhir, read_patient
from recolo_desktop.domain.clients.referral_import import as_rows, guessed, read_table
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.diary.calendar_file import as_calendar

TODAY = date(2026, 11, 24)
PATIENT = {
    "resourceType": "Patient",
    "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990000026"}],
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
    table = read_patient(content, TODAY)
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
        read_patient(content, TODAY)


def test_a_birth_date_known_in_part_is_not_guessed():
    table = read_patient(json.dumps({**PATIENT, "birthDate": "1980-04"}).encode(), TODAY)
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


TODAY = date(2026, 11, 24)


def rows_of(text, known=(), encoding="utf-8"):
    table = read_table(text.encode(encoding))
    ids = tuple(ClientId(f"c{at}") for at in range(len(table.rows)))
    return as_rows(table, guessed(table.columns), TODAY, known, ids)


@pytest.mark.parametrize(
    "columns",
    ["Victim surname,Victim address,Victim phone,Client last name,Client first name",
     "Partner's last name,Ex address,Complainant phone,Surname of client,Forename of client",
     "Next of kin surname,Emergency contact address,Carer phone,Last name,First name",
     "GP surname,Surgery address,Practice phone,Patient surname,Patient forename",
     "Her last name,Their address,Mother phone,Last name,First names"],
)  # fmt: skip
def test_a_column_that_may_be_somebody_elses_is_never_taken_by_itself(columns):
    (row,) = rows_of(f"{columns}\nCalloway,9 Birch Lane,07700 900456,Hargreave,Daniel\n")
    assert (row.client.family_name, row.client.given_names) == ("Hargreave", "Daniel")
    assert (row.client.address, row.client.phone) == ((), "")


def test_what_is_wrong_with_a_row_is_said_with_its_line_in_the_file():
    text = (
        'Last name,First name,Date of birth,NHS number\nHargreave,Daniel,14/03/1987,9990000018\n"Webber\nSmith",Tom,,\n'
        "Lind,Rosa,01/02/1990,,one too many\nHárgreave,Dan,14 Mar 1987,\n"
    )
    rows = rows_of(text)
    assert [row.number for row in rows] == [2, 3, 5, 6]
    assert rows[0].problems == ()
    assert rows[1].client.family_name == "Webber Smith"
    assert "5 fields" in rows[2].problems[0].message
    assert "line 2" in rows[3].problems[0].message


@pytest.mark.parametrize("known", ["O’Neil", "ONEIL", "O'Neal"])
def test_somebody_who_is_here_already_is_named_however_the_name_is_written(known):
    here = Client(id="c", given_names="Sean", family_name=known, birth_date=date(1990, 2, 1))
    (row,) = rows_of("Last name,First name,Date of birth\nO'Neil,Sean,1/2/1990\n", (here,))
    assert row.looks_like == here.banner_name


def test_a_quotation_mark_that_never_closes_is_refused_with_its_line():
    with pytest.raises(Refusal, match="line 3"):
        read_table(b'Last name,First name\nWebber,Tom\n"Lind,Rosa\nSmith,Ann\n')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_come_in_as_they_were_written(encoding):
    (row,) = rows_of("Last name,First name\nMüller,Zoë\n", encoding=encoding)
    assert (row.client.family_name, row.client.given_names) == ("Müller", "Zoë")


def test_letters_that_cannot_be_told_are_refused_and_never_guessed():
    with pytest.raises(Refusal, match="UTF-8"):
        read_table(b"Last name,First name\nM\x81ller,Zo\x9d\n")


def test_address_columns_are_joined_and_stop_at_what_is_somebody_elses():
    text = "Last name,Address 1,Address 2,Town,Postcode,Victim town\nLind,Flat 2,1 Quay Road,Fairlea,ZZ99 3VZ,Upper Fairlea\n"
    (row,) = rows_of(text)
    assert row.client.address == ("Flat 2", "1 Quay Road", "Fairlea")


def test_several_dates_of_one_column_decide_what_comes_first():
    rows = rows_of("Last name,Date of birth\nLind,03/14/1987\nWebber,04/05/1990\n")
    assert [row.client.birth_date for row in rows] == [date(1987, 3, 14), date(1990, 4, 5)]
    rows = rows_of("Last name,Date of birth\nLind,14/03/1987\nWebber,04/05/1990\n")
    assert [row.client.birth_date for row in rows] == [date(1987, 3, 14), date(1990, 5, 4)]
