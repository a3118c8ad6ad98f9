"""Referrals as real senders write them: FHIR patients and tables, by somebody who had not seen the program."""

import base64
import json
import re
from datetime import date
from pathlib import Path

import pytest

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.clients.client import NumberStatus
from recolo_desktop.domain.clients.fhir_patient import read_patient
from recolo_desktop.domain.clients.referral_import import as_rows, guessed, read_table

CORPORA = Path(__file__).parents[2] / "corpora"
TODAY = date(2026, 11, 24)
_STATUS = {NumberStatus.VERIFIED: "verified", NumberStatus.NOT_TRACED: "not verified"}


UNREADABLE = {"T11"}  # a quotation mark that never closes


def cases(name):
    return json.loads((CORPORA / name).read_text(encoding="utf-8"))


def rows_of(table):
    return as_rows(table, guessed(table.columns), TODAY, (), tuple(f"c{at}" for at in range(len(table.rows))))


def facts(client):
    born = client.birth_date.isoformat() if client.birth_date else client.birth_date_in_part
    return {
        "title": client.title, "given_names": client.given_names, "family_name": client.family_name,
        "preferred_name": client.preferred_name, "birth_date": born, "nhs_number": client.nhs_number,
        "nhs_number_status": _STATUS.get(client.nhs_number_status, "unknown"), "gender": client.gender.lower(),
        "address": ", ".join(client.address), "postcode": client.postcode,
        "correspondence_address": ", ".join(client.correspondence_address), "phone": client.phone,
        "email": client.email, "gp_organisation": ", ".join(one.name for one in client.contacts),
        "language": client.first_language, "interpreter": client.interpreter is Answer.YES,
        "communication_needs": ", ".join(client.communication_needs),
    }  # fmt: skip


def alike(field, got, wanted):
    if isinstance(wanted, list):
        wanted = ", ".join(wanted)
    if field == "phone":
        got, wanted = (re.sub(r"\D", "", re.sub(r"^\+44", "0", str(one))) for one in (got, wanted))
    got, wanted = (re.sub(r"\s", "", str(one)).casefold() for one in (got, wanted))
    return got == wanted or (field == "gp_organisation" and wanted and wanted in got)


@pytest.mark.parametrize("case", cases("senders.json"), ids=lambda case: case["id"])
def test_a_patient_as_a_sender_writes_it(case):
    wanted = case["expect"]
    content = json.dumps(case["resource"]).encode()
    if wanted.get("refused"):
        with pytest.raises(Refusal) as refused:
            read_patient(content, TODAY)
        assert not [one for one in wanted.get("must_not_contain", ()) if one in str(refused.value)]
        return
    table = read_patient(content, TODAY)
    (row,) = rows_of(table)
    got = facts(row.client)
    wrong = {field: (got[field], value) for field, value in wanted.items()
             if field in got and not alike(field, got[field], value)}  # fmt: skip
    assert wrong == {}
    said = repr((got, row.client.other_phones, row.client.contacts))
    assert [one for one in wanted.get("must_not_contain", ()) if one in said] == []
    left_out = " ".join(table.left_out).lower()
    assert [one for one in wanted.get("must_mention", ()) if one.lower() not in left_out] == []
    assert bool(table.says) == bool(wanted.get("deceased"))


@pytest.mark.parametrize("case", cases("tables.json"), ids=lambda case: case["id"])
def test_a_table_as_a_sender_writes_it(case):
    wanted = case["expect"]
    content = base64.b64decode(case["base64"]) if "base64" in case else case["text"].encode()
    if case["id"] in UNREADABLE:
        with pytest.raises(Refusal) as refused:
            read_table(content)
        assert all(str(line) in str(refused.value) for line in wanted["must_name_line"])
        return
    rows = rows_of(read_table(content))
    assert not wanted.get("refused") or not any(row.client.family_name for row in rows)
    named = {row.number for row in rows if row.problems}
    named |= {int(found) for row in rows for one in row.problems for found in re.findall(r"line (\d+)", one.message)}
    assert set(wanted.get("must_name_line", ())) <= named
    for one in wanted.get("rows", ()):
        mine = [row.client for row in rows if _is_this(row.client, one)]
        assert mine, one
        got = facts(mine[0])
        assert {field: got[field] for field, value in one.items() if not alike(field, got[field], value)} == {}
    said = repr([facts(row.client) for row in rows])
    assert [one for one in wanted.get("must_not_contain", ()) if one in said] == []


def _is_this(client, wanted):
    family, given = wanted.get("family_name") or "", wanted.get("given_names") or ""
    return client.family_name.casefold() == family.casefold() and (
        not given or client.given_names.casefold() == given.casefold()
    )
