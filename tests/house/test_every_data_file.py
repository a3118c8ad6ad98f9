"""Data files that staff or a newcomer may add to: each entry is whole, and a slip of the pen is named by its entry."""

import tomllib
from pathlib import Path

import pytest

from recolo_desktop.domain.clients.case_entry import EntryKind
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.orders.court_order import Polarity
from recolo_desktop.domain.protection import activity_check
from recolo_desktop.domain.protection.place_check import ZONES

RESOURCES = Path(__file__).parents[2] / "resources"
RECIPIENTS = {"client", "court", "gp", "internal", "police", "probation", "referrer", "safeguarding"}
COPIES = {"as the court directs", "by choice", "never", "no", "per agreement", "usually", "yes"}


def read(name):
    return tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))


LETTERS = {file.stem: read(f"letters/{file.name}") for file in sorted((RESOURCES / "letters").glob("*.toml"))}
CATEGORIES = read("words/condition_categories.toml")["category"]


@pytest.mark.parametrize("key", LETTERS)
def test_a_kind_of_letter_says_to_whom_it_goes_and_who_gets_a_copy(key):
    kind = LETTERS[key]
    assert kind["audience"] in {one.value for one in Audience}
    assert kind["recipient"] in RECIPIENTS, "a recipient that the file does not know leaves the letter without one"
    assert kind["copy_to_client"] in COPIES, "only “never” keeps it from the client: a slip would not"
    assert [line for line in kind if not isinstance(kind[line], str | int | list)] == []


def test_each_kind_of_letter_has_a_place_of_its_own_in_the_list():
    orders = {}
    for key, kind in LETTERS.items():
        orders.setdefault(kind["order"], []).append(key)
    assert {order: keys for order, keys in orders.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("category", CATEGORIES, ids=lambda one: one["key"])
def test_a_category_has_its_names_an_icon_that_is_there_and_a_polarity(category):
    assert category["name"].strip()
    assert category["short"].strip()
    assert category["polarity"] in {"either", *(one.value for one in Polarity)}
    assert (RESOURCES / "icons" / f"{category['icon']}.svg").is_file(), category["icon"]


def test_no_category_stands_there_twice():
    keys = [one["key"] for one in CATEGORIES]
    assert len(keys) == len(set(keys))


def test_the_checks_know_categories_that_there_are():
    keys = {one["key"] for one in CATEGORIES}
    spoken_of = set().union(*(those for those, _, _ in activity_check._WORDS))
    assert spoken_of <= keys
    assert keys >= ZONES


def test_a_category_of_places_is_one_by_its_name_too():
    """The condition dialog keeps what begins so out of print until somebody ticks it."""
    assert {key for key in ZONES if not key.startswith("ZONE_")} <= {"APPROACH", "CONFINE"}


def test_every_kind_of_entry_is_known_by_a_key_of_its_own():
    entries = read("words/entries.toml")["entry"]
    keys = [one["key"] for one in entries]
    assert len(keys) == len(set(keys))
    assert EntryKind.__dataclass_fields__.keys() >= set().union(*entries)
