"""What is known and harmless in a record takes no protected name's mark away, and lets no message through."""

from dataclasses import replace

import pytest

from tests.builders import person
from tests.integration.protection.test_what_a_seventh_attacker_tried import letter

LINES = ("c/o {name}", "{name} House", "The {family}s", "Flat 2, {family} Court", "with {name} and others")


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("of", ["the client", "a professional"])
def test_an_address_line_that_holds_the_name_excuses_it_nowhere(store_with_order, line, of):
    store, name = store_with_order, person().name
    line = line.format(name=name, family=name.split()[-1])
    seen = store.services.clients.open(store.actor, "client-1").client
    contact = next(one for one in seen.contacts if one.kind.is_professional)
    changed = (
        replace(seen, address=(line, "Fairlea"))
        if of == "the client"
        else replace(seen, contacts=(replace(contact, address=(line, "Fairlea")),))
    )
    before = store.services.letters.preview(store.actor, letter(store, f"It is known as {line}.")).findings
    store.services.clients.amend(store.actor, seen, changed)
    after = store.services.letters.preview(store.actor, letter(store, f"It is known as {line}.")).findings
    assert before
    assert [one.what for one in after if one.start >= 0]


@pytest.mark.parametrize(
    "said",
    [
        "Dr Castell has asked us to pass on that she forgives you.",
        "Mr Dean rang to pass on that she is happy for you.",
        "Hester Quaye asked me to pass on that they think of you.",
        "Dr Castell asked me to pass on this from Person A.",
        "Mr Dean asked us to pass on that you are missed.",
    ],
)
def test_a_message_stays_one_whoever_brings_it(store_with_order, said):
    store = store_with_order
    found = store.services.letters.preview(store.actor, letter(store, said)).findings
    assert [one for one in found if "message" in one.what or "speak of somebody protected" in one.what]


def test_that_a_blood_test_is_due_is_no_message(store_with_order):
    store = store_with_order
    said = "Dr Gale has asked us to pass on that your blood test is due."
    found = store.services.letters.preview(store.actor, letter(store, said)).findings
    assert not [one for one in found if "message" in one.what]
