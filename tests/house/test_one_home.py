"""What has one home is reached through it: no second way grows beside it."""

import ast
import re

import pytest

from tests.house.test_shape import files

# Names, where they may be used, and by what everybody else reaches them.
HOMES = {
    "an order on a day (`OrderOnDay`)": (
        {"as_known_on", "days_left", "live_conditions", "return_is_open", "status_on"},
        ("domain/orders/",),
    ),
    "the marks of the protected (services/protection, by `LetterChecking`, `Guard`, `Labelling`)": (
        {"of_people"},
        ("domain/protection/", "services/", "storage/keys/people_safe.py", "storage/records/written_words.py"),
    ),
}


def imported(text):
    """Every name that a file takes from another module of the house."""
    found = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom))
    return {alias.name for node in found if (node.module or "").startswith("recolo_desktop") for alias in node.names}


@pytest.mark.parametrize("home", HOMES)
def test_it_is_used_at_home_only(home):
    names, places = HOMES[home]
    strays = {name for name, text in files().items() if not name.startswith(places) and imported(text) & names}
    assert strays == set()


OPTIONS = re.compile(r"^[^|;\s]*=[^|]+\|[^|]*=|^=[^|]+\|$")


def test_answers_to_choose_from_are_pairs_and_no_strings_of_bars():
    told = [
        f"{name}: {node.value}"
        for name, text in files().items()
        if name.startswith(("ui/", "presenters/"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and OPTIONS.match(node.value)
    ]
    assert told == []
    assert OPTIONS.match("mine=Mine|team=Team")
    assert OPTIONS.match("=Choose|")
