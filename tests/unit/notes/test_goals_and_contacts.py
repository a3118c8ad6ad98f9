"""Goals and offers that meet a condition, and facts of the client's own that meet a protected person."""

import re

import pytest

from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.orders.court_order import Polarity
from recolo_desktop.domain.protection import activity_check, own_contacts
from tests.builders import client, condition, person

REQUIRES = {"polarity": Polarity.REQUIRE}
LIVE = (
    condition(category="NC_INDIRECT", number_on_face="1"),
    condition(id="3", category="ZONE_STREET", verbatim="Not to enter Quay Road or Mill Street", number_on_face="3"),
    condition(id="8", category="COURTAPP", number_on_face="8"),
    condition(id="10", category="CONFINE", number_on_face="10", zone_mode="confine", **REQUIRES),
    condition(id="11", category="ACCOUNT", number_on_face="11", **REQUIRES),
    condition(id="12", category="RELATION", number_on_face="12", **REQUIRES),
)


@pytest.mark.parametrize(
    ("goal", "number"),
    [
        ("Call my ex", "1"), ("Phone her on her birthday", "1"), ("Send a birthday card to my daughter", "1"),
        ("Visit my kids", "1"), ("Text my wife", "1"), ("Buy her flowers", "1"), ("Make amends", "1"),
        ("Speak with the mother of my children", "1"), ("Collect my things from the house", "1"),
        ("Run along Quay Road", "3"), ("Apply to the family court", "8"), ("Go on holiday to Spain", "10"),
        ("Move in with my brother", "10"), ("Set up a new email account", "11"), ("Start dating again", "12"),
    ],
)  # fmt: skip
def test_a_goal_that_meets_a_condition_asks(goal, number):
    assert any(f"condition {number}" in one for one in activity_check.findings(goal, LIVE)), goal


@pytest.mark.parametrize(
    "goal",
    [
        "Ask Person A for coffee", "Win I. back", "Say sorry to I", "Tell them sorry", "Text a certain someone",
        "Send it through a friend", "Write a poem to my one and only", "Leave roses at the door",
        "Find out where they moved to", "Be near the one I love", "Be a dad again to my boy", "Collect O. from school",
        "Stand by the gate of the primary", "Sit where the blue car is", "Move to the same road", "Ask her to forgive me",
        "Find where the ex lives", "Learn her shifts", "Learn who Person A sees now",
    ],
)  # fmt: skip
def test_a_goal_that_may_lead_to_somebody_asks(goal):
    assert activity_check.findings(goal, LIVE), goal


@pytest.mark.parametrize(
    "goal",
    [
        "Cook supper on three days a week",
        "Walk by the river",
        "Sleep before midnight",
        "Finish the plumbing course",
        "Learn to cook",
        "Find out about the bus pass",
        "Live by myself",
        "Sit by the sea",
        "Get my bike back",
    ],
)
def test_everyday_goals_do_not(goal):
    assert activity_check.findings(goal, LIVE) == ()


def words_looked_for():
    """Each plain word of the table, which stands for itself there, with a category that it is about."""
    for categories, pattern, _does in activity_check._WORDS:
        without_groups = re.sub(r"\(\?:[^()]*\)", "#", pattern)
        without_groups = re.sub(r"\(\?:[^()]*\)", "#", without_groups[1:])
        for word in re.findall(r"(?<=[|(])([a-z]{3,})(?=[|)])", without_groups):
            yield min(categories), word


@pytest.mark.parametrize(("category", "word"), list(words_looked_for()))
def test_of_what_is_looked_for_several_are_found_too(category, word):
    live = (condition(category=category, number_on_face="5"),)
    several = f"{word[:-1]}ies" if word.endswith("sery") else f"{word}es" if word.endswith(("ch", "s")) else f"{word}s"
    for said in (word, several):
        assert activity_check.findings(f"Two {said}, and then home", live), said


HER = person(
    name="Imogen Lee", also_known_as=("Immy",), address="9 Birch Lane, Upper Fairlea, ZZ97 1AB",
    workplace="Harbour Lights Bakery", school="Fairlea Primary School ZZ96 1AA",
)  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {"referrer": "Imogen Lee"}, {"case_holder": "I. Lee, 07700 900456"}, {"referral_agency": "Harbour Lights Bakery"},
        {"staff_safety": "His partner works at Harbour Lights Bakery"}, {"lives_with": "Imogene"},
        {"correspondence_address": ("3 Elm Way",), "correspondence_postcode": "ZZ97 4QQ"},
        {"address": ("3 Elm Way",), "postcode": "ZZ96 4QQ"},
        {"contacts": (Contact(kind=ContactKind.OTHER, name="X", address=("3 Elm Way", "ZZ97 4QQ")),)},
    ],
)  # fmt: skip
def test_a_fact_of_his_that_equals_or_neighbours_one_of_hers_is_said_without_saying_what(changes):
    said = own_contacts.warnings(client(**changes), (HER,))
    assert said, changes
    assert not any(word in " ".join(said) for word in ("Imogen", "Lee", "Birch", "Harbour", "ZZ9"))


def test_an_ordinary_file_says_nothing():
    assert own_contacts.warnings(client(), (HER,)) == ()
