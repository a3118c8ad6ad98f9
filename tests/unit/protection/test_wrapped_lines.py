"""A line that is broken inside of a sentence hides nothing, and nothing in the text moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.protection.wrapped_lines import unwrapped


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
        ("Plan\n- walk\n# Next\n> said", "Plan\n- walk\n# Next\n> said"),
        ("14 Ashdown Terrace\nFairlea", "14 Ashdown Terrace\nFairlea"),
    ],
)
def test_what_goes_on_is_one_sentence(text, read):
    assert unwrapped(text) == read


@given(st.text(alphabet="ab1. ,\n-", max_size=40))
def test_no_place_moves_and_no_word_changes(text):
    assert len(unwrapped(text)) == len(text)
    assert unwrapped(text).split() == text.split()
