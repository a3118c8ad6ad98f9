"""Capitals: initials and names are asked about wherever they stand; a heading is not, though it is written as they are."""

from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as some

from recolo_desktop.domain.protection.matching.as_a_name import is_a_heading
from recolo_desktop.domain.protection.matching.known import KnownHere
from recolo_desktop.domain.protection.matching.unknown import unknown_in
from recolo_desktop.domain.protection.messages import passing_on


def asked(text):
    """With a dictionary that has everything, every single letter too."""
    return [one.said for one in unknown_in(text, KnownHere(), frozenset(), lambda _: True)]


LETTERS = ascii_uppercase.replace("I", "")  # "band A. I think" ends a sentence


@given(some.lists(some.sampled_from(LETTERS), min_size=2, max_size=6), some.sampled_from((".", ". ")))
def test_initials_are_asked_about_however_many(letters, between):
    initials = f"{between.join(letters)}."
    assert asked(f"It does not go to {initials} or to anyone else connected with the case.")


@pytest.mark.parametrize("name", ["ROSE MARY HILL", "GRACE MAY HUNTER", "MARK WILL DEAN"])
@pytest.mark.parametrize("around", ["you said that {} was there.", "{}\n\nyou came.", "you came.\n\n{}\n\nyou rest."])
def test_a_name_in_capitals_is_asked_about(name, around):
    assert asked(around.format(name))


@pytest.mark.parametrize(
    "heading",
    [
        "REVIEW OF YOUR PLAN",
        "PLAN FOR A QUIET WEEK",
        "WHAT WE AGREED - NEXT STEPS",
        "YOUR PLAN",
        "WHAT I CAN DO ON MY OWN",
        "WHAT WILL HELP YOU TO STAY WELL",
        "KEEPING WELL AND KEEPING TO THE ORDER",
    ],
)
def test_a_heading_asks_nothing(heading):
    text = f"{heading}\n\nyou came and we spoke."
    assert is_a_heading(text, 0, len(heading), lambda _: True)
    assert not is_a_heading(f"You said {heading}.", 9, 9 + len(heading), lambda _: True)


@pytest.mark.parametrize("line", ["WHAT I CAN DO ON MY OWN", "# PLAN FOR THE WEEK", "- WHAT TO DO", "1. YOUR PLAN"])
def test_a_line_that_is_a_heading_asks_nothing_wherever_it_breaks(line):
    assert not asked(f"you came.\n\n{line}\n\nyou rest.")


@pytest.mark.parametrize("line", ["MEET ROSE AT THE MILL", "ROSE HILL", "GRACE AND MARK", "TO GRACE", "M.D.B. AND YOU"])
def test_a_name_in_a_heading_is_asked_about(line):
    assert asked(f"you came.\n\n{line}\n\nyou rest.")


def message(text):
    return [one.severity.name for one in passing_on(text, "her|him|them", to_client=True)]


def test_they_are_the_couple_named_in_the_same_paragraph_and_nobody_farther_off():
    couple = "Graham and Alun live downstairs, and bicker over the bins, and do the crossword in pen. "
    told = "It went on for a long while, and you liked it well enough. " * 3 + "On Sunday they asked you in."
    assert not message(couple + told)
    assert message(f"{couple}\n\n{told}") == ["MUST_FIX"]


@pytest.mark.parametrize("when", ["On Sunday", "On Monday", "Last Tuesday", "In April", "Next Friday", "Since March"])
@pytest.mark.parametrize("who", ["she", "he", "they"])
def test_a_day_is_nobody_who_could_have_asked(when, who):
    assert message(f"{when} {who} asked you to stay away.")


@pytest.mark.parametrize("when", ["On Sunday", "In April", "Yesterday"])
def test_who_is_named_after_a_day_is_who_asked(when):
    assert not message(f"{when} Hester Quaye came, and she asked you in.")
