"""The check engine over the labelled corpus: no missed leak, hardly a false alarm; and mutated leaks."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recolo_desktop.domain.basics.finding import Severity, must_fix
from recolo_desktop.domain.protection.letter_check import findings
from recolo_desktop.domain.protection.place_check import place_findings
from tests.builders import client, person
from tests.unit.protection.corpus import OTHER_CASTS, PEOPLE, letters, places
from tests.unit.protection.test_letter_check import letter

NO_POST = {"recipient_address": ()}
CORPUS, PLACES = letters(), places()
LEAKS = [one for one in CORPUS if one.leaks]
CLEAN = [one for one in CORPUS if not one.leaks]


def identity_findings(body):
    return [one for one in findings(letter(body, **NO_POST), client(), PEOPLE) if one.start >= 0]


def test_the_corpus_is_large_enough():
    assert len(CORPUS) + len(PLACES) >= 300
    assert len(LEAKS) >= 150
    assert len(CLEAN) >= 80


def test_no_leak_of_the_corpus_is_missed():
    missed = [one.body for one in LEAKS if not identity_findings(one.body)]
    assert missed == []


def test_nearly_every_leak_blocks():
    exact = [one for one in LEAKS if one.is_exact]
    asks_only = [one.body for one in exact if not must_fix(tuple(identity_findings(one.body)))]
    assert len(asks_only) <= len(exact) * 0.1, asks_only


def test_clean_letters_are_hardly_ever_blocked():
    blocked = [one.body for one in CLEAN if must_fix(tuple(identity_findings(one.body)))]
    assert len(blocked) <= len(CLEAN) * 0.03, blocked


@pytest.mark.parametrize(("name", "address", "body"), OTHER_CASTS)
def test_names_and_places_that_are_everyday_words_do_not_block_clean_letters(name, address, body):
    people = (person(name=name, address=address, also_known_as=(), phone=""),)
    found = [one for one in findings(letter(body, **NO_POST), client(), people) if one.start >= 0]
    assert must_fix(tuple(found)) == (), [one.what for one in found]


def test_every_place_that_meets_a_condition_is_found_and_others_pass():
    missed, false = [], []
    for one in PLACES:
        found = place_findings(one.place, one.on, one.starts, 50, one.conditions, one.people)
        if one.meets and not found:
            missed.append((one.place, one.starts))
        if not one.meets and any(finding.severity is Severity.MUST_FIX for finding in found):
            false.append((one.place, one.starts))
    assert missed == []
    assert false == []


GAPS = st.sampled_from(["", " ", "  ", "\n", "-", "\u00ad", "\u200b", " . "])


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["Imogen", "Calloway", "Marchetti", "Saltmarsh Close"]), st.data())
def test_mutated_names_are_still_found(name, data):
    chars = []
    for at, char in enumerate(name):
        chars.append(data.draw(st.sampled_from([char.lower(), char.upper()])))
        if at in (1, 3) and char != " ":
            chars.append(data.draw(GAPS))
    body = f"You spoke of {''.join(chars)} again."
    assert identity_findings(body), body


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10_000))
def test_one_slip_of_the_finger_in_a_long_name_asks(seed):
    chance = random.Random(seed)
    name = list(chance.choice(["Calloway", "Marchetti"]))
    at = chance.randrange(1, len(name) - 1)
    kind = chance.choice(["swap", "drop", "double"])
    if kind == "swap":
        name[at], name[at + 1] = name[at + 1], name[at]
    elif kind == "drop":
        del name[at]
    else:
        name.insert(at, name[at])
    assert identity_findings(f"You spoke of {''.join(name)} again."), "".join(name)
