"""The letter check: leaks in many spellings are found, clean letters pass."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.client import Answer
from recolo_desktop.domain.letter import Audience, Copy, Letter
from recolo_desktop.domain.letter_check import Severity, findings, must_fix, with_labels
from tests.builders import client, person


def letter(body, **changes):
    values = {
        "id": "letter-1", "client_id": "client-1", "author_id": "staff-1", "kind_key": "after_session",
        "written_on": date(2026, 11, 24), "recipient_name": "Mr Daniel Hargreave", "recipient_role": "client",
        "recipient_address": ("14 Ashdown Terrace", "Fairlea", "ZZ99 3VZ"), "body": body, **changes,
    }  # fmt: skip
    return Letter(**values)


LEAKS = [
    "You must not contact Ms Calloway.", "Imogen is safe.", "imogen calloway", "CALLOWAY'S house", "Ms  Calloway’s car",
    "Cal-lo-way", "Imogen\nCalloway", "the Calloways", "She lives at 9 Birch Lane.", "9, birch-lane",
    "upper fairlea", "Ring 07700900456", "ring 07700 900 456", "07700-900-456", "Ímögen",
]  # fmt: skip


@pytest.mark.parametrize("body", LEAKS)
def test_a_letter_to_the_client_cannot_name_the_protected_person(body):
    found = must_fix(findings(letter(body), client(), (person(),)))
    assert found, body
    assert all(body[one.start : one.end] for one in found)


@pytest.mark.parametrize("body", LEAKS)
def test_putting_the_safe_words_in_clears_the_finding(body):
    for _ in range(5):
        found = [one for one in findings(letter(body), client(), (person(),)) if one.start >= 0]
        if not found:
            break
        body = body[: found[0].start] + found[0].replace_with + body[found[0].end :]
    assert not findings(letter(body), client(), (person(),))


@pytest.mark.parametrize(
    "body", ["Thank you for coming. Your next visit is on 9 December.", "The birch trees by the lane.",
             "Callow youths play away.", "The order stays in force."],
)  # fmt: skip
def test_ordinary_words_pass(body):
    assert not findings(letter(body), client(), (person(),))


def test_a_shared_surname_asks_instead_of_blocking():
    found = findings(letter("Dear Mr Hargreave"), client(), (person(name="Imogen Hargreave"),))
    assert [one.severity for one in found] == [Severity.CHECK]
    assert must_fix(findings(letter("Imogen Hargreave"), client(), (person(name="Imogen Hargreave"),)))


def test_the_heading_and_the_copies_are_looked_at_too():
    assert must_fix(findings(letter("Hello", subject="About Imogen"), client(), (person(),)))
    copied = letter("Hello", copies=(Copy(name="I Calloway", role=""),))
    assert must_fix(findings(copied, client(), (person(),)))


@pytest.mark.parametrize(
    "changes", [{"opening": "Dear Imogen"}, {"sign_off": "Imogen sends her regards"}, {"recipient_name": "Ms I Calloway"},
                {"recipient_address": ("9 Birch Lane", "Upper Fairlea")}],
)  # fmt: skip
def test_no_other_part_of_the_letter_may_name_her_either(changes):
    assert must_fix(findings(letter("Hello", **changes), client(), (person(),)))


@pytest.mark.parametrize("body", ["Cal\u200bloway", "Call\u00adoway", "I. Calloway", "CALLO\nWAY"])
def test_characters_that_nobody_sees_hide_nothing(body):
    assert must_fix(findings(letter(body), client(), (person(),)))


def test_a_professional_letter_asks():
    found = findings(letter("Ms Calloway rang.", audience=Audience.PROFESSIONAL, recipient_address=("1 Quay Road",)),
                     client(), (person(),))  # fmt: skip
    assert [one.severity for one in found] == [Severity.CHECK]
    assert "Person A" in found[0].replace_with


def test_a_professional_letter_never_goes_to_the_clients_home():
    home = letter("Progress.", audience=Audience.PROFESSIONAL)
    assert must_fix(findings(home, client(), ()))


def test_unsafe_post_blocks_and_unasked_post_asks():
    assert must_fix(findings(letter("Hello"), client(post_is_safe=Answer.NO), ()))
    assert [one.severity for one in findings(letter("Hello"), client(post_is_safe=Answer.NOT_ASKED), ())] == ["check"]
    assert not findings(letter("Hello", recipient_address=()), client(post_is_safe=Answer.NO), ())


@given(st.text(alphabet=" \n.,;:!?'\"()", max_size=6), st.booleans(), st.text(alphabet="abc \n", max_size=30))
def test_no_punctuation_case_or_place_hides_a_name(gap, upper, around):
    name = f"Imogen {gap}Calloway"
    body = f"{around} {name.upper() if upper else name} {around}"
    assert must_fix(findings(letter(body), client(), (person(),)))


def test_screens_show_the_letter_of_the_order_instead_of_the_name():
    text = "Not to contact Ms Imogen Calloway, or go within 100 metres of 9 Birch Lane."
    shown = with_labels(text, (person(),))
    assert shown == "Not to contact Person A, or go within 100 metres of (address of Person A)."
