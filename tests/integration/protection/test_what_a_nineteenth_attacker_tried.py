"""What the nineteenth attacker got past: lists that outweighed what is recorded, and labels that told or were kept."""

import pytest

from tests.builders import client, condition, make_store, order, person
from tests.integration.protection.test_what_a_fourth_attacker_tried import HEADINGS, begun

pytestmark = pytest.mark.proof

NOTHING_ELSE = {"address": "", "phone": "", "email": "", "workplace": "", "school": "", "handles": "", "vehicle": ""}


@pytest.fixture
def cast(tmp_path):
    """A store with one client and one person protected from him, each with these facts."""
    made = []

    def cast_of(his, hers):
        store = make_store(tmp_path / f"records-{len(made)}")
        made.append(store)
        store.services.clients.register(store.actor, client(**his))
        her = person(**{"name": "Imogen Calloway", **NOTHING_ELSE, **hers})
        store.services.court_orders.record(store.actor, order(), (her,), (condition(verbatim="Not to contact her."),))
        store.services.clients.open(store.actor, "client-1")
        return store

    yield cast_of
    for store in made:
        store.vault.close()


def found_in(store, **changes):
    body = changes.pop("body", "Thank you for coming.")
    letter = begun(store, store.actor, "after_session", body=f"{HEADINGS}\n\n{body}", **changes)
    return store.services.letters.preview(store.actor, letter).findings


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("Tesco", "Tesco"), ("Boots, High Street, Fairlea", "Boots"), ("Greggs, 12 High Street, Fairlea ZZ99 4AA", "Greggs"),
        ("Specsavers", "Specsavers"), ("Aldi, Quay Street", "Aldi"), ("YMCA", "YMCA"), ("Costa (barista)", "Costa"),
    ],
)  # fmt: skip
def test_a_shop_that_everybody_knows_is_where_she_works_if_that_is_recorded(cast, where, said):
    store = cast({}, {"workplace": where})
    assert [
        one for one in found_in(store, body=f"You went into {said} twice last week and stood by the till.") if one.about
    ]


@pytest.mark.parametrize(
    ("his", "hers", "said"),
    [
        ({"given_names": "Daniel James"}, "Laura James", "You asked after James. James works nights now."),
        ({"given_names": "Daniel", "preferred_name": "Calloway"}, "Imogen Calloway", "Calloway works nights now."),
        ({"given_names": "James"}, "Laura James", "James has moved to the coast."),
    ],
)
def test_his_own_name_silences_nobody_who_does_something(cast, his, hers, said):
    store = cast({"family_name": "Hargreave", **his}, {"name": hers})
    assert [one for one in found_in(store, body=said) if one.start >= 0]


@pytest.mark.parametrize("part", ["subject", "opening", "sign_off"])
def test_a_first_name_that_both_have_is_asked_about_beside_the_body_too(cast, part):
    store = cast({"given_names": "Alex", "preferred_name": ""}, {"name": "Alex Calloway"})
    assert found_in(store, **{part: "Where Alex lives now"})


def test_his_own_name_in_his_own_salutation_asks_nothing(cast):
    store = cast({"given_names": "Daniel James", "preferred_name": "James"}, {"name": "Laura James"})
    assert found_in(store, opening="Dear James,", body="Thank you for coming, James.") == ()


@pytest.mark.parametrize(
    ("street", "hers", "said"),
    [
        ("3 Hollybank Road", {"workplace": "Hollybank Garden Centre, Mill Road"}, "You asked when Hollybank opens."),
        ("3 Quarrydown Lane", {"school": "Quarrydown Primary"}, "You said Quarrydown has its fair on Friday."),
        ("3 Rosewood Court", {"handles": "@rosewood"}, "You follow rosewood online."),
        ("3 Panda Court", {"vehicle": "blue Fiat Panda, ZZ19 ABC"}, "The Panda was there."),
        ("3 Willow Road", {"advocate": "Tess Orme, Willow Advocacy"}, "You asked who at Willow rings us."),
    ],
)
def test_a_word_of_his_street_silences_nothing_of_hers(cast, street, hers, said):
    store = cast({"address": (street, "Fairlea")}, hers)
    assert found_in(store, body=said)


def test_his_own_street_with_its_number_asks_nothing(cast):
    store = cast({"address": ("3 Hollybank Road", "Fairlea")}, {"workplace": "Hollybank Garden Centre, Mill Road"})
    assert found_in(store, body="We will write to 3 Hollybank Road.") == ()


@pytest.mark.parametrize("name", ["Lily", "Carol", "Dawn", "Maria", "Robin"])
@pytest.mark.parametrize(
    "said",
    [
        "{} has moved to the coast.",
        "{} has a new flat by the sea.",
        "{} is at the new house now.",
        "{} lives at the coast.",
    ],
)
def test_her_name_in_small_letters_at_the_head_of_a_sentence_is_hers(cast, name, said):
    store = cast({}, {"name": f"{name} Marchbank"})
    assert found_in(store, body=said.format(name.lower()))
