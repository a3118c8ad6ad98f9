"""Tests stand in the rooms of what they test, on each of their floors."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
ROOMS = {
    "basics", "records", "team", "clients", "orders", "notes", "diary", "letters", "protection", "shell", "kit",
}  # fmt: skip


@pytest.mark.parametrize("floor", ["unit", "integration", "gui"])
def test_every_file_stands_in_a_room(floor):
    found = {file.relative_to(TESTS / floor).parts for file in (TESTS / floor).rglob("test_*.py")}
    assert {parts for parts in found if len(parts) != 2 or parts[0] not in ROOMS} == set()
