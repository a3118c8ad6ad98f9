"""A line that is broken inside of a sentence hides nothing, and nothing in the text moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.protection.wrapped_lines import evenly_spaced, in_one_line


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Your\nex has a flat.", "Your ex has a flat."),
        ("Her number ends\n456.", "Her number ends 456."),
        ("Tell\nher, please,\nthat you are sorry.", "Tell her, please, that you are sorry."),
        ("We agreed\n\nto walk", "We agreed\n\nto walk"),
        ("We agreed:\nto walk", "We agreed:\nto walk"),
        ("Steps\n1. walk\n2. ring", "Steps\n1. walk\n2. ring"),
        ("Thursday 4 December 2026\n12 January 2027", "Thursday 4 December 2026\n12 January 2027"),
        ("a. 07700\nb. 900\niv. 456", "a. 07700\nb. 900\niv. 456"),
        ("Tell \nher.", "Tell her."),
        ("Tell  her\u00a0now", "Tell her now"),
        ("Monday  Clinic  10am", "Monday  Clinic  10am"),
        ("What we want\n1 To walk\n2 To ring", "What we want\n1 To walk\n2 To ring"),
        ("What we want\n   2.1 To walk\n   2.2 To ring", "What we want\n   2.1 To walk\n   2.2 To ring"),
        ("Plan\n- walk\n# Next\n> said", "Plan\n- walk\n# Next\n> said"),
        ("14 Ashdown Terrace\nFairlea", "14 Ashdown Terrace\nFairlea"),
    ],
)
def test_what_goes_on_is_one_sentence(text, read):
    assert in_one_line(text) == read


@given(st.text(alphabet="ab1. \u00a0\t\n-", max_size=40))
def test_no_word_changes_and_every_place_is_known(text):
    even = evenly_spaced(text)
    assert even.text.split() == text.split()
    for at, char in enumerate(even.text):
        assert text[even.places[at]] == char or (char == " " and text[even.places[at]].isspace())
    assert even.places[-1] == len(text)


def test_a_finding_stands_where_its_words_were_written():
    text = "Please  tell \u00a0 her now"
    even = evenly_spaced(text)
    at = even.text.index("tell her")
    found = Finding(severity=Severity.CHECK, what="", why="", key="", start=at, end=at + len("tell her"))
    placed = even.placed(found)
    assert text[placed.start : placed.end] == "tell \u00a0 her"
