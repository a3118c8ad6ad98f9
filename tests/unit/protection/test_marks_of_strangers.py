"""Facts as people record them, by somebody who had not seen the matcher: said word for word in a letter they are stopped.

What only asks (a house called Church House, a shop that every town has) is held as asking; it may only get better.
"""

import json
from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.protection.letter_check import findings
from tests.builders import client, person
from tests.casts import FOLDER
from tests.unit.protection.test_letter_check import letter

CASES = json.loads((FOLDER / "marks.json").read_text(encoding="utf-8"))
FIELDS = sorted({one["field"] for one in CASES})


def said_of(case):
    nobody = person(name="Qqzxv Wwjkq", address="", phone="")
    value = (case["value"],) if case["field"] == "also_known_as" else case["value"]
    found = findings(letter(case["sentence"]), client(), (replace(nobody, **{case["field"]: value}),))
    return "block" if must_fix(found) else "ask" if found else "silent"


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_recorded_is_found_word_for_word(field):
    rank = ("silent", "ask", "block")
    cases = [one for one in CASES if one["field"] == field]
    worse = [(one["value"], one["sentence"]) for one in cases if rank.index(said_of(one)) < rank.index(one["said"])]
    assert worse == []


def test_most_of_it_blocks():
    assert sum(one["said"] == "block" for one in CASES) >= 0.9 * len(CASES)
