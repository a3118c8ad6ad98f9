"""What somebody protected wants of the client, feels about him or lets him know is a message: no letter carries it."""

from dataclasses import replace
from itertools import product

import pytest

from recolo_desktop.domain.basics.finding import must_fix
from tests.builders import client, condition, make_store, order, person

WHO = (
    "She", "Person A", "Your ex-partner", "The victim", "The person named in the order", "Your former partner", "Your ex",
    "Her sister", "Her advocate",
)  # fmt: skip
WHAT = (
    "would like you to leave her in peace.", "told us that she still walks her dog and would like you to leave her in peace.",
    "is asking you to stop.", "has asked that you keep away.", "asked me whether you could send the keys back.",
    "expects you to give the dog back.", "does not want to hear from you.", "doesn't want you near the school.",
    "wishes you well.", "hopes that you get better.", "made it clear that you are not welcome.",
    "needs you to sign the papers.", "has forgiven you.", "is grateful for what you wrote.",
    "has said that she will let it rest if you stop writing.", "agreed that he would come as long as you stay away.",
    "never wants to see you again.", "would rather you did not write.",
)  # fmt: skip
BY_ROLE = (
    "Please pass on this from {}.", "We pass that along from {}.", "{} sends her love.", "This comes from {}.",
    "{} wanted us to say that she is fine.", "{} has asked for her books back.", "{} asked the team to tell you no more.",
    "These are from {}.", "{} gave us this for you.",
    "{} left two boxes for you at our desk.", "{} dropped a note in for you.",
)  # fmt: skip
CLEAN = (
    "This is about the order, which protects Person A.", "We will not pass anything on from Person A.",
    "Nothing in this letter comes from Person A.", "Person A is named in the order.",
    "Your probation officer would like you to attend on Monday.", "We would like you to bring the diary.",
    "Gareth Snape says that he would like you to ring him.", "Your GP has asked that you book a blood test.",
    "Your mother hopes that you get better.", "Your sister would like you to visit at Christmas.",
    "Dr Nandakumar would like you to fill in the sheet.", "You may not contact the person named in the order by any means.",
    "I have passed that on to Dr Nandakumar, with your permission.", "We passed this on to Dr Nandakumar.",
    "If you see your ex-partner in the street, turn round and leave.",
)  # fmt: skip


@pytest.fixture(scope="module")
def said_of(tmp_path_factory):
    store = make_store(tmp_path_factory.mktemp("messages") / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    services.court_orders.record(actor, order(), (person(),), (condition(),))
    kind = next(one for one in services.letters.kinds() if one.key == "after_session")
    begun = services.letters.begin(actor, client(), kind)
    yield lambda words: services.letters.preview(actor, replace(begun, body=f"We met on Monday. {words}")).findings
    store.vault.close()


@pytest.mark.parametrize(("who", "what"), list(product(WHO, WHAT)))
def test_a_message_from_her_blocks(said_of, who, what):
    assert must_fix(said_of(f"{who} {what}"))


@pytest.mark.parametrize(("who", "words"), list(product(("Person A", "the victim", "your ex-partner"), BY_ROLE)))
def test_a_message_from_somebody_said_by_role_blocks(said_of, who, words):
    assert must_fix(said_of(words.format(who)))


@pytest.mark.parametrize("words", CLEAN)
def test_what_others_want_of_him_is_no_message(said_of, words):
    assert said_of(words) == ()
