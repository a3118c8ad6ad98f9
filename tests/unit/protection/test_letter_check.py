"""The letter check: leaks in many spellings are found, clean letters pass."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.finding import Severity, must_fix
from recolo_desktop.domain.letters.letter import Audience, Copy, Letter
from recolo_desktop.domain.protection.labelled_text import with_labels
from recolo_desktop.domain.protection.letter_check import findings
from tests.builders import client, person


def letter(body, **changes):
    values = {
        "id": "letter-1", "client_id": "client-1", "author_id": "staff-1", "kind_key": "after_session",
        "written_on": date(2026, 11, 24), "recipient_name": "Mr Daniel Hargreave", "recipient_role": "client",
        "recipient_address": ("14 Ashdown Terrace", "Fairlea", "ZZ99 3VZ"), "body": body, **changes,
    }  # fmt: skip
    return Letter(**values)


TO_PROBATION = {
    "recipient_name": "Gareth Snape", "recipient_role": "Probation practitioner", "recipient_address": ("1 Quay Road",),
}  # fmt: skip
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
    assert not must_fix(findings(letter(body), client(), (person(),)))


@pytest.mark.parametrize(
    "body", ["Thank you for coming. Your next visit is on 9 December.", "The birch trees by the lane.",
             "Callow youths play away.", "The order stays in force."],
)  # fmt: skip
def test_ordinary_words_pass(body):
    assert not findings(letter(body), client(), (person(),))


def test_a_shared_surname_asks_instead_of_blocking():
    found = findings(letter("The Hargreave family came."), client(), (person(name="Imogen Hargreave"),))
    assert [one.severity for one in found] == [Severity.CHECK]
    assert not findings(letter("Dear Mr Hargreave"), client(), (person(name="Imogen Hargreave"),))
    assert must_fix(findings(letter("Mrs Hargreave came."), client(), (person(name="Imogen Hargreave"),)))
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
    found = findings(letter("Ms Calloway rang.", audience=Audience.PROFESSIONAL, **TO_PROBATION), client(), (person(),))
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


HER = person(
    name="Imogen Calloway",
    also_known_as=("Immy",),
    address="Flat 2, 9 Birch Lane, Upper Fairlea, ZZ99 7QP",
    phone="07700 900456 (mobile), 01632 960 234 ext 2",
    email="immy.c@example.org",
    workplace="Harbour Lights Bakery",
    school="Fairlea Primary School",
    vehicle="blue Corsa AB12 CDE",
)
MORE_LEAKS = [
    "+44 7700 900456", "0044 7700 900456", "447700900456", "T07700900456", "07700900456x2", "٠٧٧٠٠٩٠٠٤٥٦", "(07700) 900-456",
    "01632 960234", "+44 (0)1632 960 234", "9 Birch Ln", "9a Birch Lane", "nine Birch Lane", "Birch Lane", "9 Birch",
    "Flat 2, 9, Birch\nLane", "ZZ997QP", "zz99 7qp", "ZZ99\n7QP", "Im\u043egen", "C\u0430lloway", "\u0131mogen", "Im0gen",
    "Ca11oway", "Im&#111;gen", "&#73;mogen", "Im&shy;ogen", "MsCalloway", "Calloway2", "imogen1990@x.org",
    "icalloway@example.org", "l'Imogen", "Imogen\u02bcs", "\u202enegomI\u202c", "Immy", "I m o g e n", "I-m-o-g-e-n",
    "Ｉｍｏｇｅｎ", "𝐈𝐦𝐨𝐠𝐞𝐧", "I\u2060mogen", "Imogen_Calloway", "immy.c@example.org", "Harbour Lights Bakery",
    "harbour lights bakery", "the Fairlea Primary School", "AB12CDE", "ab12 cde", "blue Corsa AB12 CDE", "ICalloway",
    "Calloway,Imogen", "ImogenCalloway", "IMOGEN'S", "Cal\u00adlo\u00adway", "Imo gen", "Callo way",
]  # fmt: skip


@pytest.mark.parametrize("body", MORE_LEAKS)
def test_no_way_of_writing_it_gets_past(body):
    assert must_fix(findings(letter(f"Well then. {body} is how it stands."), client(), (HER,))), body


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Łukasz Nowak", "Lukasz"), ("Søren Holm", "Soren"), ("Anna Müller", "Mueller"), ("Anna Mueller", "Müller"),
     ("Jo Straße", "Strasse"), ("Þora Jon", "Thora"), ("Susan Sir", "Sir Susan"), ("Sean O'Neill", "Neill"),
     ("Sean O’Neill", "O\u02bcNeill"), ("Anne-Marie Bell", "Annemarie"), ("Anne-Marie Bell", "Anne Marie"),
     ("李雷", "与李雷见面"), ("वि", "मैं वि से मिला"), ("Bo", "Bo")],
)  # fmt: skip
def test_names_of_every_kind_are_found(name, typed):
    assert must_fix(findings(letter(f"You met {typed}."), client(), (person(name=name),))), (name, typed)


@pytest.mark.parametrize(
    "body",
    ["Tell Imogn that I called.", "Imogne was there.", "Callaway said so.", "I.C. was there.", "Ask I. C. about it.",
     "the calloways' preimogenic"],
)  # fmt: skip
def test_what_looks_like_it_asks_and_never_passes_silently(body):
    assert findings(letter(body), client(), (HER,)), body


@pytest.mark.parametrize(
    ("field", "text"),
    [("subject", "About Ca11oway"), ("reference", "IMOGEN/CALLOWAY"), ("recipient_role", "Imogen"),
     ("sign_off", "Yours, not Immy's"), ("opening", "Dear Im\u043egen")],
)  # fmt: skip
def test_every_printed_part_is_looked_at(field, text):
    assert must_fix(findings(letter("x", **{field: text}), client(), (HER,)))


def test_a_shared_surname_in_the_heading_asks():
    found = findings(letter("x", subject="About Mrs Hargreave"), client(), (person(name="Imogen Hargreave"),))
    assert [one.severity for one in found] == [Severity.CHECK]


@pytest.mark.parametrize(
    "changes",
    [{"recipient_name": "Mr Daniel Hargreave", "recipient_role": "client", "recipient_address": ()},
     {"recipient_name": "Daniel Hargreave", "recipient_role": "x", "recipient_address": ("1 Quay Road",)},
     {"recipient_name": "The occupier", "recipient_role": "x", "recipient_address": ("14 Ashdown Terrace", "Fairlea")},
     {"recipient_name": "A", "recipient_role": "x", "recipient_address": ("Flat 14", "zz993vz")}],
)  # fmt: skip
def test_a_professional_letter_that_would_reach_the_client_is_refused(changes):
    assert must_fix(findings(letter("Progress.", audience=Audience.PROFESSIONAL, **changes), client(), ()))


def test_a_copy_to_the_client_makes_her_name_a_must_fix():
    for copy in (Copy(name="Mr Daniel Hargreave", role=""), Copy(name="himself", role="client")):
        copied = letter("Ms Calloway rang.", audience=Audience.PROFESSIONAL, **{**TO_PROBATION, "copies": (copy,)})
        assert must_fix(findings(copied, client(), (HER,)))
        clean = letter("Progress.", audience=Audience.PROFESSIONAL, **{**TO_PROBATION, "copies": (copy,)})
        assert [one.severity for one in findings(clean, client(), (HER,))] == [Severity.CHECK]


@pytest.mark.parametrize(
    ("name", "body"),
    [("May Lin", "You may come on 9 May 2026. We will hope for the best."), ("Will Day", "You will have a good day."),
     ("Ina Falk", "Help in a crisis: ring us."), ("Dan Ely", "Dear Daniel, yours sincerely, since then"),
     ("Ed Best", "He wanted to do his best."), ("Al An", "an alarm"), ("Ann Ring", "Ring us in the morning")],
)  # fmt: skip
def test_everyday_words_do_not_block(name, body):
    assert not must_fix(findings(letter(body), client(), (person(name=name, address="", phone=""),)))


def test_an_everyday_name_written_large_blocks():
    assert must_fix(findings(letter("I saw May there."), client(), (person(name="May Lin"),)))


def test_the_same_town_or_postcode_as_the_client_gives_nothing_away():
    near = person(name="Zoe Quux", address="9 Birch Lane, Fairlea, ZZ99 3VZ", phone="")
    found = findings(letter("Come to Fairlea on Monday."), client(), (near,))
    assert [one.key for one in found] == ["the client's address and that of Person A"]
    assert must_fix(findings(letter("She is at 9 Birch Lane."), client(), (near,)))


def test_an_alias_of_small_words_does_not_block_the_small_words():
    assert not findings(letter("Thank you for the plan."), client(), (person(also_known_as=("the Mum",)),))


def test_places_of_the_order():
    from tests.builders import condition

    hidden = condition(place="Harbour View Gardens", may_print_to_client=False)
    open_one = condition(place="Harbour View Gardens", may_print_to_client=True)
    text = "Keep away from Harbour View Gardens."
    assert must_fix(findings(letter(text), client(), (), (hidden,)))
    assert [one.severity for one in findings(letter(text), client(), (), (open_one,))] == [Severity.CHECK]


def test_a_long_letter_of_names_takes_no_longer_than_its_length():
    import time

    begun = time.perf_counter()
    assert len(findings(letter("Imogen " * 4000), client(), (HER,))) <= 70
    assert time.perf_counter() - begun < 5


def test_the_journal_key_of_a_finding_repeats_no_word_of_the_letter():
    for one in findings(letter("Imogen Calloway, 9 Birch Lane, 07700900456"), client(), (HER,)):
        assert "Person A" in one.key
        assert not {"imogen", "birch", "900456"} & set(one.key.lower().replace(",", " ").split())


@pytest.mark.parametrize(
    "body",
    [
        "Tell Person A I am sorry.", "He hopes she will forgive him.", "Let Person A know that I have changed.",
        "I want her to know.", "He asks that you forgive him.", "Please forward this to Person A.",
        "Convey his apologies.", "Please relay this.", "Let the victim know.", "Say hello to her.",
        "Pass this on to her.", "He sends his love.", "He asked us to tell her that he is well.",
    ],
)  # fmt: skip
def test_words_that_pass_a_message_on_are_asked_about(body):
    found = findings(letter(body, recipient_address=()), client(), (person(),))
    assert "passing a message on" in [one.key for one in found]


@pytest.mark.parametrize(
    "body",
    [
        "You asked us to tell your GP about the new tablets.", "We asked you to give us a call.",
        "Your uncle passed on in the spring.", "Please tell us if the date does not suit you.",
        "You want to know when the course begins.", "The bus passed the stop.", "Give this form to the office.",
    ],
)  # fmt: skip
def test_words_that_pass_nothing_on_are_let_be(body):
    found = findings(letter(body, recipient_address=()), client(), (person(),))
    assert "passing a message on" not in [one.key for one in found], body


def test_a_letter_to_the_client_asks_how_it_meets_what_he_needs():
    needy = client(communication_needs=("Easy read",), letter_point_size=16)
    asked = [one.key for one in findings(letter("Plain words."), needy, ())]
    assert "communication needs" in asked
    assert "type too small" in asked
    professional = letter("Plain words.", audience=Audience.PROFESSIONAL, recipient_role="GP practice")
    assert "communication needs" not in [one.key for one in findings(professional, needy, ())]
