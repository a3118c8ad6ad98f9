"""Leaks that an auditor got past the check, each held here; and letters that must stay free of false blocks."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.letters.letter import Audience, Copy
from recolo_desktop.domain.protection.letter_check import findings
from recolo_desktop.domain.protection.reaching import reaches_client
from tests.builders import client, condition, person
from tests.unit.protection.test_letter_check import TO_PROBATION, letter

HER = person(
    name="Sarah May Whitfield",
    also_known_as=(),
    address="Rose Cottage, 27 Grange Road, Bitterne, ZZ18 5QR",
    phone="07700 900111",
    email="sarah.whitfield88@example.org",
    workplace="BBC",
    school="St Mary's C of E Primary School",
    vehicle="white Golf LP68, private plate IMY 1",
    advocate="Kelly Ashworth, Harbour Advocacy Service",
    handles="@saz_w88, GamerSaz",
    circle="Linda Oakes (mother), 4 Elm Close, Totton, 07700 900222\nDean Prowse, AB12 CDE",
)


def about(body, people=(HER,), **changes):
    return [one for one in findings(letter(body, recipient_address=(), **changes), client(), people) if one.start >= 0]


@pytest.mark.parametrize(
    "said",
    [
        "Sara", "Saz", "SW", "S.W.", "$arah", "Sarah Whitfield", "ZZ18 5QR", "ZZI8 5QR", "zzl8 5qr", "Rose Cottage",
        "the BBC", "St Mary's Primary School", "Saint Mary's Primary School", "St Mary's C of E Primary",
        "a Golf, LP68", "IMY 1", "saz_w88", "gamersaz", "Kelly Ashworth", "Harbour Advocacy Service", "Linda Oakes",
        "Linda", "4 Elm Close", "07700 900222", "Dean Prowse", "AB12 CDE",
    ],
)  # fmt: skip
def test_every_way_to_say_who_or_where_she_is_is_seen(said):
    assert about(f"Yesterday you spoke of {said} again."), said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Katherine O'Brien", "Kate"), ("Katherine O'Brien", "Katie"), ("Elizabeth Jones", "Liz"),
        ("Elizabeth Jones", "Beth"), ("Rebecca Stone", "Becca"), ("Mohammed Khan", "Mo"), ("Robert Ellis", "Bob"),
    ],
)  # fmt: skip
def test_usual_short_forms_ask(name, said):
    assert about(f"Yesterday you saw {said} again.", (person(name=name),))


def test_an_everyday_street_asks_and_does_not_block():
    hers = person(name="Zara Quill", address="8 High Street, Hamble", phone="")
    assert must_fix(tuple(about("You walked to 8 High Street.", (hers,))))
    assert not must_fix(tuple(about("You walked along the High Street.", (hers,))))
    assert about("You walked along the High Street.", (hers,))


@pytest.mark.parametrize(
    "copy",
    [
        Copy(name="Client", role=""), Copy(name="The patient", role="patient"), Copy(name="client", role="by hand"),
        Copy(name="Daniel", role=""), Copy(name="", role="the client"), Copy(name="Mr D Hargreave", role="himself"),
    ],
)  # fmt: skip
def test_a_copy_to_the_client_reaches_him_however_it_is_put(copy):
    sent = letter("Sarah is well.", audience=Audience.PROFESSIONAL, copies=(copy,), **TO_PROBATION)
    assert reaches_client(sent, client())
    assert must_fix(findings(sent, client(), (HER,)))


@pytest.mark.parametrize("copy", [Copy(name="Daniel Okoro", role="probation"), Copy(name="Daniel", role="solicitor")])
def test_a_copy_to_somebody_else_does_not(copy):
    assert not reaches_client(letter("", audience=Audience.PROFESSIONAL, copies=(copy,), **TO_PROBATION), client())


def test_a_copy_to_a_client_whose_post_is_unsafe_asks():
    sent = letter("Hello", audience=Audience.PROFESSIONAL, copies=(Copy(name="Client", role=""),), **TO_PROBATION)
    found = findings(sent, client(post_is_safe=Answer.NO), ())
    assert "a copy to the client, unsafe post" in {one.key for one in found}


OLD_ZONE = condition(
    id="old", number_on_face="3", category="ZONE_STREET", place="Quay Road, Fairlea", closed_on=date(2026, 9, 1)
)
NEW_ZONE = replace(
    OLD_ZONE, id="new", place="Saltmarsh Close, Netherby", closed_on=None, starts_on=date(2026, 9, 1),
    may_print_to_client=False,
)  # fmt: skip


def test_a_place_kept_back_stays_so_beside_an_older_condition_with_the_same_number():
    def found(body, **changes):
        return findings(letter(body, **changes), client(), (), (OLD_ZONE, NEW_ZONE))

    assert must_fix(found("Keep away from Saltmarsh Close."))
    assert found("She has moved to Netherby.")
    assert must_fix(found("Hello", subject="The zone at Saltmarsh Close"))


def test_somebody_with_the_clients_own_name_asks_once():
    child = person(name="Daniel Calloway", label="Person B", address="", phone="")
    found = about("Daniel, you asked after Daniel and his school. Daniel is well.", (child,))
    assert [one.key for one in found] == ["a name that the client and Person B share"]
    assert must_fix(tuple(about("You asked after Daniel Calloway.", (child,))))


def test_an_opening_that_names_somebody_beside_the_client_is_read():
    opened = letter("Hello", opening="Dear Mr Daniel Hargreave and Sarah Whitfield")
    assert must_fix(findings(opened, client(), (HER,)))
    assert not must_fix(findings(letter("Hello", opening="Dear Mr Hargreave"), client(), (HER,)))


def test_the_shared_home_asks_before_anything_is_posted():
    shared = client(address=("Rose Cottage", "Bitterne"), postcode="ZZ18 5QR")
    sent = letter("Hello", recipient_address=("Rose Cottage", "Bitterne", "ZZ18 5QR"))
    assert "the client's address and that of Person A" in {one.key for one in findings(sent, shared, (HER,))}


PASSED_ON = (
    "She wants you to know that the children are well.",
    "Person A asked us to tell you to stop.",
    "Person A says that the letters must end.",
    "She has forgiven you.",
    "Please let your ex-partner know that he is sorry.",
    "Please pass his apology along to Person A.",
    "Please pass on my apologies.",
    "Please inform Person A that he is sorry.",
    "I enclose a letter from Daniel to his former partner.",
    "He would like you to give this card to his daughter.",
    "Please remind the victim that he has changed.",
    "He asks that she forgives him.",
    "He would like her to know that he is well.",
    "Could you hand his note over to the complainant?",
    "Tell Person A that he is in treatment.",
)
NOT_PASSED_ON = (
    "Please tell him that the room has moved.",
    "We asked him to attend on Tuesday.",
    "He told us that he sleeps better.",
    "Please let us know when the hearing is.",
    "The order stands. He knows that contact is not allowed.",
    "I wrote to the GP about the tablets.",
)


@pytest.mark.parametrize("body", PASSED_ON)
def test_words_that_carry_a_message_ask(body):
    found = findings(letter(body, audience=Audience.PROFESSIONAL, **TO_PROBATION), client(gender="Male"), ())
    assert any(one.key.startswith("passing a message on") for one in found), body


@pytest.mark.parametrize("body", NOT_PASSED_ON)
def test_words_about_the_client_do_not(body):
    found = findings(letter(body, audience=Audience.PROFESSIONAL, **TO_PROBATION), client(gender="Male"), ())
    assert not any(one.key.startswith("passing a message on") for one in found), body


@pytest.mark.parametrize(
    "body",
    ["He poses no real risk.", "The risk is nil.", "He was jailed for 5 years.", "It means five years inside.",
     "He is not a danger.", "A breach carries up to five years in prison."],
)  # fmt: skip
def test_claims_that_no_letter_makes_ask(body):
    assert any("risk" in one.key or "sentence" in one.key for one in about(body)), body


@pytest.mark.parametrize("body", ["You were convicted of stalking.", "Since the offence you have slept badly."])
def test_after_an_acquittal_no_letter_speaks_of_a_conviction(body):
    sent = letter(body, recipient_address=())
    assert must_fix(findings(sent, client(), (), acquitted=True))
    assert not must_fix(findings(sent, client(), ()))


_FIRST = [
    "Hill",
    "Church",
    "Mill",
    "Park",
    "Station",
    "Green",
    "High",
    "Castle",
    "Bridge",
    "Birch",
    "Court",
    "Farm",
    "Manor",
    "Grove",
    "Rise",
    "Lane",
    "Close",
    "Old",
    "North",
    "Market",
]
_LAST = [
    "Road",
    "Street",
    "Lane",
    "Close",
    "Rise",
    "Avenue",
    "Drive",
    "Way",
    "Hill",
    "Court",
    "Place",
    "Gardens",
    "Green",
    "Walk",
    "View",
    "Crescent",
    "Terrace",
    "Mews",
    "Park",
    "Grove",
    "Row",
    "Square",
    "Yard",
]
_WITHOUT_A_WORD_FOR_A_STREET = (
    "40 Broadway", "12 Parkway", "3 Hillside", "5 The Parade", "6 First Avenue", "6 1st Avenue", "14 The Cut", "3 Kingsway",
    "62 Southgate", "88 Long Acre", "101 Main Road", "15 Elms", "3 Circus", "16 Vale", "20 Crossways", "7 Heath End",
)  # fmt: skip


@pytest.mark.parametrize(
    "home", [f"40 {one} {other}" for one in _FIRST for other in _LAST] + [*_WITHOUT_A_WORD_FOR_A_STREET]
)
def test_a_number_with_its_street_is_an_address_whatever_the_street_is_called(home):
    her = person(name="Imogen Calloway", address=f"{home}, Netherby, ZZ97 4QT")
    assert must_fix(findings(letter(f"We know that {home} is where you went."), client(), (her,)))
