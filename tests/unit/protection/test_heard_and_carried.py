"""Names as they are heard and dictated, full names of which each half is near, and letters of the client carried on."""

import pytest

from recolo_desktop.domain.protection.matching.hit import Sureness
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.slips import as_heard
from recolo_desktop.domain.protection.messages import passing_on
from tests.builders import person


def surest(text, **who):
    found = hits(text, of_people((person(**who),)))
    return max((hit.sureness is Sureness.CERTAIN for hit in found), default=None)


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("wisniewska", "vishnevska"), ("szymanski", "shimanski"), ("kowalczyk", "kovalchik"), ("jankowska", "yankovska"),
        ("przybylski", "pzybylski"), ("schroeder", "shroeder"), ("phillips", "fillips"),
    ],
)  # fmt: skip
def test_a_name_is_heard_in_every_way_to_write_its_sounds(name, heard):
    assert as_heard(name) == as_heard(heard)


@pytest.mark.parametrize(("one", "other"), [("calloway", "galloway"), ("porritt", "garrett"), ("nowicki", "novella")])
def test_other_names_are_not_heard_alike(one, other):
    assert as_heard(one) != as_heard(other)


@pytest.mark.parametrize("said", ["Fergal Rowes", "Feargal Rowse", "Fergal Roze", "Feargal Rose"])
def test_two_halves_that_are_near_are_the_person(said):
    assert surest(f"You finished by saying that {said} slept well.", name="Feargal Rose") is True


@pytest.mark.parametrize("said", ["Fergal Ramsay said so.", "Fergal went out.", "Fergal. Rowes is a village."])
def test_one_half_that_is_near_is_not_yet_the_person(said):
    assert surest(said, name="Feargal Rose") is not True


def test_a_town_of_two_words_is_no_everyday_word():
    assert surest("bus to Market Wellow and back", name="Temi Bello", circle="sister Yewande in Market Orsley") is None
    assert surest("She is in Market Orsley.", name="Temi Bello", circle="sister Yewande in Market Orsley") is not None


def weights(text):
    return [one.severity.name for one in passing_on(text, "her|him|them", to_client=True)]


KEPSAKES = ("card", "letter", "apology", "drawing", "letter of apology")


@pytest.mark.parametrize("thing", KEPSAKES)
@pytest.mark.parametrize(
    "how",
    [
        "We passed your {} on to her.", "I have given your {} to her.", "Your key worker saw to it: your {} was handed to her.",
        "I have asked for your {} to be given to her.", "She has read your {} and asked me to thank you for it.",
    ],
)  # fmt: skip
def test_what_the_client_wrote_is_carried_to_nobody(thing, how):
    assert weights(how.format(thing)), how


@pytest.mark.parametrize(
    "how", ["We passed your {} on to her in May.", "She has read your {} and asked me to thank you."]
)
@pytest.mark.parametrize("thing", ["apology", "letter of apology"])
def test_an_apology_that_reached_her_blocks(thing, how):
    assert "MUST_FIX" in weights(how.format(thing))


def test_what_somebody_answered_through_us_blocks():
    said = "I did pass on what you said about the books, and the answer is that you may keep them."
    assert "MUST_FIX" in weights(said)


@pytest.mark.parametrize("said", ["We did not pass your card on to her.", "We will never give your letter to her."])
def test_what_is_not_carried_is_no_message(said):
    assert not weights(said)
